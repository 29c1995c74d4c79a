"""The articles in a cell."""

from datetime import date

import pytest

from triage_app.domain.cases.offence import Regime
from triage_app.services.importing.offences import articles_of, offences_of

NEW, OLD = date(2025, 1, 1), date(2023, 1, 1)


@pytest.mark.parametrize(
    ("text", "articles"),
    [
        ("243 lid 1", ("243 lid 1",)),
        ("243, lid 1 Sr", ("243 lid 1 sr",)),
        ("243 eerste lid", ("243 lid 1",)),
        ("247 en 252", ("247", "252")),
        ("252 jo. 254", ("252", "254")),
        ("244 (oud) / 247 (oud)", ("244 (oud)", "247 (oud)")),
        ("247 en 311", ()),
        ("", ()),
        ("x" * 500, ()),
    ],
)
def test_a_cell_may_name_several_articles(text: str, articles: tuple[str, ...]) -> None:
    assert articles_of(text) == articles


@pytest.mark.parametrize(
    ("text", "first", "last", "keys"),
    [
        ("242", NEW, NEW, ["new:242:"]),
        ("242", OLD, OLD, ["old:242:"]),
        ("242 (oud)", NEW, NEW, ["old:242:"]),
        ("242", None, None, ["new:242:"]),
        ("242", OLD, NEW, ["old:242:"]),
        ("241 lid 1", OLD, NEW, ["new:241:1"]),
        ("241 lid 1", OLD, OLD, []),
        ("248e, 247, 247", OLD, OLD, ["old:248e:", "old:247:"]),
    ],
)
def test_the_day_selects_the_law(text: str, first: date | None, last: date | None, keys: list[str]) -> None:
    assert [one.key for one in offences_of(text, first, last)] == keys


def test_a_single_day_has_no_last_day() -> None:
    (single,) = offences_of("242", NEW, NEW)
    (period,) = offences_of("242", OLD, NEW)

    assert (single.committed_from, single.committed_to) == (NEW, None)
    assert (period.committed_from, period.committed_to, period.regime) == (OLD, NEW, Regime.OLD)
