"""Acting for somebody else (``--as``): only with what the register knows of it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from triage_app.domain.people.person import StoredPerson, may_decide
from triage_app.errors import NotAllowed
from triage_app.services.actor import Actor


def actor_for_another(actor: Actor, people: Iterable[StoredPerson], asked: str, day: date) -> Actor:
    """The actor at this desk, acting for the person asked for by name or number.

    Whoever acts needs a mandate registered to that person and running on this day.

    Raises:
        NotAllowed: ``acting.not_registered``.
    """
    known = {one.id: one for one in people}
    own = known.get(actor.person_id) if actor.person_id is not None else None
    mandated = own is not None and own.person.mandate_from is not None and may_decide(own.person, day)
    others = [one.id for one in known.values() if asked in {str(one.id), one.person.name}]
    if not mandated or len(others) != 1:
        raise NotAllowed("acting.not_registered", "as")
    return replace(actor, acting_for=others[0])
