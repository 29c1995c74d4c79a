"""The key of an open register: let go of, taken up again, given other secrets, replaced."""

from dataclasses import replace

from db.engine import connect
from db.keys.key import Key
from db.keys.key_file import KeyEntry, KeyFile, key_file_of, read_key_file, write_key_file
from db.keys.keyring import Keyring
from db.keys.recovery_code import new_code
from db.keys.unlocking import keys_for
from db.keys.wrapping import Wrap, wrap
from db.store import SqlStore
from db.upkeep.alone import alone
from db.upkeep.opening import right_key
from triage_app.services.actor import Actor, Clock, Require, anybody
from triage_app.services.opening import Opening
from triage_app.services.ports.keys import Report
from triage_app.services.secrets import Passphrase, RecoveryCode, Secret, checked


class StoreKeys:
    """Implements ``KeyService``.

    Args:
        store: The open register.
        clock: Gives the moment.
        actor: Who asks.
        keyring: Where this computer may remember the key.
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

    @property
    def is_locked(self) -> bool:
        """Whether the key was let go of."""
        return self._store.is_locked

    def lock(self) -> None:
        """Let go of the key and of every connection made with it."""
        self._store.lock()

    def unlock(self, opening: Opening) -> None:
        """Work on with the key this opens."""
        key = self._opened_by(opening.secret)
        self._store.unlock(key)
        if opening.remember:
            self._keyring.put(self._store.register_id, key)

    def remembered(self) -> bool:
        """Whether the keyring of this computer knows the key."""
        return self._keyring.get(self._store.register_id) == self._store.keeper.key

    def remember(self) -> bool:
        """Let the keyring of this computer know the key."""
        return self._keyring.put(self._store.register_id, self._store.keeper.key)

    def forget(self) -> None:
        """Let the keyring of this computer forget the key."""
        self._keyring.forget(self._store.register_id)

    def change_passphrase(self, old: Passphrase, new: Passphrase) -> None:
        """Let another passphrase open the register."""
        self._require(self._actor, "register.passphrase")
        checked(new)
        self._give(old, new)
        self._tell("register.passphrase")

    def new_recovery_code(self, passphrase: Passphrase) -> RecoveryCode:
        """Make another recovery code."""
        self._require(self._actor, "register.recovery_code")
        code = new_code()
        self._give(passphrase, code)
        self._tell("register.recovery_code")
        return code

    def rekey(self, passphrase: Passphrase, progress: Report) -> RecoveryCode:
        """Encrypt the register anew under a new key.

        While it lasts, old and new key stand beside each other in the key file: whatever moment it is broken
        off at, one of them opens the register.
        """
        self._require(self._actor, "register.rekey")
        old = self._opened_by(passphrase)
        new, code, remembered = Key.random(), new_code(), self.remembered()
        path, key_file = self._store.path, read_key_file(self._store.path)
        cost = _entry(key_file, old).wraps[0].cost
        wraps = tuple(wrap(new, secret, cost) for secret in (passphrase, code))
        both = (*key_file.entries, KeyEntry(new.id, self._clock.now(), wraps))
        progress(0, 1)
        self._store.let_go()
        with alone(path, old) as connection:
            write_key_file(key_file_of(path), replace(key_file, entries=both))
            connection.execute(f"PRAGMA rekey={new.pragma}")
        connect(path, "ro", new).close()  # it opens, before the old key is forgotten
        self._store.unlock(new)
        write_key_file(key_file_of(path), replace(key_file, entries=both[-1:]))
        if remembered:
            self._keyring.put(self._store.register_id, new)
        self._tell("register.rekey")
        progress(1, 1)
        return code

    def _opened_by(self, secret: Secret | None) -> Key:
        path = self._store.path
        return right_key(path, keys_for(read_key_file(path), secret, self._keyring))[0]

    def _give(self, opens: Passphrase, secret: Secret) -> None:
        """Put another secret of its kind around the key."""
        key, path = self._opened_by(opens), self._store.path
        key_file = read_key_file(path)
        entry = _entry(key_file, key)
        made = wrap(key, secret, entry.wraps[0].cost)
        entry = replace(entry, wraps=(*_others(entry.wraps, made), made))
        write_key_file(key_file_of(path), replace(key_file, entries=(entry,)))

    def _tell(self, purpose: str) -> None:
        with self._store.begin(self._actor, purpose) as work:
            work.audit.upkeep()


def _entry(key_file: KeyFile, key: Key) -> KeyEntry:
    """The entry a key came from."""
    return next(one for one in key_file.entries if one.key_id == key.id)


def _others(wraps: tuple[Wrap, ...], made: Wrap) -> tuple[Wrap, ...]:
    return tuple(one for one in wraps if one.kind != made.kind)
