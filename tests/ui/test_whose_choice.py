"""Whose cases: chosen on one page, the same on the others."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes.clock import DESK
from tests.ui.cases.fake_desk import FakeDesk, fake_desk
from triage_app.domain.people.watch import Whose
from ui.cases.page import CasesPage
from ui.jobs import Jobs
from ui.plain_text import Text
from ui.preferences import Preferences
from ui.whose_choice import WhoseChoice


def two_cases(here: FakeDesk) -> CasesPage:
    """One's own and somebody else's."""
    here.add("16-000001-26", prosecutor_id=here.app.actor.person_id)
    here.add("16-000002-26")
    page = CasesPage(here.desk)
    here.jobs.data_changed.connect(page.refresh)
    here.show(page)
    page.refresh()
    here.settle()
    return page


def test_the_list_and_its_counts_follow_the_choice(
    dressed: QApplication, qtbot: QtBot, jobs: Jobs, preferences: Preferences
) -> None:
    here = fake_desk(qtbot, jobs, preferences)
    page = two_cases(here)
    assert page.list.model.rowCount() == 2

    page.whose.set_value(Whose.MINE)
    here.settle()
    assert page.list.model.rowCount() == 1
    assert page.chips._buttons["all"].text().replace("&", "").endswith(" 1")
    assert here.badges["cases"] == "2"

    other = page.list.model.record(0)
    assert other is not None
    page.show_target(3 - other.id)
    here.settle()
    assert page.whose.value() is Whose.TEAM
    assert page.detail.case_id == 3 - other.id


def test_an_empty_list_says_that_only_some_cases_are_meant(
    dressed: QApplication, qtbot: QtBot, jobs: Jobs, preferences: Preferences
) -> None:
    here = fake_desk(qtbot, jobs, preferences)
    page = two_cases(here)
    page.whose.set_value(Whose.WATCHED)
    here.settle()
    said = [one.text() for one in page.list._empty.findChildren(Text) if one.isVisible()]
    assert "Nog geen zaken" not in said
    assert any("Zaken van iedereen" in one for one in said)
    assert not page.list._first.isVisible()


def test_another_page_follows_when_it_comes_into_sight(
    dressed: QApplication, qtbot: QtBot, jobs: Jobs, preferences: Preferences
) -> None:
    here = fake_desk(qtbot, jobs, preferences)
    page = two_cases(here)
    page.hide()
    preferences.whose = Whose.MINE
    page.show()
    here.settle()
    assert page.whose.value() is Whose.MINE
    assert page.list.model.rowCount() == 1


def test_an_account_tied_to_nobody_has_no_choice(
    dressed: QApplication, qtbot: QtBot, jobs: Jobs, preferences: Preferences
) -> None:
    here = fake_desk(qtbot, jobs, preferences)
    preferences.whose = Whose.MINE
    choice = WhoseChoice(replace(here.desk, app=replace(here.app, actor=DESK)))
    qtbot.addWidget(choice)
    assert choice.isHidden()
    assert choice.whose is Whose.TEAM
