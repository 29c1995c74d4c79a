"""The trash: into it and out of it, from the page of cases, with the way back each time."""

from PySide6.QtCore import Qt

from tests.ui.cases.fake_desk import FakeDesk
from triage_app.services.cases.query import View
from ui.cases.page import CasesPage


def listed(page: CasesPage) -> int:
    return page.list.model.rowCount()


def test_delete_in_the_list_puts_the_chosen_case_in_the_trash(here: FakeDesk, page: CasesPage) -> None:
    number = page.detail.facts.number
    before = listed(page)
    assert not page.detail.trash.isVisible()

    here.qtbot.keyClick(page.list.table, Qt.Key.Key_Delete)
    here.settle()

    assert here.notices.shown()[-1].text.text() == f"{number} ligt in de prullenbak."
    assert listed(page) == before - 1
    assert page.detail.facts.number == number
    assert page.detail.trash.isVisible()
    assert not page.detail.trash.trash_button.isVisible()

    here.notices.shown()[-1].action_buttons[0].click()
    here.settle()
    assert listed(page) == before
    assert not page.detail.trash.isVisible()


def test_a_case_is_found_in_the_trash_and_taken_out(here: FakeDesk, page: CasesPage) -> None:
    number, before = page.detail.facts.number, listed(page)
    page.detail.trash.trash_button.click()
    here.settle()
    page.show_target(View.TRASH)
    here.settle()
    assert listed(page) == 1
    here.qtbot.keyClick(page.list.table, Qt.Key.Key_Delete)
    here.settle()
    assert listed(page) == 1

    page.detail.trash.restore_button.click()
    here.settle()

    assert here.notices.shown()[-1].text.text() == f"{number} is uit de prullenbak gehaald."
    page.show_target(View.ALL)
    here.settle()
    assert listed(page) == before


def test_a_case_on_an_agenda_that_is_still_to_come_stays(here: FakeDesk, page: CasesPage) -> None:
    meeting = here.app.meetings.plan(here.today)
    assert page.detail.case_id is not None
    here.app.meetings.add_cases(meeting.id, (page.detail.case_id,))
    page.detail.trash.trash_button.click()
    here.settle()
    assert here.notices.shown()[-1].text.text().startswith("Deze zaak staat op de agenda")
    assert not page.detail.trash.isVisible()


def test_while_another_case_is_being_read_the_one_before_stays(here: FakeDesk, page: CasesPage) -> None:
    page.detail.show_case(page.list.model.record(1).id)  # type: ignore[union-attr]  # it is there
    page.detail.trash.trash()
    page.detail.trash.restore()
    here.settle()
    assert here.notices.shown() == []
    assert listed(page) == 3


def test_without_a_case_there_is_nothing_to_put_in_the_trash(here: FakeDesk) -> None:
    empty = CasesPage(here.desk)
    here.show(empty)
    empty.detail.trash.trash()
    empty.detail.trash.restore()
    here.settle()
    assert here.notices.shown() == []
