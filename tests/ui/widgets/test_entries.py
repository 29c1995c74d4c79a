"""Fields for one value: what they take, what they give, what they leave to the form."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from triage_app.errors import BadInput
from ui.widgets.entries import (
    ChoiceEntry,
    Editor,
    LineEntry,
    Option,
    ReadEntry,
    TextBox,
    TickEntry,
)

OPTIONS = (Option("3", "3 Weigering"), Option("4a", "4a Geen <b>meerwaarde</b>"))


def read_even(text: str) -> int:
    if not text.isdigit() or int(text) % 2:
        raise BadInput("number.unreadable")
    return int(text)


class Heard:
    """Counts how often a field says that it changed."""

    def __init__(self, editor: Editor) -> None:
        self.times = 0
        editor.changed.connect(self.add)

    def add(self) -> None:
        self.times += 1


def test_every_field_speaks_the_language_of_forms(dressed: QApplication) -> None:
    fields = (LineEntry(), ReadEntry(int), TextBox(), TickEntry("x"), ChoiceEntry(OPTIONS))

    assert all(isinstance(field, Editor) for field in fields)


@pytest.mark.parametrize("payload", ["<b>vet</b>", "A&B", "Ş. Öztürk", "Ł. Č.", "&lt;", "%1"])
def test_a_line_and_a_box_give_back_what_was_typed(dressed: QApplication, payload: str) -> None:
    line, box = LineEntry(), TextBox()

    for field in (line, box):
        field.set_value(payload)

    assert (line.value(), box.value()) == (payload, payload)


def test_blanks_around_a_text_are_dropped_and_only_blanks_are_nothing(
    dressed: QApplication, qtbot: QtBot
) -> None:
    line, box = LineEntry(), TextBox()
    heard = Heard(line)

    qtbot.keyClicks(line, "  a b ")
    assert line.value() == "a b"
    assert heard.times == 6
    for field in (line, box):
        field.set_value("  ")
        assert field.value() is None
        field.set_value(None)
        assert field.value() is None
        assert field.problem() is None


def test_tab_leaves_a_text_box(dressed: QApplication) -> None:
    assert TextBox().tabChangesFocus()


def test_a_read_field_gives_a_value_or_says_why_not(dressed: QApplication, qtbot: QtBot) -> None:
    field = ReadEntry(read_even)

    assert (field.value(), field.problem()) == (None, None)
    qtbot.keyClicks(field, "13")
    problem = field.problem()
    assert field.value() is None
    assert problem is not None
    assert problem.code == "number.unreadable"
    field.clear()
    qtbot.keyClicks(field, "014")
    assert (field.value(), field.problem()) == (14, None)


def test_a_read_field_writes_out_what_it_understood_when_left(dressed: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    field, other = ReadEntry(read_even), LineEntry()
    column.addWidget(field)
    column.addWidget(other)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()

    qtbot.keyClicks(field, "008")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "8"

    field.setFocus()
    field.clear()
    qtbot.keyClicks(field, "7")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "7"


def test_suggestions_are_found_anywhere_in_the_words(dressed: QApplication, qtbot: QtBot) -> None:
    field = ReadEntry(str, suggestions=("242 schuldverkrachting", "243 opzetverkrachting"))
    qtbot.addWidget(field)

    field.completer().setCompletionPrefix("OPZET")

    assert field.completer().currentCompletion() == "243 opzetverkrachting"


def test_a_tick_is_yes_or_no(dressed: QApplication, qtbot: QtBot) -> None:
    field = TickEntry("In voorlopige hechtenis")
    qtbot.addWidget(field)
    heard = Heard(field)

    field.set_value(True)
    field.grab()
    qtbot.keyClick(field, Qt.Key.Key_Space)

    assert (field.value(), field.problem(), heard.times) == (False, None, 2)


def test_a_ticked_box_that_is_disabled_shows_its_tick(dressed: QApplication) -> None:
    field = TickEntry("x")
    field.set_value(True)
    before = field.grab().toImage()

    field.setEnabled(False)

    assert field.grab().toImage() != before


def test_a_choice_starts_with_nothing_and_takes_arrows(dressed: QApplication, qtbot: QtBot) -> None:
    field = ChoiceEntry(OPTIONS, empty="kies een grond")
    qtbot.addWidget(field)
    heard = Heard(field)
    assert field.value() is None

    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == "3"
    field.set_value("4a")
    assert field.value() == "4a"
    field.set_value("unknown")
    assert field.value() is None
    assert (field.problem(), heard.times) == (None, 3)


def test_a_choice_without_words_for_nothing_can_have_none_at_first(dressed: QApplication) -> None:
    field = ChoiceEntry(OPTIONS)

    field.set_value(None)

    assert field.value() is None


def test_other_offers_keep_the_choice_and_say_nothing(dressed: QApplication) -> None:
    field = ChoiceEntry(OPTIONS)
    field.set_value("4a")
    heard = Heard(field)

    field.offer((Option("4a", "vier a"), Option("4b", "vier b")))

    assert (field.value(), field.currentText(), heard.times) == ("4a", "vier a", 0)


def test_enter_in_a_choice_is_left_to_the_form(dressed: QApplication, qtbot: QtBot) -> None:
    class Form(QWidget):
        heard = 0

        def keyPressEvent(self, _event: object) -> None:
            self.heard += 1

    form = Form()
    qtbot.addWidget(form)
    field = ChoiceEntry(OPTIONS)
    QVBoxLayout(form).addWidget(field)

    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert form.heard == 1


def test_the_wheel_scrolls_the_page_and_not_the_choice(dressed: QApplication, qtbot: QtBot) -> None:
    field = ChoiceEntry(OPTIONS)
    qtbot.addWidget(field)
    field.set_value("3")
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's signature
    )

    QApplication.sendEvent(field, turn)

    assert field.value() == "3"


def test_a_disabled_choice_is_drawn_grey(dressed: QApplication) -> None:
    field = ChoiceEntry(OPTIONS)
    before = field.grab().toImage()

    field.setEnabled(False)

    assert field.grab().toImage() != before
