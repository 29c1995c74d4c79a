"""What the window needs from outside; the wiring of the house gives it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from triage_app.services.app import App
    from triage_app.words import Language


@dataclass(frozen=True, slots=True)
class Wiring:
    """How to reach a register.

    Args:
        open_register: Opens one; runs on the worker lane, so its imports do too. Raises ``Problem``.
        create_register: Makes one at a path, with demo cases or without, and opens it. Raises ``Problem``.
        today: Says which day it is.
        default_register: Where a new register is proposed.
        register: The one asked for on the command line; the last one, else the welcome page, without.
        language: The one asked for on the command line; the desk's preference without.
    """

    open_register: Callable[[Path], "App"]
    create_register: Callable[[Path, bool], "App"]
    today: Callable[[], date]
    default_register: Path
    register: Path | None = None
    language: "Language | None" = None
