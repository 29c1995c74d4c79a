"""The use cases of one open register, as pages and the command line get them."""

from dataclasses import dataclass

from triage_app.services.actor import Actor, Clock
from triage_app.services.cases.entry import CaseEntry
from triage_app.services.cases.handling import Handling
from triage_app.services.cases.showing import CaseShowing
from triage_app.services.decisions.deciding import Deciding
from triage_app.services.documents.issuing import Documents
from triage_app.services.importing.taking_in import Importing
from triage_app.services.logbook import Logbook
from triage_app.services.meetings.planning import MeetingPlanning
from triage_app.services.people.registering import PeopleRegister
from triage_app.services.ports import Store
from triage_app.services.ports.keys import KeyService
from triage_app.services.ports.upkeep import Upkeep
from triage_app.services.retention.keeping import Retention
from triage_app.services.secrets import RecoveryCode
from triage_app.services.today import Today


@dataclass(frozen=True, slots=True)
class App:
    """Everything that can be done with one open register."""

    store: Store
    clock: Clock
    actor: Actor
    entry: CaseEntry
    showing: CaseShowing
    deciding: Deciding
    meetings: MeetingPlanning
    people: PeopleRegister
    importing: Importing
    documents: Documents
    today: Today
    keys: KeyService
    upkeep: Upkeep
    logbook: Logbook
    retention: Retention
    handling: Handling
    pages: tuple[str, ...] = ()
    """The pages the actor sees, the one to begin with first; all of them when empty."""


@dataclass(frozen=True, slots=True)
class Made:
    """A new register, open, and the code that opens it when the passphrase is forgotten."""

    app: App
    recovery_code: RecoveryCode
