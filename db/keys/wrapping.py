"""A key under a secret: Argon2id makes a key of the secret, AES-256-GCM closes the register's key with it.

The standard cost is that of RFC 9106's second choice times four: a guess takes about a second here.
"""

import os
from dataclasses import dataclass, field

from db.keys.key import LENGTH, Key
from triage_app.errors import RegisterUnusable
from triage_app.services.secrets import Passphrase, Secret

PASSPHRASE, RECOVERY = "passphrase", "recovery"
KINDS = (PASSPHRASE, RECOVERY)

_SALT, _NONCE = 16, 12
_FORMAT = "triage key wrap 1"
_REFUSED = {PASSPHRASE: "register.wrong_passphrase", RECOVERY: "register.wrong_recovery_code"}


@dataclass(frozen=True, slots=True)
class Cost:
    """What a guess at a secret costs: memory in KiB, passes over it, and lanes."""

    memory_kib: int = 262_144
    passes: int = 3
    lanes: int = 4


MOST = Cost(memory_kib=4_194_304, passes=64, lanes=64)
"""More than this no register asks: a damaged file must not take the machine down."""


@dataclass(frozen=True, slots=True)
class Wrap:
    """A key, closed under one secret."""

    kind: str
    salt: bytes = field(repr=False)
    nonce: bytes = field(repr=False)
    sealed: bytes = field(repr=False)
    cost: Cost


def kind_of(secret: Secret) -> str:
    """The kind of wrap a secret opens."""
    return PASSPHRASE if isinstance(secret, Passphrase) else RECOVERY


def wrap(key: Key, secret: Secret, cost: Cost) -> Wrap:
    """Close a key under a secret."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - not needed with a keyring

    kind, salt, nonce = kind_of(secret), os.urandom(_SALT), os.urandom(_NONCE)
    sealed = AESGCM(_derived(secret, salt, cost)).encrypt(nonce, key.raw, _bound(kind, key.id))
    return Wrap(kind, salt, nonce, sealed, cost)


def unwrap(closed: Wrap, secret: Secret, key_id: str) -> Key:
    """The key this secret opens.

    Raises:
        RegisterUnusable: ``register.wrong_passphrase`` or ``register.wrong_recovery_code``.
    """
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - not needed with a keyring
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - likewise

    opener = AESGCM(_derived(secret, closed.salt, closed.cost))
    try:
        raw = opener.decrypt(closed.nonce, closed.sealed, _bound(closed.kind, key_id))
    except InvalidTag:
        raise RegisterUnusable(_REFUSED[closed.kind]) from None
    if len(raw) != LENGTH:
        raise RegisterUnusable("register.keys_damaged")
    return Key(raw)


def _derived(secret: Secret, salt: bytes, cost: Cost) -> bytes:
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415 - not needed with a keyring

    return hash_secret_raw(
        secret.text.encode(),
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=LENGTH,
        type=Type.ID,
    )


def _bound(kind: str, key_id: str) -> bytes:
    """What the seal says beside the key: a wrap put in another's place does not open."""
    return f"{_FORMAT} {kind} {key_id}".encode()
