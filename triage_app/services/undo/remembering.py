"""A store that remembers what was done through it, so that it can be taken back."""

from collections.abc import Iterator
from contextlib import contextmanager

from triage_app.services.actor import Actor, Clock
from triage_app.services.ports import Store, Work
from triage_app.services.store_around import StoreAround
from triage_app.services.undo.trail import Trail


class RememberingStore(StoreAround):
    """Implements ``Store`` around another one.

    Args:
        store: The register.
        trail: Where it is remembered.
        clock: Gives the moment.
    """

    def __init__(self, store: Store, trail: Trail, clock: Clock) -> None:
        super().__init__(store)
        self._trail = trail
        self._clock = clock

    @contextmanager
    def begin(self, actor: Actor, purpose: str) -> Iterator[Work]:
        """Open a unit of work that may write; what it changed is remembered once it is committed."""
        with self._store.begin(actor, purpose) as work:
            yield work
            changes = tuple(work.changes)
        self._trail.add(purpose, self._clock.now(), changes)
