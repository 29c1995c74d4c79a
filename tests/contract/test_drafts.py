"""Typing that is not saved, in every register."""

from datetime import timedelta

from tests.fakes.clock import DESK, NOW
from tests.fakes.examples import plain
from triage_app.services.ports import Store
from triage_app.services.ports.drafts import Draft, DraftKey

DECISION = DraftKey("decision", "1")
NEW = DraftKey("case.new")


def _draft(key: DraftKey = NEW, session: str = "a", content: str = "{}", minutes: int = 0) -> Draft:
    return Draft(key, session, "05-123456-26", None, NOW + timedelta(minutes=minutes), content)


def test_a_draft_comes_out_as_it_went_in(store: Store) -> None:
    draft = _draft(content='{"gravity": "half een <zin>"}')
    store.drafts.keep("anna", draft)
    assert store.drafts.every("anna") == (draft,)


def test_a_later_draft_of_the_same_form_takes_the_place_of_the_earlier_one(store: Store) -> None:
    store.drafts.keep("anna", _draft(content="1"))
    store.drafts.keep("anna", _draft(content="2"))
    assert [one.content for one in store.drafts.every("anna")] == ["2"]


def test_the_latest_draft_stands_first_and_those_of_one_moment_by_form(store: Store) -> None:
    store.drafts.keep("anna", _draft(NEW, minutes=1))
    store.drafts.keep("anna", _draft(DECISION, minutes=2))
    store.drafts.keep("anna", _draft(DraftKey("case", "1"), minutes=1))
    assert [one.key.form for one in store.drafts.every("anna")] == ["decision", "case", "case.new"]


def test_nobody_sees_the_drafts_of_another(store: Store) -> None:
    store.drafts.keep("anna", _draft())
    assert store.drafts.every("bram") == ()
    store.drafts.drop("bram", "a", NEW)
    assert store.drafts.every("anna")


def test_a_draft_that_is_dropped_is_gone_and_one_that_is_not_there_does_no_harm(store: Store) -> None:
    store.drafts.keep("anna", _draft())
    store.drafts.keep("anna", _draft(session="b"))
    store.drafts.drop("anna", "a", NEW)
    store.drafts.drop("anna", "a", NEW)
    assert [one.session for one in store.drafts.every("anna")] == ["b"]


def test_a_draft_is_handed_over_and_takes_the_place_of_the_taker_s_own(store: Store) -> None:
    store.drafts.keep("anna", _draft(session="gone", content="theirs"))
    store.drafts.keep("anna", _draft(session="here", content="mine"))
    store.drafts.hand_over("anna", NEW, "gone", "here")
    assert [(one.session, one.content) for one in store.drafts.every("anna")] == [("here", "theirs")]


def test_a_draft_leaves_no_line_in_the_log(store: Store) -> None:
    store.drafts.keep("anna", _draft())
    store.drafts.drop("anna", "a", NEW)
    assert store.check_log().lines == 0


def test_erasing_a_case_takes_its_drafts_along(store: Store) -> None:
    with store.begin(DESK, "case.add") as work:
        first, second = work.cases.add_many((plain(1), plain(2)))
    for one in (first, second):
        key = DraftKey("case", str(one.id))
        store.drafts.keep("anna", Draft(key, "a", "nummer", one.id, NOW, "{}"))
    with store.begin(DESK, "retention.erase") as work:
        work.erasing.erase(
            (first,), {first.id: first.case}, lambda decision: decision, lambda document, _numbers: document
        )
    assert [one.case_id for one in store.drafts.every("anna")] == [second.id]
