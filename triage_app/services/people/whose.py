"""Whose cases a list is about: everybody's, one's own, or those one looks after for a colleague."""

from datetime import date

from triage_app.domain.people.watch import Whose
from triage_app.services.actor import Actor
from triage_app.services.ports import Work


def watched_by(work: Work, actor: Actor, day: date) -> frozenset[int]:
    """The people whose cases this actor looks after on a day."""
    return frozenset(
        one.watch.of_id
        for one in work.watches.every()
        if one.watch.by_id == actor.person_id and one.watch.holds_on(day)
    )


def prosecutors(work: Work, actor: Actor, whose: Whose, day: date) -> frozenset[int] | None:
    """The prosecutors whose cases are meant; None for everybody's, with or without a prosecutor.

    An account that is tied to nobody has no cases of its own.
    """
    if whose is Whose.TEAM:
        return None
    if whose is Whose.WATCHED:
        return watched_by(work, actor, day)
    return frozenset() if actor.person_id is None else frozenset({actor.person_id})
