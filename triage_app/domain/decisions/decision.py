"""One entry of the decision log."""

from datetime import date, datetime
from enum import StrEnum

from pydantic import Field

from triage_app.domain.cases.stance import CooperationStance
from triage_app.domain.grounds.ground import Ground
from triage_app.domain.value import Value

RULE_VERSION = "1"
"""Version of the rules a decision is taken under; frozen with each decision."""


class Outcome(StrEnum):
    """One letter each, the same on screen, paper and command line."""

    REQUEST = "A"
    NOT_REQUESTED = "N"
    NO_ASPECTS = "G"
    DEFERRED = "U"
    OTHER_ROUTE = "R"
    NOT_REACHED = "T"


class EntryKind(StrEnum):
    """What an entry of the log does."""

    DECISION = "decision"
    CONFIRMATION = "confirmation"
    WITHDRAWAL = "withdrawal"


class Origin(StrEnum):
    """Where an entry came from."""

    APP = "app"
    MEETING = "meeting"
    LIST = "list"


class Taker(Value):
    """Who took a decision, frozen as it was on that day.

    ``entitled`` says whether this person might decide then; ``person_id`` is None for a decision *volgens
    lijst*, whose name is the file's.
    """

    person_id: int | None = None
    name: str = Field(min_length=1, max_length=200)
    entitled: bool


class Inputs(Value):
    """The facts a decision rested on, frozen with it so that later changes can be told."""

    trial_start: date | None = None
    held: bool | None = None
    offence_keys: tuple[str, ...] = ()
    cooperation: CooperationStance | None = None
    tbs_ended: bool = False


class Decision(Value):
    """One entry; never edited. A correction is a new entry that replaces an earlier one, with a reason."""

    kind: EntryKind = EntryKind.DECISION
    outcome: Outcome
    ground: Ground | None = None
    finalised: bool = False
    reasoning: str = Field(default="", max_length=8000)
    deferred_until: date | None = None
    waiting_for: str = Field(default="", max_length=400)
    taken_by: Taker
    decided_on: date
    origin: Origin = Origin.APP
    meeting_id: int | None = None
    refers_to: int | None = None
    inputs: Inputs = Inputs()
    rule_version: str = RULE_VERSION


class StoredDecision(Value):
    """An entry as it stands in the log, in order of ``id``."""

    id: int
    case_id: int
    recorded_by: str
    recorded_at: datetime
    decision: Decision
