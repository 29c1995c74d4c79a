import getpass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.fakes.clock import FixedClock
from triage_app.bootstrap import AsOf, SystemClock, account, existing_register, new_register
from triage_app.errors import RegisterUnusable


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


def test_a_register_is_made_and_opened_again_also_on_another_day(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    new_register(path, FixedClock(), demo=True).store.close()
    app = existing_register(path, FixedClock(), on=date(2030, 1, 1))
    assert (app.clock.today(), app.store.demo) == (date(2030, 1, 1), True)
    app.store.close()


def test_a_register_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(RegisterUnusable, match=r"register\.missing"):
        existing_register(tmp_path / "nowhere.db", FixedClock())
