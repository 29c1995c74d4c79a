"""Keeping an open register well: backups, putting one back, checks."""

import shutil
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import sqlalchemy as sa

from db.audit.checking import RESTORING
from db.engine import OLDEST_SQLITE, connect
from db.failures import translated
from db.file_modes import PRIVATE_FILE, mode_of
from db.keys.key_file import key_file_of, read_key_file
from db.keys.keyring import Keyring
from db.location import check_location
from db.schema import SCHEMA, schema_of
from db.store import SqlStore
from db.tables import REGISTER
from db.upkeep.backup import back_up, backups_of, check, copy_to, faults
from db.upkeep.opening import bring_up_to_date
from db.upkeep.restore import key_of_backup, put_back
from triage_app.domain.audit.kinds import Subject
from triage_app.domain.audit.line import LogReport
from triage_app.domain.audit.reasons import Because, Disclosure, Reason
from triage_app.errors import OutputNotWritable, RegisterUnusable
from triage_app.services.actor import Actor, Clock, Require, anybody
from triage_app.services.opening import Opening
from triage_app.services.ports.upkeep import Backup, Health, Report

DAILY = timedelta(hours=24)
SCARCE = 200 * 1024 * 1024
"""Free bytes below which the doctor warns."""


class StoreCare:
    """Implements ``Upkeep``.

    Args:
        store: The open register.
        clock: Gives the moment.
        actor: Who asks.
        keyring: Where keys may be remembered.
        require: Refuses what the actor may not do.
    """

    def __init__(
        self,
        store: SqlStore,
        clock: Clock,
        actor: Actor,
        keyring: Keyring,
        require: Require = anybody,
    ) -> None:
        self._require = require
        self._store = store
        self._clock = clock
        self._actor = actor
        self._keyring = keyring

    def sit(self) -> None:
        """Tell others that a window here has the register open."""
        self._store.sit(self._actor)

    def back_up(self, report: Report | None = None) -> Backup:
        """Make a backup beside the register."""
        return back_up(self._store.path, self._store.keeper.key, self._clock.now(), report)

    def back_up_if_due(self, report: Report | None = None) -> Backup | None:
        """Make a backup if the last one is a day old and something happened since."""
        last = next(iter(self.backups()), None)
        if last is not None and self._clock.now() - last.made_at < DAILY:
            return None
        return self.back_up_if_changed(report)

    def back_up_if_changed(self, report: Report | None = None) -> Backup | None:
        """Make a backup if anything happened since the last one."""
        last = next(iter(self.backups()), None)
        with self._store.reading(self._actor) as work:
            head = work.audit.head()
        seq = head.seq if head is not None else 0
        if seq == 0 or (last is not None and last.last_line == seq):
            return None
        return self.back_up(report)

    def copy_to(self, file: Path, report: Report | None = None) -> Backup:
        """Make a copy in a place of one's own; logged."""
        self._require(self._actor, "register.copy")
        if file.exists() or key_file_of(file).exists():
            raise OutputNotWritable("output.exists", "output")
        store = self._store
        try:
            seq = copy_to(store.path, store.keeper.key, file, report)
        except RegisterUnusable as problem:
            codes = {
                "register.disk_full": "output.disk_full",
                "register.read_only": "output.unwritable",
                "register.missing": "output.unwritable",
                "register.exists": "output.exists",
            }
            if problem.code not in codes:
                raise
            raise OutputNotWritable(codes[problem.code], "output") from problem
        with store.begin(self._actor, "register.copy") as work:
            told = Disclosure(because=Because(reason=Reason.UPKEEP), recipient=file.name[:200])
            work.audit.disclosed(Subject.REGISTER, (1,), told)
        return Backup(file, self._clock.now(), file.stat().st_size, seq)

    def backups(self) -> tuple[Backup, ...]:
        """The backups beside the register, the latest first."""
        return backups_of(self._store.path)

    def check_backup(self, file: Path, opening: Opening) -> None:
        """Check that a backup opens and is whole."""
        store = self._store
        key = key_of_backup(file, store.path, opening.secret, self._keyring, store.keeper.key)
        with translated(file):
            check(file, key)
        with translated(file), closing(connect(file, "rw", key)) as connection:
            self._same_register(connection.execute("SELECT * FROM register").fetchone())

    def restore(self, file: Path, opening: Opening, report: Report | None = None) -> None:
        """Put a backup in the place of the register; logged."""
        self._require(self._actor, RESTORING)
        store, now = self._store, self._clock.now()
        own = store.keeper.key
        told = report or (lambda _done, _total: None)
        told(0, 3)
        self.check_backup(file, opening)
        key = key_of_backup(file, store.path, opening.secret, self._keyring, own)
        told(1, 3)
        lost = self._head()
        store.let_go()
        put_back(file, key, store.path, own, now)
        told(2, 3)
        store.unlock(key)
        if schema_of(store.path, key) != SCHEMA:
            bring_up_to_date(store.path, store.keeper, self._clock, store.register_id)
        self.note_restored(lost)
        if key != own and self._keyring.get(store.register_id) == own:
            self._keyring.put(store.register_id, key)
        told(3, 3)

    def note_restored(self, lost: str) -> None:
        """Log that a backup took the place of the register, and mark it outside."""
        store = self._store
        with store.begin(self._actor, RESTORING) as work:
            work.audit.upkeep(("restored", lost))
        with store.reading(self._actor) as work:
            head = work.audit.head()
        assert head is not None  # noqa: S101 - a line was just written
        store.checkpoints.add(head, self._clock.now(), restored=True)

    def check_integrity(self) -> int:
        """Read the whole register; how much is wrong with it."""
        path = self._store.path
        with translated(path), closing(connect(path, "rw", self._store.keeper.key)) as connection:
            return faults(connection)

    def check_log(self) -> LogReport:
        """Check the whole log."""
        return self._store.check_log()

    def doctor(self) -> tuple[Health, ...]:
        """Look at everything that keeps the register safe."""
        store = self._store
        found = [
            Health("engine", well=True, detail=".".join(map(str, OLDEST_SQLITE))),
            self._location(),
            self._modes(),
            Health("keys", well=read_key_file(store.path).register_id == store.register_id),
            Health("keyring", well=self._keyring.get(store.register_id) is not None),
        ]
        wrong = self.check_integrity()
        report = self.check_log()
        found.append(Health("integrity", well=not wrong, detail=str(wrong)))
        found.append(Health("log", well=report.intact, detail=str(report.lines)))
        last = next(iter(self.backups()), None)
        recent = last is not None and self._clock.now() - last.made_at < 2 * DAILY
        found.append(Health("backup", well=recent, detail=f"{last.made_at:%Y-%m-%d %H:%M}" if last else ""))
        free = shutil.disk_usage(store.path.parent).free
        found.append(Health("disk", well=free >= SCARCE, detail=str(free // 1_048_576)))
        return tuple(found)

    def _location(self) -> Health:
        try:
            check_location(self._store.path)
        except RegisterUnusable as problem:
            return Health("location", well=False, detail=problem.code)
        return Health("location", well=True)

    def _modes(self) -> Health:
        places = (self._store.path, key_file_of(self._store.path))
        wide = [one.name for one in places if (mode_of(one) or 0) & ~PRIVATE_FILE]
        return Health("modes", well=not wide, detail=" ".join(wide))

    def _head(self) -> str:
        """The head of the log that a backup takes the place of; what is damaged has none to tell."""
        try:
            with self._store.reading(self._actor) as work:
                head = work.audit.head()
        except (RegisterUnusable, sa.exc.SQLAlchemyError):
            return "unknown"
        return head.code if head is not None else "none"

    def _same_register(self, row: tuple[object, ...] | None) -> None:
        if row is None or (len(row) == len(REGISTER.c) and self._store.register_id not in row):
            raise RegisterUnusable("backup.of_another")
