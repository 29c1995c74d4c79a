"""The keyring of the operating system: it may know the key of a register, so that nobody need type.

It never stands in the way: one that is absent, locked, slow or broken knows nothing. The key file always
holds the key as well.
"""

import os
import sys
import threading
from base64 import b64decode, b64encode
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from db.keys.key import LENGTH, Key

SERVICE = "triage-app"
PATIENCE = 3.0
"""Seconds a keyring may take to answer, once it is unlocked."""

T = TypeVar("T")


class Keyring(Protocol):
    """Where the key of a register may be remembered. Nothing here raises."""

    def is_there(self) -> bool:
        """Whether this computer has one that works."""
        ...

    def get(self, register_id: str) -> Key | None:
        """The key of this register, if it is known."""
        ...

    def put(self, register_id: str, key: Key) -> bool:
        """Remember the key; say whether that worked."""
        ...

    def forget(self, register_id: str) -> None:
        """Forget the key."""
        ...


class NoKeyring:
    """Knows nothing."""

    def is_there(self) -> bool:
        """There is none."""
        return False

    def get(self, register_id: str) -> Key | None:  # noqa: ARG002 - the signature of the protocol
        """Know no key."""
        return None

    def put(self, register_id: str, key: Key) -> bool:  # noqa: ARG002 - likewise
        """Remember nothing."""
        return False

    def forget(self, register_id: str) -> None:
        """Forget nothing."""


class SystemKeyring:
    """The keyring of this user.

    Args:
        backend: Gives the library's backend; chosen for this platform when None.
        patience: Seconds it may take.
    """

    def __init__(self, backend: Callable[[], Any] | None = None, patience: float = PATIENCE) -> None:
        self._backend = backend or platform_backend
        self._patience = patience

    def is_there(self) -> bool:
        """Whether this computer has one that works."""
        return self._asked(lambda backend: bool(backend.priority > 0)) is True

    def get(self, register_id: str) -> Key | None:
        """The key of this register, if it is known."""
        told = self._asked(lambda backend: backend.get_password(SERVICE, register_id))
        if not isinstance(told, str):
            return None
        try:
            raw = b64decode(told, validate=True)
        except ValueError:
            return None
        return Key(raw) if len(raw) == LENGTH else None

    def put(self, register_id: str, key: Key) -> bool:
        """Remember the key; say whether that worked."""

        def remember(backend: Any) -> bool:  # noqa: ANN401 - the library's backends have no common type
            backend.set_password(SERVICE, register_id, b64encode(key.raw).decode())
            return bool(backend.get_password(SERVICE, register_id))

        return self._asked(remember) is True

    def forget(self, register_id: str) -> None:
        """Forget the key."""
        self._asked(lambda backend: backend.delete_password(SERVICE, register_id))

    def _asked(self, ask: Callable[[Any], T]) -> T | None:
        """What the keyring answers within its time; None where it fails, whatever the reason."""
        answers: list[T] = []

        def work() -> None:
            try:
                answers.append(ask(self._backend()))
            except Exception:  # noqa: BLE001 - a keyring fails in as many ways as there are desktops
                return

        thread = threading.Thread(target=work, name="keyring", daemon=True)
        thread.start()
        thread.join(self._patience)
        return answers[0] if answers else None


def platform_backend() -> Any:  # noqa: ANN401 - the library's backends have no common type
    """The library's backend for this platform, chosen without looking at every installed package.

    An environment variable of the library goes before.
    """
    if os.environ.get("PYTHON_KEYRING_BACKEND"):
        import keyring  # noqa: PLC0415 - slow to import, and only asked for here

        return keyring.get_keyring()
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring  # noqa: PLC0415 - likewise

        return WinVaultKeyring()
    if sys.platform == "darwin":
        from keyring.backends import macOS  # noqa: PLC0415 - likewise

        return macOS.Keyring()
    from keyring.backends.SecretService import Keyring as SecretService  # noqa: PLC0415 - likewise

    return SecretService()  # type: ignore[no-untyped-call]  # the library has no types here
