"""Ground 3: the suspect refuses, and the offence is not considered grave enough for clinical observation."""

from datetime import date
from enum import StrEnum
from typing import Literal

from pydantic import Field

from triage_app.domain.grounds.checks import Check, good_practice, required, written
from triage_app.domain.value import Value


class RefusalExtent(StrEnum):
    """How far the suspect refuses."""

    FULL = "full"
    PARTIAL = "partial"


class Refusal(Value):
    """Two limbs, each with its own evidence; neither stands for the other."""

    kind: Literal["refusal"] = "refusal"
    refused_on: date | None = None
    refusal_source: str = Field(default="", max_length=400)
    gravity: str = Field(default="", max_length=4000)
    weighed_by: str = Field(default="", max_length=200)
    extent: RefusalExtent | None = None
    counsel_informed: bool = False
    renewed_offer: bool = False
    remark: str = Field(default="", max_length=4000)

    @property
    def code(self) -> str:
        """The number of the ground on paper."""
        return "3"

    def evidence(self) -> tuple[Check, ...]:
        """Limb A: date and source of the refusal. Limb B: why not grave enough, and who weighed that."""
        day, source = self.refused_on, self.refusal_source.strip()
        refusal = ", ".join(part for part in (written(day), source) if part)
        return (
            required("refusal.refusal_source", day and source, refusal),
            required("refusal.gravity_weighed", self.gravity.strip(), self.gravity),
            required("refusal.weighed_by", self.weighed_by.strip(), self.weighed_by),
            good_practice("refusal.refusal_extent", self.extent, self.extent),
            good_practice("refusal.counsel_informed", self.counsel_informed),
            good_practice("refusal.renewed_offer", self.renewed_offer),
        )
