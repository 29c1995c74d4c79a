"""What every page carries: classification, version, copy, page x of y, and the mark of demo data."""

from dataclasses import dataclass
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from reports.house_style import (
    INK,
    LANDSCAPE,
    LANDSCAPE_MARGIN,
    LINE,
    MARGIN,
    PORTRAIT,
    SMALL,
    SMALL_STRONG,
    Type,
)
from reports.text import Ink
from reports.wording import phrase
from triage_app.services.documents.values import Issue, Printed
from triage_app.words import Language

_CLASSIFICATION = Type("Text-Strong", 7.8, 10.2, INK)
_RULE_AT = 32.0
_TEXT_AT = 20.0
_LOG_AT = 9.5
_DEMO_AT = 16.0
"""Distance of the demo mark from the top edge of the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """What stands in the foot of every page of a document.

    Args:
        title: Title of the file.
        subject: What the file is, for its properties.
        status: Which state of the document this is: its version, or its day.
        issue: Recipient and copy.
        language: Of the words on paper.
    """

    title: str
    subject: str
    status: str
    issue: Issue
    language: Language

    def middle(self) -> str:
        """State, copy and recipient on one line."""
        issue, language = self.issue, self.language
        parts = [self.status]
        if issue.copy_number is not None and issue.copies is not None:
            parts.append(phrase("foot.copy", language, number=issue.copy_number, copies=issue.copies))
        if issue.audience is not None:
            parts.append(phrase(f"audience.{issue.audience}", language))
        if issue.recipient:
            parts.append(issue.recipient)
        if issue.verification_code:
            parts.append(phrase("foot.code", language, code=issue.verification_code))
        return " · ".join(parts)


class PagedCanvas(Canvas):  # type: ignore[misc] # ReportLab has no types
    """A canvas that holds its pages back until their number is known, then gives each its foot."""

    def __init__(self, target: BytesIO, furniture: Furniture, ink: Ink) -> None:
        super().__init__(
            target,
            pagesize=PORTRAIT,
            invariant=1,
            pageCompression=1,
            initialFontName="Text",
            lang="nl-NL" if furniture.language == "nl" else "en-GB",
        )
        self._furniture = furniture
        self._ink = ink
        self._held: list[dict[str, object]] = []
        self.page_title = ""
        self.setTitle(ink.clean(furniture.title))
        self.setSubject(ink.clean(furniture.subject))
        self.setAuthor("triage-app")
        self.setCreator("triage-app")
        self.setViewerPreference("DisplayDocTitle", "true")

    def turn(self, *, landscape: bool) -> None:
        """Choose how the page about to be drawn lies."""
        self.setPageSize(LANDSCAPE if landscape else PORTRAIT)

    @property
    def page_width(self) -> float:
        """Width of the page being drawn, in points."""
        return float(self._pagesize[0])

    @property
    def page_height(self) -> float:
        """Height of the page being drawn, in points."""
        return float(self._pagesize[1])

    def showPage(self) -> None:
        """End a page; it is finished when all are there."""
        self._held.append(dict(self.__dict__))
        self.page_title = ""
        self._startPage()

    def save(self) -> None:
        """Give every page its foot and write the file."""
        pages, self._held = self._held, []
        for number, page in enumerate(pages, 1):
            self.__dict__.update(page)
            self._foot(number, len(pages))
            self._outline(number)
            super().showPage()
        super().save()

    def _outline(self, number: int) -> None:
        if self.page_title:
            self.bookmarkPage(f"page-{number}")
            self.addOutlineEntry(self._ink.clean(self.page_title), f"page-{number}")

    def _foot(self, number: int, total: int) -> None:
        ink, language = self._ink, self._furniture.language
        left = LANDSCAPE_MARGIN if self.page_width > self.page_height else MARGIN
        right = self.page_width - left
        self.setStrokeColor(LINE)
        self.setLineWidth(0.6)
        self.line(left, _RULE_AT, right, _RULE_AT)
        classification = phrase("foot.classification", language)
        pages = phrase("foot.page", language, number=number, total=total)
        ink.draw(self, left, _TEXT_AT, classification, _CLASSIFICATION)
        ink.draw_right(self, right, _TEXT_AT, pages, SMALL)
        start = left + ink.width(classification, _CLASSIFICATION) + 12
        end = right - ink.width(pages, SMALL) - 12
        middle = ink.one_line(self._furniture.middle(), SMALL, end - start)
        ink.draw_centred(self, (start + end) / 2, _TEXT_AT, middle, SMALL)
        if self._furniture.issue.log_head:
            log = phrase("foot.log", language, code=self._furniture.issue.log_head)
            ink.draw_right(self, right, _LOG_AT, log, SMALL)
        if self._furniture.issue.demo:
            self._demo_mark()

    def _demo_mark(self) -> None:
        words = phrase("demo", self._furniture.language)
        wide = self._ink.width(words, SMALL_STRONG) + 16
        left, base = (self.page_width - wide) / 2, self.page_height - _DEMO_AT - 14
        self.setStrokeColor(INK)
        self.setLineWidth(0.8)
        self.roundRect(left, base, wide, 14, 3)
        self._ink.draw_centred(self, self.page_width / 2, base + 4.2, words, SMALL_STRONG)


def printed(target: BytesIO, canvas: PagedCanvas, ink: Ink, pages: int) -> Printed:
    """Finish a document."""
    canvas.save()
    return Printed(data=target.getvalue(), pages=pages, missing_glyphs=tuple(sorted(ink.missing)))
