"""Text blocks in memory."""

from collections.abc import Callable

from tests.fakes.data import Data
from triage_app.services.ports.text_blocks import TextBlock


class FakeTextBlocks:
    """Implements ``TextBlockBox``.

    Args:
        data: Gives the data of the register as it is now.
    """

    def __init__(self, data: Callable[[], Data]) -> None:
        self._data = data

    def keep(self, account: str, block: TextBlock) -> None:
        self._data().text_blocks["" if block.shared else account, block.name] = block

    def drop(self, account: str, block: TextBlock) -> None:
        self._data().text_blocks.pop(("" if block.shared else account, block.name), None)

    def every(self, account: str) -> tuple[TextBlock, ...]:
        found = [one for (whose, _), one in self._data().text_blocks.items() if whose in {"", account}]
        return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.name, one.shared)))
