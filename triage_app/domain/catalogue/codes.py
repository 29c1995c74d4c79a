"""The small code lists: how a case closed, relations, organisations, signals, legal bases."""

from functools import cache
from typing import Literal

from triage_app.domain.cases.case import ClosedHow
from triage_app.domain.cases.offence import Relation
from triage_app.domain.catalogue.entry import Entry, packaged
from triage_app.domain.people.person import Organisation


class ClosingEntry(Entry):
    """A way to close a case; ``needs_code`` asks for the code that goes with it (of a dismissal, say)."""

    code: ClosedHow
    needs_code: bool


class RelationEntry(Entry):
    """How suspect and victim know each other."""

    code: Relation


class OrganisationEntry(Entry):
    """Who sits at the table: whether it decides, and whose cases it advises on."""

    code: Organisation
    decides: bool
    adviser_for: Literal["all", "youth"] | None = None
    members: tuple[str, ...] = ()


class SignalEntry(Entry):
    """A reason for a question, never a finding; ``signal.<code>`` is its wording."""

    code: str
    youth_only: bool


class LegalBasis(Entry):
    """On what legal basis an audience gets papers; unconfirmed until the privacy officer confirms it."""

    audience: Literal["chair", "om", "nifp", "probation", "rvdk"]
    organisation: Organisation
    basis: str


@cache
def closing_entries() -> tuple[ClosingEntry, ...]:
    """The ways to close a case."""
    return packaged("closing.toml", "closing", ClosingEntry)


@cache
def relation_entries() -> tuple[RelationEntry, ...]:
    """The relations between suspect and victim, in the order a form offers them."""
    return packaged("relations.toml", "relation", RelationEntry)


@cache
def organisation_entries() -> tuple[OrganisationEntry, ...]:
    """The organisations round the table."""
    return packaged("organisations.toml", "organisation", OrganisationEntry)


@cache
def signal_entries() -> tuple[SignalEntry, ...]:
    """The signals, in the order a form offers them."""
    return packaged("signals.toml", "signal", SignalEntry)


@cache
def legal_bases() -> tuple[LegalBasis, ...]:
    """The legal basis of each audience."""
    return packaged("legal_basis.toml", "legal_basis", LegalBasis)
