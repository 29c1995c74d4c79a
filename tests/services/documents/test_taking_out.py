"""Rows of a list that leave the register."""

from pathlib import Path

from tests.fakes.clock import DESK
from tests.fakes.examples import plain
from tests.fakes.listing import add
from tests.fakes.store import FakeStore
from triage_app.domain.audit.line import LogLine, LogQuery
from triage_app.services.documents.taking_out import TakingOut


def last(store: FakeStore) -> LogLine:
    with store.reading(DESK) as work:
        return work.audit.page(LogQuery(limit=1))[0]


def test_copied_rows_are_text_with_tabs_no_formulas_and_logged() -> None:
    store = FakeStore()
    ids = add(store, plain(1), plain(2))
    text = TakingOut(store, DESK).copied(ids, (("Nummer", "Verdachte"), ("05", "=1+1"), ("06", "A\tB\nC")))
    assert text == "Nummer\tVerdachte\n05\t'=1+1\n06\tA B C"
    line = last(store)
    assert (line.action, line.objects, line.recipient) == ("case.copy", 2, "klembord")


def test_exported_rows_are_a_file_that_the_log_names(tmp_path: Path) -> None:
    store = FakeStore()
    ids = add(store, plain(1))
    TakingOut(store, DESK).exported(ids, (("Nummer",), ("05",)), tmp_path / "lijst.csv")
    assert (tmp_path / "lijst.csv").read_text(encoding="utf-8-sig") == "Nummer\n05\n"
    assert (last(store).action, last(store).recipient) == ("case.export", "lijst.csv")
