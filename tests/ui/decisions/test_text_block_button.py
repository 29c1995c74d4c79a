"""Text blocks in the decision: put in where one types, kept from what one typed, changed, thrown away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.ui.cases.fake_desk import FakeDesk
from triage_app.services.ports.text_blocks import TextBlock
from ui.decisions.case_sheet import read_sheet
from ui.decisions.decision_tab import DecisionTab
from ui.widgets.ask_dialog import AskDialog
from ui.widgets.entries import TextBox

WEIGERT = TextBlock("Weigert", "Verdachte weigert.")


@pytest.fixture
def tab(here: FakeDesk) -> DecisionTab:
    """A decision not to request, the cursor in its reasoning."""
    stored = here.add("16-123456-26")
    made = DecisionTab(here.desk)
    here.show(made)
    made.show_sheet(read_sheet(here.app, stored.id, here.today))
    made.outcome.pick("A")
    box(made).setFocus()
    return made


def box(tab: DecisionTab) -> TextBox:
    found = tab.fields.row("reasoning").box
    assert isinstance(found, TextBox)
    return found


def menu(here: FakeDesk, tab: DecisionTab) -> QMenu:
    return tab.blocks.menu_for(box(tab), here.app.text_blocks.every())


def pick(menu: QMenu, *words: str) -> None:
    """Choose by what the entries say."""
    actions = menu.actions()
    for at, word in enumerate(words):
        action = next(one for one in actions if one.text().replace("&", "") == word)
        if at == len(words) - 1:
            action.trigger()
        else:
            inner = action.menu()
            assert isinstance(inner, QMenu)
            actions = inner.actions()


def answer(here: FakeDesk, tab: DecisionTab, **values: object) -> AskDialog:
    here.settle()
    dialog = next(one for one in reversed(tab.window().findChildren(AskDialog)) if one.isVisible())
    dialog.form.set_values({**dialog.values(), **values})
    dialog.primary.click()
    here.settle()
    return dialog


def test_a_block_comes_where_the_cursor_is(here: FakeDesk, tab: DecisionTab) -> None:
    here.app.text_blocks.keep(WEIGERT)
    box(tab).setPlainText("Eerst: . Klaar.")
    cursor = box(tab).textCursor()
    cursor.setPosition(7)
    box(tab).setTextCursor(cursor)

    pick(menu(here, tab), "Weigert")
    assert box(tab).toPlainText() == "Eerst: Verdachte weigert.. Klaar."
    assert tab.dirty


def test_what_is_selected_or_typed_is_kept_as_a_block(here: FakeDesk, tab: DecisionTab) -> None:
    box(tab).setPlainText("Verdachte weigert. En meer.")
    cursor = box(tab).textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor, 0)
    cursor.setPosition(0)
    cursor.setPosition(18, QTextCursor.MoveMode.KeepAnchor)
    box(tab).setTextCursor(cursor)
    pick(menu(here, tab), "Als tekstblok bewaren …")
    answer(here, tab, name="Weigert")
    assert here.app.text_blocks.every() == (WEIGERT,)
    assert here.messages()[-1] == "Tekstblok “Weigert” is bewaard."

    cursor.clearSelection()
    box(tab).setTextCursor(cursor)
    pick(menu(here, tab), "Als tekstblok bewaren …")
    dialog = answer(here, tab, name="Alles", text="Zie 16-123456-26", shared=True)
    assert dialog.form.row("text").message.text().startswith("Een tekstblok is voor veel zaken")
    answer(here, tab, text="Zie de brief.")
    assert [one.name for one in here.app.text_blocks.every()] == ["Alles", "Weigert"]


def test_a_block_is_changed_and_keeps_one_name(here: FakeDesk, tab: DecisionTab) -> None:
    here.app.text_blocks.keep(WEIGERT)
    pick(menu(here, tab), "Wijzigen", "Weigert")
    answer(here, tab, name="Weigert alles", shared=True)
    assert here.app.text_blocks.every() == (TextBlock("Weigert alles", WEIGERT.text, shared=True),)
    pick(menu(here, tab), "Wijzigen", "Weigert alles")
    answer(here, tab, text="Anders.")
    assert [one.text for one in here.app.text_blocks.every()] == ["Anders."]


def test_a_block_thrown_away_can_be_kept_after_all(here: FakeDesk, tab: DecisionTab) -> None:
    here.app.text_blocks.keep(WEIGERT)
    pick(menu(here, tab), "Weggooien", "Weigert")
    here.settle()
    assert here.app.text_blocks.every() == ()
    here.notices.shown()[-1].action_buttons[0].click()
    here.settle()
    assert here.app.text_blocks.every() == (WEIGERT,)


def test_ctrl_j_offers_them_where_there_is_a_box_to_type_in(here: FakeDesk, tab: DecisionTab) -> None:
    offered: list[TextBox] = []

    def menu_for(where: TextBox, _blocks: object) -> QMenu:
        offered.append(where)
        return QMenu(tab)

    tab.blocks.menu_for = menu_for  # type: ignore[assignment, method-assign]  # a menu that pops up waits
    QTest.keyClick(box(tab), Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    here.settle()
    assert offered == [box(tab)]
    for one in tab.findChildren(QMenu):
        one.close()

    tab.finalise_button.setFocus()
    tab.blocks.click()
    assert here.messages()[-1].startswith("Zet de cursor eerst in een vak")
