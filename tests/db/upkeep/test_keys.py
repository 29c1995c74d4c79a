"""The key of an open register and the keyring that may remember it."""

from dataclasses import replace
from pathlib import Path

import pytest

from db.keys.key import Key
from db.keys.key_file import key_file_of, read_key_file, write_key_file
from db.store import SqlStore
from db.upkeep.care import StoreCare
from db.upkeep.keys import StoreKeys
from db.upkeep.opening import open_register
from tests.fakes.clock import DESK, FixedClock
from tests.fakes.examples import plain
from tests.fakes.keyring import MemoryKeyring
from tests.fakes.registers import PASSPHRASE, key_of, opened, recovery_code
from triage_app.errors import RegisterUnusable
from triage_app.services.opening import Opening


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def keys(store: SqlStore, clock: FixedClock, keyring: MemoryKeyring) -> StoreKeys:
    return StoreKeys(store, clock, DESK, keyring)


def ignore(_done: int, _total: int) -> None:
    """A report nobody reads."""


def test_a_keyring_remembers_and_forgets_when_asked(
    keys: StoreKeys, keyring: MemoryKeyring, store: SqlStore
) -> None:
    assert not keys.remembered()
    assert keys.remember()
    assert keys.remembered()
    assert list(keyring.keys) == [store.register_id]
    keys.forget()
    assert not keys.remembered()
    assert keyring.keys == {}


def test_unlocking_may_tell_the_keyring(keys: StoreKeys) -> None:
    keys.lock()
    keys.unlock(Opening(PASSPHRASE, remember=False))
    assert not keys.remembered()
    keys.lock()
    keys.unlock(Opening(PASSPHRASE, remember=True))
    assert keys.remembered()


def test_a_keyring_that_knew_the_old_key_knows_the_new_one(keys: StoreKeys, path: Path) -> None:
    keys.remember()
    keys.rekey(PASSPHRASE, ignore)
    assert keys.remembered()
    assert key_of(path) == keys._keyring.get(keys._store.register_id)


def test_a_remembered_key_of_before_opens_nothing_and_asks_for_the_passphrase(
    store: SqlStore, path: Path, clock: FixedClock, keyring: MemoryKeyring
) -> None:
    keyring.put(store.register_id, Key.random())
    store.close()
    with pytest.raises(RegisterUnusable, match=r"register\.key_needed"):
        open_register(path, clock, keyring=keyring)
    open_register(path, clock, PASSPHRASE, keyring=keyring).close()


def test_another_recovery_code_takes_the_place_of_the_old_one(keys: StoreKeys) -> None:
    code = keys.new_recovery_code(PASSPHRASE)
    keys.lock()
    with pytest.raises(RegisterUnusable, match=r"register\.wrong_recovery_code"):
        keys.unlock(Opening(recovery_code()))
    keys.unlock(Opening(code))
    assert not keys.is_locked


def test_a_change_of_key_that_was_broken_off_ends_at_the_next_opening(
    store: SqlStore, path: Path, clock: FixedClock
) -> None:
    key_file = read_key_file(path)
    (own,) = key_file.entries
    store.close()
    other = replace(own, key_id=Key.random().id)
    write_key_file(key_file_of(path), replace(key_file, entries=(own, other)))

    opened(path, clock).close()

    assert read_key_file(path).entries == (own,)


def test_a_backup_with_an_older_key_brings_that_key_back_to_the_keyring(
    store: SqlStore, keys: StoreKeys, keyring: MemoryKeyring, clock: FixedClock
) -> None:
    keys.remember()
    care = StoreCare(store, clock, DESK, keyring)
    with store.begin(DESK, "case.add") as work:
        work.cases.add(plain(1))
    made = care.back_up()
    old = store.keeper.key
    keys.rekey(PASSPHRASE, ignore)

    care.restore(made.file, Opening(PASSPHRASE))

    assert store.keeper.key == old
    assert keyring.get(store.register_id) == old
