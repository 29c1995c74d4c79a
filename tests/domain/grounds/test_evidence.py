"""Required checks are exactly those of the contract: no form demands a date nobody has."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage_app.domain.grounds.checks import Check, Level, unmet, written
from triage_app.domain.grounds.ground import GROUND, ExceptionGround, Ground, is_complete
from triage_app.domain.grounds.other import NEEDS_SECOND_READER, OtherCode, OtherGround, SecondReader
from triage_app.domain.grounds.recent_report import RecentReport
from triage_app.domain.grounds.refusal import Refusal, RefusalExtent
from triage_app.domain.grounds.tbs_patient import TbsPatient

DAY = date(2026, 3, 2)
READER = SecondReader(name="NIFP-advies", agrees=False, comment="ziet meerwaarde")

REQUIRED: dict[str, dict[str, object]] = {
    "recent_report": {"report_date": DAY, "variant": "dubbel", "why_sufficient": "zelfde vragen"},
    "tbs_patient": {
        "clinic_or_measure": "de Rooyse Wissel",
        "still_in_treatment_source": "brief kliniek",
        "still_in_treatment_on": DAY,
        "offence_during_treatment": True,
    },
    "refusal": {
        "refused_on": DAY,
        "refusal_source": "gesprek trajectconsult",
        "gravity": "eenmalig, geen letsel",
        "weighed_by": "zaaksofficier",
    },
}
CODES = {
    "recent_report": {"report_date", "kind", "why_sufficient"},
    "tbs_patient": {"clinic_or_measure", "still_in_treatment", "offence_during_treatment"},
    "refusal": {"refusal_source", "gravity_weighed", "weighed_by"},
}
GOOD = {
    "recent_report": {"disciplines", "source_parketnummer", "questions_answered", "new_facts"},
    "tbs_patient": {"phase", "measure_start"},
    "refusal": {"refusal_extent", "counsel_informed", "renewed_offer"},
}


def build(kind: str, **fields: object) -> Ground:
    return GROUND.validate_python({"kind": kind, **fields})


def codes(checks: tuple[Check, ...], level: Level) -> set[str]:
    return {check.code.partition(".")[2] for check in checks if check.level is level}


@pytest.mark.parametrize("kind", list(REQUIRED))
def test_required_and_good_practice_are_exactly_the_contract(kind: str) -> None:
    checks = build(kind).evidence()
    assert codes(checks, Level.REQUIRED) == CODES[kind]
    assert codes(checks, Level.GOOD_PRACTICE) == GOOD[kind]
    assert not any(check.met for check in checks)


@pytest.mark.parametrize("kind", list(REQUIRED))
def test_a_ground_is_complete_with_its_required_fields_and_nothing_else(kind: str) -> None:
    assert is_complete(build(kind, **REQUIRED[kind]))


@pytest.mark.parametrize(
    ("kind", "field"), [(kind, field) for kind, fields in REQUIRED.items() for field in fields]
)
def test_each_required_field_is_needed(kind: str, field: str) -> None:
    rest = {name: value for name, value in REQUIRED[kind].items() if name != field}
    assert not is_complete(build(kind, **rest))


@pytest.mark.parametrize("kind", list(REQUIRED))
def test_blanks_are_no_evidence(kind: str) -> None:
    blanked = {name: "  " if isinstance(value, str) else value for name, value in REQUIRED[kind].items()}
    if kind != "recent_report":
        assert not is_complete(build(kind, **blanked))
    assert not is_complete(build("recent_report", report_date=DAY, variant="dubbel", why_sufficient=" "))


@pytest.mark.parametrize("code", list(OtherCode))
def test_ground_4_needs_reasoning_and_a_second_reader_for_4a_4d_and_4z(code: OtherCode) -> None:
    alone = OtherGround(reason_code=code, reasoning="om deze reden")
    assert is_complete(alone) is (code not in NEEDS_SECOND_READER)
    assert not is_complete(OtherGround(reason_code=code, second_reader=READER))
    assert is_complete(alone.model_copy(update={"second_reader": READER}))
    assert alone.code == code.value


def test_a_second_reader_must_say_whether_they_agree_and_disagreement_does_not_block() -> None:
    silent = READER.model_copy(update={"agrees": None})
    ground = OtherGround(reason_code=OtherCode.NO_ADDED_VALUE, reasoning="x", second_reader=silent)
    assert [check.code for check in unmet(ground.evidence())] == ["other.second_reader"]
    assert READER.agrees is False
    assert is_complete(ground.model_copy(update={"second_reader": READER}))


@given(st.sampled_from(sorted(REQUIRED)), st.data())
def test_a_ground_survives_its_own_json(kind: str, data: st.DataObject) -> None:
    kept = data.draw(st.sets(st.sampled_from(sorted(REQUIRED[kind]))))
    ground = build(kind, **{name: REQUIRED[kind][name] for name in kept})
    assert GROUND.validate_json(GROUND.dump_json(ground)) == ground
    assert ExceptionGround(ground.kind)


def test_numbers_and_details_as_they_stand_on_paper() -> None:
    recent = RecentReport(report_date=DAY, second_report_date=date(2026, 2, 1))
    assert recent.report_dates == (DAY, date(2026, 2, 1))
    assert (recent.code, TbsPatient().code, Refusal().code) == ("1", "2", "3")
    assert recent.evidence()[0].detail == "02-03-2026"
    refusal = build("refusal", **REQUIRED["refusal"], extent=RefusalExtent.PARTIAL)
    assert refusal.evidence()[0].detail == "02-03-2026, gesprek trajectconsult"
    assert written(None) == ""
