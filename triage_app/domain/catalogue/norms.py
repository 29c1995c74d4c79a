"""Norms and terms, each a dated setting of the office."""

from datetime import date
from functools import cache
from typing import Literal

from triage_app.domain.cases.custody import CustodyTerms
from triage_app.domain.catalogue.entry import Entry, packaged
from triage_app.domain.decisions.silence import SilenceNorms
from triage_app.errors import NotFound


class Norm(Entry):
    """A norm: its value in days, weeks or percent, over its period of validity."""

    code: str
    value: int
    unit: Literal["days", "weeks", "percent"]


@cache
def norms() -> tuple[Norm, ...]:
    """All norms, past ones included."""
    return packaged("norms.toml", "norm", Norm)


def norm(code: str, on: date) -> Norm:
    """The norm as it holds on a day.

    Raises:
        NotFound: ``catalogue.norm_missing`` if none holds on that day.
    """
    for one in norms():
        if one.code == code and one.valid_on(on):
            return one
    raise NotFound("catalogue.norm_missing", None, norm=code, on=f"{on:%d-%m-%Y}")


def silence_norms(on: date) -> SilenceNorms:
    """The days after which waiting counts as silence, as they hold on a day."""
    return SilenceNorms(
        unclear_days=norm("silence.unclear_days", on).value,
        awaiting_days=norm("silence.awaiting_days", on).value,
        new_days=norm("silence.new_days", on).value,
    )


def custody_terms(on: date) -> CustodyTerms:
    """The custody terms as they hold on a day: indicative, overridable per case."""
    first = norm("custody.police_custody", on).value
    return CustodyTerms(
        police_custody=first,
        police_custody_extended=first + norm("custody.police_custody_extension", on).value,
        remand=norm("custody.remand", on).value,
        detention=norm("custody.detention", on).value,
        hearing_from_arrest=norm("custody.hearing_from_arrest", on).value,
        hearing_from_remand=norm("custody.hearing_from_remand", on).value,
    )


def target_weeks(variant: str, on: date) -> Norm:
    """The target in weeks for a variant, as it holds on a day. Raises NotFound ``catalogue.norm_missing``."""
    return norm(f"target_weeks.{variant}", on)
