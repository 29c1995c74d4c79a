"""How the data of a case are handled: shielded, disputed, kept longer, cleared for anonymising."""

from datetime import date
from typing import Annotated

from pydantic import AfterValidator, Field

from triage_app.domain.value import Value


def _said(text: str) -> str:
    text = text.strip()
    if not text:
        raise ValueError("field.required")
    return text


Said = Annotated[str, Field(max_length=500), AfterValidator(_said)]
"""Words that must say something."""

Name = Annotated[str, Field(max_length=120), AfterValidator(_said)]


class Shield(Value):
    """The data are kept but no longer used, such as while their correctness is looked into.

    Directive (EU) 2016/680 art. 16(3). Lists show no suspect and no offence of a shielded case.
    """

    since: date
    reason: Said
    by: Name


class Dispute(Value):
    """The suspect disputes that the data are right; ``point`` says what. It is printed with the case."""

    since: date
    point: Said
    by: Name


class KeepUntil(Value):
    """Kept longer or shorter than the rules say, with the reason."""

    until: date
    reason: Said
    by: Name


class Cleared(Value):
    """Somebody looked at the case and lets it be anonymised: the first of the two steps."""

    on: date
    by: Name
