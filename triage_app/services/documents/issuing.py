"""Issuing documents: making, naming and saving what the app prints."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from triage_app.domain.amsterdam import local_moment
from triage_app.domain.audit.kinds import Subject
from triage_app.domain.audit.reasons import Because, Reason
from triage_app.domain.meetings.meeting import StoredMeeting
from triage_app.services.actor import Actor, Clock
from triage_app.services.audit.disclosing import NOTHING_GIVEN, HandingOn, disclosure
from triage_app.services.audit.reasons import because
from triage_app.services.cases.showing import CaseFile, case_file
from triage_app.services.documents.agenda_building import agenda_document
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
    RecoverySheetDocument,
    StatementFor,
)
from triage_app.services.ports import Store, Work
from triage_app.services.secrets import RecoveryCode
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

    def agenda(
        self,
        meeting_id: int,
        form: AgendaForm = "full",
        language: Language = "nl",
        given: HandingOn = NOTHING_GIVEN,
    ) -> Issued:
        """The chair's agenda of a meeting: the last version fixed as it was then, else a draft of today.

        Raises:
            NotFound: ``meeting.unknown``.
        """
        with self._store.begin(self._actor, "document.agenda") as work:
            stored = work.meetings.get(meeting_id)
            version = stored.meeting.agenda_version
            if version:
                document = from_json(work.meetings.version(meeting_id, version).document)
            else:
                document = agenda_document(work, stored, self._clock.today(), demo=self._store.demo)
            listed = Because(reason=Reason.AGENDA_ITEM)
            told = disclosure(listed, self._actor, given, audience=Audience.CHAIR.value)
            work.audit.disclosed(Subject.CASE, _cases_on(work, document), told)
        for_chair = replace(document, issue=replace(document.issue, audience=Audience.CHAIR))
        printed = self._printer.agenda(for_chair, form, language)
        return self._issued(printed, _agenda_name(stored, document, form), version)

    def case_summary(
        self, case_id: int, language: Language = "nl", given: HandingOn = NOTHING_GIVEN
    ) -> Issued:
        """All about one case.

        Raises:
            NotFound: ``case.unknown``.
            NotAllowed: ``consultation.reason_missing`` where why does not follow from the register.
        """
        day = self._clock.today()
        with self._disclosing("document.case_summary", case_id, given) as (file, issue):
            document = case_summary_document(file, day, issue)
        number = file.stored.case.parketnummer
        return self._issued(self._printer.case_summary(document, language), f"zaakoverzicht-{number}-{day}")

    def statement(
        self,
        case_id: int,
        intended_for: StatementFor = "intern",
        language: Language = "nl",
        given: HandingOn = NOTHING_GIVEN,
    ) -> Issued:
        """The exception statement of a case.

        Raises:
            NotFound: ``case.unknown``.
            NotAllowed: ``consultation.reason_missing`` where why does not follow from the register.
            RuleBroken: ``statement.no_exception`` or ``statement.not_finalised``; nothing is then logged.
        """
        day = self._clock.today()
        with self._disclosing("document.statement", case_id, given) as (file, issue):
            document = statement_document(file, day, intended_for, issue)
        name = f"verklaring-{intended_for}-{file.stored.case.parketnummer}-{day}"
        return self._issued(self._printer.statement(document, language), name)

    def recovery_sheet(self, code: RecoveryCode, language: Language = "nl") -> Issued:
        """The page with the recovery code, to be kept on paper."""
        name = Path(self._store.location).name
        document = RecoverySheetDocument(
            register=name,
            register_id=self._store.register_id,
            code=code.text,
            on=self._clock.today(),
            issue=Issue(issued_at=local_moment(self._clock.now()), demo=self._store.demo),
        )
        return self._issued(
            self._printer.recovery_sheet(document, language), f"herstelblad-{Path(name).stem}"
        )

    @contextmanager
    def _disclosing(self, purpose: str, case_id: int, given: HandingOn) -> Iterator[tuple[CaseFile, Issue]]:
        """A case to print, logged as handed on; the code of the log is that before this line."""
        day = self._clock.today()
        with self._store.begin(self._actor, purpose) as work:
            stored = work.cases.get(case_id)
            why = because(work, stored, self._actor, day, given.because)
            told = disclosure(why, self._actor, given)
            head = work.audit.head()
            yield (
                case_file(work, stored, day),
                Issue(
                    issued_at=local_moment(self._clock.now()),
                    recipient=told.recipient,
                    log_head=head.code if head is not None else "",
                    demo=self._store.demo,
                ),
            )
            work.audit.disclosed(Subject.CASE, (case_id,), told)

    @staticmethod
    def save(issued: Issued, path: Path) -> None:
        """Write a document whole or not at all. Raises OutputNotWritable."""
        save_document(issued.data, path)

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


def _cases_on(work: Work, document: AgendaDocument) -> list[int]:
    """The cases of an agenda as it was fixed; one that went to the trash since is no longer found."""
    found = (work.cases.by_parketnummer(item.case.parketnummers[0]) for item in document.items)
    return [one.id for one in found if one is not None]
