"""Making registers."""

import stat
from pathlib import Path

import pytest

from tests.cli.running import Terminal
from triage_app.cli import opening, register
from triage_app.cli.common import Common
from triage_app.cli.places import default_register
from triage_app.errors import Problem, RegisterUnusable
from triage_app.services.demo import building
from triage_app.services.opening import Opening


def test_init_makes_an_empty_register(nothing: Terminal) -> None:
    ran = nothing.json("init")

    assert ran.code == 0
    assert set(ran.data) == {"db", "schema"}
    assert ran.data["db"] == str(nothing.register)
    assert nothing.json("cases").data == []
    assert stat.S_IMODE(nothing.register.stat().st_mode) == 0o600


def test_init_says_so_in_words(nothing: Terminal) -> None:
    ran = nothing.on("init")

    assert ran.code == 0
    assert "Leeg register gemaakt" in ran.out


def test_without_a_place_it_stands_in_the_data_folder(nothing: Terminal) -> None:
    assert nothing.type("init").code == 0
    assert default_register().exists()
    assert nothing.type("cases", "--json").data == []


def test_init_refuses_an_existing_one(empty: Terminal) -> None:
    before = empty.register.read_bytes()

    ran = empty.json("init")

    assert (ran.code, ran.error["code"]) == (3, "register.exists")
    assert empty.register.read_bytes() == before


def test_nobody_can_be_acted_for_in_a_register_still_to_be_made(nothing: Terminal) -> None:
    ran = nothing.json("init", "--as", "mr. A. Voorbeeld")

    assert (ran.code, ran.error["code"], ran.error["field"]) == (4, "acting.not_registered", "as")
    assert not nothing.register.exists()


@pytest.mark.parametrize("command", ["cases", "silence", "case 16-000001-26", "meeting list", "people list"])
def test_without_a_register_commands_that_need_one_answer_three(nothing: Terminal, command: str) -> None:
    ran = nothing.json(*command.split())

    assert (ran.code, ran.error["code"]) == (3, "register.missing")
    assert not nothing.register.exists()


def test_demo_makes_a_marked_register_and_opens_it(
    nothing: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path | None] = []

    def show(_: Common, path: Path | None, _opening: Opening) -> int:
        opened.append(path)
        return 0

    monkeypatch.setattr(register, "show", show)

    ran = nothing.json("demo", "--cases", "30", "--seed", "7")

    assert ran.code == 0
    assert ran.data == {"cases": 30, "requests": ran.data["requests"], "meetings": 2}
    assert opened == [nothing.register]
    assert len(nothing.json("cases").data) == 30


def test_a_machine_without_a_window_made_the_register_all_the_same(
    nothing: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def show(*_: object) -> int:
        raise Problem("display.none")

    monkeypatch.setattr(register, "show", show)

    ran = nothing.on("demo", "--cases", "5")

    assert ran.code == 0
    assert "geen scherm" in ran.err
    assert nothing.register.exists()


def test_demo_without_a_place_makes_a_new_temporary_one_and_names_it(
    nothing: Terminal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    ran = nothing.type("demo", "--cases", "3", "--no-window")

    assert ran.code == 0
    named = Path(ran.err.splitlines()[0].partition(": ")[2])
    assert named.exists()
    assert tmp_path in named.parents
    assert "3 verzonnen zaken" in ran.out
    assert not default_register().exists()


def test_demo_never_writes_to_the_default_register(nothing: Terminal) -> None:
    ran = nothing.type("demo", "--no-window", "--json", "--db", str(default_register()))

    assert (ran.code, ran.error["code"]) == (3, "demo.default_register")
    assert not default_register().exists()


def test_demo_refuses_an_existing_file(nothing: Terminal) -> None:
    nothing.register.write_text("of mine")

    ran = nothing.json("demo", "--no-window")

    assert (ran.code, ran.error["code"]) == (3, "register.exists")
    assert nothing.register.read_text() == "of mine"


@pytest.mark.parametrize(
    ("option", "code"),
    [("--cases=x", "field.number"), ("--cases=1000001", "field.out_of_range"), ("--seed=-", "field.number")],
)
def test_demo_refuses_numbers_that_are_none(nothing: Terminal, option: str, code: str) -> None:
    ran = nothing.json("demo", "--no-window", option)

    assert (ran.code, ran.error["code"]) == (2, code)
    assert not nothing.register.exists()


def test_a_register_whose_filling_fails_is_taken_away(
    nothing: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise RegisterUnusable("register.disk_full")

    monkeypatch.setattr(building, "_store", full)

    ran = nothing.json("demo", "--no-window")

    assert (ran.code, ran.error["code"]) == (3, "register.disk_full")
    assert list(nothing.register.parent.glob("register*")) == []


def test_an_interruption_while_it_is_made_leaves_nothing(
    nothing: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(path: Path, *_: object, **__: object) -> None:
        path.touch()
        raise KeyboardInterrupt

    monkeypatch.setattr(opening, "new_register", interrupted)

    assert nothing.on("init").code == 130
    assert not nothing.register.exists()


def test_a_register_somebody_else_just_made_is_left_alone(
    nothing: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    nothing.register.write_bytes(b"theirs")
    monkeypatch.setattr(opening, "something_at", lambda _path: False)

    ran = nothing.json("init")

    assert (ran.code, ran.error["code"]) == (3, "register.exists")
    assert nothing.register.read_bytes() == b"theirs"
