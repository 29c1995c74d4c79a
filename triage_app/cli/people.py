"""People and mandates."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import TypeVar

from triage_app.cli.answer import Answer
from triage_app.cli.call import Call
from triage_app.cli.command import Command
from triage_app.cli.parser import Parser
from triage_app.cli.text import iso, shown, table
from triage_app.domain.people.person import Function, Organisation, Person, StoredPerson
from triage_app.errors import BadInput
from triage_app.services.validation import validated
from triage_app.words import LANGUAGES, Language, say

E = TypeVar("E", bound=StrEnum)

SHORT = {
    "probation": Organisation.PROBATION_SERVICE,
    "officier": Function.PROSECUTOR,
    "secretaris": Function.CLERK,
}
"""Words people use beside those on screen."""


def every(call: Call) -> Answer:
    """All people by name."""
    with call.reading() as app:
        people = app.people.every()
    return Answer([document(one) for one in people], lambda language: _lines(people, language))


def add(call: Call) -> Answer:
    """Register a person, with a mandate from and to, and the account of the operating system.

    Raises:
        FieldProblems: one per wrong field.
    """
    given = call.given
    fields = {
        "name": given.name.strip(),
        "organisation": chosen(given.organisation, Organisation, "organisation", call.screen.language),
        "function": chosen(given.function, Function, "function", call.screen.language),
        "mandate_from": call.a_day(given.since, "from") if given.since else None,
        "mandate_to": call.a_day(given.until, "to") if given.until else None,
        "os_account": given.account,
    }
    person = validated(Person, fields)
    with call.writing() as app:
        stored = app.people.add(person)
    return Answer(document(stored), lambda language: _lines([stored], language))


def chosen(text: str, kind: type[E], field: str, language: Language) -> E:
    """The one meant: by its code, or by its name on screen in either language.

    Raises:
        BadInput: ``arguments.choice`` with the names there are.
    """
    wanted = text.strip().casefold()
    for one in kind:
        names = {one.value, *(say(f"{field}.{one}", language).casefold() for language in LANGUAGES)}
        if wanted in names or SHORT.get(wanted) is one:
            return one
    raise BadInput(
        "arguments.choice", field, choices=", ".join(say(f"{field}.{one}", language) for one in kind)
    )


def document(stored: StoredPerson) -> dict[str, object]:
    """A person as a JSON document."""
    person = stored.person
    return {
        "id": stored.id,
        "name": person.name,
        "organisation": person.organisation.value,
        "function": person.function.value,
        "mandate_from": iso(person.mandate_from),
        "mandate_to": iso(person.mandate_to),
    }


def _lines(people: Sequence[StoredPerson], language: Language) -> Iterator[str]:
    names = ("id", "name", "organisation", "function", "mandate_from", "mandate_to")
    headings = [say(f"cli.column.{name}", language) for name in names]
    yield from table(headings, (_cells(one, language) for one in people))


def _cells(stored: StoredPerson, language: Language) -> tuple[str, ...]:
    person = stored.person
    return (
        str(stored.id),
        person.name,
        say(f"organisation.{person.organisation}", language),
        say(f"function.{person.function}", language),
        shown(person.mandate_from),
        shown(person.mandate_to),
    )


def _add_arguments(parser: Parser) -> None:
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("--organisation", metavar="O", required=True)
    parser.add_argument("--function", metavar="F", required=True)
    parser.add_argument("--from", metavar="D", dest="since")
    parser.add_argument("--to", metavar="D", dest="until")
    parser.add_argument("--account", metavar="A")


COMMANDS = (
    Command("people list", "", every, hidden=True),
    Command("people", "[list]", every),
    Command(
        "people add",
        "NAME --organisation O --function F [--from D] [--to D] [--account A]",
        add,
        _add_arguments,
    ),
)
