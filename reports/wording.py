"""Sentences that stand on paper only, in Dutch and English.

Words that screen and command line share are in ``triage_app/catalogue/words``.
"""

from collections.abc import Mapping

from triage_app.words import Language

_PAGE: Mapping[str, tuple[str, str]] = {
    "foot.classification": (
        "VERTROUWELIJK – strafvorderlijke gegevens (Wjsg)",
        "CONFIDENTIAL – criminal-justice data (Wjsg)",
    ),
    "foot.page": ("pagina {number} van {total}", "page {number} of {total}"),
    "foot.draft": ("concept – niet vastgesteld", "draft – not fixed"),
    "foot.version": ("versie {version}", "version {version}"),
    "foot.issued": ("vastgesteld {moment}", "fixed {moment}"),
    "foot.copy": ("exemplaar {number} van {copies}", "copy {number} of {copies}"),
    "foot.code": ("controlecode {code}", "verification code {code}"),
    "foot.printed_on": ("stand {day}", "as at {day}"),
    "demo": ("DEMO – verzonnen gegevens", "DEMO – invented data"),
    "audience.chair": ("voorzitter", "chair"),
    "audience.om": ("OM", "OM"),
    "audience.nifp": ("NIFP", "NIFP"),
    "audience.probation": ("reclassering", "probation service"),
    "audience.rvdk": ("RvdK", "RvdK"),
    "not_a_duty": (
        "Registratie volgens werkafspraak; geen wettelijk vereiste. Het OM beslist per zaak.",
        "Recorded by working agreement; not a legal requirement. The OM decides case by case.",
    ),
    "cut": (
        "[…] ingekort – volledige tekst in het register (zaakoverzicht)",
        "[…] shortened – full text in the register (case summary)",
    ),
    "none": ("geen", "none"),
    "unknown": ("onbekend", "unknown"),
    "and_more": ("+ {count}", "+ {count}"),
}

_TIME: Mapping[str, tuple[str, str]] = {
    "days.today": ("vandaag", "today"),
    "days.ahead": ("over {days} dagen", "in {days} days"),
    "days.ahead_one": ("over 1 dag", "in 1 day"),
    "days.past": ("{days} dagen geleden", "{days} days ago"),
    "days.past_one": ("1 dag geleden", "1 day ago"),
    "term.last_day": ("laatste dag", "last day"),
    "term.left": ("nog {days} dagen", "{days} days left"),
    "term.left_one": ("nog 1 dag", "1 day left"),
    "term.over": ("{days} dagen voorbij", "{days} days over"),
    "term.over_one": ("1 dag voorbij", "1 day over"),
    "silent": ("stil {days} dagen", "silent {days} days"),
    "silent_one": ("stil 1 dag", "silent 1 day"),
}

_CASE: Mapping[str, tuple[str, str]] = {
    "article": ("{article} Sr", "{article} Sr"),
    "article_paragraph": ("{article} lid {paragraph} Sr", "{article} lid {paragraph} Sr"),
    "from_to": ("{start} t/m {end}", "{start} to {end}"),
    "age": ("{low}–{high} jaar", "{low}–{high} years"),
    "age_short": ("{low}–{high} jr", "{low}–{high} yrs"),
    "born": ("geboren {year}", "born {year}"),
    "born_short": ("geb. {year}", "b. {year}"),
    "suspect.unnamed": ("verdachte zonder initialen", "suspect without initials"),
    "custody.not_held": ("niet in VH", "not held"),
    "custody.lifted": ("opgeheven", "lifted"),
    "custody.until": ("VH t/m {day}", "held to {day}"),
    "custody.no_end": ("VH, einde onbekend", "held, end unknown"),
    "custody.since": ("sinds {day}", "since {day}"),
    "hearing.none": ("geen zitting", "no hearing"),
    "offences.more": ("+ {count} feiten", "+ {count} offences"),
    "offences.more_one": ("+ 1 feit", "+ 1 offence"),
    "standing.ground": ("grond {code}", "ground {code}"),
    "standing.until": ("tot {day}", "until {day}"),
    "standing.stale": ("waarom terug: {reason}", "why back: {reason}"),
}

_AGENDA: Mapping[str, tuple[str, str]] = {
    "agenda.title": ("{series} – overzicht", "{series} – overview"),
    "agenda.file_title": ("{series} – agenda {day}", "{series} – agenda {day}"),
    "agenda.overview": ("Overzicht", "Overview"),
    "agenda.version": ("Agenda versie {version}", "Agenda version {version}"),
    "agenda.draft": ("Agenda – concept", "Agenda – draft"),
    "agenda.cases": ("{count} zaken", "{count} cases"),
    "agenda.cases_one": ("1 zaak", "1 case"),
    "agenda.continued": ("vervolg", "continued"),
    "agenda.empty": ("Er staan geen zaken op deze agenda.", "There are no cases on this agenda."),
    "agenda.days_counted": (
        "dagen geteld vanaf de dag van het overleg; termijnen zijn indicatief",
        "days counted from the day of the meeting; terms are indicative",
    ),
    "agenda.cut": ("[…] ingekort, volledig op het zaakblad", "[…] shortened, in full on the case sheet"),
    "column.code": ("Nr", "No"),
    "column.number": ("Parketnummer", "Parketnummer"),
    "column.suspect": ("Verdachte", "Suspect"),
    "column.offence": ("Feit", "Offence"),
    "column.custody": ("Hechtenis", "Custody"),
    "column.hearing": ("Zitting", "Hearing"),
    "column.standing": ("Stand", "Standing"),
    "column.question": ("Vraag aan het overleg", "Question to the meeting"),
}

_ALL = {**_AGENDA, **_PAGE, **_TIME, **_CASE}


def phrase(key: str, language: Language, **values: object) -> str:
    """The sentence under a key with its ``{placeholders}`` filled in.

    Raises:
        KeyError: an unknown key; a bug.
    """
    nl, en = _ALL[key]
    return (nl if language == "nl" else en).format_map(values)
