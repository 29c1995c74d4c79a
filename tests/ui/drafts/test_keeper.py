"""One form and its keeper, on a register in memory."""

import json
from datetime import date

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.fakes.clock import DESK
from tests.ui.seat import Seat
from triage_app.errors import Problem, RegisterUnusable
from triage_app.services.ports.drafts import Draft, DraftKey
from ui.drafts.keeper import SOON_MS, DraftKeeper
from ui.widgets.date_entry import DateEntry
from ui.widgets.entries import LineEntry, TextBox
from ui.widgets.form import Form


class Desk:
    """A form with a keeper."""

    def __init__(self, seat: Seat) -> None:
        self.seat = seat
        self.form = Form()
        self.form.add("name", "Naam", LineEntry())
        self.form.add("on", "Dag", DateEntry(seat.clock.today))
        self.form.add("why", "Waarom", TextBox())
        self.window = QWidget()
        seat.qtbot.addWidget(self.window)
        self.keeper = DraftKeeper(seat.desk, "person", self.form, self.form.revert, self.window)
        column = QVBoxLayout(self.window)
        column.addWidget(self.keeper.bar)
        column.addWidget(self.form)

    def drafts(self) -> tuple[Draft, ...]:
        self.keeper.flush()
        self.seat.rest()
        return self.seat.store.drafts.every(DESK.account)

    def type_in(self, field: str, text: str) -> None:
        self.form.row(field).editor.type_again(text)


@pytest.fixture
def desk(seat: Seat) -> Desk:
    made = Desk(seat)
    made.keeper.turn_to("7", "Anna")
    seat.rest()
    return made


def test_what_is_typed_is_kept_soon_understood_or_not(desk: Desk, seat: Seat) -> None:
    desk.type_in("on", "15-")
    seat.qtbot.waitUntil(lambda: bool(seat.store.drafts.every(DESK.account)), timeout=SOON_MS + 2_000)
    (draft,) = desk.drafts()
    assert (draft.key, draft.title) == (DraftKey("person", "7"), "Anna")
    assert json.loads(draft.content) == {"on": {"was": None, "typed": "15-"}}
    assert not seat.jobs.busy


def test_it_is_there_again_in_a_new_form_with_a_word_about_it(desk: Desk, seat: Seat) -> None:
    desk.type_in("why", "Halverwege een zin,\n en verder")
    desk.drafts()
    again = Desk(seat)
    again.keeper.turn_to("7", "Anna")
    seat.rest()
    assert again.form.values()["why"] == "Halverwege een zin,\n en verder"
    assert again.form.dirty
    assert not again.keeper.bar.isHidden()
    assert again.keeper.unsaved


def test_saving_forgets_the_draft(desk: Desk) -> None:
    desk.type_in("name", "Anna B.")
    assert desk.drafts()
    desk.form.mark_clean()
    assert desk.drafts() == ()


def test_typing_that_is_taken_back_forgets_the_draft(desk: Desk) -> None:
    desk.type_in("name", "A")
    assert desk.drafts()
    desk.type_in("name", "")
    assert desk.drafts() == ()


def test_what_did_not_change_is_not_kept_again(desk: Desk, seat: Seat) -> None:
    desk.type_in("name", "A")
    (first,) = desk.drafts()
    seat.clock.move(1)
    desk.type_in("name", "AB")
    desk.type_in("name", "A")
    assert desk.drafts() == (first,)


def test_another_record_leaves_the_draft_behind(desk: Desk, seat: Seat) -> None:
    desk.type_in("name", "Voor zeven")
    assert desk.keeper.leave()
    desk.form.revert()
    desk.keeper.turn_to("8", "Bram")
    seat.rest()
    assert desk.keeper.bar.isHidden()
    assert not desk.form.dirty
    assert [one.title for one in desk.drafts()] == ["Anna"]
    assert not desk.keeper.leave()


def test_turning_to_the_same_record_changes_nothing(desk: Desk) -> None:
    desk.type_in("name", "A")
    desk.keeper.turn_to("7", "Anna de Wit")
    assert desk.keeper.title == "Anna de Wit"
    assert desk.form.dirty


def test_throwing_away_shows_what_is_saved(desk: Desk) -> None:
    desk.form.set_values({"name": "Anna"})
    desk.type_in("name", "Anna en meer")
    desk.drafts()
    desk.keeper.throw_away()
    assert desk.form.values()["name"] == "Anna"
    assert desk.drafts() == ()


def test_a_draft_of_what_was_saved_after_all_is_forgotten(desk: Desk, seat: Seat) -> None:
    desk.type_in("name", "Anna")
    desk.drafts()
    again = Desk(seat)
    again.form.set_values({"name": "Anna"})
    again.keeper.turn_to("7", "Anna")
    seat.rest()
    assert again.keeper.bar.isHidden()
    assert again.drafts() == ()


def test_a_field_somebody_else_changed_meanwhile_says_so(desk: Desk, seat: Seat) -> None:
    desk.type_in("name", "Van hier")
    desk.drafts()
    again = Desk(seat)
    again.form.set_values({"name": "Van daar", "on": date(2026, 3, 1)})
    again.keeper.turn_to("7", "Anna")
    seat.rest()
    row = again.form.row("name")
    assert row.editor.value() == "Van hier"
    assert "Iemand anders" in row.message.text()
    assert again.form.values()["on"] == date(2026, 3, 1)


def test_a_draft_that_arrives_when_another_record_is_in_sight_is_left_alone(desk: Desk, seat: Seat) -> None:
    desk.type_in("name", "Voor zeven")
    desk.drafts()
    again = Desk(seat)
    again.keeper.turn_to("7", "Anna")
    again.keeper.turn_to("8", "Bram")
    seat.rest()
    assert not again.form.dirty


def test_fields_of_another_version_are_passed_over(seat: Seat) -> None:
    content = json.dumps(
        {"gone": {"was": None, "typed": "x"}, "name": "odd", "why": {"was": None, "typed": "y"}}
    )
    seat.desk.app.drafting.keep("0" * 32, DraftKey("person", "7"), "Anna", None, content)
    made = Desk(seat)
    made.keeper.turn_to("7", "Anna")
    seat.rest()
    assert made.form.values() == {"name": None, "on": None, "why": "y"}


def test_nothing_is_kept_before_a_record_is_in_sight_or_after_it_is_finished(seat: Seat) -> None:
    made = Desk(seat)
    made.type_in("name", "A")
    assert made.drafts() == ()
    made.keeper.forgetting()()
    made.keeper.turn_to("", "")
    seat.rest()
    made.type_in("name", "AB")
    assert made.drafts()
    made.keeper.finish()
    made.type_in("name", "ABC")
    assert made.drafts() == ()


def test_a_draft_that_cannot_be_kept_is_said_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    seat = desk.seat

    def full(*_what: object) -> None:
        raise RegisterUnusable("register.disk_full")

    with monkeypatch.context() as patched:
        patched.setattr(seat.store.drafts, "keep", full)
        desk.type_in("name", "A")
        desk.drafts()
        desk.type_in("name", "AB")
        desk.drafts()
    assert len(seat.said()) == 1
    desk.type_in("name", "ABC")
    (draft,) = desk.drafts()
    assert "ABC" in draft.content


def test_a_draft_that_cannot_be_forgotten_harms_nobody(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_what: object) -> None:
        raise Problem("register.locked")

    desk.type_in("name", "A")
    desk.drafts()
    monkeypatch.setattr(desk.seat.store.drafts, "drop", locked)
    desk.form.mark_clean()
    desk.seat.rest()
    assert desk.seat.said() == []


def test_a_draft_thrown_away_in_the_list_goes_from_the_form_that_is_open_as_well(
    desk: Desk, seat: Seat
) -> None:
    desk.type_in("name", "A")
    (draft,) = desk.drafts()
    told: list[str] = []
    seat.desk.drafts.drop_left(seat.window, draft, lambda: told.append("gone"))
    seat.rest()
    assert told == ["gone"]
    assert not desk.form.dirty
    assert desk.drafts() == ()


def test_the_window_knows_what_is_not_saved_and_keeps_it_at_once(desk: Desk, seat: Seat) -> None:
    assert seat.desk.drafts.unsaved() == []
    desk.type_in("name", "A")
    assert seat.desk.drafts.unsaved() == ["Anna"]
    seat.desk.drafts.flush()
    seat.rest()
    assert len(seat.store.drafts.every(DESK.account)) == 1
