"""A line of the log, and the head of the log as it is printed."""

from dataclasses import dataclass, field
from datetime import date, datetime

from triage_app.domain.audit.kinds import Kind

GROUPS, GROUP = 3, 4


@dataclass(frozen=True, slots=True)
class LogHead:
    """The last line of the log: its number, and the digest in which all lines before it are contained."""

    seq: int
    digest: str

    @property
    def code(self) -> str:
        """What is printed on paper: number and the beginning of the digest, ``1234-7F3A-9C21-0B5D``."""
        shown = self.digest[: GROUPS * GROUP].upper()
        return "-".join([str(self.seq), *(shown[at : at + GROUP] for at in range(0, GROUPS * GROUP, GROUP))])


@dataclass(frozen=True, slots=True)
class Touched:
    """A record a line tells of: what was done to it, and the names of fields; never their content."""

    action: str
    subject: str
    subject_id: int
    case_id: int | None = None
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LogLine:
    """One thing somebody did.

    ``reason`` is a code; ``reason_text`` and ``recipient`` are free text and empty once erased. ``objects``
    counts the records it tells of.
    """

    seq: int
    at: datetime
    kind: str
    action: str
    result: str
    origin: str
    account: str
    actor: str
    person_id: int | None
    acting_for: int | None
    reason: str
    basis: str
    objects: int
    reason_text: str = ""
    recipient: str = ""


@dataclass(frozen=True, slots=True)
class LogQuery:
    """Which lines, the latest first.

    ``person`` is matched with the name or account of who did it, or the number in the list of people;
    ``case_id`` with the cases a line tells of.
    """

    first: date | None = None
    last: date | None = None
    kinds: tuple[Kind, ...] = ()
    person: str = ""
    case_id: int | None = None
    offset: int = 0
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class LogFinding:
    """What is wrong with the log: a code, and the line it was found at."""

    code: str
    seq: int


@dataclass(frozen=True, slots=True)
class LogReport:
    """What checking the log found.

    ``since`` is the moment of the first line from which the log is unbroken; None for an empty log.
    ``restored`` are the numbers of the lines that tell of a backup put back: from there older lines that
    came after the backup are no longer in the register.
    """

    lines: int
    since: datetime | None
    head: LogHead | None
    findings: tuple[LogFinding, ...] = field(default=())
    restored: tuple[int, ...] = ()
    checkpoints: int = 0

    @property
    def intact(self) -> bool:
        """Whether nothing was found."""
        return not self.findings
