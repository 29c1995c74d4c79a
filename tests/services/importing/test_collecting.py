"""The collector is held off, and left as it was found."""

import gc

import pytest

from triage_app.services.importing.collecting import collecting_paused


@pytest.fixture(autouse=True)
def collector_on() -> None:
    """Another test may have opened the window, which takes the collector over."""
    gc.enable()


def test_the_collector_is_paused_and_resumed() -> None:
    with collecting_paused():
        assert not gc.isenabled()

    assert gc.isenabled()


def test_a_failure_resumes_it_too() -> None:
    with pytest.raises(KeyError), collecting_paused():
        raise KeyError

    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with collecting_paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
