"""The tabs to read: the request and the history."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.cases.fake_desk import FakeDesk
from triage_app.domain.decisions.decision import Outcome
from triage_app.domain.requests.request import Commissioner, Request, StoredRequest
from triage_app.services.decisions.deciding import Proposal
from ui.cases.case_facts import CaseFacts
from ui.cases.history_tab import HistoryTab
from ui.cases.request_tab import RequestTab


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def test_a_case_without_a_request_says_so(here: FakeDesk) -> None:
    tab = RequestTab()
    here.qtbot.addWidget(tab)
    tab.show_requests(())

    assert words(tab) == [
        "Geen aanvraag vastgelegd. Beslissing A telt als aangevraagd; de data van het verloop volgen hier."
    ]


def test_the_dates_of_a_request_are_shown_and_unknown_ones_said(here: FakeDesk) -> None:
    tab = RequestTab()
    here.qtbot.addWidget(tab)
    tab.show_requests(())
    request = Request(
        variant="double",
        commissioned_by=Commissioner.COURT,
        sent_on=date(2026, 3, 2),
        due_on=date(2026, 6, 1),
    )
    tab.show_requests(
        (
            StoredRequest(id=1, version=1, case_id=1, request=Request()),
            StoredRequest(id=2, version=1, case_id=1, request=request),
        )
    )

    shown = words(tab)
    assert shown.index("Aanvraag: dubbel") < shown.index("Aanvraag, variant niet ingevuld")
    assert {"rechtbank", "02-03-2026", "01-06-2026", "niet bekend"} <= set(shown)


def test_history_shows_the_log_and_the_changes_latest_first(here: FakeDesk, clerk: FakeDesk) -> None:
    stored = here.add("16-123456-26")
    deciding = here.app.deciding
    first = deciding.decide(stored.id, Proposal(outcome=Outcome.REQUEST, reasoning="zie dossier"))
    deciding.withdraw(stored.id, first.id, "vergissing")
    deciding.decide(
        stored.id,
        Proposal(
            outcome=Outcome.DEFERRED,
            deferred_until=here.today + timedelta(days=14),
            waiting_for="trajectconsult",
        ),
    )
    tab = HistoryTab(here.desk)
    here.qtbot.addWidget(tab)
    tab.show_file(here.app.showing.whole(stored.id, here.today), here.today)
    tab.show_file(here.app.showing.whole(stored.id, here.today), here.today)

    shown = words(tab)
    assert shown.count("Beslissingen") == 1
    assert any("uitgesteld tot 30-03-2026, wacht op trajectconsult" in line for line in shown)
    assert any("Teruggenomen" in line for line in shown)
    assert any("genomen door M. de Wit" in line and "zie dossier" in line for line in shown)


def test_history_tells_advice_from_a_decision(clerk: FakeDesk) -> None:
    stored = clerk.add("16-123456-26")
    clerk.app.deciding.decide(stored.id, Proposal(outcome=Outcome.REQUEST))
    tab = HistoryTab(clerk.desk)
    clerk.qtbot.addWidget(tab)

    lines = tab.decision_lines(clerk.app.showing.whole(stored.id, clerk.today).log[0])

    assert "advies van K. Bakker" in lines[1]


def test_a_case_nobody_decided_says_so(here: FakeDesk) -> None:
    stored = here.add("16-123456-26")
    tab = HistoryTab(here.desk)
    here.qtbot.addWidget(tab)
    tab.show_file(here.app.showing.whole(stored.id, here.today), here.today)

    assert "Er is nog niets beslist." in words(tab)


@pytest.mark.parametrize("known", [True, False])
def test_the_head_names_the_prosecutor_when_known(here: FakeDesk, known: bool) -> None:
    person = here.app.people.every()[1]
    stored = here.add("16-123456-26", prosecutor_id=person.id if known else None)
    facts = CaseFacts()
    here.qtbot.addWidget(facts)
    facts.show_file(here.app.showing.whole(stored.id, here.today), here.today)

    assert (person.person.name in words(facts)) is known
    assert any(line.startswith("Nog niet ingevuld: initialen verdachte") for line in words(facts))
