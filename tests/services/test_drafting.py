from tests.fakes.clock import DESK, FixedClock
from tests.fakes.store import FakeStore
from triage_app.services.drafting import Drafting
from triage_app.services.ports.drafts import DraftKey

KEY = DraftKey("decision", "7")


def _nobody(_session: str) -> bool:
    return False


def _everybody(_session: str) -> bool:
    return True


def test_a_draft_is_found_back_in_its_own_window() -> None:
    clock = FixedClock()
    drafting = Drafting(FakeStore(clock), clock, DESK)
    drafting.keep("here", KEY, "05-123456-26", 7, "tekst")
    found = drafting.find("here", KEY, _nobody)
    assert found is not None
    assert (found.content, found.title, found.case_id, found.kept_at) == (
        "tekst",
        "05-123456-26",
        7,
        clock.now(),
    )


def test_the_draft_of_a_window_that_is_gone_is_taken_over() -> None:
    drafting = Drafting(FakeStore(), FixedClock(), DESK)
    drafting.keep("gone", KEY, "nummer", 7, "tekst")
    found = drafting.find("here", KEY, _nobody)
    assert found is not None
    assert found.content == "tekst"
    assert [one.session for one in drafting.left("here", _everybody)] == ["here"]


def test_the_draft_of_a_window_that_is_open_is_left_alone() -> None:
    drafting = Drafting(FakeStore(), FixedClock(), DESK)
    drafting.keep("there", KEY, "nummer", 7, "tekst")
    assert drafting.find("here", KEY, _everybody) is None
    assert drafting.left("here", _everybody) == ()
    assert drafting.left("there", _nobody)


def test_a_window_s_own_draft_goes_before_one_of_a_window_that_is_gone() -> None:
    drafting = Drafting(FakeStore(), FixedClock(), DESK)
    drafting.keep("here", KEY, "nummer", 7, "mijn")
    drafting.keep("gone", KEY, "nummer", 7, "oud")
    found = drafting.find("here", KEY, _nobody)
    assert found is not None
    assert found.content == "mijn"


def test_what_is_dropped_or_was_never_there_is_not_found() -> None:
    drafting = Drafting(FakeStore(), FixedClock(), DESK)
    assert drafting.find("here", KEY, _nobody) is None
    drafting.keep("here", KEY, "nummer", 7, "mijn")
    drafting.drop("here", KEY)
    assert drafting.find("here", KEY, _nobody) is None
