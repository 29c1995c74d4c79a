"""Linking cases, joining and splitting them, and handing one on to another parket."""

from triage_app.domain.cases.case import Case, ClosedHow, StoredCase
from triage_app.domain.cases.link import Link, LinkKind, link_of
from triage_app.domain.catalogue import parket_of_prefix
from triage_app.domain.parketnummer import parse_parketnummer, prefix_of
from triage_app.errors import BadInput, NotFound, RuleBroken
from triage_app.services.actor import Actor, Clock
from triage_app.services.ports import Store, Work

_STAYS_BEHIND = {"notes": (), "reminders": (), "keep": None, "cleared": None, "anonymised_on": None}
"""What a case that is split off or goes on elsewhere does not take along. Shield and dispute go with the data
they are about."""


class Linking:
    """Keeps what cases have to do with one another.

    Args:
        store: The register.
        clock: Gives the day a case is closed.
        actor: Who links.
    """

    def __init__(self, store: Store, clock: Clock, actor: Actor) -> None:
        self._store = store
        self._clock = clock
        self._actor = actor

    def link(self, case_id: int, kind: LinkKind, number: str) -> Link:
        """Link a case to the one with this number.

        Raises:
            BadInput: ``parketnummer.unreadable``, ``link.with_itself`` (field ``number``).
            NotFound: ``case.unknown`` (field ``number``).
            RuleBroken: ``link.there``.
        """
        with self._store.begin(self._actor, "case.link") as work:
            made = _link(kind, case_id, _other(work, number).id)
            work.links.add(made)
            return made

    def unlink(self, link: Link) -> None:
        """Take a link away. Raises NotFound ``link.unknown``."""
        with self._store.begin(self._actor, "case.unlink") as work:
            work.links.remove(link)

    def join(self, stored: StoredCase, number: str) -> StoredCase:
        """Join a case into the one with this number: it is closed here, and both keep their log.

        Raises as ``link``, and:
            Conflict: ``record.changed_meanwhile``.
            RuleBroken: ``case.closed_already``.
        """
        with self._store.begin(self._actor, "case.join") as work:
            work.links.add(_link(LinkKind.JOINED, stored.id, _other(work, number).id))
            return self._close(work, stored, ClosedHow.JOINED)

    def split(self, stored: StoredCase, number: str) -> StoredCase:
        """Split a new case off, with its own number and what is known of suspect and offences.

        Raises:
            BadInput: ``parketnummer.unreadable`` (field ``number``).
            RuleBroken: ``parketnummer.taken``.
        """
        with self._store.begin(self._actor, "case.split") as work:
            made = work.cases.add(self._copied(stored.case, number, registered_on=self._clock.today()))
            work.links.add(_link(LinkKind.SPLIT, made.id, stored.id))
            return made

    def transfer(self, stored: StoredCase, number: str) -> StoredCase:
        """Let a case go on under another number at the parket of that number; here it is closed.

        It keeps its day of registration, and has no prosecutor yet.

        Raises:
            BadInput: ``parketnummer.unreadable`` (field ``number``).
            Conflict: ``record.changed_meanwhile``.
            RuleBroken: ``parketnummer.taken``, ``case.closed_already``.
        """
        with self._store.begin(self._actor, "case.transfer") as work:
            copied = self._copied(
                stored.case,
                number,
                parket=parket_of_prefix(prefix_of(_number(number))),
                prosecutor_id=None,
            )
            made = work.cases.add(copied)
            work.links.add(_link(LinkKind.TRANSFERRED, stored.id, made.id))
            self._close(work, stored, ClosedHow.TRANSFERRED)
            return made

    def _close(self, work: Work, stored: StoredCase, how: ClosedHow) -> StoredCase:
        if stored.case.closed_on is not None:
            raise RuleBroken("case.closed_already")
        closed = stored.case.model_copy(update={"closed_on": self._clock.today(), "closed_how": how})
        return work.cases.save(stored.id, stored.version, closed)

    def _copied(self, case: Case, number: str, **changed: object) -> Case:
        copied: Case = case.model_copy(
            update={
                **_STAYS_BEHIND,
                "parketnummers": (_number(number),),
                "closed_on": None,
                "closed_how": None,
                "closed_code": "",
                **changed,
            }
        )
        return copied


def _number(text: str) -> str:
    try:
        return parse_parketnummer(text)
    except BadInput as met:
        raise BadInput(met.code, "number", **met.details) from None


def _other(work: Work, text: str) -> StoredCase:
    found = work.cases.by_parketnummer(_number(text))
    if found is None:
        raise NotFound("case.unknown", "number")
    return found


def _link(kind: LinkKind, case_id: int, other_id: int) -> Link:
    if case_id == other_id:
        raise BadInput("link.with_itself", "number")
    return link_of(kind, case_id, other_id)
