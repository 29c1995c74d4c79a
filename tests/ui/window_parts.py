"""Pages that write down what is asked of them: what the tests of the window stand on."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.page import Command, Desk, Page


class Paper(Page):
    """A page that writes down what is asked of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.heard: list[str] = []
        line = QHBoxLayout(self)
        self.left, self.right = QWidget(), QWidget()
        self.boxes = QLineEdit(), QLineEdit()
        for pane, box in zip((self.left, self.right), self.boxes, strict=True):
            QHBoxLayout(pane).addWidget(box)
            line.addWidget(pane)

    def refresh(self) -> None:
        self.heard.append("refresh")

    def show_target(self, target: object) -> None:
        self.heard.append(f"target {target}")

    def commands(self) -> Mapping[Command, Callable[[], object]]:
        return {"decide": lambda: self.heard.append("decide"), "find": self.boxes[0].setFocus}

    def panes(self) -> tuple[QWidget, ...]:
        return (self.left, self.right)

    def help_text(self) -> str:
        return "Zo werkt dit."


class Answering(Paper):
    def commands(self) -> Mapping[Command, Callable[[], object]]:
        return {"new": lambda: self.heard.append("new")}
