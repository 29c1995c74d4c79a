"""Silence: cases with behavioural aspects that have neither a request nor a documented exception."""

from datetime import date

from triage_app.domain.decisions.standing import Standing, StandingView
from triage_app.domain.value import Value


class SilenceNorms(Value):
    """Days after which waiting counts as silence, and within which a case is *new* (settings)."""

    unclear_days: int = 14
    awaiting_days: int = 7
    new_days: int = 14


STANDARD_NORMS = SilenceNorms()

_ALWAYS = {Standing.UNDECIDED, Standing.EXCEPTION_INCOMPLETE, Standing.DEFERRED_PAST_TERM}


def is_silent(view: StandingView, day: date, norms: SilenceNorms = STANDARD_NORMS) -> bool:
    """Undecided, exception incomplete or stale, deferral past its day, or waiting too long."""
    if view.standing in _ALWAYS:
        return True
    waited = (day - view.since).days if view.since is not None else 0
    if view.standing is Standing.AWAITING_CONFIRMATION:
        return waited > norms.awaiting_days
    return view.standing is Standing.UNCLEAR and waited > norms.unclear_days


def is_new(registered_on: date, day: date, norms: SilenceNorms = STANDARD_NORMS) -> bool:
    """Whether the case is in its first days: a mark inside silence, not an exit from it."""
    return (day - registered_on).days < norms.new_days
