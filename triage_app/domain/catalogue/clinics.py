"""Clinics where a tbs measure is carried out."""

from functools import cache
from typing import Literal

from triage_app.domain.catalogue.entry import Entry, packaged


class Clinic(Entry):
    """A forensic psychiatric centre (fpc) or clinic (fpk)."""

    name: str
    kind: Literal["fpc", "fpk"]


@cache
def clinics() -> tuple[Clinic, ...]:
    """All clinics; offered while typing, never enforced."""
    return packaged("clinics.toml", "clinic", Clinic)
