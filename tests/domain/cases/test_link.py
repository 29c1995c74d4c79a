"""What one case has to do with another."""

import pytest
from pydantic import ValidationError

from triage_app.domain.cases.link import Link, LinkKind, link_of


def test_a_mutual_link_says_the_same_from_either_side() -> None:
    link = link_of(LinkKind.CO_SUSPECT, 7, 3)
    assert (link.one_id, link.other_id) == (3, 7)
    assert link.seen_from(3) == ("co_suspect", 7)
    assert link.seen_from(7) == ("co_suspect", 3)


def test_another_link_has_a_direction() -> None:
    link = link_of(LinkKind.JOINED, 7, 3)
    assert link.seen_from(7) == ("joined_to", 3)
    assert link.seen_from(3) == ("joined_from", 7)


def test_a_case_has_nothing_to_do_with_itself() -> None:
    with pytest.raises(ValidationError, match=r"link\.with_itself"):
        link_of(LinkKind.SPLIT, 3, 3)
    with pytest.raises(ValidationError, match=r"link\.with_itself"):
        Link(kind=LinkKind.SAME_SUSPECT, one_id=7, other_id=3)
