"""What the facts of a case mean, in words."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from triage_app.domain.cases.case import Case
from triage_app.domain.cases.custody import Custody, CustodyTitle
from triage_app.domain.cases.offence import Offence, Regime, VictimAge
from triage_app.domain.cases.suspect import Suspect
from ui.cases import phrases

DAY = date(2026, 3, 16)


def case(**fields: object) -> Case:
    return Case.model_validate({"parketnummers": ("16-123456-26",), "registered_on": DAY, **fields})


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "vandaag"),
        (1, "morgen"),
        (-1, "gisteren"),
        (59, "over 59 dagen"),
        (-3, "3 dagen geleden"),
        (1200, "over 1.200 dagen"),
    ],
)
def test_how_far_off_a_day_is_stands_in_words(dressed: QApplication, days: int, words: str) -> None:
    assert phrases.in_days(days) == words


def test_a_suspect_is_initials_and_year_as_far_as_known() -> None:
    assert (
        phrases.suspect_line(case(suspect=Suspect(initials="J.-P. L.", birth_year=1984))) == "J.-P. L. · 1984"
    )
    assert phrases.suspect_line(case(suspect=Suspect(birth_year=1984))) == "1984"
    assert phrases.suspect_line(case()) == ""


def test_the_offence_line_names_article_day_and_age_band(dressed: QApplication) -> None:
    offence = Offence(
        article="243",
        paragraph="1",
        regime=Regime.NEW,
        committed_from=date(2026, 1, 12),
        victim_age=VictimAge.FROM_16_TO_17,
    )

    line = phrases.offence_line(case(offences=(offence, offence)))

    assert (
        line == "243 lid 1 Sr · opzetverkrachting · gepleegd 12-01-2026 · slachtoffer 16–17 jaar · en nog 1"
    )


def test_a_period_shows_both_its_days(dressed: QApplication) -> None:
    offence = Offence(article="246", committed_from=date(2024, 6, 1), committed_to=date(2024, 7, 2))

    assert "gepleegd 01-06-2024 – 02-07-2024" in phrases.offence_line(case(offences=(offence,)))


def test_a_case_without_offences_says_so(dressed: QApplication) -> None:
    assert phrases.offence_line(case()) == "Nog geen feit ingevuld"


def test_an_article_no_catalogue_knows_stays_without_a_name() -> None:
    assert phrases.offence_name(Offence(article="999")) == ""
    assert phrases.offence_in_list("999 +2", "nl") == "999 +2"


def test_a_row_names_the_offence_of_its_own_law() -> None:
    assert phrases.offence_in_list("246 (oud) +2", "nl").startswith("246 (oud) +2 · feitelijke aanranding")


@pytest.mark.parametrize(
    ("fields", "fact"),
    [
        (None, ("onbekend", "")),
        ({"title": CustodyTitle.NONE}, ("geen", "")),
        ({"title": CustodyTitle.NONE, "since": date(2026, 3, 1)}, ("geen", "sinds 01-03-2026")),
        (
            {"title": CustodyTitle.DETENTION, "since": date(2026, 1, 1), "suspended_on": date(2026, 2, 1)},
            ("geschorst", "sinds 01-02-2026"),
        ),
        (
            {"title": CustodyTitle.REMAND, "since": date(2026, 1, 1), "lifted_on": date(2026, 2, 1)},
            ("geen", "opgeheven 01-02-2026"),
        ),
        ({"title": CustodyTitle.OTHER, "since": date(2026, 1, 1)}, ("anders", "sinds 01-01-2026")),
        (
            {"title": CustodyTitle.REMAND, "since": date(2026, 3, 10)},
            ("bewaring", "indicatief tot 24-03-2026, over 8 dagen"),
        ),
        (
            {"title": CustodyTitle.REMAND, "since": date(2026, 1, 1)},
            ("bewaring", "indicatief tot 15-01-2026, voorbij"),
        ),
    ],
)
def test_custody_is_said_with_its_indicative_end(
    dressed: QApplication, fields: dict[str, Any] | None, fact: tuple[str, str]
) -> None:
    custody = Custody.model_validate(fields) if fields is not None else None

    assert phrases.custody_fact(custody, DAY) == fact
