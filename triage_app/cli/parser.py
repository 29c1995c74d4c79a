"""Reading a command's own arguments; every mistake is a problem, told in the user's language."""

import argparse
from collections.abc import Iterator, Sequence
from typing import NoReturn

from triage_app.errors import BadInput
from triage_app.words import Language, say

HELP = ("-h", "--help")


class Parser(argparse.ArgumentParser):
    """A parser that raises problems instead of ending the process.

    Args:
        usage: The command as it is written, in one line.
    """

    def __init__(self, usage: str) -> None:
        super().__init__(prog="triage-app", add_help=False, allow_abbrev=False, exit_on_error=False)
        self._line = f"triage-app {usage}"

    def read(self, arguments: Sequence[str]) -> argparse.Namespace:
        """The arguments by name.

        Raises:
            BadInput: ``arguments.unknown``, ``arguments.wrong`` or ``arguments.incomplete``.
        """
        try:
            given, unknown = self.parse_known_args(arguments)
        except argparse.ArgumentError as error:
            raise BadInput("arguments.wrong", _bare(error.argument_name), usage=self._line) from None
        if unknown:
            raise BadInput("arguments.unknown", None, usage=self._line)
        return given

    def error(self, message: str) -> NoReturn:  # noqa: ARG002 - argparse's sentence is English prose
        """Take what argparse gives up on: something required is not there."""
        raise BadInput("arguments.incomplete", None, usage=self._line)

    def explained(self, language: Language) -> Iterator[str]:
        """A line per option of the command."""
        for action in self._actions:
            names = ", ".join(action.option_strings)
            if names and action.help != argparse.SUPPRESS:
                yield f"  {names.ljust(18)} {say(f'cli.option.{action.dest}', language)}"


def number(text: str, field: str) -> int:
    """A number of nought or more. Raises BadInput ``field.number``."""
    if not (text.isascii() and text.isdigit()):
        raise BadInput("field.number", field)
    return int(text)


def _bare(name: str | None) -> str | None:
    """The name of an option without its dashes: ``--limit`` is the field ``limit``."""
    return name.rpartition("/")[2].lstrip("-").lower() if name else None
