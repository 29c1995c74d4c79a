"""What the commands are and do."""

from collections.abc import Iterator, Sequence

from triage_app.cli.answer import Answer
from triage_app.cli.command import Command
from triage_app.words import Language, keys, say

COMMON = "triage-app [--db PATH|URL] [--lang nl|en] [--on DATE] [--as PERSON] [--key-file FILE] [--json]"


def overview(commands: Sequence[Command]) -> Answer:
    """Every command with what it does, and the options all of them know."""
    listed = [command for command in commands if not command.hidden]

    def lines(language: Language) -> Iterator[str]:
        yield f"{COMMON} COMMAND …"
        yield ""
        yield say("cli.help.about", language)
        yield ""
        width = max(len(command.name) for command in listed)
        for command in listed:
            yield f"  {command.name.ljust(width)}  {say(command.key, language)}"
        yield ""
        for key in keys("cli.common."):
            yield f"  --{key.rpartition('.')[2].ljust(width)} {say(key, language)}"
        yield ""
        yield say("cli.help.more", language)

    return Answer({"commands": [command.written for command in listed]}, lines)


def help_of(command: Command) -> Answer:
    """One command: how it is written, what it does, its options."""

    def lines(language: Language) -> Iterator[str]:
        yield f"triage-app {command.written}"
        yield ""
        yield say(command.key, language)
        yield from command.parser().explained(language)

    return Answer({"usage": f"triage-app {command.written}"}, lines)
