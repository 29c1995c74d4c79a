"""The registry of pages."""

from PySide6.QtWidgets import QApplication

from ui.page import Page, PageSpec
from ui.pages import pages


def test_the_registry_names_its_pages_once_and_gives_them_numbers(dressed: QApplication) -> None:
    specs = pages()

    assert len({spec.key for spec in specs}) == len(specs)
    assert [spec.shortcut for spec in specs if spec.listed] == ["Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4"]


def test_a_page_by_name_is_imported_when_it_is_loaded() -> None:
    spec = PageSpec("plain", "Plain", "sun", "ui.page:Page")

    assert spec.load() is Page


def test_every_page_of_the_registry_can_be_imported(dressed: QApplication) -> None:
    assert all(callable(spec.load()) for spec in pages())
