"""A register whose change of key was killed: SQLite puts it back at the first look."""

import shutil
from contextlib import closing
from pathlib import Path

from tests.fakes.clock import DESK, FixedClock
from tests.fakes.examples import plain
from tests.fakes.registers import bare, copy_register, opened


def test_a_journal_that_a_kill_left_is_rolled_back_when_the_register_is_opened(
    path: Path, tmp_path: Path, clock: FixedClock
) -> None:
    store = opened(path, clock)
    with store.begin(DESK, "case.add") as work:
        work.cases.add_many([plain(number) for number in range(40)])
    store.close()
    killed = tmp_path / "killed.db"
    with closing(bare(path)) as connection:
        connection.execute("PRAGMA journal_mode=delete")
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE register SET demo = 1 - demo")
        connection.execute("UPDATE cases SET version = 99")
        copy_register(path, killed)
        shutil.copy(path.with_name(path.name + "-journal"), killed.with_name(killed.name + "-journal"))
        connection.execute("ROLLBACK")

    again = opened(killed, clock)
    with again.reading(DESK) as work:
        assert {one.version for one in work.cases.every()} == {1}
    assert again.check_log().intact
    again.close()
