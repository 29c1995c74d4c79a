"""The use cases joined into one ``App``; what the first page does not need is imported when first used."""

from typing import TYPE_CHECKING

from triage_app.domain.catalogue.functions import pages_of
from triage_app.services.actor import Actor, Clock
from triage_app.services.app import App
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
from triage_app.services.today import Today
from triage_app.services.undo.remembering import RememberingStore
from triage_app.services.undo.trail import Trail
from triage_app.services.undo.undoing import Undoing

if TYPE_CHECKING:
    from triage_app.services.documents.issuing import Documents
    from triage_app.services.importing.taking_in import Importing
    from triage_app.services.meetings.planning import MeetingPlanning
    from triage_app.services.retention.keeping import Retention


def wired(register: Store, clock: Clock, actor: Actor, keys: KeyService, upkeep: Upkeep) -> App:
    """The use cases on this register, for this actor."""
    trail = Trail()
    store = RememberingStore(register, trail, clock)

    def import_by() -> "Importing":
        from triage_app.services.importing.taking_in import Importing  # noqa: PLC0415 - after the first page

        return Importing(store, clock, actor)

    def print_by() -> "Documents":
        from reports.printer import PdfPrinter  # noqa: PLC0415 - likewise
        from triage_app.services.documents.issuing import Documents  # noqa: PLC0415 - likewise

        return Documents(store, clock, actor, PdfPrinter())

    def meet_by() -> "MeetingPlanning":
        from triage_app.services.meetings.planning import MeetingPlanning  # noqa: PLC0415 - likewise

        return MeetingPlanning(store, clock, actor)

    def keep_by() -> "Retention":
        from triage_app.services.retention.keeping import Retention  # noqa: PLC0415 - likewise

        return Retention(store, clock, actor)

    return App(
        store=register,
        clock=clock,
        actor=actor,
        entry=CaseEntry(store, clock, actor),
        showing=CaseShowing(store, actor),
        deciding=Deciding(store, clock, actor),
        people=PeopleRegister(store, actor),
        import_by=import_by,
        print_by=print_by,
        meet_by=meet_by,
        keep_by=keep_by,
        today=Today(store, clock, actor),
        keys=keys,
        upkeep=upkeep,
        logbook=Logbook(store, actor),
        handling=Handling(store, clock, actor),
        reminding=Reminding(store, clock, actor),
        handing_over=HandingOver(store, clock, actor),
        linking=Linking(store, clock, actor),
        taking_out=TakingOut(store, actor),
        saved_views=SavedViews(store, clock, actor),
        text_blocks=TextBlocks(store, actor),
        watching=Watching(store, clock, actor),
        drafting=Drafting(store, clock, actor),
        undoing=Undoing(register, clock, actor, trail),
        pages=pages_of(actor.function),
    )
