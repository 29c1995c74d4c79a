"""What can be passed on about a fault, to be read and copied."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from ui.faults.bundle import bundle
from ui.plain_text import Text
from ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from ui.faults.fault_book import FaultBook


class FaultDialog(Dialog):
    """Shows the bundle and copies it; the app itself sends nothing.

    Args:
        book: The faults.
        schema: The revision of the register's schema, if one is open.
        parent: The window.
    """

    def __init__(self, book: "FaultBook", schema: str, parent: QWidget) -> None:
        super().__init__(self.tr("Pass a fault on"), self.tr("&Copy"), parent)
        self.column.addWidget(
            Text(
                self.tr(
                    "Give this to whoever looks after the app here. It holds no names, no numbers and "
                    "nothing that was typed. The app itself sends nothing."
                ),
                tone="muted",
                wrap=True,
            )
        )
        self.told = Text(bundle(book.every(), schema), "small", wrap=True, selectable=True)
        self.column.addWidget(self.told)
        self.cancel.setText(self.tr("Close"))
        self.primary.clicked.connect(self._copy)
        self.prefer_width(680)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.told.text())
        self.accept()
