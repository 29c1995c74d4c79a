"""Issuing: made, named, saved; a fixed agenda is printed again as it was fixed."""

from datetime import date
from pathlib import Path

import pytest

from tests.fakes.clock import DESK, FixedClock
from tests.fakes.store import FakeStore
from tests.reports.examples import COMPLETE_TBS, example_case, not_requested
from triage_app.domain.meetings.meeting import AgendaItem
from triage_app.errors import NotFound, OutputNotWritable, RuleBroken
from triage_app.services.documents.issuing import Documents
from triage_app.services.documents.values import (
    AgendaDocument,
    AgendaForm,
    Audience,
    CaseSummaryDocument,
    Printed,
    RecoverySheetDocument,
    StatementDocument,
    StatementFor,
)
from triage_app.services.meetings.planning import MeetingPlanning
from triage_app.words import Language


class ScriptPrinter:
    """Implements ``Printer``: remembers what it was given."""

    def __init__(self) -> None:
        self.given: list[
            AgendaDocument | CaseSummaryDocument | StatementDocument | RecoverySheetDocument
        ] = []
        self.languages: list[Language] = []

    def agenda(self, document: AgendaDocument, form: AgendaForm, language: Language) -> Printed:
        return self._print(document, language, len(document.items) if form == "sheets" else 1)

    def case_summary(self, document: CaseSummaryDocument, language: Language) -> Printed:
        return self._print(document, language, 1)

    def statement(self, document: StatementDocument, language: Language) -> Printed:
        return self._print(document, language, 1)

    def recovery_sheet(self, document: RecoverySheetDocument, language: Language) -> Printed:
        return self._print(document, language, 1)

    def _print(
        self,
        document: AgendaDocument | CaseSummaryDocument | StatementDocument | RecoverySheetDocument,
        language: Language,
        pages: int,
    ) -> Printed:
        self.given.append(document)
        self.languages.append(language)
        return Printed(data=b"%PDF", pages=pages, missing_glyphs=("漢",))


class Office:
    """A demo register with one case and one meeting about it."""

    def __init__(self) -> None:
        clock = FixedClock()
        self.store = FakeStore(clock, demo=True)
        self.printer = ScriptPrinter()
        self.documents = Documents(self.store, clock, DESK, self.printer)
        self.planning = MeetingPlanning(self.store, clock, DESK)
        case = example_case().model_copy(update={"prosecutor_id": None, "registered_on": clock.today()})
        with self.store.begin(DESK, "test") as work:
            self.case = work.cases.add(case).id
        self.meeting = self.planning.plan(date(2026, 4, 7)).id
        self.planning.add_cases(self.meeting, [self.case])
        self._clock = clock

    def decide(self) -> None:
        decision = not_requested(example_case(), COMPLETE_TBS, on=self._clock.today())
        with self.store.begin(DESK, "test") as work:
            work.decisions.append(self.case, decision, self._clock.now())

    def ask(self, question: str) -> None:
        item = AgendaItem(case_id=self.case, code="1", question=question)
        self.planning.change_item(self.meeting, item)

    def printed_question(self) -> str:
        document = self.printer.given[-1]
        assert isinstance(document, AgendaDocument)
        return document.items[0].question


@pytest.fixture
def office() -> Office:
    return Office()


def test_a_meeting_not_yet_fixed_gives_a_draft_of_today(office: Office) -> None:
    office.ask("Eerst?")
    issued = office.documents.agenda(office.meeting)

    assert (issued.version, issued.pages, issued.code) == (0, 1, None)
    assert issued.findings == ("漢",)
    assert issued.file_name == "agenda-2026-04-07-concept.pdf"
    assert office.printed_question() == "Eerst?"
    assert office.printer.given[0].issue.demo
    assert office.printer.given[0].issue.audience is Audience.CHAIR


def test_a_fixed_agenda_is_printed_as_it_was_fixed(office: Office) -> None:
    office.ask("Vast?")
    office.planning.fix(office.meeting)
    office.ask("Later?")
    issued = office.documents.agenda(office.meeting, "overview", "en")

    assert issued.version == 1
    assert issued.file_name == "agenda-overzicht-2026-04-07-v1.pdf"
    assert office.printed_question() == "Vast?"
    assert office.printer.languages == ["en"]
    assert office.documents.agenda(office.meeting, "sheets").file_name == "zaakbladen-2026-04-07-v1.pdf"


def test_a_summary_names_its_case_and_day(office: Office) -> None:
    issued = office.documents.case_summary(office.case)

    assert issued.file_name == "zaakoverzicht-16-140197-26-2026-03-16.pdf"
    assert office.printer.given[0].issue.issued_at is not None


@pytest.mark.parametrize("intended_for", ["intern", "procesdossier"])
def test_a_statement_names_whom_it_is_for(office: Office, intended_for: StatementFor) -> None:
    office.decide()
    issued = office.documents.statement(office.case, intended_for)

    assert issued.file_name == f"verklaring-{intended_for}-16-140197-26-2026-03-16" + ".pdf"


def test_what_cannot_be_made_is_told(office: Office) -> None:
    with pytest.raises(RuleBroken):
        office.documents.statement(office.case)
    with pytest.raises(NotFound):
        office.documents.agenda(99)
    with pytest.raises(NotFound):
        office.documents.case_summary(99)


def test_an_issued_document_is_saved_whole(office: Office, tmp_path: Path) -> None:
    issued = office.documents.case_summary(office.case)
    office.documents.save(issued, tmp_path / issued.file_name)

    assert (tmp_path / issued.file_name).read_bytes() == b"%PDF"
    with pytest.raises(OutputNotWritable):
        office.documents.save(issued, tmp_path / "nowhere" / issued.file_name)
