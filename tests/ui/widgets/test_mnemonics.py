"""Letters for Alt: nobody goes without as long as one can be found, and none is given twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.plain_text import FieldLabel
from ui.widgets.button import button
from ui.widgets.mnemonics import Mnemonics, letters_in_sight, share_out
from ui.widgets.panel import Scroll
from ui.widgets.tabs import Tabs


def test_the_first_gets_what_it_wishes_most() -> None:
    assert share_out([["a", "b"], ["a"]]) == ["b", "a"]
    assert sorted(share_out([["a", "b"], ["b", "c"], ["a", "b"]])) == ["a", "b", "c"]


def test_nobody_is_given_what_does_not_exist() -> None:
    assert share_out([[], ["a"], ["a"]]) == ["", "a", ""]
    assert share_out([]) == []


@given(st.lists(st.lists(st.sampled_from("abcdef"), unique=True), max_size=8))
def test_no_letter_is_shared_and_each_was_wished(wishes: list[list[str]]) -> None:
    given_out = share_out(wishes)

    letters = [letter for letter in given_out if letter]
    assert len(letters) == len(set(letters))
    assert all(not letter or letter in wished for letter, wished in zip(given_out, wishes, strict=True))
    wished_for = set().union(*map(set, wishes))
    assert len(letters) >= min(1, len(wished_for))


class View(QWidget):
    """Two fields, a button with its shortcut, and one that comes later."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.labels = [FieldLabel(words, QLineEdit()) for words in ("Zaak", "Zitting", "S&tand")]
        self.new = button("New case", shortcut="Ctrl+N")
        self.late = button("Zz")
        self.late.hide()
        self.area = Scroll()
        self.inside = FieldLabel("Zoek", QLineEdit())
        self.inside.hide()
        self.area.column.addWidget(self.inside)
        for widget in (*self.labels, self.new, self.late, self.area):
            self.column.addWidget(widget)


@pytest.fixture
def view(dressed: QApplication, qtbot: QtBot) -> View:
    made = View()
    qtbot.addWidget(made)
    made.show()
    return made


def test_letters_are_given_in_reading_order(view: View) -> None:
    Mnemonics(view).give()

    assert [label.text() for label in view.labels] == ["&Zaak", "Z&itting", "S&tand"]
    assert view.new.text().startswith("&New case")


def test_what_comes_later_gets_a_letter_too_also_inside_a_scroll(view: View, qtbot: QtBot) -> None:
    Mnemonics(view).give()
    view.late.show()
    view.inside.show()

    qtbot.waitUntil(lambda: "&" in view.late.text() and "&" in view.inside.text())
    letters = letters_in_sight(view)
    assert len(letters) == len(set(letters))


def test_letters_outside_the_view_are_left_alone(dressed: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    tabs = Tabs("parts")
    tabs.addTab(QWidget(), "&Zaak")
    tabs.addTab(QWidget(), "plain")
    inner = QWidget()
    label = FieldLabel("Zitting", QLineEdit())
    QVBoxLayout(inner).addWidget(label)
    column.addWidget(tabs)
    column.addWidget(button("&Import"))
    column.addWidget(inner)
    qtbot.addWidget(window)
    window.show()
    Mnemonics(inner).give()

    assert label.text() == "Zi&tting"


def test_who_has_no_letter_left_gets_a_spare_one_in_brackets(dressed: QApplication, qtbot: QtBot) -> None:
    view = QWidget()
    column = QVBoxLayout(view)
    for words in ("a", "a && a", *["a"] * 36):
        column.addWidget(FieldLabel(words, QLineEdit()))
    qtbot.addWidget(view)
    view.show()
    mnemonics = Mnemonics(view)
    mnemonics.give()
    mnemonics.give()  # giving again changes nothing

    faces = [label.text() for label in view.findChildren(FieldLabel)]
    assert faces[:3] == ["&a", "a && a (&B)", "a (&C)"]
    assert faces[35:] == ["a (&9)", "a", "a"]
    letters = letters_in_sight(view)
    assert len(letters) == len(set(letters)) == 36
