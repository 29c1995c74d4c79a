"""Keeping a register well: copies, putting one back, a new key, schema, checks."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from triage_app.bootstrap import restore_unopened, something_at
from triage_app.cli.answer import DONE, DONE_WITH_FINDINGS, Answer
from triage_app.cli.call import Call
from triage_app.cli.command import Command
from triage_app.cli.parser import Parser
from triage_app.cli.text import moment, pairs
from triage_app.cli.unlocking import secret_given
from triage_app.domain.audit.line import LogReport
from triage_app.errors import NotYetAvailable, OutputNotWritable, RegisterUnusable
from triage_app.services.opening import UNOPENABLE, Opening
from triage_app.services.ports.upkeep import Backup, Health
from triage_app.services.secrets import Passphrase
from triage_app.words import Language, say


def backup(call: Call) -> Answer:
    """Make a backup beside the register, or a copy in a place of one's own."""
    output = call.given.output
    with call.writing() as app:
        made = app.upkeep.copy_to(Path(output)) if output else app.upkeep.back_up()
    return _made(made)


def restore(call: Call) -> Answer:
    """Put a backup in the place of the register, or at another place.

    Raises:
        OutputNotWritable: ``output.exists`` when something stands at the other place.
    """
    file, opening = Path(call.given.file), Opening(secret_given(call.common))
    if call.given.to is not None:
        to = Path(call.given.to)
        if something_at(to):
            raise OutputNotWritable("output.exists", "to")
        restore_unopened(file, to, opening, own=call.path)
        return _restored(file, to)
    try:
        with call.writing() as app:
            app.upkeep.restore(file, opening)
    except RegisterUnusable as problem:
        if problem.code not in UNOPENABLE or not something_at(file):
            raise
        restore_unopened(file, call.path, opening, own=call.path)
    return _restored(file, call.path)


def rekey(call: Call) -> Answer:
    """Encrypt the register anew under a new key, with a new recovery code.

    Raises:
        RegisterUnusable: ``register.key_needed`` without a passphrase; ``register.in_use``.
    """
    secret = secret_given(call.common)
    if not isinstance(secret, Passphrase):
        raise RegisterUnusable("register.key_needed")
    with call.writing() as app:
        code = app.keys.rekey(secret, lambda _done, _total: None)
        location = app.store.location
    call.screen.note("cli.recovery_code", code=code.text)
    return Answer({"db": location}, lambda language: [say("cli.rekeyed", language, db=location)])


def migrate(call: Call) -> Answer:
    """Bring the register to the schema of this version; opening it does so."""
    with call.writing() as app:
        found = {"db": app.store.location, "schema": app.store.schema}
    return Answer(found, lambda language: [say("cli.migrated", language, **found)])


def verify(call: Call) -> Answer:
    """Check the log and the checkpoints outside the register.

    Raises:
        NotYetAvailable: for a printed document: a later version compares those.
    """
    if call.given.file is not None:
        raise NotYetAvailable("command.not_yet", "file")
    with call.writing() as app:
        report = app.logbook.check()
        matches = None if call.given.head is None else app.logbook.printed(call.given.head)
    document = {
        "intact": report.intact and matches is not False,
        "since": report.since.isoformat() if report.since else None,
        "lines": report.lines,
        "findings": [{"code": one.code, "seq": one.seq} for one in report.findings],
        "head": report.head.code if report.head else None,
        "checkpoints": report.checkpoints,
        "restored": list(report.restored),
        "matches": matches,
    }
    intact = bool(document["intact"])
    return Answer(
        document,
        lambda language: report_lines(report, language, matches),
        DONE if intact else DONE_WITH_FINDINGS,
    )


def report_lines(report: LogReport, language: Language, matches: bool | None = None) -> Iterator[str]:  # noqa: FBT001 - an answer
    """What checking the log found, in words."""
    if report.since is None:
        yield say("log.check.empty", language)
        return
    key = "log.check.intact" if report.intact else "log.check.broken"
    head = report.head.code if report.head else ""
    yield say(
        key,
        language,
        since=moment(report.since),
        lines=report.lines,
        head=head,
        checkpoints=report.checkpoints,
    )
    for seq in report.restored:
        yield say("log.check.restored", language, seq=seq)
    for one in report.findings:
        yield "  " + say(f"problem.{one.code}", language, seq=one.seq)
    if matches is not None:
        yield say("log.check.head_matches" if matches else "log.check.head_differs", language)


def doctor(call: Call) -> Answer:
    """Look at everything that keeps the register safe."""
    with call.writing() as app:
        found = app.upkeep.doctor()
    document = [{"check": one.code, "well": one.well, "detail": one.detail} for one in found]
    sick = any(not one.well and one.code != "keyring" for one in found)
    return Answer(document, lambda language: _health(found, language), DONE_WITH_FINDINGS if sick else DONE)


def _health(found: Sequence[Health], language: Language) -> Iterator[str]:
    yield from pairs(
        (
            say(f"doctor.{one.code}", language),
            " ".join(
                part
                for part in (say(f"doctor.{'well' if one.well else 'sick'}", language), one.detail)
                if part
            ),
        )
        for one in found
    )


def _made(made: Backup) -> Answer:
    document = {"file": str(made.file), "bytes": made.size, "last_line": made.last_line}
    return Answer(document, lambda language: [say("cli.backed_up", language, file=made.file)])


def _restored(file: Path, to: Path) -> Answer:
    document = {"file": str(file), "db": str(to)}
    return Answer(document, lambda language: [say("cli.restored", language, file=file, db=to)])


def _backup_arguments(parser: Parser) -> None:
    parser.add_argument("-o", "--output", metavar="FILE")


def _restore_arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--to", metavar="PATH")


def _verify_arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", nargs="?")
    parser.add_argument("--head", metavar="CODE")


COMMANDS = (
    Command("backup", "[-o FILE]", backup, _backup_arguments),
    Command("restore", "FILE [--to PATH]", restore, _restore_arguments),
    Command("rekey", "", rekey),
    Command("migrate", "", migrate),
    Command("verify", "[--head CODE]", verify, _verify_arguments),
    Command("doctor", "", doctor),
)
