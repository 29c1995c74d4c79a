"""Ground 2: the offence is by a reoffending tbs patient still in treatment."""

from datetime import date
from typing import Literal

from pydantic import Field

from triage_app.domain.grounds.checks import Check, good_practice, required, written
from triage_app.domain.value import Value


class TbsPatient(Value):
    """The clinic or measure, that treatment still runs, and that the offence fell within it."""

    kind: Literal["tbs_patient"] = "tbs_patient"
    clinic_or_measure: str = Field(default="", max_length=200)
    still_in_treatment_source: str = Field(default="", max_length=400)
    still_in_treatment_on: date | None = None
    offence_during_treatment: bool = False
    phase: str = Field(default="", max_length=200)
    measure_start: date | None = None
    remark: str = Field(default="", max_length=4000)

    @property
    def code(self) -> str:
        """The number of the ground on paper."""
        return "2"

    def evidence(self) -> tuple[Check, ...]:
        """Required: clinic or measure, still in treatment (source, date), offence during treatment."""
        source, day = self.still_in_treatment_source.strip(), self.still_in_treatment_on
        treatment = " · ".join(part for part in (written(day), source) if part)
        return (
            required("tbs_patient.clinic_or_measure", self.clinic_or_measure.strip(), self.clinic_or_measure),
            required("tbs_patient.still_in_treatment", source and day, treatment),
            required("tbs_patient.offence_during_treatment", self.offence_during_treatment),
            good_practice("tbs_patient.phase", self.phase.strip(), self.phase),
            good_practice("tbs_patient.measure_start", self.measure_start, written(self.measure_start)),
        )
