"""What a case sheet says between the question and the room for the outcome."""

from reports.case_phrases import article, term
from reports.case_sentences import entry_text, offence_text, request_text, signal_text, tbs_text
from reports.evidence import EvidenceRows
from reports.house_style import BODY, ITALIC, STRONG
from reports.phrases import capital, day
from reports.rows import Row, RowMaker, Section
from reports.text import Ink
from reports.wording import phrase
from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.grounds.checks import Level
from triage_app.services.documents.case_values import CaseValue, EntryState, GroundValue, OffenceValue
from triage_app.services.documents.values import AgendaItemValue
from triage_app.words import Language, say

_LABEL = 92.0
_GAP = 4.0
_MOST = 400
"""More lines of one text than fit on a sheet."""

_COUNTING = {EntryState.COUNTS, EntryState.AWAITS}


class SheetSections:
    """The sections of one sheet.

    Args:
        ink: For the text.
        width: Of the page inside its margins, in points.
        language: Of the words on paper.
    """

    def __init__(self, ink: Ink, width: float, language: Language) -> None:
        self._language = language
        self._make = RowMaker(ink, width)
        self._evidence = EvidenceRows(ink, width, language, most=2)
        self._more = (phrase("sheet.more_one", language), phrase("sheet.more", language))

    def of(self, item: AgendaItemValue) -> tuple[Section, ...]:
        """Offences, why behavioural aspects play, standing with evidence, and what came before."""
        return (
            self._offences(item.case.offences),
            self._aspects(item.case),
            self._standing(item.case),
            self._earlier(item.case),
        )

    def _offences(self, offences: tuple[OffenceValue, ...]) -> Section:
        language = self._language
        rows = tuple(
            self._make.labelled(article(one, language), STRONG, _LABEL, offence_text(one, language), 2)
            for one in offences
        )
        none = (self._make.text(phrase("sheet.no_offence", language)),)
        more = (phrase("sheet.more_offences_one", language), phrase("sheet.more_offences", language))
        return Section(phrase("sheet.offences", language), rows or none, more)

    def _aspects(self, case: CaseValue) -> Section:
        language = self._language
        if case.aspects is BehaviouralAspects.YES:
            heading = phrase("sheet.why_aspects", language)
        else:
            heading = phrase("sheet.aspects", language, said=say(f"aspects.{case.aspects}", language))
        signals = " · ".join(signal_text(one, language) for one in case.signals)
        said = " · ".join(text for text in (case.aspects_reason, signals) if text)
        text = capital(said) or phrase("sheet.no_signals", language)
        return Section(heading, self._make.lines(text, most=_MOST), self._more)

    def _standing(self, case: CaseValue) -> Section:
        language, ground, standing = self._language, case.ground, case.standing
        heading = phrase("sheet.standing", language, said=say(f"standing.{standing.standing}", language))
        if ground is not None:
            name = say(f"ground.{ground.code}.short", language)
            heading = f"{heading} – {phrase('standing.ground', language, code=ground.code)}: {name}"
        rows: list[Row] = []
        for reason in standing.stale:
            back = phrase("standing.stale", language, reason=term("stale", reason, language))
            rows.append(self._make.text(capital(back), STRONG, 2))
        latest = next((one for one in reversed(case.decisions) if one.state in _COUNTING), None)
        if latest is None:
            rows.append(self._make.text(self._undecided(case)))
        else:
            rows.append(self._make.text(f"{day(latest.decided_on)}: {entry_text(latest, language)}", BODY, 2))
        if case.missing:
            fields = ", ".join(say(f"missing.{code}", language) for code in case.missing)
            rows.append(self._make.text(phrase("sheet.missing", language, fields=fields), ITALIC, 2))
        if ground is not None:
            rows += self._argued(ground)
        least = len(rows)
        rows += [
            self._make.text(phrase("sheet.request", language, said=request_text(one, language)), BODY, 2)
            for one in case.requests
        ]
        if ground is not None:
            rows += self._evidence.level(ground.evidence, Level.GOOD_PRACTICE)
        if latest is not None and latest.reasoning:
            reasoning = phrase("sheet.reasoning", language, text=latest.reasoning)
            rows += [Row(_GAP, ()), *self._make.lines(reasoning, most=_MOST)]
        return Section(heading, tuple(rows), self._more, least=least)

    def _argued(self, ground: GroundValue) -> list[Row]:
        """What must stand on the sheet: one-year rule, hints, required evidence, the second reader."""
        hints = [self._make.text(say(f"hint.{one}", self._language), ITALIC, 3) for one in ground.hints]
        return [
            *self._evidence.one_year(ground.one_year),
            *hints,
            *self._evidence.level(ground.evidence, Level.REQUIRED),
            *self._evidence.second_reader(ground.second_reader),
        ]

    def _undecided(self, case: CaseValue) -> str:
        days, registered = case.standing.silent_days, day(case.registered_on)
        if days is None:
            return phrase("sheet.no_decision", self._language, day=registered)
        return phrase("sheet.silent", self._language, day=registered, days=days)

    def _earlier(self, case: CaseValue) -> Section:
        language = self._language
        rows = [
            self._make.labelled(
                day(entry.decided_on), STRONG, _LABEL, capital(entry_text(entry, language)), 2
            )
            for entry in reversed(case.decisions)
            if entry.state not in _COUNTING
        ]
        for one in case.assessments:
            variant = term("variant", one.variant, language) if one.variant else ""
            parts = (phrase("sheet.assessment", language), variant, one.parketnummer or "")
            said = capital(" · ".join(part for part in parts if part))
            rows.append(self._make.labelled(day(one.reported_on), STRONG, _LABEL, said, 2))
        if case.tbs is not None:
            rows.append(self._make.text(capital(tbs_text(case.tbs, language)), BODY, 2))
        none = (self._make.text(phrase("sheet.nothing_earlier", language)),)
        return Section(phrase("sheet.earlier", language), tuple(rows) or none, self._more)
