"""Taking lists in, listing those taken in, and taking one back."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from triage_app.bootstrap import something_at
from triage_app.cli.answer import DONE, DONE_WITH_FINDINGS, Answer
from triage_app.cli.call import Call
from triage_app.cli.command import Command
from triage_app.cli.import_lines import result_lines
from triage_app.cli.parser import Parser, number
from triage_app.cli.text import moment, table
from triage_app.errors import BadInput, NotYetAvailable
from triage_app.services.importing.listed import ImportPlan
from triage_app.services.importing.mapping import read_mapping
from triage_app.services.importing.result import ImportResult
from triage_app.services.importing.taking_in import read_list, try_out
from triage_app.services.ports import ImportBatch
from triage_app.words import Language, say

LAST = "last"
_USAGE = "FILE [--dry-run] [--update] [--all-or-nothing] [--mapping FILE] [--sheet NAME] | --undo ID|last"


def take_in(call: Call) -> Answer:
    """Take in a list, or take one back (``--undo``).

    Raises:
        BadInput: the list cannot be read, or is given with ``--undo``; the register is then not touched.
    """
    given = call.given
    if given.undo is not None:
        if given.file is not None:
            raise BadInput("arguments.unknown", usage=f"triage-app import {_USAGE}")
        return _undo(call)
    if given.file is None:
        raise BadInput("import.file_missing", "file")
    file = Path(given.file)
    if file.suffix.lower() == ".json":
        raise NotYetAvailable("command.not_yet", "file")
    day = call.day if given.dry_run else call.real_day
    mapping = read_mapping(Path(given.mapping)) if given.mapping else None
    result = _result(call, read_list(file, day, sheet=given.sheet, mapping=mapping))

    def lines(language: Language) -> Iterator[str]:
        yield from result_lines(result, language)

    return Answer(
        result.document(call.screen.language), lines, DONE if result.complete else DONE_WITH_FINDINGS
    )


def _result(call: Call, plan: ImportPlan) -> ImportResult:
    """What the register makes of the list; a missing one is made, unless nothing is to be stored."""
    given = call.given
    held_back = given.dry_run or (given.all_or_nothing and bool(plan.refused))
    if something_at(call.path):
        if given.dry_run:
            with call.reading() as app:
                return app.importing.dry_run(plan, update=given.update)
        with call.writing() as app:
            return app.importing.carry_out(plan, update=given.update, all_or_nothing=given.all_or_nothing)
    if held_back:
        return try_out(plan, call.day if given.dry_run else call.real_day)
    with call.creating(call.path) as app:
        return app.importing.carry_out(plan, update=given.update)


def _undo(call: Call) -> Answer:
    """Take an import back: its number, or the last one."""
    asked = call.given.undo
    batch_id = None if asked == LAST else number(asked, "undo")
    with call.writing() as app:
        undone = app.importing.undo(batch_id)

    def lines(language: Language) -> Iterator[str]:
        yield say("cli.undone", language, removed=undone.removed, kept=len(undone.kept))
        yield from undone.kept

    return Answer({"removed": undone.removed, "kept": list(undone.kept)}, lines)


def every(call: Call) -> Answer:
    """Earlier imports, the latest first."""
    with call.reading() as app:
        batches = app.importing.every()
    documents = [
        {"id": one.id, "file": one.file, "at": one.at.isoformat(), "rows": one.rows} for one in batches
    ]
    return Answer(documents, lambda language: _lines(batches, language))


def _lines(batches: Sequence[ImportBatch], language: Language) -> Iterator[str]:
    headings = [say(f"cli.column.{name}", language) for name in ("id", "file", "at", "rows", "remarks")]
    undone = say("cli.mark.undone", language)
    yield from table(
        headings,
        (
            (str(one.id), one.file, moment(one.at), str(one.rows), undone if one.undone else "")
            for one in batches
        ),
    )


def _arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", nargs="?")
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--all-or-nothing", action="store_true")
    parser.add_argument("--mapping", metavar="FILE")
    parser.add_argument("--sheet", metavar="NAME")
    parser.add_argument("--undo", metavar="ID|last")


COMMANDS = (
    Command(
        "import",
        _USAGE,
        take_in,
        _arguments,
    ),
    Command("import list", "", every),
)
