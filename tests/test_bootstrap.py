import getpass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.fakes.clock import FixedClock
from tests.fakes.keyring import MemoryKeyring
from tests.fakes.registers import CHEAP, PASSPHRASE
from triage_app.bootstrap import (
    DEMO_PASSPHRASE,
    AsOf,
    SystemClock,
    account,
    existing_register,
    is_demo,
    new_register,
)
from triage_app.errors import RegisterUnusable
from triage_app.services.opening import Founding, Opening


def test_the_clock_stamps_in_utc_and_knows_the_day_in_amsterdam() -> None:
    clock = SystemClock()
    assert clock.now().tzinfo is UTC
    assert abs((clock.today() - clock.now().date()).days) <= 1


def test_another_day_changes_the_day_and_not_the_stamps() -> None:
    looking = AsOf(FixedClock(), date(2030, 1, 1))
    assert looking.today() == date(2030, 1, 1)
    assert looking.now() == FixedClock().now() != datetime(2030, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize("trouble", [OSError, KeyError])
def test_an_account_without_a_name_is_still_somebody(
    monkeypatch: pytest.MonkeyPatch, trouble: type[Exception]
) -> None:
    def nobody() -> str:
        raise trouble

    assert account() == getpass.getuser()
    monkeypatch.setattr(getpass, "getuser", nobody)
    assert account() == "?"


def test_a_register_is_made_and_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    made = new_register(path, FixedClock(), Founding(demo=False, passphrase=PASSPHRASE), cost=CHEAP)
    made.app.store.close()
    for secret in (PASSPHRASE, made.recovery_code):
        app = existing_register(path, FixedClock(), Opening(secret))
        assert (app.store.demo, is_demo(path)) == (False, False)
        app.store.close()
    with pytest.raises(RegisterUnusable, match=r"register\.key_needed"):
        existing_register(path, FixedClock())


def test_a_demo_has_the_passphrase_everybody_knows(tmp_path: Path) -> None:
    path = tmp_path / "demo.db"
    new_register(path, FixedClock(), Founding(demo=True, passphrase=None), cost=CHEAP).app.store.close()
    app = existing_register(path, FixedClock(), Opening(DEMO_PASSPHRASE))
    assert (app.store.demo, is_demo(path), is_demo(tmp_path / "none")) == (True, True, False)
    app.store.close()


def test_a_key_is_remembered_when_that_was_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = MemoryKeyring()
    monkeypatch.setattr("triage_app.bootstrap.system_keyring", lambda: keyring)
    path = tmp_path / "register.db"
    new_register(
        path, FixedClock(), Founding(demo=False, passphrase=PASSPHRASE), cost=CHEAP
    ).app.store.close()
    keyring.keys.clear()
    existing_register(path, FixedClock(), Opening(PASSPHRASE, remember=True)).store.close()
    existing_register(path, FixedClock(), Opening()).store.close()
    assert len(keyring.keys) == 1


def test_what_cannot_be_finished_lets_go_of_the_register(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "register.db"
    new_register(
        path, FixedClock(), Founding(demo=False, passphrase=PASSPHRASE), cost=CHEAP
    ).app.store.close()

    def fail(*_: object) -> None:
        raise RegisterUnusable("register.damaged")

    monkeypatch.setattr("triage_app.bootstrap.actor_for", fail)
    with pytest.raises(RegisterUnusable, match=r"register\.damaged"):
        existing_register(path, FixedClock(), Opening(PASSPHRASE))
    assert not path.with_name("register.db-wal").exists()


def test_a_register_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(RegisterUnusable, match=r"register\.missing"):
        existing_register(tmp_path / "nowhere.db", FixedClock())
