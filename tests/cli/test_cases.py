"""Looking at cases."""

from collections.abc import Iterator
from datetime import date

import pytest

from tests.cli.running import Terminal
from triage_app.bootstrap import SystemClock
from triage_app.services.demo.building import STANDARD_CASES

ROW = {
    "parketnummers",
    "parket",
    "suspect",
    "behavioural_aspects",
    "standing",
    "ground",
    "ground_code",
    "minor_victim",
    "hearing_on",
    "days_to_hearing",
    "new",
    "stale",
    "missing",
}


def numbers(terminal: Terminal, *arguments: str) -> list[str]:
    return [row["parketnummers"][0] for row in terminal.json(*arguments).data]


def samples(terminal: Terminal) -> list[str]:
    """A case of every standing on every ground."""
    rows = terminal.json("cases").data
    kinds = {(row["standing"], row["ground"], row["ground_code"]): row for row in rows}
    return [row["parketnummers"][0] for row in kinds.values()]


def wholes(terminal: Terminal) -> Iterator[dict[str, object]]:
    for number in samples(terminal):
        yield terminal.json("case", number).data


def test_the_list_has_exactly_the_keys_of_the_surface(demo: Terminal) -> None:
    ran = demo.json("cases")

    assert ran.code == 0
    assert len(ran.data) == STANDARD_CASES
    assert all(set(row) == ROW for row in ran.data)


def test_only_ground_four_has_a_code(demo: Terminal) -> None:
    codes = {(row["ground"], row["ground_code"]) for row in demo.json("cases").data if row["ground"]}

    assert {code for ground, code in codes if ground != "other"} == {None}
    assert all(str(code).startswith("4") for ground, code in codes if ground == "other")
    assert {ground for ground, _ in codes} == {"recent_report", "tbs_patient", "refusal", "other"}


def test_days_to_the_hearing_are_counted_from_the_day_asked(demo: Terminal) -> None:
    today = SystemClock().today()
    for row in demo.json("cases", "--on", "+10d").data:
        if row["hearing_on"] is not None:
            on = date.fromisoformat(row["hearing_on"])
            assert row["days_to_hearing"] == (on - today).days - 10
        else:
            assert row["days_to_hearing"] is None


def test_people_read_a_table_in_their_language(demo: Terminal) -> None:
    dutch, english = demo.on("cases"), demo.on("cases", "--lang", "en")

    assert dutch.out.startswith("parketnummer")
    assert "zitting" in dutch.out
    assert "hearing" in english.out
    assert dutch.out.splitlines()[-1] == f"Aantal zaken: {STANDARD_CASES}"
    assert "nieuw" in dutch.out
    assert "waarom" not in dutch.out
    assert len(dutch.out.splitlines()) == STANDARD_CASES + 3


def test_a_view_a_filter_and_a_limit_choose(demo: Terminal) -> None:
    silent = numbers(demo, "cases", "--view", "silent")
    first = numbers(demo, "cases")[0]

    assert 0 < len(silent) < STANDARD_CASES
    assert numbers(demo, "cases", "--filter", first) == [first]
    assert numbers(demo, "cases", "--limit", "3") == numbers(demo, "cases")[:3]
    assert numbers(demo, "cases", "--limit", "0") == []


def test_silence_is_the_silent_view_and_grows_with_the_days(demo: Terminal) -> None:
    silent = numbers(demo, "silence")

    assert silent == numbers(demo, "cases", "--view", "silent")
    assert len(numbers(demo, "silence", "--on", "+60d")) > len(silent)
    assert demo.on("silence").code == 0


def test_looking_ahead_changes_nothing_today(demo: Terminal) -> None:
    before = demo.json("cases").out

    demo.json("cases", "--on", "+60d")

    assert demo.json("cases").out == before


def test_a_case_is_found_in_any_notation_with_its_log(demo: Terminal) -> None:
    number = numbers(demo, "cases")[0]

    ran = demo.json("case", number.replace("-", "/"))

    assert ran.code == 0
    assert set(ran.data) == ROW | {"decisions", "requests", "history"}
    assert ran.data["parketnummers"] == [number]
    assert ran.data["history"][0]["action"] == "added"


def test_every_case_reads_as_text_in_both_languages(demo: Terminal) -> None:
    texts = [demo.on("case", number).out for number in samples(demo)]

    assert all(text.startswith("parketnummer") for text in texts)
    assert any("Beslissingen" in text for text in texts)
    assert any("Beslissingen" not in text for text in texts)
    assert any("Aanvragen\n" in text for text in texts)
    assert "History" in demo.on("case", numbers(demo, "cases")[0], "--lang", "en").out


def test_the_log_tells_grounds_with_their_evidence(demo: Terminal) -> None:
    decisions = [
        decision
        for whole in wholes(demo)
        for decision in whole["decisions"]  # type: ignore[attr-defined]  # a JSON array
    ]

    grounded = [one for one in decisions if one["ground"]]
    assert {"N"} == {one["outcome"] for one in grounded}
    assert all(one["evidence"] for one in grounded)
    assert all(one["evidence"] == [] for one in decisions if not one["ground"])


@pytest.mark.parametrize(
    ("number", "code"), [("16-12-26", "parketnummer.unreadable"), ("99-999999-99", "case.unknown")]
)
def test_an_unknown_case_is_told_with_two(demo: Terminal, number: str, code: str) -> None:
    ran = demo.json("case", number)

    assert (ran.code, ran.error["code"], ran.error["field"]) == (2, code, "parketnummer")


def test_a_broken_register_is_told_with_three(nothing: Terminal) -> None:
    nothing.register.write_bytes(b"no database at all" * 100)

    ran = nothing.json("cases")

    assert (ran.code, ran.error["code"]) == (3, "register.not_a_register")


def test_acting_for_somebody_needs_a_mandate_of_ones_own(demo: Terminal) -> None:
    ran = demo.json("cases", "--as", "mr. B. Voorbeeld")

    assert (ran.code, ran.error["code"]) == (4, "acting.not_registered")


def test_a_filter_reads_fields_and_refuses_what_it_does_not_understand(demo: Terminal) -> None:
    silent = demo.json("cases", "--filter", "stil").data
    assert [row["parketnummers"] for row in silent] == [
        row["parketnummers"] for row in demo.json("silence").data
    ]
    ran = demo.json("cases", "--filter", "kleur:rood")
    assert ran.code == 2
    assert ran.error["code"] == "search.unread"
