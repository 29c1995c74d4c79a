"""The key of a register."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from typing import Self

LENGTH = 32


@dataclass(frozen=True, slots=True, eq=False)
class Key:
    """256 bits that encrypt a register; what is printed of it never shows them."""

    raw: bytes = field(repr=False)

    @classmethod
    def random(cls) -> Self:
        """A new key."""
        return cls(secrets.token_bytes(LENGTH))

    @property
    def pragma(self) -> str:
        """As SQLCipher takes a raw key."""
        return f"\"x'{self.raw.hex()}'\""

    @property
    def id(self) -> str:
        """What names the key without giving it away."""
        return hashlib.sha256(b"triage register key " + self.raw).hexdigest()[:16]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Key) and hmac.compare_digest(self.raw, other.raw)

    def __hash__(self) -> int:
        return hash(self.id)
