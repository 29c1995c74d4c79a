"""Days and years as the law counts them. What lies beyond the calendar's last day is that day."""

from calendar import isleap
from datetime import MAXYEAR, date

LEAP_DAY = (2, 29)


def add_years(day: date, years: int) -> date:
    """The same day some years on; 29 February becomes 28 February where there is none."""
    year = day.year + years
    if year > MAXYEAR:
        return date.max
    if (day.month, day.day) == LEAP_DAY and not isleap(year):
        return date(year, 2, 28)
    return day.replace(year=year)


def add_days(day: date, days: int) -> date:
    """The day so many days later (or earlier, if negative)."""
    return date.fromordinal(max(1, min(day.toordinal() + days, date.max.toordinal())))
