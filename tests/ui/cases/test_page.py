"""The page Zaken: searching, filtering, choosing, and nothing typed lost."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.cases.fake_desk import FakeDesk
from triage_app.domain.cases.hearing import Hearing
from triage_app.services.cases.query import View
from ui.cases.page import CasesPage
from ui.cases.quick_entry import QuickEntryDialog


def numbers(page: CasesPage) -> list[str]:
    rows = [page.list.model.record(at) for at in range(page.list.model.rowCount())]
    return [row.parketnummer for row in rows if row is not None]


def search(here: FakeDesk, page: CasesPage, text: str) -> None:
    page.search.setText(text)
    here.settle()


def test_the_list_shows_every_case_and_the_first_is_chosen(here: FakeDesk, page: CasesPage) -> None:
    assert len(numbers(page)) == 3
    assert page.detail.case_id == page.list.table.record().id
    assert here.badges["cases"] == "3"
    assert page.list._footer.text() == "3 zaken · gesorteerd op VH-termijn, zitting, dagen zonder beslissing"


def test_typing_filters_the_list(here: FakeDesk, page: CasesPage) -> None:
    search(here, page, "oz")
    assert numbers(page) == []
    assert page.list._pages.currentIndex() == 1
    search(here, page, "s o")
    assert numbers(page) == ["16-000001-26"]
    assert page.list._footer.text().startswith("1 zaak")


def test_a_key_asks_for_one_page_and_does_not_look_for_the_case_in_sight(
    here: FakeDesk, page: CasesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.cases.case_list.PAGE", 1)
    sought: list[int] = []
    monkeypatch.setattr(page.list, "_seek", sought.append)

    search(here, page, "16-00000")
    page.list._shown, page.list.table._told = 99, False
    search(here, page, "16-000")
    assert sought == []

    page.list.refresh()
    here.settle()
    assert sought == [99]


def test_what_is_searched_for_is_marked_in_the_list(here: FakeDesk, page: CasesPage) -> None:
    plain = page.list.table.viewport().grab().toImage()
    search(here, page, "16-00")
    assert page.list.table._cells.asked == ("1600",)
    assert page.list.table.viewport().grab().toImage() != plain


def test_a_chip_filters_the_list_and_counts(here: FakeDesk, page: CasesPage) -> None:
    page.chips.choose(View.SILENT)
    here.settle()

    assert numbers(page) == ["16-000000-26"]
    assert page.list.view is View.SILENT
    assert page.chips._buttons[View.SILENT].text() == "Stil 1"


def test_a_view_without_cases_says_so_kindly(here: FakeDesk, page: CasesPage) -> None:
    page.chips.choose(View.RETURNED)
    here.settle()

    assert page.list._pages.currentIndex() == 1
    assert not page.list._first.isVisible()


def test_a_heading_sorts_and_urgency_is_one_click_back(here: FakeDesk, page: CasesPage) -> None:
    page.list.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    here.settle()
    assert numbers(page) == ["16-000002-26", "16-000001-26", "16-000000-26"]
    assert "gesorteerd op parketnummer, aflopend" in page.list._footer.text()

    page.list._by_urgency.click()
    here.settle()
    assert page.list.model.sorting is None
    assert "VH-termijn" in page.list._footer.text()


def test_another_row_shows_another_case(here: FakeDesk, page: CasesPage) -> None:
    page.list.table.choose_row(2)
    here.settle()

    assert page.detail.facts.number == numbers(page)[2]


def test_what_is_typed_is_there_again_when_one_comes_back_to_its_case(
    here: FakeDesk, page: CasesPage
) -> None:
    first, number = page.detail.case_id, page.detail.facts.number
    page.detail.form.sections["suspect"].form.row("suspect.initials").editor.set_value("X. Y.")
    page.list.table.choose_row(1)
    here.settle()

    other = page.detail
    assert other.case_id != first
    assert not other.dirty
    (notice,) = here.notices.shown()
    assert number in notice.text.text()
    notice.action_buttons[0].click()
    assert here.went == [("cases", first)]

    page.list.table.choose_row(0)
    here.settle()
    row = page.detail.form.sections["suspect"].form.row("suspect.initials")
    assert row.editor.value() == "X. Y."
    assert page.detail.dirty
    assert not page.detail.form.keeper.bar.isHidden()
    assert here.notices.shown() == []


def test_what_is_typed_after_coming_back_past_a_case_that_asks_why_is_kept_too(
    here: FakeDesk, page: CasesPage
) -> None:
    row = page.detail.form.sections["suspect"].form.row("suspect.initials")
    first = page.detail.case_id
    row.editor.set_value("X.")
    page.detail.show_case(None)
    here.settle()
    assert not page.detail.dirty  # Ctrl+S saves nothing that is out of sight
    page.detail.show_case(first)
    here.settle()
    row.editor.set_value("X. Y.")
    here.desk.drafts.flush()
    here.settle()
    (draft,) = here.app.store.drafts.every("test")
    assert "X. Y." in draft.content


def test_a_draft_that_is_thrown_away_shows_what_is_saved(here: FakeDesk, page: CasesPage) -> None:
    row = page.detail.form.sections["suspect"].form.row("suspect.initials")
    before = row.editor.value()
    row.editor.set_value("X. Y.")
    page.list.table.choose_row(1)
    here.settle()
    page.list.table.choose_row(0)
    here.settle()
    page.detail.form.keeper.bar.throw_button.click()
    here.settle()

    assert row.editor.value() == before
    assert not page.detail.dirty
    assert here.app.store.drafts.every("test") == ()


def test_enter_in_the_list_goes_on_to_the_case(here: FakeDesk, page: CasesPage) -> None:
    page.list.table.setFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    here.settle()

    assert page.detail.isAncestorOf(page.focusWidget())


def test_the_commands_of_the_window_are_answered(here: FakeDesk, page: CasesPage) -> None:
    commands = page.commands()
    commands["find"]()
    assert page.search.hasFocus()
    commands["decide"]()
    assert page.detail.tabs.currentWidget() is page.detail.decision
    commands["save"]()  # nothing to save: nothing happens
    page.detail.tabs.setCurrentWidget(page.detail.form)
    commands["save"]()
    commands["new"]()
    dialog = page.window().findChild(QuickEntryDialog)
    assert dialog is not None
    dialog.reject()


def test_a_target_is_a_case_or_a_view(here: FakeDesk, page: CasesPage) -> None:
    wanted = here.app.showing.by_parketnummer("16-000002-26", here.today).stored.id
    page.show_target(wanted)
    here.settle()
    assert page.list.table.record().id == wanted
    page.show_target(View.SILENT)
    here.settle()
    assert page.chips.current == View.SILENT
    page.show_target("nothing known")
    assert page.chips.current == View.SILENT


def test_a_target_outside_the_view_widens_it(here: FakeDesk, page: CasesPage) -> None:
    page.chips.choose(View.SILENT)
    here.settle()
    wanted = here.app.showing.by_parketnummer("16-000001-26", here.today).stored.id

    page.show_target(wanted)
    here.settle()

    assert page.chips.current == View.ALL
    assert page.list.table.record().id == wanted


def test_what_was_chosen_survives_a_rebuild(here: FakeDesk, page: CasesPage) -> None:
    page.chips.choose(View.SILENT)
    here.settle()
    state = page.state()
    other = CasesPage(here.desk)
    here.qtbot.addWidget(other)
    other.refresh()
    other.restore(state)
    other.restore(None)
    here.settle()

    assert other.chips.current == View.SILENT
    assert other.detail.case_id == page.detail.case_id


def test_a_quick_entry_is_chosen_and_can_be_taken_back(here: FakeDesk, page: CasesPage) -> None:
    page.enter_case()
    dialog = page.window().findChild(QuickEntryDialog)
    assert dialog is not None
    dialog.number.setText("16-999999-26")
    dialog.save()
    here.settle()
    assert page.list.table.record().parketnummer == "16-999999-26"
    assert any("16-999999-26" in message for message in here.messages())

    notice = here.notices.shown()[-1]
    notice.action_buttons[0].click()
    here.settle()
    assert "16-999999-26" not in numbers(page)


def test_the_buttons_lead_where_they_say(here: FakeDesk, page: CasesPage) -> None:
    page.import_button.click()

    assert here.went == [("import",)]
    assert "register" in page.help_text()
    assert len(page.panes()) == 3


def test_an_empty_register_says_how_to_begin(here: FakeDesk) -> None:
    page = CasesPage(here.desk)
    here.show(page)
    page.refresh()
    here.settle()

    assert page.list._first.isVisible()
    assert page.detail.case_id is None
    page.list._first.click()
    assert page.window().findChild(QuickEntryDialog) is not None


def test_a_case_far_down_the_list_is_found(here: FakeDesk, page: CasesPage) -> None:
    for at in range(150):
        here.add(f"16-1{at:05d}-26", hearings=(Hearing(on=here.today + timedelta(days=30 + at)),))
    last = here.app.showing.by_parketnummer("16-100149-26", here.today).stored.id
    page.show_target(last)
    here.settle()

    assert page.list.table.record().id == last
    page.refresh()
    here.settle()
    assert page.list.table.record().id == last


def test_in_a_narrow_window_an_opened_case_takes_the_page_until_one_goes_back(
    here: FakeDesk, page: CasesPage, qtbot: QtBot
) -> None:
    page.resize(620, 384)
    here.settle()
    assert (page.list.isVisible(), page.detail.isVisible(), page.search.isVisible()) == (True, False, True)

    page.list.table.setFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    here.settle()
    assert (page.list.isVisible(), page.detail.isVisible(), page.search.isVisible()) == (False, True, False)
    assert page.detail.facts._brief.isVisible()
    assert not page.detail.facts._cards.isVisible()
    page.showEvent(QShowEvent())
    assert not page.search.hasFocus()

    page.detail.facts.back_button.click()
    assert page.list.table.hasFocus()

    page.commands()["decide"]()
    assert page.detail.isVisible()
    page.commands()["find"]()
    assert page.search.hasFocus()


def test_a_click_opens_a_case_where_the_list_hides_it(here: FakeDesk, page: CasesPage) -> None:
    place = page.list.table.visualRect(page.list.model.index(1, 0)).center()
    QTest.mouseClick(page.list.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    here.settle()
    assert page.list.isVisible()

    page.resize(620, 384)
    here.settle()
    QTest.mouseClick(page.list.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    here.settle()
    assert page.detail.isVisible()
    assert not page.list.isVisible()
