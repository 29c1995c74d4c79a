"""Signals propose questions."""

from hypothesis import given
from hypothesis import strategies as st

from triage_app import words
from triage_app.domain.cases.behaviour import Signal
from triage_app.domain.catalogue import signal_entries
from triage_app.domain.questions import case_questions, proposed_questions

CODES = [one.code for one in signal_entries()]
signals = st.lists(
    st.builds(Signal, code=st.sampled_from([*CODES, "unheard_of"]), source=st.text(max_size=400)), max_size=12
)


def test_a_signal_proposes_its_question_with_its_source_as_the_fact() -> None:
    proposed = proposed_questions([Signal(code="online_offline", source="verhoor 2, blz. 4")])
    assert [one.code for one in proposed] == ["online_offline"]
    assert proposed[0].fact == "verhoor 2, blz. 4"
    assert proposed[0].text.endswith("?")


def test_two_signals_of_one_question_give_it_once_with_both_sources() -> None:
    noted = [Signal(code="pattern", source="aangifte"), Signal(code="earlier_sexual_offence", source="JD")]
    proposed = proposed_questions(noted)
    assert len(proposed) == 1
    assert proposed[0].signals == ("pattern", "earlier_sexual_offence")
    assert proposed[0].fact == "aangifte · JD"


def test_a_signal_without_a_source_gives_a_question_without_a_fact() -> None:
    assert proposed_questions([Signal(code="autism")])[0].fact == ""


def test_the_question_speaks_the_language_asked() -> None:
    noted = [Signal(code="paraphilia")]
    assert proposed_questions(noted, "en")[0].text != proposed_questions(noted)[0].text


def test_every_signal_proposes_a_question_and_every_question_has_a_known_signal() -> None:
    proposing = {code for question in case_questions() for code in question.signals}
    assert proposing == set(CODES)


def test_a_signal_is_worded_as_a_reason_for_a_question() -> None:
    for code in CODES:
        assert "vraag" in words.say(f"signal.{code}", "nl"), code
        assert "ask" in words.say(f"signal.{code}", "en"), code


@given(signals)
def test_each_question_is_proposed_once_and_only_for_a_noted_signal(noted: list[Signal]) -> None:
    proposed = proposed_questions(noted)
    assert len({one.code for one in proposed}) == len(proposed)
    noted_codes = {one.code for one in noted}
    assert all(set(one.signals) <= noted_codes and one.signals for one in proposed)
    assert {code for one in proposed for code in one.signals} == noted_codes & set(CODES)
