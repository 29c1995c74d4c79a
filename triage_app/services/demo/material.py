"""What the synthetic register is made of, read from ``triage_app/catalogue/demo/register.toml``."""

import tomllib
from functools import cache
from importlib import resources
from typing import Literal

from triage_app.domain.cases.offence import VictimAge
from triage_app.domain.people.person import Function, Organisation
from triage_app.domain.value import Value

Role = Literal["prosecutor", "mandated_clerk", "clerk", "adviser", "chair", "manager"]


class PersonMaterial(Value):
    """Somebody who does not exist."""

    role: Role
    name: str
    organisation: Organisation
    function: Function
    mandated: bool = False


class OffenceMaterial(Value):
    """An article in the law in force, its counterpart before 1 July 2024, and the age of the victim."""

    article: str
    old: str
    victim_age: VictimAge


class MeetingMaterial(Value):
    """The one series of meetings."""

    series: str
    parket: str
    place: str


class Texts(Value):
    """What people would have typed, some wordings of each."""

    recent_report: tuple[str, ...]
    gravity: tuple[str, ...]
    refusal_source: tuple[str, ...]
    treatment_source: tuple[str, ...]
    clinic: tuple[str, ...]
    no_added_value: tuple[str, ...]
    observation_impossible: tuple[str, ...]
    not_feasible: tuple[str, ...]
    out_of_court: tuple[str, ...]
    unavailable: tuple[str, ...]
    other_route: tuple[str, ...]
    waiting_for: tuple[str, ...]
    no_aspects: tuple[str, ...]
    request: tuple[str, ...]
    second_reader_comment: tuple[str, ...]
    signal_source: tuple[str, ...]


class Material(Value):
    """The whole of the file."""

    person: tuple[PersonMaterial, ...]
    meeting: MeetingMaterial
    offence: tuple[OffenceMaterial, ...]
    texts: Texts


@cache
def material() -> Material:
    """The packaged material."""
    file = resources.files("triage_app") / "catalogue" / "demo" / "register.toml"
    return Material.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
