"""Start the window: drawn first, loaded after. Nothing heavy is imported on the way to the first drawing."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from ui import translation
from ui.garbage import Collector
from ui.icons import tint
from ui.preferences import Preferences
from ui.shell import Shell
from ui.theme.theme import theme

if TYPE_CHECKING:
    from ui.wiring import Wiring


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Return the running Qt application, making it the first time."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    QApplication.setApplicationName("triage-app")
    QApplication.setApplicationDisplayName("Triage pro Justitia")
    QApplication.setDesktopFileName("triage-app")
    application = QApplication(["triage-app", *arguments])
    application.setStyle("Fusion")
    return application


def dress(preferences: Preferences, language: str | None = None) -> None:
    """Give the application its language, colours and sizes."""
    translation.install("en" if (language or preferences.language) == "en" else "nl")
    theme().changed.connect(tint.dress_all)
    theme().apply(appearance=preferences.appearance, compact=preferences.compact_rows)


def run(wiring: "Wiring", arguments: Sequence[str] = ()) -> int:
    """Open the window and stay until it is closed.

    Args:
        wiring: How to reach a register.
        arguments: Passed to Qt.

    Returns:
        The exit code of Qt's event loop; 0 when the window was closed.
    """
    collector = Collector()
    make_application(arguments)
    preferences = Preferences()
    dress(preferences, wiring.language)
    tint.hold()
    shell = Shell(wiring, preferences)
    shell.window.painted.connect(tint.release)
    QApplication.instance().commitDataRequest.connect(lambda _session: shell.go_down())  # type: ignore[union-attr]  # it runs
    sys.excepthook = shell.report_bug
    shell.settled.connect(collector.begin)
    shell.start()
    code = QApplication.exec()
    shell.close()
    preferences.save()
    collector.end()
    sys.excepthook = sys.__excepthook__
    return code
