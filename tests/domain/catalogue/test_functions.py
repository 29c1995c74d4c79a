from triage_app.domain.catalogue.functions import function_entries, pages_of, rights_of
from triage_app.domain.people.person import Function
from triage_app.domain.people.rights import Right


def test_every_function_stands_in_the_table() -> None:
    assert {one.code for one in function_entries()} == set(Function)


def test_a_reader_looks_only_and_an_administrator_may_everything() -> None:
    assert rights_of(Function.READER) == frozenset()
    assert rights_of(Function.ADMINISTRATOR) == frozenset(Right)
    assert Right.RETENTION in rights_of(Function.PRIVACY_OFFICER)
    assert Right.RECORD not in rights_of(Function.MANAGER)


def test_somebody_nobody_registered_may_everything_and_sees_every_page() -> None:
    assert rights_of(None) == frozenset(Right)
    assert pages_of(None) == ()


def test_a_chair_begins_at_the_meetings() -> None:
    assert pages_of(Function.CHAIR)[0] == "meetings"
