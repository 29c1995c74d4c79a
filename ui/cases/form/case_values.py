"""A case as the full form shows it, and the fields of a case from what stands in the form.

The names are those of the case itself (``suspect.birth_year``), so that a problem finds its field.
"""

from collections.abc import Mapping

from triage_app.domain.cases.case import Case
from triage_app.domain.cases.custody import Custody
from triage_app.domain.cases.stance import Cooperation, TbsStatus
from triage_app.domain.parketnummer import parse_parketnummer
from triage_app.domain.value import Value
from triage_app.services.validation import validated
from ui.cases.form.offence_values import offence_fields, offence_values

Values = Mapping[str, object]

_PLAIN = (
    "parket",
    "prosecutor_id",
    "instance",
    "research_handle",
    "plea",
    "behavioural_aspects",
    "aspects_reason",
    "aspects_judged_by",
    "aspects_judged_on",
    "closed_on",
    "closed_how",
    "closed_code",
)
_PARTS: dict[str, type[Value]] = {"custody": Custody, "cooperation": Cooperation, "tbs": TbsStatus}
_ROWS = ("hearings", "assessments", "signals", "references", "reminders", "notes")
_TELLING = {"custody": "title", "cooperation": "stance", "tbs": ""}
"""Per part the field without which there is none; the empty one: any field will do."""


def case_values(case: Case) -> dict[str, object]:
    """Return what the form shows of a case."""
    found: dict[str, object] = {name: getattr(case, name) or None for name in _PLAIN}
    found["parketnummer"] = case.parketnummer
    found["parketnummers"] = ", ".join(case.parketnummers[1:]) or None
    found["suspect.initials"] = case.suspect.initials or None
    found["suspect.birth_year"] = case.suspect.birth_year
    for part, kind in _PARTS.items():
        stored = getattr(case, part)
        for name in kind.model_fields:
            value = getattr(stored, name) if stored is not None else None
            found[f"{part}.{name}"] = value if isinstance(value, bool) else value or None
    found["offences"] = tuple(offence_values(one) for one in case.offences)
    for rows in _ROWS:
        found[rows] = tuple(one.model_dump() for one in getattr(case, rows))
    return found


def case_of(values: Values, stored: Case) -> Case:
    """Return the case that stands in the form; what the form does not show stays as stored.

    Raises:
        FieldProblems: one problem per wrong field.
        BadInput: an article nobody knows.
    """
    fields: dict[str, object] = {name: getattr(stored, name) for name in Case.model_fields}
    fields |= {name: _filled(name, values[name]) for name in _PLAIN}
    fields["parketnummers"] = (values["parketnummer"] or "", *further_numbers(values["parketnummers"]))
    fields["suspect"] = {
        "initials": values["suspect.initials"] or "",
        "birth_year": values["suspect.birth_year"],
    }
    for part, kind in _PARTS.items():
        fields[part] = _part(part, kind, values)
    fields["offences"] = offence_fields(values["offences"])
    for rows in _ROWS:
        fields[rows] = _rows(values[rows])
    return validated(Case, fields)


def further_numbers(text: object) -> tuple[str, ...]:
    """Return the numbers beside the first: written with commas or semicolons between them.

    Raises:
        BadInput: ``parketnummer.unreadable``.
    """
    parts = str(text or "").replace(";", ",").split(",")
    return tuple(parse_parketnummer(part) for part in parts if part.strip())


def _filled(name: str, value: object) -> object:
    return Case.model_fields[name].get_default() if value is None else value


def _part(part: str, kind: type[Value], values: Values) -> dict[str, object] | None:
    given = {name: values[f"{part}.{name}"] for name in kind.model_fields}
    telling = _TELLING[part]
    if (telling and given[telling] is None) or not any(given.values()):
        return None
    return {name: value for name, value in given.items() if value is not None}


def _rows(rows: object) -> list[dict[str, object]]:
    records = rows if isinstance(rows, tuple) else ()
    return [{name: value for name, value in one.items() if value is not None} for one in records]
