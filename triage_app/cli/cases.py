"""Looking at cases: the list, one case with its log, and silence."""

from collections.abc import Iterable, Iterator

from triage_app.cli.answer import Answer
from triage_app.cli.call import Call
from triage_app.cli.case_json import case_document, row_document
from triage_app.cli.case_lines import case_lines
from triage_app.cli.command import Command
from triage_app.cli.parser import Parser, number
from triage_app.cli.reasons import add_reason, reason_given
from triage_app.cli.text import shown, table
from triage_app.errors import BadInput
from triage_app.services.cases.asking import fields, read
from triage_app.services.cases.query import CaseQuery, SortKey, View
from triage_app.services.cases.rows import CaseRow
from triage_app.words import Language, say


def every(call: Call) -> Answer:
    """The cases asked for, most urgent first.

    Raises:
        BadInput: ``search.unread`` where a field of the filter is not known, or its value is none.
    """
    if read(call.given.filter, call.day).unread:
        raise BadInput("search.unread", "filter", fields=", ".join(fields("nl")))
    limit = None if call.given.limit is None else number(call.given.limit, "limit")
    query = CaseQuery(day=call.day, view=View(call.given.view), text=call.given.filter, limit=limit)
    with call.reading() as app:
        return listed(app.showing.listed(query))


def silence(call: Call) -> Answer:
    """The cases with neither a request nor a documented exception, most urgent first."""
    query = CaseQuery(day=call.day, view=View.SILENT, sort=SortKey.URGENCY)
    with call.reading() as app:
        return listed(app.showing.listed(query))


def one(call: Call) -> Answer:
    """One case with its log, by any of its numbers.

    Raises:
        NotAllowed: ``consultation.reason_missing`` where why does not follow from the register.
    """
    given = reason_given(call.given)
    with call.reading() as app:
        whole = app.showing.open(app.showing.id_of(call.given.parketnummer), call.day, given)
    return Answer(case_document(whole), lambda language: case_lines(whole, language))


def listed(rows: Iterable[CaseRow]) -> Answer:
    """Cases as a list."""
    rows = tuple(rows)

    def lines(language: Language) -> Iterator[str]:
        names = ("parketnummer", "suspect", "standing", "ground", "hearing", "days", "remarks")
        headings = [say(f"cli.column.{name}", language) for name in names]
        yield from table(headings, (_cells(row, language) for row in rows))
        yield say("cli.cases_count", language, count=len(rows))

    return Answer([row_document(row) for row in rows], lines)


def _cells(row: CaseRow, language: Language) -> tuple[str, ...]:
    days = row.days_to_hearing
    remarks = [say("cli.mark.new", language)] if row.new else []
    remarks += [say(f"stale.{reason}", language) for reason in row.stale]
    if row.missing:
        remarks.append(say("cli.mark.missing", language, count=len(row.missing)))
    return (
        row.parketnummer,
        row.suspect,
        say(f"standing.{row.standing}", language),
        row.ground_code or "",
        shown(row.hearing_on),
        "" if days is None else str(days),
        ", ".join(remarks),
    )


def _list_arguments(parser: Parser) -> None:
    parser.add_argument("--filter", metavar="TEXT", default="")
    parser.add_argument("--view", choices=[view.value for view in View], default=View.ALL.value)
    parser.add_argument("--limit", metavar="N")


def _case_arguments(parser: Parser) -> None:
    parser.add_argument("parketnummer")
    add_reason(parser)


COMMANDS = (
    Command("cases", "[--filter TEXT] [--view NAME] [--limit N]", every, _list_arguments),
    Command("case", "PARKETNUMMER [--reason T]", one, _case_arguments),
    Command("silence", "", silence),
)
