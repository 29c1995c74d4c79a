"""What the history of a record says: an action, a subject and the names of fields, never their content.

Every store writes its lines in these words; ``history.action.<action>`` and ``history.subject.<subject>``
are their names on screen.
"""

from functools import cache

from triage_app.domain.audit.kinds import Action, Subject
from triage_app.domain.value import Value

__all__ = ["Action", "Subject", "changed_fields", "filled_fields"]


def filled_fields(value: Value) -> tuple[str, ...]:
    """The fields of a new record that say something: those that differ from their default."""
    given = value.__dict__
    return tuple(name for name, default in _defaults(type(value)) if given[name] != default)


@cache
def _defaults(kind: type[Value]) -> tuple[tuple[str, object], ...]:
    return tuple((name, field.get_default()) for name, field in kind.model_fields.items())


def changed_fields(old: Value, new: Value) -> tuple[str, ...]:
    """The fields in which two versions of a record differ."""
    before, after = old.__dict__, new.__dict__
    return tuple(name for name in type(new).model_fields if before[name] != after[name])
