"""Printing: the agenda of a meeting, all about one case, and the exception statement."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from triage_app.cli.answer import DONE, DONE_WITH_FINDINGS, Answer
from triage_app.cli.call import Call
from triage_app.cli.command import Command
from triage_app.cli.parser import Parser, number
from triage_app.cli.reasons import add_handing_on, handing_on_given
from triage_app.errors import NotYetAvailable
from triage_app.services.app import App
from triage_app.services.documents.issuing import Issued
from triage_app.words import Language, say

AUDIENCES = ("chair", "om", "nifp", "probation", "rvdk")
FORMS = ("overview", "sheets", "compact", "full")


def agenda(call: Call) -> Answer:
    """Issue an agenda, or print again what was issued.

    Issuing fixes an agenda that is not fixed yet under its number. With ``--on`` nothing is issued: one not
    fixed yet is then printed as a draft of that day.

    Raises:
        NotFound: ``meeting.unknown``.
        RuleBroken: ``agenda.empty``.
        NotYetAvailable: for audiences and forms of a later version.
        OutputNotWritable: the file cannot be written.
    """
    given = call.given
    if given.audience != "chair" or given.form == "compact" or given.delta:
        raise NotYetAvailable("command.not_yet")
    meeting_id = number(given.meeting, "meeting")
    language, handing_on = call.common.speaks, handing_on_given(given)
    if call.common.on is not None:
        with call.reading() as app:
            return _saved(app, app.documents.agenda(meeting_id, given.form, language, handing_on), given)
    with call.writing() as app:
        if not app.meetings.get(meeting_id).meeting.agenda_version:
            app.meetings.fix(meeting_id)
        return _saved(app, app.documents.agenda(meeting_id, given.form, language, handing_on), given)


def case_summary(call: Call) -> Answer:
    """All about one case on paper. Raises NotFound ``case.unknown``."""
    with call.reading() as app:
        case_id = app.showing.id_of(call.given.parketnummer)
        handing_on = handing_on_given(call.given)
        issued = app.documents.case_summary(case_id, call.common.speaks, handing_on)
        return _saved(app, issued, call.given)


def statement(call: Call) -> Answer:
    """The exception statement of a case. Raises RuleBroken when there is no finalised exception."""
    given = call.given
    with call.reading() as app:
        case_id = app.showing.id_of(given.parketnummer)
        handing_on = handing_on_given(given)
        issued = app.documents.statement(case_id, given.intended_for, call.common.speaks, handing_on)
        return _saved(app, issued, given)


def _saved(app: App, issued: Issued, given: Namespace) -> Answer:
    app.documents.save(issued, Path(given.output))
    document = {
        "file": given.output,
        "pages": issued.pages,
        "version": issued.version,
        "code": issued.code,
        "findings": list(issued.findings),
    }

    def lines(language: Language) -> Iterator[str]:
        yield say("cli.printed", language, file=given.output, pages=issued.pages)
        if issued.findings:
            yield say("cli.glyphs_missing", language, glyphs=" ".join(issued.findings))

    return Answer(document, lines, DONE_WITH_FINDINGS if issued.findings else DONE)


def _output(parser: Parser) -> None:
    parser.add_argument("-o", "--output", metavar="FILE", required=True)


def _agenda_arguments(parser: Parser) -> None:
    parser.add_argument("meeting", metavar="MEETING")
    _output(parser)
    parser.add_argument("--audience", choices=AUDIENCES, default="chair")
    parser.add_argument("--form", choices=FORMS, default="full")
    parser.add_argument("--delta", action="store_true")
    add_handing_on(parser)


def _case_arguments(parser: Parser) -> None:
    parser.add_argument("parketnummer", metavar="PARKETNUMMER")
    _output(parser)
    add_handing_on(parser)


def _statement_arguments(parser: Parser) -> None:
    _case_arguments(parser)
    parser.add_argument("--for", choices=("intern", "procesdossier"), default="intern", dest="intended_for")


COMMANDS = (
    Command(
        "agenda",
        "MEETING -o FILE [--audience chair] [--form overview|sheets|full]",
        agenda,
        _agenda_arguments,
    ),
    Command("case-summary", "PARKETNUMMER -o FILE", case_summary, _case_arguments),
    Command(
        "statement", "PARKETNUMMER -o FILE [--for intern|procesdossier]", statement, _statement_arguments
    ),
)
