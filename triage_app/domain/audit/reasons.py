"""Why somebody looked at a case or handed it on, and to whom: asked of nobody where it follows by itself."""

from enum import StrEnum

from pydantic import Field, field_validator

from triage_app.domain.value import Value

LONGEST = 200


class Reason(StrEnum):
    """Why. Those before ``COVER`` follow from the register; the rest somebody chooses."""

    OWN_CASE = "own_case"
    OWN_ENTRY = "own_entry"
    AGENDA_ITEM = "agenda_item"
    SEARCH = "search"
    LIST = "list"
    UPKEEP = "upkeep"
    COVER = "cover"
    CONSULTED_BY_COLLEAGUE = "consulted_by_colleague"
    PREPARING_MEETING = "preparing_meeting"
    QUALITY_CHECK = "quality_check"
    DATA_SUBJECT = "data_subject"
    OTHER = "other"


CHOSEN = (
    Reason.COVER,
    Reason.CONSULTED_BY_COLLEAGUE,
    Reason.PREPARING_MEETING,
    Reason.QUALITY_CHECK,
    Reason.DATA_SUBJECT,
    Reason.OTHER,
)
"""What somebody can choose from, in this order."""


class Because(Value):
    """A reason; ``text`` says more where the code is not enough, and can be erased."""

    reason: Reason
    text: str = Field(default="", max_length=LONGEST)

    @field_validator("text")
    @classmethod
    def _in_one_line(cls, text: str) -> str:
        return " ".join(text.split())


class Disclosure(Value):
    """That data left the register on paper or in a file: why, to whom, and on which legal basis.

    ``basis`` is the code of a legal basis of ``catalogue/legal_basis.toml``; empty where none is known.
    """

    because: Because
    recipient: str = Field(min_length=1, max_length=LONGEST)
    basis: str = Field(default="", max_length=60)
