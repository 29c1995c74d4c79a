"""Opening the window. Nothing heavy is imported before it is drawn: the register comes on its worker lane."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from triage_app.cli.common import Common
from triage_app.cli.guard import guarded
from triage_app.cli.places import default_register, register_at
from ui.platform_libraries import check, library_missing, named_in
from ui.qt_loading import load_qt
from ui.wiring import Wiring

if TYPE_CHECKING:
    from triage_app.services.app import App, Made
    from triage_app.services.opening import Founding, Opening
    from triage_app.services.ports.upkeep import Backup


def open_window(common: Common) -> int:
    """Open the window on the register asked for, else the last one or a welcome; return the exit code."""

    def work() -> int:
        if common.wrong is not None:
            raise common.wrong
        if common.on is not None:
            _day(common)
        asked = register_at(common.db) if common.db is not None else None
        return show(common, asked)

    return guarded(common, work)


def show(common: Common, register: Path | None, opening: "Opening | None" = None) -> int:
    """Show the window until it is closed.

    Raises:
        Problem: ``display.library_missing`` or ``display.none`` when no window can open on this machine.
    """
    check(os.environ, sys.platform)
    with _libraries_told():
        load_qt()
        from ui.application import run  # noqa: PLC0415 - Qt, once its libraries are known to be there
    return run(wire(common, register, opening))


def picture(common: Common, register: Path, file: Path, page: str) -> None:
    """Put a picture of a page of the window in a file, drawn off screen unless Qt is told otherwise.

    Raises:
        Problem: ``display.library_missing`` when Qt does not load.
        OutputNotWritable: ``output.unwritable``.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    check(os.environ, sys.platform)
    with _libraries_told():
        load_qt()
        from ui.picture import take_picture  # noqa: PLC0415 - likewise
    take_picture(wire(common, register), file, page=page)


def wire(common: Common, register: Path | None, opening: "Opening | None" = None) -> Wiring:
    """How the window reaches registers: what it calls imports the store then, off its own thread.

    Args:
        common: What was asked for.
        register: The register to open.
        opening: What opens it, where this process knows; otherwise the environment or the keyring.
    """
    return Wiring(
        open_register=lambda path, asked: _opened(path, common, asked, opening if path == register else None),
        create_register=_created,
        today=lambda: _day(common),
        default_register=default_register(),
        register=register,
        language=common.language,
        remember_possible=_remember_possible,
        demo_passphrase=_demo_passphrase,
        backups_of=_backups_of,
        put_back=_put_back,
        sessions=_sessions,
        faults=_faults,
    )


def _opened(path: Path, common: Common, asked: "Opening", known: "Opening | None") -> "App":
    from triage_app.cli.opening import looking_on, opened  # noqa: PLC0415 - the store, on the worker lane
    from triage_app.cli.unlocking import secret_given  # noqa: PLC0415 - likewise
    from triage_app.domain.audit.kinds import Origin  # noqa: PLC0415 - likewise
    from triage_app.services.opening import Opening  # noqa: PLC0415 - likewise

    if asked.secret is None:
        asked = known or Opening(secret_given(common), asked.remember)
    app = opened(path, common, asked, Origin.WINDOW)
    return app if common.on is None else looking_on(app, _day(common))


def _created(path: Path, founding: "Founding") -> "Made":
    from triage_app.cli.demo_filling import fill_with_demo  # noqa: PLC0415 - likewise
    from triage_app.cli.opening import made  # noqa: PLC0415 - likewise
    from triage_app.domain.audit.kinds import Origin  # noqa: PLC0415 - likewise

    with made(path, founding, Origin.WINDOW) as new:
        if founding.demo:
            fill_with_demo(new.app)
    return new


def _remember_possible() -> bool:
    from triage_app.bootstrap import system_keyring  # noqa: PLC0415 - likewise

    return system_keyring().is_there()


def _demo_passphrase(path: Path) -> str:
    from triage_app.bootstrap import DEMO_PASSPHRASE, is_demo  # noqa: PLC0415 - likewise

    return DEMO_PASSPHRASE.text if is_demo(path) else ""


def _day(common: Common) -> date:
    from triage_app.bootstrap import SystemClock  # noqa: PLC0415 - likewise
    from triage_app.domain.dates import parse_entry  # noqa: PLC0415 - likewise

    real = SystemClock().today()
    return real if common.on is None else parse_entry(common.on, real)


@contextmanager
def _libraries_told() -> Iterator[None]:
    """Turn the loader's line about a library of the desktop into a sentence; any other failure is a bug."""
    try:
        yield
    except ImportError as error:
        libraries = named_in(str(error))
        if not libraries:
            raise
        raise library_missing(libraries) from error


def _backups_of(path: Path) -> "tuple[Backup, ...]":
    from db.upkeep.backup import backups_of  # noqa: PLC0415 - likewise

    return backups_of(path)


def _sessions() -> Path:
    from triage_app.bootstrap import session_folder  # noqa: PLC0415 - likewise

    return session_folder()


def _faults() -> Path:
    from triage_app.bootstrap import fault_file  # noqa: PLC0415 - likewise

    return fault_file()


def _put_back(path: Path, file: Path, opening: "Opening") -> None:
    from triage_app.bootstrap import restore_unopened  # noqa: PLC0415 - likewise

    restore_unopened(file, path, opening, own=path)
