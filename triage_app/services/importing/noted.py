"""What the reason and the note of a "nee" say, as an exception: no more than stands there, never final."""

import re
from datetime import date
from functools import lru_cache

from triage_app.domain.catalogue import clinics, variants
from triage_app.domain.grounds.ground import Ground
from triage_app.domain.grounds.other import OtherCode, OtherGround
from triage_app.domain.grounds.recent_report import RecentReport
from triage_app.domain.grounds.refusal import Refusal
from triage_app.domain.grounds.tbs_patient import TbsPatient
from triage_app.spreadsheets.cells import Wrong, day_of
from triage_app.spreadsheets.synonyms import fold, synonyms

_DAY = re.compile(
    r"\b(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s+[a-z]{3,9}\.?\s+\d{4})\b",
    re.IGNORECASE,
)
_CLINIC = re.compile(
    r"\b(?:behandeling|opgenomen|verblijft|verblijf|patiënt|patient|behandeld)\s+(?:bij|in|te)\s+([^;,(]+)",
    re.IGNORECASE,
)
_LONGEST_CLINIC = 200


def report_day(note: str) -> date | Wrong | None:
    """The day of the earlier report in a note such as ``rapport d.d. 5-9-2024 (klinisch PBC)``."""
    written = _DAY.search(note)
    return None if written is None else day_of(written[0])


@lru_cache(maxsize=4_096)
def ground_of(reason: str, note: str, today: date) -> Ground:
    """The exception as far as the list tells it: incomplete evidence stays open.

    Args:
        reason: The kind of ground; empty counts as another reason.
        note: What stood beside it, kept as a remark that proves nothing.
        today: A report of a later day is no report.
    """
    if reason == "recent_report":
        day = report_day(note)
        known = day if isinstance(day, date) and day <= today else None
        return RecentReport(report_date=known, variant=_variant_in(note))
    if reason == "tbs_patient":
        return TbsPatient(clinic_or_measure=_clinic_in(note), remark=note)
    if reason == "refusal":
        return Refusal(remark=note)
    folded = fold(note)
    gone = any(word in folded for word in synonyms().unavailable)
    code = OtherCode.UNAVAILABLE if gone else OtherCode.ELSE
    return OtherGround(reason_code=code, reasoning=note)


@lru_cache(maxsize=2_048)
def _variant_in(note: str) -> str:
    """The code of the variant a note names: the longest of its names that stands in it."""
    folded = fold(note)
    named = [
        (len(words), one.code)
        for one in variants()
        for words in map(fold, one.synonyms)
        if re.search(rf"\b{re.escape(words)}\b", folded)
    ]
    return max(named, default=(0, ""))[1]


@lru_cache(maxsize=2_048)
def _clinic_in(note: str) -> str:
    """The clinic a note names: one of the catalogue, else what stands after "in behandeling bij"."""
    folded = fold(note)
    for one in clinics():
        if fold(one.name) in folded or fold(one.name.removeprefix(f"{one.kind.upper()} ")) in folded:
            return one.name
    written = _CLINIC.search(note)
    return written[1].strip()[:_LONGEST_CLINIC] if written is not None else ""
