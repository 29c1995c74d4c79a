"""What the list says of an exception, and no more."""

from datetime import date

import pytest

from tests.services.importing.listing import TODAY
from triage_app.domain.grounds.ground import is_complete
from triage_app.domain.grounds.other import OtherCode, OtherGround
from triage_app.domain.grounds.recent_report import RecentReport
from triage_app.domain.grounds.refusal import Refusal
from triage_app.domain.grounds.tbs_patient import TbsPatient
from triage_app.services.importing.noted import ground_of


@pytest.mark.parametrize(
    ("note", "day", "variant"),
    [
        ("rapport d.d. 5-9-2024 (klinisch PBC)", date(2024, 9, 5), "clinical_pbc"),
        ("rapport d.d. 4-4-2024 (dubbel)", date(2024, 4, 4), "double"),
        ("rapport d.d. 21-1-2024 (secundair dubbel)", date(2024, 1, 21), "secondary_double"),
        ("dubbelrapportage van 3 mei 2024", date(2024, 5, 3), "double"),
        ("zie rapport 2024-05-03", date(2024, 5, 3), ""),
        ("rapport d.d. 5-9-2027", None, ""),
        ("rapport d.d. 31-9-2024", None, ""),
        ("rapport bekend", None, ""),
        ("", None, ""),
    ],
)
def test_a_recent_report_has_the_day_and_the_variant_of_the_note(
    note: str, day: date | None, variant: str
) -> None:
    assert ground_of("recent_report", note, TODAY) == RecentReport(report_date=day, variant=variant)


@pytest.mark.parametrize(
    ("note", "clinic"),
    [
        ("in behandeling bij FPC Pompestichting", "FPC Pompestichting"),
        ("in behandeling bij FPC Dr. S. van Mesdag", "FPC Dr. S. van Mesdag"),
        ("verblijft in de pompestichting", "FPC Pompestichting"),
        ("opgenomen in kliniek De Voorbeeldige; zie dossier", "kliniek De Voorbeeldige"),
        ("tbs loopt", ""),
    ],
)
def test_a_tbs_patient_has_the_clinic_of_the_note(note: str, clinic: str) -> None:
    assert ground_of("tbs_patient", note, TODAY) == TbsPatient(clinic_or_measure=clinic, remark=note)


@pytest.mark.parametrize(
    "note", ["weigert; feit niet zwaar genoeg voor PBC", "PBC niet proportioneel geacht", ""]
)
def test_a_note_about_a_refusal_is_a_remark_and_proves_nothing(note: str) -> None:
    ground = ground_of("refusal", note, TODAY)

    assert ground == Refusal(remark=note)
    assert not is_complete(ground)


@pytest.mark.parametrize(
    ("reason", "note", "code"),
    [
        ("other", "verdachte ernstig ziek", OtherCode.UNAVAILABLE),
        ("other", "vertrokken naar het Buitenland", OtherCode.UNAVAILABLE),
        ("other", "onvindbaar", OtherCode.UNAVAILABLE),
        ("other", "reclasseringsadvies volstaat", OtherCode.ELSE),
        ("", "", OtherCode.ELSE),
    ],
)
def test_any_other_reason_is_4f_or_4z_by_its_note(reason: str, note: str, code: OtherCode) -> None:
    assert ground_of(reason, note, TODAY) == OtherGround(reason_code=code, reasoning=note)
