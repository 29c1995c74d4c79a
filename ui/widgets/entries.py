"""Fields for one value, all in one place to import from. All speak alike to a form: see ``Editor``."""

from ui.widgets.choice_entries import ChoiceEntry, TickEntry
from ui.widgets.editor import Editor, Option
from ui.widgets.text_entries import LineEntry, ReadEntry, TextBox

__all__ = ["ChoiceEntry", "Editor", "LineEntry", "Option", "ReadEntry", "TextBox", "TickEntry"]
