"""A ground as its form shows it, and the ground from what stands in the form."""

from collections.abc import Mapping

from triage_app.domain.grounds.ground import Ground
from triage_app.domain.grounds.other import OtherCode, OtherGround
from triage_app.domain.grounds.recent_report import RecentReport
from triage_app.domain.grounds.refusal import Refusal
from triage_app.domain.grounds.tbs_patient import TbsPatient
from triage_app.services.validation import validated

Values = Mapping[str, object]


def ground_values(ground: Ground) -> dict[str, object]:
    """Return what the form of a ground shows, by the names of its fields."""
    found = dict(ground)
    if isinstance(ground, OtherGround):
        del found["second_reader"]
        found |= {f"second_reader.{name}": value for name, value in ground.second_reader}
    return {name: value if isinstance(value, bool) else value or None for name, value in found.items()}


def ground_of(code: str, values: Values) -> Ground:
    """Return the ground that stands in the form.

    Raises:
        FieldProblems: one problem per wrong field, such as a text that is too long.
    """
    given = {name: value for name, value in values.items() if value is not None}
    if code == "1":
        return validated(RecentReport, given)
    if code == "2":
        return validated(TbsPatient, given)
    if code == "3":
        return validated(Refusal, given)
    reader = {name.partition(".")[2]: one for name, one in given.items() if name.startswith("second_reader.")}
    fields = {
        "reason_code": OtherCode(code),
        "second_reader": reader,
        "reasoning": given.get("reasoning", ""),
    }
    return validated(OtherGround, fields)
