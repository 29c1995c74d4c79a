"""Evidence on paper: a box a check, ticked when met; required checks apart from good practice."""

from reports.case_phrases import term
from reports.house_style import BODY, BODY_MUTED, SMALL, SMALL_STRONG, STRONG, Type
from reports.phrases import day
from reports.rows import Box, Row, RowMaker, Words
from reports.text import ALL, Ink
from reports.wording import phrase
from triage_app.domain.grounds.checks import Check, Level
from triage_app.domain.grounds.one_year import OneYear
from triage_app.services.documents.case_values import OneYearValue, SecondReaderValue
from triage_app.words import Language, say

_INDENT = 17.0
_BOX_FOOT = 10.3
_GAP = 3.0
_LEVEL = 14.0
"""Height of the name of a level, with the room above it."""
_CODES = {
    "recent_report.kind": "variant",
    "recent_report.disciplines": "discipline",
    "refusal.refusal_extent": "refusal_extent",
}
"""Checks whose detail is a code, with the list its word is in."""

_ALERTS = {OneYear.CONSENT_NEEDED, OneYear.CONSENT_GIVEN, OneYear.CONSENT_NOT_NEEDED}


class EvidenceRows:
    """Rows for the evidence of one ground.

    Args:
        ink: For the text.
        width: Of the column, in points.
        language: Of the words on paper.
        most: Lines a detail may take.
    """

    def __init__(self, ink: Ink, width: float, language: Language, most: int = ALL) -> None:
        self._ink = ink
        self._width = width
        self._language = language
        self._most = most
        self._make = RowMaker(ink, width)

    def level(self, evidence: tuple[Check, ...], level: Level) -> tuple[Row, ...]:
        """The checks of one level under its name, one a row with what was filled in."""
        checks = tuple(one for one in evidence if one.level is level)
        if not checks:
            return ()
        name = Words(0, _LEVEL - 3, say(f"level.{level}", self._language), SMALL_STRONG)
        return (Row(_LEVEL, (name,)), *(row for one in checks for row in self.check(one)))

    def check(self, check: Check) -> tuple[Row, ...]:
        """One check: box, name, and what was filled in beside it or, when long, below it."""
        needed = check.level is Level.REQUIRED
        type_ = BODY if check.met else STRONG
        if not needed:
            type_ = BODY_MUTED
        return self._ticked(
            say(f"check.{check.code}", self._language),
            self._detail(check),
            type_,
            met=check.met,
            strong=needed,
        )

    def one_year(self, value: OneYearValue | None) -> tuple[Row, ...]:
        """The last usable day, what the rule says, and the consents where they matter."""
        if value is None or value.view.last_usable_on is None:
            return ()
        language, verdict = self._language, value.view.verdict
        usable = phrase("one_year.usable", language, day=day(value.view.last_usable_on))
        said = f"{usable} – {say(f'one_year.{verdict}', language)}"
        if value.view.trial_start is not None:
            said = f"{said} ({phrase('one_year.trial', language, day=day(value.view.trial_start))})"
        gap = Row(_GAP, ())
        rows = [gap, self._make.text(said, STRONG if verdict in _ALERTS else BODY, 3)]
        if verdict in _ALERTS and verdict is not OneYear.CONSENT_NOT_NEEDED:
            for key, given in (("om", value.om_consents), ("suspect", value.suspect_consents)):
                label = phrase(f"consent.{key}", language)
                detail = "" if given else phrase("consent.lacking", language)
                rows += self._ticked(label, detail, BODY if given else STRONG, met=given, strong=True)
        return tuple(rows)

    def second_reader(self, reader: SecondReaderValue | None, *, comment: bool = True) -> tuple[Row, ...]:
        """Who read along, and whether that reader agrees."""
        if reader is None:
            return ()
        language = self._language
        verdict = say(f"second_reader.{'agrees' if reader.agrees else 'disagrees'}", language)
        said = phrase("second_reader", language, name=reader.name, verdict=verdict)
        if comment and reader.comment:
            said = f"{said}: {reader.comment}"
        return self._make.lines(said, BODY if reader.agrees else STRONG, most=self._most)

    def _detail(self, check: Check) -> str:
        if not check.met:
            key = "check.lacking" if check.level is Level.REQUIRED else "check.not_filled_in"
            return phrase(key, self._language)
        topic = _CODES.get(check.code)
        if topic is None:
            return check.detail
        return ", ".join(term(topic, one, self._language) for one in check.detail.split(", "))

    def _ticked(self, label: str, detail: str, type_: Type, *, met: bool, strong: bool) -> tuple[Row, ...]:
        box = Box(0, _BOX_FOOT, met, strong)
        name = self._make.text(label, type_, 2, _INDENT)
        wide = self._ink.width(self._ink.clean(label), type_)
        beside = self._ink.wrap(detail, BODY_MUTED, self._width - _INDENT - wide - 18, 1)
        if len(name.pieces) == 1 and not beside.cut:
            words = (
                Words(self._width, type_.leading - 3, one, BODY_MUTED, right=True) for one in beside.lines
            )
            return (Row(type_.leading, (box, *name.pieces, *words)),)
        below = self._make.lines(detail, SMALL, indent=_INDENT, most=self._most)
        return (Row(name.height, (box, *name.pieces), cut=name.cut), *below)
