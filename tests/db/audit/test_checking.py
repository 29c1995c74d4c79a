"""What the check of the log finds, by the name it gives it; and that it finds nothing where nothing is."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from db.store import SqlStore
from tests.fakes.clock import DESK, FixedClock
from tests.fakes.examples import decision, plain
from tests.fakes.registers import opened
from tests.proving.tampering import unguarded
from triage_app.domain.audit.kinds import Subject
from triage_app.domain.audit.line import LogHead, LogReport
from triage_app.domain.audit.reasons import Because, Disclosure, Reason

Attack = Callable[[sqlite3.Connection], object]

ANOTHER = (
    "INSERT INTO history SELECT 99, 9, action, subject, subject_id, case_id, fields, values_digest "
    "FROM history WHERE seq = 1"
)
"""A record told by a line that is not there."""


@pytest.fixture
def written(path: Path, clock: FixedClock) -> Path:
    """A register with a case and its decision, a change of it, a look with words of one's own, a print."""
    store = opened(path, clock)
    with store.begin(DESK, "case.add") as work:
        case = work.cases.add(plain(1))
        work.decisions.append(case.id, decision(), clock.now())
    with store.begin(DESK, "case.change") as work:
        work.cases.save(case.id, 1, plain(2))
    with store.begin(DESK, "case.open") as work:
        work.audit.consulted(Subject.CASE, (1,), Because(reason=Reason.OTHER, text="omdat"))
    with store.begin(DESK, "agenda.issue") as work:
        told = Disclosure(because=Because(reason=Reason.PREPARING_MEETING), recipient="NIFP")
        work.audit.disclosed(Subject.CASE, (1,), told)
    store.close()
    return path


def checked(path: Path) -> LogReport:
    store = opened(path, FixedClock())
    report = store.check_log()
    store.close()
    return report


def found_after(path: Path, *statements: str) -> list[tuple[str, int]]:
    with unguarded(path) as connection:
        for statement in statements:
            connection.execute(statement)
    return [(one.code, one.seq) for one in checked(path).findings]


def test_a_log_left_alone_is_unbroken_since_its_first_line(written: Path, clock: FixedClock) -> None:
    report = checked(written)
    assert report.intact
    assert (report.lines, report.since, report.checkpoints) == (4, clock.now(), 4)


def test_an_empty_log_is_unbroken(path: Path) -> None:
    report = checked(path)
    assert report.intact
    assert (report.lines, report.since, report.head) == (0, None, None)


@pytest.mark.parametrize(
    ("statement", "code", "seq"),
    [
        ("UPDATE audit SET account = 'x' WHERE seq = 2", "log.line_changed", 2),
        ("UPDATE history SET subject_id = 9 WHERE audit_seq = 3", "log.records_changed", 3),
        ("DELETE FROM history WHERE audit_seq = 3", "log.records_changed", 3),
        ("UPDATE decisions SET reasoning = 'anders'", "log.decision_changed", 1),
        ("DELETE FROM decisions", "log.decision_changed", 1),
        ("UPDATE seals SET content = '{}' WHERE content <> ''", "log.values_changed", 2),
        ("DELETE FROM seals WHERE content <> ''", "log.values_missing", 2),
        ("UPDATE audit_texts SET reason_text = 'daarom' WHERE seq = 3", "log.text_changed", 3),
        ("DELETE FROM audit_texts WHERE seq = 4", "log.text_missing", 4),
        (ANOTHER, "log.line_missing", 9),
    ],
)
def test_each_thing_done_to_it_is_called_by_its_name(
    written: Path, statement: str, code: str, seq: int
) -> None:
    assert (code, seq) in found_after(written, "PRAGMA foreign_keys=off", statement)


def test_a_line_taken_out_and_lines_cut_off_are_found(written: Path) -> None:
    found = found_after(written, "DELETE FROM history WHERE audit_seq = 2", "DELETE FROM audit WHERE seq = 2")
    assert ("log.line_missing", 2) in found
    cut = found_after(written, "DELETE FROM audit WHERE seq > 3", "DELETE FROM history WHERE audit_seq > 3")
    assert ("log.cut_short", 3) in cut


def test_everything_cut_off_is_found_by_the_checkpoints(written: Path) -> None:
    found = found_after(written, "DELETE FROM history", "DELETE FROM audit", "DELETE FROM audit_texts")
    assert ("log.cut_short", 0) in found


def test_a_checkpoint_of_another_line_is_found(written: Path, clock: FixedClock) -> None:
    store = opened(written, clock)
    store.checkpoints.add(LogHead(2, "f" * 64), clock.now())
    assert [(one.code, one.seq) for one in store.check_log().findings] == [("log.not_as_witnessed", 2)]
    store.close()


def test_a_backup_put_back_that_the_log_does_not_tell_of_is_found(written: Path, clock: FixedClock) -> None:
    store = opened(written, clock)
    last = store.checkpoints.every()[-1].head
    store.checkpoints.add(last, clock.now(), restored=True)
    assert [(one.code, one.seq) for one in store.check_log().findings] == [("log.not_as_witnessed", 4)]
    store.close()


def test_a_long_log_is_checked_in_parts(store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.audit.checking.AT_A_TIME", 3)
    with store.begin(DESK, "case.add") as work:
        work.cases.add_many([plain(number) for number in range(8)])
    report = store.check_log()
    assert report.intact
    assert report.lines == 1
