"""How the data of a case are handled: kept until, shielded, disputed, and each taken back."""

from datetime import date

import pytest

from tests.fakes.examples import DAY, plain
from tests.ui.seat import Seat
from triage_app.domain.cases.case import Case
from ui.cases.handling_panel import HandlingPanel
from ui.page import Desk, Page
from ui.widgets.ask_dialog import AskDialog
from ui.widgets.panel import row


class Sheet(Page):
    """A page with the panel of the first case."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.panel = HandlingPanel(desk)
        self.setLayout(row(self.panel))

    def refresh(self) -> None:
        app, day = self.desk.app, self.desk.today()
        self.desk.jobs.query(
            self, lambda: app.showing.whole(1, day), lambda file: self.panel.show_file(file, day)
        )


def sit(seat: Seat, case: Case) -> HandlingPanel:
    seat.add(case)
    return seat.sit(Sheet).panel


def stored(seat: Seat) -> Case:
    return seat.app.showing.whole(1, DAY).stored.case


def give(seat: Seat, **values: object) -> AskDialog:
    dialog = seat.dialog(AskDialog)
    dialog.form.set_values(values)
    dialog.primary.click()
    seat.rest()
    return dialog


@pytest.fixture
def panel(seat: Seat) -> HandlingPanel:
    return sit(seat, plain(1))


def test_a_case_is_shielded_with_a_reason_and_used_again(panel: HandlingPanel, seat: Seat) -> None:
    assert not panel.shielded.isVisible()
    panel.shield_button.click()
    assert give(seat).isVisible()  # without a reason it stays open
    give(seat, reason="bekende van de afdeling")
    assert stored(seat).shield is not None
    assert "bekende van de afdeling" in panel.shielded.text()
    panel.shield_button.click()
    seat.rest()
    assert stored(seat).shield is None
    assert not panel.shielded.isVisible()


def test_a_dispute_is_noted_and_settled(panel: HandlingPanel, seat: Seat) -> None:
    panel.dispute_button.click()
    give(seat, point="de datum klopt niet")
    assert "de datum klopt niet" in panel.disputed.text()
    panel.dispute_button.click()
    seat.rest()
    assert stored(seat).dispute is None


def test_another_day_to_keep_it_until_goes_before_the_rule(panel: HandlingPanel, seat: Seat) -> None:
    panel.keep_button.click()
    assert give(seat, reason="hoger beroep").isVisible()  # without a day it stays open
    give(seat, until=date(2030, 1, 2), reason="hoger beroep")
    assert "02-01-2030" in panel.kept.text()
    assert "hoger beroep" in panel.kept.text()
    assert stored(seat).keep is not None


def test_the_day_of_the_rule_is_said_with_its_term(seat: Seat) -> None:
    panel = sit(
        seat, plain(1, registered_on=date(2025, 1, 1), closed_on=date(2026, 1, 5), closed_how="dropped")
    )
    assert "jaar na afdoening" in panel.kept.text()


def test_an_open_case_has_no_day_yet(panel: HandlingPanel) -> None:
    assert "Nog niet afgedaan" in panel.kept.text()


def test_what_was_anonymised_says_so(seat: Seat) -> None:
    panel = sit(seat, plain(1, anonymised_on=DAY))
    assert panel.kept.text() == "Geanonimiseerd op 16-03-2026."


def test_without_a_case_the_buttons_do_nothing(seat: Seat) -> None:
    panel = HandlingPanel(seat.desk)
    seat.qtbot.addWidget(panel)
    for act in (panel.keep, panel.shield, panel.dispute):
        act()
    assert seat.window.findChildren(AskDialog) == []
