"""Case sheets: exactly one page a case, the question largest, what does not fit is said."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from reports.house_style import MARGIN, PORTRAIT
from reports.printer import PdfPrinter
from tests.reports.examples import (
    COMPLETE_TBS,
    INCOMPLETE_REFUSAL,
    OLD_REPORT,
    READ_OTHER,
    agenda,
    deferred,
    example_case,
    item,
    longest_item,
    not_requested,
    typical_agenda,
    typical_item,
    valued,
)
from tests.reports.pdf_text import page_count, page_texts, running, shown, text_of
from triage_app.domain.cases.assessment import EarlierAssessment
from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.case import Case
from triage_app.domain.cases.stance import TbsStatus
from triage_app.domain.cases.suspect import Suspect
from triage_app.domain.requests.request import Request
from triage_app.services.documents.case_values import CaseValue
from triage_app.services.documents.values import AgendaItemValue
from triage_app.words import Language


def sheets(*items: AgendaItemValue, language: Language = "nl") -> bytes:
    return PdfPrinter().agenda(agenda(items), "sheets", language).data


def sheet(case: CaseValue, question: str = "Dubbel nodig?", language: Language = "nl") -> str:
    """The text of a sheet as running text, however its lines were broken."""
    return running(sheets(item(1, case, question), language=language))


def bare_case() -> Case:
    return Case(parketnummers=("16-000001-26",), registered_on=date(2026, 11, 25))


def test_every_case_has_one_page() -> None:
    document = typical_agenda(24)
    pages = page_texts(PdfPrinter().agenda(document, "sheets", "nl").data)

    assert len(pages) == 24
    for page, listed in zip(pages, document.items, strict=True):
        assert listed.case.parketnummer in page


@pytest.mark.parametrize("blanks", [True, False])
def test_the_longest_fields_never_make_a_second_page(*, blanks: bool) -> None:
    data = sheets(longest_item(blanks=blanks))

    assert page_count(data) == 1
    for one in shown(data):
        assert MARGIN - 1 <= one.x < PORTRAIT[0] - MARGIN
        assert 15 < one.y < PORTRAIT[1] - 15
    assert "Toelichting" in text_of(data)


def test_nothing_on_a_full_sheet_overlaps() -> None:
    lines = sorted({round(one.y, 1) for one in shown(sheets(longest_item())) if one.x < 150}, reverse=True)

    assert all(above - below > 6 for above, below in pairwise(lines))


def test_what_is_left_out_is_said() -> None:
    text = text_of(sheets(longest_item()))

    assert "feiten, zie bijlage: zaakoverzicht" in text
    assert "ingekort – volledige tekst in het register (zaakoverzicht)" in text
    kept = text.count("243 lid 1 Sr")
    assert f"+ {40 - kept} feiten" in text


def test_a_sheet_that_fits_says_nothing_of_shortening() -> None:
    assert "ingekort" not in text_of(sheets(typical_item(3)))


@pytest.mark.parametrize("number", range(8))
def test_the_question_is_the_largest_line(number: int) -> None:
    listed = replace(typical_item(number), question="Wie weegt dit?")
    found = shown(sheets(listed))
    question = next(one for one in found if one.text.strip() == "Wie weegt dit?")

    assert all(one.size < question.size for one in found if one is not question)


def test_a_missing_question_is_said() -> None:
    assert "Nog geen vraag gesteld" in sheet(valued(bare_case()), "")


def test_the_letters_and_lines_to_fill_in_are_there() -> None:
    text = text_of(sheets(typical_item(3)))

    for words in (
        "In te vullen",
        "niet aanvragen, grond",
        "uitstellen tot",
        "Advies NIFP",
        "Advies reclassering",
        "Genomen door",
        "Actie – wie – wanneer",
        "Toelichting",
    ):
        assert words in text
    letters = [line.strip() for line in text.splitlines() if line.strip() in set("ANGURT")]
    assert letters == ["A", "N", "G", "U", "R", "T"]


def test_the_child_protection_board_advises_on_minors_only() -> None:
    assert "Advies RvdK" in text_of(sheets(typical_item(0)))
    assert "Advies RvdK" not in text_of(sheets(typical_item(3)))


def test_evidence_is_listed_with_what_is_missing() -> None:
    text = sheet(valued(example_case(), not_requested(example_case(), INCOMPLETE_REFUSAL, finalised=False)))

    assert "Stand: Onderbouwing onvolledig – grond 3: Weigering, niet zwaarwegend genoeg geacht" in text
    assert "Vereist" in text
    assert "Goede praktijk" in text
    assert "14-10-2026, gesprek NIFP-consult" in text
    assert "Waarom niet zwaarwegend genoeg geacht voor klinische observatie ontbreekt" in text
    assert "niet ingevuld" in text


def test_a_hearing_past_the_one_year_date_prints_the_warning_and_the_consents() -> None:
    willing = example_case(4).model_copy(update={"cooperation": None})
    text = sheet(valued(willing, not_requested(willing, OLD_REPORT)))

    assert "Rapport bruikbaar tot en met 20-11-2026" in text
    assert "toestemming van OM en verdachte nodig" in text
    assert "OM stemt in met gebruik van het rapport" in text
    assert "Verdachte stemt in met gebruik van het rapport" in text
    assert "nog niet vastgelegd" in text
    assert "37a, 77s, 77w Sr" in text


def test_a_refusing_suspect_needs_no_consent() -> None:
    text = sheet(valued(example_case(4), not_requested(example_case(4), OLD_REPORT)))

    assert "verdachte weigert, toestemming niet nodig" in text
    assert "stemt in met gebruik" not in text


def test_a_report_within_the_year_is_said_to_be_usable() -> None:
    recent = OLD_REPORT.model_copy(update={"report_date": date(2026, 11, 1), "om_consents": False})
    text = sheet(valued(example_case(4), not_requested(example_case(4), recent)))

    assert "Rapport bruikbaar tot en met 01-11-2027 – binnen een jaar" in text
    without = example_case(4).model_copy(update={"hearings": ()})
    assert "aanvang zitting" not in sheet(valued(without, not_requested(without, recent)))


def test_a_disagreeing_second_reader_is_printed() -> None:
    text = sheet(valued(example_case(), not_requested(example_case(), READ_OTHER)))

    assert "Tweede lezer NIFP, consult 12-11-2026: oneens: Enkel is te overwegen." in text


def test_why_a_case_is_back_is_said_first() -> None:
    old = not_requested(example_case(), COMPLETE_TBS)
    tbs = TbsStatus(clinic="FPK Assen", ended_on=date(2026, 11, 20))
    ended = example_case().model_copy(update={"tbs": tbs})
    text = sheet(valued(ended, old))

    assert "Waarom terug: tbs of behandeling beëindigd" in text
    assert "Tbs: FPK Assen" in text


def test_earlier_decisions_and_assessments_are_listed() -> None:
    case = example_case().model_copy(
        update={
            "assessments": (
                EarlierAssessment(
                    reported_on=date(2019, 5, 4), variant="double", parketnummer="16-000009-19"
                ),
                EarlierAssessment(),
            )
        }
    )
    text = sheet(valued(case, deferred(), deferred(until=date(2026, 12, 24))))

    assert "03-11-2026 Uitgesteld, tot 25-11-2026, wacht op trajectconsult – mr. E. Voorbeeld" in text
    assert "Eerder rapport · dubbel · 16-000009-19" in text


def test_requests_are_listed_with_their_dates() -> None:
    asked = Request(variant="double", sent_on=date(2026, 9, 3), due_on=date(2026, 12, 20))
    text = sheet(valued(example_case(), requests=(asked,)))

    assert "Aanvraag: dubbel · verzonden 03-09-2026 · rapport uiterlijk 20-12-2026" in text


def test_a_bare_case_says_what_is_not_known() -> None:
    text = sheet(valued(bare_case()))

    assert "verdachte zonder initialen" in text
    assert "Nog niet ingevuld." in text
    assert "Gedragskundige aspecten: onduidelijk" in text
    assert "Geen signalen vastgelegd." in text
    assert "Nog geen beslissing; ingeschreven op 25-11-2026." in text
    assert "Nog niet ingevuld: initialen verdachte, geboortejaar, feit, zitting" in text
    assert "Geen eerdere beslissing en geen eerder rapport bekend." in text


def test_a_reason_for_no_aspects_is_printed() -> None:
    case = bare_case().model_copy(
        update={
            "behavioural_aspects": BehaviouralAspects.NO,
            "aspects_reason": "eenmalig incident",
            "aspects_judged_by": "mr. X",
        }
    )

    assert "Gedragskundige aspecten: nee" in sheet(valued(case))
    assert "Eenmalig incident" in sheet(valued(case))


def test_a_silent_case_says_since_when() -> None:
    assert "ingeschreven op 20-10-2026, 42 dagen stil" in sheet(valued(example_case()))


def test_the_head_tells_suspect_meeting_and_prosecutor() -> None:
    listed = replace(
        item(12, valued(example_case(0)), "Dubbel?"), code="12a", late_reason="spoed", reasons=()
    )
    text = text_of(sheets(listed))

    assert "12a" in text
    assert "Ş. Ö. · geboren 2009 · 16–17 jaar bij feit · minderjarig · eerste aanleg" in text
    assert "Overleg dinsdag 1 december 2026" in text
    assert "Agenda versie 3 · zaakblad" in text
    assert "bespreken, 5 min" in text
    assert "zaaksofficier: mr. E. Voorbeeld" in text
    assert "op de agenda: later toegevoegd: spoed" in text


def test_an_item_without_reasons_or_prosecutor_leaves_them_out() -> None:
    listed = replace(item(1, replace(valued(example_case()), prosecutor="")), reasons=())
    text = text_of(sheets(listed))

    assert "op de agenda" not in text
    assert "zaaksofficier: –" in text


def test_more_numbers_stand_beside_the_first() -> None:
    case = example_case().model_copy(update={"parketnummers": ("16-000001-26", "21-000002-26")})

    assert "en 21-000002-26" in sheet(valued(case))


def test_a_pseudonym_is_printed_as_typed() -> None:
    case = example_case().model_copy(update={"suspect": Suspect(initials="<b>A&B</b>")})

    assert "<b>A&B</b> · " in sheet(valued(case))


def test_the_sheet_speaks_english_when_asked() -> None:
    text = sheet(valued(example_case(), not_requested(example_case(), INCOMPLETE_REFUSAL)), language="en")

    assert "Question to the meeting" in text
    assert "Recorded by working agreement; not a legal requirement. The OM decides case by case." in text
    assert "Advice of NIFP" in text


def test_the_working_agreement_is_named_on_every_sheet() -> None:
    for page in page_texts(PdfPrinter().agenda(typical_agenda(5), "sheets", "nl").data):
        assert "Registratie volgens werkafspraak; geen wettelijk vereiste. Het OM beslist per zaak." in page
