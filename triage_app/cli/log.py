"""The log of who did what: consultation, disclosure, changes, erasure."""

from collections.abc import Iterator
from pathlib import Path

from triage_app.cli.answer import Answer
from triage_app.cli.call import Call
from triage_app.cli.command import Command
from triage_app.cli.parser import Parser, number
from triage_app.cli.text import table
from triage_app.domain.audit.kinds import Kind
from triage_app.domain.audit.line import LogQuery
from triage_app.services.logbook import COLUMNS, LogEntry, cells
from triage_app.words import Language, say


def log(call: Call) -> Answer:
    """The lines asked for, the latest first; with ``-o`` they go to a CSV file.

    Raises:
        NotFound: ``case.unknown``.
        OutputNotWritable: the file cannot be written.
    """
    given = call.given
    with call.writing() as app:
        query = LogQuery(
            first=call.a_day(given.first_day, "from") if given.first_day else None,
            last=call.a_day(given.last_day, "to") if given.last_day else None,
            kinds=(Kind(given.kind),) if given.kind else (),
            person=given.person or "",
            case_id=app.showing.id_of(given.case) if given.case else None,
            limit=None if given.lines is None else number(given.lines, "limit"),
        )
        if given.output:
            count = app.logbook.export(query, Path(given.output), call.common.speaks)
            document = {"file": given.output, "rows": count}
            return Answer(document, lambda language: [say("cli.log_exported", language, **document)])
        entries = app.logbook.open(query).entries

    def lines(language: Language) -> Iterator[str]:
        headings = [say(f"log.column.{name}", language) for name in COLUMNS]
        yield from table(headings, (cells(one, language) for one in entries))

    return Answer([_document(one) for one in entries], lines)


def _document(entry: LogEntry) -> dict[str, object]:
    line = entry.line
    return {
        "seq": line.seq,
        "at": line.at.isoformat(),
        "kind": line.kind,
        "action": line.action,
        "result": line.result,
        "origin": line.origin,
        "account": line.account,
        "actor": line.actor,
        "person_id": line.person_id,
        "acting_for": line.acting_for,
        "reason": line.reason or None,
        "reason_text": line.reason_text or None,
        "recipient": line.recipient or None,
        "basis": line.basis or None,
        "records": [
            {
                "action": one.action,
                "subject": one.subject,
                "id": one.subject_id,
                "parketnummer": entry.numbers.get(one.case_id or 0),
                "fields": list(one.fields),
            }
            for one in entry.touched
        ],
    }


def _arguments(parser: Parser) -> None:
    parser.add_argument("--person", metavar="P")
    parser.add_argument("--case", metavar="PARKETNUMMER")
    parser.add_argument("--kind", choices=[kind.value for kind in Kind])
    parser.add_argument("--from", metavar="D", dest="first_day")
    parser.add_argument("--to", metavar="D", dest="last_day")
    parser.add_argument("--limit", metavar="N", dest="lines")
    parser.add_argument("-o", "--output", metavar="FILE")


COMMANDS = (
    Command(
        "log",
        "[--person P] [--case PARKETNUMMER] [--kind K] [--from D] [--to D] [--limit N] [-o FILE]",
        log,
        _arguments,
    ),
)
