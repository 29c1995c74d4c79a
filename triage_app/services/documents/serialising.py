"""A fixed agenda as JSON and back: what was fixed is printed again, whatever changed since."""

from dataclasses import replace
from functools import cache

from pydantic import TypeAdapter

from triage_app.services.documents.values import AgendaDocument


@cache
def _agenda() -> TypeAdapter[AgendaDocument]:
    """Made when it is first needed: it takes as long as opening a register."""
    return TypeAdapter(AgendaDocument)


def to_json(document: AgendaDocument) -> str:
    """The agenda as text to keep."""
    return _agenda().dump_json(document).decode("utf-8")


def from_json(text: str) -> AgendaDocument:
    """The agenda as it was kept."""
    return _agenda().validate_json(text)


def without_cases(text: str, numbers: frozenset[str]) -> str:
    """The agenda as it was kept, without the cases of these numbers: they were anonymised since."""
    document = from_json(text)
    blocks = tuple(
        replace(block, items=tuple(one for one in block.items if not numbers & set(one.case.parketnummers)))
        for block in document.blocks
    )
    return to_json(replace(document, blocks=blocks))
