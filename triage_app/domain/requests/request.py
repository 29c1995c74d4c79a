"""The request record: its variant and the dates of its phases."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from triage_app.domain.value import Value


class Commissioner(StrEnum):
    """Who asks for the examination."""

    PROSECUTOR = "prosecutor"
    EXAMINING_JUDGE = "examining_judge"
    COURT = "court"
    APPEAL_COURT = "appeal_court"


class Request(Value):
    """One examination asked for one suspect. An unknown date is None, never a guess."""

    variant: str | None = Field(default=None, max_length=40)
    commissioned_by: Commissioner = Commissioner.PROSECUTOR
    decided_on: date | None = None
    sent_on: date | None = None
    received_on: date | None = None
    appointed_on: date | None = None
    due_on: date | None = None
    reported_on: date | None = None


class StoredRequest(Value):
    """A request as the register holds it."""

    id: int
    version: int
    case_id: int
    request: Request
