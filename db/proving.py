"""What is read from the register is proven again: a value the app could not have written means damage."""

from collections.abc import Mapping
from typing import TypeVar

from pydantic import ValidationError

from triage_app.domain.value import Value
from triage_app.errors import RegisterUnusable

V = TypeVar("V", bound=Value)


def proven(kind: type[V], fields: Mapping[str, object]) -> V:
    """The value of these fields.

    Raises:
        RegisterUnusable: ``register.damaged`` if no such value can be.
    """
    try:
        return kind.model_validate(fields)
    except ValidationError as error:
        raise RegisterUnusable("register.damaged") from error
