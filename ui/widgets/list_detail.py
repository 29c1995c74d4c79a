"""A list beside the chosen record; where the window is narrow, one of the two at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QSplitter, QVBoxLayout, QWidget

from ui.preferences import Preferences
from ui.widgets.button import button
from ui.widgets.focus import first_in, has_focus
from ui.widgets.panel import row

_LEAST_LIST = 220
"""Pixels in which a list still shows which record is which."""
_BACK = "Alt+Left"


class ListDetail(QSplitter):
    """A list on the left and the chosen record on the right; the division is remembered.

    Where there is no room for both, the list has it all until a record is opened, and the record until one
    goes back: by the button above it, Alt+Left or F6.

    Args:
        name: Under which the division is kept.
        left: The list.
        right: The record.
        least: Pixels the record needs beside the list, if that is more than it can do with.
        ways_back: Buttons on the record itself that go back to the list; without them one stands above it.

    Signals:
        turned: Another side came into sight, or both did.
    """

    turned = Signal()

    def __init__(  # noqa: PLR0913 - two sides, and how they share the room
        self,
        name: str,
        left: QWidget,
        right: QWidget,
        preferences: Preferences,
        *,
        least: int = 0,
        ways_back: Sequence[QAbstractButton] = (),
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._name = name
        self._preferences = preferences
        self._left, self._right = left, right
        self._needs = least
        self._in_detail = False
        self._wide: list[int] = []
        self.narrow = False
        """Whether one side is in sight at a time."""
        self.back_button = button(
            self.tr("Back to the list"), icon="chevron-left", kind="quiet", shortcut=_BACK
        )
        self.back_button.hide()
        self._ways_back = tuple(ways_back) or (self.back_button,)
        for one in self._ways_back:
            one.clicked.connect(self.show_list)
            one.hide()
        back = QShortcut(_BACK, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.show_list)
        self._beside = QWidget()
        column = QVBoxLayout(self._beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row(self.back_button, None))
        column.addWidget(right, 1)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(12)
        self.addWidget(left)
        self.addWidget(self._beside)
        self.setStretchFactor(0, 11)
        self.setStretchFactor(1, 9)
        left.setMinimumWidth(_LEAST_LIST)
        kept: QByteArray = preferences.panes(name)
        if kept.isEmpty() or not self.restoreState(kept):
            self.setSizes([610, 500])
        self.splitterMoved.connect(self._keep)

    @property
    def detail_alone(self) -> bool:
        """Whether the record has all the room."""
        return self.narrow and self._in_detail

    def show_list(self) -> None:
        """Go to the list; where both are in sight, only the keyboard goes there."""
        self._turn(in_detail=False)
        first_in(self._left)

    def show_detail(self) -> None:
        """Bring the record into sight, whether or not there is room for the list beside it."""
        self._turn(in_detail=True)

    def reach(self, part: QWidget) -> None:
        """Bring the side a widget stands on into sight; nothing changes for what stands on neither."""
        if self.isAncestorOf(part):
            self._turn(in_detail=self._holds(part))

    def could_show(self, part: QWidget) -> bool:
        """Return whether a widget would be in sight if its side were."""
        if not self.isAncestorOf(part):
            return False
        side = self._right if self._holds(part) else self._left
        return part is side or part.isVisibleTo(side)

    def minimumSizeHint(self) -> QSize:
        """Return what the wider side needs: one of them always has room."""
        least = super().minimumSizeHint()
        return QSize(max(_LEAST_LIST, self._right.minimumSizeHint().width()), least.height())

    def event(self, event: QEvent) -> bool:
        """Measure anew when the record asks for more room than before."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._measure()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew: there may be room for both now, or no longer."""
        if not self.narrow:
            self._wide = self.sizes()
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        """See whether there is room for both.

        What a record once needed counts from then on: the page must not turn with every record looked at.
        """
        self._needs = max(self._needs, self._right.minimumSizeHint().width())
        narrow = self.width() < _LEAST_LIST + self.handleWidth() + self._needs
        if narrow == self.narrow:
            return
        if narrow:
            self._in_detail = has_focus(self._right)
        self.narrow = narrow
        self._arrange()
        if not narrow:
            self.setSizes(self._wide)

    def _turn(self, *, in_detail: bool) -> None:
        if in_detail != self._in_detail:
            self._in_detail = in_detail
            self._arrange()

    def _arrange(self) -> None:
        for one in self._ways_back:
            one.setVisible(self.narrow)
        self._left.setVisible(not self.detail_alone)
        self._beside.setVisible(not self.narrow or self._in_detail)
        self.turned.emit()

    def _holds(self, part: QWidget) -> bool:
        """Whether a widget stands on the record's side."""
        return part is self._right or self._right.isAncestorOf(part)

    def _keep(self) -> None:
        self._preferences.set_panes(self._name, self.saveState())
