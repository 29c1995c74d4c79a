"""What people keep beside a case: references to it elsewhere, reminders, working notes."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    make_part(
        "case_references",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('nifp', 'probation_service', 'rvdk', 'letter', 'other')",
            name=op.f("ck_case_references_kind"),
        ),
    )
    make_part(
        "reminders",
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("line", sa.String(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
    )
    op.create_index("ix_reminders_on", "reminders", ["on"], sqlite_where=sa.text("done_on IS NULL"))
    make_part(
        "working_notes",
        sa.Column("noted_on", sa.Date(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
    )


def make_part(table: str, *columns: sa.Column[object] | sa.CheckConstraint) -> None:
    """A table of what a case may have several of."""
    op.create_table(
        table,
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        *columns,
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f(f"fk_{table}_case_id")),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f(f"pk_{table}")),
        sqlite_with_rowid=False,
    )
