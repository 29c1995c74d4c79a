"""Exit codes for whatever goes wrong. Imports nothing heavy by itself: the window starts here too."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from triage_app.cli.common import Common
from triage_app.errors import Problem

if TYPE_CHECKING:
    from triage_app.cli.screen import Screen

BUG = 70
INTERRUPTED = 130


def guarded(common: Common, work: Callable[[], int]) -> int:
    """Do the work; what goes wrong becomes a sentence and an exit code."""
    try:
        return work()
    except Problem as problem:
        screen_for(common).problem(problem)
        return problem.exit_code
    except KeyboardInterrupt:
        screen_for(common).failure("interrupted", "cli.interrupted")
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last line: a bug is reported, never a traceback
        _tell_bug(error, screen_for(common))
        return BUG


def screen_for(common: Common) -> "Screen":
    """The screen in the language and form asked for."""
    from triage_app.cli.screen import Screen  # noqa: PLC0415 - the window starts without its words

    return Screen(common.speaks, as_json=common.json)


def _tell_bug(error: Exception, screen: "Screen") -> None:
    from triage_app.cli.bug_report import write_report  # noqa: PLC0415 - only a bug needs it

    file = write_report(error)
    if file is None:
        screen.failure("bug", "cli.bug_unreported", kind=type(error).__name__)
    else:
        screen.failure("bug", "cli.bug", file=file)
