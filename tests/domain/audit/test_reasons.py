import pytest
from pydantic import ValidationError

from triage_app.domain.audit.kinds import KIND_OF, Action, Kind
from triage_app.domain.audit.line import LogHead, LogReport
from triage_app.domain.audit.reasons import CHOSEN, Because, Disclosure, Reason
from triage_app.words import has


def test_every_action_is_of_one_of_the_six_kinds() -> None:
    assert set(KIND_OF) == set(Action)
    assert set(KIND_OF.values()) == set(Kind)


def test_every_reason_and_kind_has_its_word() -> None:
    assert [one for one in Reason if not has(f"reason.{one}")] == []
    assert [one for one in Kind if not has(f"log.kind.{one}")] == []
    assert set(CHOSEN) < set(Reason)


def test_words_of_a_reason_stand_on_one_line() -> None:
    assert Because(reason=Reason.OTHER, text=" een\n vraag  ").text == "een vraag"


def test_a_disclosure_names_its_recipient() -> None:
    with pytest.raises(ValidationError):
        Disclosure(because=Because(reason=Reason.LIST), recipient="")


def test_the_code_of_the_log_is_its_number_and_the_beginning_of_the_digest() -> None:
    assert LogHead(1234, "7f3a9c210b5d" + "0" * 52).code == "1234-7F3A-9C21-0B5D"


def test_a_log_without_findings_is_intact() -> None:
    assert LogReport(0, None, None).intact
