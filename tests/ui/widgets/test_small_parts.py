"""Buttons, panels, folds, marks, dialogues, progress, empty states."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from triage_app.errors import BadInput, FieldProblems
from ui.jobs import Job
from ui.marks import standing_mark
from ui.plain_text import Text
from ui.widgets.button import bare_button, button
from ui.widgets.dialog import Dialog
from ui.widgets.empty_state import EmptyState
from ui.widgets.focus import first_in, has_focus
from ui.widgets.panel import FactCard, Fold, Line, Panel, Scroll, row
from ui.widgets.progress import ProgressLine
from ui.widgets.status_mark import StatusMark
from ui.widgets.tabs import Tabs


def texts(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(Text) if not one.isHidden()]


def test_a_disabled_button_says_why(dressed: QApplication) -> None:
    one = button("&Vaststellen", kind="primary", icon="check", shortcut="Ctrl+Return")

    one.refuse("Nog 1 vereist punt")
    assert not one.isEnabled()
    assert "Nog 1 vereist punt" in one.toolTip()
    assert one.accessibleDescription() == "Nog 1 vereist punt"

    one.refuse("")
    assert one.isEnabled()
    assert one.toolTip() == ""
    assert one.accessibleName() == "Vaststellen"


def test_a_button_of_only_an_icon_has_a_name(dressed: QApplication) -> None:
    one = bare_button("x", "Sluiten")

    assert one.accessibleName() == "Sluiten"
    assert not one.icon().isNull()


def test_a_panel_has_a_title_if_wanted(dressed: QApplication) -> None:
    assert texts(Panel("Zitting")) == ["Zitting"]
    assert texts(Panel()) == []
    assert Line().property("surface") == "line"


def test_a_fact_says_its_value_and_what_it_means(dressed: QApplication) -> None:
    card = FactCard("Zitting", "21-01-2027", "over 59 dagen")

    card.say("geen", "", "urgent")

    assert texts(card)[:2] == ["Zitting", "geen"]
    assert card.accessibleName().startswith("Zitting: geen")


def test_what_is_folded_away_opens_by_key(dressed: QApplication, qtbot: QtBot) -> None:
    fold = Fold("Meer velden")
    qtbot.addWidget(fold)
    field = QLineEdit()
    fold.body.addWidget(field)
    fold.show()
    assert not field.isVisible()

    qtbot.keyClick(fold.switch, Qt.Key.Key_Space)
    assert field.isVisible()

    fold.open()
    assert field.isVisible()


def test_a_column_can_scroll_and_a_row_can_have_gaps(dressed: QApplication) -> None:
    scroll = Scroll()
    scroll.column.addWidget(QLineEdit())

    assert scroll.findChildren(QLineEdit)
    assert row(QLineEdit(), None, QLineEdit()).count() == 3


def test_a_status_is_an_icon_and_a_word(dressed: QApplication) -> None:
    mark = StatusMark()
    assert mark.isHidden()

    mark.show_mark(standing_mark("undecided"))

    assert not mark.isHidden()
    assert texts(mark)[-1] == "Geen beslissing"
    assert mark.accessibleName() == "Geen beslissing"


def test_an_empty_state_can_say_something_else(dressed: QApplication) -> None:
    state = EmptyState("sun", "Niets te doen", "Alles is beslist.", button("&Ververs"))

    state.say("Geen zaken")

    assert texts(state)[-1] == "Geen zaken"
    assert state.accessibleName() == "Geen zaken"


def test_tabs_have_a_name(dressed: QApplication) -> None:
    assert Tabs("Zaak").tabBar().accessibleName() == "Zaak"


def test_a_dialogue_says_what_went_wrong_and_stays(dressed: QApplication, qtbot: QtBot) -> None:
    dialogue = Dialog("Nieuwe persoon", "&Bewaren")
    qtbot.addWidget(dialogue)
    pressed: list[int] = []
    dialogue.primary.clicked.connect(lambda: pressed.append(1))
    with qtbot.waitActive(dialogue):
        dialogue.show()
        dialogue.activateWindow()

    qtbot.keyClick(dialogue, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialogue.problem(FieldProblems((BadInput("date.unreadable", "a"), BadInput("date.impossible", "b"))))
    assert pressed == [1]
    assert dialogue.message.isVisible()
    assert dialogue.isVisible()

    dialogue.say_problems(())
    assert not dialogue.message.isVisible()
    qtbot.mouseClick(dialogue.cancel, Qt.MouseButton.LeftButton)
    assert not dialogue.isVisible()


def test_progress_shows_how_far_it_is_and_cancel_stops_it(dressed: QApplication, qtbot: QtBot) -> None:
    line = ProgressLine()
    qtbot.addWidget(line)
    job = Job()
    cancel = line.findChildren(QPushButton)[0]
    cancel.click()

    line.start("Agenda maken", job)
    line.report(3, 12)
    assert not line.isHidden()
    cancel.click()

    assert job.cancelled
    assert line.isHidden()


@pytest.fixture
def pane(dressed: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for _ in range(2):
        column.addWidget(QLineEdit())
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_a_pane_gives_the_focus_back_to_where_it_was(pane: QWidget) -> None:
    first, second = pane.findChildren(QLineEdit)
    assert first_in(pane)
    assert first.hasFocus()

    second.setFocus()
    first_in(pane)

    assert second.hasFocus()
    assert has_focus(pane)
    assert not has_focus(first)


def test_a_pane_without_anything_to_type_in_takes_no_focus(dressed: QApplication, qtbot: QtBot) -> None:
    empty, field = QWidget(), QLineEdit()
    for one in (empty, field):
        qtbot.addWidget(one)
        one.show()

    assert not first_in(empty)
    assert first_in(field)
