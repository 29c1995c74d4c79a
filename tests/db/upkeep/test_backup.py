"""Making a copy: what fails leaves nothing half made, what is past is let go of."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from db.store import SqlStore
from db.upkeep import backup
from db.upkeep.backup import back_up, backups_of, copy_to, faults, folder_of
from db.upkeep.rotation import NEWEST
from tests.fakes.clock import DESK, NOW
from tests.fakes.examples import plain
from tests.fakes.registers import bare
from triage_app.errors import RegisterUnusable


@pytest.fixture(autouse=True)
def filled(store: SqlStore) -> None:
    with store.begin(DESK, "case.add") as work:
        work.cases.add_many([plain(one) for one in range(40)])


def test_a_copy_that_turns_out_unsound_is_not_kept(
    path: Path, store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unsound(_file: Path, _key: object) -> None:
        raise RegisterUnusable("backup.damaged")

    monkeypatch.setattr(backup, "check", unsound)
    with pytest.raises(RegisterUnusable, match=r"backup\.damaged"):
        back_up(path, store.keeper.key, NOW)
    assert list(folder_of(path).iterdir()) == []


def test_copying_can_be_stopped_and_leaves_nothing(path: Path, store: SqlStore, tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        copy_to(path, store.keeper.key, tmp_path / "copy.db", stop)
    assert not list(tmp_path.glob("copy*"))


def test_backups_that_are_past_go_with_their_keys(path: Path, store: SqlStore) -> None:
    for minute in range(NEWEST + 3):
        back_up(path, store.keeper.key, NOW + timedelta(minutes=minute))
    kept = backups_of(path)
    assert len(kept) < NEWEST + 3
    assert kept[0].made_at == (NOW + timedelta(minutes=NEWEST + 2)).replace(microsecond=0)
    names = {one.name for one in folder_of(path).iterdir()}
    assert len(names) == 2 * len(kept)


def test_a_file_that_cannot_be_read_through_has_one_fault_more(path: Path, store: SqlStore) -> None:
    store.close()
    with closing(bare(path)) as connection:
        sound = faults(connection)
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'cases'").fetchone()[0]
    content = bytearray(path.read_bytes())
    content[(root - 1) * 4096 + 50] ^= 1
    path.write_bytes(content)
    with closing(bare(path)) as connection:
        broken = faults(connection)
    assert (sound, broken) == (0, 2)
