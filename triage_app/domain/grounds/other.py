"""Ground 4: another reason, by code and counted apart; the policy letter's list is open."""

from enum import StrEnum
from typing import Literal

from pydantic import Field

from triage_app.domain.grounds.checks import Check, good_practice, required
from triage_app.domain.value import Value


class OtherCode(StrEnum):
    """Why not, within ground 4."""

    NO_ADDED_VALUE = "4a"
    OBSERVATION_IMPOSSIBLE = "4b"
    NOT_FEASIBLE = "4d"
    OUT_OF_COURT = "4e"
    UNAVAILABLE = "4f"
    ELSE = "4z"


NEEDS_SECOND_READER = frozenset({OtherCode.NO_ADDED_VALUE, OtherCode.NOT_FEASIBLE, OtherCode.ELSE})


class SecondReader(Value):
    """A named colleague or the recorded NIFP advice; disagreement is printed, never blocks."""

    name: str = Field(default="", max_length=200)
    agrees: bool | None = None
    comment: str = Field(default="", max_length=4000)


class OtherGround(Value):
    """The code and its reasoning; 4a, 4d and 4z need a second reader."""

    kind: Literal["other"] = "other"
    reason_code: OtherCode
    reasoning: str = Field(default="", max_length=4000)
    second_reader: SecondReader = SecondReader()

    @property
    def code(self) -> str:
        """The number of the ground on paper."""
        return self.reason_code.value

    def evidence(self) -> tuple[Check, ...]:
        """Required: reasoning, and for 4a, 4d and 4z a second reader who agrees or disagrees."""
        checks = [required("other.reasoning", self.reasoning.strip(), self.reasoning)]
        reader = self.second_reader
        level = required if self.reason_code in NEEDS_SECOND_READER else good_practice
        checks.append(
            level("other.second_reader", reader.name.strip() and reader.agrees is not None, reader.name)
        )
        return tuple(checks)
