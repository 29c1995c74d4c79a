"""The pages of the window, one line each. A new page is a new line here and a folder with its name."""

from PySide6.QtCore import QCoreApplication

from ui.page import PageSpec

_tr = QCoreApplication.translate


def pages() -> tuple[PageSpec, ...]:
    """Return the pages in the order of the navigation, named in the language of the window."""
    return (
        PageSpec("today", _tr("Pages", "Today"), "sun", "ui.today.page:TodayPage", "Ctrl+1"),
        PageSpec(
            "cases",
            _tr("Pages", "Cases"),
            "folder-open",
            "ui.cases.page:CasesPage",
            "Ctrl+2",
            ("new", "find"),
        ),
        PageSpec(
            "meetings", _tr("Pages", "Triage meeting"), "users", "ui.meetings.page:MeetingsPage", "Ctrl+3"
        ),
        PageSpec("admin", _tr("Pages", "Administration"), "settings", "ui.admin.page:AdminPage", "Ctrl+4"),
        PageSpec("import", _tr("Pages", "Import"), "file-down", "ui.importing.page:ImportPage", listed=False),
    )
