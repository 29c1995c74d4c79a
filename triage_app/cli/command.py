"""What a command of the command line is."""

from collections.abc import Callable
from dataclasses import dataclass

from triage_app.cli.answer import Answer
from triage_app.cli.call import Call
from triage_app.cli.parser import Parser


def nothing(_: Parser) -> None:
    """Add no arguments."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command.

    Args:
        name: One word or two, as typed.
        usage: Its arguments, in one line.
        run: Does it.
        arguments: Tells the parser what to expect.
        hidden: Whether it stays out of the list of commands.
    """

    name: str
    usage: str
    run: Callable[[Call], Answer]
    arguments: Callable[[Parser], None] = nothing
    hidden: bool = False

    @property
    def written(self) -> str:
        """The command as it is typed, with its arguments."""
        return f"{self.name} {self.usage}".rstrip()

    def parser(self) -> Parser:
        """A parser for its arguments."""
        parser = Parser(self.written)
        self.arguments(parser)
        return parser

    @property
    def key(self) -> str:
        """The key of its description among the words."""
        return f"cli.command.{self.name.replace(' ', '_').replace('-', '_')}"
