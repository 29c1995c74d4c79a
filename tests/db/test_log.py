"""What the log says of a refusal, and of a record saved without a change."""

import pytest

from db.store import SqlStore
from tests.fakes.clock import DESK
from tests.fakes.examples import person
from triage_app.domain.audit.kinds import Subject
from triage_app.domain.audit.line import LogQuery
from triage_app.errors import Conflict


def test_a_refusal_is_a_line_of_its_own(store: SqlStore) -> None:
    with store.begin(DESK, "decision.take") as work:
        work.audit.refused(Subject.REGISTER, (1,))
    with store.reading(DESK) as work:
        (line,) = work.audit.page(LogQuery())
    assert (line.action, line.result) == ("decision.take", "refused")


def test_a_record_saved_as_it_was_still_minds_its_version(store: SqlStore) -> None:
    with store.begin(DESK, "person.add") as work:
        kept = work.people.add(person("mr. A. Voorbeeld"))
    with store.begin(DESK, "person.save") as work:
        assert work.people.save(kept.id, kept.version, kept.person).version == kept.version
        with pytest.raises(Conflict, match=r"record\.changed_meanwhile"):
            work.people.save(kept.id, kept.version + 1, kept.person)
