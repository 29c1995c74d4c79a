"""Every harness of ``make prove`` at a small count; the full counts are printed there."""

from pathlib import Path

import pytest

from tests.proving import (
    canaries,
    damage,
    drafts,
    kills,
    power,
    secrets_kept,
    tampering,
    undoing,
    upkeep,
    writers,
)
from tests.proving.row import Row, show
from tests.walks import fields


def holds(rows: list[Row]) -> None:
    assert rows
    assert all(row.here for row in rows)
    assert all(row.holds for row in rows), show(rows)


def test_an_acknowledged_save_survives_a_kill(tmp_path: Path) -> None:
    holds(kills.run(tmp_path, 12))


@pytest.mark.system("strace")
def test_an_acknowledged_save_survives_loss_of_power_and_the_control_does_not(tmp_path: Path) -> None:
    holds(power.run(tmp_path, 25))


def test_no_fault_leaves_a_change_without_its_line(tmp_path: Path) -> None:
    holds(writers.faults(tmp_path))


def test_two_windows_never_overwrite_each_other(tmp_path: Path) -> None:
    holds(writers.collisions(tmp_path, 25))


def test_what_is_typed_survives_a_kill_of_the_window(tmp_path: Path) -> None:
    holds(drafts.run(tmp_path, 4))


def test_undo_and_redo_at_random_leave_only_what_still_stands(tmp_path: Path) -> None:
    holds(undoing.run(tmp_path, 150, 30))


def test_a_flipped_bit_is_found(tmp_path: Path) -> None:
    holds(damage.bit_flips(tmp_path, 20))


def test_wrong_keys_are_refused_and_change_nothing(tmp_path: Path) -> None:
    holds(damage.wrong_keys(tmp_path, 20))


def test_every_attack_on_the_log_is_found_and_no_alarm_is_false(tmp_path: Path) -> None:
    holds(tampering.run(tmp_path, 4))


def test_a_change_of_key_can_be_killed_at_any_moment(tmp_path: Path) -> None:
    rows = upkeep.rekeys(tmp_path, 6)
    assert rows[0].found["broken"] == 0


def test_a_migration_can_be_killed_at_any_moment(tmp_path: Path) -> None:
    holds(upkeep.migrations(tmp_path, 6))


def test_backups_under_load_are_whole(tmp_path: Path) -> None:
    holds(upkeep.backups(tmp_path, 3))


def test_nothing_typed_is_found_in_plain_sight(tmp_path: Path) -> None:
    holds(canaries.run(tmp_path, 150, 16))


def test_a_canary_in_plain_sight_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.log").write_text(f"iets {canaries.MARK}00001")
    assert canaries.scanned(tmp_path) == 1


def test_a_field_nobody_reaches_is_known_by_its_place() -> None:
    assert {"LineEntry", "ReadEntry", "TextBox", "SecretEntry", "DateEntry", "ArticleEntry"} <= fields.kinds()
    assert {one.file for one in fields.places()} >= {"ui/cases/quick_entry.py", "ui/upkeep/rescue.py"}


def test_whatever_becomes_of_the_keyring_the_data_are_reached(tmp_path: Path) -> None:
    holds(secrets_kept.keyrings(tmp_path))


@pytest.mark.system("dbus-run-session", "gnome-keyring-daemon")
def test_the_keyring_of_a_real_desktop_remembers(tmp_path: Path) -> None:
    holds(secrets_kept.gnome_keyring(tmp_path))


def test_what_was_anonymised_is_nowhere_left(tmp_path: Path) -> None:
    holds(secrets_kept.erasure(tmp_path, 6))


def test_a_row_that_falls_short_says_so() -> None:
    row = Row("X", "iets", 3, {"found": 2}, {"found": "all"})
    assert not row.holds
    assert "[NO]" in show([row])
    assert "not here" in show([Row("X", "iets", 0, {}, {})])
