"""What the facts of a case mean today, in words."""

from datetime import date
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from triage_app.domain.cases.case import Case
from triage_app.domain.cases.custody import Custody, CustodyTitle, held_on, suspended_on, term_ends_on
from triage_app.domain.cases.offence import Offence, Regime, VictimAge
from triage_app.domain.catalogue import find_offence
from triage_app.services.cases.entry import split_article
from triage_app.services.cases.rows import offence_label
from triage_app.words import Language
from ui import labels, translation


def in_days(days: int) -> str:
    """Return how far off a day is: ``in 59 days``, ``today``, ``3 days ago``."""
    if days == 0:
        return QCoreApplication.translate("CasePhrases", "today")
    if days == 1:
        return QCoreApplication.translate("CasePhrases", "tomorrow")
    if days == -1:
        return QCoreApplication.translate("CasePhrases", "yesterday")
    if days > 0:
        return QCoreApplication.translate("CasePhrases", "in {days} days").format(days=labels.number(days))
    return QCoreApplication.translate("CasePhrases", "{days} days ago").format(days=labels.number(-days))


def suspect_line(case: Case) -> str:
    """Return the suspect's initials and year of birth as far as known."""
    year = case.suspect.birth_year
    parts = [case.suspect.initials, str(year) if year is not None else ""]
    return " · ".join(part for part in parts if part)


def offence_line(case: Case) -> str:
    """Return the first offence in words, with its day and the victim's age band where known."""
    if not case.offences:
        return QCoreApplication.translate("CasePhrases", "No offence entered yet")
    first = case.offences[0]
    parts = [f"{offence_label((first,))} Sr", offence_name(first)]
    if first.committed_from is not None:
        committed = labels.day(first.committed_from)
        if first.committed_to not in {None, first.committed_from}:
            committed = f"{committed} – {labels.day(first.committed_to)}"
        parts.append(QCoreApplication.translate("CasePhrases", "committed {day}").format(day=committed))
    if first.victim_age is not VictimAge.UNKNOWN:
        age = labels.say(f"victim_age.{first.victim_age}")
        parts.append(QCoreApplication.translate("CasePhrases", "victim {age}").format(age=age))
    if len(case.offences) > 1:
        more = len(case.offences) - 1
        parts.append(QCoreApplication.translate("CasePhrases", "and {count} more").format(count=more))
    return " · ".join(part for part in parts if part)


def offence_name(offence: Offence) -> str:
    """Return an offence's name as the catalogue has it; empty for an article it lacks."""
    regime = offence.regime or Regime.NEW
    return _named(offence.article, offence.paragraph, regime, translation.current())


@lru_cache(maxsize=512)
def offence_in_list(label: str, language: Language) -> str:
    """Return a row's offence with its name: ``243 lid 1 · opzetverkrachting``."""
    number = label.partition(" +")[0]
    article, paragraph, old = split_article(number)
    name = _named(article, paragraph, Regime.OLD if old else Regime.NEW, language)
    return f"{label} · {name}" if name else label


def custody_fact(custody: Custody | None, day: date) -> tuple[str, str]:
    """Return what is known of custody and, in a second line, since when or until when (indicative)."""
    if custody is None:
        return labels.say("custody.unknown"), ""
    if custody.title is CustodyTitle.NONE:
        return labels.say("custody.none"), _since(custody.since)
    if suspended_on(custody, day):
        return labels.say("custody.suspended"), _since(custody.suspended_on)
    if custody.lifted_on is not None and held_on(custody, day) is False:
        lifted = QCoreApplication.translate("CasePhrases", "lifted {day}")
        return labels.say("custody.none"), lifted.format(day=labels.day(custody.lifted_on))
    ends = term_ends_on(custody)
    note = _since(custody.since) if ends is None else _until(ends, day)
    return labels.say(f"custody.{custody.title}"), note


def _until(ends: date, day: date) -> str:
    if ends < day:
        passed = QCoreApplication.translate("CasePhrases", "indicative until {day}, passed")
        return passed.format(day=labels.day(ends))
    until = QCoreApplication.translate("CasePhrases", "indicative until {day}, {away}")
    return until.format(day=labels.day(ends), away=in_days((ends - day).days))


def _since(day: date | None) -> str:
    if day is None:
        return ""
    return QCoreApplication.translate("CasePhrases", "since {day}").format(day=labels.day(day))


def _named(article: str, paragraph: str | None, regime: Regime, language: Language) -> str:
    found = find_offence(article, paragraph, regime) or find_offence(article, None, regime)
    return found.name(language) if found is not None else ""
