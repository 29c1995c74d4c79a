"""Checkpoints outside the register: added, read over what a crash left half, thinned, never in the way."""

from pathlib import Path

import pytest

from db.audit.checkpoints import EVERY, KEPT, MOST, Checkpoint, Checkpoints
from db.file_modes import PRIVATE_FILE, mode_of
from tests.fakes.clock import NOW
from triage_app.domain.audit.line import LogHead


def head(seq: int) -> LogHead:
    return LogHead(seq, f"{seq:064x}")


@pytest.fixture
def kept(tmp_path: Path) -> Checkpoints:
    return Checkpoints(tmp_path / "state" / "one.witness")


def test_a_checkpoint_is_read_back_and_the_file_is_private(kept: Checkpoints) -> None:
    kept.add(head(1), NOW)
    kept.add(head(2), NOW, restored=True)

    assert kept.every() == (Checkpoint(head(1)), Checkpoint(head(2), restored=True))
    assert mode_of(kept.path) in {PRIVATE_FILE, None}


def test_lines_that_a_crash_left_half_are_passed_over(kept: Checkpoints) -> None:
    kept.add(head(1), NOW)
    with kept.path.open("a", encoding="utf-8") as file:
        file.write("2 00ff\nabc\n\u00e9 1 2\n3 " + "0" * 64)
    assert kept.every() == (Checkpoint(head(1)),)


def test_without_a_file_there_are_none_and_nothing_to_thin(kept: Checkpoints) -> None:
    assert kept.every() == ()
    kept.thin()
    assert not kept.path.exists()


def test_one_that_cannot_be_written_refuses_no_work(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    nowhere = Checkpoints(tmp_path / "file" / "one.witness")
    nowhere.add(head(1), NOW)
    assert nowhere.every() == ()


def test_a_long_file_is_thinned_and_keeps_the_last_and_where_a_backup_was_put_back(
    kept: Checkpoints,
) -> None:
    for seq in range(1, MOST + 11):
        kept.add(head(seq), NOW, restored=seq == 777)

    kept.thin()

    found = kept.every()
    assert [one.head for one in found[-KEPT:]] == [head(seq) for seq in range(MOST + 11 - KEPT, MOST + 11)]
    assert Checkpoint(head(777), restored=True) in found
    assert len(found) == KEPT + (MOST + 10 - KEPT + EVERY - 1) // EVERY + 1
    kept.thin()
    assert kept.every() == found
