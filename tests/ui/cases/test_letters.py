"""Every field in sight has a letter of its own for Alt, in both languages."""

import pytest
from PySide6.QtTest import QTest

from tests.ui.cases.fake_desk import FakeDesk
from tests.ui.cases.test_case_form import FULL
from triage_app.domain.cases.case import Case
from triage_app.words import Language
from ui import translation
from ui.cases.page import CasesPage
from ui.cases.quick_entry import QuickEntryDialog
from ui.plain_text import FieldLabel
from ui.widgets.mnemonics import letters_in_sight

GROUNDS = ("1", "2", "3", "4a", "4b")


def check(view: CasesPage | QuickEntryDialog, where: str) -> None:
    before = None
    while before != (letters := letters_in_sight(view)):  # letters follow when the layout has come to rest
        before = letters
        QTest.qWait(20)
    twice = {letter for letter in letters if letters.count(letter) > 1}
    without = [
        label.text()
        for label in view.findChildren(FieldLabel)
        if label.isVisibleTo(view) and "&" not in label.text()
    ]
    assert (where, twice, without) == (where, set(), [])


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_letter_is_used_twice_and_no_field_goes_without(here: FakeDesk, language: Language) -> None:
    translation.install(language)
    here.app.entry.add(Case.model_validate(FULL))
    page = CasesPage(here.desk)
    here.show(page)
    page.refresh()
    here.settle()
    detail = page.detail
    detail.tabs.setCurrentWidget(detail.form)
    for part in detail.form.sections:
        detail.form.parts.set_value(part)
        check(page, part)
    detail.tabs.setCurrentWidget(detail.decision)
    for letter in "AGUR":
        detail.decision.outcome.pick(letter)
        check(page, letter)
    detail.decision.outcome.pick("N")
    for ground in GROUNDS:
        detail.decision.ground_choice.set_value(ground)
        check(page, ground)
    dialog = QuickEntryDialog(here.desk)
    here.show(dialog)
    check(dialog, "quick entry")
