"""Behavioural aspects: whether they play in a case, and the signals that give reason for a question."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from triage_app.domain.value import Value


class BehaviouralAspects(StrEnum):
    """Whether behavioural aspects (gedragskundige aspecten) play in the case."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"


class Signal(Value):
    """A reason for a question, with its source; never a finding. Kept out of lists, search and exports."""

    code: str = Field(min_length=1, max_length=60)
    source: str = Field(default="", max_length=400)
    noted_on: date | None = None
