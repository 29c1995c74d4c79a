"""What is said when a register is opened or made: which secret, and whether this computer remembers."""

from dataclasses import dataclass

from triage_app.services.secrets import Passphrase, Secret

UNOPENABLE = frozenset(
    {
        "register.missing",
        "register.damaged",
        "register.wrong_key",
        "register.not_a_register",
        "register.keys_missing",
    }
)
"""Problems of a register that nobody can open any more: a backup may take its place."""


@dataclass(frozen=True, slots=True)
class Opening:
    """How to open a register.

    Args:
        secret: What opens it; None asks the keyring of this computer.
        remember: Whether the keyring keeps the key from now on.
    """

    secret: Secret | None = None
    remember: bool = False


@dataclass(frozen=True, slots=True)
class Founding:
    """How to make a register.

    Args:
        demo: Whether everything in it will be synthetic.
        passphrase: What will open it; None only for a demo, which has one everybody knows.
        remember: Whether the keyring of this computer keeps the key.
    """

    demo: bool
    passphrase: Passphrase | None
    remember: bool = False
