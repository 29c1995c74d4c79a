"""Running a command: find it, do it, write its answer."""

from triage_app.cli.commands import find
from triage_app.cli.common import Common
from triage_app.cli.guard import screen_for


def answered(common: Common) -> int:
    """Run the command asked for, write its answer and return the exit code.

    Raises:
        Problem: whatever the user can act on.
    """
    screen = screen_for(common)
    answer = find(common, screen)()
    screen.answer(answer)
    return answer.code if answer.then is None else answer.then()
