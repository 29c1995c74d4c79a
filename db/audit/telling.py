"""What repositories tell the log: a new record with its fields, a changed one with its old and new values."""

from collections.abc import Collection

from db.audit.chain import canonical
from db.audit.writing import Told
from triage_app.domain.audit.kinds import Action, Subject
from triage_app.domain.audit.line import Touched
from triage_app.domain.cases.notes import NOT_IN_THE_LOG
from triage_app.domain.value import Value


def added(
    subject: Subject,
    record_id: int,
    fields: tuple[str, ...],
    *,
    case_id: int | None = None,
    content: bytes = b"",
) -> Told:
    """A new record. Its ``content``, where given, is proven by the log but stands in its own table."""
    return Told(Touched(Action.ADDED.value, subject.value, record_id, case_id, fields), content, kept=False)


def changed_values(old: Value, new: Value, names: Collection[str]) -> bytes:
    """Old and new values of the fields that changed, to be kept apart from the log and erasable.

    Nothing at all when only what the log must not hold changed.
    """
    among = set(names) - NOT_IN_THE_LOG
    if not among:
        return b""
    before, after = (one.model_dump(mode="json", include=among) for one in (old, new))
    return canonical({name: [before[name], after[name]] for name in names if name in among})
