"""What one case has to do with another."""

from enum import StrEnum
from typing import Self

from pydantic import model_validator

from triage_app.domain.value import Value


class LinkKind(StrEnum):
    """How two cases belong together."""

    CO_SUSPECT = "co_suspect"
    SAME_SUSPECT = "same_suspect"
    JOINED = "joined"
    SPLIT = "split"
    TRANSFERRED = "transferred"


MUTUAL = frozenset({LinkKind.CO_SUSPECT, LinkKind.SAME_SUSPECT})
"""Kinds that say the same from either side. Of the others the first case was joined into the second, split
off from it, or goes on as it at another parket."""


class Link(Value):
    """A link between two cases; of a mutual one the lower id comes first."""

    kind: LinkKind
    one_id: int
    other_id: int

    @model_validator(mode="after")
    def _two_cases_in_order(self) -> Self:
        if self.one_id == self.other_id or (self.kind in MUTUAL and self.one_id > self.other_id):
            raise ValueError("link.with_itself")
        return self

    def seen_from(self, case_id: int) -> tuple[str, int]:
        """What the other case is to this one, as a key of ``link.``, and its id."""
        if self.kind in MUTUAL:
            return self.kind.value, self.other_id if case_id == self.one_id else self.one_id
        if case_id == self.one_id:
            return f"{self.kind.value}_to", self.other_id
        return f"{self.kind.value}_from", self.one_id


def link_of(kind: LinkKind, case_id: int, other_id: int) -> Link:
    """A link from one case to another, in its proper order.

    Raises:
        pydantic.ValidationError: ``link.with_itself``.
    """
    if kind in MUTUAL:
        case_id, other_id = sorted((case_id, other_id))
    return Link(kind=kind, one_id=case_id, other_id=other_id)
