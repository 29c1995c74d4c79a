"""Where things are kept when nobody says where. Imports nothing heavy."""

from pathlib import Path

from triage_app.errors import NotYetAvailable

NAME = "triage-app"


def default_register() -> Path:
    """The register in the platform's data folder."""
    import platformdirs  # noqa: PLC0415 - not needed where a register is named

    return Path(platformdirs.user_data_path(NAME, appauthor=False)) / "register.db"


def register_at(db: str | None) -> Path:
    """The register asked for, else the default one.

    Raises:
        NotYetAvailable: ``register.server_not_yet`` for the address of a server.
    """
    if db is None:
        return default_register()
    if "://" in db:
        raise NotYetAvailable("register.server_not_yet", "db")
    return Path(db)


def log_folder() -> Path:
    """Where reports of failures go."""
    import platformdirs  # noqa: PLC0415 - only failures need it

    return Path(platformdirs.user_log_path(NAME, appauthor=False))


def new_temporary_register() -> Path:
    """A register of its own in a new folder among the temporary files."""
    import tempfile  # noqa: PLC0415 - only the demo needs it

    return Path(tempfile.mkdtemp(prefix=f"{NAME}-demo-")) / "demo.db"
