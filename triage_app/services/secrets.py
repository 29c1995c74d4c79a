"""What opens a register: a passphrase somebody knows, or the code on the recovery sheet."""

from dataclasses import dataclass, field

from triage_app.errors import BadInput

SHORTEST = 8
"""Signs a passphrase has at least (OWASP ASVS 5.0, 6.2.1)."""


@dataclass(frozen=True, slots=True)
class Passphrase:
    """A passphrase, as typed; what is printed of it never shows it."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """The code on the recovery sheet, as typed or as made."""

    text: str = field(repr=False)


Secret = Passphrase | RecoveryCode


def checked(passphrase: Passphrase) -> Passphrase:
    """The passphrase, if it may protect a register.

    Raises:
        BadInput: ``passphrase.too_short``.
    """
    if len(passphrase.text) < SHORTEST:
        raise BadInput("passphrase.too_short", "passphrase", shortest=SHORTEST)
    return passphrase
