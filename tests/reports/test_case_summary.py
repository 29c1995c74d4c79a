"""The case summary: all facts, the log, the requests, the evidence."""

from datetime import date

from reports.printer import PdfPrinter
from tests.reports.examples import (
    COMPLETE_REFUSAL,
    MEETING,
    OLD_REPORT,
    case_file,
    deferred,
    example_case,
    longest_case,
    not_requested,
)
from tests.reports.pdf_text import page_count, page_texts, running, shown
from triage_app.domain.cases.assessment import EarlierAssessment
from triage_app.domain.cases.case import Case, ClosedHow
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.cases.hearing import Hearing
from triage_app.domain.cases.notes import Reference, ReferenceKind, Reminder, WorkingNote
from triage_app.domain.cases.stance import TbsStatus
from triage_app.domain.decisions.decision import Decision, EntryKind, Outcome
from triage_app.domain.requests.request import Request
from triage_app.services.documents.building import case_summary_document
from triage_app.services.documents.values import Issue
from triage_app.words import Language


def summary(
    case: Case, *log: Decision, requests: tuple[Request, ...] = (), language: Language = "nl"
) -> bytes:
    document = case_summary_document(case_file(case, *log, requests=requests), MEETING, Issue())
    return PdfPrinter().case_summary(document, language).data


def test_a_whole_case_is_told() -> None:
    case = example_case().model_copy(
        update={
            "parketnummers": ("16-000001-26", "21-000002-26"),
            "research_handle": "Wilg",
            "aspects_reason": "eerdere behandeling",
            "aspects_judged_by": "mr. X",
            "aspects_judged_on": date(2026, 10, 21),
            "closed_on": date(2026, 11, 30),
            "closed_how": ClosedHow.DROPPED,
            "references": (
                Reference(kind=ReferenceKind.NIFP, text="2026-0042", on=date(2026, 10, 1)),
                Reference(kind=ReferenceKind.PROBATION_SERVICE, text="RN 7"),
            ),
            "notes": (WorkingNote(text="nooit op papier"),),
            "reminders": (Reminder(on=date(2026, 12, 1), line="evenmin op papier"),),
            "assessments": (
                EarlierAssessment(
                    reported_on=date(2019, 5, 4), variant="double", parketnummer="16-000009-19"
                ),
                EarlierAssessment(),
            ),
            "tbs": TbsStatus(clinic="FPK Assen", phase="verlof", started_on=date(2018, 2, 1)),
            "hearings": (
                Hearing(on=date(2026, 11, 1), trial_began_anew=True),
                *example_case().hearings,
            ),
        }
    )
    asked = Request(variant="double", decided_on=date(2026, 9, 1), sent_on=date(2026, 9, 3))
    text = running(
        summary(case, deferred(), not_requested(case, COMPLETE_REFUSAL), requests=(asked, Request()))
    )

    for words in (
        "Zaakoverzicht 16-000001-26",
        "16-000001-26, 21-000002-26",
        "Wilg",
        "20-10-2026",
        "30-11-2026, sepot",
        "Kenmerken",
        "NIFP 2026-0042 · 01-10-2026",
        "Reclassering RN 7",
        "weigert, 14-10-2026, NIFP-consult",
        "opzetverkrachting · 05-02-2026 · fysiek · slachtoffer 16–17 jaar · andere familie",
        "VH t/m 12-12-2026 · nog 11 dagen",
        "Eerste zitting vóór",
        "30 dagen geleden · onderzoek opnieuw aangevangen",
        "inhoudelijk · over 53 dagen",
        "mr. X, 21-10-2026",
        "– Middelengebruik genoemd: vraag naar de rol ervan (verhoor 2)",
        "Niet aangevraagd – grond 3: Verdachte weigert mee te werken",
        "Uitgesteld, tot 25-11-2026, wacht op trajectconsult – mr. E. Voorbeeld",
        "vereist: 3 van 3",
        "Eerst het consult.",
        "vastgelegd door P. Secretaris, 16-11-2026 11.01, in het triage-overleg; regelversie 1",
        "Dubbel · besloten 01-09-2026 · verzonden 03-09-2026 · officier van justitie",
        "Onbekend · officier van justitie",
        "Dubbel · 16-000009-19",
        "Tbs: FPK Assen · verlof · sinds 01-02-2018",
        "Registratie volgens werkafspraak; geen wettelijk vereiste. Het OM beslist per zaak.",
    ):
        assert words in text, words
    assert "op papier" not in text  # working notes and reminders stay in the app


def test_a_bare_case_has_few_sections() -> None:
    text = running(summary(Case(parketnummers=("16-000001-26",), registered_on=MEETING)))

    assert "Nog geen beslissing vastgelegd." in text
    assert "Geen signalen vastgelegd." in text
    assert "Zittingen" not in text
    assert "Aanvragen" not in text
    assert "Onderbouwing" not in text


def test_custody_that_ended_says_since_when() -> None:
    lifted = Custody(
        title=CustodyTitle.REMAND,
        since=date(2026, 9, 1),
        lifted_on=date(2026, 10, 2),
        place="PI Voorbeeld",
    )
    text = running(summary(example_case().model_copy(update={"custody": lifted})))

    assert "opgeheven · sinds 02-10-2026" in text
    assert "PI Voorbeeld" in text


def test_a_stale_ground_says_why_the_case_is_back() -> None:
    case = example_case(4).model_copy(update={"cooperation": None})
    moved = case.model_copy(update={"hearings": (Hearing(on=date(2027, 1, 14)),)})
    early = case.model_copy(update={"hearings": (Hearing(on=date(2026, 11, 19)),)})
    text = running(summary(moved, not_requested(early, OLD_REPORT)))

    assert "zitting verplaatst tot na de eenjaarstermijn" in text
    assert "42 dagen sinds inschrijving" in text


def test_confirmations_and_withdrawals_are_in_the_log() -> None:
    taken = deferred()
    confirmed = Decision(
        kind=EntryKind.CONFIRMATION,
        outcome=Outcome.DEFERRED,
        refers_to=1,
        taken_by=taken.taken_by,
        decided_on=taken.decided_on,
    )
    withdrawn = confirmed.model_copy(update={"kind": EntryKind.WITHDRAWAL, "reasoning": "verkeerde zaak"})
    missed = taken.model_copy(update={"outcome": Outcome.NOT_REACHED, "deferred_until": None})
    text = running(summary(example_case(), taken, confirmed, withdrawn, missed))

    assert "Bevestiging – mr. E. Voorbeeld" in text
    assert "Teruggenomen – herstel invoer – mr. E. Voorbeeld" in text
    assert "verkeerde zaak" in text
    assert "(teruggenomen)" in text
    assert "Niet toegekomen, wacht op trajectconsult – mr. E. Voorbeeld Eerst" in text


def test_the_longest_case_runs_over_pages_with_no_line_outside() -> None:
    long = "<b>Aé&ż</b> {x} woord " * 300
    ground = COMPLETE_REFUSAL.model_copy(update={"gravity": "W" * 4000})
    decision = not_requested(longest_case(), ground).model_copy(update={"reasoning": long[:8000]})
    data = summary(longest_case(), *(deferred() for _ in range(9)), decision)

    assert page_count(data) > 4
    assert all(one.y > 50 or "pagina" in one.text or one.y == 20 for one in shown(data))
    assert all("vervolg" in text for text in page_texts(data)[1:])
    assert running(data).count("<b>Aé&ż</b>") > 300


def test_a_heading_stays_with_its_first_row() -> None:
    for count in range(20, 45):
        data = summary(example_case().model_copy(update={"offences": example_case().offences[:1] * count}))
        for page in page_texts(data):
            body = page[: page.index("VERTROUWELIJK")].rstrip().splitlines()
            assert body[-1].strip() not in {"Feiten", "Stand", "Zittingen", "Beslissingen"}
