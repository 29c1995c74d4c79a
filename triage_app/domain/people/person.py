"""A person and the right to decide."""

from datetime import date
from enum import StrEnum

from pydantic import Field, field_validator
from pydantic_core.core_schema import ValidationInfo

from triage_app.domain.value import Value


class Organisation(StrEnum):
    """Whom a person works for."""

    OM = "om"
    NIFP = "nifp"
    PROBATION_SERVICE = "probation_service"
    RVDK = "rvdk"
    OTHER = "other"


class Function(StrEnum):
    """What a person does in the triage."""

    PROSECUTOR = "prosecutor"
    CLERK = "clerk"
    CHAIR = "chair"
    MANAGER = "manager"
    READER = "reader"
    PRIVACY_OFFICER = "privacy_officer"
    ADMINISTRATOR = "administrator"
    ADVISER = "adviser"


class Person(Value):
    """Name, organisation, function, and the period of the mandate (art. 126 Wet RO) if any.

    ``os_account`` ties the person to the account of the operating system.
    """

    name: str = Field(min_length=1, max_length=120)
    organisation: Organisation
    function: Function
    mandate_from: date | None = None
    mandate_to: date | None = None
    os_account: str | None = Field(default=None, max_length=120)

    @field_validator("mandate_to")
    @classmethod
    def _mandate_in_order(cls, end: date | None, info: ValidationInfo) -> date | None:
        start = info.data.get("mandate_from")
        if end is not None and start is not None and end < start:
            raise ValueError("person.mandate_reversed")
        return end


class StoredPerson(Value):
    """A person as the register holds one."""

    id: int
    version: int = 1
    person: Person


def may_decide(person: Person, day: date) -> bool:
    """Whether this person may take a decision on this day.

    A prosecutor may, within the registered period if there is one; other OM staff only with a registered
    mandate that covers the day. NIFP, reclassering and RvdK advise; a chair records.
    """
    if person.organisation is not Organisation.OM:
        return False
    begun = person.mandate_from is not None and person.mandate_from <= day
    ended = person.mandate_to is not None and person.mandate_to < day
    if person.function is Function.PROSECUTOR:
        return not ended and (begun or person.mandate_from is None)
    return begun and not ended
