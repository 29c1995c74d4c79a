"""The use cases of one open register, as pages and the command line get them.

What prints, takes lists in, plans meetings or anonymises is loaded when it is first used: the first page does
not wait for it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from triage_app.services.actor import Actor, Clock
from triage_app.services.cases.entry import CaseEntry
from triage_app.services.cases.handing_over import HandingOver
from triage_app.services.cases.handling import Handling
from triage_app.services.cases.linking import Linking
from triage_app.services.cases.reminding import Reminding
from triage_app.services.cases.saved_views import SavedViews
from triage_app.services.cases.showing import CaseShowing
from triage_app.services.decisions.deciding import Deciding
from triage_app.services.decisions.text_blocks import TextBlocks
from triage_app.services.documents.taking_out import TakingOut
from triage_app.services.drafting import Drafting
from triage_app.services.logbook import Logbook
from triage_app.services.people.registering import PeopleRegister
from triage_app.services.people.watching import Watching
from triage_app.services.ports import Store
from triage_app.services.ports.keys import KeyService
from triage_app.services.ports.upkeep import Upkeep
from triage_app.services.secrets import RecoveryCode
from triage_app.services.today import Today
from triage_app.services.undo.undoing import Undoing

if TYPE_CHECKING:
    from triage_app.services.documents.issuing import Documents
    from triage_app.services.importing.taking_in import Importing
    from triage_app.services.meetings.planning import MeetingPlanning
    from triage_app.services.retention.keeping import Retention


@dataclass(frozen=True)
class App:
    """Everything that can be done with one open register."""

    store: Store
    clock: Clock
    actor: Actor
    entry: CaseEntry
    showing: CaseShowing
    deciding: Deciding
    people: PeopleRegister
    import_by: "Callable[[], Importing]"
    print_by: "Callable[[], Documents]"
    meet_by: "Callable[[], MeetingPlanning]"
    keep_by: "Callable[[], Retention]"
    today: Today
    keys: KeyService
    upkeep: Upkeep
    logbook: Logbook
    handling: Handling
    reminding: Reminding
    handing_over: HandingOver
    linking: Linking
    taking_out: TakingOut
    saved_views: SavedViews
    text_blocks: TextBlocks
    watching: Watching
    drafting: Drafting
    undoing: Undoing
    pages: tuple[str, ...] = ()
    """The pages the actor sees, the one to begin with first; all of them when empty."""

    def load(self) -> None:
        """Load the rest, off the window's thread, before anybody asks for it."""
        _ = self.importing, self.documents, self.meetings, self.retention

    @cached_property
    def importing(self) -> "Importing":
        """Taking in lists."""
        return self.import_by()

    @cached_property
    def documents(self) -> "Documents":
        """Making documents."""
        return self.print_by()

    @cached_property
    def meetings(self) -> "MeetingPlanning":
        """Planning meetings."""
        return self.meet_by()

    @cached_property
    def retention(self) -> "Retention":
        """Keeping data as long as is allowed."""
        return self.keep_by()


@dataclass(frozen=True, slots=True)
class Made:
    """A new register, open, and the code that opens it when the passphrase is forgotten."""

    app: App
    recovery_code: RecoveryCode
