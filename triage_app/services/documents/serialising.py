"""A fixed agenda as JSON and back: what was fixed is printed again, whatever changed since."""

from pydantic import TypeAdapter

from triage_app.services.documents.values import AgendaDocument

_AGENDA = TypeAdapter(AgendaDocument)


def to_json(document: AgendaDocument) -> str:
    """The agenda as text to keep."""
    return _AGENDA.dump_json(document).decode("utf-8")


def from_json(text: str) -> AgendaDocument:
    """The agenda as it was kept."""
    return _AGENDA.validate_json(text)
