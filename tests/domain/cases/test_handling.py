from datetime import date

import pytest
from pydantic import ValidationError

from triage_app.domain.cases.handling import Cleared, Dispute, KeepUntil, Shield

DAY = date(2026, 3, 16)


def test_words_are_kept_without_blanks_around_them() -> None:
    assert Shield(since=DAY, reason=" wordt uitgezocht ", by=" A. ").reason == "wordt uitgezocht"
    assert Cleared(on=DAY, by=" A. ").by == "A."


@pytest.mark.parametrize("said", ["", "   "])
def test_a_mark_without_words_is_refused(said: str) -> None:
    for make in (
        lambda: Shield(since=DAY, reason=said, by="A"),
        lambda: Dispute(since=DAY, point=said, by="A"),
        lambda: KeepUntil(until=DAY, reason=said, by="A"),
    ):
        with pytest.raises(ValidationError):
            make()
