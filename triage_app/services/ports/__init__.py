"""The ports of the store: what use cases ask of it, in the words of the field.

``db`` implements these on SQLite (and PostgreSQL later); ``tests/fakes`` in memory. One contract test runs on
all. Values go in and come out; rows and sessions never cross.
"""

from triage_app.services.ports.audit import Audit
from triage_app.services.ports.cases import Cases, Decisions, Requests
from triage_app.services.ports.lists import History, Lists
from triage_app.services.ports.office import Imports, Meetings, People
from triage_app.services.ports.records import AgendaVersion, HistoryLine, ImportBatch
from triage_app.services.ports.store import Store, Work

__all__ = [
    "AgendaVersion",
    "Audit",
    "Cases",
    "Decisions",
    "History",
    "HistoryLine",
    "ImportBatch",
    "Imports",
    "Lists",
    "Meetings",
    "People",
    "Requests",
    "Store",
    "Work",
]
