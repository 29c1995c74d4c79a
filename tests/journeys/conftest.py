"""Everybody's passphrase, in the environment; in this process a guess at it costs nothing."""

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


@pytest.fixture(autouse=True)
def passphrase_given(own_profile: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, PASSPHRASE.text)
