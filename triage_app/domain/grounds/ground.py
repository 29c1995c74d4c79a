"""Any ground not to request, told apart by its kind."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field, TypeAdapter

from triage_app.domain.grounds.checks import unmet
from triage_app.domain.grounds.other import OtherGround
from triage_app.domain.grounds.recent_report import RecentReport
from triage_app.domain.grounds.refusal import Refusal
from triage_app.domain.grounds.tbs_patient import TbsPatient


class ExceptionGround(StrEnum):
    """The four kinds of ground."""

    RECENT_REPORT = "recent_report"
    TBS_PATIENT = "tbs_patient"
    REFUSAL = "refusal"
    OTHER = "other"


Ground = Annotated[RecentReport | TbsPatient | Refusal | OtherGround, Field(discriminator="kind")]

GROUND = TypeAdapter[Ground](Ground)


def is_complete(ground: Ground) -> bool:
    """Whether every required check of the ground is met."""
    return not unmet(ground.evidence())
