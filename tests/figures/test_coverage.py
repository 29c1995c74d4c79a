from hypothesis import given
from hypothesis import strategies as st

from triage_app.domain.decisions.standing import Standing
from triage_app.figures.coverage import coverage

counts = st.dictionaries(st.sampled_from([one.value for one in Standing]), st.integers(0, 500))


@given(counts)
def test_the_parts_sum_to_the_whole(standings: dict[str, int]) -> None:
    figures = coverage(standings)
    assert figures.with_aspects + figures.no_aspects + figures.unclear == sum(standings.values())
    assert figures.requested + figures.not_requested == figures.accounted <= figures.with_aspects
    if figures.accounted_share is not None:
        assert 0 <= figures.accounted_share <= 1


def test_the_sample_reads_as_118_accounted_of_184() -> None:
    figures = coverage(
        {"requested": 118, "exception_incomplete": 45, "undecided": 21, "no_aspects": 37, "unclear": 20}
    )
    assert (figures.with_aspects, figures.accounted, figures.no_aspects, figures.unclear) == (
        184,
        118,
        37,
        20,
    )
    assert figures.accounted_share == 118 / 184


def test_without_cases_with_aspects_there_is_no_share() -> None:
    assert coverage({"no_aspects": 3}).accounted_share is None
