"""The chain of the log: how a line, the records it tells of and its free text become digests.

Leaves and nodes are told apart as in RFC 6962, so that no line can pass for a chain. What is digested is
JSON with sorted keys; changing a word here breaks every log there is, so nothing here is taken from
elsewhere. The chain begins with the register's own id: lines of another register do not fit.
"""

import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time

_LEAF, _NODE = b"\x00", b"\x01"

LINE_FIELDS = (
    "seq",
    "at",
    "kind",
    "action",
    "result",
    "origin",
    "account",
    "actor",
    "person_id",
    "acting_for",
    "reason",
    "basis",
    "texts_digest",
    "objects",
    "objects_digest",
)
"""What of a line is digested, beside the digest before it."""

OBJECT_FIELDS = ("action", "subject", "subject_id", "case_id", "fields", "values_digest")
"""What of a record a line tells of is digested."""


def beginning(register_id: str) -> str:
    """The digest before the first line."""
    return hashlib.sha256(b"log of register " + register_id.encode()).hexdigest()


def next_digest(before: str, line: Mapping[str, object]) -> str:
    """The digest of a line that follows the digest before it."""
    told = {name: line[name] for name in LINE_FIELDS}
    leaf = hashlib.sha256(_LEAF + canonical(told)).digest()
    return hashlib.sha256(_NODE + bytes.fromhex(before) + leaf).hexdigest()


class ObjectsDigest:
    """The digest over the records a line tells of, in their order."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256(b"objects")
        self.count = 0

    def add(self, rows: Iterable[Mapping[str, object]]) -> None:
        """Take in more records."""
        for row in rows:
            leaf = hashlib.sha256(_LEAF + canonical([row[name] for name in OBJECT_FIELDS])).digest()
            self._hash.update(leaf)
            self.count += 1

    @property
    def value(self) -> str:
        """The digest so far."""
        return self._hash.hexdigest()


def new_salt() -> str:
    """Chance that keeps short texts from being guessed by their digest."""
    return secrets.token_hex(16)


def sealed(salt: str, content: bytes) -> str:
    """The digest of content under its salt."""
    return hashlib.sha256(_LEAF + bytes.fromhex(salt) + content).hexdigest()


def canonical(value: Mapping[str, object] | Sequence[object]) -> bytes:
    """A value as bytes, the same for the same value everywhere: moments in UTC, days in ISO 8601."""
    return _ENCODER.encode(value).encode()


def _written(value: object) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    if isinstance(value, date | time):
        return value.isoformat()
    raise TypeError(type(value).__name__)


_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=_written)
