"""The command line: the use cases for scripts and IT, see ``docs/command-line.md``."""
