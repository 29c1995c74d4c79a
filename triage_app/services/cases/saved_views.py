"""Keeping a question to the list under a name, with how many cases answer it now."""

from triage_app.domain.parketnummer import names_a_case
from triage_app.errors import BadInput, FieldProblems
from triage_app.services.actor import Actor, Clock
from triage_app.services.cases.asking import read
from triage_app.services.cases.criteria import Is, Suspect
from triage_app.services.cases.query import CaseQuery
from triage_app.services.people.whose import prosecutors
from triage_app.services.ports import Store
from triage_app.services.ports.views import SavedView

LONGEST_NAME = 60
Counted = tuple[SavedView, int]


class SavedViews:
    """The views whoever works at this desk can choose from.

    Args:
        store: The register.
        clock: Gives the day.
        actor: Whose views.
    """

    def __init__(self, store: Store, clock: Clock, actor: Actor) -> None:
        self._store = store
        self._clock = clock
        self._actor = actor

    def every(self) -> tuple[Counted, ...]:
        """One's own and the shared views by name, each with how many cases it has now."""
        day = self._clock.today()
        views = self._store.views.every(self._actor.account)
        with self._store.reading(self._actor) as work:
            return tuple(
                (
                    one,
                    work.lists.count(
                        CaseQuery(
                            day,
                            one.view,
                            one.text,
                            prosecutors=prosecutors(work, self._actor, one.whose, day),
                        )
                    ),
                )
                for one in views
            )

    def keep(self, view: SavedView) -> None:
        """Keep a view; one of that name is replaced.

        Raises:
            FieldProblems: ``field.required`` or ``field.too_long`` (name); ``view.names_somebody``: a view is
                no place for names and numbers, which must go when a case is anonymised.
        """
        name = " ".join(view.name.split())
        problems = []
        if not name:
            problems.append(BadInput("field.required", "name"))
        if len(name) > LONGEST_NAME:
            problems.append(BadInput("field.too_long", "name"))
        if names_a_case(name) or self._names_somebody(view.text):
            problems.append(BadInput("view.names_somebody"))
        if problems:
            raise FieldProblems(tuple(problems))
        kept = SavedView(name, view.view, " ".join(view.text.split()), view.whose, shared=view.shared)
        self._store.views.keep(self._actor.account, kept)

    def drop(self, view: SavedView) -> None:
        """Forget a view."""
        self._store.views.drop(self._actor.account, view)

    def _names_somebody(self, text: str) -> bool:
        asked = read(text, self._clock.today())
        born = any(isinstance(one, Is) and one.column == "birth_year" for one in asked.criteria)
        return bool(asked.words or asked.unread or born) or any(
            isinstance(one, Suspect) for one in asked.criteria
        )
