"""When a case is to be anonymised, and when one that stays open is to be looked at."""

from dataclasses import dataclass
from datetime import date

from triage_app.domain.calendar import add_years
from triage_app.domain.cases.case import Case
from triage_app.domain.catalogue.retention import retention_rule

REVIEW_YEARS = 2
"""Years a case may be under way before somebody looks whether it still is."""


@dataclass(frozen=True, slots=True)
class Expiry:
    """When a case is to be anonymised.

    Args:
        on: The day; None while it has no closing date.
        years: What the rule says; None when somebody set another day.
        confirmed: Whether the rule was confirmed by a source.
        review: Whether it is open for so long that somebody should look.
    """

    on: date | None
    years: int | None
    confirmed: bool
    review: bool = False


def expiry_of(case: Case, day: date) -> Expiry:
    """When a case is to be anonymised, as seen on a day.

    Without a closing date there is no expiry; what somebody set with a reason goes before the rule.
    """
    if case.keep is not None:
        return Expiry(on=case.keep.until, years=None, confirmed=True)
    if case.closed_on is None:
        review = add_years(case.registered_on, REVIEW_YEARS) <= day
        return Expiry(on=None, years=None, confirmed=True, review=review)
    rule = retention_rule(case.closed_how, case.closed_on)
    return Expiry(add_years(case.closed_on, rule.years), rule.years, rule.confirmed)


def is_due(case: Case, day: date) -> bool:
    """Whether a case may be anonymised on this day."""
    if case.anonymised_on is not None:
        return False
    on = expiry_of(case, day).on
    return on is not None and on <= day


def asks_review(case: Case, day: date) -> bool:
    """Whether somebody should look at the case: due, or open for too long."""
    return case.anonymised_on is None and (is_due(case, day) or expiry_of(case, day).review)
