"""Where the app failed, without anything of people: no message, no value, no folder of this computer."""

import traceback
from pathlib import Path
from types import TracebackType

_ROOT = Path(__file__).parents[1]
_MOST_FRAMES = 40


def kind_name(kind: type[BaseException]) -> str:
    """The name of a kind of exception."""
    return f"{kind.__module__}.{kind.__qualname__}"


def places(trace: TracebackType | None) -> tuple[str, ...]:
    """The places in the code an exception went through, outermost first."""
    frames = traceback.extract_tb(trace)[-_MOST_FRAMES:]
    return tuple(f"{_place(one.filename)}:{one.lineno} {one.name}" for one in frames)


def _place(file: str) -> str:
    """The file within the app; of other code only its last two names: a folder may bear a person's."""
    path = Path(file)
    if path.is_relative_to(_ROOT) and "site-packages" not in path.parts:
        return path.relative_to(_ROOT).as_posix()
    return "/".join(path.parts[-2:])
