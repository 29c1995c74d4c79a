"""The decision form: by letter, with live evidence, saved incomplete, finalised, confirmed, taken back."""

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.cases.fake_desk import FakeDesk
from triage_app.domain.cases.case import StoredCase
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.decisions.decision import Outcome, StoredDecision
from triage_app.domain.decisions.standing import Standing
from triage_app.domain.grounds.refusal import Refusal
from triage_app.services.actor import Actor
from triage_app.services.decisions.deciding import Deciding, Proposal
from ui.decisions.case_sheet import read_sheet
from ui.decisions.decision_tab import DecisionTab


class Deck:
    """The tab on one case."""

    def __init__(self, here: FakeDesk, **fields: object) -> None:
        self.here = here
        self.stored: StoredCase = here.add("16-123456-26", **fields)
        self.tab = DecisionTab(here.desk)
        here.show(self.tab)
        self.read()
        here.jobs.data_changed.connect(self.read)

    def read(self) -> None:
        self.tab.show_sheet(read_sheet(self.here.app, self.stored.id, self.here.today))

    def put(self, field: str, value: object) -> None:
        self.tab.fields.row(field).editor.set_value(value)

    def ground(self, code: str, **values: object) -> None:
        self.tab.outcome.pick("N")
        self.tab.ground_choice.set_value(code)
        form = self.tab.ground_form
        assert form is not None
        for name, value in values.items():
            form.fields[name].editor.set_value(value)

    def log(self) -> tuple[StoredDecision, ...]:
        return self.here.app.showing.whole(self.stored.id, self.here.today).log

    def standing(self) -> Standing:
        return self.here.app.showing.whole(self.stored.id, self.here.today).standing.standing


REFUSAL: dict[str, Any] = {
    "refused_on": date(2026, 3, 1),
    "refusal_source": "gesprek",
    "gravity": "geen letsel",
    "weighed_by": "M. de Wit",
}


@pytest.fixture
def deck(here: FakeDesk) -> Deck:
    return Deck(here)


def test_nothing_is_decided_at_first(deck: Deck) -> None:
    assert not deck.tab.earlier.isVisible()
    assert "uitkomst" in deck.tab.finalise_button.accessibleDescription()
    deck.tab.save()
    deck.tab.finalise()
    assert deck.log() == ()
    assert not deck.tab.dirty


def test_a_request_is_recorded_by_its_letter(deck: Deck) -> None:
    deck.tab.enter()
    QTest.keyClicks(deck.tab.focusWidget(), "a")
    assert deck.tab.dirty
    deck.tab.finalise_button.click()
    deck.here.settle()

    assert deck.standing() is Standing.REQUESTED
    assert deck.log()[0].decision.taken_by.entitled
    assert deck.tab.earlier.isVisible()
    assert deck.tab.outcome.value() is None


@pytest.mark.parametrize("letter", ["G", "R"])
def test_no_aspects_and_another_route_need_a_reason(deck: Deck, letter: str) -> None:
    deck.tab.outcome.pick(letter)
    assert not deck.tab.finalise_button.isEnabled()
    assert not deck.tab.keep_button.isVisible()
    deck.put("reasoning", "reclasseringsadvies volstaat")
    assert deck.tab.finalise_button.isEnabled()


def test_deferring_asks_until_when_and_for_what(deck: Deck) -> None:
    deck.tab.outcome.pick("U")
    assert not deck.tab.finalise_button.isEnabled()
    deck.put("deferred_until", deck.here.today + timedelta(days=14))
    assert not deck.tab.finalise_button.isEnabled()
    deck.put("waiting_for", "trajectconsult")
    deck.tab.finalise()
    deck.here.settle()

    assert deck.standing() is Standing.DEFERRED
    assert "trajectconsult" in deck.tab.earlier._what.text()


def test_a_ground_says_how_much_is_missing_with_each_keystroke(deck: Deck) -> None:
    deck.ground("3")
    assert deck.tab.to_go.text() == "Nog 3 vereiste punten"
    deck.ground("3", gravity="x", weighed_by="y")
    assert deck.tab.to_go.text() == "Nog 1 vereist punt"
    deck.ground("3", **REFUSAL)
    assert deck.tab.to_go.text() == ""
    assert deck.tab.finalise_button.isEnabled()


def test_without_a_ground_nothing_can_be_kept(deck: Deck) -> None:
    deck.tab.outcome.pick("N")

    assert deck.tab.ground_form is None
    assert not deck.tab.keep_button.isEnabled()


def test_what_was_recorded_with_words_leaves_nothing_to_save_and_no_draft(deck: Deck) -> None:
    deck.tab.outcome.pick("R")
    deck.put("reasoning", "reclasseringsadvies volstaat")
    deck.tab.keeper.flush()
    deck.tab.finalise_button.click()
    deck.here.settle()
    deck.read()

    assert not deck.tab.dirty
    assert deck.tab.outcome.value() is None
    assert deck.here.app.store.drafts.every("test") == ()


def test_an_incomplete_ground_is_kept_and_goes_on(deck: Deck) -> None:
    deck.ground("3", refused_on=date(2026, 3, 1), refusal_source="gesprek")
    assert deck.tab.keep_button.isEnabled()
    deck.tab.save()
    deck.here.settle()

    assert deck.standing() is Standing.EXCEPTION_INCOMPLETE
    form = deck.tab.ground_form
    assert form is not None
    assert form.values()["refusal_source"] == "gesprek"
    assert "nog niet volledig" in deck.tab.earlier._note.text()
    assert not deck.tab.keep_button.isEnabled()


def test_what_was_typed_in_one_ground_is_there_when_one_returns(deck: Deck) -> None:
    deck.ground("3", refusal_source="gesprek")
    deck.ground("4z", reasoning="anders")
    deck.tab.ground_choice.set_value("3")

    form = deck.tab.ground_form
    assert form is not None
    assert form.values()["refusal_source"] == "gesprek"


def test_reading_the_case_anew_keeps_what_was_typed_and_weighs_it_again(deck: Deck) -> None:
    deck.ground("3", refusal_source="gesprek")
    form = deck.tab.ground_form
    assert form is not None
    assert form.hint_text == ""
    custody = Custody(title=CustodyTitle.NONE)
    deck.here.app.entry.save(deck.stored, deck.stored.case.model_copy(update={"custody": custody}))
    deck.read()

    assert form.values()["refusal_source"] == "gesprek"
    assert "4b" in form.hint_text


def test_discarding_shows_what_was_recorded_last(deck: Deck) -> None:
    deck.ground("3", refusal_source="gesprek")
    deck.tab.revert()

    assert not deck.tab.dirty
    assert deck.tab.outcome.value() is None


def test_replacing_a_final_decision_asks_why(deck: Deck) -> None:
    deck.here.app.deciding.decide(deck.stored.id, Proposal(outcome=Outcome.REQUEST))
    deck.read()
    deck.ground("3", **REFUSAL)
    assert not deck.tab.finalise_button.isEnabled()
    assert not deck.tab.keep_button.isEnabled()
    deck.put("reasoning", "verdachte weigert alsnog")
    assert deck.tab.finalise_button.isEnabled()


def test_a_day_that_cannot_be_read_or_lies_ahead_is_told(deck: Deck) -> None:
    deck.tab.outcome.pick("A")
    deck.put("decided_on", None)
    deck.tab.finalise()
    assert deck.tab.fields.row("decided_on").message.text()
    deck.put("decided_on", deck.here.today + timedelta(days=1))
    deck.tab.finalise()
    assert deck.tab.fields.row("decided_on").message.text()
    assert deck.log() == ()


def test_a_field_that_cannot_be_read_stops_it(deck: Deck) -> None:
    deck.ground("3", **REFUSAL)
    form = deck.tab.ground_form
    assert form is not None
    form.fields["refused_on"].editor.line.setText("31-2")  # type: ignore[attr-defined]  # a date field
    deck.tab.save()

    assert form._messages["refused_on"].text()
    assert deck.log() == ()


def test_undo_takes_the_decision_back_and_leaves_it_in_the_log(deck: Deck) -> None:
    deck.tab.outcome.pick("A")
    deck.tab.finalise()
    deck.here.settle()
    deck.here.notices.shown()[-1].action_buttons[0].click()
    deck.here.settle()

    assert deck.standing() is Standing.UNCLEAR
    assert [one.decision.kind for one in deck.log()] == ["decision", "withdrawal"]
    assert deck.log()[-1].decision.reasoning == "Teruggenomen – herstel invoer"


def test_a_clerk_gives_advice_unless_a_prosecutor_is_named(clerk: FakeDesk) -> None:
    deck = Deck(clerk)
    deck.tab.outcome.pick("A")
    assert deck.tab.advice.isVisible()
    deck.tab.finalise()
    clerk.settle()

    assert deck.standing() is Standing.AWAITING_CONFIRMATION
    assert not deck.tab.earlier.can_confirm
    assert "zodra iemand" in deck.tab.earlier._note.text()

    prosecutor = clerk.app.deciding.deciders(clerk.today)[0]
    deck.tab.outcome.pick("A")
    deck.put("taken_by", prosecutor.id)
    deck.put("reasoning", "zo besloten")
    assert not deck.tab.advice.isVisible()
    deck.tab.finalise()
    clerk.settle()
    assert deck.standing() is Standing.REQUESTED
    assert deck.log()[-1].decision.taken_by.name == "M. de Wit"


def test_enter_confirms_advice(here: FakeDesk) -> None:
    deck = Deck(here)
    advised = Deciding(here.app.store, here.clock, Actor("k", 2, "K. Bakker"))
    advised.decide(deck.stored.id, Proposal(outcome=Outcome.REQUEST, reasoning="zie dossier"))
    deck.read()
    deck.tab.enter()
    assert deck.tab.earlier.confirm_button.hasFocus()
    QTest.keyClick(deck.tab.earlier.confirm_button, Qt.Key.Key_Return)
    here.settle()

    assert deck.standing() is Standing.REQUESTED
    assert not deck.tab.earlier.confirm_button.isVisible()
    assert any("bevestigd" in message for message in here.messages())


def test_taking_back_needs_a_reason(deck: Deck) -> None:
    deck.here.app.deciding.decide(deck.stored.id, Proposal(outcome=Outcome.REQUEST))
    deck.read()
    earlier = deck.tab.earlier
    earlier.withdraw_button.click()
    assert earlier.reason.hasFocus()
    assert not earlier.take_back_button.isEnabled()
    QTest.keyClick(earlier.reason, Qt.Key.Key_Return)
    assert len(deck.log()) == 1

    earlier.reason.setText("vergissing")
    earlier.take_back_button.click()
    deck.here.settle()
    assert deck.standing() is Standing.UNCLEAR


def test_a_decision_of_a_list_names_the_list_once(here: FakeDesk) -> None:
    from triage_app.domain.decisions.decision import Decision, Origin
    from triage_app.services.decisions.deciding import list_taker

    deck = Deck(here)
    with here.app.store.begin(here.app.actor, "import.run") as work:
        taker = list_taker("zaken.xlsx")
        entry = Decision(
            outcome=Outcome.NOT_REQUESTED,
            ground=Refusal(),
            taken_by=taker,
            reasoning=taker.name,
            decided_on=here.today,
            origin=Origin.LIST,
        )
        work.decisions.append(deck.stored.id, entry, here.clock.now())
    deck.read()

    assert deck.tab.earlier._who.text() == "volgens lijst zaken.xlsx, 16-03-2026"
    assert deck.tab.ground_choice.value() == "3"


def test_confirming_and_withdrawing_without_a_case_do_nothing(here: FakeDesk) -> None:
    tab = DecisionTab(here.desk)
    here.qtbot.addWidget(tab)
    tab.earlier.confirm_wanted.emit()
    tab.earlier.withdraw_wanted.emit("reden")
    tab.revert()
    tab.ground_choice.set_value("3")

    assert tab.ground_form is None
