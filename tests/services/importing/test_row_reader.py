"""From cells to facts, and what is wrong in a row."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.services.importing.listing import NUMBER, TITLES, plan_of
from triage_app.spreadsheets.sheet import CellValue

MARKS = ("", "-", "?", "n.n.b.")


def facts_of(**cells: CellValue) -> dict[str, object]:
    plan = plan_of({"parketnummer": NUMBER, **cells})
    (listed,) = plan.listed
    assert plan.findings == ()
    return dict(listed.facts)


def findings_of(**cells: CellValue) -> list[tuple[str, str]]:
    """Heading and code of what was found in one row."""
    return [(one.column, one.code) for one in plan_of({"parketnummer": NUMBER, **cells}).findings]


@pytest.mark.parametrize(
    "written",
    [
        "16-123456-26",
        "16/123456-26",
        "16/123456/26",
        "16.123456.26",
        "16 123456 26",
        "1612345626",
        " 16-123456-26 ",
        "\u00a016-123456-26",
        1612345626.0,
        1612345626,
    ],
)
def test_a_parketnummer_is_read_in_every_notation(written: CellValue) -> None:
    assert [one.parketnummer for one in plan_of({"parketnummer": written}).listed] == [NUMBER]


@given(
    st.from_regex(r"[0-9]{2}-[0-9]{6}-[0-9]{2}", fullmatch=True), st.sampled_from(("-", "/", ".", " ", ""))
)
def test_any_number_is_read_whatever_stands_between_its_parts(number: str, sign: str) -> None:
    written = number.replace("-", sign)

    assert [one.parketnummer for one in plan_of({"parketnummer": f" {written} "}).listed] == [number]


def test_a_bare_number_gets_its_leading_zero_back() -> None:
    assert [one.parketnummer for one in plan_of({"parketnummer": 912345626.0}).listed] == ["09-123456-26"]


@pytest.mark.parametrize(
    ("field", "cell", "fact"),
    [
        ("suspect", "Ş. Ö.", "Ş. Ö."),
        ("birth_year", 1981.0, 1981),
        ("offence", "243 lid 1", "243 lid 1"),
        ("offence", 247.0, "247"),
        ("committed_on", date(2026, 1, 2), date(2026, 1, 2)),
        ("victim_age", "<12", "under_12"),
        ("victim_age", "12-15", "from_12_to_15"),
        ("victim_age", "16-17", "from_16_to_17"),
        ("victim_age", "18+", "adult"),
        ("victim_age", date(2015, 12, 1), "from_12_to_15"),
        ("victim_age", 11.0, "under_12"),
        ("victim_age", "14 jaar", "from_12_to_15"),
        ("victim_age", "17", "from_16_to_17"),
        ("victim_age", "34", "adult"),
        ("custody_since", "2-3-2026", date(2026, 3, 2)),
        ("custody_since", "nee", "none"),
        ("hearing_on", "22/04/27", date(2027, 4, 22)),
        ("behavioural_aspects", "Ja", "yes"),
        ("behavioural_aspects", "NEE", "no"),
        ("behavioural_aspects", "onduidelijk", "unclear"),
        ("behavioural_aspects", True, "yes"),
        ("requested", "x", "yes"),
        ("second_parketnummer", "22/000123/26", "22-000123-26"),
        ("parket", "Midden-Nederland", "Midden-Nederland"),
        ("research_handle", "Vlinder", "Vlinder"),
        ("registered_on", "1-10-2026", date(2026, 10, 1)),
    ],
)
def test_a_cell_becomes_a_fact(field: str, cell: CellValue, fact: object) -> None:
    assert facts_of(**{field: cell})[field] == fact


@pytest.mark.parametrize("field", [field for field in TITLES if field != "parketnummer"])
@pytest.mark.parametrize("mark", MARKS)
def test_the_marks_of_not_knowing_are_no_facts_and_no_findings(field: str, mark: str) -> None:
    facts = facts_of(**{field: mark})

    assert set(facts) <= {"behavioural_aspects"}


@pytest.mark.parametrize(
    ("field", "cell", "code"),
    [
        ("birth_year", "ca. 1981", "year.unreadable"),
        ("birth_year", 2031.0, "year.unreadable"),
        ("offence", "311", "offence.unknown"),
        ("offence", "mishandeling", "offence.unknown"),
        ("committed_on", "31-02-2026", "date.impossible"),
        ("committed_on", "zomer 2025", "date.unreadable"),
        ("committed_on", "24-11-2026", "date.in_future"),
        ("committed_on", "1-5-2026 t/m 1-3-2026", "offence.period_reversed"),
        ("committed_on", "1-5-2026 t/m 31-6-2026", "date.impossible"),
        ("committed_on", "1-5-2026 t/m 1-3-2027", "date.in_future"),
        ("custody_since", date(2026, 11, 24), "date.in_future"),
        ("registered_on", "1-1-2027", "date.in_future"),
        ("hearing_on", "31-02-2027", "date.impossible"),
        ("hearing_on", "eind maart", "date.unreadable"),
        ("victim_age", "jong", "import.word_unknown"),
        ("victim_age", date(2026, 3, 5), "import.word_unknown"),
        ("victim_age", 1234.0, "import.word_unknown"),
        ("behavioural_aspects", "wellicht", "import.word_unknown"),
        ("requested", "wellicht", "import.word_unknown"),
        ("requested", "24-11-2026", "date.in_future"),
        ("second_parketnummer", "22-1-26", "parketnummer.unreadable"),
        ("suspect", "x" * 41, "field.too_long"),
        ("parket", "x" * 61, "field.too_long"),
    ],
)
def test_a_cell_that_cannot_be_used_is_a_finding_and_the_field_stays_empty(
    field: str, cell: CellValue, code: str
) -> None:
    plan = plan_of({"parketnummer": NUMBER, field: cell})

    (finding,) = plan.findings
    assert (finding.row, finding.column, finding.code) == (2, TITLES[field], code)
    kept = {"committed_on"} if field == "committed_on" and "t/m" in str(cell) else set()
    assert set(plan.listed[0].facts) == kept


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Jan de Vries", "J. de V."),
        ("J. Jansen", "J. J."),
        ("Jansen, Piet", "J. P."),
        ("Ş. Öztürk", "Ş. Ö."),
    ],
)
def test_a_full_name_is_kept_as_initials_and_said(written: str, kept: str) -> None:
    plan = plan_of({"parketnummer": NUMBER, "suspect": written})

    assert plan.listed[0].facts["suspect"] == kept
    assert [one.code for one in plan.findings] == ["import.name_shortened"]


@pytest.mark.parametrize(
    "written", ["T. ’t H.", "K. van d. M.", "M. el A.", "J.-P. L.", "Alfa", "NN 3", "Verdachte B"]
)
def test_initials_and_pseudonyms_stay(written: str) -> None:
    assert facts_of(suspect=written)["suspect"] == written


def test_a_period_has_its_last_day_too() -> None:
    facts = facts_of(committed_on="1 mrt 2024 t/m 5-8-2024")

    assert (facts["committed_on"], facts["committed_to"]) == (date(2024, 3, 1), date(2024, 8, 5))


@pytest.mark.parametrize("article", ["248e", "242 (oud)"])
def test_an_article_the_law_of_that_day_does_not_know_is_a_finding(article: str) -> None:
    found = findings_of(offence=article, committed_on="1-3-2026")

    assert found == ([("Feit (art. Sr)", "offence.unknown")] if article == "248e" else [])


def test_a_day_under_requested_says_both_that_and_when() -> None:
    facts = facts_of(requested="15-3-2026")

    assert (facts["requested"], facts["sent_on"]) == ("yes", date(2026, 3, 15))


def test_a_request_with_a_date_stands_as_requested() -> None:
    assert facts_of(sent_on="15-3-2026")["requested"] == "yes"


def test_cells_that_contradict_each_other_are_found() -> None:
    assert findings_of(reason="anders", note="x") == [
        ("Reden niet", "import.without_no"),
        ("Toelichting", "import.without_no"),
    ]
    assert findings_of(variant="dubbel", due_on="1-2-2027") == [
        ("Variant", "import.without_request"),
        ("Afgesproken leverdatum", "import.without_request"),
    ]
    assert findings_of(requested="nee", sent_on="1-2-2026") == [("Datum aanvraag", "import.despite_no")]


@pytest.mark.parametrize(
    ("reason", "note", "kept"),
    [
        ("weigert medewerking", "x", ("refusal", "x")),
        ("Verdachte weigert mee te werken", "", ("refusal", "Verdachte weigert mee te werken")),
        ("tbs", "", ("tbs_patient", None)),
        ("geen tbs, wel iets anders", "x", ("other", "geen tbs, wel iets anders; x")),
        ("capaciteit", "", ("other", "capaciteit")),
        ("", "x", (None, "x")),
    ],
)
def test_the_reason_is_told_by_its_words(reason: str, note: str, kept: tuple[str | None, str | None]) -> None:
    facts = facts_of(requested="nee", reason=reason, note=note)

    assert (facts.get("reason"), facts.get("note")) == kept


@pytest.mark.parametrize(
    ("note", "codes"),
    [
        ("rapport d.d. 5-9-2024 (dubbel)", []),
        ("rapport d.d. 31-9-2024 (dubbel)", ["date.impossible"]),
        ("rapport d.d. 5-9-2027", ["date.in_future"]),
        ("rapport bekend", []),
        ("", []),
    ],
)
def test_the_day_of_an_earlier_report_is_looked_at_too(note: str, codes: list[str]) -> None:
    found = findings_of(requested="nee", reason="recente PJ-rapportage", note=note)

    assert [code for _, code in found] == codes
