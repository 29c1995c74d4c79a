"""The register's files are for their owner alone."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from db import file_modes
from db.create import UNFINISHED, create_register
from db.file_modes import keep_private, make_private_file, make_private_folder
from db.store import SqlStore
from tests.fakes.clock import DESK, NOW, FixedClock
from tests.fakes.examples import plain
from tests.fakes.registers import CHEAP, PASSPHRASE, opened


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("open_umask")
def test_every_file_and_folder_made_is_private(tmp_path: Path) -> None:
    path = tmp_path / "triage" / "deep" / "register.db"
    create_register(path, demo=False, now=NOW, passphrase=PASSPHRASE, cost=CHEAP)
    store = opened(path, FixedClock())
    with store.begin(DESK, "fill") as work:
        work.cases.add(plain(1))
    assert {one.name: mode(one) for one in path.parent.iterdir()} == {
        "register.db": 0o600,
        "register.db-wal": 0o600,
        "register.db-shm": 0o600,
        "register.db.keys": 0o600,
        "register.db.witness": 0o600,
    }
    assert [mode(folder) for folder in (path.parent, path.parent.parent)] == [0o700, 0o700]
    store.close()
    assert {one.name for one in path.parent.iterdir()} == {
        "register.db",
        "register.db.keys",
        "register.db.witness",
    }


def test_a_folder_that_exists_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    make_private_folder(tmp_path)
    assert mode(tmp_path) == 0o755


def test_a_file_is_never_made_over_another(tmp_path: Path) -> None:
    make_private_file(tmp_path / "a")
    with pytest.raises(FileExistsError):
        make_private_file(tmp_path / "a")


def test_a_register_opened_up_is_closed_again(path: Path, clock: FixedClock) -> None:
    path.chmod(0o664)
    opened(path, clock).close()
    assert mode(path) == 0o600


def test_where_there_are_no_modes_nothing_is_changed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_modes, "HAS_MODES", False)
    path.chmod(0o644)
    keep_private(path)
    assert mode(path) == 0o644


def test_what_a_crash_left_unfinished_is_cleared_away(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    for end in ("", "-wal", "-shm"):
        path.with_name(path.name + UNFINISHED + end).write_bytes(b"half")
    create_register(path, demo=False, now=NOW, passphrase=PASSPHRASE, cost=CHEAP)
    assert {one.name for one in tmp_path.iterdir()} == {"register.db", "register.db.keys"}
    store: SqlStore = opened(path, FixedClock())
    assert not store.demo
    store.close()


def test_a_folder_is_not_synchronised_where_the_system_does_so_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_modes, "HAS_MODES", False)
    file_modes.sync_folder(tmp_path / "none")
    assert file_modes.mode_of(tmp_path) is None
