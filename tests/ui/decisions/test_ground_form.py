"""Every ground's form: what is filled in comes back, checks are met one by one, texts too long are told."""

from datetime import date, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.cases.fake_desk import FakeDesk
from triage_app.domain.cases.case import Case
from triage_app.domain.cases.hearing import Hearing
from triage_app.domain.grounds.ground import Ground
from triage_app.domain.grounds.one_year import OneYear, OneYearView
from triage_app.domain.grounds.other import OtherCode, OtherGround, SecondReader
from triage_app.domain.grounds.recent_report import RecentReport
from triage_app.domain.grounds.refusal import Refusal, RefusalExtent
from triage_app.domain.grounds.tbs_patient import TbsPatient
from ui.decisions.ground_form import GroundForm
from ui.decisions.one_year_panel import OneYearPanel

DAY = date(2026, 3, 16)
FULL: list[Ground] = [
    RecentReport(
        report_date=date(2025, 4, 10),
        second_report_date=date(2025, 5, 1),
        variant="double",
        why_sufficient="zelfde vragen",
        disciplines=("psychiatrist", "psychologist"),
        source_parketnummer="16-000001-25",
        questions_answered="alle",
        new_facts="geen",
        advises_measure=True,
        om_consents=True,
        suspect_consents=True,
    ),
    TbsPatient(
        clinic_or_measure="FPC De Kijvelanden",
        still_in_treatment_source="brief",
        still_in_treatment_on=DAY,
        offence_during_treatment=True,
        phase="verlof",
        measure_start=date(2020, 1, 1),
        remark="intern",
    ),
    Refusal(
        refused_on=DAY,
        refusal_source="gesprek",
        gravity="geen letsel",
        weighed_by="M. de Wit",
        extent=RefusalExtent.FULL,
        counsel_informed=True,
        renewed_offer=True,
        remark="intern",
    ),
    OtherGround(
        reason_code=OtherCode.NO_ADDED_VALUE,
        reasoning="voegt niets toe",
        second_reader=SecondReader(name="K. Bakker", agrees=False, comment="toch wel"),
    ),
]


def form_for(here: FakeDesk, code: str, **fields: Any) -> GroundForm:
    case = Case.model_validate({"parketnummers": ("16-123456-26",), "registered_on": DAY, **fields})
    form = GroundForm(code, case, here.clock.today, ("M. de Wit",))
    here.show(form)
    return form


@pytest.mark.parametrize("ground", FULL, ids=lambda ground: ground.code)
def test_a_ground_comes_out_of_its_form_as_it_went_in(here: FakeDesk, ground: Ground) -> None:
    form = form_for(here, ground.code)
    form.show_ground(ground)

    assert form.ground == ground
    assert form.lacking == 0
    assert form.understood()


@pytest.mark.parametrize("code", ["1", "2", "3", "4a", "4b", "4d", "4e", "4f", "4z"])
def test_an_empty_form_lacks_every_required_check(here: FakeDesk, code: str) -> None:
    form = form_for(here, code)

    assert form.lacking == form.evidence.missing > 0


def test_a_number_that_cannot_be_read_is_told_and_cleared(here: FakeDesk) -> None:
    form = form_for(here, "1")
    entry: Any = form.fields["source_parketnummer"].editor
    entry.setText("16-1")
    assert not form.understood()
    assert form._messages["source_parketnummer"].isVisible()
    entry.setText("16-000001-25")
    assert form.understood()
    assert not form._messages["source_parketnummer"].isVisible()


def test_a_text_too_long_is_told_at_once_and_the_last_good_one_counts(here: FakeDesk) -> None:
    form = form_for(here, "3")
    gravity = form.fields["gravity"].editor
    gravity.set_value("kort")
    gravity.set_value("x" * 4001)

    assert form._messages["gravity"].text()
    assert isinstance(form.ground, Refusal)
    assert form.ground.gravity == "kort"
    assert not form.understood()
    gravity.set_value("korter")
    assert form._messages["gravity"].text() == ""


@pytest.mark.parametrize(
    ("verdict", "asking"),
    [
        (OneYear.UNKNOWN, False),
        (OneYear.WITHIN, False),
        (OneYear.CONSENT_NEEDED, True),
        (OneYear.CONSENT_GIVEN, True),
        (OneYear.CONSENT_NOT_NEEDED, False),
        (OneYear.CHECK_CURRENCY, False),
    ],
)
def test_consent_is_asked_only_where_the_rule_asks_it(here: FakeDesk, verdict: OneYear, asking: bool) -> None:
    panel = OneYearPanel()
    here.show(panel)
    panel.show_view(OneYearView(verdict=verdict, last_usable_on=DAY, trial_start=DAY))

    assert panel.om.isVisible() is asking
    assert panel.suspect.isVisible() is asking
    assert "Laatste bruikbare dag: 16-03-2026." in panel._days.text()


def test_without_a_hearing_the_rule_says_so(here: FakeDesk, qtbot: QtBot) -> None:
    panel = OneYearPanel()
    qtbot.addWidget(panel)
    panel.show_view(OneYearView(verdict=OneYear.UNKNOWN))

    assert panel._days.text() == "Er is geen zitting ingevuld."


def test_consents_take_the_warning_away(here: FakeDesk) -> None:
    form = form_for(here, "1", hearings=(Hearing(on=DAY + timedelta(days=60)),))
    form.fields["report_date"].editor.set_value(date(2025, 4, 10))
    assert form.one_year is not None
    assert form.hint_text
    form.one_year.om.set_value(True)
    form.one_year.suspect.set_value(True)

    assert form.hint_text == ""
    form.fields["advises_measure"].editor.set_value(False)
    assert "actualiteit" in form.hint_text
