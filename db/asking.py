"""What a row must meet, in SQL; ``Criterion.holds`` says the same in Python, and contract tests compare."""

from collections.abc import Callable, Iterable
from functools import singledispatch

import sqlalchemy as sa

from db.tables import PROJECTION
from triage_app.services.cases import criteria as asked

_C = PROJECTION.c
NamesOf = Callable[[], asked.Names]
Condition = sa.ColumnElement[bool]


def conditions(criteria: Iterable[asked.Criterion], names: NamesOf) -> list[Condition]:
    """The conditions on the projection; ``names`` is called only where a name is asked for."""
    return [_condition(one, names) for one in criteria]


@singledispatch
def _condition(criterion: object, _names: NamesOf) -> Condition:
    raise AssertionError(criterion)


@_condition.register
def _one_of(criterion: asked.OneOf, _names: NamesOf) -> Condition:
    return _C[criterion.column].in_(sorted(criterion.values))


@_condition.register
def _begins(criterion: asked.Begins, _names: NamesOf) -> Condition:
    return sa.func.lower(_C[criterion.column]).startswith(criterion.text, autoescape=True)


@_condition.register
def _suspect(criterion: asked.Suspect, _names: NamesOf) -> Condition:
    return sa.func.replace(_C.by_suspect, " ", "").startswith(criterion.initials, autoescape=True)


@_condition.register
def _between(criterion: asked.Between, _names: NamesOf) -> Condition:
    day = _C[criterion.column]
    sides: list[Condition] = [day.is_not(None)]
    if criterion.first is not None:
        sides.append(day >= criterion.first)
    if criterion.last is not None:
        sides.append(day <= criterion.last)
    return sa.and_(*sides)


@_condition.register
def _known(criterion: asked.Known, _names: NamesOf) -> Condition:
    column = _C[criterion.column]
    return column.is_not(None) if criterion.known else column.is_(None)


@_condition.register
def _is(criterion: asked.Is, _names: NamesOf) -> Condition:
    return _C[criterion.column] == criterion.value


@_condition.register
def _of_prosecutor(criterion: asked.OfProsecutor, names: NamesOf) -> Condition:
    return _C.prosecutor_id.in_(sorted(criterion.ids(names())))


@_condition.register
def _all(criterion: asked.All, names: NamesOf) -> Condition:
    return sa.and_(*conditions(criterion.of, names))


@_condition.register
def _any(criterion: asked.Any, names: NamesOf) -> Condition:
    return sa.or_(*conditions(criterion.of, names))
