"""What a table's model answers besides the text."""

from PySide6.QtCore import Qt

SORT_ROLE = int(Qt.ItemDataRole.UserRole)
"""The value a column sorts by."""
RECORD_ROLE = SORT_ROLE + 1
"""The frozen row itself."""
MARK_ROLE = SORT_ROLE + 2
"""The ``Mark`` of a cell that shows a status."""
