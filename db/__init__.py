"""The register on disk: SQLite through SQLAlchemy, one file per aggregate; values go in and come out."""
