"""Issuing documents: making, naming and saving what the app prints."""

from dataclasses import dataclass, replace
from pathlib import Path

from triage_app.domain.meetings.meeting import StoredMeeting
from triage_app.services.actor import Actor, Clock
from triage_app.services.cases.showing import CaseShowing
from triage_app.services.documents.agenda_building import agenda_document
from triage_app.services.documents.amsterdam import local_moment
from triage_app.services.documents.building import case_summary_document, statement_document
from triage_app.services.documents.ports import Printer
from triage_app.services.documents.saving import safe_file_name, save_document
from triage_app.services.documents.serialising import from_json
from triage_app.services.documents.values import (
    AgendaDocument,
    AgendaForm,
    Audience,
    Issue,
    Printed,
    StatementFor,
)
from triage_app.services.ports import Store
from triage_app.words import Language


@dataclass(frozen=True, slots=True)
class Issued:
    """A finished document, ready to save.

    ``version`` is 0 for what has none. ``code`` stays None until documents can be verified. ``findings`` are
    the characters the fonts lack, each printed as U+FFFD.
    """

    data: bytes
    pages: int
    version: int
    file_name: str
    code: str | None = None
    findings: tuple[str, ...] = ()


class Documents:
    """Makes the documents of the register.

    Args:
        store: The register.
        clock: Gives the day and the moment.
        actor: Who prints.
        printer: Makes the PDF.
    """

    def __init__(self, store: Store, clock: Clock, actor: Actor, printer: Printer) -> None:
        self._store = store
        self._clock = clock
        self._actor = actor
        self._printer = printer
        self._showing = CaseShowing(store, actor)

    def agenda(self, meeting_id: int, form: AgendaForm = "full", language: Language = "nl") -> Issued:
        """The chair's agenda of a meeting: the last version fixed as it was then, else a draft of today.

        Raises:
            NotFound: ``meeting.unknown``.
        """
        with self._store.reading(self._actor) as work:
            stored = work.meetings.get(meeting_id)
            version = stored.meeting.agenda_version
            if version:
                document = from_json(work.meetings.version(meeting_id, version).document)
            else:
                document = agenda_document(work, stored, self._clock.today(), demo=self._store.demo)
        for_chair = replace(document, issue=replace(document.issue, audience=Audience.CHAIR))
        printed = self._printer.agenda(for_chair, form, language)
        return self._issued(printed, _agenda_name(stored, document, form), version)

    def case_summary(self, case_id: int, language: Language = "nl") -> Issued:
        """All about one case. Raises NotFound ``case.unknown``."""
        day = self._clock.today()
        file = self._showing.whole(case_id, day)
        document = case_summary_document(file, day, self._issue())
        number = file.stored.case.parketnummer
        return self._issued(self._printer.case_summary(document, language), f"zaakoverzicht-{number}-{day}")

    def statement(
        self, case_id: int, intended_for: StatementFor = "intern", language: Language = "nl"
    ) -> Issued:
        """The exception statement of a case.

        Raises:
            NotFound: ``case.unknown``.
            RuleBroken: ``statement.no_exception`` or ``statement.not_finalised``.
        """
        day = self._clock.today()
        file = self._showing.whole(case_id, day)
        document = statement_document(file, day, intended_for, self._issue())
        name = f"verklaring-{intended_for}-{file.stored.case.parketnummer}-{day}"
        return self._issued(self._printer.statement(document, language), name)

    @staticmethod
    def save(issued: Issued, path: Path) -> None:
        """Write a document whole or not at all. Raises OutputNotWritable."""
        save_document(issued.data, path)

    def _issue(self) -> Issue:
        return Issue(issued_at=local_moment(self._clock.now()), demo=self._store.demo)

    @staticmethod
    def _issued(printed: Printed, name: str, version: int = 0) -> Issued:
        return Issued(
            data=printed.data,
            pages=printed.pages,
            version=version,
            file_name=safe_file_name(name, ".pdf"),
            findings=printed.missing_glyphs,
        )


def _agenda_name(stored: StoredMeeting, document: AgendaDocument, form: AgendaForm) -> str:
    version = stored.meeting.agenda_version
    edition = f"v{version}" if version else "concept"
    kind = {"overview": "agenda-overzicht", "sheets": "zaakbladen", "full": "agenda"}[form]
    return f"{kind}-{document.on}-{edition}"
