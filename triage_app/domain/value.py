"""The base of every value that crosses a border of the house."""

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A frozen value; its errors never repeat what was typed, for that may be personal data."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, defer_build=True)
