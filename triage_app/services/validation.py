"""From what was typed to a value: every wrong field is told at once, by code and never with its content."""

from collections.abc import Mapping
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from triage_app.errors import BadInput, FieldProblems

V = TypeVar("V", bound=BaseModel)

_GENERIC = {
    "missing": "field.required",
    "string_too_short": "field.required",
    "string_too_long": "field.too_long",
    "too_short": "field.required",
    "int_parsing": "field.number",
    "int_type": "field.number",
    "greater_than_equal": "field.out_of_range",
    "less_than_equal": "field.out_of_range",
}


def validated(model: type[V], fields: Mapping[str, object]) -> V:
    """Build a value from fields.

    Raises:
        FieldProblems: one per wrong field; ``field`` is its path, such as ``offences.0.committed_to``.
    """
    try:
        return model.model_validate(fields)
    except ValidationError as error:
        raise FieldProblems(field_problems(error)) from None


def field_problems(error: ValidationError) -> tuple[BadInput, ...]:
    """The problems of a failed validation, without any input in them."""
    found = error.errors(include_input=False, include_url=False, include_context=False)
    wrong_inside = {one["loc"][:-1] for one in found}
    return tuple(
        BadInput(_code(one["type"], one["msg"]), ".".join(str(part) for part in one["loc"]))
        for one in found
        # A list whose only item is wrong also counts as too short: the item says it already.
        if one["loc"] not in wrong_inside
    )


def _code(kind: str, message: str) -> str:
    if kind == "value_error":
        return message.removeprefix("Value error, ")
    return _GENERIC.get(kind, "field.unreadable")
