"""Choosing files, by the system's own dialogue."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def choose_to_open(parent: QWidget, title: str, kinds: str, start: Path | None = None) -> Path | None:
    """Ask for a file that is there; None when cancelled.

    Args:
        parent: The window that asks.
        title: Translated.
        kinds: Such as ``Spreadsheets (*.xlsx *.csv)``.
        start: The folder to begin in.
    """
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(start or ""), kinds)
    return Path(chosen) if chosen else None


def choose_to_save(parent: QWidget, title: str, kinds: str, proposal: Path) -> Path | None:
    """Ask where to write a file; None when cancelled. The system asks before it replaces one."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposal), kinds)
    return Path(chosen) if chosen else None
