"""What the case summary says, section by section."""

from reports.case_phrases import article, custody_pair, term
from reports.case_sentences import entry_text, offence_text, request_text, signal_text, tbs_text
from reports.evidence import EvidenceRows
from reports.house_style import BODY, ITALIC, SMALL, STRONG
from reports.phrases import capital, day, days_to, moment
from reports.rows import Row, RowMaker
from reports.text import Ink
from reports.wording import phrase
from triage_app.domain.amsterdam import local_moment
from triage_app.domain.cases.custody import CustodyTitle
from triage_app.domain.grounds.checks import Level
from triage_app.services.documents.case_values import CaseValue, DecisionValue, HearingValue
from triage_app.words import Language, say

_LABEL = 118.0


class SummarySections:
    """The sections of one summary.

    Args:
        ink: For the text.
        width: Of the page inside its margins, in points.
        case: What is told.
        language: Of the words on paper.
    """

    def __init__(self, ink: Ink, width: float, case: CaseValue, language: Language) -> None:
        self._case = case
        self._language = language
        self._make = RowMaker(ink, width)
        self._evidence = EvidenceRows(ink, width, language)

    def all(self) -> tuple[tuple[str, list[Row]], ...]:
        """Headings with their rows; a section about which nothing is known has none."""
        language = self._language
        aspects = phrase("sheet.aspects", language, said=say(f"aspects.{self._case.aspects}", language))
        return (
            (phrase("summary.handling", language), self._handling()),
            (phrase("summary.case", language), self._facts()),
            (phrase("sheet.offences", language), self._offences()),
            (phrase("summary.custody", language), self._custody()),
            (phrase("summary.hearings", language), [self._hearing(one) for one in self._case.hearings]),
            (aspects, self._aspects()),
            (phrase("summary.state", language), self._standing()),
            (phrase("summary.evidence", language), self._grounds()),
            (phrase("summary.log", language), self._log()),
            (phrase("summary.requests", language), self._requests()),
            (phrase("summary.earlier", language), self._earlier()),
            (phrase("summary.references", language), self._references()),
        )

    def _field(self, key: str, text: str) -> tuple[Row, ...]:
        return self._make.field(phrase(key, self._language), text, _LABEL)

    def _handling(self) -> list[Row]:
        """What a reader must know before using anything below."""
        case, rows = self._case, []
        if case.dispute is not None:
            said = {"day": day(case.dispute.since), "point": case.dispute.point}
            rows.append(self._make.text(phrase("summary.disputed", self._language, **said), STRONG))
        if case.shield is not None:
            said = {"day": day(case.shield.since), "reason": case.shield.reason}
            rows.append(self._make.text(phrase("summary.shielded", self._language, **said), STRONG))
        return rows

    def _facts(self) -> list[Row]:
        case, language = self._case, self._language
        cooperation = ""
        if case.cooperation is not None:
            stated = day(case.cooperation.stated_on) if case.cooperation.stated_on else ""
            parts = (say(f"cooperation.{case.cooperation.stance}", language), stated, case.cooperation.source)
            cooperation = ", ".join(part for part in parts if part)
        closed = ""
        if case.closed_on is not None:
            how = say(f"closed_how.{case.closed_how}", language) if case.closed_how is not None else ""
            closed = ", ".join(part for part in (day(case.closed_on), how) if part)
        missing = ", ".join(say(f"missing.{code}", language) for code in case.missing)
        return [
            *self._field("summary.numbers", ", ".join(case.parketnummers)),
            *self._field("summary.parket", case.parket),
            *self._field("summary.prosecutor", case.prosecutor),
            *self._field("summary.handle", case.research_handle),
            *self._field("summary.registered", day(case.registered_on)),
            *self._field("summary.closed", closed),
            *self._field("summary.plea", say(f"plea.{case.plea}", language)),
            *self._field("summary.cooperation", cooperation),
            *self._field("summary.missing", missing),
        ]

    def _offences(self) -> list[Row]:
        language = self._language
        rows = [
            self._make.labelled(article(one, language), STRONG, _LABEL, offence_text(one, language))
            for one in self._case.offences
        ]
        return rows or [self._make.text(phrase("sheet.no_offence", language))]

    def _custody(self) -> list[Row]:
        custody, language = self._case.custody, self._language
        state = " · ".join(part for part in custody_pair(custody, language) if part)
        titled = custody.title not in {None, CustodyTitle.NONE}
        title = say(f"custody.{custody.title}", language) if titled else ""
        due = day(custody.hearing_due_by) if custody.hearing_due_by is not None else ""
        return [
            *self._field("summary.state", state),
            *self._field("summary.title_of_custody", title),
            *self._field("summary.place", custody.place),
            *self._field("summary.since", day(custody.since) if custody.since is not None else ""),
            *self._field("summary.hearing_due", due),
        ]

    def _hearing(self, hearing: HearingValue) -> Row:
        language = self._language
        parts = [days_to(hearing.days, language)]
        if hearing.kind is not None:
            parts.insert(0, say(f"hearing_kind.{hearing.kind}", language))
        if hearing.trial_began_anew:
            parts.append(phrase("summary.anew", language))
        return self._make.labelled(day(hearing.on), STRONG, _LABEL, " · ".join(parts))

    def _aspects(self) -> list[Row]:
        case, language = self._case, self._language
        judged = day(case.aspects_judged_on) if case.aspects_judged_on is not None else ""
        by = ", ".join(part for part in (case.aspects_judged_by, judged) if part)
        rows = list(self._field("summary.judged", by))
        rows += self._make.lines(case.aspects_reason)
        for signal in case.signals:
            rows += self._make.lines(f"– {capital(signal_text(signal, language))}")
        if case.signals:
            rows.append(self._make.text(phrase("summary.signals", language), ITALIC))
        return rows or [self._make.text(phrase("sheet.no_signals", language))]

    def _standing(self) -> list[Row]:
        standing, language = self._case.standing, self._language
        said = say(f"standing.{standing.standing}", language)
        if standing.ground_code is not None:
            ground = phrase("standing.ground", language, code=standing.ground_code)
            said = f"{said} – {ground}: {say(f'ground.{standing.ground_code}.full', language)}"
        stale = ", ".join(term("stale", reason, language) for reason in standing.stale)
        silent = ""
        if standing.silent_days is not None:
            silent = phrase("summary.silent_days", language, days=standing.silent_days)
        return [
            *self._field("summary.state", said),
            *self._field("summary.why_back", stale),
            *self._field("summary.silent", silent),
        ]

    def _grounds(self) -> list[Row]:
        ground, language = self._case.ground, self._language
        if ground is None:
            return []
        return [
            *self._evidence.one_year(ground.one_year),
            *(self._make.text(say(f"hint.{one}", language), ITALIC) for one in ground.hints),
            *self._evidence.level(ground.evidence, Level.REQUIRED),
            *self._evidence.level(ground.evidence, Level.GOOD_PRACTICE),
            *self._evidence.second_reader(ground.second_reader),
        ]

    def _log(self) -> list[Row]:
        rows: list[Row] = []
        for entry in self._case.decisions:
            rows += self._entry(entry)
        return rows or [self._make.text(phrase("summary.no_log", self._language))]

    def _entry(self, entry: DecisionValue) -> list[Row]:
        language = self._language
        said = capital(entry_text(entry, language))
        required = [check for check in entry.evidence if check.level is Level.REQUIRED]
        if required:
            met = sum(check.met for check in required)
            said = f"{said} · {phrase('summary.evidenced', language, met=met, count=len(required))}"
        recorded = phrase(
            "summary.recorded",
            language,
            name=entry.recorded_by,
            moment=moment(local_moment(entry.recorded_at)),
            origin=say(f"origin.{entry.origin}", language),
            version=entry.rule_version,
        )
        return [
            self._make.labelled(day(entry.decided_on), STRONG, _LABEL, said),
            *self._make.lines(entry.reasoning, BODY, indent=_LABEL),
            *self._make.lines(recorded, SMALL, indent=_LABEL),
        ]

    def _requests(self) -> list[Row]:
        rows: list[Row] = []
        for one in self._case.requests:
            by = say(f"commissioner.{one.commissioned_by}", self._language)
            rows += self._make.lines(f"{capital(request_text(one, self._language))} · {by}")
        return rows

    def _earlier(self) -> list[Row]:
        case, language = self._case, self._language
        rows: list[Row] = []
        for one in case.assessments:
            variant = term("variant", one.variant, language) if one.variant else "–"
            said = " · ".join(part for part in (capital(variant), one.parketnummer or "") if part)
            rows.append(self._make.labelled(day(one.reported_on), STRONG, _LABEL, said))
        if case.tbs is not None:
            rows += self._make.lines(capital(tbs_text(case.tbs, language)))
        return rows

    def _references(self) -> list[Row]:
        rows: list[Row] = []
        for one in self._case.references:
            whose = capital(say(f"reference.{one.kind}", self._language))
            said = f"{one.text} · {day(one.on)}" if one.on else one.text
            rows.append(self._make.labelled(whose, STRONG, _LABEL, said))
        return rows
