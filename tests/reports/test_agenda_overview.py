"""The overview: every case on a row of its own, twenty-four on at most two pages."""

from dataclasses import replace
from itertools import pairwise

import pytest

from reports.house_style import CELL, LANDSCAPE
from reports.printer import PdfPrinter
from reports.text import Ink
from tests.reports.examples import (
    FIXED,
    agenda,
    example_case,
    item,
    longest_item,
    typical_agenda,
    typical_item,
    valued,
)
from tests.reports.pdf_text import Shown, page_count, page_texts, shown, text_of
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.meetings.meeting import Lane
from triage_app.services.documents.values import AgendaDocument, Audience, Issue
from triage_app.words import Language

COLUMNS = ("Nr", "Parketnummer", "Verdachte", "Feit", "Hechtenis", "Zitting", "Stand")


def overview(document: AgendaDocument, language: Language = "nl") -> bytes:
    return PdfPrinter().agenda(document, "overview", language).data


def test_twenty_four_items_take_two_pages() -> None:
    data = overview(typical_agenda())

    assert page_count(data) == 2
    for number in range(24):
        assert typical_item(number).case.parketnummer in text_of(data)


@pytest.mark.parametrize("lanes", [(24, 0, 0), (1, 1, 22), (8, 8, 8), (22, 1, 1), (12, 11, 1), (11, 2, 11)])
@pytest.mark.parametrize("blanks", [True, False])
def test_twenty_four_of_the_longest_take_two_pages(lanes: tuple[int, int, int], *, blanks: bool) -> None:
    order = [lane for lane, count in zip(Lane, lanes, strict=True) for _ in range(count)]
    items = tuple(replace(longest_item(n, blanks=blanks), lane=lane) for n, lane in enumerate(order))

    assert page_count(overview(agenda(items))) == 2


def test_the_header_row_with_the_letters_stands_on_every_page() -> None:
    for text in page_texts(overview(typical_agenda(60))):
        lines = [line.strip() for line in text.splitlines()]
        start = lines.index("Nr")
        assert tuple(lines[start : start + 7]) == COLUMNS
        assert lines[start + 8 : start + 14] == ["A", "N", "G", "U", "R", "T"]


@pytest.mark.parametrize("document", [typical_agenda(60), agenda(tuple(longest_item(n) for n in range(30)))])
def test_no_row_is_torn_and_no_text_overlaps(document: AgendaDocument) -> None:
    ink = Ink()
    found = shown(overview(document))
    for page in {one.page for one in found}:
        texts = [one for one in found if one.page == page]
        for one in texts:
            font = "Text-Strong" if one.font.endswith("SemiBold") else "Text"
            wide = ink.width(one.text.rstrip(), replace(CELL, font=font, size=one.size))
            beside = [other for other in texts if abs(other.y - one.y) < 5 and other.x > one.x + 0.1]
            assert all(one.x + wide <= other.x + 0.2 for other in beside), one
        for above, below in pairwise(column(texts)):
            assert above.y - below.y >= below.size * 0.95, (above, below)


def column(texts: list[Shown]) -> list[Shown]:
    """The question column from the top down."""
    found = [one for one in texts if abs(one.x - 568) < 1 and 70 < one.y < 520]
    assert found
    return sorted(found, key=lambda one: -one.y)


def test_a_long_question_is_cut_in_so_many_words() -> None:
    text = text_of(overview(agenda((longest_item(),))))

    assert "[…]" in text
    assert "ingekort, volledig op het zaakblad" in text
    assert "ingekort" not in text_of(overview(agenda((item(1, valued(example_case()), "Kort?"),))))


def test_blocks_are_headed_by_lane_and_say_that_they_go_on() -> None:
    first, second = page_texts(overview(typical_agenda()))

    assert "09.00 · bespreken · 22 zaken" in first
    assert "bespreken · vervolg" in second
    assert "zonder bespreking · 2 zaken" in second


def test_a_block_of_one_counts_in_the_singular() -> None:
    assert "nog niet gereed · 1 zaak" in text_of(
        overview(agenda((replace(typical_item(1), lane=Lane.NOT_READY),)))
    )


def test_a_heading_never_stands_alone_at_the_foot() -> None:
    for count in range(11, 17):
        items = tuple(
            replace(typical_item(n), lane=Lane.DISCUSS if n < count else Lane.NOT_READY)
            for n in range(count + 2)
        )
        pages = [
            [one for one in shown(overview(agenda(items))) if one.page == page and one.y > 70]
            for page in (1, 2)
        ]
        for page in pages:
            assert not page or "nog niet gereed" not in page[-1].text


def test_an_empty_agenda_says_so_on_one_page() -> None:
    for form in ("overview", "sheets", "full"):
        printed = PdfPrinter().agenda(agenda(()), form, "nl")
        assert printed.pages == page_count(printed.data) == 1
        assert "Er staan geen zaken op deze agenda." in text_of(printed.data)


def test_the_page_lies_landscape() -> None:
    width, height = LANDSCAPE
    assert all(one.x < width and one.y < height for one in shown(overview(typical_agenda())))
    assert any(one.x > 700 for one in shown(overview(typical_agenda())))


def test_the_head_tells_meeting_version_and_counts() -> None:
    text = text_of(overview(typical_agenda()))

    assert "Triage-overleg zeden – overzicht" in text
    assert "Dinsdag 1 december 2026, 09.00–10.30 · parket Midden-Nederland, zaal 2.14" in text
    assert "Agenda versie 3" in text
    assert "vastgesteld 27-11-2026 16.10" in text
    assert "24 zaken · 22 bespreken · 2 zonder bespreking" in text


def test_a_draft_without_place_or_end_says_what_it_is() -> None:
    document = replace(agenda((typical_item(0),), issue=Issue()), parket="", place="", ends_at=None)
    text = text_of(overview(document, "en"))

    assert "Agenda – draft" in text
    assert "Tuesday 1 December 2026, 09.00 \n" in text
    assert "1 case · 1 discuss" in text
    assert "draft – not fixed" in text


def test_a_term_that_is_near_stands_out_without_colour() -> None:
    far = Custody(title=CustodyTitle.DETENTION, since=FIXED.date())
    cases = (example_case(3), example_case(3).model_copy(update={"custody": far}))
    items = tuple(item(n, valued(case)) for n, case in enumerate(cases))
    found = {one.text.strip(): one.font for one in shown(overview(agenda(items))) if "VH t/m" in one.text}

    assert found["VH t/m 12-12-2026"] == "NotoSans-SemiBold"
    assert found["VH t/m 25-02-2027"] == "NotoSans-Regular"


def test_other_numbers_are_counted_where_no_prosecutor_is_known() -> None:
    case = valued(
        example_case().model_copy(update={"parketnummers": ("16-000001-26", "21-000002-26", "21-000003-26")})
    )

    assert "+ 2" in text_of(overview(agenda((item(1, replace(case, prosecutor="")),))))


def test_the_foot_names_audience_recipient_copy_and_code() -> None:
    issue = Issue(
        version=2,
        audience=Audience.NIFP,
        recipient="Ş. Öztürk <b>",
        copy_number=3,
        copies=7,
        verification_code="7F3C-91B2",
        demo=True,
    )
    text = text_of(overview(agenda((typical_item(0),), issue=issue)))

    assert "VERTROUWELIJK – strafvorderlijke gegevens (Wjsg)" in text
    assert "versie 2 · exemplaar 3 van 7 · NIFP · Ş. Öztürk <b> · controlecode 7F3C-91B2" in text
    assert "pagina 1 van 1" in text
    assert "DEMO – verzonnen gegevens" in text
