"""A store that asks, before a unit of work that changes or hands on anything, whether this actor may.

On a desk file this protects nothing: whoever has the key can use another program. It keeps people from doing
by accident what is not theirs, and what was refused is in the log.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from triage_app.domain.audit.kinds import Subject
from triage_app.domain.catalogue.functions import rights_of
from triage_app.domain.people.rights import Right
from triage_app.errors import NotAllowed
from triage_app.services.actor import Actor
from triage_app.services.ports import Work
from triage_app.services.store_around import StoreAround

RIGHT_FOR: dict[str, Right | None] = {
    "case.add": Right.RECORD,
    "case.change": Right.RECORD,
    "case.trash": Right.RECORD,
    "case.restore": Right.RECORD,
    "case.open": None,
    "case.search": None,
    "case.list": None,
    "case.shield": Right.SHIELD,
    "case.dispute": Right.SHIELD,
    "case.remind": Right.RECORD,
    "case.hand_over": Right.RECORD,
    "case.link": Right.RECORD,
    "case.unlink": Right.RECORD,
    "case.join": Right.RECORD,
    "case.split": Right.RECORD,
    "case.transfer": Right.RECORD,
    "case.copy": Right.EXPORT,
    "case.export": Right.EXPORT,
    "watch.arrange": Right.RECORD,
    "watch.end": Right.RECORD,
    "decision.take": Right.RECORD,
    "decision.confirmation": Right.RECORD,
    "decision.withdrawal": Right.RECORD,
    "series.add": Right.PLAN,
    "meeting.plan": Right.PLAN,
    "meeting.fill": Right.PLAN,
    "meeting.add": Right.PLAN,
    "meeting.change": Right.PLAN,
    "meeting.remove": Right.PLAN,
    "meeting.order": Right.PLAN,
    "agenda.fix": Right.PLAN,
    "person.add": Right.PEOPLE,
    "person.change": Right.PEOPLE,
    "import.take_in": Right.IMPORT,
    "import.undo": Right.IMPORT,
    "document.agenda": Right.PRINT,
    "document.case_summary": Right.PRINT,
    "document.statement": Right.PRINT,
    "demo.build": None,
    "log.open": Right.LOG,
    "log.export": Right.LOG,
    "retention.keep": Right.RETENTION,
    "retention.clear": Right.RETENTION,
    "retention.erase": Right.RETENTION,
    "register.copy": Right.UPKEEP,
    "register.restore": Right.UPKEEP,
    "register.rekey": Right.UPKEEP,
    "register.passphrase": Right.UPKEEP,
    "register.recovery_code": Right.UPKEEP,
}
"""The right each purpose asks for; None for what everybody may. A purpose that is not here is a bug."""


class GuardedStore(StoreAround):
    """Implements ``Store`` around another one.

    Args:
        store: The register.
    """

    @contextmanager
    def begin(self, actor: Actor, purpose: str) -> Iterator[Work]:
        """Open a unit of work that may write, for somebody who may.

        Raises:
            NotAllowed: ``access.not_for_function``; that somebody tried is logged.
        """
        self.require(actor, purpose)
        with self._store.begin(actor, purpose) as work:
            yield work

    def require(self, actor: Actor, purpose: str) -> None:
        """Refuse what this actor may not do.

        Raises:
            NotAllowed: ``access.not_for_function``.
        """
        right = RIGHT_FOR[purpose]
        if right is None or right in rights_of(actor.function):
            return
        with self._store.begin(actor, purpose) as work:
            work.audit.refused(Subject.REGISTER, (1,))
        raise NotAllowed("access.not_for_function")
