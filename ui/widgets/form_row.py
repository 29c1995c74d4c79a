"""One field of a form: label, editor, the message beside it, and the choice where two people changed it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.plain_text import FieldLabel, Text, name_for_reader, without_mnemonic
from ui.widgets.button import button
from ui.widgets.entries import Editor


class FormRow:
    """One field of a form: its widgets, and the last value saved."""

    def __init__(
        self, label: FieldLabel, editor: Editor, message: Text, help_text: str, widgets: tuple[QWidget, ...]
    ) -> None:
        self.label = label
        self.editor = editor
        self.message = message
        self._help_text = help_text
        self.widgets = widgets
        self.saved: object = editor.value()
        self.other: QPushButton | None = None
        self._mine: object = None
        self._shows_mine = True

    @property
    def unsaved(self) -> bool:
        """Whether something else stands there than was saved."""
        return self.editor.value() != self.saved or self.editor.problem() is not None

    @property
    def box(self) -> QWidget:
        """The widget that takes the focus."""
        widget = self.editor
        assert isinstance(widget, QWidget)  # noqa: S101 - every editor is one; a protocol cannot say so
        return widget.focusProxy() or widget

    @property
    def chooses(self) -> bool:
        """Whether two values are offered: what was typed here, and what somebody else saved."""
        return self.other is not None and not self.other.isHidden()

    def offer_other(self, theirs: object, sentence: str, use_theirs: str, use_mine: str) -> None:
        """Let the user choose between what stands here and what somebody else saved; nothing typed is lost.

        Args:
            theirs: The value that is saved now.
            sentence: Says who saved it, and when.
            use_theirs: On the button while the field shows the own value.
            use_mine: On the button while it shows the other's.
        """
        self._mine, self._shows_mine = self.editor.typed(), True
        self.editor.set_value(theirs)
        theirs = self.saved = self.editor.value()
        self.editor.type_again(self._mine)
        if self.other is None:
            self.other = button(use_theirs, kind="quiet")
            beside = self.widgets[-1].layout()
            assert isinstance(beside, QVBoxLayout)  # noqa: S101 - a row is made with it
            below = beside.indexOf(self.message) + 1
            beside.insertWidget(below, self.other, 0, Qt.AlignmentFlag.AlignLeft)
            QWidget.setTabOrder(self.box, self.other)
        else:
            self.other.clicked.disconnect()
        self.other.clicked.connect(lambda: self._turn(theirs, sentence, use_theirs, use_mine))
        self._say_choice(sentence, use_theirs)

    def _turn(self, theirs: object, sentence: str, use_theirs: str, use_mine: str) -> None:
        if self._shows_mine:
            self._mine = self.editor.typed()
            self.editor.set_value(theirs)
        else:
            self.editor.type_again(self._mine)
        self._shows_mine = not self._shows_mine
        self._say_choice(sentence, use_theirs if self._shows_mine else use_mine)

    def _say_choice(self, sentence: str, offered: str) -> None:
        self.tell(sentence)
        if self.other is not None:
            self.other.setText(offered)
            name_for_reader(self.other, f"{without_mnemonic(offered)}: {self.box.accessibleName()}", sentence)
            self.other.show()

    def tell(self, sentence: str) -> None:
        """Say what is wrong with the field, or nothing; what was offered to choose from is put away."""
        if self.other is not None:
            self.other.hide()
        self.message.say(sentence, "urgent")
        self.message.setVisible(bool(sentence))
        self.box.setProperty("wrong", "true" if sentence else "")
        self.box.setAccessibleDescription(sentence or self._help_text)
        self.box.style().polish(self.box)

    def show(self, *, shown: bool) -> None:
        """Show or hide the whole row."""
        for widget in self.widgets:
            widget.setVisible(shown)
        self.message.setVisible(shown and bool(self.message.text()))
