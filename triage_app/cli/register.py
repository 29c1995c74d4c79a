"""Making a register: empty, or with the synthetic cases of the demo."""

from collections.abc import Iterator
from pathlib import Path

from triage_app.bootstrap import DEMO_PASSPHRASE
from triage_app.cli.answer import DONE, Answer
from triage_app.cli.call import Call
from triage_app.cli.command import Command
from triage_app.cli.demo_filling import fill_with_demo
from triage_app.cli.parser import Parser, number
from triage_app.cli.places import default_register, new_temporary_register, register_at
from triage_app.cli.unlocking import secret_given
from triage_app.cli.window import show
from triage_app.errors import BadInput, Problem, RegisterUnusable
from triage_app.services.demo.building import STANDARD_CASES, STANDARD_SEED
from triage_app.services.opening import Opening
from triage_app.words import Language, say

MOST_CASES = 1_000_000


def init(call: Call) -> Answer:
    """Make an empty register. Raises RegisterUnusable ``register.exists`` where one is."""
    with call.creating(call.path) as app:
        made = {"db": app.store.location, "schema": app.store.schema}
    return Answer(made, lambda language: [say("cli.made", language, **made)])


def demo(call: Call) -> Answer:
    """Make a register of synthetic cases and open its window.

    Raises:
        RegisterUnusable: ``demo.default_register``, ``register.exists``.
    """
    cases = number(call.given.cases, "cases")
    if cases > MOST_CASES:
        raise BadInput("field.out_of_range", "cases")
    seed = number(call.given.seed, "seed")
    path = _own_register(call)
    with call.creating(path, demo=True) as app:
        call.screen.note("cli.demo_at", file=path)
        built = fill_with_demo(app, cases, seed)

    def lines(language: Language) -> Iterator[str]:
        yield say(
            "cli.demo_made", language, cases=built.cases, requests=built.requests, meetings=built.meetings
        )

    document = {"cases": built.cases, "requests": built.requests, "meetings": built.meetings}
    return Answer(document, lines, then=None if call.given.no_window else lambda: _open(call, path))


def _own_register(call: Call) -> Path:
    """Where the demo goes: never the default register, never one that exists."""
    if call.common.db is None:
        return new_temporary_register()
    path = register_at(call.common.db)
    if path.resolve() == default_register().resolve():
        raise RegisterUnusable("demo.default_register", "db")
    return path


def _open(call: Call, path: Path) -> int:
    """Open the window; on a machine that cannot, the register was made all the same."""
    try:
        return show(call.common, path, Opening(secret_given(call.common) or DEMO_PASSPHRASE))
    except Problem as problem:
        call.screen.beside(problem)
        return DONE


def _demo_arguments(parser: Parser) -> None:
    parser.add_argument("--cases", metavar="N", default=str(STANDARD_CASES))
    parser.add_argument("--seed", metavar="S", default=str(STANDARD_SEED))
    parser.add_argument("--no-window", action="store_true")


COMMANDS = (
    Command("init", "", init),
    Command("demo", "[--cases N] [--seed S] [--no-window]", demo, _demo_arguments),
)
