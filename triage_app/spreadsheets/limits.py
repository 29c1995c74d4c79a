"""How large a file may be. A list of 100,000 cases stays well within; a zip bomb does not."""

MIB = 2**20

LARGEST_FILE = 40 * MIB
"""Bytes on disk."""

LARGEST_CONTENT = 300 * MIB
"""Bytes of an unpacked workbook."""

MOST_MEMBERS = 2_000
"""Files inside a workbook."""

SUSPECT_FROM = 4 * MIB
"""A member smaller than this may be packed as tightly as it likes."""

LARGEST_RATIO = 100
"""Unpacked to packed; a list of cases reaches about 10, a bomb about 1,000."""

MOST_CELLS = 5_000_000
"""Rows times columns of a sheet: a single cell in the far corner makes a reader fill all between."""

MOST_TEXT = 100 * MIB
"""Characters of all cells together: a long text that a million cells share is copied into each."""
