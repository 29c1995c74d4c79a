"""Finding the headings, and guessing what they mean."""

import pytest

from tests.spreadsheets.making import sheet_of
from triage_app.errors import BadInput
from triage_app.spreadsheets.headings import Layout, find_layout, guess
from triage_app.spreadsheets.sheet import Row, Sheet, Span
from triage_app.spreadsheets.synonyms import synonyms


def layout_of(*sheets: Sheet, mapping: dict[str, str] | None = None) -> Layout:
    return find_layout(sheets, synonyms(), mapping)[1]


@pytest.mark.parametrize(
    ("title", "field"),
    [
        ("Parketnr.", "parketnummer"),
        ("parketnummer", "parketnummer"),
        ("PARKET-NR", "parketnummer"),
        ("Parket nr", "parketnummer"),
        ("Parketnummmer", "parketnummer"),
        ("Geb.jaar", "birth_year"),
        ("GEBOORTEJAAR", "birth_year"),
        ("Feit (art. Sr)", "offence"),
        ("Leeftijd slo", "victim_age"),
        ("Datum zitting", "hearing_on"),
        ("Zitting datum", "hearing_on"),
        ("Gedragsk. aspecten", "behavioural_aspects"),
        ("Datum aanvr.", "sent_on"),
        ("aanvraag, datum", "sent_on"),
        ("Ontvangst NIFP", "received_on"),
        ("Datum aangifte", None),
        ("Zittingsplaats", None),
        ("Officier", None),
        ("Parketsecretaris", None),
        ("Naam slachtoffer", None),
        ("Geboortedatum", None),
        ("x", None),
        ("", None),
    ],
)
def test_a_heading_is_guessed_or_left_alone(title: str, field: str | None) -> None:
    assert guess(title, synonyms()) == field


def test_a_plain_list_has_its_headings_in_the_first_row() -> None:
    layout = layout_of(sheet_of(("Parketnr.", "Zitting", "Kleur", "", "Zittingsdatum"), ("16-123456-26",)))

    assert layout.heading_row == 1
    assert dict(layout.columns) == {"parketnummer": 0, "hearing_on": 1}
    assert layout.unknown == (2,)
    assert layout.doubled == (4,)
    assert layout.title_of("hearing_on") == "Zitting"
    assert [row.number for row in layout.rows] == [2]


def test_a_title_above_the_headings_is_passed_over() -> None:
    title = Span(1, 1, 0, 2)
    layout = layout_of(
        sheet_of(
            ("Zedenzaken 2026", "", ""), (), ("Parketnr.", "Zitting", "Variant"), ("x",), merged=(title,)
        )
    )

    assert layout.heading_row == 3
    assert dict(layout.columns) == {"parketnummer": 0, "hearing_on": 1, "variant": 2}


def test_headings_in_two_rows_are_read_together() -> None:
    upper = ("Zaak", "", "Datum", "", "Zitting")
    lower = ("Parketnr.", "Verdachte", "aanvraag", "rapport", "")
    merged = (Span(1, 1, 0, 1), Span(1, 1, 2, 3), Span(1, 2, 4, 4))
    layout = layout_of(sheet_of(upper, lower, ("16-123456-26", "A. B."), merged=merged))

    assert layout.heading_row == 2
    assert dict(layout.columns) == {
        "parketnummer": 0,
        "suspect": 1,
        "sent_on": 2,
        "reported_on": 3,
        "hearing_on": 4,
    }
    assert layout.title_of("sent_on") == "Datum aanvraag"
    assert layout.title_of("hearing_on") == "Zitting"


def test_the_first_row_of_cases_is_never_taken_for_headings() -> None:
    layout = layout_of(
        sheet_of(("Parketnr.", "Variant"), ("16-123456-26", "dubbel"), ("16-123457-26", "triple"))
    )

    assert layout.heading_row == 1
    assert len(layout.rows) == 2


def test_the_first_sheet_with_headings_is_the_list() -> None:
    sheets = (
        sheet_of(("Uitleg",)),
        Sheet("Zaken", (Row(1, ("Parketnr.",)),)),
        Sheet("Oud", (Row(1, ("Parketnr.",)),)),
    )

    assert find_layout(sheets, synonyms())[0].name == "Zaken"


@pytest.mark.parametrize("rows", [(), (("Verdachte", "Zitting"),), (("16-123456-26", "A. B."),)])
def test_without_a_column_of_numbers_there_is_no_list(rows: tuple[tuple[str, ...], ...]) -> None:
    with pytest.raises(BadInput) as refused:
        layout_of(sheet_of(*rows))

    assert refused.value.code == "import.no_headings"


def test_a_value_merged_over_rows_stands_in_each() -> None:
    merged = (Span(2, 4, 0, 0), Span(3, 3, 1, 2), Span(2, 3, 7, 7), Span(1, 2, 1, 1))
    layout = layout_of(
        sheet_of(("Parketnr.", "Zitting"), ("16-123456-26", "a"), ("", "b"), ("", "c"), merged=merged)
    )

    assert [row.cells for row in layout.rows] == [
        ("16-123456-26", "a"),
        ("16-123456-26", "b"),
        ("16-123456-26", "c"),
    ]


def test_merged_cells_below_the_headings_only_do_no_harm() -> None:
    layout = layout_of(sheet_of(("Parketnr.",), merged=(Span(1, 1, 0, 3),)))

    assert layout.rows == ()


def test_what_the_user_said_goes_before_any_guess() -> None:
    layout = layout_of(
        sheet_of(("Dossier", "Zitting", "Opmerking"), ("16-123456-26",)),
        mapping={"dossier": "parketnummer", "OPMERKING": "", "Zitting": "due_on"},
    )

    assert dict(layout.columns) == {"parketnummer": 0, "due_on": 1}
    assert layout.unknown == ()


@pytest.mark.parametrize(
    ("mapping", "code"),
    [
        ({"Zitting": "heering_on"}, "import.mapping_field"),
        ({"Zittting x": "hearing_on"}, "import.mapping_heading"),
    ],
)
def test_a_mapping_that_fits_nothing_is_refused(mapping: dict[str, str], code: str) -> None:
    with pytest.raises(BadInput) as refused:
        layout_of(sheet_of(("Parketnr.", "Zitting")), mapping=mapping)

    assert refused.value.code == code
    assert refused.value.details["names"]
