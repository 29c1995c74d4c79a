"""Finding cases by what is typed, on every register alike."""

import random
import unicodedata

from tests.fakes.clock import DESK
from tests.fakes.examples import DAY, FULL, number, person, plain
from tests.fakes.listing import add, shown
from triage_app.services.cases.query import CaseQuery
from triage_app.services.ports import Store


def find_in(store: Store, *texts: str) -> list[bool]:
    return [bool(shown(store, text=text)) for text in texts]


def test_words_are_found_from_their_beginning_without_marks(store: Store) -> None:
    with store.begin(DESK, "case.add") as work:
        officer = work.people.add(person("Zoë van der Łęgi-Çelik"))
        work.cases.add(FULL.model_copy(update={"prosecutor_id": officer.id}))
    assert find_in(
        store, "s.o.", "SO", "zeea", "Zeeärd", "1987", "243", "midden", "celik", "zoe legi", "Łęgi-ç"
    ) == ([True] * 10)
    assert find_in(store, "eeard", "1988", "psychosis", "GEHEIM", "eerder", "onderzocht", "zoe anna") == (
        [False] * 7
    )


def test_every_part_of_a_parketnummer_is_found(store: Store) -> None:
    add(store, FULL, plain(1))
    for written in FULL.parketnummers:
        digits = written.replace("-", "")
        for start in range(len(digits)):
            for end in range(start + 2, len(digits) + 1):
                assert 1 in shown(store, text=digits[start:end])
    assert find_in(store, "16-123456", "16/123456/25", "16.123456", "16 123456 25", "3456-25") == [True] * 5
    assert find_in(store, "16-123457", "123456-26") == [False] * 2


def test_a_changed_name_of_a_prosecutor_is_found(store: Store) -> None:
    with store.begin(DESK, "case.add") as work:
        officer = work.people.add(person("Anna Oud"))
        work.cases.add(plain(1, prosecutor_id=officer.id))
    with store.begin(DESK, "person.change") as work:
        work.people.save(officer.id, 1, person("Anna Nieuw"))
    assert find_in(store, "anna", "nieuw", "oud") == [True, True, False]


def test_a_changed_case_is_found_under_its_new_words_only(store: Store) -> None:
    (case_id,) = add(store, plain(1, research_handle="ZEEARD"))
    with store.begin(DESK, "case.change") as work:
        work.cases.save(case_id, 1, plain(2, research_handle="LINDE"))
    assert find_in(store, "zeeard", number(1), "linde", number(2)) == [False, False, True, True]


def test_nothing_asked_finds_everything(store: Store) -> None:
    ids = add(store, plain(1), plain(2))
    for text in ("", "   ", '"', "***", "-- ()", "\x00", "\ud800", "  "):
        assert shown(store, text=text) == ids


def test_wildcards_and_operators_are_letters(store: Store) -> None:
    add(store, plain(1, research_handle="OR NOT NEAR"))
    assert find_in(store, "or", "not near", "%", "zee%", "n_t", "NEAR(or not)", '"or', "or AND zee") == [
        True,
        True,
        True,
        False,
        False,
        True,
        True,
        False,
    ]


def random_texts(count: int) -> list[str]:
    chance = random.Random(20260316)
    pieces = [
        *"\"'*()-+^:{}[]%_\\/.,;<>&|~! \t\n\x00\x1f",
        *(
            "AND",
            "OR",
            "NOT",
            "NEAR(",
            "05-",
            "0512",
            "words:",
            "é",
            "Ł",
            "İ",
            "ß",
            "\u0301",
            "\ud83d",
            "日本",
        ),
        *(chr(code) for code in range(0x20, 0x250, 7)),
        *(chr(chance.randrange(0x110000)) for _ in range(200)),
    ]
    return ["".join(chance.choices(pieces, k=chance.randrange(1, 40))) for _ in range(count)]


def test_ten_thousand_random_texts_never_fail(store: Store) -> None:
    add(store, FULL)
    asked = 0
    with store.reading(DESK) as work:
        for text in random_texts(10_000):
            rows = work.lists.page(CaseQuery(DAY, text=text, limit=5))
            assert len(rows) <= 1
            asked += 1
    assert asked == 10_000


def test_a_case_is_found_by_its_own_handle_whatever_it_is(store: Store) -> None:
    handles = [text.encode(errors="ignore").decode()[:60] for text in random_texts(80)]
    cases = [plain(place, research_handle=handle) for place, handle in enumerate(handles)]
    ids = add(store, *cases)
    for case_id, handle in zip(ids, handles, strict=True):
        kept = unicodedata.normalize("NFC", handle)
        assert case_id in shown(store, text=handle)
        assert case_id in shown(store, text=kept.upper() if kept.isascii() else kept)
