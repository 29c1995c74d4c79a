"""What paper says of one case: codes and dates, free of layout and of prose where a word list exists.

Days are counted to the day the document is for (of an agenda: the day of the meeting), so that a reprint says
the same on any later day.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from triage_app.domain.cases.assessment import EarlierAssessment
from triage_app.domain.cases.behaviour import BehaviouralAspects, Signal
from triage_app.domain.cases.case import ClosedHow, Instance
from triage_app.domain.cases.custody import CustodyTitle
from triage_app.domain.cases.handling import Dispute, Shield
from triage_app.domain.cases.hearing import HearingKind
from triage_app.domain.cases.notes import Reference
from triage_app.domain.cases.offence import Mode, Regime, Relation, VictimAge
from triage_app.domain.cases.stance import Cooperation, Plea, TbsStatus
from triage_app.domain.cases.suspect import AgeGroup
from triage_app.domain.decisions.decision import EntryKind, Origin, Outcome
from triage_app.domain.decisions.staleness import StaleReason
from triage_app.domain.decisions.standing import Standing
from triage_app.domain.grounds.checks import Check
from triage_app.domain.grounds.one_year import OneYearView
from triage_app.domain.requests.request import Request


class CustodyState(StrEnum):
    """Whether the suspect is held on the day of the document."""

    UNKNOWN = "unknown"
    NOT_HELD = "not_held"
    HELD = "held"
    SUSPENDED = "suspended"
    LIFTED = "lifted"


class EntryState(StrEnum):
    """What became of an entry of the decision log."""

    COUNTS = "counts"
    AWAITS = "awaits"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"
    NOTED = "noted"


@dataclass(frozen=True, slots=True, kw_only=True)
class SuspectValue:
    """Initials, year of birth, and the age at the offence as far as a year of birth tells it.

    ``age_to`` is the age reached in the year of the offence; the suspect was that old or a year younger.
    """

    initials: str
    birth_year: int | None
    age_to: int | None
    age_group: AgeGroup


@dataclass(frozen=True, slots=True, kw_only=True)
class OffenceValue:
    """One offence with its name in the law in force; an unknown article has none."""

    article: str
    paragraph: str | None
    regime: Regime | None
    name_nl: str
    name_en: str
    committed_from: date | None
    committed_to: date | None
    victim_age: VictimAge
    relation: Relation
    mode: Mode | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CustodyValue:
    """Custody on the day of the document; terms are indicative. Negative days: the term has passed."""

    state: CustodyState
    title: CustodyTitle | None
    place: str
    since: date | None
    ends_on: date | None
    days_left: int | None
    hearing_due_by: date | None
    changed_on: date | None
    """Since when it is suspended or lifted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HearingValue:
    """A hearing and the days to it, negative once it has passed."""

    on: date
    days: int
    kind: HearingKind | None
    trial_began_anew: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OneYearValue:
    """The one-year rule for the report relied on, and the consents recorded."""

    view: OneYearView
    om_consents: bool
    suspect_consents: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondReaderValue:
    """Who read along on ground 4; disagreement is printed, never hidden."""

    name: str
    agrees: bool
    comment: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GroundValue:
    """The ground not to request with its evidence. ``internal_note`` never goes into the procesdossier."""

    code: str
    evidence: tuple[Check, ...]
    one_year: OneYearValue | None
    hints: tuple[str, ...]
    second_reader: SecondReaderValue | None
    finalised: bool
    internal_note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingValue:
    """Where the case stands. ``silent_days`` counts from registration and is None unless it is silent."""

    standing: Standing
    ground_code: str | None
    stale: tuple[StaleReason, ...]
    since: date | None
    deferred_until: date | None
    silent_days: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionValue:
    """One entry of the decision log."""

    kind: EntryKind
    state: EntryState
    outcome: Outcome
    ground_code: str | None
    decided_on: date
    taken_by: str
    entitled: bool
    recorded_by: str
    recorded_at: datetime
    origin: Origin
    finalised: bool
    reasoning: str
    deferred_until: date | None
    waiting_for: str
    evidence: tuple[Check, ...]
    rule_version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseValue:
    """All that is printed of a case. Working notes are not in it: they are never printed."""

    parketnummers: tuple[str, ...]
    suspect: SuspectValue
    parket: str
    prosecutor: str
    instance: Instance
    research_handle: str
    registered_on: date
    closed_on: date | None
    closed_how: ClosedHow | None
    offences: tuple[OffenceValue, ...]
    minor_victim: bool | None
    plea: Plea
    cooperation: Cooperation | None
    custody: CustodyValue
    hearing: HearingValue | None
    hearings: tuple[HearingValue, ...]
    tbs: TbsStatus | None
    assessments: tuple[EarlierAssessment, ...]
    aspects: BehaviouralAspects
    aspects_reason: str
    aspects_judged_by: str
    aspects_judged_on: date | None
    signals: tuple[Signal, ...]
    standing: StandingValue
    ground: GroundValue | None
    decisions: tuple[DecisionValue, ...]
    requests: tuple[Request, ...]
    missing: tuple[str, ...]
    shield: Shield | None = None
    dispute: Dispute | None = None
    references: tuple[Reference, ...] = ()

    @property
    def parketnummer(self) -> str:
        """The number the case goes by."""
        return self.parketnummers[0]
