"""Entering and changing cases."""

from dataclasses import dataclass
from datetime import date

from triage_app.domain.cases.behaviour import BehaviouralAspects
from triage_app.domain.cases.case import Case, StoredCase
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.cases.hearing import Hearing
from triage_app.domain.cases.offence import Mode, Offence, Regime, VictimAge, regimes_for
from triage_app.domain.catalogue import find_offence, parket_of_prefix
from triage_app.domain.parketnummer import parse_parketnummer, prefix_of
from triage_app.errors import BadInput, FieldProblems, Problem
from triage_app.services.actor import Actor, Clock
from triage_app.services.cases.trashing import to_trash
from triage_app.services.ports import Store
from triage_app.services.validation import validated


@dataclass(frozen=True, slots=True)
class QuickEntry:
    """The seven fields: number, initials, birth year, offence with its date, hearing, custody, aspects.

    ``custody`` is None while unknown; otherwise its title, with the day it began in ``custody_since``.
    """

    parketnummer: str
    initials: str = ""
    birth_year: int | None = None
    article: str = ""
    committed_on: date | None = None
    hearing_on: date | None = None
    custody: CustodyTitle | None = None
    custody_since: date | None = None
    aspects: BehaviouralAspects = BehaviouralAspects.UNCLEAR


class CaseEntry:
    """Stores new and changed cases.

    Args:
        store: The register.
        clock: Gives the day of registration.
        actor: Who works at this desk.
    """

    def __init__(self, store: Store, clock: Clock, actor: Actor) -> None:
        self._store = store
        self._clock = clock
        self._actor = actor

    def quick(self, entry: QuickEntry) -> StoredCase:
        """Store a case from the seven fields.

        Raises:
            FieldProblems: one problem per wrong field.
            RuleBroken: ``parketnummer.taken``.
        """
        return self.add(self.from_quick(entry))

    def from_quick(self, entry: QuickEntry) -> Case:
        """The case that the seven fields describe. Raises FieldProblems."""
        problems: list[Problem] = []
        number = entry.parketnummer
        try:
            number = parse_parketnummer(number)
        except BadInput as problem:
            problems.append(problem)
        offences: tuple[Offence, ...] = ()
        if entry.article.strip():
            try:
                offences = (read_offence(entry.article, entry.committed_on),)
            except BadInput as problem:
                problems.append(problem)
        today = self._clock.today()
        if entry.committed_on is not None and entry.committed_on > today:
            problems.append(BadInput("date.in_future", "committed_on"))
        if problems:
            raise FieldProblems(problems)
        return validated(
            Case,
            {
                "parketnummers": (number,),
                "registered_on": today,
                "parket": parket_of_prefix(prefix_of(number)),
                "prosecutor_id": self._actor.person_id,
                "suspect": {"initials": entry.initials.strip(), "birth_year": entry.birth_year},
                "offences": offences,
                "hearings": (Hearing(on=entry.hearing_on),) if entry.hearing_on else (),
                "custody": Custody(title=entry.custody, since=entry.custody_since) if entry.custody else None,
                "behavioural_aspects": entry.aspects,
            },
        )

    def add(self, case: Case) -> StoredCase:
        """Store a new case. Raises RuleBroken ``parketnummer.taken``."""
        with self._store.begin(self._actor, "case.add") as work:
            return work.cases.add(case)

    def save(self, stored: StoredCase, case: Case) -> StoredCase:
        """Store a changed case, unless somebody else changed it since.

        Raises:
            Conflict: ``record.changed_meanwhile``.
            RuleBroken: ``parketnummer.taken``.
        """
        with self._store.begin(self._actor, "case.change") as work:
            return work.cases.save(stored.id, stored.version, case)

    def trash(self, stored: StoredCase) -> None:
        """Put a case in the trash, restorable.

        Raises:
            Conflict: ``record.changed_meanwhile``.
            RuleBroken: ``case.on_agenda``.
        """
        with self._store.begin(self._actor, "case.trash") as work:
            to_trash(work, stored, self._clock.today())

    def restore(self, case_id: int) -> None:
        """Take a case out of the trash. Raises RuleBroken ``parketnummer.taken``."""
        with self._store.begin(self._actor, "case.restore") as work:
            work.cases.restore(case_id)


def read_offence(text: str, committed_on: date | None, victim_age: VictimAge = VictimAge.UNKNOWN) -> Offence:
    """Read an article as people write it: ``243 lid 1``, ``art. 243.1``, ``246 (oud)``.

    The day of the offence selects the regime; "oud" in the text overrides it.

    Raises:
        BadInput: ``offence.unknown`` (field ``article``) if no catalogue knows it.
    """
    article, paragraph, old = split_article(text)
    allowed = (Regime.OLD,) if old else regimes_for(committed_on, None)
    for regime in reversed(allowed):
        found = find_offence(article, paragraph, regime)
        if found is not None:
            return Offence(
                article=found.article,
                paragraph=paragraph,
                regime=regime,
                committed_from=committed_on,
                victim_age=victim_age,
                mode=Mode(found.mode) if found.mode else None,
            )
    raise BadInput("offence.unknown", "article")


def split_article(text: str) -> tuple[str, str | None, bool]:
    """The article, its paragraph (lid) if named, and whether "oud" stands behind it."""
    words = text.lower().replace("(", " ").replace(")", " ").replace("art.", " ").replace("sr", " ").split()
    old = "oud" in words
    words = [word for word in words if word not in {"oud", "lid", "art", "artikel", "aanhef"}]
    article = words[0] if words else ""
    paragraph = words[1] if len(words) > 1 else None
    if "." in article:
        article, _, paragraph = article.partition(".")
    return article, paragraph or None, old
