"""The exception statement: why no assessment was asked for, with the evidence ticked."""

from reports.case_phrases import article, term
from reports.case_sentences import offence_text, suspect_line
from reports.evidence import EvidenceRows
from reports.flow import Flow
from reports.flow_head import Head
from reports.house_style import BODY, ITALIC, MARGIN, PORTRAIT, SMALL, STRONG
from reports.page import PagedCanvas
from reports.phrases import day, moment
from reports.rows import Row, RowMaker, Rule, Words
from reports.statement_text import statement_text
from reports.text import Ink
from reports.wording import phrase
from triage_app.domain.amsterdam import local_moment
from triage_app.domain.grounds.checks import Level
from triage_app.services.documents.case_values import EntryState
from triage_app.services.documents.values import StatementDocument
from triage_app.words import Language, say

_WIDTH = PORTRAIT[0] - 2 * MARGIN
_LABEL = 118.0
_PARAGRAPH = 4.0
_SIGNATURE = 46.0


class StatementPages:
    """Draws one statement. The copy for the procesdossier has no internal notes.

    Args:
        canvas: Where to.
        ink: For the text.
        document: What is stated.
        language: Of the words on paper.
    """

    def __init__(
        self, canvas: PagedCanvas, ink: Ink, document: StatementDocument, language: Language
    ) -> None:
        self._canvas = canvas
        self._ink = ink
        self._document = document
        self._language = language
        self._internal = document.intended_for == "intern"
        self._make = RowMaker(ink, _WIDTH)
        self._evidence = EvidenceRows(ink, _WIDTH, language)

    def draw(self) -> int:
        """Draw it; gives the number of pages."""
        document, language = self._document, self._language
        title = phrase("statement.title", language)
        number = document.case.parketnummer
        self._canvas.page_title = number
        head = Head(
            title=title,
            below=phrase(f"statement.{document.intended_for}", language),
            as_at=day(document.on),
            again=phrase("statement.continued", language, title=title, number=number),
        )
        flow = Flow(self._canvas, self._ink, head)
        ground = say(f"ground.{document.ground.code}.short", language)
        name = phrase("statement.ground", language, code=document.ground.code)
        for heading, rows in (
            (phrase("statement.case", language), self._facts()),
            (f"{name}: {ground}", self._reasoning()),
            (phrase("statement.evidence", language), self._checks()),
            (phrase("statement.internal", language), self._internal_rows()),
            (phrase("statement.signature", language), [self._signature()]),
        ):
            flow.section(heading, rows)
        flow.section("", (self._make.text(phrase("not_a_duty", language), ITALIC),))
        return flow.close()

    def _facts(self) -> list[Row]:
        document, language = self._document, self._language
        decision = document.decision
        taken = f"{decision.taken_by}, {day(decision.decided_on)}"
        rows = [
            *self._field("statement.number", ", ".join(document.case.parketnummers)),
            *self._field("statement.suspect", suspect_line(document.case, language)),
            *self._field("statement.taken_by", taken),
        ]
        for one in document.case.offences:
            said = f"{article(one, language)} · {offence_text(one, language)}"
            label = phrase("statement.offence", language)
            rows += self._make.field(label, said, _LABEL)
        if decision.state is EntryState.AWAITS:
            rows.append(self._make.text(phrase("statement.awaits", language), STRONG))
        if document.case.standing.stale:
            reasons = ", ".join(term("stale", one, language) for one in document.case.standing.stale)
            rows.append(self._make.text(phrase("statement.stale", language, reasons=reasons), STRONG))
        return rows

    def _reasoning(self) -> list[Row]:
        rows: list[Row] = []
        for paragraph in statement_text(self._document, self._language):
            rows += [*self._make.lines(paragraph), Row(_PARAGRAPH, ())]
        return rows

    def _checks(self) -> list[Row]:
        ground = self._document.ground
        return [
            *self._evidence.level(ground.evidence, Level.REQUIRED),
            *self._evidence.level(ground.evidence, Level.GOOD_PRACTICE),
            *self._evidence.one_year(ground.one_year),
            *self._evidence.second_reader(ground.second_reader, comment=self._internal),
        ]

    def _internal_rows(self) -> list[Row]:
        if not self._internal:
            return []
        document, language = self._document, self._language
        decision = document.decision
        recorded = phrase(
            "summary.recorded",
            language,
            name=decision.recorded_by,
            moment=moment(local_moment(decision.recorded_at)),
            origin=say(f"origin.{decision.origin}", language),
            version=decision.rule_version,
        )
        return [
            *self._make.lines(decision.reasoning),
            *self._make.lines(document.ground.internal_note),
            *(self._make.text(say(f"hint.{one}", language), ITALIC) for one in document.ground.hints),
            *self._make.lines(recorded, SMALL),
        ]

    def _signature(self) -> Row:
        """Room for a name, a signature and a date."""
        label = phrase("statement.signed_on", self._language)
        down = _SIGNATURE - 6
        date_from = _WIDTH - 140
        return Row(
            _SIGNATURE,
            (
                Rule(0, down, date_from - 24),
                Words(date_from, down - 3, label, BODY),
                Rule(date_from + 34, down, _WIDTH),
            ),
        )

    def _field(self, key: str, text: str) -> tuple[Row, ...]:
        return self._make.field(phrase(key, self._language), text, _LABEL)
