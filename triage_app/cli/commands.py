"""All commands, and finding the one that was typed."""

from collections.abc import Callable, Sequence

from triage_app import __version__
from triage_app.cli import (
    cases,
    documents,
    importing,
    log,
    meetings,
    people,
    register,
    retention,
    show_window,
    upkeep,
)
from triage_app.cli.answer import Answer
from triage_app.cli.call import Call
from triage_app.cli.command import Command
from triage_app.cli.common import Common
from triage_app.cli.help import help_of, overview
from triage_app.cli.not_yet import LATER
from triage_app.cli.parser import HELP
from triage_app.cli.screen import Screen
from triage_app.errors import BadInput, NotYetAvailable

COMMANDS: tuple[Command, ...] = (
    *register.COMMANDS,
    *importing.COMMANDS,
    *cases.COMMANDS,
    *meetings.COMMANDS,
    *documents.COMMANDS,
    *people.COMMANDS,
    *upkeep.COMMANDS,
    *log.COMMANDS,
    *retention.COMMANDS,
    *show_window.COMMANDS,
)
_BY_NAME = {command.name: command for command in COMMANDS}


def find(common: Common, screen: Screen) -> Callable[[], Answer]:
    """What to do for this command line.

    Raises:
        BadInput: ``command.missing``, ``command.unknown``, or what is wrong with the options.
        NotYetAvailable: ``command.not_yet``.
    """
    if common.wrong is not None:
        raise common.wrong
    rest = common.rest
    if not rest:
        raise BadInput("command.missing", "command")
    if rest[0] in HELP:
        return lambda: overview(COMMANDS)
    if rest[0] == "--version":
        return _version
    command, arguments = _named(rest)
    if set(arguments) & set(HELP):
        return lambda: help_of(command)
    call = Call(common, command.parser().read(arguments), screen)
    return lambda: command.run(call)


def _named(rest: Sequence[str]) -> tuple[Command, Sequence[str]]:
    """The command typed, two words before one, and its arguments."""
    for length in (2, 1):
        command = _BY_NAME.get(" ".join(rest[:length]))
        if command is not None:
            return command, rest[length:]
    if rest[0] in LATER:
        raise NotYetAvailable("command.not_yet")
    raise BadInput("command.unknown", "command")


def _version() -> Answer:
    return Answer({"version": __version__}, lambda _: [f"triage-app {__version__}"])
