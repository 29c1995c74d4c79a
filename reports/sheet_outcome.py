"""Room for a pen: the outcome letters to tick, and lines for advice, taker, action and remarks."""

from reports.house_style import BODY, BODY_MUTED, HEADING, STRONG
from reports.marks import box, writing_line
from reports.page import PagedCanvas
from reports.rows import BEFORE_HEADING
from reports.text import Ink
from reports.wording import phrase
from triage_app.domain.cases.suspect import AgeGroup
from triage_app.domain.decisions.decision import Outcome
from triage_app.services.documents.case_values import CaseValue
from triage_app.words import Language

_BOX = 13.0
_TICK_ROW = 22.0
_LINE = 21.0
_IN_A_ROW = 3
_LABEL = 112.0
_HEADING = BEFORE_HEADING + HEADING.leading + 4


def _labels(case: CaseValue) -> tuple[str, ...]:
    adviser = ("advice_rvdk",) if case.suspect.age_group is AgeGroup.YOUTH else ()
    return ("advice_nifp", "advice_probation", *adviser, "taken_by", "action", "remarks")


def least_height(case: CaseValue) -> float:
    """The height it takes with one line for every label."""
    ticks = -(-len(Outcome) // _IN_A_ROW) * _TICK_ROW
    return _HEADING + ticks + len(_labels(case)) * _LINE


class OutcomeRoom:
    """Draws the room for the outcome.

    Args:
        canvas: Where to.
        ink: For the text.
        left: Where it starts.
        right: Where it ends.
        language: Of the words on paper.
    """

    def __init__(self, canvas: PagedCanvas, ink: Ink, left: float, right: float, language: Language) -> None:
        self._canvas = canvas
        self._ink = ink
        self._left = left
        self._right = right
        self._language = language

    def draw(self, case: CaseValue, top: float, bottom: float) -> None:
        """Draw it from the top down; what is left above the bottom becomes lines to write on."""
        heading = phrase("fill_in", self._language)
        self._ink.draw(self._canvas, self._left, top - BEFORE_HEADING - HEADING.size, heading, HEADING)
        y = self._ticks(top - _HEADING)
        for label in _labels(case):
            y -= _LINE
            words = phrase(f"fill_in.{label}", self._language)
            self._ink.draw(self._canvas, self._left, y + 3, words, BODY_MUTED)
            writing_line(self._canvas, self._left + _LABEL, self._right, y)
        while y - _LINE >= bottom:
            y -= _LINE
            writing_line(self._canvas, self._left, self._right, y)

    def _ticks(self, top: float) -> float:
        wide = (self._right - self._left) / _IN_A_ROW
        for number, outcome in enumerate(Outcome):
            row, column = divmod(number, _IN_A_ROW)
            x, y = self._left + column * wide, top - row * _TICK_ROW - _BOX
            box(self._canvas, x, y, _BOX)
            self._ink.draw(self._canvas, x + _BOX + 5, y + 3, outcome.value, STRONG)
            words = phrase(f"fill_in.{outcome.value}", self._language)
            start = x + _BOX + 17
            self._ink.draw(self._canvas, start, y + 3, words, BODY)
            if outcome in {Outcome.NOT_REQUESTED, Outcome.DEFERRED}:
                end = start + self._ink.width(words, BODY) + 4
                writing_line(self._canvas, end, x + wide - 14, y + 1.5)
        return top - (-(-len(Outcome) // _IN_A_ROW)) * _TICK_ROW
