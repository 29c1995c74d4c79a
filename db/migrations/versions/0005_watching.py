"""Who looks after whose cases, what cases have to do with one another, saved views, text blocks."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "watches",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("of_id", sa.Integer(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=True),
        sa.CheckConstraint("version >= 1", name=op.f("ck_watches_version")),
        sa.CheckConstraint("last >= first", name=op.f("ck_watches_last_in_order")),
        sa.CheckConstraint("of_id <> by_id", name=op.f("ck_watches_of_somebody_else")),
        sa.ForeignKeyConstraint(["of_id"], ["people.id"], name=op.f("fk_watches_of_id")),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_watches_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_watches")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_watches_of_id"), "watches", ["of_id"])
    op.create_index(op.f("ix_watches_by_id"), "watches", ["by_id"])
    op.create_table(
        "saved_views",
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("view", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("whose", sa.String(), nullable=False),
        sa.CheckConstraint(
            "view IN ('all', 'silent', 'to_confirm', 'custody_soon', 'hearing_soon', 'returned', 'trash')",
            name=op.f("ck_saved_views_view"),
        ),
        sa.CheckConstraint("whose IN ('team', 'mine', 'watched')", name=op.f("ck_saved_views_whose")),
        sa.PrimaryKeyConstraint("account", "name", name=op.f("pk_saved_views")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "text_blocks",
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("account", "name", name=op.f("pk_text_blocks")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "case_links",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("one_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('co_suspect', 'same_suspect', 'joined', 'split', 'transferred')",
            name=op.f("ck_case_links_kind"),
        ),
        sa.CheckConstraint("one_id <> other_id", name=op.f("ck_case_links_two_cases")),
        sa.ForeignKeyConstraint(["one_id"], ["cases.id"], name=op.f("fk_case_links_one_id")),
        sa.ForeignKeyConstraint(["other_id"], ["cases.id"], name=op.f("fk_case_links_other_id")),
        sa.PrimaryKeyConstraint("kind", "one_id", "other_id", name=op.f("pk_case_links")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_case_links_one_id"), "case_links", ["one_id"])
    op.create_index(op.f("ix_case_links_other_id"), "case_links", ["other_id"])
    op.create_index(op.f("ix_case_projection_birth_year"), "case_projection", ["birth_year"])
    op.create_index(
        op.f("ix_case_projection_trashed_prosecutor_id"), "case_projection", ["trashed", "prosecutor_id"]
    )
