"""Copies, putting one back, a new key and the checks, on the command line."""

from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.running import Terminal
from tests.fakes.registers import bare
from triage_app.cli.unlocking import VARIABLE


def numbers(terminal: Terminal) -> int:
    return len(terminal.json("cases").data)


def test_a_backup_is_made_beside_the_register_and_put_back(demo: Terminal) -> None:
    before = numbers(demo)
    made = demo.json("backup")
    assert made.code == 0
    assert demo.on("import", "--undo").code in {0, 2}

    ran = demo.json("restore", made.data["file"])

    assert (ran.code, ran.data["db"]) == (0, str(demo.register))
    assert numbers(demo) == before
    assert demo.json("verify").data["restored"] != []
    assert "teruggezet" in demo.on("verify").out


def test_a_copy_goes_where_one_says_and_is_put_back_at_another_place(demo: Terminal, tmp_path: Path) -> None:
    copy, other = tmp_path / "kopie.db", tmp_path / "ander.db"
    assert str(copy) in demo.on("backup", "-o", str(copy)).out
    assert demo.json("backup", "-o", str(copy)).error["code"] == "output.exists"

    ran = demo.on("restore", str(copy), "--to", str(other))

    assert ran.code == 0
    assert other.exists()
    again = demo.json("restore", str(copy), "--to", str(other))
    assert (again.code, again.error["code"], again.error["field"]) == (5, "output.exists", "to")


def test_a_backup_takes_the_place_of_what_nobody_can_open(demo: Terminal) -> None:
    before, made = numbers(demo), demo.json("backup").data["file"]
    demo.register.write_bytes(b"weg" * 5000)

    assert demo.json("restore", made).code == 0

    assert numbers(demo) == before
    assert any(".damaged-" in one.name for one in demo.register.parent.iterdir())


def test_what_is_no_backup_is_refused_and_nothing_changes(demo: Terminal, tmp_path: Path) -> None:
    before = numbers(demo)
    no = tmp_path / "geen.backup"
    no.write_text("geen kopie", "utf-8")
    assert demo.json("restore", str(no)).code == 3
    assert demo.json("restore", str(tmp_path / "nergens")).error["code"] == "register.missing"
    demo.register.unlink()
    assert demo.json("restore", str(tmp_path / "nergens")).error["code"] == "register.missing"
    assert not demo.register.exists()
    assert before


def test_a_new_key_comes_with_a_new_code(empty: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    ran = empty.on("rekey")
    assert ran.code == 0
    code = next(word for word in ran.err.split() if word.count("-") == 8).strip(".,")
    monkeypatch.setenv(VARIABLE, code)
    assert empty.json("cases").code == 0
    ran = empty.json("rekey")  # a recovery code is no passphrase for the new key
    assert (ran.code, ran.error["code"]) == (3, "register.key_needed")


def test_migrating_a_register_of_this_version_says_its_schema(empty: Terminal) -> None:
    assert empty.json("migrate").data == {"db": str(empty.register), "schema": "0005"}
    assert "0005" in empty.on("migrate").out


def test_an_unbroken_log_is_said_to_be_so_and_since_when(demo: Terminal) -> None:
    ran = demo.json("verify")
    assert (ran.code, ran.data["intact"], ran.data["findings"]) == (0, True, [])
    assert ran.data["since"] is not None

    right = demo.on("verify", "--head", ran.data["head"])
    wrong = demo.on("verify", "--head", "1-000000000000")

    assert (right.code, wrong.code) == (0, 1)
    assert right.out != wrong.out


def test_an_empty_log_is_said_to_be_so(empty: Terminal) -> None:
    ran = empty.on("verify")
    assert ran.code == 0
    assert ran.out.strip()


def test_a_broken_log_is_said_to_be_so_line_by_line(demo: Terminal) -> None:
    with closing(bare(demo.register)) as connection:
        connection.execute("DROP TRIGGER audit_keeps_update")
        connection.execute("UPDATE audit SET account = 'x' WHERE seq = 1")

    ran, shown = demo.json("verify"), demo.on("verify")

    assert (ran.code, shown.code) == (1, 1)
    assert ran.data["findings"][0] == {"code": "log.line_changed", "seq": 1}
    assert "1" in shown.out.splitlines()[1]


def test_a_printed_document_cannot_be_compared_yet(demo: Terminal) -> None:
    assert demo.json("verify", "agenda.pdf").error["code"] == "command.not_yet"


def test_the_doctor_tells_what_is_well_and_what_is_not(demo: Terminal) -> None:
    demo.on("backup")
    ran = demo.json("doctor")
    assert {one["check"] for one in ran.data if not one["well"]} <= {"keyring"}
    assert ran.code == 0
    assert demo.on("doctor").out.strip()
    demo.register.chmod(0o644)
    assert demo.json("doctor").code in {0, 1}
