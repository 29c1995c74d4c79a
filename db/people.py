"""The people of the register."""

import sqlalchemy as sa

from db.case_codec import Row
from db.proving import proven
from db.records import Records
from db.tables import CASES, PEOPLE
from db.unit import Unit
from triage_app.domain.people.person import Person, StoredPerson
from triage_app.errors import RuleBroken
from triage_app.services.history import Subject
from triage_app.services.ports.changes import PersonChanged


class SqlPeople:
    """Implements ``People``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._records = Records(unit, PEOPLE, Subject.PERSON, "person.unknown")

    def add(self, person: Person) -> StoredPerson:
        """Store a new person. Raises RuleBroken ``person.account_taken``."""
        self._check_account(person, None)
        return StoredPerson(id=self._records.add(person), version=1, person=person)

    def save(self, person_id: int, version: int, person: Person) -> StoredPerson:
        """Store a changed person. Cases are found by the name of their prosecutor, so it is passed on."""
        old = self.get(person_id)
        self._check_account(person, person_id)
        new_version = self._records.save(person_id, version, old.person, person)
        if old.person != person:
            self._unit.changes.append(PersonChanged(person_id, old.person, person))
        if old.person.name != person.name:
            theirs = sa.select(CASES.c.id).where(CASES.c.prosecutor_id == person_id)
            self._unit.touched.update(self._unit.connection.scalars(theirs))
        return StoredPerson(id=person_id, version=new_version, person=person)

    def get(self, person_id: int) -> StoredPerson:
        """One person."""
        return _stored(self._records.row(person_id))

    def every(self) -> tuple[StoredPerson, ...]:
        """All people by name."""
        rows = self._unit.connection.execute(sa.select(PEOPLE)).mappings()
        people = (_stored(row) for row in rows)
        return tuple(sorted(people, key=lambda one: (one.person.name.casefold(), one.id)))

    def by_account(self, account: str) -> StoredPerson | None:
        """The person an account of the operating system maps to."""
        asking = sa.select(PEOPLE).where(PEOPLE.c.os_account == account)
        found = self._unit.connection.execute(asking).mappings().one_or_none()
        return None if found is None else _stored(found)

    def _check_account(self, person: Person, own: int | None) -> None:
        holder = self.by_account(person.os_account) if person.os_account is not None else None
        if holder is not None and holder.id != own:
            raise RuleBroken("person.account_taken", "os_account")


def _stored(row: Row) -> StoredPerson:
    person = proven(Person, {name: row[name] for name in Person.model_fields})
    return StoredPerson(id=row["id"], version=row["version"], person=person)
