"""The full form: stored and shown alike, mistakes told where they stand, nothing typed lost."""

from datetime import date, timedelta
from typing import Any

import pytest

from tests.ui.cases.fake_desk import FakeDesk
from triage_app.domain.cases.assessment import EarlierAssessment
from triage_app.domain.cases.behaviour import BehaviouralAspects, Signal
from triage_app.domain.cases.case import Case, ClosedHow, StoredCase
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.cases.hearing import Hearing, HearingKind
from triage_app.domain.cases.notes import Reference, ReferenceKind, Reminder, WorkingNote
from triage_app.domain.cases.offence import Mode, Offence, Regime, Relation, VictimAge
from triage_app.domain.cases.stance import Cooperation, CooperationStance, Plea, TbsStatus
from triage_app.domain.cases.suspect import Suspect
from ui.cases.form.case_form import CaseForm
from ui.cases.form.case_values import case_of, case_values
from ui.decisions.case_sheet import read_sheet
from ui.widgets.rows_editor import RowsEditor

DAY = date(2026, 3, 2)
NOTES = (("notes", "reminders"), ("notes", "references"), ("notes", "notes"))
FULL: dict[str, Any] = {
    "parketnummers": ("16-123456-26", "21-000001-26"),
    "registered_on": DAY,
    "suspect": Suspect(initials="J.-P. L.", birth_year=1984),
    "parket": "Midden-Nederland",
    "research_handle": "Linde",
    "offences": (
        Offence(
            article="243",
            paragraph="1",
            regime=Regime.NEW,
            committed_from=date(2026, 1, 12),
            victim_age=VictimAge.FROM_16_TO_17,
            relation=Relation.PARTNER,
            mode=Mode.HANDS_ON,
        ),
        Offence(article="246", regime=Regime.OLD, mode=Mode.HANDS_ON),
        Offence(article="999", regime=None, committed_from=DAY),
    ),
    "plea": Plea.DENIES,
    "custody": Custody(title=CustodyTitle.REMAND, since=DAY, place="Almere"),
    "hearings": (
        Hearing(on=DAY + timedelta(days=60), kind=HearingKind.PRO_FORMA),
        Hearing(on=DAY + timedelta(days=90), trial_began_anew=True),
    ),
    "cooperation": Cooperation(stance=CooperationStance.REFUSES, stated_on=DAY, source="verhoor"),
    "tbs": TbsStatus(clinic="FPC De Kijvelanden", started_on=date(2020, 1, 1)),
    "assessments": (EarlierAssessment(reported_on=DAY, variant="double", parketnummer="16-000001-20"),),
    "signals": (Signal(code="pattern", source="aangifte"),),
    "references": (Reference(kind=ReferenceKind.LETTER, text="OM/12", on=DAY), Reference(text="los")),
    "reminders": (
        Reminder(on=DAY, line="kliniek bellen", done_on=DAY),
        Reminder(on=DAY + timedelta(days=9), line="raadsman bellen"),
    ),
    "notes": (WorkingNote(noted_on=DAY, text="een \n lange " + "notitie " * 12), WorkingNote(text="kort")),
    "behavioural_aspects": BehaviouralAspects.YES,
    "aspects_reason": "zie dossier",
    "aspects_judged_by": "M. de Wit",
    "aspects_judged_on": DAY,
}


def test_a_case_comes_out_of_the_form_as_it_went_in() -> None:
    case = Case.model_validate(FULL)

    assert case_of(case_values(case), case) == case


def test_a_bare_case_comes_out_bare() -> None:
    case = Case(parketnummers=("16-123456-26",), registered_on=DAY)

    assert case_of(case_values(case), case) == case


@pytest.fixture
def form(here: FakeDesk) -> CaseForm:
    made = CaseForm(here.desk)
    here.show(made)
    return made


def put(here: FakeDesk, form: CaseForm, **fields: Any) -> StoredCase:
    stored = here.app.entry.add(Case.model_validate(FULL | fields))
    form.show_sheet(read_sheet(here.app, stored.id, here.today))
    return stored


def editor(form: CaseForm, part: str, field: str) -> Any:
    return form.sections[part].form.row(field).editor


def told(form: CaseForm, part: str, field: str) -> str:
    return form.sections[part].form.row(field).message.text()


def stored_now(here: FakeDesk, stored: StoredCase) -> Case:
    return here.app.showing.whole(stored.id, here.today).stored.case


def test_every_field_of_a_case_is_saved(here: FakeDesk, form: CaseForm) -> None:
    stored = put(here, form)
    editor(form, "case", "closed_how").set_value(ClosedHow.DROPPED)
    editor(form, "case", "closed_on").set_value(here.today)
    editor(form, "case", "closed_code").set_value("02")
    editor(form, "suspect", "plea").set_value(Plea.SILENT)
    assert form.dirty
    form.save()
    here.settle()

    case = stored_now(here, stored)
    assert (case.closed_how, case.closed_on, case.closed_code) == (ClosedHow.DROPPED, here.today, "02")
    assert case.plea is Plea.SILENT
    assert case.offences == FULL["offences"]
    assert not form.dirty


def test_undo_shows_what_is_stored(here: FakeDesk, form: CaseForm) -> None:
    put(here, form)
    editor(form, "suspect", "suspect.initials").set_value("X.")
    form.revert_button.click()

    assert editor(form, "suspect", "suspect.initials").value() == "J.-P. L."
    assert not form.dirty


def test_what_cannot_be_read_is_told_in_its_part(here: FakeDesk, form: CaseForm) -> None:
    put(here, form)
    editor(form, "custody", "custody.since").line.setText("31-2")
    editor(form, "case", "parketnummers").setText("nonsens")
    form.save_button.click()

    assert form.parts.value() == "case"
    assert told(form, "case", "parketnummers")
    editor(form, "case", "parketnummers").setText("")
    form.save()
    assert form.parts.value() == "custody"
    assert told(form, "custody", "custody.since")


def test_what_the_rules_refuse_is_told_beside_its_field(here: FakeDesk, form: CaseForm) -> None:
    put(here, form)
    editor(form, "case", "closed_on").set_value(date(2020, 1, 1))
    editor(form, "suspect", "suspect.birth_year").setText("1800")
    form.save()

    assert told(form, "case", "closed_on")
    assert told(form, "suspect", "suspect.birth_year")


def test_an_offence_of_a_row_is_told_in_that_row(here: FakeDesk, form: CaseForm) -> None:
    put(here, form)
    rows = editor(form, "offences", "offences")
    assert isinstance(rows, RowsEditor)
    rows.add_record()
    form.save()
    assert rows.form.row("article").message.text()

    rows.form.row("article").editor.set_value("243.1")
    rows.form.row("committed_from").editor.set_value(date(2026, 2, 1))
    rows.form.row("committed_to").editor.set_value(date(2026, 1, 1))
    form.save()
    assert form.parts.value() == "offences"
    assert rows.form.row("committed_to").message.text()


def test_the_first_number_is_needed_and_none_twice(here: FakeDesk, form: CaseForm) -> None:
    put(here, form)
    editor(form, "case", "parketnummer").setText("")
    form.save()
    assert told(form, "case", "parketnummer")

    editor(form, "case", "parketnummer").setText("21-000001-26")
    form.save()
    assert told(form, "case", "parketnummers")


def test_a_number_of_another_case_is_refused_and_what_was_typed_stays(here: FakeDesk, form: CaseForm) -> None:
    here.add("16-777777-26")
    put(here, form)
    editor(form, "case", "parketnummer").setText("16-777777-26")
    form.save()
    here.settle()

    assert form.dirty
    assert told(form, "case", "parketnummer")


def test_somebody_elses_change_is_told_and_what_was_typed_stays(here: FakeDesk, form: CaseForm) -> None:
    stored = put(here, form)
    here.app.entry.save(stored, stored.case.model_copy(update={"plea": Plea.CONFESSES}))
    editor(form, "suspect", "suspect.initials").set_value("X.")
    form.save()
    here.settle()

    assert form.dirty
    assert editor(form, "suspect", "suspect.initials").value() == "X."
    assert stored_now(here, stored).suspect.initials == "J.-P. L."
    assert here.messages()
    form.revert()
    assert editor(form, "suspect", "suspect.initials").value() == "J.-P. L."


def test_after_a_refusal_the_others_change_is_shown_and_saving_again_keeps_both(
    here: FakeDesk, form: CaseForm
) -> None:
    stored = put(here, form)
    form.outdated.connect(lambda: form.show_sheet(read_sheet(here.app, stored.id, here.today)))
    theirs = {"plea": Plea.CONFESSES, "research_handle": "Eik"}
    here.app.entry.save(stored, stored.case.model_copy(update=theirs))
    editor(form, "suspect", "suspect.initials").set_value("X.")
    editor(form, "case", "research_handle").set_value("Beuk")
    form.show_sheet(read_sheet(here.app, stored.id, here.today))  # only reading it anew takes nothing over
    assert editor(form, "suspect", "plea").value() is Plea.DENIES
    form.save()
    here.settle()
    assert editor(form, "suspect", "plea").value() is Plea.CONFESSES
    said = told(form, "case", "research_handle")
    assert said.startswith("M. de Wit wijzigde dit veld ook, op 16-03-2026")
    other = form.sections["case"].form.row("research_handle").other
    assert other is not None
    other.click()
    assert editor(form, "case", "research_handle").value() == "Eik"
    other.click()
    assert editor(form, "case", "research_handle").value() == "Beuk"
    form.save()
    here.settle()

    case = stored_now(here, stored)
    assert (case.plea, case.research_handle, case.suspect.initials) == (Plea.CONFESSES, "Beuk", "X.")
    assert not form.dirty


def test_that_it_was_saved_stays_said_until_another_case_is_shown(here: FakeDesk, form: CaseForm) -> None:
    stored = put(here, form)
    editor(form, "case", "research_handle").set_value("Beuk")
    form.save()
    here.settle()
    form.show_sheet(read_sheet(here.app, stored.id, here.today))
    assert form._state.text() == "Bewaard"
    put(here, form, parketnummers=("16-123457-26",))
    assert form._state.text() == ""


def test_nothing_to_save_saves_nothing(here: FakeDesk, form: CaseForm) -> None:
    form.save()
    form.revert()
    stored = put(here, form)
    form.save()

    assert here.app.showing.whole(stored.id, here.today).stored.version == stored.version


def test_custody_shows_only_what_concerns_it_and_reckons_its_terms(here: FakeDesk, form: CaseForm) -> None:
    put(here, form)
    section = form.sections["custody"]
    form.go_to("custody")
    assert "Termijn tot 16-03-2026" in section._terms.text()  # type: ignore[attr-defined]  # of this part
    assert "uiterlijk 14-06-2026" in section._terms.text()  # type: ignore[attr-defined]  # likewise
    assert not editor(form, "custody", "custody.extended").isVisible()

    editor(form, "custody", "custody.suspended_on").set_value(here.today)
    assert "Geschorst" in section._terms.text()  # type: ignore[attr-defined]  # likewise
    editor(form, "custody", "custody.title").set_value(CustodyTitle.OTHER)
    editor(form, "custody", "custody.suspended_on").set_value(None)
    assert section._terms.text() == ""  # type: ignore[attr-defined]  # likewise
    editor(form, "custody", "custody.title").set_value(CustodyTitle.NONE)
    assert editor(form, "custody", "custody.since").isVisible()
    assert not editor(form, "custody", "custody.place").isVisible()


def test_an_article_fixes_the_age_band_it_implies(here: FakeDesk, form: CaseForm) -> None:
    put(here, form, offences=())
    rows = editor(form, "offences", "offences")
    rows.add_record()
    article = rows.form.row("article").editor
    article.set_value("247.1")
    article.editingFinished.emit()

    assert rows.form.row("victim_age").editor.value() is VictimAge.FROM_12_TO_15
    assert "minderjarig" in form.sections["offences"]._minor.text()  # type: ignore[attr-defined]  # of this part
    article.set_value("999")
    rows.form.row("victim_age").editor.set_value(VictimAge.UNKNOWN)
    article.editingFinished.emit()
    assert rows.form.row("victim_age").editor.value() is VictimAge.UNKNOWN
    assert form.sections["offences"]._minor.text() == ""  # type: ignore[attr-defined]  # likewise


def test_a_law_that_lacks_the_article_is_refused(here: FakeDesk, form: CaseForm) -> None:
    put(here, form, offences=())
    rows = editor(form, "offences", "offences")
    rows.add_record()
    rows.form.row("article").editor.set_value("240b.1")
    rows.form.row("regime").editor.set_value(Regime.NEW)
    form.save()

    assert rows.form.row("article").message.text()


def test_closing_asks_for_a_code_where_there_is_one(here: FakeDesk, form: CaseForm) -> None:
    put(here, form)
    form.go_to("case")
    assert not editor(form, "case", "closed_code").isVisible()
    editor(form, "case", "closed_how").set_value(ClosedHow.DROPPED)
    assert editor(form, "case", "closed_code").isVisible()


def test_new_rows_say_what_they_are(here: FakeDesk, form: CaseForm) -> None:
    put(here, form)
    for part, field in (("suspect", "assessments"), ("custody", "hearings"), ("aspects", "signals"), *NOTES):
        rows = editor(form, part, field)
        rows.add_record()
        assert rows.list.currentItem().text()
