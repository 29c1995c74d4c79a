"""The code lists of the field, read from the packaged data files as frozen values.

Every entry has a source, says whether it is confirmed, and may have a first and last day of validity.
"""

from triage_app.domain.catalogue.clinics import Clinic, clinics
from triage_app.domain.catalogue.codes import (
    ClosingEntry,
    LegalBasis,
    OrganisationEntry,
    RelationEntry,
    SignalEntry,
    closing_entries,
    legal_bases,
    organisation_entries,
    relation_entries,
    signal_entries,
)
from triage_app.domain.catalogue.grounds import GroundEntry, ground_entries
from triage_app.domain.catalogue.norms import Norm, custody_terms, norm, silence_norms, target_weeks
from triage_app.domain.catalogue.offences import (
    OffenceDefinition,
    always_minor_keys,
    find_offence,
    offence_definitions,
)
from triage_app.domain.catalogue.parketten import Parket, parket_of_prefix, parketten
from triage_app.domain.catalogue.search import search_offences
from triage_app.domain.catalogue.variants import Variant, variant_by_words, variants

__all__ = [
    "Clinic",
    "ClosingEntry",
    "GroundEntry",
    "LegalBasis",
    "Norm",
    "OffenceDefinition",
    "OrganisationEntry",
    "Parket",
    "RelationEntry",
    "SignalEntry",
    "Variant",
    "always_minor_keys",
    "clinics",
    "closing_entries",
    "custody_terms",
    "find_offence",
    "ground_entries",
    "legal_bases",
    "norm",
    "offence_definitions",
    "organisation_entries",
    "parket_of_prefix",
    "parketten",
    "relation_entries",
    "search_offences",
    "signal_entries",
    "silence_norms",
    "target_weeks",
    "variant_by_words",
    "variants",
]
