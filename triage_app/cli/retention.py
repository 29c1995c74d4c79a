"""Retention: the review list, clearing cases (first step), anonymising what was cleared (second step)."""

from collections.abc import Iterator, Sequence

from triage_app.cli.answer import Answer
from triage_app.cli.call import Call
from triage_app.cli.command import Command
from triage_app.cli.parser import Parser
from triage_app.cli.text import iso, shown, table
from triage_app.errors import BadInput
from triage_app.services.retention.keeping import Expiring
from triage_app.words import Language, say

ALL = "all"


def retention(call: Call) -> Answer:
    """The cases whose time is over, or that are open for long; with an option the first or the second step.

    Raises:
        BadInput: both steps at once: somebody must look in between.
        RuleBroken: ``retention.not_due``.
    """
    given = call.given
    if given.clear is not None and given.apply:
        raise BadInput("retention.one_step", "apply")
    if given.apply:
        with call.writing() as app:
            erased = app.retention.erase()
        return Answer(
            {"anonymised": erased}, lambda language: [say("cli.anonymised", language, count=erased)]
        )
    if given.clear is not None:
        with call.writing() as app:
            due = {one.stored.id for one in app.retention.review() if one.due}
            ids = due if given.clear == ALL else {app.showing.id_of(one) for one in given.clear.split(",")}
            cleared = app.retention.clear(ids)
        return Answer({"cleared": cleared}, lambda language: [say("cli.cleared", language, count=cleared)])
    with call.reading() as app:
        found = app.retention.review(call.day)
    return Answer([_document(one) for one in found], lambda language: _lines(found, language))


def _document(one: Expiring) -> dict[str, object]:
    case = one.stored.case
    return {
        "parketnummers": list(case.parketnummers),
        "closed_on": iso(case.closed_on),
        "closed_how": case.closed_how.value if case.closed_how else None,
        "anonymise_on": iso(one.expiry.on),
        "years": one.expiry.years,
        "confirmed": one.expiry.confirmed,
        "due": one.due,
        "review": one.expiry.review,
        "cleared_on": iso(case.cleared.on) if case.cleared else None,
    }


def _lines(found: Sequence[Expiring], language: Language) -> Iterator[str]:
    if not found:
        yield say("cli.nothing_due", language)
        return
    names = ("parketnummer", "closed", "anonymise_on", "cleared", "remarks")
    headings = [say(f"cli.column.{name}", language) for name in names]
    yield from table(headings, (_cells(one, language) for one in found))


def _cells(one: Expiring, language: Language) -> tuple[str, ...]:
    case = one.stored.case
    remarks = [say("cli.mark.open_for_long", language)] if one.expiry.review else []
    if one.expiry.on is not None and not one.expiry.confirmed:
        remarks.append(say("cli.mark.not_confirmed", language))
    return (
        case.parketnummer,
        shown(case.closed_on),
        shown(one.expiry.on),
        shown(case.cleared.on if case.cleared else None),
        ", ".join(remarks),
    )


def _arguments(parser: Parser) -> None:
    parser.add_argument("--clear", metavar="PARKETNUMMER,…|all")
    parser.add_argument("--apply", action="store_true")


COMMANDS = (Command("retention", "[--clear PARKETNUMMER,…|all] [--apply]", retention, _arguments),)
