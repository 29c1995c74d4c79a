"""What use cases ask of the store about people, meetings and lists taken in."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Protocol

from triage_app.domain.meetings.meeting import Meeting, MeetingSeries, StoredMeeting, StoredSeries
from triage_app.domain.people.person import Person, StoredPerson
from triage_app.domain.people.watch import StoredWatch, Watch
from triage_app.services.ports.records import AgendaVersion, ImportBatch


class People(Protocol):
    """The people of the register."""

    def add(self, person: Person) -> StoredPerson:
        """Store a new person."""
        ...

    def save(self, person_id: int, version: int, person: Person) -> StoredPerson:
        """Store a changed person. Raises Conflict ``record.changed_meanwhile``."""
        ...

    def get(self, person_id: int) -> StoredPerson:
        """Raises NotFound ``person.unknown``."""
        ...

    def every(self) -> tuple[StoredPerson, ...]:
        """All people by name."""
        ...

    def by_account(self, account: str) -> StoredPerson | None:
        """The person an account of the operating system maps to."""
        ...


class Watches(Protocol):
    """Who looks after whose cases, and when."""

    def add(self, watch: Watch) -> StoredWatch:
        """Store a new watch. Raises NotFound ``person.unknown``."""
        ...

    def save(self, watch_id: int, version: int, watch: Watch) -> StoredWatch:
        """Store a changed watch. Raises NotFound ``watch.unknown``, Conflict ``record.changed_meanwhile``."""
        ...

    def remove(self, watch_id: int, version: int) -> None:
        """Take away a watch that never was. Raises as ``save``."""
        ...

    def every(self) -> tuple[StoredWatch, ...]:
        """All watches, the earliest first day first."""
        ...


class Meetings(Protocol):
    """Series, meetings and fixed agendas."""

    def add_series(self, series: MeetingSeries) -> StoredSeries:
        """Store a new series."""
        ...

    def every_series(self) -> tuple[StoredSeries, ...]:
        """All series by name."""
        ...

    def add(self, meeting: Meeting) -> StoredMeeting:
        """Store a new meeting."""
        ...

    def get(self, meeting_id: int) -> StoredMeeting:
        """Raises NotFound ``meeting.unknown``."""
        ...

    def every(self) -> tuple[StoredMeeting, ...]:
        """All meetings, the latest first."""
        ...

    def days_of(self, case_id: int) -> tuple[date, ...]:
        """The days of the meetings that have this case on their agenda."""
        ...

    def save(self, meeting_id: int, version: int, meeting: Meeting) -> StoredMeeting:
        """Store a changed meeting. Raises Conflict ``record.changed_meanwhile``."""
        ...

    def add_version(self, version: AgendaVersion) -> None:
        """Keep a fixed agenda for good."""
        ...

    def version(self, meeting_id: int, version: int) -> AgendaVersion:
        """Raises NotFound ``agenda.version_unknown``."""
        ...


class Imports(Protocol):
    """The lists taken in."""

    def add(self, file: str, at: datetime, rows: int, created: Mapping[int, int]) -> ImportBatch:
        """Record a list taken in; ``created`` maps each new case to its version."""
        ...

    def get(self, batch_id: int) -> ImportBatch:
        """Raises NotFound ``import.unknown``."""
        ...

    def every(self) -> tuple[ImportBatch, ...]:
        """All lists, the latest first."""
        ...

    def mark_undone(self, batch_id: int) -> None:
        """Record that this list was taken back."""
        ...
