"""The facts of a synthetic case: numbers, suspect, offences, custody, hearings, signals."""

from datetime import date, timedelta
from random import Random
from string import ascii_uppercase

from triage_app.domain.cases.behaviour import BehaviouralAspects, Signal
from triage_app.domain.cases.case import Case
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.cases.hearing import Hearing, HearingKind
from triage_app.domain.cases.offence import NEW_LAW_FROM, Offence, Relation
from triage_app.domain.cases.stance import Plea
from triage_app.domain.cases.suspect import Suspect
from triage_app.domain.catalogue import parket_of_prefix, signal_entries
from triage_app.domain.parketnummer import prefix_of
from triage_app.services.cases.entry import read_offence
from triage_app.services.demo.material import OffenceMaterial, material
from triage_app.services.demo.people import Cast
from triage_app.services.demo.plots import Planned

NUMBERS = 1_000_000
SPREAD = 617_923
"""Coprime to the six digits of a number: as many cases get numbers that differ and look scattered."""

PREFIXES = ("16", "16", "16", "16", "16", "16", "05", "13", "09", "10")
YOUTH_IN = 5
LONG_AGO_IN = 7
RELATIONS = tuple(Relation)
PLEAS = tuple(Plea)
DETENTION_DAYS = 90
WEEK = 7
FRIDAY = 4


class Facts:
    """Draws the facts.

    Args:
        chance: Where chance comes from.
        today: The day it is.
        cast: The people, for the prosecutor of each case.
    """

    def __init__(self, chance: Random, today: date, cast: Cast) -> None:
        self._chance = chance
        self._today = today
        self._cast = cast

    def case(self, planned: Planned, **changes: object) -> Case:
        """A case with behavioural aspects, held or not, with a hearing to come or not; ``changes`` on top."""
        number = self.parketnummer(planned.serial, planned.registered_on)
        youth = self._chance.randrange(YOUTH_IN) == 0
        offences = self.offences(planned.registered_on)
        fields: dict[str, object] = {
            "parketnummers": (number,),
            "suspect": self.suspect(offences[0].committed_from or planned.registered_on, youth=youth),
            "registered_on": planned.registered_on,
            "parket": parket_of_prefix(prefix_of(number)),
            "prosecutor_id": self._chance.choice(self._cast.prosecutors).id,
            "offences": offences,
            "plea": self._chance.choice(PLEAS),
            "custody": self.custody(planned.registered_on),
            "hearings": self.hearings(),
            "signals": self.signals(planned.registered_on),
            "behavioural_aspects": BehaviouralAspects.YES,
        }
        return Case.model_validate(fields | changes)

    def parketnummer(self, serial: int, registered_on: date) -> str:
        """A number no other case of this register has, for fewer than a million cases."""
        digits = (serial * SPREAD + 42) % NUMBERS
        return f"{self._chance.choice(PREFIXES)}-{digits:06}-{registered_on:%y}"

    def suspect(self, committed_on: date, *, youth: bool) -> Suspect:
        """Initials and a year of birth that made the suspect old enough to be prosecuted."""
        letters = self._chance.choices(ascii_uppercase, k=self._chance.choice((2, 2, 3)))
        age = self._chance.randint(14, 18) if youth else self._chance.randint(20, 68)
        return Suspect(
            initials="".join(f"{letter}." for letter in letters), birth_year=committed_on.year - age
        )

    def offences(self, registered_on: date) -> tuple[Offence, ...]:
        """One offence, sometimes two; some of them long ago, under the law of that time."""
        long_ago = self._chance.randrange(LONG_AGO_IN) == 0
        before = self._chance.randint(700, 3000) if long_ago else self._chance.randint(4, 240)
        committed_on = registered_on - timedelta(days=before)
        drawn = self._chance.sample(material().offence, self._chance.choice((1, 1, 1, 2)))
        return tuple(self._offence(one, committed_on) for one in drawn)

    def custody(self, registered_on: date) -> Custody | None:
        """Often none, now and then unknown; else held since about the registration, or held and let go."""
        draw = self._chance.randrange(10)
        if draw == 0:
            return None
        since = registered_on - timedelta(days=self._chance.randint(0, 6))
        if draw <= 6:  # noqa: PLR2004 - six in ten
            return Custody(title=CustodyTitle.NONE)
        return detention(self._chance, since, self._today)

    def hearings(self) -> tuple[Hearing, ...]:
        """A hearing to come for most."""
        if self._chance.randrange(6) == 0:
            return ()
        kind = self._chance.choice((HearingKind.PRO_FORMA, HearingKind.MERITS, HearingKind.REVIEW))
        return (Hearing(on=workday(self._today + timedelta(days=self._chance.randint(4, 160))), kind=kind),)

    def signals(self, registered_on: date) -> tuple[Signal, ...]:
        """A reason or two for a question, each with its source."""
        codes = self._chance.sample([one.code for one in signal_entries()], self._chance.choice((0, 1, 2)))
        sources = material().texts.signal_source
        return tuple(
            Signal(code=code, source=self._chance.choice(sources), noted_on=registered_on) for code in codes
        )

    def _offence(self, drawn: OffenceMaterial, committed_on: date) -> Offence:
        article = drawn.article if committed_on >= NEW_LAW_FROM else drawn.old
        found = read_offence(article, committed_on, drawn.victim_age)
        return found.model_copy(update={"relation": self._chance.choice(RELATIONS)})


def detention(chance: Random, since: date, today: date) -> Custody:
    """Detention since a day; lifted before its term when that term has passed."""
    place = chance.choice(("PI Nieuwegein", "PI Lelystad", "PI Almere"))
    held = Custody(title=CustodyTitle.DETENTION, since=since, arrested_on=since, place=place)
    if since + timedelta(days=DETENTION_DAYS) >= today:
        return held
    return held.model_copy(update={"lifted_on": since + timedelta(days=chance.randint(40, 88))})


def workday(day: date) -> date:
    """The day itself, or the Monday after the weekend it falls in."""
    return day if day.weekday() <= FRIDAY else day + timedelta(days=WEEK - day.weekday())
