"""An offence as a row of the form, and back: the article is read, the regime follows from its date."""

from collections.abc import Mapping
from datetime import date

from triage_app.domain.cases.offence import Offence, Regime, VictimAge
from triage_app.domain.catalogue import find_offence
from triage_app.errors import BadInput, FieldProblems, Problem
from triage_app.services.cases.entry import read_offence
from triage_app.services.cases.rows import offence_label

BLANK: Mapping[str, object] = {
    "article": None,
    "regime": None,
    "committed_from": None,
    "committed_to": None,
    "victim_age": VictimAge.UNKNOWN,
    "relation": "unknown",
    "mode": None,
    "stored": None,
}
"""A new row; ``stored`` keeps the offence it was read from, for articles no catalogue knows."""


def offence_values(offence: Offence) -> dict[str, object]:
    """Return a row of the form for an offence."""
    label = offence_label((offence,)).replace(" (oud)", "")
    read = _read(label, offence.committed_from, None)
    return {
        "article": label,
        "regime": None if read is not None and read.regime is offence.regime else offence.regime,
        "committed_from": offence.committed_from,
        "committed_to": offence.committed_to,
        "victim_age": offence.victim_age,
        "relation": offence.relation,
        "mode": offence.mode,
        "stored": offence,
    }


def offence_fields(rows: object) -> list[dict[str, object]]:
    """Return the fields of the offences that stand in the form.

    Raises:
        FieldProblems: ``offence.unknown`` or ``field.required``, their field ``offences.<row>.article``.
    """
    found: list[dict[str, object]] = []
    problems: list[Problem] = []
    for at, row in enumerate(rows if isinstance(rows, tuple) else ()):
        try:
            found.append(_fields(row))
        except BadInput as met:
            problems.append(BadInput(met.code, f"offences.{at}.article", **met.details))
    if problems:
        raise FieldProblems(problems)
    return found


def implied_age(article: str, committed_from: date | None) -> VictimAge:
    """Return the age band of the victim that the article itself fixes, if it does."""
    read = _read(article, committed_from, None)
    if read is None or read.regime is None:
        return VictimAge.UNKNOWN
    found = find_offence(read.article, read.paragraph, read.regime)
    return (found.implied_victim_age if found else None) or VictimAge.UNKNOWN


def _fields(row: Mapping[str, object]) -> dict[str, object]:
    article, committed_from, regime = row["article"], row["committed_from"], row["regime"]
    if not isinstance(article, str):
        raise BadInput("field.required")
    day = committed_from if isinstance(committed_from, date) else None
    read = _read(article, day, regime if isinstance(regime, Regime) else None)
    stored = row["stored"]
    if read is None and isinstance(stored, Offence) and offence_label((stored,)).startswith(article):
        read = stored
    if read is None or (regime is not None and read.regime is not regime):
        raise BadInput("offence.unknown")
    return {
        "article": read.article,
        "paragraph": read.paragraph,
        "regime": regime or read.regime,
        "committed_from": committed_from,
        "committed_to": row["committed_to"],
        "victim_age": row["victim_age"] or VictimAge.UNKNOWN,
        "relation": row["relation"] or "unknown",
        "mode": row["mode"] or read.mode,
    }


def _read(article: str, committed_from: date | None, regime: Regime | None) -> Offence | None:
    written = f"{article} oud" if regime is Regime.OLD else article
    try:
        return read_offence(written, None if regime is not None else committed_from)
    except BadInput:
        return None
