"""The overview of an agenda: one row a case, with letters to tick; landscape, no row torn."""

from collections.abc import Iterator
from dataclasses import dataclass

from reports.agenda_head import overview_head
from reports.case_phrases import (
    Pair,
    custody_pair,
    hearing_pair,
    offence_pair,
    standing_pair,
    suspect_pair,
    term_is_near,
)
from reports.house_style import (
    BLOCK_HEAD,
    CELL,
    CELL_MUTED,
    CELL_STRONG,
    CODE,
    FOOT,
    INK,
    LANDSCAPE,
    LANDSCAPE_MARGIN,
    SMALL,
    SMALL_STRONG,
    Type,
)
from reports.marks import band, box, hairline
from reports.page import PagedCanvas
from reports.phrases import clock
from reports.text import CUT, Ink
from reports.wording import phrase
from triage_app.domain.decisions.decision import Outcome
from triage_app.services.documents.values import AgendaBlock, AgendaDocument, AgendaItemValue
from triage_app.words import Language, say

_LEFT = LANDSCAPE_MARGIN
_RIGHT = LANDSCAPE[0] - LANDSCAPE_MARGIN
_COLUMNS = (("code", 26), ("number", 74), ("suspect", 62), ("offence", 126), ("custody", 82), ("hearing", 70))
_STANDING = 98.0
_TICK = 14.0
_TICK_SIZE = 10.0
LETTERS = tuple(outcome.value for outcome in Outcome)
_TICKS_FROM = _RIGHT - _TICK * len(LETTERS)
_GAP = 7.0
_PADDING = 2.6
_LEAST = 27.0
_MOST_LINES = 3
_BLOCK = 16.0
_HEADER = 16.0
_BOTTOM = FOOT + 24
QUESTION = Type("Text", 8, 9.3, INK)

_CellLine = tuple[str, Type]


@dataclass(frozen=True, slots=True)
class _Row:
    item: AgendaItemValue
    cells: tuple[tuple[float, tuple[_CellLine, ...]], ...]
    height: float


class OverviewPages:
    """Draws the overview on as many pages as its rows take: twenty-four never take more than two.

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
        self._y = 0.0
        self._pages = 0
        self._cut = False

    def draw(self) -> int:
        """Draw all pages; gives their number."""
        self._open_page()
        for block in self._document.blocks:
            rows = [self._row(item) for item in block.items]
            if rows and self._y - _BLOCK - rows[0].height < _BOTTOM:
                self._turn()
            self._block_heading(block)
            for row in rows:
                if self._y - row.height < _BOTTOM:
                    self._turn()
                    self._block_heading(block, again=True)
                self._draw_row(row)
        if not self._document.items:
            empty = phrase("agenda.empty", self._language)
            self._ink.draw(self._canvas, _LEFT, self._y - 24, empty, CELL)
        self._close_page()
        return self._pages

    def _open_page(self) -> None:
        self._canvas.turn(landscape=True)
        self._pages += 1
        self._cut = False
        if self._pages == 1:
            self._canvas.page_title = phrase("agenda.overview", self._language)
        self._y = overview_head(
            self._canvas, self._ink, self._document, self._language, first=self._pages == 1
        )
        self._column_heads()

    def _turn(self) -> None:
        self._close_page()
        self._open_page()

    def _close_page(self) -> None:
        legend = " · ".join(f"{one} {say(f'outcome_legend.{one}', self._language)}" for one in LETTERS)
        self._ink.draw(self._canvas, _LEFT, FOOT + 13, legend, SMALL)
        note = phrase("agenda.days_counted", self._language)
        if self._cut:
            note = f"{phrase('agenda.cut', self._language)} · {note}"
        self._ink.draw(self._canvas, _LEFT, FOOT + 2.5, note, SMALL)
        self._canvas.showPage()

    def _places(self) -> Iterator[tuple[str, float, float]]:
        x = _LEFT
        for name, width in _COLUMNS:
            yield name, x, width
            x += width
        yield "standing", x, _STANDING
        yield "question", x + _STANDING, _TICKS_FROM - x - _STANDING

    def _column_heads(self) -> None:
        base = self._y - 11
        for name, x, _ in self._places():
            self._ink.draw(self._canvas, x, base, phrase(f"column.{name}", self._language), SMALL_STRONG)
        for number, letter in enumerate(LETTERS):
            middle = _TICKS_FROM + (number + 0.5) * _TICK
            self._ink.draw_centred(self._canvas, middle, base, letter, CELL_STRONG)
        self._y -= _HEADER
        self._canvas.setStrokeColor(INK)
        self._canvas.setLineWidth(0.8)
        self._canvas.line(_LEFT, self._y, _RIGHT, self._y)

    def _block_heading(self, block: AgendaBlock, *, again: bool = False) -> None:
        language = self._language
        start = [clock(block.starts_at)] if block.starts_at is not None and not again else []
        parts = [*start, say(f"lane.{block.lane}", language)]
        if again:
            parts.append(phrase("agenda.continued", language))
        else:
            count = len(block.items)
            parts.append(phrase("agenda.cases_one" if count == 1 else "agenda.cases", language, count=count))
        band(self._canvas, _LEFT, self._y - _BLOCK + 2, _RIGHT - _LEFT, _BLOCK - 3.5)
        self._ink.draw(self._canvas, _LEFT + 5, self._y - _BLOCK + 5.2, " · ".join(parts), BLOCK_HEAD)
        self._y -= _BLOCK

    def _row(self, item: AgendaItemValue) -> _Row:
        case, language = item.case, self._language
        more = len(case.parketnummers) - 1
        pairs: dict[str, tuple[Pair, Type]] = {
            "code": ((item.code, ""), CODE),
            "number": ((case.parketnummer, case.prosecutor or (f"+ {more}" if more else "")), CELL_STRONG),
            "suspect": (suspect_pair(case.suspect, language), CELL),
            "offence": (offence_pair(case.offences, language), CELL),
            "custody": (
                custody_pair(case.custody, language),
                CELL_STRONG if term_is_near(case.custody) else CELL,
            ),
            "hearing": (hearing_pair(case.hearing, language), CELL),
            "standing": (standing_pair(case.standing, language), CELL),
            "question": ((item.question or "–", ""), QUESTION),
        }
        cells = tuple((x, self._cell(*pairs[name], width - _GAP)) for name, x, width in self._places())
        tallest = max(sum(type_.leading for _, type_ in lines) for _, lines in cells)
        return _Row(item, cells, max(_LEAST, tallest + 2 * _PADDING))

    def _cell(self, pair: Pair, type_: Type, width: float) -> tuple[_CellLine, ...]:
        main, below = pair
        room = _MOST_LINES if not below else _MOST_LINES - 1
        first = self._ink.wrap(main, type_, width, room)
        second = self._ink.wrap(below, CELL_MUTED, width, _MOST_LINES - len(first.lines))
        return (*((one, type_) for one in first.lines), *((one, CELL_MUTED) for one in second.lines))

    def _draw_row(self, row: _Row) -> None:
        top = self._y
        for x, lines in row.cells:
            base = top - _PADDING - 8.4
            for text, type_ in lines:
                self._ink.draw(self._canvas, x, base, text, type_)
                self._cut = self._cut or text.endswith(CUT)
                base -= type_.leading
        for number in range(len(LETTERS)):
            x = _TICKS_FROM + number * _TICK + (_TICK - _TICK_SIZE) / 2
            box(self._canvas, x, top - row.height / 2 - _TICK_SIZE / 2, _TICK_SIZE)
        self._y -= row.height
        hairline(self._canvas, _LEFT, _RIGHT, self._y)
