"""What the log proves of a change, and what it must never hold."""

from db.audit.telling import changed_values
from tests.fakes.examples import FULL, plain


def test_old_and_new_values_are_proven() -> None:
    content = changed_values(plain(1), plain(1, parket="oost"), ("parket",))
    assert content.decode().count("oost") == 1


def test_working_notes_never_reach_the_log() -> None:
    bare = plain(1)
    noted = bare.model_copy(update={"notes": FULL.notes, "plea": FULL.plea})
    assert changed_values(bare, noted, ("notes",)) == b""
    assert b"GEHEIM" not in changed_values(bare, noted, ("plea", "notes"))
