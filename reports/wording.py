"""Sentences that stand on paper only, in Dutch and English.

Words that screen and command line share are in ``triage_app/catalogue/words``.
"""

from collections.abc import Mapping

from reports.case_wording import STATEMENT, SUMMARY
from reports.sheet_wording import RECOVERY_SHEET
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
    "foot.made": ("gemaakt {moment}", "made {moment}"),
    "foot.copy": ("exemplaar {number} van {copies}", "copy {number} of {copies}"),
    "foot.log": ("logboek {code}", "log {code}"),
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
    "bare_article": ("{article}", "{article}"),
    "bare_article_paragraph": ("{article} lid {paragraph}", "{article} lid {paragraph}"),
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
    "offences.more": ("+ {count} feiten", "+ {count} offences"),
    "offences.more_one": ("+ 1 feit", "+ 1 offence"),
    "standing.ground": ("grond {code}", "ground {code}"),
    "standing.lapsed": ("grond {code} vervallen", "ground {code} lapsed"),
    "standing.until": ("tot {day}", "until {day}"),
    "standing.stale": ("waarom terug: {reason}", "why back: {reason}"),
}

_AGENDA: Mapping[str, tuple[str, str]] = {
    "agenda.title": ("{series} – overzicht", "{series} – overview"),
    "agenda.file_title": ("{series} – agenda {day}", "{series} – agenda {day}"),
    "agenda.overview": ("Overzicht", "Overview"),
    "agenda.parket": ("parket {name}", "parket {name}"),
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

_SHEET: Mapping[str, tuple[str, str]] = {
    "sheet.meeting": ("Overleg {day}", "Meeting {day}"),
    "sheet.version": ("{version} · zaakblad", "{version} · case sheet"),
    "sheet.minutes": ("{lane}, {minutes} min", "{lane}, {minutes} min"),
    "sheet.prosecutor": ("zaaksofficier: {name}", "prosecutor: {name}"),
    "sheet.also": ("en {numbers}", "and {numbers}"),
    "sheet.proposed": ("op de agenda: {why}", "on the agenda: {why}"),
    "sheet.late": ("later toegevoegd: {reason}", "added late: {reason}"),
    "sheet.no_question": ("Nog geen vraag gesteld", "No question put yet"),
    "sheet.custody": ("Voorlopige hechtenis", "Pre-trial detention"),
    "sheet.plea": ("Proceshouding", "Stance on the charge"),
    "sheet.cooperation": ("medewerking: {stance}", "cooperation: {stance}"),
    "sheet.victim": ("Slachtoffer", "Victim"),
    "sheet.offences": ("Feiten", "Offences"),
    "sheet.more_offences_one": (
        "+ 1 feit, zie bijlage: zaakoverzicht",
        "+ 1 offence, see annex: case summary",
    ),
    "sheet.more_offences": (
        "+ {count} feiten, zie bijlage: zaakoverzicht",
        "+ {count} offences, see annex: case summary",
    ),
    "sheet.no_offence": ("Nog niet ingevuld.", "Not filled in yet."),
    "sheet.why_aspects": ("Waarom gedragskundige aspecten", "Why behavioural aspects"),
    "sheet.aspects": ("Gedragskundige aspecten: {said}", "Behavioural aspects: {said}"),
    "sheet.no_signals": ("Geen signalen vastgelegd.", "No signals recorded."),
    "sheet.more_one": (
        "+ 1 regel, ingekort – volledige tekst in het register (zaakoverzicht)",
        "+ 1 line, shortened – full text in the register (case summary)",
    ),
    "sheet.more": (
        "+ {count} regels, ingekort – volledige tekst in het register (zaakoverzicht)",
        "+ {count} lines, shortened – full text in the register (case summary)",
    ),
    "sheet.standing": ("Stand: {said}", "Standing: {said}"),
    "sheet.silent": (
        "Nog geen beslissing; ingeschreven op {day}, {days} dagen stil.",
        "No decision yet; registered on {day}, silent for {days} days.",
    ),
    "sheet.no_decision": (
        "Nog geen beslissing; ingeschreven op {day}.",
        "No decision yet; registered on {day}.",
    ),
    "sheet.reasoning": ("Motivering: {text}", "Reasoning: {text}"),
    "sheet.earlier": ("Eerder", "Earlier"),
    "sheet.nothing_earlier": (
        "Geen eerdere beslissing en geen eerder rapport bekend.",
        "No earlier decision and no earlier assessment known.",
    ),
    "sheet.missing": ("Nog niet ingevuld: {fields}.", "Not filled in yet: {fields}."),
    "sheet.request": ("Aanvraag: {said}", "Request: {said}"),
    "sheet.tbs": ("tbs: {said}", "tbs: {said}"),
    "request.decided_on": ("besloten {day}", "decided {day}"),
    "request.sent_on": ("verzonden {day}", "sent {day}"),
    "request.received_on": ("ontvangen NIFP {day}", "received by NIFP {day}"),
    "request.appointed_on": ("rapporteur benoemd {day}", "expert appointed {day}"),
    "request.due_on": ("rapport uiterlijk {day}", "assessment due {day}"),
    "request.reported_on": ("rapport ontvangen {day}", "assessment received {day}"),
    "sheet.assessment": ("eerder rapport", "earlier assessment"),
    "victim": ("slachtoffer {age}", "victim {age}"),
    "age_at_offence": ("{low}–{high} jaar bij feit", "{low}–{high} at the offence"),
    "waiting_for": ("wacht op {what}", "waiting for {what}"),
    "entry.counts": ("geldt", "stands"),
    "entry.awaits": ("te bevestigen door de zaaksofficier", "to be confirmed by the prosecutor"),
    "entry.replaced": ("vervangen", "replaced"),
    "entry.withdrawn": ("teruggenomen", "taken back"),
    "entry.noted": ("aangetekend", "noted"),
}

_EVIDENCE: Mapping[str, tuple[str, str]] = {
    "check.lacking": ("ontbreekt", "missing"),
    "check.not_filled_in": ("niet ingevuld", "not filled in"),
    "consent.om": ("OM stemt in met gebruik van het rapport", "OM consents to use of the assessment"),
    "consent.suspect": (
        "Verdachte stemt in met gebruik van het rapport",
        "Suspect consents to use of the assessment",
    ),
    "consent.lacking": ("nog niet vastgelegd", "not recorded yet"),
    "one_year.usable": ("Rapport bruikbaar tot en met {day}", "Assessment usable up to and including {day}"),
    "one_year.trial": ("aanvang zitting {day}", "trial begins {day}"),
    "second_reader": ("Tweede lezer {name}: {verdict}", "Second reader {name}: {verdict}"),
}

_FILL_IN: Mapping[str, tuple[str, str]] = {
    "fill_in": ("In te vullen", "To fill in"),
    "fill_in.A": ("aanvragen", "request"),
    "fill_in.N": ("niet aanvragen, grond", "do not request, ground"),
    "fill_in.G": ("geen gedragskundige aspecten", "no behavioural aspects"),
    "fill_in.U": ("uitstellen tot", "defer until"),
    "fill_in.R": ("andere route", "other route"),
    "fill_in.T": ("niet toegekomen", "not reached"),
    "fill_in.advice_nifp": ("Advies NIFP", "Advice of NIFP"),
    "fill_in.advice_probation": ("Advies reclassering", "Advice of probation"),
    "fill_in.advice_rvdk": ("Advies RvdK", "Advice of RvdK"),
    "fill_in.taken_by": ("Genomen door", "Taken by"),
    "fill_in.action": ("Actie – wie – wanneer", "Action – who – when"),
    "fill_in.remarks": ("Toelichting", "Remarks"),
}

_ALL = {
    **SUMMARY,
    **STATEMENT,
    **RECOVERY_SHEET,
    **_SHEET,
    **_EVIDENCE,
    **_FILL_IN,
    **_AGENDA,
    **_PAGE,
    **_TIME,
    **_CASE,
}


def phrase(key: str, language: Language, **values: object) -> str:
    """The sentence under a key with its ``{placeholders}`` filled in; without values as it stands.

    Raises:
        KeyError: an unknown key; a bug.
    """
    nl, en = _ALL[key]
    sentence = nl if language == "nl" else en
    return sentence.format_map(values) if values else sentence
