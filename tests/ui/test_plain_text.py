"""What is shown is what was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from ui.plain_text import (
    FieldLabel,
    Text,
    caption,
    clean,
    name_for_reader,
    set_face,
    set_tip,
    tip,
    without_mnemonic,
)

PAYLOADS = (
    "<b>vet</b>",
    "A&B",
    "&lt;b&gt;",
    '<img src="file:///etc/passwd">',
    "Ş. Öztürk",
    "Ł. Č.",
    "a\nb",
    "%1 {name} %n",
    "=1+1",
)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_label_shows_what_was_typed(dressed: QApplication, payload: str) -> None:
    label = Text(payload)

    assert label.text() == payload
    assert label.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_tool_tip_reads_as_it_was_typed(payload: str, dressed: QApplication) -> None:
    document = QTextDocument()
    document.setHtml(tip(payload))

    assert document.toPlainText() == payload


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Cf"]), min_size=1))
def test_any_text_survives_the_way_to_a_buttons_face(text: str) -> None:
    assert without_mnemonic(caption(text)) == text


def test_controls_overrides_and_half_characters_become_visible() -> None:
    assert clean("a\x00b\u202ec\ud800d\te\nf") == "a�b�c�d\te\nf"


def test_an_empty_tool_tip_is_none() -> None:
    assert tip("") == ""


def test_a_text_changes_its_tone(dressed: QApplication) -> None:
    label = Text("rustig")

    label.say("dringend", "urgent")
    label.say("dringend")

    assert label.property("tone") == "urgent"


def test_a_selectable_text_can_be_copied(dressed: QApplication) -> None:
    label = Text("16-077310-26", selectable=True)

    assert label.textInteractionFlags() == Qt.TextInteractionFlag.TextSelectableByMouse


def test_a_field_label_names_its_field_unless_it_has_a_name(dressed: QApplication) -> None:
    plain, named = QLineEdit(), QLineEdit()
    named.setAccessibleName("Eigen naam")

    labels = FieldLabel("&Zaak", plain), FieldLabel("&Feit", named)

    assert [label.buddy() for label in labels] == [plain, named]
    assert (plain.accessibleName(), named.accessibleName()) == ("Zaak", "Eigen naam")


def test_names_faces_and_tips_reach_the_widget(dressed: QApplication) -> None:
    button = QPushButton()

    set_face(button, "A&B")
    set_tip(button, "<b>")
    name_for_reader(button, "Naam", "Uitleg")

    assert button.text() == "A&&B"
    assert "&lt;b&gt;" in button.toolTip()
    assert (button.accessibleName(), button.accessibleDescription()) == ("Naam", "Uitleg")
