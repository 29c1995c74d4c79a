"""How long cases are kept, by the way they closed: dated rules of the office."""

from datetime import date
from functools import cache

from pydantic import Field

from triage_app.domain.cases.case import ClosedHow
from triage_app.domain.catalogue.entry import Entry, packaged


class RetentionRule(Entry):
    """Years a case is kept after closing this way; the rule of the day of closing counts."""

    code: ClosedHow
    years: int = Field(ge=0, le=100)


@cache
def retention_rules() -> tuple[RetentionRule, ...]:
    """All rules, past ones included."""
    return packaged("retention.toml", "retention", RetentionRule)


def retention_rule(how: ClosedHow | None, on: date) -> RetentionRule:
    """The rule for a case closed this way on this day.

    A case closed in a way nobody noted, or one no rule is about, is kept as long as the longest rule says.
    """
    valid = [one for one in retention_rules() if one.valid_on(on)] or list(retention_rules())
    found = next((one for one in valid if one.code is how), None)
    return found or max(valid, key=lambda one: one.years)
