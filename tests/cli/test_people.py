"""People and mandates."""

import pytest

from tests.cli.running import Terminal
from triage_app.bootstrap import account
from triage_app.domain.people.person import Function, Organisation

PERSON = {"id", "name", "organisation", "function", "mandate_from", "mandate_to"}
CLERK = ("people", "add", "E. Voorbeeld", "--organisation", "om", "--function", "clerk")


def test_a_person_is_added_and_listed(empty: Terminal) -> None:
    added = empty.json(*CLERK, "--from", "1-1-2026", "--to", "31-12-2026")

    assert added.code == 0
    assert set(added.data) == PERSON
    assert (added.data["mandate_from"], added.data["mandate_to"]) == ("2026-01-01", "2026-12-31")
    assert empty.json("people").data == empty.json("people", "list").data == [added.data]


def test_people_read_a_table(empty: Terminal) -> None:
    added = empty.on(*CLERK, "--from", "1-1-2026")

    assert added.code == 0
    assert "parketsecretaris" in added.out
    assert "01-01-2026" in empty.on("people").out
    assert "prosecution clerk" in empty.on("people", "--lang", "en").out


@pytest.mark.parametrize(
    ("organisation", "function", "expected"),
    [
        ("OM", "officier van justitie", (Organisation.OM, Function.PROSECUTOR)),
        ("om", "officier", (Organisation.OM, Function.PROSECUTOR)),
        ("om", "secretaris", (Organisation.OM, Function.CLERK)),
        ("reclassering", "adviser", (Organisation.PROBATION_SERVICE, Function.ADVISER)),
        ("probation", "adviseur", (Organisation.PROBATION_SERVICE, Function.ADVISER)),
        ("NIFP", "chair", (Organisation.NIFP, Function.CHAIR)),
    ],
)
def test_organisation_and_function_are_read_as_people_write_them(
    empty: Terminal, organisation: str, function: str, expected: tuple[str, str]
) -> None:
    added = empty.json("people", "add", "X", "--organisation", organisation, "--function", function).data

    assert (added["organisation"], added["function"]) == expected


@pytest.mark.parametrize(
    ("arguments", "code", "field"),
    [
        (("X", "--organisation", "politie", "--function", "clerk"), "arguments.choice", "organisation"),
        (("X", "--organisation", "om", "--function", "baas"), "arguments.choice", "function"),
        (("X", "--organisation", "om"), "arguments.incomplete", None),
        ((" ", "--organisation", "om", "--function", "clerk"), "field.required", "name"),
        (("X" * 121, "--organisation", "om", "--function", "clerk"), "field.too_long", "name"),
        (("X", "--organisation", "om", "--function", "clerk", "--from", "?"), "date.unreadable", "from"),
        (("X", "--organisation", "om", "--function", "clerk", "--to", "31-2-26"), "date.impossible", "to"),
        (
            ("X", "--organisation", "om", "--function", "clerk", "--from", "2-1-2026", "--to", "1-1-2026"),
            "person.mandate_reversed",
            "mandate_to",
        ),
    ],
)
def test_wrong_fields_are_told(
    empty: Terminal, arguments: tuple[str, ...], code: str, field: str | None
) -> None:
    ran = empty.json("people", "add", *arguments)

    assert ran.code == 2
    assert (ran.error["code"], ran.error["field"]) == (code, field)
    assert empty.json("people").data == []


def test_the_account_at_this_desk_acts_for_another_with_a_mandate(empty: Terminal) -> None:
    empty.on("people", "add", "mr. A. Voorbeeld", "--organisation", "om", "--function", "prosecutor")
    assert empty.json("cases", "--as", "mr. A. Voorbeeld").code == 4

    empty.on(*CLERK, "--from", "1-1-2020", "--account", account())

    assert empty.json("cases", "--as", "mr. A. Voorbeeld").code == 0
    assert empty.json("cases", "--as", "1").code == 0
    assert empty.json("cases", "--as", "Niemand").code == 4
