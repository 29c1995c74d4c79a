"""What can be done with several cases at once, and the menu of the list."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout

from ui.icons.tint import icon
from ui.plain_text import Text, name_for_reader
from ui.widgets.button import bare_button, button
from ui.widgets.flow import flow

if TYPE_CHECKING:
    from ui.cases.gathered_work import GatheredWork
    from ui.widgets.gathering_table import GatheringTable


class GatheredBar(QFrame):
    """Stands below the list while several cases are gathered.

    Args:
        table: In which they are gathered.
        work: What is done with them.
    """

    def __init__(self, table: "GatheringTable", work: "GatheredWork") -> None:
        super().__init__()
        self.setProperty("surface", "sunken")
        self._table = table
        self._work = work
        self._said = Text("", "strong")
        self.hand_over_button = button(self.tr("Hand over …"), icon="user-check")
        self.meeting_button = button(self.tr("To a meeting …"), icon="users")
        self.more_button = button(self.tr("More"), icon="chevron-down", kind="quiet")
        self.release_button = bare_button("x", self.tr("Let go of these cases"))
        self.hand_over_button.clicked.connect(lambda _on: work.hand_over())
        self.meeting_button.clicked.connect(lambda _on: work.to_meeting())
        self.more_button.clicked.connect(lambda _on: self._offer_more())
        self.release_button.clicked.connect(lambda _on: table.let_go())
        line = flow(
            self._said, self.hand_over_button, self.meeting_button, self.more_button, self.release_button
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 6, 9, 6)
        column.addLayout(line)
        name_for_reader(self, self.tr("Several cases"))
        table.gathered.connect(self._show)
        table.copy_wanted.connect(work.copy)
        table.customContextMenuRequested.connect(self._offer)
        self.hide()

    def menu(self) -> QMenu:
        """Return the menu of the list: what can be done with what is gathered, or with the chosen case."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._table.count() < 2:  # noqa: PLR2004 - opening is for one
            self._add(menu, "folder-open", self.tr("&Open"), self._work.open)
        self._add(menu, "user-check", self.tr("&Hand over …"), self._work.hand_over)
        self._add(menu, "users", self.tr("To a &meeting …"), self._work.to_meeting)
        menu.addSeparator()
        self._take_out(menu)
        return menu

    def more_menu(self) -> QMenu:
        """Return the menu of what else can be done with what is gathered."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._take_out(menu)
        return menu

    def _take_out(self, menu: QMenu) -> None:
        self._add(menu, "copy", self.tr("&Copy"), self._work.copy)
        self._add(menu, "download", self.tr("&Export …"), self._work.export)

    def _add(self, menu: QMenu, picture: str, text: str, act: Callable[[], None]) -> None:
        action = menu.addAction(icon(picture, "plain"), text)
        action.triggered.connect(lambda _on: act())

    def _show(self, count: int) -> None:
        self._said.say(self.tr("%n gathered", None, count))
        self.setVisible(count > 1)

    def _offer_more(self) -> None:
        self.more_menu().popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    def _offer(self, place: QPoint) -> None:
        if self._table.record() is not None:
            self.menu().popup(self._table.viewport().mapToGlobal(place))
