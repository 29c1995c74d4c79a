"""The one-year rule (37a, 77s, 77w Sr): shown and warned about, never decided."""

from datetime import date
from enum import StrEnum

from triage_app.domain.calendar import add_years
from triage_app.domain.grounds.recent_report import RecentReport
from triage_app.domain.value import Value


class OneYear(StrEnum):
    """What the rule says of a report at the start of the trial."""

    UNKNOWN = "unknown"
    WITHIN = "within"
    CONSENT_NEEDED = "consent_needed"
    CONSENT_GIVEN = "consent_given"
    CONSENT_NOT_NEEDED = "consent_not_needed"
    CHECK_CURRENCY = "check_currency"


class OneYearView(Value):
    """The last usable day and what follows from it."""

    verdict: OneYear
    last_usable_on: date | None = None
    trial_start: date | None = None


def last_usable_on(report_dates: tuple[date, ...]) -> date | None:
    """A year after the oldest report; 29 February becomes 28 February."""
    return add_years(min(report_dates), 1) if report_dates else None


def one_year_view(ground: RecentReport, trial_start: date | None, *, suspect_refuses: bool) -> OneYearView:
    """How the report stands to the start of the trial.

    Advice older than a year at that start may be used only with the consent of OM and suspect; no consent is
    needed when the suspect refuses. The rule concerns tbs, PIJ and GBM advice; for other advice only its
    currency is pointed out.
    """
    last = last_usable_on(ground.report_dates)
    if last is None or trial_start is None:
        verdict = OneYear.UNKNOWN
    elif trial_start <= last:
        verdict = OneYear.WITHIN
    elif ground.advises_measure is False:
        verdict = OneYear.CHECK_CURRENCY
    elif suspect_refuses:
        verdict = OneYear.CONSENT_NOT_NEEDED
    elif ground.om_consents and ground.suspect_consents:
        verdict = OneYear.CONSENT_GIVEN
    else:
        verdict = OneYear.CONSENT_NEEDED
    return OneYearView(verdict=verdict, last_usable_on=last, trial_start=trial_start)
