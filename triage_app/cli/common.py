"""The options every command knows, taken off the command line wherever they stand.

Imports nothing heavy: this runs before the window is drawn.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from triage_app.errors import BadInput, Problem

if TYPE_CHECKING:
    from triage_app.words import Language

END_OF_OPTIONS = "--"
WITH_VALUE = ("--db", "--lang", "--on", "--as", "--key-file")


@dataclass(frozen=True, slots=True)
class Common:
    """What was asked for, whatever the command.

    Args:
        db: Path or address of the register.
        language: The language asked for, if any.
        on: The day asked for, as written.
        acting_for: The person to act for, as written.
        key_file: The file that holds the passphrase, as written.
        json: Whether one JSON document is wanted.
        rest: The command and its own arguments.
        wrong: What is wrong with these options, told once a screen knows how.
    """

    db: str | None = None
    language: "Language | None" = None
    on: str | None = None
    acting_for: str | None = None
    key_file: str | None = None
    json: bool = False
    rest: tuple[str, ...] = ()
    wrong: Problem | None = field(default=None, compare=False)

    @property
    def speaks(self) -> "Language":
        """The language of answers: Dutch unless asked otherwise."""
        return self.language or "nl"

    @property
    def opens_window(self) -> bool:
        """Whether nothing but a window is asked for."""
        return not self.rest and not self.json


def split(arguments: Sequence[str]) -> Common:
    """Take the common options off the command line; they may stand before or after the command."""
    found: dict[str, str] = {}
    rest: list[str] = []
    wrong: Problem | None = None
    json = False
    waiting = list(arguments)
    while waiting:
        one = waiting.pop(0)
        name, equals, value = one.partition("=")
        if one == END_OF_OPTIONS:
            rest += [one, *waiting]
            break
        if one == "--json":
            json = True
        elif name not in WITH_VALUE:
            rest.append(one)
        elif equals or waiting:
            found[name] = value if equals else waiting.pop(0)
        else:
            wrong = BadInput("arguments.value_missing", name.lstrip("-"), option=name)
    language = _language(found.get("--lang", "nl"))
    if language is None:
        wrong = wrong or BadInput("arguments.language", "lang")
    return Common(
        db=found.get("--db"),
        language=language if "--lang" in found else None,
        on=found.get("--on"),
        acting_for=found.get("--as"),
        key_file=found.get("--key-file"),
        json=json,
        rest=tuple(rest),
        wrong=wrong,
    )


def _language(text: str) -> "Language | None":
    if text == "nl":
        return "nl"
    return "en" if text == "en" else None
