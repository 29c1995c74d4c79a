"""Small lists, written as rows of cells."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime

from tests.fakes.clock import DESK, FixedClock
from tests.fakes.store import FakeStore
from tests.spreadsheets.making import sheet_of
from triage_app.domain.cases.case import Case, StoredCase
from triage_app.domain.decisions.decision import Decision, Outcome, Taker
from triage_app.domain.grounds.recent_report import RecentReport
from triage_app.domain.requests.request import Request
from triage_app.services.importing.listed import ImportPlan
from triage_app.services.importing.plan import make_plan
from triage_app.services.importing.result import ImportResult
from triage_app.services.importing.taking_in import Importing, Update
from triage_app.services.ports import Work
from triage_app.spreadsheets.sheet import CellValue

TODAY = date(2026, 11, 23)
FILE = "lijst week 47.xlsx"
SAYS = f"volgens lijst {FILE}"
NUMBER = "16-123456-26"
TITLES = {
    "parketnummer": "Parketnr.",
    "second_parketnummer": "Hofnummer",
    "parket": "Parket",
    "research_handle": "Onderzoeksnaam",
    "registered_on": "Ingeschreven",
    "suspect": "Verdachte",
    "birth_year": "Geb.jaar",
    "offence": "Feit (art. Sr)",
    "committed_on": "Pleegdatum",
    "victim_age": "Leeftijd slo",
    "custody_since": "Inbewaringstelling",
    "hearing_on": "Zitting",
    "behavioural_aspects": "Gedragskundige aspecten",
    "requested": "PJ aangevraagd",
    "reason": "Reden niet",
    "note": "Toelichting",
    "variant": "Variant",
    "sent_on": "Datum aanvraag",
    "received_on": "Ontvangen NIFP",
    "appointed_on": "Rapporteur benoemd",
    "due_on": "Afgesproken leverdatum",
    "reported_on": "Rapport ontvangen",
}
"""A heading for every field, in the order of the columns."""

Cells = Mapping[str, CellValue]


def plan_of(*rows: Cells, today: date = TODAY, file: str = FILE) -> ImportPlan:
    """A list with these rows, each as field and cell; every column is there."""
    lines = [tuple(row.get(field, "") for field in TITLES) for row in rows]
    return make_plan(file, [sheet_of(tuple(TITLES.values()), *lines)], today)


class Register:
    """A register in memory to import into."""

    def __init__(self) -> None:
        self.clock = FixedClock(datetime(2026, 11, 23, 12, tzinfo=UTC))
        self.store = FakeStore(self.clock)
        self.importing = Importing(self.store, self.clock, DESK)

    def take_in(self, *rows: Cells, update: Update = False, file: str = FILE) -> ImportResult:
        """Import a list with these rows."""
        return self.importing.carry_out(plan_of(*rows, today=self.clock.today(), file=file), update=update)

    def case(self, number: str = NUMBER) -> Case:
        """The case with this number."""
        with self.store.reading(DESK) as work:
            return found(work, number).case


def found(work: Work, number: str = NUMBER) -> StoredCase:
    """The stored case with this number."""
    stored = work.cases.by_parketnummer(number)
    assert stored is not None
    return stored


FULL: dict[str, CellValue] = {
    "parketnummer": NUMBER,
    "suspect": "A. B.",
    "birth_year": 1981.0,
    "offence": "243 lid 1",
    "committed_on": "1-3-2026",
    "victim_age": "12-15",
    "custody_since": "2-4-2026",
    "hearing_on": "1-2-2027",
    "behavioural_aspects": "ja",
    "requested": "ja",
    "variant": "dubbel",
    "sent_on": "15-4-2026",
    "due_on": "1-8-2026",
}


REFUSED: dict[str, CellValue] = {
    "parketnummer": NUMBER,
    "requested": "nee",
    "reason": "weigert medewerking",
    "note": "x",
}


def change(register: Register, alter: Callable[[Case], Case], number: str = NUMBER) -> None:
    """Change a case as somebody at the desk would."""
    with register.store.begin(DESK, "case.change") as work:
        stored = found(work, number)
        work.cases.save(stored.id, stored.version, alter(stored.case))


def decide(register: Register, decision: Decision) -> None:
    with register.store.begin(DESK, "decision.take") as work:
        work.decisions.append(found(work).id, decision, register.clock.now())


def in_app(outcome: Outcome, ground: RecentReport | None = None) -> Decision:
    taker = Taker(person_id=1, name="A. de Officier", entitled=True)
    return Decision(outcome=outcome, ground=ground, reasoning="r", taken_by=taker, decided_on=TODAY)


def log_of(register: Register) -> list[Decision]:
    with register.store.reading(DESK) as work:
        return [entry.decision for entry in work.decisions.of_case(found(work).id)]


def requests_of(register: Register) -> list[Request]:
    with register.store.reading(DESK) as work:
        return [one.request for one in work.requests.of_case(found(work).id)]
