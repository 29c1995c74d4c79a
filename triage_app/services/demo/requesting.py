"""Requests with the dates of their phases, as far as today."""

from datetime import date, timedelta
from random import Random

from triage_app.domain.requests.request import Commissioner, Request

_VARIANTS = (
    ("single_psychological", 40),
    ("double", 30),
    ("triple", 10),
    ("mono_milieu", 8),
    ("urgent", 6),
    ("clinical_pbc", 6),
)
_STEPS = (("sent_on", 1, 6), ("received_on", 1, 7), ("appointed_on", 7, 45))
"""Each phase with the least and most days after the one before it."""

WEEKS_TO_REPORT = 10


def draw_request(chance: Random, decided_on: date, today: date) -> Request:
    """A request decided on this day: the phases that lie before today have their date, the others none."""
    variant = chance.choices([code for code, _ in _VARIANTS], [weight for _, weight in _VARIANTS])[0]
    clinical = variant == "clinical_pbc"
    dates: dict[str, date] = {}
    day = decided_on
    for phase, least, most in _STEPS:
        day += timedelta(days=chance.randint(least, most))
        if day > today:
            break
        dates[phase] = day
    if "appointed_on" in dates:
        due_on = day + timedelta(weeks=WEEKS_TO_REPORT)
        dates["due_on"] = due_on
        reported_on = due_on + timedelta(days=chance.randint(-14, 40))
        if reported_on <= today:
            dates["reported_on"] = reported_on
    return Request(
        variant=variant,
        commissioned_by=Commissioner.EXAMINING_JUDGE if clinical else Commissioner.PROSECUTOR,
        decided_on=decided_on,
        **dates,
    )
