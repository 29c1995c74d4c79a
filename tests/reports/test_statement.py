"""The exception statement: intern with notes, procesdossier without, evidence ticked on both."""

from datetime import date

import pytest

from reports.printer import PdfPrinter
from tests.reports.examples import (
    CLERK,
    COMPLETE_REFUSAL,
    COMPLETE_TBS,
    MEETING,
    OLD_REPORT,
    READ_OTHER,
    case_file,
    example_case,
    not_requested,
)
from tests.reports.pdf_text import page_count, running
from triage_app.domain.cases.case import Case
from triage_app.domain.cases.stance import Cooperation, CooperationStance
from triage_app.domain.grounds.ground import Ground
from triage_app.domain.grounds.other import OtherCode, OtherGround
from triage_app.services.documents.building import statement_document
from triage_app.services.documents.values import Issue, StatementFor
from triage_app.words import Language


def statement(
    ground: Ground,
    intended_for: StatementFor = "intern",
    *,
    case: Case | None = None,
    text: str | None = None,
    language: Language = "nl",
) -> str:
    case = case or example_case()
    file = case_file(case, not_requested(case, ground))
    document = statement_document(file, MEETING, intended_for, Issue(), text)
    return running(PdfPrinter().statement(document, language).data)


def test_the_internal_copy_has_the_notes() -> None:
    text = statement(COMPLETE_REFUSAL)

    assert "Intern exemplaar – niet voor het procesdossier" in text
    assert "Interne notitie" in text
    assert "Afgewogen met het NIFP." in text
    assert "Raadsman belt nog terug over zijn standpunt." in text
    assert "vastgelegd door P. Secretaris" in text


def test_the_procesdossier_has_none_of_them_but_keeps_the_evidence() -> None:
    text = statement(COMPLETE_REFUSAL, "procesdossier")

    assert "Voor het procesdossier" in text
    for words in ("Interne notitie", "Afgewogen", "Raadsman belt", "P. Secretaris", "regelversie"):
        assert words not in text
    for words in ("Vereist", "Goede praktijk", "Weigering: datum en bron", "Wie woog dit", "volledig"):
        assert words in text


@pytest.mark.parametrize("intended_for", ["intern", "procesdossier"])
def test_both_say_that_it_is_no_legal_duty(intended_for: StatementFor) -> None:
    text = statement(COMPLETE_TBS, intended_for)

    assert "Registratie volgens werkafspraak; geen wettelijk vereiste. Het OM beslist per zaak." in text
    assert "Naam en handtekening zaaksofficier" in text


def test_each_ground_has_its_wording() -> None:
    assert "Er heeft recent een pro Justitia-onderzoek plaatsgevonden: dubbel, rapport van 20-11-2025." in (
        statement(OLD_REPORT)
    )
    assert "Verdachte is een tbs-patiënt die nog in behandeling is: FPK Assen." in statement(COMPLETE_TBS)
    assert "Verdachte weigert mee te werken aan het onderzoek (14-10-2026, gesprek NIFP-consult" in (
        statement(COMPLETE_REFUSAL)
    )
    assert "Rapportage heeft geen toegevoegde waarde voor de beslissing. Ontkennende verdachte" in (
        statement(READ_OTHER)
    )
    assert "A pro Justitia examination took place recently: double" in statement(OLD_REPORT, language="en")


def test_an_edited_wording_replaces_the_ready_made_one() -> None:
    text = statement(COMPLETE_TBS, text="Eigen tekst met <b>haken</b>.")

    assert "Eigen tekst met <b>haken</b>." in text
    assert "In de zaak met parketnummer" not in text
    assert "Kliniek of maatregel" in text


def test_a_disagreeing_reader_is_named_on_both_but_comments_only_internally() -> None:
    assert "oneens: Enkel is te overwegen." in statement(READ_OTHER)
    text = statement(READ_OTHER, "procesdossier")
    assert "Tweede lezer NIFP, consult 12-11-2026: oneens" in text
    assert "Enkel is te overwegen." not in text


def test_an_agreeing_reader_is_named() -> None:
    reader = READ_OTHER.second_reader.model_copy(update={"agrees": True, "comment": ""})
    text = statement(READ_OTHER.model_copy(update={"second_reader": reader}))

    assert "Tweede lezer NIFP, consult 12-11-2026: eens" in text


def test_a_ground_without_required_reader_has_none() -> None:
    ground = OtherGround(reason_code=OtherCode.OBSERVATION_IMPOSSIBLE, reasoning="niet in hechtenis")

    assert "Tweede lezer NIFP" not in statement(ground)


def test_consents_stand_on_the_statement_where_they_matter() -> None:
    willing = example_case(4).model_copy(update={"cooperation": None})
    given = OLD_REPORT.model_copy(update={"suspect_consents": True})

    assert "nog niet vastgelegd" in statement(OLD_REPORT, case=willing)
    assert "nog niet vastgelegd" not in statement(given, case=willing)
    assert "OM en verdachte stemmen in" in statement(given, "procesdossier", case=willing)


def test_a_ground_that_no_longer_holds_is_said() -> None:
    case = example_case()
    willing = case.model_copy(update={"cooperation": Cooperation(stance=CooperationStance.COOPERATES)})
    file = case_file(willing, not_requested(case, COMPLETE_REFUSAL))
    document = statement_document(file, MEETING, "procesdossier", Issue())
    text = running(PdfPrinter().statement(document, "nl").data)

    assert "Let op: deze grond houdt geen stand meer – verdachte werkt alsnog mee." in text


def test_advice_nobody_confirmed_is_said() -> None:
    case = example_case()
    advice = not_requested(case, COMPLETE_REFUSAL).model_copy(update={"taken_by": CLERK})
    document = statement_document(case_file(case, advice), MEETING, "intern", Issue())
    text = running(PdfPrinter().statement(document, "nl").data)

    assert "Let op: advies, nog niet bevestigd door de zaaksofficier." in text


def test_a_long_statement_runs_over_pages() -> None:
    case = example_case().model_copy(update={"registered_on": date(2026, 10, 1)})
    file = case_file(
        case, not_requested(case, COMPLETE_REFUSAL.model_copy(update={"gravity": "woord " * 600}))
    )
    document = statement_document(file, MEETING, "intern", Issue(), "woord " * 1500)

    assert page_count(PdfPrinter().statement(document, "nl").data) > 2
