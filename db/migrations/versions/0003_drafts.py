"""What is typed and not saved yet."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "drafts",
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("session", sa.String(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("account", "session", "form", "record", name="pk_drafts"),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_drafts_case_id"),
    )
    op.create_index("ix_drafts_case_id", "drafts", ["case_id"])
