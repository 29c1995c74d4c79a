"""What keeping drafts needs of a desk: where they go, and where messages go."""

from typing import Protocol

from ui.drafts.drafts import Drafts
from ui.notices import Notices


class DraftDesk(Protocol):
    """The part of a desk that forms with drafts work with."""

    @property
    def drafts(self) -> Drafts:
        """Keeps what is typed and not saved."""
        ...

    @property
    def notices(self) -> Notices:
        """Where messages go."""
        ...
