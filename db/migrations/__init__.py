"""The steps from schema to schema; Alembic runs them."""
