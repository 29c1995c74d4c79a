"""A case as rows, and back. Columns bear the names of fields; a part's columns bear its name before."""

from collections.abc import Mapping, Sequence

import sqlalchemy as sa

from db.proving import proven
from db.tables import (
    ASSESSMENTS,
    CASE_NUMBERS,
    CASE_REFERENCES,
    HEARINGS,
    OFFENCES,
    REMINDERS,
    SIGNALS,
    WORKING_NOTES,
)
from triage_app.domain.cases.assessment import EarlierAssessment
from triage_app.domain.cases.behaviour import Signal
from triage_app.domain.cases.case import Case, StoredCase
from triage_app.domain.cases.custody import Custody
from triage_app.domain.cases.handling import Cleared, Dispute, KeepUntil, Shield
from triage_app.domain.cases.hearing import Hearing
from triage_app.domain.cases.notes import Reference, Reminder, WorkingNote
from triage_app.domain.cases.offence import Offence
from triage_app.domain.cases.stance import Cooperation, TbsStatus
from triage_app.domain.cases.suspect import Suspect
from triage_app.domain.value import Value

SINGLE: Mapping[str, tuple[type[Value], str]] = {
    "suspect": (Suspect, "initials"),
    "custody": (Custody, "title"),
    "cooperation": (Cooperation, "stance"),
    "tbs": (TbsStatus, "clinic"),
    "shield": (Shield, "since"),
    "dispute": (Dispute, "since"),
    "keep": (KeepUntil, "until"),
    "cleared": (Cleared, "on"),
}
"""Parts a case has at most one of, with the field that is never empty when the part is there."""

SEVERAL: Mapping[str, tuple[type[Value], sa.Table]] = {
    "offences": (Offence, OFFENCES),
    "hearings": (Hearing, HEARINGS),
    "assessments": (EarlierAssessment, ASSESSMENTS),
    "signals": (Signal, SIGNALS),
    "references": (Reference, CASE_REFERENCES),
    "reminders": (Reminder, REMINDERS),
    "notes": (WorkingNote, WORKING_NOTES),
}
"""Parts a case may have several of, with their table."""

PARTS: Mapping[str, sa.Table] = {
    "parketnummers": CASE_NUMBERS,
    **{name: table for name, (_, table) in SEVERAL.items()},
}
"""Every table that holds rows of a case beside its own."""

_OWN = tuple(name for name in Case.model_fields if name not in SINGLE and name not in PARTS)

Row = sa.RowMapping


def own_columns(case: Case) -> dict[str, object]:
    """The columns of the case's own row, without id and version."""
    given = case.__dict__
    columns: dict[str, object] = {name: given[name] for name in _OWN}
    for name, (kind, _) in SINGLE.items():
        part = given[name]
        for field in kind.model_fields:
            columns[f"{name}_{field}"] = None if part is None else part.__dict__[field]
    return columns


def part_rows(case_id: int, case: Case) -> dict[str, list[dict[str, object]]]:
    """The rows of every part, by the name of the part."""
    rows: dict[str, list[dict[str, object]]] = {
        "parketnummers": [
            {"case_id": case_id, "position": position, "number": number, "trashed": False}
            for position, number in enumerate(case.parketnummers)
        ]
    }
    for name in SEVERAL:
        rows[name] = [
            {"case_id": case_id, "position": position, **part.__dict__}
            for position, part in enumerate(case.__dict__[name])
        ]
    return rows


def stored_case(own: Row, parts: Mapping[str, Sequence[Row]]) -> StoredCase:
    """The case of these rows; each part's rows in their order."""
    fields: dict[str, object] = {name: own[name] for name in _OWN}
    for name, (kind, always) in SINGLE.items():
        if own[f"{name}_{always}"] is not None:
            fields[name] = {field: own[f"{name}_{field}"] for field in kind.model_fields}
    fields["parketnummers"] = tuple(row["number"] for row in parts["parketnummers"])
    for name, (kind, _) in SEVERAL.items():
        fields[name] = tuple({field: row[field] for field in kind.model_fields} for row in parts[name])
    return StoredCase(id=own["id"], version=own["version"], case=proven(Case, fields))
