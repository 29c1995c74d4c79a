"""Links between cases, on every register alike."""

import pytest

from tests.fakes.clock import DESK
from tests.fakes.examples import DAY, plain
from tests.fakes.listing import add
from triage_app.domain.audit.line import LogQuery
from triage_app.domain.cases.case import Case
from triage_app.domain.cases.link import LinkKind, link_of
from triage_app.errors import NotFound, RuleBroken
from triage_app.services.ports import Store

SHIELD = {"since": DAY, "reason": "bekende", "by": "De Balie"}


def named(count: int, initials: str, born: int | None = 1990, **fields: object) -> Case:
    return plain(count, suspect={"initials": initials, "birth_year": born}, **fields)


def test_links_are_seen_from_both_cases_until_taken_away(store: Store) -> None:
    one, two, three = add(store, plain(1), plain(2), plain(3))
    together, joined = link_of(LinkKind.CO_SUSPECT, two, one), link_of(LinkKind.JOINED, three, one)
    with store.begin(DESK, "case.link") as work:
        work.links.add(joined)
        work.links.add(together)
        with pytest.raises(RuleBroken, match=r"link\.there"):
            work.links.add(together)
    with store.reading(DESK) as work:
        assert work.links.of_case(one) == (together, joined)
        assert work.links.of_case(three) == (joined,)
    with store.begin(DESK, "case.unlink") as work:
        work.links.remove(joined)
        with pytest.raises(NotFound, match=r"link\.unknown"):
            work.links.remove(joined)
        assert work.links.of_case(one) == (together,)


def test_the_log_tells_of_both_cases(store: Store) -> None:
    one, two = add(store, plain(1), plain(2))
    with store.begin(DESK, "case.link") as work:
        work.links.add(link_of(LinkKind.CO_SUSPECT, one, two))
    with store.reading(DESK) as work:
        line = work.audit.page(LogQuery(limit=1))[0]
        touched = work.audit.touched((line.seq,))[line.seq]
        assert (line.action, line.kind) == ("case.link", "combination")
        assert [(one.case_id, one.fields) for one in touched] == [(one, ("links",)), (two, ("links",))]
        assert [line.purpose for line in work.history.of_case(two)] == ["case.add", "case.link"]


def test_namesakes_have_the_same_initials_and_year_marks_and_dots_aside(store: Store) -> None:
    ids = add(
        store,
        named(1, "A.B."),
        named(2, "a b"),
        named(3, "A.B.", 1991),
        named(4, "Á.B."),
        named(5, "A.B.", shield=SHIELD),
        named(6, "A.B.", None),
        named(7, "", 1990),
        named(8, ""),
        named(9, "A.B."),
    )
    with store.begin(DESK, "case.trash") as work:
        work.cases.trash(ids[8], 1)
    with store.reading(DESK) as work:
        assert work.links.namesakes(ids[0]) == (ids[1], ids[3])
        assert [work.links.namesakes(one) for one in ids[4:8]] == [(), (), (), ()]
