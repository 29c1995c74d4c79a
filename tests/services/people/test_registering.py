import pytest

from tests.fakes.clock import DESK
from tests.fakes.store import FakeStore
from triage_app.domain.people.person import Function, Organisation, Person
from triage_app.errors import Conflict
from triage_app.services.people.registering import PeopleRegister, actor_for

PERSON = Person(
    name="Officier Een", organisation=Organisation.OM, function=Function.PROSECUTOR, os_account="een"
)


def test_people_are_kept_and_changed_with_their_version() -> None:
    register = PeopleRegister(FakeStore(), DESK)
    stored = register.add(PERSON)
    changed = register.save(stored, PERSON.model_copy(update={"name": "Officier Eén"}))
    assert register.every() == (changed,)
    with pytest.raises(Conflict):
        register.save(stored, PERSON.model_copy(update={"name": "Ander"}))


def test_an_account_maps_to_its_person_or_stands_alone() -> None:
    store = FakeStore()
    PeopleRegister(store, DESK).add(PERSON)
    known, unknown = actor_for(store, "een"), actor_for(store, "twee")
    assert (known.label, known.person_id) == ("Officier Een", 1)
    assert (unknown.label, unknown.person_id) == ("twee", None)
