"""What was done, in a line people recognise."""

from datetime import date
from typing import TYPE_CHECKING

from ui import labels

if TYPE_CHECKING:
    from triage_app.services.undo.undoing import ShownStep


def what(step: "ShownStep") -> str:
    """Return what a step was: *zaak 16-077310-26 gewijzigd: zittingen*."""
    subject = step.subject
    if step.meeting_id is not None:
        subject = labels.day(date.fromisoformat(subject))
    named = labels.say(f"step.{step.purpose.replace('.', '_')}", subject=subject)
    fields = ", ".join(labels.say(f"field.{name}") for name in step.fields)
    return f"{named}: {fields}" if fields else named


def sentence(step: "ShownStep") -> str:
    """Return the same with a capital, to stand alone."""
    line = what(step)
    return line[:1].upper() + line[1:]
