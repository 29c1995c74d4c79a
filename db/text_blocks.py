"""The text blocks of a register."""

from db.named import EVERYBODY, NamedBox
from db.tables import TEXT_BLOCKS
from triage_app.services.ports.text_blocks import TextBlock


class SqlTextBlocks(NamedBox):
    """Implements ``TextBlockBox``."""

    table = TEXT_BLOCKS

    def keep(self, account: str, block: TextBlock) -> None:
        """Keep a block in the place of the one of that name."""
        self._keep(account, block, {"text": block.text})

    def every(self, account: str) -> tuple[TextBlock, ...]:
        """The blocks of this account and the shared ones, by name."""
        return tuple(
            TextBlock(row.name, row.text, shared=row.account == EVERYBODY) for row in self._rows(account)
        )
