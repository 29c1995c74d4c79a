"""The people of the synthetic register."""

from dataclasses import dataclass
from datetime import date

from triage_app.domain.calendar import add_years
from triage_app.domain.decisions.decision import Taker
from triage_app.domain.people.person import Person, StoredPerson, may_decide
from triage_app.services.demo.material import Role, material
from triage_app.services.ports import People


@dataclass(frozen=True, slots=True)
class Cast:
    """The people by what they do; the account at this desk belongs to the first prosecutor."""

    prosecutors: tuple[StoredPerson, ...]
    mandated_clerk: StoredPerson
    clerk: StoredPerson
    advisers: tuple[StoredPerson, ...]

    @property
    def weigher(self) -> str:
        """Who weighed something along: the first adviser, by name."""
        return self.advisers[0].person.name


def engage(people: People, account: str, today: date) -> Cast:
    """Register the people; the clerk's mandate began two years ago."""
    stored: dict[Role, list[StoredPerson]] = {}
    for one in material().person:
        first = one.role == "prosecutor" and one.role not in stored
        person = Person(
            name=one.name,
            organisation=one.organisation,
            function=one.function,
            mandate_from=add_years(today, -2) if one.mandated else None,
            os_account=account if first else None,
        )
        stored.setdefault(one.role, []).append(people.add(person))
    return Cast(
        prosecutors=tuple(stored["prosecutor"]),
        mandated_clerk=stored["mandated_clerk"][0],
        clerk=stored["clerk"][0],
        advisers=tuple(stored["adviser"]),
    )


def taker(stored: StoredPerson, day: date) -> Taker:
    """This person as the taker of a decision on this day."""
    return Taker(person_id=stored.id, name=stored.person.name, entitled=may_decide(stored.person, day))
