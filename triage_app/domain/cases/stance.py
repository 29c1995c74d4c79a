"""What the suspect says and does: plea, cooperation, and an earlier tbs measure."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from triage_app.domain.value import Value


class Plea(StrEnum):
    """Stance on the charge (proceshouding)."""

    CONFESSES = "confesses"
    PARTLY = "partly"
    DENIES = "denies"
    SILENT = "silent"
    UNKNOWN = "unknown"


class CooperationStance(StrEnum):
    """Whether the suspect cooperates with an examination."""

    COOPERATES = "cooperates"
    PARTLY = "partly"
    REFUSES = "refuses"
    UNKNOWN = "unknown"


class Cooperation(Value):
    """A stance with its day and source."""

    stance: CooperationStance
    stated_on: date | None = None
    source: str = Field(default="", max_length=400)


class TbsStatus(Value):
    """An earlier tbs measure of the suspect."""

    clinic: str = Field(default="", max_length=120)
    phase: str = Field(default="", max_length=120)
    started_on: date | None = None
    ended_on: date | None = None
