"""The style sheet, written from the colours and sizes. Nothing else in the window names a colour."""

from ui.theme.metrics import Metrics
from ui.theme.palette import Palette


def style_sheet(palette: Palette, metrics: Metrics) -> str:
    """Return the application's style sheet."""
    p, m = palette, metrics
    tones = "".join(
        f'QLabel[tone="{tone}"] {{ color: {p.of(tone)}; }}\n'
        for tone in ("muted", "accent", "ok", "attention", "urgent")
    )
    return _surfaces(p, m) + _text(p, m) + tones + _fields(p, m) + _buttons(p, m) + _lists(p, m) + _tabs(p, m)


def _surfaces(p: Palette, m: Metrics) -> str:
    marks = "".join(
        f'QFrame[mark="{tone}"] {{ background: {p.soft(tone)}; border-radius: {m.unit * 2}px; }}\n'
        for tone in ("plain", "muted", "accent", "ok", "attention", "urgent")
    )
    return f"""
QWidget {{ color: {p.text}; }}
QMainWindow, QDialog, QStackedWidget#pages, QWidget#content {{ background: {p.window}; }}
QFrame[surface="panel"] {{
    background: {p.panel}; border: 1px solid {p.line}; border-radius: {m.panel_radius}px; }}
QFrame[surface="sunken"] {{ background: {p.sunken}; border: none; border-radius: {m.radius}px; }}
QFrame[surface="nav"] {{ background: {p.panel}; border: none; border-right: 1px solid {p.line}; }}
QFrame[surface="line"] {{ background: {p.line}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[notice="info"] {{
    background: {p.accent_soft}; border: 1px solid {p.accent}; border-radius: {m.radius}px; }}
QFrame[notice="ok"] {{ background: {p.ok_soft}; border: 1px solid {p.ok}; border-radius: {m.radius}px; }}
QFrame[notice="attention"] {{
    background: {p.attention_soft}; border: 1px solid {p.attention}; border-radius: {m.radius}px; }}
QFrame[notice="urgent"] {{
    background: {p.urgent_soft}; border: 1px solid {p.urgent}; border-radius: {m.radius}px; }}
QScrollArea, QScrollArea > QWidget > QWidget#scrolled, QScrollArea > QWidget > QWidget#room {{
    background: transparent; border: none; }}
QSplitter::handle {{ background: transparent; }}
QToolTip {{ color: {p.text}; background: {p.panel}; border: 1px solid {p.edge}; padding: {m.unit}px; }}
QMenu {{ background: {p.panel}; border: 1px solid {p.line}; padding: {m.unit}px; }}
QMenu::item {{ padding: {m.unit + 2}px {m.unit * 5}px; border-radius: {m.unit}px; }}
QMenu::item:selected {{ background: {p.selection}; color: {p.on_selection}; }}
QMenu::indicator {{ width: 0; height: 0; }}
QMenu::separator {{ height: 1px; background: {p.line}; margin: {m.unit}px; }}
QProgressBar {{ background: {p.line}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {p.accent}; border-radius: 3px; }}
{marks}"""


def _text(p: Palette, m: Metrics) -> str:
    return f"""
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {m.title}px; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {m.heading}px; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="figure"] {{ font-size: {m.figure}px; font-weight: 600; }}
QLabel[role="small"] {{ font-size: {m.small}px; color: {p.muted}; }}
QLabel[role="caption"] {{ font-size: {m.small}px; font-weight: 600; color: {p.muted}; }}
QLabel[role="message"] {{ font-size: {m.small}px; font-weight: 600; }}
"""


def _fields(p: Palette, m: Metrics) -> str:
    fields = "QLineEdit, QPlainTextEdit, QComboBox"
    inner = m.control - 2
    return f"""
{fields} {{
    background: {p.panel}; border: 1px solid {p.edge}; border-radius: {m.radius}px;
    padding: 0 {m.unit * 2}px; min-height: {inner}px;
    selection-background-color: {p.accent}; selection-color: {p.on_accent}; }}
QPlainTextEdit {{ padding: {m.unit}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: 2px solid {p.accent};
    padding: 0 {m.unit * 2 - 1}px; min-height: {inner - 2}px; }}
QPlainTextEdit:focus {{ padding: {m.unit - 1}px; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{ border-color: {p.urgent}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{
    background: {p.sunken}; color: {p.disabled}; border-color: {p.line}; }}
QLineEdit[search="true"] {{ padding-left: {m.unit * 8}px; }}
QLineEdit[search="true"]:focus {{ padding-left: {m.unit * 8 - 1}px; }}
QComboBox::drop-down {{ border: none; width: {m.unit * 6}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView, QListView[popup="true"] {{
    background: {p.panel}; border: 1px solid {p.edge}; outline: none; padding: {m.unit}px;
    selection-background-color: {p.selection}; selection-color: {p.on_selection}; }}
QListView[popup="true"] {{ padding: 0; }}
QCheckBox, QRadioButton {{ spacing: {m.unit * 2}px; padding: 2px; border: 1px solid transparent;
    border-radius: {m.unit}px; min-height: {m.unit * 6}px; outline: none; }}
QCheckBox::indicator {{ width: {m.icon - 2}px; height: {m.icon - 2}px; border: 1px solid {p.edge};
    border-radius: {m.unit}px; background: {p.panel}; }}
QCheckBox::indicator:checked {{ background: {p.accent}; border-color: {p.accent}; }}
QCheckBox::indicator:disabled {{ background: {p.sunken}; border-color: {p.line}; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {p.accent}; }}
QCalendarWidget QWidget {{ background: {p.panel}; alternate-background-color: {p.sunken}; }}
QCalendarWidget QToolButton {{ background: transparent; border: none; color: {p.text}; font-weight: 600;
    padding: {m.unit}px {m.unit * 2}px; border-radius: {m.radius}px; }}
QCalendarWidget QToolButton:hover {{ background: {p.hover}; }}
QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
QCalendarWidget QAbstractItemView {{
    selection-background-color: {p.accent}; selection-color: {p.on_accent}; outline: none; }}
QCalendarWidget QAbstractItemView:disabled {{ color: {p.muted}; }}
"""


def _buttons(p: Palette, m: Metrics) -> str:
    return f"""
QPushButton {{
    background: {p.panel}; border: 1px solid {p.line}; border-radius: {m.radius}px;
    padding: 0 {m.unit * 3}px; min-height: {m.control - 2}px; outline: none; }}
QPushButton:hover {{ background: {p.hover}; }}
QPushButton:pressed {{ background: {p.selection}; }}
QPushButton:focus {{ border: 2px solid {p.accent}; padding: 0 {m.unit * 3 - 1}px;
    min-height: {m.control - 4}px; }}
QPushButton:disabled {{ color: {p.disabled}; background: {p.sunken}; border-color: {p.line}; }}
QPushButton[kind="primary"] {{
    background: {p.accent}; color: {p.on_accent}; border-color: {p.accent}; font-weight: 600; }}
QPushButton[kind="primary"]:hover {{ background: {p.accent_hover}; border-color: {p.accent_hover}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {p.text}; }}
QPushButton[kind="primary"]:disabled {{
    background: {p.sunken}; color: {p.disabled}; border-color: {p.line}; }}
QPushButton[kind="quiet"] {{ background: transparent; border-color: transparent; color: {p.accent}; }}
QPushButton[kind="quiet"]:hover {{ background: {p.hover}; }}
QPushButton[kind="quiet"]:focus {{ border-color: {p.accent}; }}
QPushButton[kind="bare"] {{
    background: transparent; border-color: transparent; padding: 0; min-width: {m.control - 2}px; }}
QPushButton[kind="bare"]:hover {{ background: {p.hover}; }}
QPushButton[kind="bare"]:focus {{ border-color: {p.accent}; }}
QPushButton[kind="chip"] {{
    border-radius: {m.unit * 3 + 1}px; min-height: {m.unit * 6}px; font-size: {m.small}px; }}
QPushButton[kind="chip"]:focus {{ min-height: {m.unit * 6 - 2}px; }}
QPushButton[kind="chip"]:checked {{
    background: {p.accent_soft}; color: {p.accent}; border-color: {p.accent}; }}
QPushButton[kind="segment"] {{
    border-radius: 0; border-color: {p.edge}; padding: 0 2px; font-size: {m.small}px; }}
QPushButton[kind="segment"]:checked {{
    background: {p.accent_soft}; color: {p.accent}; border-color: {p.accent}; }}
QPushButton[kind="segment"]:focus {{ border: 2px solid {p.accent}; padding: 0 1px; }}
QPushButton[kind="nav"] {{
    background: transparent; border-color: transparent; text-align: left; font-weight: 400;
    padding: 0 {m.unit * 2}px; }}
QPushButton[kind="nav"]:hover {{ background: {p.hover}; }}
QPushButton[kind="nav"]:checked {{ background: {p.accent_soft}; color: {p.accent}; font-weight: 600; }}
QPushButton[kind="nav"]:focus {{ border: 2px solid {p.accent}; padding: 0 {m.unit * 2 - 1}px; }}
QPushButton[kind="fold"] {{
    background: transparent; border-color: transparent; text-align: left; font-weight: 600;
    padding: 0 {m.unit}px; }}
QPushButton[kind="fold"]:focus {{ border-color: {p.accent}; }}
"""


def _lists(p: Palette, m: Metrics) -> str:
    return f"""
QTableView, QListView, QTreeView {{
    background: {p.panel}; border: none; outline: none; gridline-color: {p.line};
    selection-background-color: {p.selection}; selection-color: {p.on_selection}; }}
QTableView[records="true"]::item {{
    padding: 0 {m.unit * 2 - 3}px; border: none; border-bottom: 1px solid {p.line}; }}
QTableView[records="true"]::item:selected {{ background: {p.selection}; color: {p.on_selection}; }}
QTableView QTableCornerButton::section {{ background: {p.panel}; border: none; }}
QListWidget[boxed="true"] {{ border: 1px solid {p.line}; border-radius: {m.radius}px; }}
QListWidget[boxed="true"]:focus {{ border-color: {p.accent}; }}
QListWidget[boxed="true"]::item {{ padding: {m.unit}px {m.unit * 2}px; min-height: {m.unit * 5}px; }}
QListWidget[boxed="true"]::item:selected {{ background: {p.selection}; color: {p.on_selection}; }}
QHeaderView {{ background: {p.panel}; border: none; }}
QHeaderView::section {{
    background: {p.panel}; color: {p.muted}; border: none; border-bottom: 1px solid {p.line};
    padding: 0 {m.unit * 2}px; min-height: {m.row}px; font-size: {m.small}px; font-weight: 400; }}
QHeaderView::up-arrow, QHeaderView::down-arrow {{ image: none; width: 0; height: 0; }}
QHeaderView::section:hover {{ color: {p.text}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: {m.unit * 3}px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: {m.unit * 3}px; margin: 2px; }}
QScrollBar::handle {{ background: {p.edge}; border-radius: {m.unit}px; }}
QScrollBar::handle:vertical {{ min-height: {m.unit * 8}px; }}
QScrollBar::handle:horizontal {{ min-width: {m.unit * 8}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _tabs(p: Palette, m: Metrics) -> str:
    return f"""
QTabWidget::pane {{ border: none; padding-top: {m.unit * 2}px; }}
QTabBar {{ background: transparent; qproperty-drawBase: 0; }}
QTabBar::tab {{
    background: transparent; color: {p.muted}; border: none; border-bottom: 2px solid transparent;
    padding: {m.unit + 2}px {m.unit}px; margin-right: {m.unit * 4}px; }}
QTabBar::tab:selected {{ color: {p.accent}; border-bottom-color: {p.accent}; font-weight: 600; }}
QTabBar::tab:hover {{ color: {p.text}; }}
QTabBar::tab:focus {{ border-bottom-color: {p.text}; }}
"""
