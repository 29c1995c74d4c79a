"""What somebody may do in the register, apart from deciding."""

from enum import StrEnum


class Right(StrEnum):
    """One right; ``right.<value>`` is its name in words."""

    RECORD = "record"
    IMPORT = "import"
    PLAN = "plan"
    PRINT = "print"
    EXPORT = "export"
    PEOPLE = "people"
    LOG = "log"
    RETENTION = "retention"
    SHIELD = "shield"
    UPKEEP = "upkeep"
