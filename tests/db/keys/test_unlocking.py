"""The ways to the key of a register: what this computer remembers, the passphrase, the recovery code."""

from dataclasses import replace
from pathlib import Path

import pytest

from db.keys.key import Key
from db.keys.key_file import read_key_file
from db.keys.keyring import NoKeyring, SystemKeyring
from db.keys.unlocking import keys_for
from tests.db.keys.test_keyring import Backend
from tests.fakes.registers import PASSPHRASE, key_of, recovery_code
from triage_app.errors import BadInput, RegisterUnusable
from triage_app.services.secrets import Passphrase, RecoveryCode

NOBODY = NoKeyring()


def test_passphrase_recovery_code_and_keyring_all_give_the_key(path: Path) -> None:
    told, key, backend = read_key_file(path), key_of(path), Backend()
    keyring = SystemKeyring(lambda: backend)
    keyring.put(told.register_id, key)

    assert keys_for(told, PASSPHRASE, NOBODY) == (key,)
    assert keys_for(told, RecoveryCode(recovery_code().text.lower()), NOBODY) == (key,)
    assert keys_for(told, None, keyring) == (key,)


def test_each_way_that_fails_says_which(path: Path) -> None:
    told = read_key_file(path)
    with pytest.raises(RegisterUnusable, match=r"register\.key_needed"):
        keys_for(told, None, NOBODY)
    with pytest.raises(RegisterUnusable, match=r"register\.wrong_passphrase"):
        keys_for(told, Passphrase("een andere zin"), NOBODY)
    with pytest.raises(BadInput, match=r"recovery_code\.unreadable"):
        keys_for(told, RecoveryCode("geen code"), NOBODY)


def test_a_key_file_without_any_wrap_is_damaged(path: Path) -> None:
    told = read_key_file(path)
    bare = replace(told, entries=(replace(told.entries[0], wraps=()),))
    with pytest.raises(RegisterUnusable, match=r"register\.keys_damaged"):
        keys_for(bare, PASSPHRASE, NOBODY)


def test_a_keyring_that_knows_another_key_gives_that_one_to_be_tried(path: Path) -> None:
    told, backend, other = read_key_file(path), Backend(), Key.random()
    keyring = SystemKeyring(lambda: backend)
    keyring.put(told.register_id, other)
    assert keys_for(told, None, keyring) == (other,)
