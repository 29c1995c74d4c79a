"""The log of who did what with which data: kinds, reasons and lines."""
