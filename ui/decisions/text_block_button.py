"""Texts that come back in reasons: put in where one is typing, kept from what one typed."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from triage_app.services.ports.text_blocks import TextBlock
from ui.icons.tint import icon
from ui.plain_text import caption
from ui.widgets.ask_dialog import AskDialog
from ui.widgets.button import Button
from ui.widgets.entries import LineEntry, TextBox, TickEntry

if TYPE_CHECKING:
    from ui.page import Desk

_KEYS = "Ctrl+J"


class TextBlockButton(Button):
    """Offers the blocks for the box that is typed in; it leaves the focus there.

    Args:
        desk: What the page works with.
        around: The widget in whose boxes blocks are put.
    """

    def __init__(self, desk: "Desk", around: QWidget) -> None:
        super().__init__("", "quiet")
        self.setText(f"{self.tr('Text block')}   {_KEYS}")
        self.setAccessibleName(self.tr("Text block"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._desk = desk
        self._around = around
        self.clicked.connect(self.offer)
        shortcut = QShortcut(_KEYS, around, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.offer)

    def offer(self) -> None:
        """Show the menu under the button."""
        box = self._box()
        if box is None:
            self._desk.notices.say(
                self.tr("Put the cursor in a box for a reason first; the text block comes there."), "info"
            )
            return

        def show(blocks: tuple[TextBlock, ...]) -> None:
            self.menu_for(box, blocks).popup(self.mapToGlobal(QPoint(0, -8)))

        self._desk.jobs.query(self, self._desk.app.text_blocks.every, show)

    def menu_for(self, box: TextBox, blocks: tuple[TextBlock, ...]) -> QMenu:
        """Return what can be put in a box, and what can be done with the blocks."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in blocks:
            menu.addAction(caption(one.name)).triggered.connect(
                lambda _on, text=one.text: box.insertPlainText(text)
            )
        if blocks:
            menu.addSeparator()
        self._add(menu, "save", self.tr("&Keep as a text block …"), lambda: self.keep(_typed(box)))
        if blocks:
            change = menu.addMenu(self.tr("&Change"))
            away = menu.addMenu(icon("trash-2", "plain"), self.tr("&Throw away"))
            for one in blocks:
                change.addAction(caption(one.name)).triggered.connect(
                    lambda _on, one=one: self.keep(one.text, one)
                )
                away.addAction(caption(one.name)).triggered.connect(lambda _on, one=one: self.drop(one))
        return menu

    def keep(self, text: str, changed: TextBlock | None = None) -> None:
        """Ask under what name a text is kept; of a block that is changed, name and text."""
        text_blocks = self._desk.app.text_blocks

        def give(dialog: AskDialog) -> None:
            values = dialog.values()
            block = TextBlock(dialog.text("name"), dialog.text("text"), shared=bool(values["shared"]))

            def work() -> None:
                text_blocks.keep(block)
                if changed is not None and (changed.name, changed.shared) != (block.name, block.shared):
                    text_blocks.drop(changed)

            def done(_nothing: None) -> None:
                dialog.accept()
                self._desk.notices.say(self.tr("Text block “{name}” is kept.").format(name=block.name), "ok")

            self._desk.jobs.query(dialog, work, done, dialog.wrong)

        dialog = AskDialog(
            self.tr("Text block"),
            self.tr("Keep"),
            self.tr("A text that comes back in reasons. It is for many cases: no names, no numbers."),
            (
                ("name", self.tr("&Name"), LineEntry(longest=60)),
                ("text", self.tr("&Text"), TextBox(lines=5)),
                ("shared", "", TickEntry(self.tr("For &everybody at this register"))),
            ),
            give,
            self.window(),
        )
        held = changed or TextBlock("", text)
        dialog.form.set_values({"name": held.name or None, "text": held.text or None, "shared": held.shared})
        dialog.open()

    def drop(self, block: TextBlock) -> None:
        """Throw a block away; the message offers to keep it after all."""
        text_blocks, jobs = self._desk.app.text_blocks, self._desk.jobs

        def after_all() -> None:
            jobs.query(self, lambda: text_blocks.keep(replace(block)), lambda _nothing: None)

        def done(_nothing: None) -> None:
            self._desk.notices.done(
                self.tr("Text block “{name}” was thrown away.").format(name=block.name), after_all
            )

        jobs.query(self, lambda: text_blocks.drop(block), done)

    def _box(self) -> TextBox | None:
        focus = self._around.focusWidget()
        return focus if isinstance(focus, TextBox) else None

    @staticmethod
    def _add(menu: QMenu, picture: str, text: str, act: Callable[[], None]) -> None:
        menu.addAction(icon(picture, "plain"), text).triggered.connect(lambda _on: act())


def _typed(box: TextBox) -> str:
    """What is selected in a box, else all that stands there."""
    selected = box.textCursor().selectedText().replace("\u2029", "\n")
    return selected or box.toPlainText()
