"""Pictures of the window, for the guide and for a demo without a screen."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from triage_app.errors import OutputNotWritable
from ui.application import dress, make_application
from ui.page import PageSpec
from ui.pages import pages
from ui.preferences import Preferences
from ui.shell import Shell

if TYPE_CHECKING:
    from ui.wiring import Wiring

_LONGEST_MS = 60_000
_QUIET_MS = 150


def grab(widget: QWidget, file: Path) -> None:
    """Write a picture of a widget as PNG.

    Raises:
        OutputNotWritable: ``output.unwritable``.
    """
    if not widget.grab().save(str(file), "PNG"):
        raise OutputNotWritable("output.unwritable")


def take_picture(
    wiring: "Wiring",
    file: Path,
    *,
    page: str = "cases",
    size: tuple[int, int] = (1366, 768),
    specs: Callable[[], tuple[PageSpec, ...]] = pages,
) -> None:
    """Open the register, wait until a page shows what it has, and write a picture of the window.

    Args:
        wiring: How to reach the register.
        file: Where the PNG goes.
        page: Key of the page.
        size: Width and height in pixels.
        specs: The pages there are.
    """
    make_application()
    preferences = Preferences()
    dress(preferences, wiring.language)
    shell = Shell(wiring, preferences, specs, first=page)
    shell.window.resize(*size)
    shell.start()
    _wait_until_quiet(shell)
    shell.window.resize(*size)
    grab(shell.window, file)
    shell.window.hide()
    shell.close()


def _wait_until_quiet(shell: Shell) -> None:
    """Wait until no job has run for a moment: one answer may lead to the next question."""
    loop = QEventLoop()
    quiet = QTimer(singleShot=True, interval=_QUIET_MS)
    quiet.timeout.connect(loop.quit)
    busy = False

    def follow(working: bool) -> None:  # noqa: FBT001 - the slot of Jobs.busy_changed
        nonlocal busy
        busy = working
        if working:
            quiet.stop()
        else:
            quiet.start()

    shell.jobs.busy_changed.connect(follow)
    shell.settled.connect(lambda: None if busy else quiet.start())
    QTimer.singleShot(_LONGEST_MS, loop, loop.quit)
    loop.exec()
