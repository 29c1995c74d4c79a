"""Triage-overleg: planning, filling, ordering, changing, fixing and printing, as a chair does it."""

from collections.abc import Mapping
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QWidget

from tests.fakes.clock import DESK
from tests.fakes.examples import number, plain
from tests.ui.seat import Seat
from triage_app.domain.meetings.meeting import Lane, MeetingSeries
from triage_app.errors import OutputNotWritable, RegisterUnusable
from triage_app.services.documents.issuing import Documents, Issued
from triage_app.services.meetings.planning import MeetingPlanning
from ui.meetings import phrases
from ui.meetings.agenda_columns import AgendaLine
from ui.meetings.fix_dialog import FixDialog
from ui.meetings.page import MeetingsPage
from ui.meetings.plan_dialog import PlanDialog
from ui.meetings.pool_dialog import PoolDialog
from ui.plain_text import Text
from ui.widgets.list_detail import ListDetail
from ui.widgets.mnemonics import letters_in_sight

ON = date(2026, 4, 7)
ASPECTS: Mapping[str, object] = {
    "behavioural_aspects": "yes",
    "suspect": {"initials": "A. B.", "birth_year": 1980},
    "offences": [{"article": "243", "regime": "new"}],
}


def code_order(page: MeetingsPage) -> list[str]:
    return [line.row.parketnummer for line in page.agenda.model.rows]


def chosen(page: MeetingsPage) -> AgendaLine:
    line = page.agenda.table.record()
    assert isinstance(line, AgendaLine)
    return line


@pytest.fixture
def office(seat: Seat) -> Seat:
    """Three silent cases and nothing planned."""
    seat.add(*(plain(count, **ASPECTS) for count in (1, 2, 3)))
    return seat


@pytest.fixture
def page(office: Seat) -> MeetingsPage:
    """An agenda of the three."""
    meetings = office.app.meetings
    meetings.fill(meetings.plan(ON).id)
    return office.sit(MeetingsPage)


def test_without_a_meeting_the_page_says_what_to_do(office: Seat) -> None:
    page = office.sit(MeetingsPage)
    assert page.agenda.view is None
    assert not page.print_button.isEnabled()
    assert office.badges == {"meetings": ""}
    page.offer_prints()
    page.work.fill()
    page.work.fix()
    page.work.move(1, 1)
    page.agenda.move_item(1)
    page.agenda.remove_item()
    page.agenda.editor.open_button.click()
    page.print_menu().actions()[0].trigger()
    office.rest()
    assert office.went == []
    assert not page.progress.isVisible()


def test_a_meeting_is_planned_by_a_short_date_and_filled_from_the_notice(office: Seat) -> None:
    page = office.sit(MeetingsPage)
    page.plan_button.click()
    dialog = office.dialog(PlanDialog)
    assert dialog.form.values()["name"] == "Triage-overleg zeden"
    office.qtbot.keyClicks(dialog.form.row("on").box, "+3w")
    dialog.primary.click()
    office.rest()
    assert office.said() == ["Het overleg van ma 06-04-2026 is gepland."]
    assert office.badges["meetings"].startswith("6 ")
    office.press_action()
    pool = office.dialog(PoolDialog)
    assert [one.row.parketnummer for one in pool.model.rows] == [number(1), number(2), number(3)]
    pool.primary.click()
    office.rest()
    assert code_order(page) == [number(1), number(2), number(3)]


def test_planning_says_what_is_wrong_beside_the_field(office: Seat) -> None:
    office.app.meetings.add_series(MeetingSeries(name="Jeugd", weekday=1, place="zaal 2"))
    page = office.sit(MeetingsPage)
    page.plan()
    dialog = office.dialog(PlanDialog)
    assert dialog.form.values()["on"] == date(2026, 3, 17)
    dialog.form.set_values({"on": None})
    dialog.primary.click()
    assert dialog.form.row("on").message.text()
    dialog.form.set_values({"on": ON, "series": "new", "name": "jeugd"})
    dialog.primary.click()
    assert "reeks" in dialog.form.row("name").message.text()
    dialog.form.row("name").editor.set_value(None)
    dialog.primary.click()
    assert dialog.form.row("name").message.text()
    office.qtbot.keyClicks(dialog.form.row("starts_at").box, "x")
    dialog.primary.click()
    assert dialog.form.row("starts_at").message.text()
    dialog.form.set_values({"name": "Extra", "starts_at": time(13, 30), "place": "zaal 3"})
    dialog.primary.click()
    office.rest()
    stored = office.app.meetings.every()[0].meeting
    assert (stored.starts_at, stored.place) == (time(13, 30), "zaal 3")
    assert [one.series.name for one in office.app.meetings.series()] == ["Extra", "Jeugd"]


def test_a_series_meets_once_a_day_and_the_dialogue_stays_open(office: Seat) -> None:
    office.app.meetings.plan(ON)
    page = office.sit(MeetingsPage)
    page.plan()
    dialog = office.dialog(PlanDialog)
    assert dialog.form.values()["on"] is None
    dialog.form.set_values({"on": ON})
    dialog.primary.click()
    office.rest()
    assert dialog.isVisible()
    assert "reeks" in dialog.form.row("on").message.text()


def test_some_of_the_pool_or_a_case_by_hand_can_be_chosen(office: Seat) -> None:
    office.add(plain(7, behavioural_aspects="no", aspects_reason="niets", aspects_judged_by="x"))
    office.app.meetings.plan(ON)
    page = office.sit(MeetingsPage)
    page.work.fill()
    pool = office.dialog(PoolDialog)
    pool.none_button.click()
    assert not pool.primary.isEnabled()
    pool.table.choose_row(1)
    office.qtbot.keyClick(pool.table, Qt.Key.Key_Space)
    pool.primary.click()
    office.rest()
    assert code_order(page) == [number(2)]
    page.work.fill()
    pool = office.dialog(PoolDialog)
    pool.add_button.click()
    office.qtbot.keyClicks(pool.number, "rommel")
    pool.add_button.click()
    assert pool.message.text()
    pool.number.setText(number(99))
    pool.add_button.click()
    office.rest()
    assert "register" in pool.message.text()
    pool.number.setText(number(7))
    office.qtbot.keyClick(pool.number, Qt.Key.Key_Return)
    office.rest()
    assert not pool.isVisible()
    assert code_order(page) == [number(2), number(7)]


def test_an_empty_pool_says_so(page: MeetingsPage, office: Seat) -> None:
    page.agenda.fill_button.click()
    pool = office.dialog(PoolDialog)
    assert pool.model.rows == ()
    assert not pool.primary.isEnabled()
    pool.all_button.click()
    assert pool.model.ticks == frozenset()


def test_the_keyboard_moves_the_chosen_item_and_stays_with_it(page: MeetingsPage, office: Seat) -> None:
    table = page.agenda.table
    table.setFocus()
    table.choose_row(0)
    for expected in ([2, 1, 3], [2, 3, 1]):
        office.qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        office.rest()
        assert code_order(page) == [number(one) for one in expected]
        assert chosen(page).row.parketnummer == number(1)
        assert table.hasFocus()
    page.agenda.up_button.click()
    office.rest()
    assert code_order(page) == [number(2), number(1), number(3)]
    page.agenda.down_button.click()
    office.rest()
    assert code_order(page) == [number(2), number(3), number(1)]


def test_two_quick_presses_move_twice(page: MeetingsPage, office: Seat) -> None:
    page.agenda.table.choose_row(2)
    page.agenda.move_item(-1)
    page.agenda.move_item(-1)
    office.rest()
    assert code_order(page) == [number(3), number(1), number(2)]


def test_an_item_comes_off_and_back_to_its_place(page: MeetingsPage, office: Seat) -> None:
    page.agenda.table.choose_row(1)
    office.qtbot.keyClick(page.agenda.table, Qt.Key.Key_Delete)
    office.rest()
    assert code_order(page) == [number(1), number(3)]
    assert chosen(page).row.parketnummer == number(3)
    assert number(2) in office.said()[0]
    office.press_action()
    assert code_order(page) == [number(1), number(2), number(3)]


def test_what_is_typed_about_an_item_is_kept_when_the_focus_leaves(page: MeetingsPage, office: Seat) -> None:
    form = page.agenda.editor.form
    question = form.row("question").box
    question.setFocus()
    form.row("question").editor.set_value("Kan dit zonder rapport?")
    assert form.dirty
    page.agenda.table.setFocus()
    office.rest()
    item = office.app.meetings.get(1).meeting.items[0]
    assert item.question == "Kan dit zonder rapport?"
    assert not form.dirty


def test_lane_and_minutes_change_the_total(page: MeetingsPage, office: Seat) -> None:
    editor = page.agenda.editor
    editor.form.row("lane").editor.set_value(Lane.WITHOUT_DISCUSSION)
    page.commands()["save"]()
    office.rest()
    page.agenda.table.choose_row(1)
    editor.form.row("minutes").box.setFocus()
    editor.form.row("minutes").editor.set_value(25)
    page.agenda.table.choose_row(2)
    office.rest()
    assert [line.running for line in page.agenda.model.rows] == [0, 25, 30]
    index = page.agenda.model.index
    assert [index(0, at).data() for at in (8, 9)] == ["–", "–"]
    assert [index(1, at).data() for at in (8, 9)] == ["25", "25"]


def test_minutes_nobody_can_read_keep_the_item_in_sight(page: MeetingsPage, office: Seat) -> None:
    editor = page.agenda.editor
    editor.form.row("minutes").box.setFocus()
    for wrong in ("veel", "0"):
        page.agenda.table.choose_row(0)
        minutes = editor.form.row("minutes")
        assert isinstance(minutes.box, QWidget)
        minutes.editor.set_value(None)
        office.qtbot.keyClicks(minutes.box, wrong)
        page.agenda.table.choose_row(2)
        assert chosen(page).row.parketnummer == number(1)
        assert minutes.message.text()
    page.work.fill()
    page.work.fix()
    page.agenda.move_item(1)
    page.agenda.remove_item()
    page.offer_prints()
    office.rest()
    assert code_order(page) == [number(1), number(2), number(3)]


def test_minutes_that_are_not_understood_stay_a_draft_when_the_window_closes(
    page: MeetingsPage, office: Seat
) -> None:
    page.agenda.editor.form.row("minutes").editor.set_value(None)
    office.qtbot.keyClicks(page.agenda.editor.form.row("minutes").box, "x")
    page.put_away()
    office.desk.drafts.flush()
    office.rest()
    (draft,) = office.store.drafts.every("desk")
    assert '"typed": "x"' in draft.content


def test_a_failed_save_keeps_what_was_typed(
    page: MeetingsPage, office: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise RegisterUnusable("register.disk_full")

    monkeypatch.setattr(MeetingPlanning, "change_item", full)
    form = page.agenda.editor.form
    form.row("question").editor.set_value("Blijft dit staan?")
    page.agenda.table.choose_row(1)
    office.rest()
    assert chosen(page).row.parketnummer == number(1)
    assert form.values()["question"] == "Blijft dit staan?"
    assert form.dirty
    assert len(office.said()) == 1
    monkeypatch.undo()
    page.commands()["save"]()
    office.rest()
    assert office.app.meetings.get(1).meeting.items[0].question == "Blijft dit staan?"


def test_what_was_not_stored_stays_away_from_other_items(page: MeetingsPage, office: Seat) -> None:
    other = page.agenda.model.rows[2].item.model_copy(update={"question": "Van een ander"})
    page.agenda.editor.take_back(other)
    assert page.agenda.editor.form.values()["question"] != "Van een ander"


def test_fixing_says_what_it_does_and_that_later_changes_are_not_in_it(
    page: MeetingsPage, office: Seat
) -> None:
    page.agenda.editor.form.row("lane").editor.set_value(Lane.NOT_READY)
    page.agenda.fix_button.click()
    dialog = office.dialog(FixDialog)
    assert "versie 1" in dialog.primary.text()
    assert any("nog niet gereed" in one.text() for one in dialog.findChildren(Text))
    dialog.primary.click()
    office.rest()
    assert page.agenda.view is not None
    assert page.agenda.view.stored.meeting.agenda_version == 1
    assert not page.agenda.fix_button.isEnabled()
    page.agenda.table.choose_row(1)
    page.agenda.move_item(1)
    office.rest()
    assert page.agenda.view.changed
    page.agenda.table.choose_row(0)
    page.agenda.editor.form.row("lane").editor.set_value(Lane.DISCUSS)
    page.agenda.fix_button.click()
    again = office.dialog(FixDialog)
    assert "versie 2" in again.primary.text()
    assert not any("nog niet gereed" in one.text() for one in again.findChildren(Text))


def test_a_print_is_saved_where_it_is_wanted_and_opened_from_the_notice(
    page: MeetingsPage, office: Seat, tmp_path: Path
) -> None:
    opened: list[QUrl] = []
    offered: list[Path] = []

    def choose(_parent: QWidget, _title: str, _kinds: str, proposal: Path) -> Path:
        offered.append(proposal)
        return tmp_path / "lijst"

    page.printing.choose = choose
    page.printing.show = opened.append
    menu = page.print_menu()
    assert [one.text() for one in menu.actions()] == ["&Overzicht", "&Zaakbladen", "&Beide in één bestand"]
    menu.actions()[0].trigger()
    assert page.progress.isVisible()
    office.rest()
    assert not page.progress.isVisible()
    assert offered[0].name == f"agenda-overzicht-{ON}-concept.pdf"
    assert (tmp_path / "lijst.pdf").read_bytes().startswith(b"%PDF")
    assert "concept" in office.said()[0]
    office.press_action(0)
    assert [url.fileName() for url in opened] == ["lijst.pdf"]


def test_the_folder_of_a_print_can_be_opened(page: MeetingsPage, office: Seat, tmp_path: Path) -> None:
    opened: list[QUrl] = []
    office.app.meetings.fix(1)
    page.printing.choose = lambda *_given: tmp_path / "a.pdf"
    page.printing.show = opened.append
    page.print_menu().actions()[2].trigger()
    office.rest()
    assert "concept" not in office.said()[0]
    office.press_action(1)
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]


def test_a_print_nobody_wants_to_keep_leaves_nothing(page: MeetingsPage, office: Seat) -> None:
    page.printing.choose = lambda *_given: None
    page.print_menu().actions()[0].trigger()
    office.rest()
    assert office.said() == []


def test_a_print_that_cannot_be_written_says_why(
    page: MeetingsPage, office: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_issued: Issued, _path: Path) -> None:
        raise OutputNotWritable("output.disk_full", "output")

    monkeypatch.setattr(Documents, "save", staticmethod(full))
    page.printing.choose = lambda *_given: tmp_path / "a.pdf"
    page.print_menu().actions()[0].trigger()
    office.rest()
    assert len(office.said()) == 1
    assert not page.progress.isVisible()


def test_characters_without_a_glyph_are_told(
    page: MeetingsPage, office: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    issued = Issued(b"%PDF", 1, 1, "a.pdf", findings=("\u4e2d",))
    monkeypatch.setattr(Documents, "agenda", lambda *_given: issued)
    page.printing.choose = lambda *_given: tmp_path / "a.pdf"
    page.print_menu().actions()[0].trigger()
    office.rest()
    assert "�" in office.said()[0]


def test_ctrl_p_offers_the_prints(page: MeetingsPage, office: Seat) -> None:
    page.commands()["print"]()
    assert any(menu.isVisible() for menu in page.findChildren(type(page.print_menu())))


def test_another_meeting_shows_its_own_agenda(page: MeetingsPage, office: Seat) -> None:
    other = office.app.meetings.plan(date(2026, 4, 14))
    office.app.meetings.add_series(MeetingSeries(name="Jeugd"))
    page.refresh()
    office.rest()
    assert page.state() == 1
    page.show_target(other.id)
    office.rest()
    assert page.state() == other.id
    assert code_order(page) == []
    assert not page.agenda.fix_button.isEnabled()
    page.restore(1)
    office.rest()
    assert code_order(page) == [number(1), number(2), number(3)]
    assert not page.list.table.isColumnHidden(3)
    assert page.list.model.index(0, 3).data() == "Triage-overleg zeden"


def test_a_target_not_listed_yet_is_shown_once_it_is(office: Seat) -> None:
    meetings = office.app.meetings
    meetings.plan(ON)
    later = meetings.plan(date(2026, 5, 5))
    page = MeetingsPage(office.desk)
    page.show_target(later.id)
    page.show_target("onzin")
    page.refresh()
    office.rest()
    assert page.state() == later.id
    assert page.list.table.record().id == later.id


def test_a_past_meeting_is_shown_when_none_is_to_come(office: Seat) -> None:
    office.app.meetings.plan(date(2026, 2, 3))
    page = office.sit(MeetingsPage)
    assert page.state() == 1
    assert office.badges["meetings"] == ""


def test_another_meeting_waits_until_what_was_typed_is_understood(page: MeetingsPage, office: Seat) -> None:
    other = office.app.meetings.plan(date(2026, 4, 14))
    page.refresh()
    office.rest()
    minutes = page.agenda.editor.form.row("minutes")
    minutes.editor.set_value(None)
    office.qtbot.keyClicks(minutes.box, "x")
    page.list.choose(other.id)
    office.rest()
    assert page.state() == 1
    assert page.list.table.record().id == 1


def test_the_division_of_the_page_is_remembered(page: MeetingsPage, office: Seat) -> None:
    divided = page.findChildren(ListDetail)[0]
    divided.setSizes([400, 700])
    divided.splitterMoved.emit(400, 1)
    again = MeetingsPage(office.desk)
    office.qtbot.addWidget(again)
    assert again.findChildren(ListDetail)[0].saveState() == divided.saveState()


def test_an_agenda_without_discussion_has_no_end(page: MeetingsPage, office: Seat) -> None:
    meeting = office.app.meetings.get(1).meeting
    quiet = tuple(one.model_copy(update={"lane": Lane.NOT_READY}) for one in meeting.items)
    said = phrases.Totals().say(meeting.model_copy(update={"items": quiet}))
    assert said == "3 punten: 3 nog niet gereed · 0 minuten bespreking"


def test_an_item_opens_its_case(page: MeetingsPage, office: Seat) -> None:
    page.agenda.editor.open_button.click()
    assert office.went == [("cases", chosen(page).row.id)]


def test_enter_goes_from_the_list_to_the_agenda_to_the_question(page: MeetingsPage, office: Seat) -> None:
    office.qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    assert page.agenda.table.hasFocus()
    office.qtbot.keyClick(page.agenda.table, Qt.Key.Key_Return)
    assert page.agenda.editor.form.row("question").box.hasFocus()


def test_every_pane_and_letter_is_reachable(page: MeetingsPage, office: Seat) -> None:
    page._mnemonics.give()
    letters = letters_in_sight(office.window)
    assert len(letters) == len(set(letters))
    assert all(pane.isVisible() for pane in page.panes())
    assert "Alt" in page.help_text()


def test_a_change_by_somebody_else_does_not_undo_typing(page: MeetingsPage, office: Seat) -> None:
    page.agenda.editor.form.row("question").editor.set_value("Nog bezig")
    with office.store.begin(DESK, "elsewhere") as work:
        stored = work.meetings.get(1)
        work.meetings.save(1, stored.version, stored.meeting.model_copy(update={"place": "zaal 9"}))
    page.refresh()
    office.rest()
    assert page.agenda.editor.form.values()["question"] == "Nog bezig"
