"""The window: navigation, messages, the page in sight, and the shortcuts that reach it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from ui import translation
from ui.covered import Covered
from ui.jobs import Jobs
from ui.navigation import Navigation
from ui.notices import Notices
from ui.page import Command, Desk, Page, PageSpec
from ui.panes import focus_next
from ui.preferences import Preferences
from ui.shortcuts import command_shortcuts
from ui.theme.theme import theme
from ui.undo.undoer import Undoer
from ui.widgets.empty_state import EmptyState
from ui.widgets.focus import first_in, has_focus
from ui.widgets.page_stack import PageStack

_SMALLEST = (640, 384)
"""1366 × 768 at twice the scale, with a title bar."""
_NARROW = 900
"""Below this the navigation shows its icons only."""
_USUAL = (1366, 768)


class MainWindow(QMainWindow):
    """The window on one register. It stands, empty, before the register is open.

    Args:
        specs: The pages there are.
        jobs: Runs the use cases.
        preferences: Where it stood last time.

    Signals:
        painted: It was drawn for the first time; heavy work may begin.
        language_wanted: The code of another language.
        lock_wanted: The register is to be locked.
        closed: It was closed by the user.
    """

    painted = Signal()
    language_wanted = Signal(str)
    lock_wanted = Signal()
    closed = Signal()

    def __init__(self, specs: Sequence[PageSpec], jobs: Jobs, preferences: Preferences) -> None:
        super().__init__()
        self._specs = {spec.key: spec for spec in specs}
        self._jobs = jobs
        self._preferences = preferences
        self._desk: Desk | None = None
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._was_painted = False
        self.may_close: Callable[[], bool] = lambda: True
        """Asked last: whether nothing is left to do before the window closes."""
        self._covered: Covered | None = None
        self.notices = Notices()
        self.navigation = Navigation(specs, "English" if translation.current() == "nl" else "Nederlands")
        self._stack = PageStack()
        self._stack.bring_up(EmptyState("folder-open", self.tr("Opening the register …")))
        self._arrange()
        self._add_actions()
        self.navigation.wanted.connect(self.go)
        self.navigation.language_wanted.connect(self._ask_other_language)
        self.navigation.undo_wanted.connect(partial(self._undoing, Undoer.undo))
        self.navigation.lock_wanted.connect(self.lock_wanted)
        self.navigation.lock(self.tr("No register is open yet"))
        jobs.data_changed.connect(self._on_data_changed)
        jobs.busy_changed.connect(lambda busy: self.navigation.say_busy(busy=busy))
        jobs.problem_met.connect(self.notices.problem)
        self.setWindowTitle("Triage pro Justitia")
        self.setMinimumSize(*_SMALLEST)
        if not self.restoreGeometry(preferences.window_geometry):
            self.resize(*_USUAL)

    def settle(self, desk: Desk, name: str, *, demo: bool) -> None:
        """Work on a register from now on.

        Args:
            desk: What pages are given.
            name: The register as the user knows it.
            demo: Whether all in it is synthetic.
        """
        self._desk = desk
        self.navigation.lock("")
        self.navigation.say_register(name, demo=demo)
        mark = " – DEMO" if demo else ""
        self.setWindowTitle(f"{name}{mark} – Triage pro Justitia")

    def put(self, widget: QWidget) -> None:
        """Show a widget that is no page, such as the welcome."""
        self._stack.bring_up(widget)
        first_in(widget)

    def cover(self, widget: QWidget) -> None:
        """Show nothing but this widget; pages, dialogues and navigation go out of sight as they are."""
        self._covered = Covered.of(self, self._stack.page)
        self.notices.clear()
        self.navigation.hide()
        self.notices.hide()
        self.setWindowTitle("Triage pro Justitia")
        for action in self.actions():
            action.setEnabled(False)
        self._stack.bring_up(widget)

    def uncover(self) -> None:
        """Show again what stood there, with the focus where it was."""
        covered, self._covered = self._covered, None
        if covered is None:
            return
        self.navigation.show()
        for action in self.actions():
            action.setEnabled(True)
        self.setWindowTitle(covered.title)
        if covered.page is not None:
            self._stack.bring_up(covered.page)
        if self.page is not None:
            self._stale.discard(self.key)
            self.page.refresh()
        covered.bring_back()

    @property
    def is_covered(self) -> bool:
        """Whether the register is locked."""
        return self._covered is not None

    def go(self, key: str, target: object = None) -> Page:
        """Show a page, building it the first time; with a target, go to that record."""
        if self._desk is None:
            raise AssertionError(key)
        page = self._pages.get(key)
        if page is None:
            page = self._specs[key].load()(self._desk)
            self._pages[key] = page
            self._stale.add(key)
        self._stack.bring_up(page)
        self.navigation.mark(key)
        if key in self._stale:
            self._stale.discard(key)
            page.refresh()
        if target is not None:
            page.show_target(target)
        return page

    def focus_page(self) -> None:
        """Give the focus to the page in sight, or to its button while there is nothing in it to type in."""
        page = self.page
        if page is not None and not has_focus(page) and not any(first_in(pane) for pane in page.panes()):
            self.navigation.focus_on(self.key)

    @property
    def page(self) -> Page | None:
        """The page in sight, if a register is open."""
        shown = self._stack.page
        return shown if isinstance(shown, Page) else None

    @property
    def key(self) -> str:
        """The key of the page in sight; empty without one."""
        return next((key for key, page in self._pages.items() if page is self.page), "")

    def command(self, wanted: Command) -> None:
        """Let the page in sight do it, or else the page that answers for all."""
        page = self.page
        if page is None:
            return
        offered = page.commands()
        if wanted not in offered:
            answering = [spec.key for spec in self._specs.values() if wanted in spec.answers]
            offered = self.go(answering[0]).commands() if answering else {}
        if wanted in offered:
            offered[wanted]()

    def next_pane(self, step: int = 1) -> None:
        """Give the focus to the next pane; F6."""
        page = self.page
        focus_next((self.navigation, *(page.panes() if page else ())), step, page.division if page else None)

    def show_help(self) -> None:
        """Show what there is to say about the page, all shortcuts, and the words of the field."""
        from ui.help.sheet import HelpSheet  # noqa: PLC0415 - not on the start path

        sheet = HelpSheet(tuple(self._specs.values()), self.page.help_text() if self.page else "", self)
        sheet.open()

    def show_palette(self) -> None:
        """Show all that can be done now, to be found by a few letters."""
        from ui.palette.dialog import PaletteDialog  # noqa: PLC0415 - not on the start path
        from ui.palette.offers import offers  # noqa: PLC0415 - likewise

        if not self.is_covered:
            PaletteDialog(offers(self, self.page, self.tr("All commands")), self).open()

    def put_away(self) -> None:
        """Let every page save what it saves without being asked."""
        for page in self._pages.values():
            page.put_away()

    def may_leave(self) -> bool:
        """Return whether the window may close: asks where something typed is not saved."""
        from ui.drafts.forms import DraftWords  # noqa: PLC0415 - not on the start path

        self.put_away()
        unsaved = self._desk.drafts.unsaved() if self._desk is not None else []
        if not unsaved or QApplication.instance().isSavingSession():  # type: ignore[union-attr]  # it runs
            return True
        words = DraftWords(self)
        return self.notices.confirm(words.unsaved(unsaved), yes=words.close(), no=words.go_back())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first drawing."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # One turn later: whoever typed meanwhile is answered first.
            QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, self.painted.emit))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the page where the window is narrow."""
        super().resizeEvent(event)
        self.notices.fit()
        self.navigation.set_narrow(narrow=event.size().width() < _NARROW * theme().metrics.body / 13)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window's place; stay when typing would be lost."""
        if (not self.is_covered and not self.may_leave()) or not self.may_close():
            event.ignore()
            return
        self._preferences.window_geometry = self.saveGeometry()
        super().closeEvent(event)
        self.closed.emit()

    def _arrange(self) -> None:
        content = QWidget()
        content.setObjectName("content")
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.notices)
        right.addWidget(self._stack, 1)
        line = QHBoxLayout(content)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.navigation)
        line.addLayout(right, 1)
        self.setCentralWidget(content)

    def _add_actions(self) -> None:
        for wanted, shortcut in command_shortcuts().items():
            self._add_action(shortcut.text, (shortcut.keys,), partial(self.command, wanted))
        self._add_action(self.tr("Next pane"), ("F6",), self.next_pane)
        self._add_action(self.tr("Previous pane"), ("Shift+F6",), lambda: self.next_pane(-1))
        self._add_action(self.tr("Show again"), ("F5",), self._refresh)
        self._add_action(self.tr("Undo"), ("Ctrl+Z",), partial(self._undoing, Undoer.undo))
        self._add_action(self.tr("Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), partial(self._undoing, Undoer.redo))
        self._add_action(self.tr("What you did"), ("Ctrl+H",), partial(self._undoing, Undoer.show_history))
        self._add_action(self.tr("Lock"), ("Ctrl+L",), self.lock_wanted.emit)
        self._add_action(self.tr("All commands"), ("Ctrl+K",), self.show_palette)
        self._add_action(self.tr("Help"), ("F1", "Ctrl+?", "Ctrl+/"), self.show_help)
        for spec in self._specs.values():
            if spec.shortcut:
                self._add_action(spec.title, (spec.shortcut,), partial(self._go_if_open, spec.key))

    def _add_action(self, text: str, keys: Sequence[str], act: Callable[[], object]) -> None:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(one) for one in keys])
        action.triggered.connect(lambda _checked: act())
        self.addAction(action)

    def _go_if_open(self, key: str) -> None:
        if self._desk is not None:
            self.go(key)

    def _undoing(self, act: Callable[[Undoer], object]) -> None:
        if self._desk is not None:
            act(self._desk.undo)

    def _refresh(self) -> None:
        if self.page is not None:
            self.page.refresh()

    def _on_data_changed(self) -> None:
        self._stale = set(self._pages)
        if self.page is not None and not self.is_covered:
            self._stale.discard(self.key)
            self.page.refresh()

    def _ask_other_language(self) -> None:
        self.language_wanted.emit("en" if translation.current() == "nl" else "nl")
