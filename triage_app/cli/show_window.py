"""A picture of the window, for the demo on a machine without a screen. Not among the commands people see."""

from pathlib import Path

from triage_app.cli.answer import Answer
from triage_app.cli.call import Call
from triage_app.cli.command import Command
from triage_app.cli.parser import Parser
from triage_app.cli.window import picture, show

PAGES = ("today", "cases", "meetings", "admin", "import")


def window(call: Call) -> Answer:
    """Put a picture of a page in a file; without a file, open the window."""
    given = call.given
    if given.picture is None:
        return Answer({}, lambda _: (), then=lambda: show(call.common, call.path))
    file = Path(given.picture)
    picture(call.common, call.path, file, given.page)
    return Answer({"file": str(file)}, lambda _: [str(file)])


def _arguments(parser: Parser) -> None:
    parser.add_argument("--picture", metavar="FILE")
    parser.add_argument("--page", choices=PAGES, default="cases")


COMMANDS = (Command("window", "[--picture FILE] [--page NAME]", window, _arguments, hidden=True),)
