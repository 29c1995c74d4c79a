"""What use cases ask about the key of an open register."""

from collections.abc import Callable
from typing import Protocol

from triage_app.services.opening import Opening
from triage_app.services.secrets import Passphrase, RecoveryCode

Report = Callable[[int, int], object]
"""Told how much of how much is done."""


class KeyService(Protocol):
    """The key of an open register: let go of, taken up again, given other secrets, replaced."""

    @property
    def is_locked(self) -> bool:
        """Whether the key was let go of."""
        ...

    def lock(self) -> None:
        """Let go of the key and of every connection made with it."""
        ...

    def unlock(self, opening: Opening) -> None:
        """Work on.

        Raises:
            RegisterUnusable: ``register.key_needed``, ``register.wrong_passphrase``,
                ``register.wrong_recovery_code`` or what opening brings up.
        """
        ...

    def remembered(self) -> bool:
        """Whether the keyring of this computer knows the key."""
        ...

    def remember(self) -> bool:
        """Let the keyring of this computer know the key; say whether it took it."""
        ...

    def forget(self) -> None:
        """Let the keyring of this computer forget the key."""
        ...

    def change_passphrase(self, old: Passphrase, new: Passphrase) -> None:
        """Let another passphrase open the register; the old one no longer does.

        Raises:
            BadInput: ``passphrase.too_short``.
            RegisterUnusable: ``register.wrong_passphrase``, ``register.read_only``, ``register.disk_full``.
        """
        ...

    def new_recovery_code(self, passphrase: Passphrase) -> RecoveryCode:
        """Make another recovery code; the old one no longer opens the register. Raises as above."""
        ...

    def rekey(self, passphrase: Passphrase, progress: Report) -> RecoveryCode:
        """Encrypt the register anew under a new key, with a new recovery code.

        Raises:
            RegisterUnusable: ``register.in_use`` while another window has it open, and as above.
        """
        ...
