"""Keeps what is typed in one form, while it is typed, and puts it back when the form is opened again."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from triage_app.errors import Problem
from ui.drafts.bar import DraftBar
from ui.drafts.source import DraftSource

if TYPE_CHECKING:
    from triage_app.services.ports.drafts import Draft, DraftKey
    from ui.drafts.place import DraftDesk

SOON_MS = 700
"""So long after a keystroke at most what was typed is handed in; with the writing itself well below 2 s."""


class DraftKeeper(QObject):
    """Keeps one form. Put its ``bar`` above the fields.

    Args:
        desk: What the page works with.
        form: The form's name, of those in ``ui.drafts.forms``.
        source: What is typed in.
        revert: Shows what is saved, in the place of what was typed.
        parent: The widget it belongs to.
    """

    def __init__(
        self, desk: "DraftDesk", form: str, source: DraftSource, revert: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = form
        self._source = source
        self._revert = revert
        self.key: DraftKey | None = None
        self.title = ""
        self._case_id: int | None = None
        self._kept = ""
        self._quiet = False
        self._told = False
        self.bar = DraftBar()
        self.bar.thrown_away.connect(self.throw_away)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._keep)
        source.changed.connect(self._on_change)
        source.dirty_changed.connect(self._on_change)
        desk.drafts.join(self)

    @property
    def unsaved(self) -> bool:
        """Whether something is typed here that is not saved."""
        return self.key is not None and self._source.dirty

    def turn_to(self, record: str, title: str, case_id: int | None = None) -> None:
        """Keep from now on what is typed about this record, and put back what was typed about it before.

        Args:
            record: The record in the form's own words; empty for a new one.
            title: The record as people know it.
            case_id: The case it is about, if any.
        """
        from triage_app.services.ports.drafts import DraftKey  # noqa: PLC0415 - not on the start path

        key = DraftKey(self._form, record)
        self.title, self._case_id = title, case_id
        if key == self.key:
            return
        self.leave()
        self.title, self.key = title, key
        self._desk.drafts.find(self, key, lambda found: self._put_back(key, found))

    def say_title(self, title: str) -> None:
        """Name the record by what was typed."""
        self.title = title

    def leave(self) -> bool:
        """Hand in what was typed, and keep nothing more; says whether there was anything."""
        self.flush()
        unsaved, self.key, self._kept = self.unsaved, None, ""
        self.bar.hide()
        return unsaved

    def flush(self) -> None:
        """Hand in now what was typed."""
        if self._soon.isActive():
            self._soon.stop()
            self._keep()

    def throw_away(self) -> None:
        """Forget what was typed, on screen and off."""
        self._revert()
        self._forget()

    def finish(self) -> None:
        """What was typed is saved: forget the draft, and keep nothing more."""
        self._forget()
        self.key = None

    def forgetting(self) -> Callable[[], None]:
        """Return what forgets the draft of the record in sight, also once another is in sight."""
        drafts, key = self._desk.drafts, self.key
        return lambda: drafts.drop(key) if key is not None else None

    def _on_change(self) -> None:
        if self.key is None or self._quiet:
            return
        if not self._source.dirty:
            self._forget()
        elif not self._soon.isActive():
            self._soon.start()

    def _keep(self) -> None:
        content = json.dumps(self._source.typed(), ensure_ascii=False)
        if self.key is None or not self._source.dirty or content == self._kept:
            return
        self._kept = content
        self._desk.drafts.keep(self, self.key, self.title, self._case_id, content, self._fail)

    def _forget(self) -> None:
        self._soon.stop()
        self.bar.hide()
        if self.key is not None and self._kept:
            self._kept = ""
            self._desk.drafts.drop(self.key)

    def _put_back(self, key: "DraftKey", found: "Draft | None") -> None:
        if found is None or key != self.key:
            return
        self._quiet = True
        self._source.type_again(json.loads(found.content))
        self._quiet = False
        self._kept = found.content
        if self._source.dirty:
            self.bar.say(found.kept_at)
        else:  # it was saved after all, in the moment before the window went away
            self._forget()

    def _fail(self, met: Problem) -> None:
        """Say once that drafts are not kept; what was typed stands there still."""
        self._kept = ""
        if not self._told:
            self._told = True
            self._desk.notices.problem(met)
