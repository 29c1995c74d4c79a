"""Related cases: linked, proposed, joined, split off, handed on."""

import pytest

from tests.ui.cases.fake_desk import FakeDesk
from triage_app.domain.cases.case import ClosedHow
from triage_app.domain.cases.link import LinkKind
from ui.cases.page import CasesPage
from ui.cases.related_tab import RelatedTab
from ui.widgets.ask_dialog import AskDialog

NAMESAKE = {"initials": "A. B.", "birth_year": 1990}


@pytest.fixture
def sheet(here: FakeDesk) -> CasesPage:
    """A page on one of three cases, two of which may be of the same suspect."""
    for at in range(2):
        here.add(f"16-00000{at}-26", suspect=NAMESAKE)
    here.add("16-000002-26")
    page = CasesPage(here.desk)
    here.jobs.data_changed.connect(page.refresh)
    here.show(page)
    page.refresh()
    page.show_target(1)
    here.settle()
    page.detail.tabs.setCurrentWidget(page.detail.related)
    return page


def relations(tab: RelatedTab) -> list[tuple[str, str]]:
    return [
        (str(tab.model.index(at, 0).data()), str(tab.model.index(at, 1).data()))
        for at in range(tab.model.rowCount())
    ]


def answer(here: FakeDesk, page: CasesPage, **values: object) -> AskDialog:
    here.settle()
    dialog = next(one for one in reversed(page.window().findChildren(AskDialog)) if one.isVisible())
    dialog.form.set_values({**dialog.values(), **values})
    dialog.primary.click()
    here.settle()
    return dialog


def test_a_case_is_linked_by_number_counted_and_unlinked(here: FakeDesk, sheet: CasesPage) -> None:
    tab, tabs = sheet.detail.related, sheet.detail.tabs
    assert tab._none.isVisible()
    assert tabs.tabText(tabs.indexOf(tab)).replace("&", "") == "Verwant"

    tab.link_button.click()
    dialog = answer(here, sheet, number="16-999999-26")
    assert dialog.isVisible()
    assert dialog.form.row("number").message.text()
    answer(here, sheet, number="16-000002-26")

    assert relations(tab) == [("medeverdachte", "16-000002-26")]
    assert tabs.tabText(tabs.indexOf(tab)).replace("&", "") == "Verwant 1"
    assert sheet.detail.facts._co_suspects.text() == "Medeverdachten (1): 16-000002-26"

    tab.table.activated_record.emit(tab.table.record())
    assert here.went[-1] == ("cases", 3)
    tab.unlink_button.click()
    here.settle()
    assert relations(tab) == []
    assert here.messages()[-1] == "De koppeling met 16-000002-26 is weg."
    tab.unlink()


def test_a_proposal_is_looked_at_and_confirmed_by_hand(here: FakeDesk, sheet: CasesPage) -> None:
    tab = sheet.detail.related
    assert tab.proposed.isVisible()
    assert tab.proposals.index(0, 1).data() == "A. B. · 1990"
    tab.proposed.activated_record.emit(tab.proposed.record())
    assert here.went[-1] == ("cases", 2)

    tab.same_button.click()
    here.settle()
    assert relations(tab) == [("zelfde verdachte", "16-000001-26")]
    assert not tab.proposed.isVisible()
    tab.confirm()


def test_a_case_is_joined_into_another_and_then_closed(here: FakeDesk, sheet: CasesPage) -> None:
    tab = sheet.detail.related
    tab.join_button.click()
    answer(here, sheet, number="16-000001-26")
    assert relations(tab) == [("gevoegd in", "16-000001-26")]
    assert here.app.showing.whole(1, here.today).stored.case.closed_how is ClosedHow.JOINED
    assert not tab.join_button.isEnabled()
    assert not tab.transfer_button.isEnabled()


def test_a_case_is_split_off_and_shown(here: FakeDesk, sheet: CasesPage) -> None:
    sheet.detail.related.split_button.click()
    answer(here, sheet, number="16-000009-26")
    assert here.went[-1] == ("cases", 4)
    assert here.messages()[-1] == "16-000009-26 is aangemaakt."


def test_a_case_goes_on_at_another_parket(here: FakeDesk, sheet: CasesPage) -> None:
    sheet.detail.related.transfer_button.click()
    answer(here, sheet, number="13-000009-26")
    assert here.went[-1] == ("cases", 4)
    assert relations(sheet.detail.related) == [("verder als", "13-000009-26")]


def test_without_a_case_nothing_is_asked(here: FakeDesk) -> None:
    tab = RelatedTab(here.desk)
    here.show(tab)
    for act in (tab.link, tab.unlink, tab.confirm, tab.join, tab.split, tab.transfer):
        act()
    here.settle()
    assert not tab.findChildren(AskDialog)


def test_the_same_suspect_can_be_linked_by_hand_too(here: FakeDesk, sheet: CasesPage) -> None:
    sheet.detail.related.link()
    answer(here, sheet, kind=LinkKind.SAME_SUSPECT, number="16-000002-26")
    assert relations(sheet.detail.related) == [("zelfde verdachte", "16-000002-26")]
