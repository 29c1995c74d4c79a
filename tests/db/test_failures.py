"""What driver and disk report, in codes."""

import errno
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from db.failures import SCARCE, of_disk, translated, unusable
from triage_app import words
from triage_app.errors import RegisterUnusable

CODES = {
    3: "register.read_only",
    5: "register.locked",
    517: "register.locked",
    6: "register.locked",
    8: "register.read_only",
    1032: "register.read_only",
    11: "register.damaged",
    267: "register.damaged",
    13: "register.disk_full",
    14: "register.read_only",
    26: "register.damaged",
}


def failed(code: int) -> dbapi2.Error:
    error = dbapi2.OperationalError("x")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize("code", CODES)
def test_the_driver_s_codes_are_translated(code: int, tmp_path: Path) -> None:
    problem = unusable(failed(code), tmp_path / "r.db")
    assert problem is not None
    assert problem.code == CODES[code]
    assert words.has(f"problem.{problem.code}")
    assert problem.exit_code == 3


@pytest.mark.parametrize("error", [failed(19), dbapi2.ProgrammingError("x"), ValueError("x"), None])
def test_what_no_user_can_mend_stays_a_bug(error: Exception | None, tmp_path: Path) -> None:
    assert unusable(error, tmp_path / "r.db") is None


@pytest.mark.parametrize(("free", "code"), [(SCARCE - 1, "disk_full"), (SCARCE, "unreachable")])
def test_a_failing_disk_is_full_or_unreachable(
    free: int, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage:
        def __init__(self) -> None:
            self.free = free

    monkeypatch.setattr("shutil.disk_usage", lambda _folder: Usage())
    problem = unusable(failed(10), tmp_path / "r.db")
    assert problem is not None
    assert problem.code == f"register.{code}"


def test_a_disk_that_cannot_even_be_asked_is_unreachable(tmp_path: Path) -> None:
    problem = unusable(failed(10), tmp_path / "gone" / "r.db")
    assert problem is not None
    assert problem.code == "register.unreachable"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EACCES, "read_only"),
        (errno.EROFS, "read_only"),
        (errno.ENOENT, "missing"),
        (errno.EEXIST, "exists"),
        (errno.EIO, "unreachable"),
    ],
)
def test_the_file_system_s_codes_are_translated(number: int, code: str, tmp_path: Path) -> None:
    assert of_disk(OSError(number, "x")).code == f"register.{code}"
    with pytest.raises(RegisterUnusable, match=rf"register\.{code}"), translated(tmp_path):
        raise OSError(number, "x")


def test_errors_of_the_driver_pass_the_same_gate(tmp_path: Path) -> None:
    with pytest.raises(RegisterUnusable, match=r"register\.locked"), translated(tmp_path):
        raise failed(5)
    with pytest.raises(dbapi2.OperationalError), translated(tmp_path):
        raise failed(1)
