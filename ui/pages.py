"""The pages of the window, one line each. A new page is a new line here and a folder with its name."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ui.page import Command, PageSpec

translate = QCoreApplication.translate
_CASE: tuple[Command, ...] = ("new", "find")


def pages() -> tuple[PageSpec, ...]:
    """Return the pages in the order of the navigation, named in the language of the window."""
    listed = (
        PageSpec("today", translate("Pages", "Today"), "sun", "ui.today.page:TodayPage"),
        PageSpec(
            "cases", translate("Pages", "Cases"), "folder-open", "ui.cases.page:CasesPage", answers=_CASE
        ),
        PageSpec("meetings", translate("Pages", "Triage meeting"), "users", "ui.meetings.page:MeetingsPage"),
        PageSpec("admin", translate("Pages", "Administration"), "settings", "ui.admin.page:AdminPage"),
    )
    unlisted = (
        PageSpec(
            "import", translate("Pages", "Import"), "upload", "ui.importing.page:ImportPage", listed=False
        ),
    )
    numbered = (replace(spec, shortcut=f"Ctrl+{at}") for at, spec in enumerate(listed, 1))
    return (*numbered, *unlisted)
