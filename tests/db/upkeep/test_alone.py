"""Having a register for oneself: trouble with the disk is not taken for company."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from db.upkeep import alone as alone_module
from db.upkeep.alone import alone
from tests.fakes.registers import key_of
from triage_app.errors import RegisterUnusable


def test_a_disk_that_fails_is_told_as_such(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Failing:
        def execute(self, _sql: str) -> object:
            error = dbapi2.OperationalError("disk I/O error")
            error.sqlite_errorcode = 10
            raise error

        def close(self) -> None:
            pass

    monkeypatch.setattr(alone_module, "connect", lambda *_: Failing())
    with (
        pytest.raises(RegisterUnusable, match=r"register\.(disk_full|unreachable)"),
        alone(path, key_of(path)),
    ):
        pass
