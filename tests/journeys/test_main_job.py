"""The main job by keyboard alone: a case in seven fields, a ground with its evidence, the agenda on paper."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.desk import Office, office
from tests.journeys.keyboard import CTRL
from tests.reports.pdf_text import running
from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.custody import CustodyTitle
from triage_app.domain.cases.offence import Regime
from triage_app.domain.meetings.meeting import MeetingSeries
from triage_app.services.cases.showing import CaseFile
from ui import labels
from ui.cases.quick_entry import QuickEntryDialog

NUMBER = "16-123456-26"
ENTER = Qt.Key.Key_Return


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Office]:
    with office(qtbot, tmp_path) as here:
        yield here


def enter_case(desk: Office, *, hearing: str = "+60d", custody: str = "g") -> int:
    """Quick entry in its seven fields; returns how many keys it took."""
    keys = desk.keys
    before = keys.strokes
    keys.key(Qt.Key.Key_N, CTRL)
    keys.until(lambda: isinstance(QApplication.activeWindow(), QuickEntryDialog))
    keys.fill(NUMBER, "K. v. d. M.", "1984", "243.1", "120126", hearing)
    keys.fill(custody)
    if custody != "g":
        keys.tab()
    keys.text("j")
    keys.key(ENTER)
    desk.settle()
    desk.to_front()
    return keys.strokes - before


def the_case(desk: Office) -> CaseFile:
    return desk.app.showing.by_parketnummer(NUMBER, desk.clock.today())


def decide_not_to_request(desk: Office, ground: str) -> None:
    """Ctrl+D, N, and the ground by its number."""
    desk.keys.key(Qt.Key.Key_D, CTRL)
    desk.keys.text("n")
    desk.keys.tab()
    desk.keys.text(ground)
    desk.keys.tab()


def finalise(desk: Office) -> None:
    desk.keys.alt(desk.page.detail.decision.finalise_button)
    desk.settle()
    desk.to_front()


def printed_agenda(desk: Office) -> str:
    """Put the case on an agenda, fix it, and read its PDF."""
    app, case_id = desk.app, the_case(desk).stored.id
    app.meetings.add_series(MeetingSeries(name="Midden", weekday=1, starts_at=time(9, 0)))
    meeting = app.meetings.plan(desk.clock.today() + timedelta(days=8), "Midden")
    app.meetings.add_cases(meeting.id, [case_id])
    app.meetings.fix(meeting.id)
    issued = app.documents.agenda(meeting.id)
    assert issued.data.startswith(b"%PDF-")
    return running(issued.data)


def test_a_case_is_entered_in_its_seven_fields(desk: Office) -> None:
    strokes = enter_case(desk)

    print(f"quick entry: {strokes} keystrokes")  # noqa: T201 - the number the office asks about
    case = the_case(desk).stored.case
    assert case.parketnummer == NUMBER
    assert (case.suspect.initials, case.suspect.birth_year) == ("K. v. d. M.", 1984)
    assert case.offences[0].key == f"{Regime.NEW}:243:1"
    assert case.offences[0].committed_from == date(2026, 1, 12)
    assert case.hearings[0].on == desk.clock.today() + timedelta(days=60)
    assert case.custody is not None
    assert case.custody.title is CustodyTitle.NONE
    assert case.behavioural_aspects is BehaviouralAspects.YES
    assert strokes < 80


def test_the_case_entered_is_the_one_chosen_in_the_list(desk: Office) -> None:
    enter_case(desk)

    assert desk.page.list.table.record().parketnummer == NUMBER
    assert desk.page.detail.facts.number == NUMBER


def test_a_refusal_is_final_only_with_both_limbs_and_stands_on_the_printed_agenda(desk: Office) -> None:
    enter_case(desk, custody="b")
    keys, tab = desk.keys, desk.page.detail.decision
    decide_not_to_request(desk, "3")

    keys.fill("010326", "gesprek NIFP-consult")
    assert not tab.finalise_button.isEnabled()
    assert labels.problem(tab._refusal(finalise=True)) in tab.finalise_button.accessibleDescription()  # type: ignore[arg-type]  # it is refused
    finalise(desk)
    assert the_case(desk).log == ()

    keys.fill("Geen letsel, eenmalig feit", "M. de Wit")
    assert tab.finalise_button.isEnabled()
    finalise(desk)

    file = the_case(desk)
    assert file.standing.standing == "exception"
    assert file.standing.ground_code == "3"
    assert file.log[0].decision.taken_by.entitled
    printed = printed_agenda(desk)
    assert NUMBER in printed
    assert "Weigering, niet zwaarwegend genoeg geacht" in printed
    assert "Geen letsel, eenmalig feit" in printed


def evidence_for(desk: Office, ground: str) -> None:
    """Type the required evidence of a ground, from its first field on."""
    keys = desk.keys
    match ground:
        case "1":
            keys.fill("01-12-2025")
            keys.tab(2)
            keys.fill("d", "Beantwoordt dezelfde vragen")
        case "2":
            keys.fill("FPC De Kijvelanden", "gisteren", "brief kliniek")
            keys.text(" ")
        case "3":
            keys.fill("gisteren", "gesprek NIFP-consult", "Geen letsel, eenmalig feit", "M. de Wit")
        case "4a" | "4d" | "4z":
            keys.fill("Zie weging in dossier", "K. Bakker", "e")
        case _:
            keys.fill("Zie weging in dossier")


@pytest.mark.parametrize("ground", ["1", "2", "3", "4a", "4b", "4d", "4e", "4f", "4z"])
def test_each_ground_is_final_with_its_required_evidence_and_not_before(desk: Office, ground: str) -> None:
    enter_case(desk)
    tab = desk.page.detail.decision
    decide_not_to_request(desk, ground)
    assert not tab.finalise_button.isEnabled()

    evidence_for(desk, ground)
    assert tab.finalise_button.isEnabled(), tab.ground_form and tab.ground_form.values()
    finalise(desk)

    file = the_case(desk)
    assert (file.standing.standing, file.standing.ground_code) == ("exception", ground)
    printed = printed_agenda(desk)
    assert NUMBER in printed
    assert labels.say(f"ground.{ground}.short") in printed


def test_a_report_too_old_at_the_hearing_warns_asks_two_consents_and_says_so_on_paper(desk: Office) -> None:
    enter_case(desk, hearing="+60d")
    keys, tab = desk.keys, desk.page.detail.decision
    decide_not_to_request(desk, "1")
    keys.fill("10-04-2025")
    form = tab.ground_form
    assert form is not None
    assert form.one_year is not None
    assert form.one_year.om.isVisible()
    assert labels.say("hint.one_year.consent_needed") in form.hint_text

    keys.tab(2)  # second report, advises a measure
    keys.text(" ")
    keys.tab()
    keys.text(" ")
    keys.tab()
    assert labels.say("hint.one_year.consent_needed") not in form.hint_text
    keys.fill("d", "Beantwoordt dezelfde vragen")
    finalise(desk)

    ground = the_case(desk).log[0].decision.ground
    assert ground is not None
    assert ground.kind == "recent_report"
    assert ground.om_consents
    assert ground.suspect_consents
    printed = printed_agenda(desk)
    assert "10-04-2026" in printed  # the last usable day
    assert "OM en verdachte stemmen in" in printed


def test_an_old_report_without_consent_says_so_on_paper(desk: Office) -> None:
    enter_case(desk, hearing="+60d")
    decide_not_to_request(desk, "1")
    desk.keys.fill("10-04-2025")
    desk.keys.tab(4)
    desk.keys.fill("d", "Beantwoordt dezelfde vragen")
    finalise(desk)

    printed = printed_agenda(desk)
    assert "ouder dan een jaar bij aanvang" in printed
    assert "toestemming van OM en verdachte" in printed


def test_not_held_the_refusal_form_points_to_ground_4b(desk: Office) -> None:
    enter_case(desk, custody="g")
    decide_not_to_request(desk, "3")

    form = desk.page.detail.decision.ground_form

    assert form is not None
    assert labels.say("hint.not_held_observation_impossible") in form.hint_text


def test_an_incomplete_ground_is_kept_and_taken_up_where_it_was_left(desk: Office) -> None:
    enter_case(desk)
    tab = desk.page.detail.decision
    decide_not_to_request(desk, "3")
    desk.keys.fill("gisteren", "gesprek NIFP-consult")
    desk.keys.key(Qt.Key.Key_S, CTRL)
    desk.settle()

    assert the_case(desk).standing.standing == "exception_incomplete"
    assert not tab.dirty
    form = tab.ground_form
    assert form is not None
    assert form.values()["refusal_source"] == "gesprek NIFP-consult"
    assert form.lacking == 2


def test_a_request_takes_three_keys(desk: Office) -> None:
    enter_case(desk)
    before = desk.keys.strokes

    desk.keys.key(Qt.Key.Key_D, CTRL)
    desk.keys.text("a")
    finalise(desk)

    assert the_case(desk).standing.standing == "requested"
    assert desk.keys.strokes - before == 3
