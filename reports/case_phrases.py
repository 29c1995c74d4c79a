"""What is said of a case in few words: for table cells and the facts of a sheet."""

from reports.phrases import day, days_left, days_to
from reports.wording import phrase
from triage_app.domain.cases.offence import Regime
from triage_app.domain.cases.suspect import AgeGroup
from triage_app.services.cases.query import CUSTODY_SOON_DAYS
from triage_app.services.documents.case_values import (
    CustodyState,
    CustodyValue,
    HearingValue,
    OffenceValue,
    StandingValue,
    SuspectValue,
)
from triage_app.words import Language, has, say

Pair = tuple[str, str]
"""A main line and a line below it, which may be empty."""

AGE_MATTERS = {AgeGroup.YOUTH, AgeGroup.ADOLESCENT, AgeGroup.NOT_PROSECUTABLE}


def term(topic: str, code: str, language: Language) -> str:
    """The word of a list for this code; the code itself where the list does not know it."""
    key = f"{topic}.{code}"
    return say(key, language) if has(key) else code


def article(offence: OffenceValue, language: Language, *, bare: bool = False) -> str:
    """``243 lid 1 Sr``, marked where the old law is meant; ``bare`` leaves the name of the code out."""
    key = "article_paragraph" if offence.paragraph else "article"
    if bare:
        key = "bare_article_paragraph" if offence.paragraph else "bare_article"
    text = phrase(key, language, article=offence.article, paragraph=offence.paragraph)
    return f"{text} {say('regime_mark.old', language)}" if offence.regime is Regime.OLD else text


def offence_name(offence: OffenceValue, language: Language) -> str:
    """The name of the offence in the law; empty when unknown."""
    return offence.name_nl if language == "nl" else offence.name_en


def period(offence: OffenceValue, language: Language) -> str:
    """The day or days of the offence; empty when unknown."""
    start, end = offence.committed_from, offence.committed_to
    if start is None and end is None:
        return ""
    if end is None or start is None or start == end:
        return day(start or end)
    return phrase("from_to", language, start=day(start), end=day(end))


def offence_pair(offences: tuple[OffenceValue, ...], language: Language) -> Pair:
    """The first offence with its name, and how many more there are."""
    if not offences:
        return "–", ""
    first, more = offences[0], len(offences) - 1
    name = offence_name(first, language)
    number = article(first, language, bare=True)
    main = f"{number} · {name}" if name else number
    if not more:
        return main, ""
    return main, phrase("offences.more_one" if more == 1 else "offences.more", language, count=more)


def age_at_offence(suspect: SuspectValue, language: Language, *, short: bool = False) -> str:
    """The two ages a year of birth leaves possible; empty when unknown."""
    if suspect.age_to is None or suspect.age_to < 1:
        return ""
    key = "age_short" if short else "age"
    return phrase(key, language, low=suspect.age_to - 1, high=suspect.age_to)


def suspect_pair(suspect: SuspectValue, language: Language) -> Pair:
    """Initials, and the age where youth or adolescent law is in sight, else the year of birth."""
    initials = suspect.initials or "–"
    if suspect.age_group in AGE_MATTERS:
        return initials, age_at_offence(suspect, language, short=True)
    born = "" if suspect.birth_year is None else phrase("born_short", language, year=suspect.birth_year)
    return initials, born


def custody_pair(custody: CustodyValue, language: Language) -> Pair:
    """Whether the suspect is held and until when; below it what is left of the term."""
    changed = phrase("custody.since", language, day=day(custody.changed_on)) if custody.changed_on else ""
    match custody.state:
        case CustodyState.UNKNOWN:
            return phrase("unknown", language), ""
        case CustodyState.NOT_HELD:
            return phrase("custody.not_held", language), ""
        case CustodyState.SUSPENDED:
            return say("custody.suspended", language), changed
        case CustodyState.LIFTED:
            return phrase("custody.lifted", language), changed
        case CustodyState.HELD:
            pass
    if custody.ends_on is None or custody.days_left is None:
        return phrase("custody.no_end", language), term("custody", custody.title or "unknown", language)
    return phrase("custody.until", language, day=day(custody.ends_on)), days_left(custody.days_left, language)


def term_is_near(custody: CustodyValue) -> bool:
    """Whether the term of somebody held ends within a fortnight, or has ended."""
    held = custody.state is CustodyState.HELD
    return held and custody.days_left is not None and custody.days_left <= CUSTODY_SOON_DAYS


def hearing_pair(hearing: HearingValue | None, language: Language) -> Pair:
    """The day of the hearing and how far off it is."""
    if hearing is None:
        return phrase("none", language), ""
    return day(hearing.on), days_to(hearing.days, language)


def standing_pair(standing: StandingValue, language: Language) -> Pair:
    """Where the case stands; below it the ground and whether it holds, until when, how long it is silent."""
    parts: list[str] = []
    if standing.ground_code is not None:
        key = "standing.lapsed" if standing.stale else "standing.ground"
        parts.append(phrase(key, language, code=standing.ground_code))
    if standing.deferred_until is not None:
        parts.append(phrase("standing.until", language, day=day(standing.deferred_until)))
    if standing.silent_days is not None and not standing.stale and standing.deferred_until is None:
        key = "silent_one" if standing.silent_days == 1 else "silent"
        parts.append(phrase(key, language, days=standing.silent_days))
    return say(f"standing.{standing.standing}", language), " · ".join(parts)
