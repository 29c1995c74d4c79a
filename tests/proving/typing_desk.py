"""Somebody at a desk who types until killed: goes on with what was typed last, then types in another form.

Run as ``python -m tests.proving.typing_desk REGISTER FORM SEED``; what happens is told line by line.
"""

import gc
import json
import random
import string
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.walks.desk import Desk
from tests.walks.forms import OPENINGS, Boxes
from ui.drafts.bar import DraftBar
from ui.preferences import Preferences
from ui.widgets.dialog import Dialog

_PER_BOX = 18
"""So many letters, then the next box."""
_PACE_MS = 25
_LETTERS = string.ascii_lowercase + "éë -<&"


def tell(**what: object) -> None:
    """Say something to whoever watches."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def texts(boxes: Boxes) -> dict[str, str]:
    """What stands in the boxes."""
    return {
        name: box.text() if isinstance(box, QLineEdit) else box.toPlainText() for name, box in boxes.items()
    }


def press(box: QWidget, letter: str) -> None:
    """Type a letter, also one that is on no English keyboard."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(box, event)


def go_on(desk: Desk, form: str, seed: int) -> None:
    """Take up what was typed before the window was killed, say what is there, and throw it away."""
    desk.typist.turn(150)
    desk.typist.rest(60)
    notices = desk.shell.window.notices.shown()
    tell(named=[one.text.text() for one in notices])
    if not notices or not notices[0].action_buttons:
        tell(there=None)
        return
    notices[0].action_buttons[0].click()
    desk.typist.rest(150)
    boxes = OPENINGS[form].boxes(desk, seed)
    bars = [one for one in desk.shell.window.findChildren(DraftBar) if one.isVisible()]
    tell(there=texts(boxes), bars=len(bars))
    for bar in bars:
        bar.throw_button.click()
    for dialog in desk.shell.window.findChildren(Dialog):
        dialog.reject()
    desk.typist.rest(60)


def type_on(boxes: Boxes, desk: Desk, seed: int) -> None:
    """Type for ever, one box after another; every letter is told with its moment."""
    chance = random.Random(seed)
    before = texts(boxes)
    tell(before=before)
    while True:
        for name, box in boxes.items():
            box.setFocus()
            if isinstance(box, QLineEdit):
                box.end(False)  # noqa: FBT003 - Qt's signature
            for _ in range(_PER_BOX):
                # A number is left readable: it is looked up while one types.
                letter = chance.choice(string.digits if "nummer" in name or "on" in name else _LETTERS)
                press(box, letter)
                tell(at=time.monotonic(), typed=texts(boxes))
                desk.typist.turn(_PACE_MS)


def main() -> None:
    """Sit down, go on, type."""
    register, form, seed, earlier, earlier_seed = sys.argv[1:]
    gc.disable()  # as the app does: a worker must not take a widget away
    settings = QSettings(str(Path(register).with_name("desk.ini")), QSettings.Format.IniFormat)
    desk = Desk(Path(register), "", lambda: "", Preferences(settings))
    desk.shell.start()
    desk.typist.rest(300)
    if earlier:
        go_on(desk, earlier, int(earlier_seed))
    if form:
        OPENINGS[form].open(desk, int(seed))
        desk.typist.rest(120)
        type_on(OPENINGS[form].boxes(desk, int(seed)), desk, int(seed))
    desk.leave()


if __name__ == "__main__":
    main()
