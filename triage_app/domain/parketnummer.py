"""The parketnummer: two digits for the parket, six for the case, two for the year."""

import re
from typing import Annotated

from pydantic import AfterValidator

from triage_app.errors import BadInput

_WRITTEN = re.compile(r"\s*(\d{2})\s*[-/.\s]?\s*(\d{6})\s*[-/.\s]?\s*(\d{2})\s*", re.ASCII)
_SOMEWHERE = re.compile(r"(?<!\d)\d{2}[-/.\s]?\d{6}[-/.\s]?\d{2}(?!\d)", re.ASCII)


def parse_parketnummer(text: str) -> str:
    """Read a parketnummer in any usual notation and give it as ``NN-NNNNNN-JJ``.

    Hyphens, slashes, dots, blanks or nothing may stand between the parts.

    Raises:
        BadInput: ``parketnummer.unreadable`` if it is none of these.
    """
    found = _WRITTEN.fullmatch(text)
    if found is None:
        raise BadInput("parketnummer.unreadable", "parketnummer")
    return "-".join(found.groups())


def names_a_case(text: str) -> bool:
    """Whether a parketnummer stands somewhere in a text, in any usual notation."""
    return _SOMEWHERE.search(text) is not None


def prefix_of(parketnummer: str) -> str:
    """The two digits that hint at the parket."""
    return parketnummer[:2]


def _checked(text: str) -> str:
    try:
        return parse_parketnummer(text)
    except BadInput as problem:
        raise ValueError(problem.code) from None


Parketnummer = Annotated[str, AfterValidator(_checked)]
"""A parketnummer as it is stored: with hyphens."""
