"""The tables of the register, with named constraints; ``db/migrations`` makes them."""

from db.tables.audit import (
    AuditTable,
    AuditTextTable,
    ErasureRunTable,
    HistoryTable,
    SealTable,
    SeatTable,
)
from db.tables.base import Base, table_of
from db.tables.cases import (
    AssessmentTable,
    CaseNumberTable,
    CaseTable,
    HearingTable,
    OffenceTable,
    SignalTable,
)
from db.tables.log import DecisionTable, RequestTable
from db.tables.office import (
    AgendaItemTable,
    AgendaVersionTable,
    ImportCreatedTable,
    ImportTable,
    MeetingTable,
    PersonTable,
    SeriesTable,
)
from db.tables.projection import ProjectionTable, RegisterTable

METADATA = Base.metadata

CASES = table_of(CaseTable)
CASE_NUMBERS = table_of(CaseNumberTable)
OFFENCES = table_of(OffenceTable)
HEARINGS = table_of(HearingTable)
ASSESSMENTS = table_of(AssessmentTable)
SIGNALS = table_of(SignalTable)
DECISIONS = table_of(DecisionTable)
REQUESTS = table_of(RequestTable)
AUDIT = table_of(AuditTable)
AUDIT_TEXTS = table_of(AuditTextTable)
HISTORY = table_of(HistoryTable)
SEALS = table_of(SealTable)
ERASURE_RUNS = table_of(ErasureRunTable)
SEATS = table_of(SeatTable)
PEOPLE = table_of(PersonTable)
SERIES = table_of(SeriesTable)
MEETINGS = table_of(MeetingTable)
AGENDA_ITEMS = table_of(AgendaItemTable)
AGENDA_VERSIONS = table_of(AgendaVersionTable)
IMPORTS = table_of(ImportTable)
IMPORT_CREATED = table_of(ImportCreatedTable)
PROJECTION = table_of(ProjectionTable)
REGISTER = table_of(RegisterTable)

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
