"""Views under a name: kept, chosen, thrown away."""

import pytest

from tests.ui.cases.fake_desk import FakeDesk
from triage_app.domain.people.watch import Whose
from triage_app.services.cases.query import View
from triage_app.services.ports.views import SavedView
from ui.cases.page import CasesPage
from ui.widgets.ask_dialog import AskDialog


def words(page: CasesPage) -> list[str]:
    return [one.text().replace("&", "") for one in page.views.menu_now().actions() if one.text()]


def keep(here: FakeDesk, page: CasesPage, name: str, *, shared: bool = False) -> AskDialog:
    page.views.keep()
    dialog = page.window().findChildren(AskDialog)[-1]
    dialog.form.set_values({"name": name, "shared": shared})
    dialog.primary.click()
    here.settle()
    return dialog


@pytest.fixture
def asked(here: FakeDesk, page: CasesPage) -> CasesPage:
    """The list asked for its silent cases without a hearing."""
    page.search.setText("zitting:2026")
    page.chips.choose(View.SILENT)
    page.whose.set_value(Whose.TEAM)
    here.settle()
    return page


def test_the_question_in_sight_is_kept_with_a_count_and_asked_again(here: FakeDesk, asked: CasesPage) -> None:
    assert words(asked) == ["Deze weergave bewaren …"]
    keep(here, asked, "Stil met zitting")
    keep(here, asked, "Van ons", shared=True)
    assert here.messages()[-1] == "Weergave “Van ons” is bewaard."
    assert words(asked) == [
        "Mijn weergaven",
        "Stil met zitting   1",
        "Voor iedereen",
        "Van ons   1",
        "Deze weergave bewaren …",
        "Weggooien",
    ]

    asked.search.clear()
    asked.chips.choose(View.ALL)
    here.settle()
    asked.views.menu_now().actions()[1].trigger()
    here.settle()
    assert (asked.search.text(), asked.chips.current) == ("zitting:2026", View.SILENT)
    assert asked.list.model.rowCount() == 1


def test_a_view_that_names_somebody_is_refused_where_it_is_asked_for(
    here: FakeDesk, asked: CasesPage
) -> None:
    asked.search.setText("a.b.")
    here.settle()
    dialog = keep(here, asked, "Van A.B.")
    assert dialog.isVisible()
    assert dialog.message.text().startswith("Een weergave bewaart geen namen")


def test_a_view_thrown_away_can_be_kept_after_all(here: FakeDesk, asked: CasesPage) -> None:
    keep(here, asked, "Eén")
    asked.views.drop(SavedView("Eén", View.SILENT, "zitting:2026"))
    here.settle()
    assert here.messages()[-1] == "Weergave “Eén” is weggegooid."
    assert words(asked) == ["Deze weergave bewaren …"]

    here.notices.shown()[-1].action_buttons[0].click()
    here.settle()
    assert words(asked)[1] == "Eén   1"


def test_the_menu_throws_away_and_opens_under_its_button(here: FakeDesk, asked: CasesPage) -> None:
    keep(here, asked, "Eén")
    asked.views.click()
    menu = asked.views.menu_now()
    away = menu.actions()[-1].menu()
    assert away is not None
    away.actions()[0].trigger()  # type: ignore[attr-defined]  # the stub gives an object
    here.settle()
    assert words(asked) == ["Deze weergave bewaren …"]


def test_what_the_search_box_does_not_understand_is_said_below_the_list(
    here: FakeDesk, asked: CasesPage
) -> None:
    asked.search.setText("kleur:rood zitting:2026")
    here.settle()
    assert asked.list._hint.isVisible()
    assert asked.list._hint.text().startswith("Niet begrepen: kleur:rood. Velden: stand, grond, feit,")
    asked.search.setText("zitting:2026")
    here.settle()
    assert not asked.list._hint.isVisible()
