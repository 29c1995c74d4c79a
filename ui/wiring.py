"""What the window needs from outside; the wiring of the house gives it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from triage_app.services.app import App, Made
    from triage_app.services.opening import Founding, Opening
    from triage_app.services.ports.upkeep import Backup
    from triage_app.words import Language


@dataclass(frozen=True, slots=True)
class Wiring:
    """How to reach a register.

    Args:
        open_register: Opens one; runs on the worker lane, so its imports do too. Raises ``Problem``.
        create_register: Makes one at a path and opens it. Raises ``Problem``.
        today: Says which day it is.
        default_register: Where a new register is proposed.
        remember_possible: Whether this computer has a keyring; runs on the worker lane.
        demo_passphrase: The passphrase of the register at a path if everybody may know it, else nothing; runs
            on the worker lane.
        backups_of: The backups of the register at a path, the latest first; runs on the worker lane.
        put_back: Puts a backup in the place of a register at a path that does not open; likewise. Raises
            ``Problem``, and leaves what stands there as it was.
        sessions: Where windows that are open say so; called on the worker lane.
        faults: The file in which faults of the app itself are kept.
        register: The one asked for on the command line; the last one, else the welcome page, without.
        language: The one asked for on the command line; the desk's preference without.
    """

    open_register: Callable[[Path, "Opening"], "App"]
    create_register: Callable[[Path, "Founding"], "Made"]
    today: Callable[[], date]
    default_register: Path
    remember_possible: Callable[[], bool]
    demo_passphrase: Callable[[Path], str]
    backups_of: Callable[[Path], "tuple[Backup, ...]"]
    put_back: Callable[[Path, Path, "Opening"], None]
    sessions: Callable[[], Path]
    faults: Callable[[], Path]
    register: Path | None = None
    language: "Language | None" = None
