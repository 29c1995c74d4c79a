"""Acting for somebody else."""

from datetime import date

import pytest

from triage_app.cli.acting import actor_for_another
from triage_app.domain.people.person import Function, Organisation, Person, StoredPerson
from triage_app.errors import NotAllowed
from triage_app.services.actor import Actor

DAY = date(2026, 3, 16)


def person(number: int, name: str, since: date | None = None, until: date | None = None) -> StoredPerson:
    given = Person(
        name=name,
        organisation=Organisation.OM,
        function=Function.CLERK,
        mandate_from=since,
        mandate_to=until,
    )
    return StoredPerson(id=number, person=given)


CLERK = person(1, "E. Voorbeeld", date(2026, 1, 1), date(2026, 12, 31))
UNMANDATED = person(2, "F. Voorbeeld")
PROSECUTOR = person(3, "mr. A. Voorbeeld")
NAMESAKES = (person(4, "G. Voorbeeld"), person(5, "G. Voorbeeld"))
PEOPLE = (CLERK, UNMANDATED, PROSECUTOR, *NAMESAKES)
DESK = Actor(account="desk", person_id=1, name="E. Voorbeeld")


@pytest.mark.parametrize("asked", ["3", "mr. A. Voorbeeld"])
def test_a_mandated_person_acts_for_another_by_name_or_number(asked: str) -> None:
    actor = actor_for_another(DESK, PEOPLE, asked, DAY)

    assert (actor.person_id, actor.acting_for) == (1, 3)


@pytest.mark.parametrize("day", [date(2025, 12, 31), date(2027, 1, 1)])
def test_outside_the_mandate_it_is_refused(day: date) -> None:
    with pytest.raises(NotAllowed, match=r"acting\.not_registered"):
        actor_for_another(DESK, PEOPLE, "3", day)


@pytest.mark.parametrize(
    ("actor", "asked"),
    [
        (Actor(account="desk"), "3"),
        (Actor(account="desk", person_id=2), "3"),
        (Actor(account="desk", person_id=9), "3"),
        (DESK, "niemand"),
        (DESK, "G. Voorbeeld"),
    ],
    ids=["no person", "no mandate", "person gone", "nobody of that name", "two of that name"],
)
def test_without_a_registered_mandate_or_a_person_it_is_refused(actor: Actor, asked: str) -> None:
    with pytest.raises(NotAllowed) as refused:
        actor_for_another(actor, PEOPLE, asked, DAY)

    assert refused.value.exit_code == 4
