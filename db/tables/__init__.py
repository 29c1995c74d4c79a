"""The tables of the register, with named constraints; ``db/migrations`` makes them."""

from db.tables.audit import AUDIT, AUDIT_TEXTS, ERASURE_RUNS, HISTORY, SEALS, SEATS
from db.tables.base import METADATA
from db.tables.cases import ASSESSMENTS, CASE_NUMBERS, CASES, HEARINGS, OFFENCES, SIGNALS
from db.tables.drafts import DRAFTS
from db.tables.links import CASE_LINKS
from db.tables.log import DECISIONS, REQUESTS
from db.tables.notes import CASE_REFERENCES, REMINDERS, WORKING_NOTES
from db.tables.office import (
    AGENDA_ITEMS,
    AGENDA_VERSIONS,
    IMPORT_CREATED,
    IMPORTS,
    MEETINGS,
    PEOPLE,
    SERIES,
    WATCHES,
)
from db.tables.projection import PROJECTION, REGISTER
from db.tables.text_blocks import TEXT_BLOCKS
from db.tables.views import SAVED_VIEWS

__all__ = [
    "AGENDA_ITEMS",
    "AGENDA_VERSIONS",
    "APPEND_ONLY",
    "ASSESSMENTS",
    "AUDIT",
    "AUDIT_TEXTS",
    "CASES",
    "CASE_LINKS",
    "CASE_NUMBERS",
    "CASE_REFERENCES",
    "DECISIONS",
    "DRAFTS",
    "ERASURE_RUNS",
    "HEARINGS",
    "HISTORY",
    "IMPORTS",
    "IMPORT_CREATED",
    "MEETINGS",
    "METADATA",
    "OFFENCES",
    "PEOPLE",
    "PROJECTION",
    "REGISTER",
    "REMINDERS",
    "REQUESTS",
    "SAVED_VIEWS",
    "SEALS",
    "SEARCH",
    "SEATS",
    "SERIES",
    "SIGNALS",
    "TEXT_BLOCKS",
    "WATCHES",
    "WORKING_NOTES",
]

SEARCH = "case_search"
"""The full-text table: rowid is the case's id, ``words`` its folded words; made by the migration."""

APPEND_ONLY = (
    DECISIONS.name,
    AUDIT.name,
    AUDIT_TEXTS.name,
    HISTORY.name,
    SEALS.name,
    AGENDA_VERSIONS.name,
)
"""Tables in which triggers refuse to change or delete a row, but for what an open erasure run may take."""
