"""Who looks after whose cases; the log tells of it as a change to the person whose cases they are."""

import sqlalchemy as sa

from db.audit.telling import changed_values
from db.case_codec import Row
from db.people import SqlPeople
from db.proving import proven
from db.tables import WATCHES
from db.unit import Unit, can_be
from triage_app.domain.people.watch import StoredWatch, Watch
from triage_app.errors import Conflict, NotFound
from triage_app.services.history import Action, Subject, changed_fields, filled_fields


class SqlWatches:
    """Implements ``Watches``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(self, watch: Watch) -> StoredWatch:
        """Store a new watch."""
        self._check(watch)
        watch_id = self._unit.insert(WATCHES, [{"version": 1, **watch.__dict__}])[0]
        self._tell(watch, filled_fields(watch))
        return StoredWatch(id=watch_id, version=1, watch=watch)

    def save(self, watch_id: int, version: int, watch: Watch) -> StoredWatch:
        """Store a changed watch."""
        old = self._same(watch_id, version)
        self._check(watch)
        names = changed_fields(old.watch, watch)
        if not names:
            return old
        changing = WATCHES.update().where(WATCHES.c.id == watch_id)
        self._unit.connection.execute(changing.values(**watch.__dict__, version=version + 1))
        self._tell(watch, names, changed_values(old.watch, watch, names))
        return StoredWatch(id=watch_id, version=version + 1, watch=watch)

    def remove(self, watch_id: int, version: int) -> None:
        """Take away a watch that never was."""
        old = self._same(watch_id, version).watch
        self._unit.connection.execute(WATCHES.delete().where(WATCHES.c.id == watch_id))
        self._tell(old, filled_fields(old))

    def every(self) -> tuple[StoredWatch, ...]:
        """All watches, the earliest first day first."""
        asking = sa.select(WATCHES).order_by(WATCHES.c.first, WATCHES.c.id)
        return tuple(_stored(row) for row in self._unit.connection.execute(asking).mappings())

    def _same(self, watch_id: int, version: int) -> StoredWatch:
        """The watch, if nobody changed it: a unit of work that writes is alone in doing so."""
        asking = sa.select(WATCHES).where(WATCHES.c.id == (watch_id if can_be(watch_id) else None))
        found = self._unit.connection.execute(asking).mappings().one_or_none()
        if found is None:
            raise NotFound("watch.unknown")
        if found["version"] != version:
            raise Conflict("record.changed_meanwhile")
        return _stored(found)

    def _tell(self, watch: Watch, names: tuple[str, ...], content: bytes = b"") -> None:
        self._unit.note(Action.CHANGED, Subject.PERSON, watch.of_id, names, content=content)

    def _check(self, watch: Watch) -> None:
        """Refuse people the register does not know."""
        people = SqlPeople(self._unit)
        for one in (watch.of_id, watch.by_id):
            people.get(one)


def _stored(row: Row) -> StoredWatch:
    watch = proven(Watch, {name: row[name] for name in Watch.model_fields})
    return StoredWatch(id=row["id"], version=row["version"], watch=watch)
