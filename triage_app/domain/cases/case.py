"""The case itself."""

from datetime import date
from enum import StrEnum

from pydantic import Field, field_validator
from pydantic_core.core_schema import ValidationInfo

from triage_app.domain.cases.assessment import EarlierAssessment
from triage_app.domain.cases.behaviour import BehaviouralAspects, Signal
from triage_app.domain.cases.custody import Custody
from triage_app.domain.cases.handling import Cleared, Dispute, KeepUntil, Shield
from triage_app.domain.cases.hearing import Hearing
from triage_app.domain.cases.notes import Reference, Reminder, WorkingNote
from triage_app.domain.cases.offence import Offence
from triage_app.domain.cases.stance import Cooperation, Plea, TbsStatus
from triage_app.domain.cases.suspect import Suspect
from triage_app.domain.parketnummer import Parketnummer
from triage_app.domain.value import Value


class Instance(StrEnum):
    """Where the case stands in the chain of courts."""

    FIRST = "first"
    APPEAL = "appeal"
    REFERRED_BACK = "referred_back"


class ClosedHow(StrEnum):
    """How a case ended for the prosecutor."""

    JUDGMENT = "judgment"
    DROPPED = "dropped"
    PENAL_ORDER = "penal_order"
    TRANSFERRED = "transferred"
    JOINED = "joined"
    DECEASED = "deceased"
    DOUBLE = "double"


class Case(Value):
    """One suspect's case. Everything but the parketnummer may be missing: what lacks is listed, not refused.

    Raises:
        pydantic.ValidationError: field errors carry problem codes, never the values.
    """

    parketnummers: tuple[Parketnummer, ...] = Field(min_length=1)
    suspect: Suspect = Suspect()
    registered_on: date
    parket: str | None = Field(default=None, max_length=60)
    prosecutor_id: int | None = None
    instance: Instance = Instance.FIRST
    research_handle: str = Field(default="", max_length=60)
    offences: tuple[Offence, ...] = ()
    plea: Plea = Plea.UNKNOWN
    custody: Custody | None = None
    hearings: tuple[Hearing, ...] = ()
    cooperation: Cooperation | None = None
    tbs: TbsStatus | None = None
    assessments: tuple[EarlierAssessment, ...] = ()
    signals: tuple[Signal, ...] = ()
    references: tuple[Reference, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    notes: tuple[WorkingNote, ...] = ()
    behavioural_aspects: BehaviouralAspects = BehaviouralAspects.UNCLEAR
    aspects_reason: str = Field(default="", max_length=1000)
    aspects_judged_by: str = Field(default="", max_length=200)
    aspects_judged_on: date | None = None
    closed_on: date | None = None
    closed_how: ClosedHow | None = None
    closed_code: str = Field(default="", max_length=20)
    shield: Shield | None = None
    dispute: Dispute | None = None
    keep: KeepUntil | None = None
    cleared: Cleared | None = None
    anonymised_on: date | None = None

    @field_validator("parketnummers")
    @classmethod
    def _each_once(cls, numbers: tuple[str, ...]) -> tuple[str, ...]:
        if len(set(numbers)) != len(numbers):
            raise ValueError("parketnummer.twice")
        return numbers

    @field_validator("closed_on")
    @classmethod
    def _closed_after_registered(cls, closed: date | None, info: ValidationInfo) -> date | None:
        registered = info.data.get("registered_on")
        if closed is not None and registered is not None and closed < registered:
            raise ValueError("case.closed_before_registered")
        return closed

    @property
    def parketnummer(self) -> str:
        """The number the case goes by: the first."""
        return self.parketnummers[0]


class StoredCase(Value):
    """A case as the register holds it, with the version that guards against silent overwrites."""

    id: int
    version: int
    case: Case
