"""Somebody at a desk: opens the window on a register, answers what it asks, and comes back the next day."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.walks.typist import Typist
from triage_app.cli.common import split
from triage_app.cli.window import wire
from triage_app.services.app import App
from ui.application import dress, make_application
from ui.locking.code_page import CodePage
from ui.locking.unlock_page import UnlockPage
from ui.plain_text import Text
from ui.preferences import Preferences
from ui.qt_loading import load_qt
from ui.shell import Shell
from ui.widgets.dialog import Dialog

W = TypeVar("W", bound=QWidget)


class Desk:
    """A desk with a window on a register.

    Args:
        path: The register.
        passphrase: What opens it.
        word: Gives what is typed next.
        preferences: Of this desk; this account's own when None.
    """

    def __init__(
        self, path: Path, passphrase: str, word: Callable[[], str], preferences: Preferences | None = None
    ) -> None:
        load_qt()
        make_application()
        self.preferences = preferences or Preferences()
        dress(self.preferences)
        self.path, self.passphrase, self.word = path, passphrase, word
        self.shell = self._new_shell(path)
        self.typist = Typist(word, self.shell.jobs)
        self.codes: list[str] = []
        self.saved = 0

    def begin(self) -> None:
        """Start the app."""
        self.shell.start()
        self.typist.rest(600)

    @property
    def app(self) -> App:
        """What the page in sight works with."""
        page = self.shell.window.page
        assert page is not None
        return page.desk.app

    def come_back(self, path: Path | None) -> None:
        """Start the app again, on this register or on the one it knows itself."""
        self.shell = self._new_shell(path)
        self.typist.change_window(self.shell.jobs)
        self.begin()

    def leave(self) -> None:
        """Let go of the register, and of the window: it would be dressed anew for as long as it stands."""
        self.preferences.save()
        self.shell.close()
        self.shell.window.close()
        self.shell.window.deleteLater()
        self.typist.turn()

    def unlock(self) -> None:
        """Try what does not open it, by passphrase and by code; then what does."""
        page = self.shown(UnlockPage)
        self.typist.fill(page)
        for kind in page.kind.findChildren(QWidget)[:2]:
            QTest.mouseClick(kind, Qt.MouseButton.LeftButton)
            page.button.click()
            self.typist.rest(200)
        page.kind.set_value("passphrase")
        page.passphrase.setText(self.passphrase)
        page.button.click()
        self.typist.rest(300)
        assert not any(one.isVisible() for one in self.shell.window.findChildren(UnlockPage))

    def lock(self) -> None:
        """Lock it, and open it again."""
        self.shell.door.lock()
        self.typist.rest()
        self.unlock()

    def answer(self, dialog: Dialog, mend: Callable[[], object]) -> None:
        """Press its button as it stands, then with what is understood: it must close."""
        dialog.primary.click()
        self.typist.rest()
        if dialog.isVisible():
            self.typist.mend(dialog)
            mend()
            dialog.primary.click()
            self.typist.rest(200)
        assert not dialog.isVisible(), [dialog.windowTitle(), *self.said(dialog)]
        self.saved += 1

    def keep_code(self) -> None:
        """Take over the recovery code in sight, and go on."""
        page = self.shown(CodePage)
        self.codes.append(page.code.text().replace("\n", "-"))
        page.tick.setChecked(True)
        page.button.click()
        self.typist.rest()

    def go(self, key: str, kind: type[W]) -> W:
        """Go to a page."""
        page = self.shell.window.go(key)
        self.typist.rest(200)
        assert isinstance(page, kind)
        return page

    def shown(self, kind: type[W]) -> W:
        """Return the page or dialogue of this kind that is in sight."""
        self.typist.rest()
        found = [one for one in self.shell.window.findChildren(kind) if one.isVisible()]
        assert found, kind
        return found[-1]

    def said(self, root: QWidget | None = None) -> list[str]:
        """Return the messages beside fields that are in sight."""
        texts = [one for one in (root or self.shell.window).findChildren(Text) if one.isVisible()]
        return [one.text() for one in texts if one.property("role") == "message"]

    def _new_shell(self, path: Path | None) -> Shell:
        return Shell(wire(split([]), path), self.preferences)
