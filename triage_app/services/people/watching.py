"""Arranging who looks after whose cases for a while (waarneming)."""

from triage_app.domain.calendar import add_days
from triage_app.domain.people.watch import StoredWatch, Watch
from triage_app.services.actor import Actor, Clock
from triage_app.services.ports import Store


class Watching:
    """Keeps the watches of the register.

    Args:
        store: The register.
        clock: Gives the day.
        actor: Who arranges it.
    """

    def __init__(self, store: Store, clock: Clock, actor: Actor) -> None:
        self._store = store
        self._clock = clock
        self._actor = actor

    def current(self) -> tuple[StoredWatch, ...]:
        """The watches that go on or are still to come, the earliest first."""
        day = self._clock.today()
        with self._store.reading(self._actor) as work:
            return tuple(one for one in work.watches.every() if not one.watch.is_over(day))

    def arrange(self, watch: Watch) -> StoredWatch:
        """Let somebody look after the cases of somebody else. Raises NotFound ``person.unknown``."""
        with self._store.begin(self._actor, "watch.arrange") as work:
            return work.watches.add(watch)

    def end(self, stored: StoredWatch) -> None:
        """End a watch as of today: yesterday was its last day; one that never began is taken away.

        Raises:
            Conflict: ``record.changed_meanwhile``.
            NotFound: ``watch.unknown``.
        """
        yesterday = add_days(self._clock.today(), -1)
        with self._store.begin(self._actor, "watch.end") as work:
            if stored.watch.first > yesterday:
                work.watches.remove(stored.id, stored.version)
            else:
                ended = stored.watch.model_copy(update={"last": yesterday})
                work.watches.save(stored.id, stored.version, ended)
