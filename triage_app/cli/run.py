"""Running a command to its exit code, whatever happens on the way. Imports nothing heavy by itself."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from triage_app.cli.common import Common
from triage_app.errors import Problem

if TYPE_CHECKING:
    from triage_app.cli.screen import Screen

BUG = 70
INTERRUPTED = 130


def run(common: Common) -> int:
    """Run the command asked for and return its exit code."""
    return guarded(common, lambda: _answered(common))


def guarded(common: Common, work: Callable[[], int]) -> int:
    """Do the work; what goes wrong becomes a sentence and an exit code."""
    try:
        return work()
    except Problem as problem:
        _screen(common).problem(problem)
        return problem.exit_code
    except KeyboardInterrupt:
        _screen(common).failure("interrupted", "cli.interrupted")
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last line: a bug is reported, never a traceback
        _tell_bug(error, _screen(common))
        return BUG


def _answered(common: Common) -> int:
    from triage_app.cli.commands import find  # noqa: PLC0415 - the window starts without the commands

    screen = _screen(common)
    answer = find(common, screen)()
    screen.answer(answer)
    return answer.code if answer.then is None else answer.then()


def _screen(common: Common) -> "Screen":
    from triage_app.cli.screen import Screen  # noqa: PLC0415 - nor does it need its words

    return Screen(common.speaks, as_json=common.json)


def _tell_bug(error: Exception, screen: "Screen") -> None:
    from triage_app.cli.bug_report import write_report  # noqa: PLC0415 - only a bug needs it

    file = write_report(error)
    if file is None:
        screen.failure("bug", "cli.bug_unreported", kind=type(error).__name__)
    else:
        screen.failure("bug", "cli.bug", file=file)
