"""Quick entry: seven fields, all mistakes at once, a double told while typing."""

import pytest

from tests.ui.cases.fake_desk import FakeDesk
from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.custody import CustodyTitle
from triage_app.domain.cases.suspect import Suspect
from ui.cases.quick_entry import QuickEntryDialog


@pytest.fixture
def dialog(here: FakeDesk) -> QuickEntryDialog:
    made = QuickEntryDialog(here.desk)
    here.show(made)
    return made


def told(dialog: QuickEntryDialog, field: str) -> str:
    return dialog.form.row(field).message.text()


def test_every_wrong_field_is_told_at_once_beside_it(here: FakeDesk, dialog: QuickEntryDialog) -> None:
    dialog.number.setText("16-1")
    dialog.birth_year.setText("8x")
    dialog.article.setText("999")
    dialog.hearing_on.line.setText("31-2-2026")
    dialog.save()

    assert all(told(dialog, field) for field in ("parketnummer", "birth_year", "article", "hearing_on"))
    assert dialog.isVisible()


def test_what_the_rules_refuse_is_told_beside_the_field_and_nothing_is_lost(
    here: FakeDesk, dialog: QuickEntryDialog
) -> None:
    dialog.number.setText("16-123456-26")
    dialog.birth_year.setText("1800")
    dialog.save()
    here.settle()

    assert told(dialog, "birth_year")
    assert dialog.number.text() == "16-123456-26"
    assert dialog.primary.isEnabled()


def test_a_date_of_the_offence_after_today_is_told(here: FakeDesk, dialog: QuickEntryDialog) -> None:
    dialog.number.setText("16-123456-26")
    dialog.committed_on.line.setText("morgen")
    dialog.save()
    here.settle()

    assert told(dialog, "committed_on")


def test_no_number_is_asked_for(here: FakeDesk, dialog: QuickEntryDialog) -> None:
    dialog.save()
    here.settle()

    assert told(dialog, "parketnummer")


def test_a_number_already_there_is_told_while_typing_and_opens(
    here: FakeDesk, dialog: QuickEntryDialog
) -> None:
    stored = here.add("16-123456-26", suspect=Suspect(initials="A. B."))
    dialog.number.setText("16/123456/26")
    here.settle()
    assert dialog._double_row.isVisible()
    assert "A. B." in dialog._double.text()

    wanted: list[int] = []
    dialog.existing_wanted.connect(wanted.append)
    dialog._open.click()
    assert wanted == [stored.id]


def test_another_number_takes_the_warning_away(here: FakeDesk, dialog: QuickEntryDialog) -> None:
    here.add("16-123456-26")
    dialog.number.setText("16-123456-26")
    here.settle()
    assert "verdachte niet ingevuld" in dialog._double.text()
    dialog.number.setText("16-123456-27")
    here.settle()
    assert not dialog._double_row.isVisible()
    dialog.number.setText("16-1")
    here.settle()
    assert not dialog._double_row.isVisible()
    dialog._open_existing()  # nothing is known: nothing happens
    assert dialog.isVisible()


def test_saving_a_number_that_is_taken_is_refused(here: FakeDesk, dialog: QuickEntryDialog) -> None:
    here.add("16-123456-26")
    dialog.number.setText("16-123456-26")
    dialog.save()
    here.settle()

    assert told(dialog, "parketnummer")


def test_custody_is_asked_since_when_only_when_held(here: FakeDesk, dialog: QuickEntryDialog) -> None:
    assert not dialog.custody_since.isVisible()
    dialog.custody.pick("B")
    assert dialog.custody_since.isVisible()
    dialog.custody_since.line.setText("10-03-2026")
    dialog.number.setText("16-123456-26")
    dialog.aspects.pick("J")
    dialog.save()
    here.settle()

    case = here.app.showing.by_parketnummer("16-123456-26", here.today).stored.case
    assert case.custody is not None
    assert case.custody.title is CustodyTitle.REMAND
    assert case.custody.since is not None
    assert case.behavioural_aspects is BehaviouralAspects.YES


def test_what_is_typed_is_there_again_when_the_dialogue_is_opened_anew(
    here: FakeDesk, dialog: QuickEntryDialog
) -> None:
    dialog.initials.setText("A. B.")
    dialog.committed_on.line.setText("15-")
    dialog.reject()
    assert not dialog.isVisible()
    here.settle()
    (notice,) = here.notices.shown()

    again = QuickEntryDialog(here.desk)
    here.qtbot.addWidget(again)
    here.settle()
    assert (again.initials.text(), again.committed_on.line.text()) == ("A. B.", "15-")

    again.reject()
    notice.action_buttons[0].click()
    here.settle()
    assert here.app.store.drafts.every("test") == ()


def test_closing_empty_just_closes(here: FakeDesk, dialog: QuickEntryDialog) -> None:
    dialog.reject()

    assert not dialog.isVisible()
