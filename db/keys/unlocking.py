"""From a secret, or from what this computer remembers, to the keys that may open a register."""

from db.keys.key import Key
from db.keys.key_file import KeyFile
from db.keys.keyring import Keyring
from db.keys.recovery_code import read_code
from db.keys.wrapping import kind_of, unwrap
from triage_app.errors import RegisterUnusable
from triage_app.services.secrets import RecoveryCode, Secret


def keys_for(key_file: KeyFile, secret: Secret | None, keyring: Keyring) -> tuple[Key, ...]:
    """The keys to try: every one the secret opens, or the one the keyring knows.

    Raises:
        BadInput: ``recovery_code.unreadable``.
        RegisterUnusable: ``register.key_needed`` without a secret when the keyring knows none;
            ``register.wrong_passphrase`` or ``register.wrong_recovery_code`` when the secret opens none.
    """
    if secret is None:
        remembered = keyring.get(key_file.register_id)
        if remembered is None:
            raise RegisterUnusable("register.key_needed")
        return (remembered,)
    if isinstance(secret, RecoveryCode):
        secret = read_code(secret.text)
    kind = kind_of(secret)
    found: list[Key] = []
    refused = RegisterUnusable("register.keys_damaged")
    for entry in key_file.entries:
        for closed in (one for one in entry.wraps if one.kind == kind):
            try:
                found.append(unwrap(closed, secret, entry.key_id))
            except RegisterUnusable as problem:
                refused = problem
    if not found:
        raise refused
    return tuple(found)
