"""Typing that is not saved yet, kept with the register so that nothing loses it.

A draft is no record: it changes nothing anybody else sees, and the log tells of nothing before it is saved.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class DraftKey:
    """What was being typed in.

    Args:
        form: Which form, such as ``decision``.
        record: Which record it shows, in the form's own words; empty for a new one.
    """

    form: str
    record: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed.

    Args:
        key: Where.
        session: The window it was typed in.
        title: The record as people know it, such as its parketnummer.
        case_id: The case it is about; erasing that case takes the draft with it.
        kept_at: The moment, UTC.
        content: What stood in the fields, as the form wrote it.
    """

    key: DraftKey
    session: str
    title: str
    case_id: int | None
    kept_at: datetime
    content: str


class DraftBox(Protocol):
    """The drafts of a register. Nobody sees those of another account."""

    def keep(self, account: str, draft: Draft) -> None:
        """Keep a draft in the place of the one this window had of the same form and record.

        Raises RegisterUnusable as ``Store.begin`` does.
        """
        ...

    def drop(self, account: str, session: str, key: DraftKey) -> None:
        """Forget a draft, if there is one."""
        ...

    def every(self, account: str) -> tuple[Draft, ...]:
        """Every draft of this account, the latest first."""
        ...

    def hand_over(self, account: str, key: DraftKey, giver: str, taker: str) -> None:
        """Give a draft to another window; what that had of the same form and record is forgotten."""
        ...
