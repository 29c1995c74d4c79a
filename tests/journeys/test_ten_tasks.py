"""The ten tasks people use the app for, each by keyboard alone.

Here the keys come from Qt; ``test_other_tools`` lets an X server press them.
"""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes.examples import number, plain
from tests.journeys.desk import Office, office
from tests.journeys.keyboard import ALT, CTRL
from tests.journeys.test_main_job import (
    ENTER,
    NUMBER,
    decide_not_to_request,
    enter_case,
    evidence_for,
    finalise,
    the_case,
)
from tests.journeys.test_main_job_to_paper import accept, dialogue, print_both
from tests.reports.pdf_text import running
from triage_app.domain.cases.case import Case, StoredCase
from triage_app.domain.decisions.decision import Outcome, Taker
from triage_app.domain.decisions.log import effective
from triage_app.domain.people.person import Function, Organisation, Person
from triage_app.services.cases.query import View
from triage_app.services.decisions.deciding import Proposal
from ui.importing.page import ImportPage
from ui.meetings.fix_dialog import FixDialog
from ui.meetings.plan_dialog import PlanDialog
from ui.undo.dialog import UndoDialog

LIST = "Parketnummer;Verdachte;Zitting;Gedragskundige aspecten\n16-100001-26;A.B.;01-06-2026;ja\n"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Office]:
    with office(qtbot, tmp_path) as here:
        yield here


def add(desk: Office, *counts: int) -> list[StoredCase]:
    """Cases of the prosecutor at this desk, entered before."""
    mine = desk.app.actor.person_id
    stored = [desk.app.entry.add(plain(one, prosecutor_id=mine)) for one in counts]
    desk.keys.key(Qt.Key.Key_F5)
    desk.settle()
    return stored


def stored_case(desk: Office, parketnummer: str) -> Case:
    return desk.app.showing.by_parketnummer(parketnummer, desk.clock.today()).stored.case


def agenda(desk: Office) -> list[int]:
    [meeting] = desk.app.meetings.every()
    return [item.case_id for item in meeting.meeting.items]


def plan(desk: Office) -> None:
    desk.keys.key(Qt.Key.Key_3, CTRL)
    desk.settle()
    desk.keys.alt(desk.meetings.plan_button)
    dialogue(desk, PlanDialog)
    desk.keys.key(Qt.Key.Key_A, CTRL)
    desk.keys.text("+8d")
    accept(desk)


def test_entering_a_case(desk: Office) -> None:
    enter_case(desk)
    assert the_case(desk).stored.case.suspect.initials == "K. v. d. M."


def test_finding_a_case_and_changing_it(desk: Office) -> None:
    add(desk, 1, 2, 3)
    desk.keys.key(Qt.Key.Key_F, CTRL)
    desk.keys.text("0002")
    desk.keys.until(lambda: desk.page.list.model.rowCount() == 1)
    desk.settle()
    desk.keys.key(Qt.Key.Key_Down)
    desk.keys.key(ENTER)
    desk.settle()
    desk.keys.key(Qt.Key.Key_C if "&C" in desk.page.detail.tabs.tabText(0) else Qt.Key.Key_Z, ALT)
    form = desk.page.detail.form
    desk.keys.until(form.isVisible)
    desk.keys.alt(form.sections["case"].form.row("research_handle").label)
    desk.keys.text("ZEEARD")
    desk.keys.key(Qt.Key.Key_S, CTRL)
    desk.settle()
    assert stored_case(desk, number(2)).research_handle == "ZEEARD"


def test_requesting_a_report(desk: Office) -> None:
    enter_case(desk)
    desk.keys.key(Qt.Key.Key_D, CTRL)
    desk.keys.text("a")
    finalise(desk)
    assert the_case(desk).standing.standing == "requested"


def test_documenting_an_exception_with_its_evidence(desk: Office) -> None:
    enter_case(desk)
    decide_not_to_request(desk, "3")
    evidence_for(desk, "3")
    finalise(desk)
    assert (the_case(desk).standing.standing, the_case(desk).standing.ground_code) == ("exception", "3")


def test_confirming_advice(desk: Office) -> None:
    clerk = Person(name="K. Bakker", organisation=Organisation.OM, function=Function.CLERK)
    adviser = desk.app.people.add(clerk)
    [stored] = add(desk, 1)
    desk.app.deciding.decide(stored.id, Proposal(Outcome.REQUEST, taken_by=adviser.id))
    desk.keys.key(Qt.Key.Key_F5)
    desk.settle()
    desk.keys.key(Qt.Key.Key_D, CTRL)
    desk.settle()
    desk.keys.alt(desk.page.detail.decision.earlier.confirm_button)
    desk.settle()
    with desk.app.store.reading(desk.app.actor) as work:
        counting = effective(work.decisions.of_case(stored.id))
    assert counting is not None
    assert counting.confirmed
    assert counting.entry.decision.taken_by == Taker(person_id=adviser.id, name="K. Bakker", entitled=False)


def test_taking_in_a_list(desk: Office, tmp_path: Path) -> None:
    listed = tmp_path / "lijst.csv"
    listed.write_text(LIST, encoding="utf-8")
    desk.keys.alt(desk.page.import_button)
    desk.settle()
    page = desk.shell.window.page
    assert isinstance(page, ImportPage)
    page._choose = lambda *_asked: listed
    desk.keys.alt(page.start.choose_button)
    desk.settle()
    desk.keys.alt(page.preview.import_button)
    desk.settle()
    assert stored_case(desk, "16-100001-26").suspect.initials == "A.B."


def test_putting_cases_on_the_agenda_and_in_order(desk: Office) -> None:
    first, second = add(desk, 1, 2)
    plan(desk)
    [meeting] = desk.app.meetings.every()
    desk.app.meetings.add_cases(meeting.id, (first.id,))
    desk.keys.key(Qt.Key.Key_F5)
    desk.settle()
    desk.keys.alt(desk.meetings.agenda.fill_button)
    desk.settle()
    desk.keys.text(number(2))
    desk.keys.key(ENTER)
    desk.settle()
    desk.to_front()
    assert agenda(desk) == [first.id, second.id]
    desk.meetings.agenda.table.choose(second.id)
    desk.keys.key(Qt.Key.Key_Up, ALT)
    desk.settle()
    assert agenda(desk) == [second.id, first.id]
    desk.keys.key(Qt.Key.Key_Delete)
    desk.settle()
    assert agenda(desk) == [first.id]


def test_fixing_an_agenda_and_printing_it(desk: Office, tmp_path: Path) -> None:
    [stored] = add(desk, 1)
    plan(desk)
    [meeting] = desk.app.meetings.every()
    desk.app.meetings.add_cases(meeting.id, (stored.id,))
    desk.keys.key(Qt.Key.Key_F5)
    desk.settle()
    desk.keys.alt(desk.meetings.agenda.fix_button)
    dialogue(desk, FixDialog)
    accept(desk)
    target = tmp_path / "agenda.pdf"
    print_both(desk, target)
    assert number(1) in running(target.read_bytes())


def test_taking_back_what_was_done(desk: Office) -> None:
    add(desk, 1)
    enter_case(desk)
    desk.keys.key(Qt.Key.Key_Delete)
    desk.settle()
    counts = desk.app.showing.counts(desk.clock.today())
    assert (counts[View.ALL], counts[View.TRASH]) == (1, 1)

    desk.keys.key(Qt.Key.Key_Z, CTRL)
    desk.settle()
    assert the_case(desk).stored.case.parketnummer == NUMBER

    desk.keys.key(Qt.Key.Key_H, CTRL)
    dialogue(desk, UndoDialog)
    desk.settle()
    desk.keys.key(ENTER)
    desk.settle()
    desk.keys.key(Qt.Key.Key_Escape)
    desk.to_front()
    assert desk.app.showing.counts(desk.clock.today())[View.ALL] == 1


def test_seeing_what_lies_silent(desk: Office) -> None:
    long_ago = desk.clock.today() - timedelta(days=40)
    old = plain(1, registered_on=long_ago, prosecutor_id=desk.app.actor.person_id)
    stored = desk.app.entry.add(old)
    add(desk, 2)
    desk.keys.key(Qt.Key.Key_K, CTRL)
    desk.settle()
    desk.keys.text("stil")
    desk.keys.key(ENTER)
    desk.settle()
    desk.to_front()
    assert desk.page.chips.current == View.SILENT
    assert desk.page.list.model.rowCount() == 1
    assert desk.page.detail.case_id == stored.id
    assert QApplication.activeWindow() is desk.shell.window
