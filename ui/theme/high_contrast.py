"""The system's own colours as a palette, for people who set a high-contrast scheme."""

from PySide6.QtGui import QPalette

from ui.theme.palette import Palette


def from_system(system: QPalette) -> Palette:
    """Return the system's colours by our names; nothing of ours is mixed in."""
    role = QPalette.ColorRole

    def colour(wanted: QPalette.ColorRole) -> str:
        return system.color(QPalette.ColorGroup.Active, wanted).name()

    text, base, window = colour(role.Text), colour(role.Base), colour(role.Window)
    chosen, on_chosen = colour(role.Highlight), colour(role.HighlightedText)
    return Palette(
        name="high contrast",
        window=window,
        panel=base,
        sunken=window,
        hover=base,
        line=text,
        edge=text,
        text=text,
        muted=text,
        disabled=system.color(QPalette.ColorGroup.Disabled, role.Text).name(),
        accent=text,
        on_accent=base,
        accent_hover=text,
        accent_soft=base,
        selection=chosen,
        on_selection=on_chosen,
        ok=text,
        ok_soft=base,
        attention=text,
        attention_soft=base,
        urgent=text,
        urgent_soft=base,
    )
