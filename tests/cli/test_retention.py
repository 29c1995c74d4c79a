"""Retention on the command line: the list, the first step, the second."""

from datetime import date

import pytest

from tests.cli.running import Terminal
from tests.fakes.registers import PASSPHRASE
from triage_app.bootstrap import SystemClock, existing_register
from triage_app.domain.cases.case import Case
from triage_app.services.opening import Opening

DUE, OPEN = "16-000001-05", "16-000002-06"


@pytest.fixture
def old(empty: Terminal) -> Terminal:
    """A register with one case whose time is over and one that is open for long."""
    app = existing_register(empty.register, SystemClock(), Opening(PASSPHRASE))
    told = {"registered_on": date(2005, 3, 1), "suspect": {"initials": "Q.Q."}}
    closed = {"closed_on": date(2006, 1, 1), "closed_how": "dropped"}
    app.entry.add(Case.model_validate({"parketnummers": (DUE,), **told, **closed}))
    app.entry.add(Case.model_validate({"parketnummers": (OPEN,), **told}))
    app.store.close()
    return empty


def test_the_list_tells_what_is_due_and_what_is_open_for_long(old: Terminal) -> None:
    due, long = old.json("retention").data

    assert (due["parketnummers"], due["due"], due["closed_how"]) == ([DUE], True, "dropped")
    assert (long["parketnummers"], long["due"], long["review"]) == ([OPEN], False, True)
    shown = old.on("retention").out
    assert DUE in shown
    assert OPEN in shown


def test_what_was_cleared_is_anonymised_in_the_second_step(old: Terminal) -> None:
    assert old.json("retention", "--clear", "all").data == {"cleared": 1}
    assert old.json("retention").data[0]["cleared_on"] is not None
    assert "1" in old.on("retention", "--apply").out
    assert [one["parketnummers"] for one in old.json("retention").data] == [[OPEN]]
    assert old.json("case", DUE).error["code"] == "case.unknown"


def test_a_case_is_cleared_by_its_number_and_only_when_it_is_due(old: Terminal) -> None:
    assert "1" in old.on("retention", "--clear", DUE).out
    ran = old.json("retention", "--clear", OPEN)
    assert (ran.code, ran.error["code"]) == (2, "retention.not_due")
    assert old.json("retention", "--apply").data == {"anonymised": 1}


def test_both_steps_at_once_are_refused(old: Terminal) -> None:
    ran = old.json("retention", "--clear", "all", "--apply")
    assert (ran.code, ran.error["code"]) == (2, "retention.one_step")


def test_where_nothing_is_due_a_sentence_says_so(empty: Terminal) -> None:
    assert "niets aan de orde" in empty.on("retention").out
    assert empty.json("retention").data == []
