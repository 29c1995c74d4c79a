"""A keyring that is absent, locked, slow, broken or changed knows nothing, and stops nobody."""

import threading
from collections.abc import Callable
from typing import Any

import pytest

from db.keys.key import Key
from db.keys.keyring import NoKeyring, SystemKeyring, platform_backend


class Backend:
    """A keyring of the library, in memory."""

    priority = 5.0

    def __init__(self) -> None:
        self.known: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, name: str) -> str | None:
        return self.known.get((service, name))

    def set_password(self, service: str, name: str, text: str) -> None:
        self.known[service, name] = text

    def delete_password(self, service: str, name: str) -> None:
        del self.known[service, name]


class Deaf(Backend):
    """Takes everything and remembers nothing."""

    def set_password(self, service: str, name: str, text: str) -> None:
        """Forget it at once."""


def locked() -> Any:
    raise RuntimeError("the collection is locked")


def test_it_gives_back_the_key_it_was_given() -> None:
    backend, key = Backend(), Key.random()
    keyring = SystemKeyring(lambda: backend)

    assert keyring.is_there()
    assert keyring.put("one", key)
    assert keyring.get("one") == key
    assert keyring.get("two") is None
    keyring.forget("one")
    assert keyring.get("one") is None
    keyring.forget("one")


@pytest.mark.parametrize("text", ["", "not base64!", "AAAA"])
def test_what_another_program_put_there_is_no_key(text: str) -> None:
    backend = Backend()
    backend.known["triage-app", "one"] = text

    assert SystemKeyring(lambda: backend).get("one") is None


def test_one_that_remembers_nothing_does_not_say_it_did() -> None:
    assert not SystemKeyring(Deaf).put("one", Key.random())


def test_one_that_is_locked_or_broken_knows_nothing() -> None:
    keyring = SystemKeyring(locked)

    assert not keyring.is_there()
    assert keyring.get("one") is None
    assert not keyring.put("one", Key.random())
    keyring.forget("one")


def test_one_that_does_not_answer_is_not_waited_for() -> None:
    answer = threading.Event()

    def slow() -> Backend:
        answer.wait(60)
        return Backend()

    assert SystemKeyring(slow, patience=0.01).get("one") is None
    answer.set()


def test_without_one_nothing_is_known() -> None:
    nobody = NoKeyring()

    assert not nobody.is_there()
    assert not nobody.put("one", Key.random())
    nobody.forget("one")
    assert nobody.get("one") is None


def test_a_variable_chooses_the_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    assert type(platform_backend()).__module__ == "keyring.backends.null"


@pytest.mark.parametrize(
    ("platform", "module"),
    [
        ("linux", "keyring.backends.SecretService"),
        ("win32", "keyring.backends.Windows"),
        ("darwin", "keyring.backends.macOS"),
    ],
)
def test_each_platform_has_its_own(monkeypatch: pytest.MonkeyPatch, platform: str, module: str) -> None:
    import sys
    import types

    made: Callable[..., Any] = Backend
    stood_in = types.ModuleType(module)
    for name in ("Keyring", "WinVaultKeyring"):
        setattr(stood_in, name, made)
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    import keyring.backends

    monkeypatch.setitem(sys.modules, module, stood_in)
    monkeypatch.setattr(keyring.backends, module.rpartition(".")[2], stood_in, raising=False)
    monkeypatch.setattr("db.keys.keyring.sys.platform", platform)

    assert isinstance(platform_backend(), Backend)
