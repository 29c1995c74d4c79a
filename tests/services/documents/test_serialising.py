"""A fixed agenda is kept as text and comes back as it was."""

import json

from tests.reports.examples import agenda, longest_item, typical_agenda
from triage_app.services.documents.serialising import from_json, to_json


def test_an_agenda_comes_back_as_it_was_kept() -> None:
    document = typical_agenda()

    assert from_json(to_json(document)) == document


def test_the_longest_fields_come_back_too() -> None:
    document = agenda((longest_item(),))

    assert from_json(to_json(document)) == document


def test_the_kept_text_is_json_with_codes_and_iso_dates() -> None:
    kept = json.loads(to_json(typical_agenda(5)))

    assert kept["on"] == "2026-12-01"
    assert kept["blocks"][0]["items"][4]["case"]["ground"]["code"] == "1"
