"""Earlier pro Justitia assessments of the same suspect: their dates and kinds, never their text."""

from datetime import date

from pydantic import Field

from triage_app.domain.parketnummer import Parketnummer
from triage_app.domain.value import Value


class EarlierAssessment(Value):
    """An examination done before; its content is not kept."""

    reported_on: date | None = None
    variant: str | None = Field(default=None, max_length=40)
    parketnummer: Parketnummer | None = None
