"""Running a command to its exit code, whatever happens on the way. Imports nothing heavy by itself."""

from collections.abc import Callable

from triage_app.cli.common import Common
from triage_app.cli.screen import Screen
from triage_app.errors import Problem
from triage_app.words import say

BUG = 70
INTERRUPTED = 130


def run(common: Common) -> int:
    """Run the command asked for and return its exit code."""
    screen = Screen(common.speaks, as_json=common.json)
    return guarded(screen, lambda: _answered(common, screen))


def guarded(screen: Screen, work: Callable[[], int]) -> int:
    """Do the work; what goes wrong becomes a sentence and an exit code."""
    try:
        return work()
    except Problem as problem:
        screen.problem(problem)
        return problem.exit_code
    except KeyboardInterrupt:
        screen.failure("interrupted", say("cli.interrupted", screen.language))
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last line: a bug is reported, never a traceback
        screen.failure("bug", _bug(error, screen))
        return BUG


def _answered(common: Common, screen: Screen) -> int:
    from triage_app.cli.commands import find  # noqa: PLC0415 - the window starts without the commands

    answer = find(common, screen)()
    screen.answer(answer)
    return answer.code if answer.then is None else answer.then()


def _bug(error: Exception, screen: Screen) -> str:
    from triage_app.cli.bug_report import write_report  # noqa: PLC0415 - only a bug needs it

    file = write_report(error)
    if file is None:
        return say("cli.bug_unreported", screen.language, kind=type(error).__name__)
    return say("cli.bug", screen.language, file=file)
