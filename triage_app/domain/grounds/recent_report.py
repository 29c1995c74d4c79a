"""Ground 1: a pro Justitia examination took place recently."""

from datetime import date
from typing import Literal

from pydantic import Field

from triage_app.domain.grounds.checks import Check, good_practice, required, written
from triage_app.domain.parketnummer import Parketnummer
from triage_app.domain.value import Value


class RecentReport(Value):
    """The earlier assessment and why it suffices; of two reports the oldest date counts."""

    kind: Literal["recent_report"] = "recent_report"
    report_date: date | None = None
    second_report_date: date | None = None
    variant: str = Field(default="", max_length=40)
    why_sufficient: str = Field(default="", max_length=4000)
    disciplines: tuple[str, ...] = ()
    source_parketnummer: Parketnummer | None = None
    questions_answered: str = Field(default="", max_length=4000)
    new_facts: str = Field(default="", max_length=4000)
    advises_measure: bool | None = None
    om_consents: bool = False
    suspect_consents: bool = False

    @property
    def code(self) -> str:
        """The number of the ground on paper."""
        return "1"

    @property
    def report_dates(self) -> tuple[date, ...]:
        """The dates of the reports relied on."""
        return tuple(day for day in (self.report_date, self.second_report_date) if day is not None)

    def evidence(self) -> tuple[Check, ...]:
        """Required: report date, kind, why it suffices; the rest is good practice."""
        return (
            required("recent_report.report_date", self.report_date, written(self.report_date)),
            required("recent_report.kind", self.variant, self.variant),
            required("recent_report.why_sufficient", self.why_sufficient.strip(), self.why_sufficient),
            good_practice("recent_report.disciplines", self.disciplines, ", ".join(self.disciplines)),
            good_practice(
                "recent_report.source_parketnummer", self.source_parketnummer, self.source_parketnummer
            ),
            good_practice(
                "recent_report.questions_answered", self.questions_answered.strip(), self.questions_answered
            ),
            good_practice("recent_report.new_facts", self.new_facts.strip(), self.new_facts),
        )
