"""What the fields of a case offer to choose from, in the words of the field."""

from collections.abc import Iterable
from enum import StrEnum

from triage_app.domain.people.person import StoredPerson
from ui import labels
from ui.widgets.entries import Option


def options(kind: type[StrEnum], topic: str, *, without: Iterable[StrEnum] = ()) -> tuple[Option, ...]:
    """Return the members of an enumeration in their order, named by ``<topic>.<value>``."""
    left_out = set(without)
    return tuple(Option(one, labels.say(f"{topic}.{one}")) for one in kind if one not in left_out)


def lettered(offered: Iterable[Option]) -> tuple[Option, ...]:
    """Give each option the first letter of its words that none before it has."""
    taken: set[str] = set()
    found = []
    for option in offered:
        letter = next(sign for sign in option.text.upper() if sign.isalpha() and sign not in taken)
        taken.add(letter)
        found.append(Option(option.value, option.text, letter))
    return tuple(found)


def people_options(people: Iterable[StoredPerson]) -> tuple[Option, ...]:
    """Return people by their name and what they do."""
    return tuple(
        Option(one.id, f"{one.person.name} ({labels.say(f'function.{one.person.function}')})")
        for one in people
    )
