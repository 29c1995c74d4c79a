"""The code on the recovery sheet: 160 bits in signs hard to mistake, with some that catch a slip."""

import hashlib
import secrets

from triage_app.errors import BadInput
from triage_app.services.secrets import RecoveryCode

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: no I, L, O or U, so that 1 and 0 stand alone."""

GROUP, GROUPS = 4, 8
CHECK = 4
"""Signs at the end that follow from those before."""

_MISTAKEN = str.maketrans("ILO", "110", "- \t\n\r\u00a0\u2013\u2010")


def new_code() -> RecoveryCode:
    """A code nobody had before."""
    signs = "".join(secrets.choice(ALPHABET) for _ in range(GROUP * GROUPS))
    return RecoveryCode(_written(signs + _check(signs)))


def read_code(text: str) -> RecoveryCode:
    """The code as somebody typed it, in any case, with or without blanks and dashes.

    Raises:
        BadInput: ``recovery_code.unreadable`` when it is no code, or one with a slip in it.
    """
    signs = text.upper().translate(_MISTAKEN)
    body, check = signs[:-CHECK], signs[-CHECK:]
    if len(body) != GROUP * GROUPS or not set(signs) <= set(ALPHABET) or check != _check(body):
        raise BadInput("recovery_code.unreadable", "recovery_code")
    return RecoveryCode(_written(signs))


def _check(signs: str) -> str:
    number = int.from_bytes(hashlib.sha256(f"recovery code {signs}".encode()).digest()[:4], "big")
    return "".join(ALPHABET[number >> 5 * at & 31] for at in range(CHECK))


def _written(signs: str) -> str:
    return "-".join(signs[at : at + GROUP] for at in range(0, len(signs), GROUP))
