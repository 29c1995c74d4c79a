"""A store around another one, for what watches over units of work."""

from collections.abc import Iterator
from contextlib import contextmanager

from triage_app.domain.audit.line import LogReport
from triage_app.services.actor import Actor
from triage_app.services.ports import Store, Work
from triage_app.services.ports.drafts import DraftBox
from triage_app.services.ports.text_blocks import TextBlockBox
from triage_app.services.ports.views import ViewBox


class StoreAround:
    """Hands on what ``Store`` asks, but for ``begin``: that is what watching is about.

    Args:
        store: The register.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def location(self) -> str:
        """The file or address, as the user knows it."""
        return self._store.location

    @property
    def schema(self) -> str:
        """The revision of the schema."""
        return self._store.schema

    @property
    def demo(self) -> bool:
        """Whether everything in it is synthetic."""
        return self._store.demo

    @property
    def register_id(self) -> str:
        """What tells this register from every other."""
        return self._store.register_id

    @property
    def drafts(self) -> DraftBox:
        """What is typed and not saved: everybody's own, so nobody asks."""
        return self._store.drafts

    @property
    def views(self) -> ViewBox:
        """Questions to the list under a name: they tell of no case, so nobody asks."""
        return self._store.views

    @property
    def text_blocks(self) -> TextBlockBox:
        """Texts that come back in reasons: likewise."""
        return self._store.text_blocks

    @contextmanager
    def reading(self, actor: Actor) -> Iterator[Work]:
        """Open a unit of work that only reads."""
        with self._store.reading(actor) as work:
            yield work

    def compact(self) -> None:
        """Leave nothing behind of what was taken away."""
        self._store.compact()

    def check_log(self) -> LogReport:
        """Check the whole log."""
        return self._store.check_log()

    def close(self) -> None:
        """Let go of the register."""
        self._store.close()
