"""Sentences of the case summary and the exception statement, in Dutch and English."""

from collections.abc import Mapping

SUMMARY: Mapping[str, tuple[str, str]] = {
    "summary.file_title": ("Zaakoverzicht {number}", "Case summary {number}"),
    "summary.continued": ("{title} – vervolg", "{title} – continued"),
    "summary.handling": ("Let op", "Mind this"),
    "summary.disputed": (
        "Betwist door of namens de verdachte sinds {day}: {point}",
        "Disputed by or for the suspect since {day}: {point}",
    ),
    "summary.shielded": (
        "Afgeschermd sinds {day}: {reason}. Niet gebruiken zonder toestemming van de privacyfunctionaris.",
        "Shielded since {day}: {reason}. Not to be used without leave of the privacy officer.",
    ),
    "summary.case": ("Zaak", "Case"),
    "summary.numbers": ("Parketnummers", "Parketnummers"),
    "summary.parket": ("Parket", "Parket"),
    "summary.prosecutor": ("Zaaksofficier", "Prosecutor"),
    "summary.handle": ("Onderzoeksnaam", "Research handle"),
    "summary.registered": ("Ingeschreven", "Registered"),
    "summary.closed": ("Afgedaan", "Closed"),
    "summary.plea": ("Proceshouding", "Stance on the charge"),
    "summary.cooperation": ("Medewerking", "Cooperation"),
    "summary.missing": ("Nog niet ingevuld", "Not filled in yet"),
    "summary.custody": ("Voorlopige hechtenis (indicatief)", "Pre-trial detention (indicative)"),
    "summary.state": ("Stand", "Standing"),
    "summary.title_of_custody": ("Titel", "Title"),
    "summary.place": ("Plaats", "Place"),
    "summary.since": ("Sinds", "Since"),
    "summary.hearing_due": ("Eerste zitting vóór", "First hearing by"),
    "summary.hearings": ("Zittingen", "Hearings"),
    "summary.anew": ("onderzoek opnieuw aangevangen", "trial began anew"),
    "summary.judged": ("Beoordeeld door", "Judged by"),
    "summary.signals": (
        "Signalen zijn een reden voor een vraag, geen bevinding.",
        "Signals are a reason for a question, not a finding.",
    ),
    "summary.why_back": ("Waarom terug", "Why back"),
    "summary.silent": ("Stil", "Silent"),
    "summary.silent_days": ("{days} dagen sinds inschrijving", "{days} days since registration"),
    "summary.evidence": ("Onderbouwing", "Evidence"),
    "summary.log": ("Beslissingen", "Decisions"),
    "summary.no_log": ("Nog geen beslissing vastgelegd.", "No decision recorded yet."),
    "summary.evidenced": ("vereist: {met} van {count}", "required: {met} of {count}"),
    "summary.recorded": (
        "vastgelegd door {name}, {moment}, {origin}; regelversie {version}",
        "recorded by {name}, {moment}, {origin}; rule version {version}",
    ),
    "summary.requests": ("Aanvragen", "Requests"),
    "summary.references": ("Kenmerken", "References"),
    "summary.earlier": ("Eerdere rapporten en maatregelen", "Earlier assessments and measures"),
}

STATEMENT: Mapping[str, tuple[str, str]] = {
    "statement.title": (
        "Verklaring: geen pro Justitia-rapportage aangevraagd",
        "Statement: no pro Justitia assessment requested",
    ),
    "statement.file_title": ("Verklaring {number}", "Statement {number}"),
    "statement.intern": (
        "Intern exemplaar – niet voor het procesdossier",
        "Internal copy – not for the file",
    ),
    "statement.procesdossier": ("Voor het procesdossier", "For the case file"),
    "statement.continued": ("{title} · {number} – vervolg", "{title} · {number} – continued"),
    "statement.case": ("Zaak en beslissing", "Case and decision"),
    "statement.offence": ("Feit", "Offence"),
    "statement.number": ("Parketnummer", "Parketnummer"),
    "statement.suspect": ("Verdachte", "Suspect"),
    "statement.taken_by": ("Genomen door", "Taken by"),
    "statement.ground": ("Grond {code}", "Ground {code}"),
    "statement.evidence": ("Onderbouwing", "Evidence"),
    "statement.stale": (
        "Let op: deze grond houdt geen stand meer – {reasons}.",
        "Note: this ground no longer holds – {reasons}.",
    ),
    "statement.awaits": (
        "Let op: advies, nog niet bevestigd door de zaaksofficier.",
        "Note: advice, not confirmed by the prosecutor yet.",
    ),
    "statement.internal": ("Interne notitie", "Internal note"),
    "statement.signature": ("Naam en handtekening zaaksofficier", "Name and signature of the prosecutor"),
    "statement.signed_on": ("Datum", "Date"),
    "made.opening": (
        "In de zaak met parketnummer {number} is geen pro Justitia-rapportage aangevraagd.",
        "In the case with parketnummer {number} no pro Justitia assessment was requested.",
    ),
    "made.1": (
        "Er heeft recent een pro Justitia-onderzoek plaatsgevonden: {kind}, rapport van {report_date}.",
        "A pro Justitia examination took place recently: {kind}, report of {report_date}.",
    ),
    "made.1.why": ("Dat rapport volstaat: {why_sufficient}", "That assessment suffices: {why_sufficient}"),
    "made.2": (
        "Verdachte is een tbs-patiënt die nog in behandeling is: {clinic_or_measure}.",
        "The suspect is a tbs patient who is still in treatment: {clinic_or_measure}.",
    ),
    "made.2.during": (
        "De behandeling loopt nog ({still_in_treatment}); het feit viel binnen die behandeling.",
        "The treatment still runs ({still_in_treatment}); the offence fell within it.",
    ),
    "made.3": (
        "Verdachte weigert mee te werken aan het onderzoek ({refusal_source}).",
        "The suspect refuses to cooperate with the examination ({refusal_source}).",
    ),
    "made.3.gravity": (
        "Het feit wordt niet zwaarwegend genoeg geacht voor klinische observatie: {gravity_weighed}",
        "The offence is not considered grave enough for clinical observation: {gravity_weighed}",
    ),
    "made.3.by": ("Dit is gewogen door: {weighed_by}.", "This was weighed by: {weighed_by}."),
    "made.other": ("{full}. {reasoning}", "{full}. {reasoning}"),
}
