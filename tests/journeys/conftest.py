"""Everybody's passphrase, in the environment; in this process a guess at it costs nothing."""

import signal
from collections.abc import Iterator

import pytest

from tests.fakes.registers import CHEAP, PASSPHRASE
from triage_app.cli.unlocking import VARIABLE


@pytest.fixture(autouse=True, scope="session")
def cheap_and_known() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, PASSPHRASE.text)
        patch.setattr("db.create.Cost", lambda: CHEAP)
        yield


@pytest.fixture(autouse=True, scope="session")
def interruptible() -> None:
    """A shell starts what runs in the background deaf to Ctrl+C, and so would be what is started here."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def passphrase_given(own_profile: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, PASSPHRASE.text)
