"""What opens a register without a window: an environment variable or a file, never an argument."""

import os
from pathlib import Path

from triage_app.cli.common import Common
from triage_app.errors import BadInput, RegisterUnusable
from triage_app.services.secrets import Passphrase, RecoveryCode, Secret

VARIABLE = "TRIAGE_PASSPHRASE"
"""Holds the passphrase, or the recovery code."""

LARGEST = 4096
"""Bytes a key file may hold; a spreadsheet given by mistake is not read."""


def secret_given(common: Common) -> Secret | None:
    """The secret of ``--key-file``, else of the environment; None when neither is there.

    Raises:
        BadInput: ``arguments.key_file`` if the file cannot be read or is empty.
    """
    text = _of_file(common.key_file) if common.key_file is not None else os.environ.get(VARIABLE, "")
    return as_secret(text) if text else None


def as_secret(text: str) -> Secret:
    """A text that has the form of a recovery code is one; anything else is a passphrase."""
    from db.keys.recovery_code import read_code  # noqa: PLC0415 - the window starts without it

    try:
        return RecoveryCode(read_code(text).text)
    except BadInput:
        return Passphrase(text)


def passphrase_for_new(common: Common) -> Passphrase:
    """The passphrase a register made without a window gets.

    Raises:
        RegisterUnusable: ``register.passphrase_needed`` when none is given.
        BadInput: ``arguments.key_file``.
    """
    secret = secret_given(common)
    if secret is None:
        raise RegisterUnusable("register.passphrase_needed")
    return Passphrase(secret.text)


def _of_file(name: str) -> str:
    try:
        with Path(name).open("rb") as file:
            content = file.read(LARGEST + 1)
        text = content.decode("utf-8").strip("\r\n")
    except (OSError, UnicodeDecodeError):
        raise BadInput("arguments.key_file", "key-file") from None
    if not text or len(content) > LARGEST:
        raise BadInput("arguments.key_file", "key-file")
    return text
