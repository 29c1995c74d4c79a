"""Values of fields as JSON has them, and back: what a draft is made of."""

from collections.abc import Mapping, Sequence
from datetime import date, time

_DAY, _HOUR = "day", "hour"


def plain(value: object) -> object:
    """Return a value as JSON has it; words of a code list stand for themselves."""
    if isinstance(value, date):
        return {_DAY: value.isoformat()}
    if isinstance(value, time):
        return {_HOUR: value.isoformat()}
    if isinstance(value, Mapping):
        return {str(name): plain(one) for name, one in value.items()}
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Sequence):
        return [plain(one) for one in value]
    return value


def read_plain(found: object) -> object:
    """Return what ``plain`` was given; a list becomes a tuple."""
    if isinstance(found, list):
        return tuple(read_plain(one) for one in found)
    if isinstance(found, dict):
        if found.keys() == {_DAY}:
            return date.fromisoformat(str(found[_DAY]))
        if found.keys() == {_HOUR}:
            return time.fromisoformat(str(found[_HOUR]))
        return {name: read_plain(one) for name, one in found.items()}
    return found


def among(found: object, values: Sequence[object]) -> object:
    """Return the one of these values that was written as ``found``; None when it is not among them."""
    return next((one for one in values if plain(one) == found), None)
