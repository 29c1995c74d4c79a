"""Which commands there are, and what happens to a command line that is none."""

import pytest

from tests.cli.running import Terminal
from triage_app import __version__, words
from triage_app.cli.commands import COMMANDS
from triage_app.cli.not_yet import LATER

SURFACE = {
    "init",
    "demo",
    "import",
    "import list",
    "cases",
    "case",
    "silence",
    "meeting list",
    "meeting plan",
    "agenda",
    "case-summary",
    "statement",
    "people",
    "people list",
    "people add",
    "backup",
    "restore",
    "rekey",
    "migrate",
    "verify",
    "doctor",
    "log",
    "retention",
}


def test_the_surface_is_there() -> None:
    assert {command.name for command in COMMANDS} == SURFACE | {"window"}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_overview_says_what_every_command_does(nothing: Terminal, language: str) -> None:
    ran = nothing.type("--help", "--lang", language)

    assert ran.code == 0
    named = {line.split("  ")[1].strip() for line in ran.out.splitlines() if line.startswith("  ")}
    assert named >= SURFACE - {"people list"}
    assert nothing.type("-h", "--json").data["commands"]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda one: one.name)
def test_every_command_explains_itself_in_both_languages(nothing: Terminal, command: object) -> None:
    name = getattr(command, "name", "")
    for language in words.LANGUAGES:
        ran = nothing.type("--lang", language, *name.split(), "--help")

        assert ran.code == 0
        assert ran.out.startswith(f"triage-app {name}")
        assert len(ran.out.splitlines()) >= 3
    assert nothing.type(*name.split(), "--help", "--json").data["usage"].startswith("triage-app")


def test_the_version(nothing: Terminal) -> None:
    assert nothing.type("--version").out == f"triage-app {__version__}\n"
    assert nothing.type("--version", "--json").data == {"version": __version__}


@pytest.mark.parametrize("name", sorted(LATER))
def test_a_later_command_is_not_yet_available(nothing: Terminal, name: str) -> None:
    ran = nothing.json(name, "whatever", "--with", "this")

    assert (ran.code, ran.error["code"]) == (2, "command.not_yet")
    assert "nog niet beschikbaar" in ran.err


@pytest.mark.parametrize(
    ("typed", "code", "field"),
    [
        ("--json", "command.missing", "command"),
        ("onzin --json", "command.unknown", "command"),
        ("meeting --json", "command.unknown", "command"),
        ("cases --onzin --json", "arguments.unknown", None),
        ("cases extra --json", "arguments.unknown", None),
        ("cases --view onzin --json", "arguments.wrong", "view"),
        ("cases --limit --json", "arguments.wrong", "limit"),
        ("cases --limit -1 --json", "field.number", "limit"),
        ("cases --limit x --json", "field.number", "limit"),
        ("case --json", "arguments.incomplete", None),
        ("agenda 1 --json", "arguments.incomplete", None),
        ("agenda 1 -o --json", "arguments.wrong", "output"),
        ("cases --lang fy --json", "arguments.language", "lang"),
        ("cases --json --db", "arguments.value_missing", "db"),
        ("cases --on gisterenmorgen --json", "date.unreadable", "on"),
        ("cases --on 31-2-2026 --json", "date.impossible", "on"),
        ("cases --db postgresql://host/triage --json", "register.server_not_yet", "db"),
    ],
)
def test_wrong_use_is_told_with_two(nothing: Terminal, typed: str, code: str, field: str | None) -> None:
    ran = nothing.type(*typed.split())

    assert ran.code == 2
    assert (ran.error["code"], ran.error["field"]) == (code, field)
    assert ran.err.strip()


def test_wrong_use_shows_the_usage_in_the_language_asked(nothing: Terminal) -> None:
    ran = nothing.type("case", "--lang", "en")

    assert ran.code == 2
    assert ran.out == ""
    assert "This is how it works: triage-app case PARKETNUMMER" in ran.err
