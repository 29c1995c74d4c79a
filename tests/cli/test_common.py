"""The options every command knows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage_app.cli.common import WITH_VALUE, Common, split


def test_nothing_typed_opens_the_window() -> None:
    assert split([]) == Common()
    assert split([]).opens_window
    assert split(["--db", "a.db", "--lang", "en"]).opens_window


@pytest.mark.parametrize("typed", [["cases"], ["--help"], ["--json"], ["--db", "a.db", "cases"]])
def test_anything_else_does_not(typed: list[str]) -> None:
    assert not split(typed).opens_window


@pytest.mark.parametrize(
    "typed",
    [
        "--db a.db --lang en --on 2026-03-15 --as 3 --json cases --limit 2",
        "cases --limit 2 --db a.db --lang en --on 2026-03-15 --as 3 --json",
        "cases --db=a.db --lang=en --limit 2 --on=2026-03-15 --as=3 --json",
    ],
)
def test_they_stand_before_or_after_the_command(typed: str) -> None:
    assert split(typed.split()) == Common(
        db="a.db",
        language="en",
        on="2026-03-15",
        acting_for="3",
        json=True,
        rest=("cases", "--limit", "2"),
    )


def test_behind_two_dashes_nothing_is_an_option() -> None:
    assert split(["case", "--", "--json"]) == Common(rest=("case", "--", "--json"))


def test_the_language_is_dutch_unless_asked() -> None:
    assert split([]).speaks == "nl"
    assert split(["--lang", "en"]).speaks == "en"
    assert split(["--lang", "nl"]).language == "nl"


def test_an_unknown_language_is_told_in_dutch() -> None:
    common = split(["--lang", "fy", "cases"])

    assert common.wrong is not None
    assert common.wrong.code == "arguments.language"
    assert common.speaks == "nl"


@pytest.mark.parametrize("option", WITH_VALUE)
def test_an_option_without_its_value_is_named(option: str) -> None:
    wrong = split(["cases", option]).wrong

    assert wrong is not None
    assert (wrong.code, wrong.details["option"]) == ("arguments.value_missing", option)


@given(st.lists(st.text(max_size=12)))
def test_no_command_line_breaks_it(typed: list[str]) -> None:
    common = split(typed)

    assert len(common.rest) <= len(typed)
