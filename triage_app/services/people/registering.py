"""Registering people and tying the account of the operating system to one of them."""

from dataclasses import replace

from triage_app.domain.audit.kinds import Origin
from triage_app.domain.people.person import Person, StoredPerson
from triage_app.services.actor import Actor
from triage_app.services.ports import Store


class PeopleRegister:
    """Keeps the people of the register.

    Args:
        store: The register.
        actor: Who works at this desk.
    """

    def __init__(self, store: Store, actor: Actor) -> None:
        self._store = store
        self._actor = actor

    def every(self) -> tuple[StoredPerson, ...]:
        """All people by name."""
        with self._store.reading(self._actor) as work:
            return work.people.every()

    def add(self, person: Person) -> StoredPerson:
        """Store a new person."""
        with self._store.begin(self._actor, "person.add") as work:
            return work.people.add(person)

    def save(self, stored: StoredPerson, person: Person) -> StoredPerson:
        """Store a changed person. Raises Conflict ``record.changed_meanwhile``."""
        with self._store.begin(self._actor, "person.change") as work:
            return work.people.save(stored.id, stored.version, person)


def actor_for(store: Store, account: str, origin: Origin = Origin.COMMAND_LINE) -> Actor:
    """The actor at this desk: the account, with the person it maps to if the register knows one."""
    unknown = Actor(account=account, origin=origin)
    with store.reading(unknown) as work:
        found = work.people.by_account(account)
    if found is None:
        return unknown
    person = found.person
    return replace(unknown, person_id=found.id, name=person.name, function=person.function)
