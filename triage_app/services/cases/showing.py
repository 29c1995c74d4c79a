"""Looking at cases: lists, one case whole, silence."""

from dataclasses import dataclass
from datetime import date

from triage_app.domain.cases.case import StoredCase
from triage_app.domain.decisions.decision import StoredDecision
from triage_app.domain.decisions.standing import StandingView, standing_of
from triage_app.domain.parketnummer import parse_parketnummer
from triage_app.domain.people.person import StoredPerson
from triage_app.domain.requests.request import StoredRequest
from triage_app.errors import NotFound
from triage_app.services.actor import Actor
from triage_app.services.cases.query import CaseQuery, SortKey, View
from triage_app.services.cases.rows import CaseRow, known_on
from triage_app.services.ports import HistoryLine, Store


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One case whole, as it stands on a day: for the detail pane, the summary and the command line."""

    stored: StoredCase
    row: CaseRow
    standing: StandingView
    log: tuple[StoredDecision, ...]
    requests: tuple[StoredRequest, ...]
    history: tuple[HistoryLine, ...]
    prosecutor: StoredPerson | None


@dataclass(frozen=True, slots=True)
class ListPage:
    """Some rows of a list, and how many there are in all."""

    rows: tuple[CaseRow, ...]
    total: int


class CaseShowing:
    """Reads cases for people to look at.

    Args:
        store: The register.
        actor: Who looks.
    """

    def __init__(self, store: Store, actor: Actor) -> None:
        self._store = store
        self._actor = actor

    def page(self, query: CaseQuery) -> ListPage:
        """The rows a query asks for, and their whole number."""
        with self._store.reading(self._actor) as work:
            return ListPage(rows=work.lists.page(query), total=work.lists.count(query))

    def rows(self, query: CaseQuery) -> tuple[CaseRow, ...]:
        """The rows a query asks for."""
        with self._store.reading(self._actor) as work:
            return work.lists.page(query)

    def counts(self, day: date) -> dict[View, int]:
        """How many cases each view holds on this day."""
        with self._store.reading(self._actor) as work:
            return work.lists.counts(day)

    def silence(self, day: date) -> tuple[CaseRow, ...]:
        """The silent cases, most urgent first: custody term, hearing, then days since registration."""
        return self.rows(CaseQuery(day=day, view=View.SILENT, sort=SortKey.URGENCY))

    def by_parketnummer(self, text: str, day: date) -> CaseFile:
        """One case by any of its numbers, in any notation.

        Raises:
            BadInput: ``parketnummer.unreadable``.
            NotFound: ``case.unknown``.
        """
        number = parse_parketnummer(text)
        with self._store.reading(self._actor) as work:
            stored = work.cases.by_parketnummer(number)
        if stored is None:
            raise NotFound("case.unknown", "parketnummer")
        return self.whole(stored.id, day)

    def whole(self, case_id: int, day: date) -> CaseFile:
        """One case whole. Raises NotFound ``case.unknown``."""
        with self._store.reading(self._actor) as work:
            stored = work.cases.get(case_id)
            log = known_on(work.decisions.of_case(case_id), day)
            prosecutor = stored.case.prosecutor_id
            return CaseFile(
                stored=stored,
                row=work.lists.row(case_id, day),
                standing=standing_of(stored.case, log, day),
                log=log,
                requests=work.requests.of_case(case_id),
                history=work.history.of_case(case_id),
                prosecutor=work.people.get(prosecutor) if prosecutor is not None else None,
            )
