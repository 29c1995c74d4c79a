"""Widgets that go on in the next row where it is narrow."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.plain_text import Text
from ui.widgets.flow import Flow


def flow_of(count: int, *, fill: bool = False) -> tuple[QWidget, Flow, list[QWidget]]:
    parent = QWidget()
    flow = Flow(10, fill=fill, parent=parent)
    boxes = [QWidget() for _ in range(count)]
    for box in boxes:
        box.setFixedSize(100, 20)
        flow.addWidget(box)
    return parent, flow, boxes


def test_what_fits_stands_in_one_row(dressed: QApplication) -> None:
    _parent, flow, boxes = flow_of(3)

    flow.setGeometry(QRect(5, 5, 320, 50))

    assert [box.pos().toTuple() for box in boxes] == [(5, 5), (115, 5), (225, 5)]
    assert (flow.heightForWidth(320), flow.sizeHint()) == (20, QSize(320, 20))


def test_what_does_not_fit_goes_on_in_the_next_row(dressed: QApplication) -> None:
    _parent, flow, boxes = flow_of(3)

    flow.setGeometry(QRect(0, 0, 210, 50))

    assert [box.pos().toTuple() for box in boxes] == [(0, 0), (110, 0), (0, 30)]
    assert flow.hasHeightForWidth()
    assert flow.heightForWidth(210) == 50
    assert flow.heightForWidth(50) == 80
    assert flow.minimumSize() == QSize(100, 20)


def test_it_keeps_the_rules_of_layouts(dressed: QApplication) -> None:
    _parent, flow, boxes = flow_of(2)

    assert flow.expandingDirections() == Qt.Orientation(0)
    assert flow.count() == 2
    first = flow.itemAt(0)
    assert first is not None
    assert first.widget() is boxes[0]
    assert flow.itemAt(2) is None
    assert flow.takeAt(0) is not None
    assert flow.takeAt(5) is None
    assert flow.count() == 1


def test_those_in_a_row_may_share_its_width(dressed: QApplication) -> None:
    _parent, flow, boxes = flow_of(3, fill=True)
    for box in boxes:
        box.setMaximumWidth(16_000)

    flow.setGeometry(QRect(0, 0, 330, 50))
    assert [(box.x(), box.width()) for box in boxes] == [(0, 103), (113, 103), (226, 103)]

    flow.setGeometry(QRect(0, 0, 250, 50))
    assert [box.width() for box in boxes] == [120, 120, 250]


def test_those_in_a_row_are_as_high_as_the_text_that_takes_most(dressed: QApplication) -> None:
    parent = QWidget()
    flow = Flow(10, fill=True, parent=parent)
    short, long = Text("kort", wrap=True), Text("een zin die over een paar regels gaat", wrap=True)
    for one in (short, long):
        flow.addWidget(one)
    width = short.minimumSizeHint().width() + long.minimumSizeHint().width() + 10

    flow.setGeometry(QRect(0, 0, width, 200))

    assert short.y() == long.y()
    assert short.height() == long.height() == long.heightForWidth(long.width()) > short.fontMetrics().height()
    assert Flow(10, fill=True).heightForWidth(100) == 0
