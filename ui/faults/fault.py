"""One thing that went wrong in the app itself: when, of what kind, and where in the app."""

import json
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType

from triage_app.faults import kind_name, places


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault, without the message of the exception: that may hold what somebody typed.

    Args:
        at: When, UTC.
        kind: The name of the exception.
        where: The places in the code, outermost first. None of them names a folder of this computer, for
            such a name may be that of a person.
    """

    at: datetime
    kind: str
    where: tuple[str, ...]

    def as_text(self) -> str:
        """As people pass it on."""
        places = "".join(f"\n  {one}" for one in self.where)
        return f"{self.at:%Y-%m-%d %H:%M:%S}Z  {self.kind}{places}"

    def as_line(self) -> str:
        """As it is kept in a file: one line of JSON."""
        kept = {"at": self.at.isoformat(), "kind": self.kind, "where": self.where}
        return json.dumps(kept, ensure_ascii=True)


def fault_of(kind: type[BaseException], trace: TracebackType | None, at: datetime) -> Fault:
    """What is told of an exception."""
    return Fault(at, kind_name(kind), places(trace))


def read_fault(line: str) -> Fault | None:
    """A fault as it was kept; None for a line that says something else."""
    try:
        kept = json.loads(line)
        return Fault(
            datetime.fromisoformat(kept["at"]), str(kept["kind"]), tuple(str(one) for one in kept["where"])
        )
    except (ValueError, KeyError, TypeError):
        return None
