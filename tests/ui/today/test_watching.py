"""Standing in for a colleague, from the start page."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from tests.fakes.clock import DESK
from tests.fakes.examples import DAY, person, plain
from tests.fakes.keys import FakeKeys
from tests.fakes.upkeep import FakeUpkeep
from tests.ui.seat import Seat
from triage_app.domain.people.watch import Watch, Whose
from triage_app.errors import RegisterUnusable
from triage_app.services.cases.query import View
from triage_app.services.people.watching import Watching
from triage_app.services.ports.drafts import DraftKey
from triage_app.wiring import wired
from ui.drafts.forms import WATCH
from ui.plain_text import Text
from ui.today.page import TodayPage
from ui.today.watch_dialog import WatchDialog
from ui.widgets.date_entry import DateEntry


class Office:
    """The desk of Een, in an office with Twee."""

    def __init__(self, seat: Seat) -> None:
        self.seat = seat
        with seat.store.begin(DESK, "person.add") as work:
            self.one, self.two = (work.people.add(person(name)).id for name in ("Een", "Twee"))
        me = replace(DESK, person_id=self.one, name="Een")
        seat.app = wired(seat.store, seat.clock, me, FakeKeys(), FakeUpkeep())
        seat.desk = replace(seat.desk, app=seat.app)
        old = {"behavioural_aspects": "yes", "registered_on": DAY - timedelta(days=40)}
        seat.add(plain(1, prosecutor_id=self.two, **old), plain(2, prosecutor_id=self.one, **old))
        self.page = seat.sit(TodayPage)

    def dialog(self) -> WatchDialog:
        self.page.watch_button.click()
        found = self.seat.dialog(WatchDialog)
        self.seat.rest()
        return found

    def watched(self) -> list[str]:
        QApplication.processEvents()
        return [one.text() for one in self.page.watched._lines.findChildren(Text) if one.isVisible()]


@pytest.fixture
def office(seat: Seat) -> Office:
    return Office(seat)


def test_it_is_arranged_said_on_the_page_and_ended_again(office: Office) -> None:
    dialog = office.dialog()
    assert dialog.table.isHidden()
    assert dialog._none.isVisible()
    dialog.primary.click()
    assert dialog.form.row("of_id").message.text()

    dialog.form.set_values({"of_id": office.one, "last": DAY - timedelta(days=1)})
    dialog.primary.click()
    assert dialog.form.row("by_id").message.text().startswith("Iemand kan niet voor zichzelf waarnemen.")
    assert dialog.form.row("last").message.text().startswith("De laatste dag ligt vóór de eerste.")

    dialog.form.set_values({"of_id": office.two, "last": DAY + timedelta(days=7)})
    dialog.primary.click()
    office.seat.rest()
    assert not dialog.isVisible()
    assert office.seat.said()[-1] == "Een neemt vanaf 16-03-2026 de zaken waar van Twee."
    assert office.watched() == ["Twee · tot en met 23-03-2026 · 1 zaak"]

    again = office.dialog()
    assert again.model.rowCount() == 1
    again.end_button.click()
    office.seat.rest()
    assert again.model.rowCount() == 0
    again.end_button.click()
    again.reject()
    office.seat.rest()
    assert office.page.watched.isHidden()


def test_the_way_to_their_cases_chooses_them_everywhere(office: Office) -> None:
    watching = Watching(office.seat.store, office.seat.clock, DESK)
    watching.arrange(Watch(of_id=office.two, by_id=office.one, first=DAY))
    office.page.refresh()
    office.seat.rest()
    assert office.watched() == ["Twee · tot nader bericht · 1 zaak"]

    office.page.watched.show_button.click()
    assert office.seat.went == [("cases", View.ALL)]
    assert office.seat.preferences.whose == Whose.WATCHED


def test_the_lists_of_the_page_follow_whose_cases_are_meant(office: Office) -> None:
    assert [panel.model.rowCount() for panel in office.page.panels] == [2]
    office.page.whose.set_value(Whose.MINE)
    office.seat.rest()
    assert [panel.model.rowCount() for panel in office.page.panels] == [1]
    office.page.whose.set_value(Whose.WATCHED)
    office.seat.rest()
    assert office.page.panels == []
    said = [one.text() for one in office.page._lists.findChildren(Text) if one.isVisible()]
    assert any("Zaken van iedereen" in one for one in said)


def test_a_draft_of_it_comes_back_and_what_is_not_a_draft_is_nothing(office: Office) -> None:
    office.page.show_target("iets anders")
    dialog = office.dialog()
    dialog.form.row("last").editor.set_value(DAY + timedelta(days=3))
    dialog.reject()
    office.seat.rest()

    office.page.show_target(DraftKey(WATCH, ""))
    again = office.seat.dialog(WatchDialog)
    office.seat.rest()
    assert again.form.values()["last"] == DAY + timedelta(days=3)


def test_what_is_not_understood_or_cannot_be_kept_stays_in_the_dialogue(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = office.dialog()
    first = dialog.form.row("first").editor
    assert isinstance(first, DateEntry)
    first.line.setText("morgen of zo")
    dialog.primary.click()
    assert dialog.isVisible()

    def fail(*_asked: object) -> None:
        raise RegisterUnusable("register.disk_full")

    monkeypatch.setattr(Watching, "arrange", fail)
    dialog.form.set_values({"of_id": office.two, "first": DAY})
    dialog.primary.click()
    office.seat.rest()
    assert dialog.isVisible()
    assert not dialog.message.isHidden()
