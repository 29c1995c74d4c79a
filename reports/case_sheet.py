"""The case sheet: exactly one page a case. The question is the largest line, and there is room for a pen."""

from reports.agenda_head import version_line
from reports.case_phrases import custody_pair, hearing_pair
from reports.case_sentences import suspect_line
from reports.house_style import (
    FACT,
    FOOT,
    MARGIN,
    PORTRAIT,
    QUESTION,
    SHEET_TITLE,
    SMALL,
    SMALL_ITALIC,
    SMALL_STRONG,
    SUBTITLE,
    TOP_RIGHT,
)
from reports.marks import band, rule
from reports.page import PagedCanvas
from reports.phrases import long_day
from reports.rows import draw_row, fitted
from reports.sheet_outcome import OutcomeRoom, least_height
from reports.sheet_sections import SheetSections
from reports.text import Ink
from reports.wording import phrase
from triage_app.domain.cases.offence import VictimAge
from triage_app.services.documents.case_values import CaseValue
from triage_app.services.documents.values import AgendaDocument, AgendaItemValue
from triage_app.words import Language, say

_LEFT = MARGIN
_RIGHT = PORTRAIT[0] - MARGIN
_WIDTH = _RIGHT - _LEFT
_TOP = PORTRAIT[1] - 36
_BOTTOM = FOOT + 24
_RIGHT_PART = 190.0
_QUESTION_LINES = 4
_FACTS = 47.0

Fact = tuple[str, str, str]


class SheetPages:
    """Draws the case sheets of an agenda.

    Args:
        canvas: Where to.
        ink: For the text.
        document: The agenda.
        language: Of the words on paper.
    """

    def __init__(self, canvas: PagedCanvas, ink: Ink, document: AgendaDocument, language: Language) -> None:
        self._canvas = canvas
        self._ink = ink
        self._document = document
        self._language = language
        self._sections = SheetSections(ink, _WIDTH, language)

    def draw(self) -> int:
        """Draw a page for every item; gives their number."""
        for item in self._document.items:
            self._draw_sheet(item)
        return len(self._document.items)

    def _draw_sheet(self, item: AgendaItemValue) -> None:
        self._canvas.turn(landscape=False)
        self._canvas.page_title = f"{item.code} · {item.case.parketnummer}"
        y = self._head(item)
        y, shortened = self._question(item, y)
        y = self._facts(item.case, y)
        room = y - _BOTTOM - least_height(item.case)
        rows, lost = fitted(self._sections.of(item), room)
        for row in rows:
            y = draw_row(self._canvas, self._ink, row, _LEFT, y)
            shortened = shortened or row.cut
        OutcomeRoom(self._canvas, self._ink, _LEFT, _RIGHT, self._language).draw(item.case, y - 4, _BOTTOM)
        self._notes(shortened=shortened or lost)
        self._canvas.showPage()

    def _head(self, item: AgendaItemValue) -> float:
        canvas, ink, language, case = self._canvas, self._ink, self._language, item.case
        wide = _WIDTH - _RIGHT_PART
        ink.draw(canvas, _LEFT, _TOP - 15, item.code, SHEET_TITLE)
        start = _LEFT + max(28, ink.width(item.code, SHEET_TITLE) + 10)
        number = case.parketnummer
        ink.draw(canvas, start, _TOP - 15, number, SHEET_TITLE)
        if len(case.parketnummers) > 1:
            more = phrase("sheet.also", language, numbers=", ".join(case.parketnummers[1:]))
            after = start + ink.width(number, SHEET_TITLE) + 8
            ink.draw(canvas, after, _TOP - 15, ink.one_line(more, SMALL, _LEFT + wide - after), SMALL)
        who = suspect_line(case, language)
        lines = ink.wrap(who, SUBTITLE, wide, 2).lines
        for place, line in enumerate(lines):
            ink.draw(canvas, _LEFT, _TOP - 31 - place * 12.5, line, SUBTITLE)
        meeting = phrase("sheet.meeting", language, day=long_day(self._document.on, language))
        ink.draw_right(canvas, _RIGHT, _TOP - 12, ink.one_line(meeting, TOP_RIGHT, _RIGHT_PART), TOP_RIGHT)
        sheet = phrase("sheet.version", language, version=version_line(self._document, language))
        lane = say(f"lane.{item.lane}", language)
        minutes = phrase("sheet.minutes", language, minutes=item.minutes, lane=lane)
        prosecutor = phrase("sheet.prosecutor", language, name=case.prosecutor or "–")
        for place, text in enumerate((sheet, minutes, prosecutor)):
            line = ink.one_line(text, SMALL, _RIGHT_PART)
            ink.draw_right(canvas, _RIGHT, _TOP - 24 - place * 10.5, line, SMALL)
        bottom = _TOP - 53
        rule(canvas, _LEFT, _RIGHT, bottom)
        return bottom

    def _question(self, item: AgendaItemValue, y: float) -> tuple[float, bool]:
        canvas, ink, language = self._canvas, self._ink, self._language
        ink.draw(canvas, _LEFT, y - 17, phrase("column.question", language), SMALL_STRONG)
        proposed = ", ".join(say(f"pool_reason.{reason}", language) for reason in item.reasons)
        if item.late_reason:
            late = phrase("sheet.late", language, reason=item.late_reason)
            proposed = f"{late} · {proposed}" if proposed else late
        if proposed:
            why = ink.one_line(phrase("sheet.proposed", language, why=proposed), SMALL, _WIDTH - 120)
            ink.draw_right(canvas, _RIGHT, y - 17, why, SMALL)
        broken = ink.wrap(
            item.question or phrase("sheet.no_question", language), QUESTION, _WIDTH, _QUESTION_LINES
        )
        base = y - 19
        for line in broken.lines:
            base -= QUESTION.leading
            ink.draw(canvas, _LEFT, base + 2, line, QUESTION)
        return base - 8, broken.cut

    def _facts(self, case: CaseValue, y: float) -> float:
        canvas, ink = self._canvas, self._ink
        bottom = y - _FACTS
        band(canvas, _LEFT, bottom, _WIDTH, _FACTS)
        facts = self._fact_texts(case)
        wide = (_WIDTH - 16) / len(facts)
        for place, (label, value, below) in enumerate(facts):
            x = _LEFT + 10 + place * wide
            ink.draw(canvas, x, y - 13, label, SMALL)
            ink.draw(canvas, x, y - 27, ink.one_line(value, FACT, wide - 8), FACT)
            ink.draw(canvas, x, y - 39, ink.one_line(below, SMALL, wide - 8), SMALL)
        return bottom

    def _fact_texts(self, case: CaseValue) -> tuple[Fact, ...]:
        language = self._language
        hearing, far = hearing_pair(case.hearing, language)
        if case.hearing is not None and case.hearing.kind is not None:
            far = f"{say(f'hearing_kind.{case.hearing.kind}', language)} · {far}"
        custody, left = custody_pair(case.custody, language)
        stance = case.cooperation.stance if case.cooperation is not None else "unknown"
        cooperation = phrase("sheet.cooperation", language, stance=say(f"cooperation.{stance}", language))
        ages = [offence.victim_age for offence in case.offences]
        youngest = next((age for age in VictimAge if age in ages), VictimAge.UNKNOWN)
        minor = {True: "yes", False: "no", None: "unknown"}[case.minor_victim]
        return (
            (phrase("column.hearing", language), hearing, far),
            (phrase("sheet.custody", language), custody, left),
            (phrase("sheet.plea", language), say(f"plea.{case.plea}", language), cooperation),
            (
                phrase("sheet.victim", language),
                say(f"victim_age.{youngest}", language),
                say(f"minor_victim.{minor}", language),
            ),
        )

    def _notes(self, *, shortened: bool) -> None:
        y = FOOT + 4
        self._ink.draw(self._canvas, _LEFT, y, phrase("not_a_duty", self._language), SMALL_ITALIC)
        if shortened:
            self._ink.draw(self._canvas, _LEFT, y + 9.5, phrase("cut", self._language), SMALL_STRONG)
