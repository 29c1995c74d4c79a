"""What the start page says of a case: what it waits for, and what brought it here."""

from datetime import date

from PySide6.QtCore import QObject

from triage_app.services.cases.query import View
from triage_app.services.cases.rows import CaseRow
from ui import labels


class TodayWords(QObject):
    """Headings and reasons. A class, for only ``self.tr`` knows one from many."""

    def title(self, view: View) -> str:
        """Return the heading of a section."""
        titles = {
            View.TO_CONFIRM: self.tr("To confirm"),
            View.SILENT: self.tr("Silent: no request and no documented exception"),
            View.CUSTODY_SOON: self.tr("Custody term within 14 days"),
            View.HEARING_SOON: self.tr("Hearing within 30 days, no assessment decided"),
            View.RETURNED: self.tr("Returned: the ground no longer holds"),
        }
        return titles[view]

    def why(self, view: View, one: CaseRow) -> str:
        """Return what brought a case here, in dates and days."""
        if view is View.CUSTODY_SOON and one.custody_ends_on is not None:
            return self._ahead(self.tr("custody until {day}"), one.custody_ends_on, one.day)
        if view is View.RETURNED and one.stale:
            return ", ".join(labels.say(f"stale.{reason}") for reason in one.stale)
        if view is View.RETURNED:
            return self.tr("deferred until {day}").format(day=labels.day(one.deferred_until))
        if one.hearing_on is not None and one.hearing_on >= one.day:
            return self._ahead(self.tr("hearing on {day}"), one.hearing_on, one.day)
        return self.tr("registered %n day(s) ago", None, (one.day - one.registered_on).days)

    def _ahead(self, sentence: str, day: date, today: date) -> str:
        days = (day - today).days
        away = self.tr("in %n day(s)", None, days) if days else self.tr("today")
        return f"{sentence.format(day=labels.day(day))}, {away}"
