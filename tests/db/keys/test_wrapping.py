"""A key closed under a secret: only that secret opens it, and only in its own place."""

import os
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from db.keys import wrapping
from db.keys.key import Key
from db.keys.wrapping import RECOVERY, unwrap, wrap
from tests.fakes.registers import CHEAP, PASSPHRASE, recovery_code
from triage_app.errors import RegisterUnusable
from triage_app.services.secrets import Passphrase


def test_the_secret_it_was_closed_under_opens_it() -> None:
    key, code = Key.random(), recovery_code()

    assert unwrap(wrap(key, PASSPHRASE, CHEAP), PASSPHRASE, key.id) == key
    assert unwrap(wrap(key, code, CHEAP), code, key.id) == key


def test_another_secret_does_not() -> None:
    key = Key.random()
    with pytest.raises(RegisterUnusable, match=r"register\.wrong_passphrase"):
        unwrap(wrap(key, PASSPHRASE, CHEAP), Passphrase("een andere zin"), key.id)
    with pytest.raises(RegisterUnusable, match=r"register\.wrong_recovery_code"):
        unwrap(wrap(key, recovery_code(), CHEAP), PASSPHRASE, key.id)


def test_a_wrap_put_in_anothers_place_does_not_open() -> None:
    key = Key.random()
    closed = wrap(key, PASSPHRASE, CHEAP)
    with pytest.raises(RegisterUnusable, match=r"register\.wrong_passphrase"):
        unwrap(closed, PASSPHRASE, Key.random().id)
    with pytest.raises(RegisterUnusable, match=r"register\.wrong_recovery_code"):
        unwrap(replace(closed, kind=RECOVERY), PASSPHRASE, key.id)


def test_what_opens_but_is_no_key_is_damage() -> None:
    closed = wrap(Key.random(), PASSPHRASE, CHEAP)
    opener = AESGCM(wrapping._derived(PASSPHRASE, closed.salt, CHEAP))
    short = opener.encrypt(closed.nonce, os.urandom(5), wrapping._bound(closed.kind, "id"))
    with pytest.raises(RegisterUnusable, match=r"register\.keys_damaged"):
        unwrap(replace(closed, sealed=short), PASSPHRASE, "id")


def test_neither_key_nor_wrap_shows_what_it_holds() -> None:
    key = Key.random()
    closed = wrap(key, PASSPHRASE, CHEAP)

    assert key.raw.hex() not in repr(key)
    assert str(key.raw) not in repr(key)
    assert closed.sealed.hex() not in repr(closed)
    assert PASSPHRASE.text not in repr(PASSPHRASE)
    assert key != Key.random()
    assert len({key, Key(key.raw)}) == 1
