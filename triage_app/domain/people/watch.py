"""Looking after a colleague's cases for a while (waarneming)."""

from datetime import date
from enum import StrEnum

from pydantic import field_validator
from pydantic_core.core_schema import ValidationInfo

from triage_app.domain.value import Value


class Whose(StrEnum):
    """Whose cases somebody wants to see: everybody's, one's own, or those looked after for a colleague."""

    TEAM = "team"
    MINE = "mine"
    WATCHED = "watched"


class Watch(Value):
    """One person looks after the cases of another, from the first day to the last, both included.

    Without a last day it goes on until somebody ends it.
    """

    of_id: int
    by_id: int
    first: date
    last: date | None = None

    @field_validator("by_id")
    @classmethod
    def _of_somebody_else(cls, by_id: int, info: ValidationInfo) -> int:
        if by_id == info.data.get("of_id"):
            raise ValueError("watch.of_oneself")
        return by_id

    @field_validator("last")
    @classmethod
    def _in_order(cls, last: date | None, info: ValidationInfo) -> date | None:
        first = info.data.get("first")
        if last is not None and first is not None and last < first:
            raise ValueError("watch.reversed")
        return last

    def holds_on(self, day: date) -> bool:
        """Whether the cases are looked after on this day."""
        return self.first <= day and not self.is_over(day)

    def is_over(self, day: date) -> bool:
        """Whether the last day has passed."""
        return self.last is not None and self.last < day


class StoredWatch(Value):
    """A watch as the register holds it."""

    id: int
    version: int = 1
    watch: Watch
