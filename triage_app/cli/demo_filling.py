"""Filling an empty register with synthetic people, cases and meetings."""

from random import Random

from triage_app.bootstrap import SystemClock, account
from triage_app.services.app import App
from triage_app.services.demo.building import STANDARD_CASES, STANDARD_SEED, Built, build


def fill_with_demo(app: App, cases: int = STANDARD_CASES, seed: int = STANDARD_SEED) -> Built:
    """Put synthetic people, cases and meetings in an empty register."""
    chance = Random(seed)  # noqa: S311 - examples, not secrets
    return build(app.store, SystemClock(), account(), chance, cases)
