"""Beheer: people and mandates, this desk, the register, and what the app is made of."""

from dataclasses import replace
from datetime import date
from email.message import Message
from importlib.metadata import Distribution, PackageMetadata, PackageNotFoundError, distribution
from typing import cast

import pytest
from PySide6.QtCore import Qt, QUrl

from tests.fakes.clock import DESK
from tests.fakes.examples import person, plain
from tests.ui.seat import Seat
from triage_app import __version__
from triage_app.domain.people.person import Function, Organisation
from triage_app.errors import Conflict
from triage_app.services.people.registering import PeopleRegister
from ui.admin import components
from ui.admin.page import AdminPage
from ui.admin.register_tab import RegisterTab
from ui.theme.theme import theme
from ui.widgets.mnemonics import letters_in_sight


@pytest.fixture
def page(seat: Seat) -> AdminPage:
    """Two people: a prosecutor and a clerk without a mandate."""
    seat.app.people.add(person())
    seat.app.people.add(person("Secretaris Twee", function="clerk"))
    return seat.sit(AdminPage)


def names(page: AdminPage) -> list[str]:
    return [one.person.name for one in page.people.model.rows]


def values(page: AdminPage) -> dict[str, object]:
    return page.people.form.form.values()


def test_the_first_person_is_shown_with_the_right_to_decide(page: AdminPage) -> None:
    assert names(page) == ["Officier Een", "Secretaris Twee"]
    assert [page.people.model.index(row, 3).data() for row in (0, 1)] == ["ja", "nee"]
    assert values(page)["name"] == "Officier Een"
    assert page.people.form.decides.accessibleName() == "mag beslissen"


@pytest.mark.parametrize(
    ("organisation", "function", "begins", "ends", "may", "why"),
    [
        (Organisation.NIFP, Function.ADVISER, None, None, False, "adviseren"),
        (Organisation.OM, Function.PROSECUTOR, None, None, True, "officier"),
        (Organisation.OM, Function.PROSECUTOR, None, date(2026, 1, 1), False, "eindigde op 01-01-2026"),
        (Organisation.OM, Function.CLERK, None, None, False, "vul in vanaf wanneer"),
        (Organisation.OM, Function.CLERK, date(2026, 1, 1), None, True, "sinds 01-01-2026"),
        (Organisation.OM, Function.CLERK, date(2027, 1, 1), None, False, "begint op 01-01-2027"),
    ],
)
def test_who_may_decide_is_said_while_it_is_typed(  # noqa: PLR0913, PLR0917 - one row of a table
    page: AdminPage,
    organisation: Organisation,
    function: Function,
    begins: date | None,
    ends: date | None,
    may: bool,
    why: str,
) -> None:
    form = page.people.form
    form.form.set_values(
        {"organisation": organisation, "function": function, "mandate_from": begins, "mandate_to": ends}
    )
    assert form.decides.accessibleName() == ("mag beslissen" if may else "mag niet beslissen")
    assert why in form._why.text()


def test_a_mandate_that_ends_before_it_begins_decides_nothing_and_is_refused(page: AdminPage) -> None:
    form = page.people.form
    form.form.set_values({"mandate_from": date(2026, 2, 1), "mandate_to": date(2026, 1, 1)})
    assert form.decides.isHidden()
    form.save()
    assert "mandaat" in form.form.row("mandate_to").message.text()


def test_a_new_person_is_entered_by_keyboard(page: AdminPage, seat: Seat) -> None:
    page.people.new_button.click()
    box = page.people.form.form.row("name").box
    assert box.hasFocus()
    seat.qtbot.keyClicks(box, "Parketsecretaris Drie")
    page.commands()["save"]()
    seat.rest()
    assert seat.said() == ["Parketsecretaris Drie is bewaard."]
    assert names(page) == ["Officier Een", "Parketsecretaris Drie", "Secretaris Twee"]
    assert page.people.table.record().person.name == "Parketsecretaris Drie"
    assert not page.people.form.dirty


def test_a_name_is_required_and_a_date_must_be_one(page: AdminPage, seat: Seat) -> None:
    page.people.enter()
    page.people.save()
    assert page.people.form.form.row("name").message.text()
    seat.qtbot.keyClicks(page.people.form.form.row("mandate_from").box, "ooit")
    page.people.save()
    assert page.people.form.form.row("mandate_from").message.text()
    seat.rest()
    assert len(names(page)) == 2


def test_a_person_is_changed(page: AdminPage, seat: Seat) -> None:
    page.people.table.choose_row(1)
    page.people.form.form.row("mandate_from").editor.set_value(date(2026, 1, 1))
    page.people.form.save_button.click()
    seat.rest()
    assert [page.people.model.index(row, 3).data() for row in (0, 1)] == ["ja", "ja"]
    assert page.people.table.record().person.name == "Secretaris Twee"


def test_an_account_belongs_to_one_person(page: AdminPage, seat: Seat) -> None:
    for row in (0, 1):
        page.people.table.choose_row(row)
        page.people.form.form.row("os_account").editor.set_value("desk")
        page.people.save()
        seat.rest()
    assert "account" in page.people.form.form.row("os_account").message.text().lower()


def test_a_change_by_somebody_else_is_told_and_typing_stays(
    page: AdminPage, seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    def changed(*_given: object) -> None:
        raise Conflict("record.changed_meanwhile")

    monkeypatch.setattr(PeopleRegister, "save", changed)
    page.people.form.form.row("name").editor.set_value("Officier Anders")
    page.people.save()
    seat.rest()
    assert len(seat.said()) == 1
    assert values(page)["name"] == "Officier Anders"
    page.refresh()
    seat.rest()
    assert values(page)["name"] == "Officier Anders"


def test_a_person_who_was_saved_leaves_no_draft(page: AdminPage, seat: Seat) -> None:
    page.people.enter()
    seat.rest()
    page.people.form.form.row("name").editor.set_value("Nieuw")
    page.people.form.keeper.flush()
    page.people.form.save()
    seat.rest()
    assert seat.store.drafts.every("desk") == ()
    page.people.form.form.row("name").editor.set_value("Nieuwer")
    page.people.form.keeper.flush()
    page.people.form.save()
    seat.rest()
    assert seat.store.drafts.every("desk") == ()
    assert page.people.form.form.row("name").message.text() == ""


def test_what_is_typed_about_a_person_is_there_again_afterwards(page: AdminPage, seat: Seat) -> None:
    page.people.table.choose_row(0)
    page.people.form.form.row("name").editor.set_value("Half")
    page.people.table.choose_row(1)
    seat.rest()
    assert values(page)["name"] != "Half"
    page.people.enter()
    page.people.form.form.row("name").editor.set_value("Nieuw")
    page.people.table.choose_row(0)
    seat.rest()
    assert values(page)["name"] == "Half"
    page.people.enter()
    seat.rest()
    assert values(page)["name"] == "Nieuw"


def test_enter_in_the_list_goes_to_the_form(page: AdminPage, seat: Seat) -> None:
    page.people.table.setFocus()
    seat.qtbot.keyClick(page.people.table, Qt.Key.Key_Return)
    assert page.people.form.form.row("name").box.hasFocus()


def test_a_register_without_people_offers_a_new_one(seat: Seat) -> None:
    page = seat.sit(AdminPage)
    assert names(page) == []
    assert page.people.form.stored is None
    page.people.table.chosen.emit(None)
    assert values(page)["organisation"] is Organisation.OM


def test_this_desk_changes_at_once(page: AdminPage, seat: Seat) -> None:
    tab = page.desk_tab
    tab.appearance.set_value("dark")
    tab.compact.set_value(True)
    assert (theme().palette.name, theme().metrics.row) == ("dark", 28 * theme().metrics.body // 13)
    assert (seat.preferences.appearance, seat.preferences.compact_rows) == ("dark", True)
    tab.appearance.set_value("light")
    assert (theme().palette.name, seat.preferences.appearance) == ("light", "light")
    tab.appearance.set_value("system")
    assert seat.preferences.appearance == "system"
    tab.language.set_value("en")
    tab.language.set_value("nl")
    assert seat.spoken == ["en"]


def test_dutch_can_be_chosen_again(page: AdminPage, seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.translation.current", lambda: "en")
    page.desk_tab.language.set_value("en")
    page.desk_tab.language.set_value("nl")
    assert seat.spoken == ["nl"]


def test_the_register_says_where_it_is_and_who_works_on_it(page: AdminPage, seat: Seat) -> None:
    facts = {key: text.text() for key, text in page.register.facts.items()}
    assert facts == {
        "location": seat.store.location,
        "cases": "0, en 0 in de prullenbak",
        "demo": "eigen zaken",
        "schema": "0005",
        "actor": "account desk, nog aan niemand gekoppeld: zie Mensen",
    }
    seat.add(plain(1))
    seat.store.demo = True
    page.refresh()
    seat.rest()
    assert page.register.facts["cases"].text() == "1, en 0 in de prullenbak"
    assert page.register.facts["demo"].text() == "demo: verzonnen mensen en zaken"


def test_somebody_known_is_named(seat: Seat) -> None:
    known = replace(DESK, person_id=1)
    opened: list[QUrl] = []
    tab = RegisterTab(replace(seat.desk, app=replace(seat.app, actor=known)), opened.append)
    seat.qtbot.addWidget(tab)
    tab.refresh()
    assert tab.facts["actor"].text() == "De Balie (account desk)"
    tab.open_button.click()
    assert opened == [QUrl.fromLocalFile(str(seat.folder))]
    seat.rest()


def test_about_names_the_version_and_the_licence_of_every_part(page: AdminPage) -> None:
    assert page.about.version.text() == f"Versie {__version__}"
    parts = {one.name.lower(): one.licence for one in page.about.model.rows}
    assert {"pyside6_essentials", "pydantic", "sqlalchemy", "noto sans", "lucide"} <= parts.keys()
    assert [name for name, licence in parts.items() if licence in {"", "–"}] == []
    assert "pytest" not in parts


def test_the_version_said_is_the_one_installed() -> None:
    assert components.app_version() == __version__


@pytest.mark.parametrize(
    ("fields", "licence"),
    [
        ({"License-Expression": "MIT"}, "MIT"),
        ({"License": "BSD"}, "BSD"),
        ({"License": "x" * 200, "Classifier": "License :: OSI Approved :: MIT License"}, "MIT License"),
        ({"License": "twee\nregels"}, "–"),
        ({}, "–"),
    ],
)
def test_a_licence_is_read_from_wherever_it_is_said(fields: dict[str, str], licence: str) -> None:
    message = Message()
    for key, value in fields.items():
        message[key] = value
    assert components.licence_of(cast("PackageMetadata", message)) == licence


def test_a_part_of_another_platform_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def lacking(name: str) -> Distribution:
        if name.lower() == "reportlab":
            raise PackageNotFoundError(name)
        return distribution(name)

    monkeypatch.setattr("ui.admin.components.distribution", lacking)
    assert "reportlab" not in {one.name.lower() for one in components.components()}


def test_the_tab_in_sight_is_kept_in_another_language(page: AdminPage) -> None:
    page.restore(2)
    assert page.state() == 2
    assert page.tabs.currentWidget() is page.register
    assert page.commands() == {}
    page.restore(None)
    assert page.state() == 2
    assert len(page.panes()) == 3
    assert "mandaat" in page.help_text()


def test_every_letter_is_used_once(page: AdminPage, seat: Seat) -> None:
    for at in range(page.tabs.count()):
        page.tabs.setCurrentIndex(at)
        page._mnemonics.give()
        letters = letters_in_sight(seat.window)
        assert len(letters) == len(set(letters))
