"""Questions to the list under a name: to choose one, keep the one in sight, or throw one away."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from triage_app.services.ports.views import SavedView
from ui import labels
from ui.icons.tint import dress, icon
from ui.plain_text import caption
from ui.widgets.ask_dialog import AskDialog
from ui.widgets.button import Button
from ui.widgets.entries import LineEntry, TickEntry

if TYPE_CHECKING:
    from triage_app.services.cases.saved_views import Counted
    from ui.page import Desk


class ViewsButton(Button):
    """A button with a menu of one's own and the shared views, each with how many cases it has now.

    Args:
        desk: What the page works with.
        in_sight: Gives the question the list answers now, without a name.

    Signals:
        wanted: A view was chosen (a ``SavedView``).
    """

    wanted = Signal(object)

    def __init__(
        self, desk: "Desk", in_sight: Callable[[], SavedView], parent: QWidget | None = None
    ) -> None:
        super().__init__("", "plain", parent)
        self.setText(self.tr("Views"))
        self.setAccessibleName(self.tr("Views"))
        dress(self, "search")
        self._desk = desk
        self._in_sight = in_sight
        self.views: tuple[Counted, ...] = ()
        self.clicked.connect(self._offer)

    def refresh(self) -> None:
        """Ask for the views and their counts."""
        self._desk.jobs.query(self, self._desk.app.saved_views.every, self._take)

    def menu_now(self) -> QMenu:
        """Return the menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for shared, title in ((False, self.tr("My views")), (True, self.tr("For everybody"))):
            theirs = [(one, count) for one, count in self.views if one.shared is shared]
            if theirs:
                menu.addSection(title)
            for one, count in theirs:
                chosen = menu.addAction(f"{caption(one.name)}   {labels.number(count)}")
                chosen.triggered.connect(lambda _on, one=one: self.wanted.emit(one))
        if self.views:
            menu.addSeparator()
        menu.addAction(icon("save", "plain"), self.tr("&Keep this view …")).triggered.connect(self.keep)
        if self.views:
            away = menu.addMenu(icon("trash-2", "plain"), self.tr("&Throw away"))
            for one, _count in self.views:
                going = away.addAction(caption(one.name))
                going.triggered.connect(lambda _on, one=one: self.drop(one))
        return menu

    def keep(self) -> None:
        """Ask under what name the question in sight is kept."""
        saved_views, question = self._desk.app.saved_views, self._in_sight()

        def give(dialog: AskDialog) -> None:
            shared = bool(dialog.values()["shared"])
            view = replace(question, name=dialog.text("name"), shared=shared)

            def done(_nothing: None) -> None:
                dialog.accept()
                self._desk.notices.say(self.tr("View “{name}” is kept.").format(name=view.name), "ok")
                self.refresh()

            self._desk.jobs.query(dialog, lambda: saved_views.keep(view), done, dialog.wrong)

        AskDialog(
            self.tr("Keep this view"),
            self.tr("Keep"),
            self.tr("The filter, the fields in the search box and whose cases it is about; not the columns."),
            (
                ("name", self.tr("&Name"), LineEntry(longest=60)),
                ("shared", "", TickEntry(self.tr("For &everybody at this register"))),
            ),
            give,
            self.window(),
        ).open()

    def drop(self, view: SavedView) -> None:
        """Throw a view away; the message offers to keep it after all."""
        saved_views = self._desk.app.saved_views

        def keep_after_all() -> None:
            self._desk.jobs.query(self, lambda: saved_views.keep(view), lambda _nothing: self.refresh())

        def done(_nothing: None) -> None:
            said = self.tr("View “{name}” was thrown away.").format(name=view.name)
            self._desk.notices.done(said, keep_after_all)
            self.refresh()

        self._desk.jobs.query(self, lambda: saved_views.drop(view), done)

    def _take(self, views: "tuple[Counted, ...]") -> None:
        self.views = views

    def _offer(self) -> None:
        self.menu_now().popup(self.mapToGlobal(QPoint(0, self.height())))
