"""Texts that come back in reasons, kept under a name: one's own, or for everybody at the register.

They tell of no case, so the log tells of none of them.
"""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A text under a name.

    Args:
        name: What people call it.
        text: What is put in.
        shared: Whether everybody at the register has it.
    """

    name: str
    text: str
    shared: bool = False


class TextBlockBox(Protocol):
    """The text blocks of a register. Nobody sees those of another account that are not shared."""

    def keep(self, account: str, block: TextBlock) -> None:
        """Keep a block in the place of the one of that name: of this account, or shared.

        Raises RegisterUnusable as ``Store.begin`` does.
        """
        ...

    def drop(self, account: str, block: TextBlock) -> None:
        """Forget a block, if there is one of that name. Anybody may drop a shared one."""
        ...

    def every(self, account: str) -> tuple[TextBlock, ...]:
        """The blocks of this account and the shared ones, by name."""
        ...
