"""The head of an agenda: which meeting, when and where, which version, how many cases."""

from collections import Counter

from reports.house_style import (
    CELL,
    LANDSCAPE_MARGIN,
    SMALL,
    STRONG,
    SUBTITLE,
    TITLE,
    TOP_RIGHT,
)
from reports.marks import rule
from reports.page import PagedCanvas
from reports.phrases import capital, clock, day, long_day, moment
from reports.text import Ink
from reports.wording import phrase
from triage_app.domain.meetings.meeting import Lane
from triage_app.services.documents.values import AgendaDocument
from triage_app.words import Language, say

_RIGHT_PART = 230.0
"""Width kept for version and counts."""


def version_line(document: AgendaDocument, language: Language) -> str:
    """Which agenda this is."""
    if document.issue.version:
        return phrase("agenda.version", language, version=document.issue.version)
    return phrase("agenda.draft", language)


def when_and_where(document: AgendaDocument, language: Language) -> str:
    """Day, hours, parket and place on one line."""
    hours = clock(document.starts_at)
    if document.ends_at is not None:
        hours = f"{hours}–{clock(document.ends_at)}"
    parket = phrase("agenda.parket", language, name=document.parket) if document.parket else ""
    place = ", ".join(part for part in (parket, document.place) if part)
    moment_ = f"{capital(long_day(document.on, language))}, {hours}"
    return f"{moment_} · {place}" if place else moment_


def counts_line(document: AgendaDocument, language: Language) -> str:
    """How many cases, and how many in each lane."""
    items = document.items
    parts = [phrase("agenda.cases_one" if len(items) == 1 else "agenda.cases", language, count=len(items))]
    lanes = Counter(item.lane for item in items)
    parts += [f"{lanes[lane]} {say(f'lane.{lane}', language)}" for lane in Lane if lanes[lane]]
    return " · ".join(parts)


def overview_head(
    canvas: PagedCanvas, ink: Ink, document: AgendaDocument, language: Language, *, first: bool
) -> float:
    """Draw the head of a page of the overview; gives the height below it."""
    left, right = LANDSCAPE_MARGIN, canvas.page_width - LANDSCAPE_MARGIN
    top = canvas.page_height - 30
    wide = right - left - _RIGHT_PART
    title = phrase("agenda.title", language, series=document.series)
    if not first:
        continued = f"{title} · {day(document.on)}"
        ink.draw(canvas, left, top - 10, ink.one_line(continued, STRONG, wide), STRONG)
        ink.draw_right(canvas, right, top - 10, version_line(document, language), CELL)
        rule(canvas, left, right, top - 17)
        return top - 17
    ink.draw(canvas, left, top - 15, ink.one_line(title, TITLE, wide), TITLE)
    where = ink.one_line(when_and_where(document, language), SUBTITLE, wide)
    ink.draw(canvas, left, top - 31, where, SUBTITLE)
    ink.draw_right(canvas, right, top - 10, version_line(document, language), TOP_RIGHT)
    if document.issue.issued_at is not None:
        fixed = phrase("foot.issued", language, moment=moment(document.issue.issued_at))
        ink.draw_right(canvas, right, top - 21.5, fixed, SMALL)
    ink.draw_right(canvas, right, top - 32, counts_line(document, language), SMALL)
    rule(canvas, left, right, top - 39)
    return top - 39
