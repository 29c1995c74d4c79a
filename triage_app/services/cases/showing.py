"""Looking at cases: lists, one case whole, silence."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from triage_app.domain.audit.kinds import Subject
from triage_app.domain.audit.reasons import Because, Reason
from triage_app.domain.cases.case import StoredCase
from triage_app.domain.decisions.decision import StoredDecision
from triage_app.domain.decisions.standing import StandingView, standing_of
from triage_app.domain.parketnummer import parse_parketnummer
from triage_app.domain.people.person import StoredPerson
from triage_app.domain.people.watch import Whose
from triage_app.domain.requests.request import StoredRequest
from triage_app.errors import NotFound
from triage_app.services.actor import Actor
from triage_app.services.audit.reasons import because
from triage_app.services.cases.query import CaseQuery, View
from triage_app.services.cases.related import NOTHING_RELATED, Related, related
from triage_app.services.cases.rows import CaseRow, known_on
from triage_app.services.people.whose import prosecutors
from triage_app.services.ports import HistoryLine, Store, Work


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
    in_trash: bool = False
    related: Related = NOTHING_RELATED


class CaseShowing:
    """Reads cases for people to look at.

    Args:
        store: The register.
        actor: Who looks.
    """

    def __init__(self, store: Store, actor: Actor) -> None:
        self._store = store
        self._actor = actor

    def rows(self, query: CaseQuery, whose: Whose = Whose.TEAM) -> tuple[CaseRow, ...]:
        """The rows a query asks for."""
        with self._store.reading(self._actor) as work:
            return work.lists.page(self._of(work, query, whose))

    def count(self, query: CaseQuery, whose: Whose = Whose.TEAM) -> int:
        """How many rows a query has in all, whatever its limit."""
        with self._store.reading(self._actor) as work:
            return work.lists.count(self._of(work, query, whose))

    def counts(self, day: date, whose: Whose = Whose.TEAM) -> dict[View, int]:
        """How many cases each view holds on this day."""
        with self._store.reading(self._actor) as work:
            return work.lists.counts(day, prosecutors(work, self._actor, whose, day))

    def id_of(self, text: str) -> int:
        """The id of the case with any of its numbers, in any notation.

        Raises:
            BadInput: ``parketnummer.unreadable``.
            NotFound: ``case.unknown``.
        """
        number = parse_parketnummer(text)
        with self._store.reading(self._actor) as work:
            stored = work.cases.by_parketnummer(number)
        if stored is None:
            raise NotFound("case.unknown", "parketnummer")
        return stored.id

    def by_parketnummer(self, text: str, day: date) -> CaseFile:
        """One case by any of its numbers, for what goes on to work with it. Raises as ``id_of``."""
        return self.whole(self.id_of(text), day)

    def open(self, case_id: int, day: date, given: Because | None = None) -> CaseFile:
        """Look at one case: the consultation is logged with its reason before anything is shown.

        Args:
            case_id: The case.
            day: The day to look at.
            given: Why, where that does not follow from the register.

        Raises:
            NotFound: ``case.unknown``.
            NotAllowed: ``consultation.reason_missing``; nothing is then shown.
        """
        with self._store.begin(self._actor, "case.open") as work:
            stored = work.cases.get(case_id)
            work.audit.consulted(Subject.CASE, (case_id,), because(work, stored, self._actor, day, given))
            return case_file(work, stored, day)

    def searched(self, case_ids: Sequence[int]) -> None:
        """Log a search once it has ended: the cases whose names it showed, in one line."""
        if case_ids:
            with self._store.begin(self._actor, "case.search") as work:
                work.audit.consulted(Subject.CASE, case_ids, Because(reason=Reason.SEARCH))

    def listed(self, query: CaseQuery) -> tuple[CaseRow, ...]:
        """The rows of a query that leave the window, such as on a terminal; logged as looked at."""
        with self._store.begin(self._actor, "case.list") as work:
            rows = work.lists.page(query)
            reason = Reason.SEARCH if query.text else Reason.LIST
            work.audit.consulted(Subject.CASE, [row.id for row in rows], Because(reason=reason))
            return rows

    def whole(self, case_id: int, day: date) -> CaseFile:
        """A case that was opened before, as it stands now. Raises NotFound ``case.unknown``."""
        with self._store.reading(self._actor) as work:
            return case_file(work, work.cases.get(case_id), day)

    def _of(self, work: Work, query: CaseQuery, whose: Whose) -> CaseQuery:
        return replace(query, prosecutors=prosecutors(work, self._actor, whose, query.day))


def case_file(work: Work, stored: StoredCase, day: date) -> CaseFile:
    """All about a case on a day."""
    log = known_on(work.decisions.of_case(stored.id), day)
    prosecutor = stored.case.prosecutor_id
    return CaseFile(
        stored=stored,
        row=work.lists.row(stored.id, day),
        standing=standing_of(stored.case, log, day),
        log=log,
        requests=work.requests.of_case(stored.id),
        history=work.history.of_case(stored.id),
        prosecutor=work.people.get(prosecutor) if prosecutor is not None else None,
        in_trash=work.cases.in_trash(stored.id),
        related=related(work, stored.id, day),
    )
