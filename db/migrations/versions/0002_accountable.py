"""A line in the log for each thing done, chained; handling of a case; what an erasure run may take away."""

# ruff: noqa: S608 - words of the tables as Alembic writes them; names of tables come from this file

from collections.abc import Sequence
from itertools import groupby
from uuid import uuid4

import sqlalchemy as sa
from alembic import context, op

from db.audit.chain import ObjectsDigest, beginning, next_digest

revision = "0002"
down_revision = "0001"

APPEND_ONLY = {
    "decisions": ("id",),
    "history": ("seq",),
    "agenda_versions": ("meeting_id", "version"),
    "audit": ("seq",),
    "audit_texts": ("seq",),
    "seals": ("history_seq",),
}
"""Append-only tables with their keys."""

ERASABLE = {"decisions": "UPDATE", "agenda_versions": "UPDATE", "audit_texts": "DELETE", "seals": "DELETE"}
"""What an open erasure run may do to them."""

OPEN_RUN = "EXISTS (SELECT 1 FROM erasure_runs WHERE finished_at IS NULL)"

KINDS = {
    "added": "collection",
    "changed": "alteration",
    "trashed": "erasure",
    "restored": "alteration",
    "fixed": "alteration",
    "taken_back": "erasure",
}
"""The kind of a line by the first thing it tells, for lines written before there were kinds."""

CASE_COLUMNS = (
    ("shield_since", sa.Date()),
    ("shield_reason", sa.String()),
    ("shield_by", sa.String()),
    ("dispute_since", sa.Date()),
    ("dispute_point", sa.String()),
    ("dispute_by", sa.String()),
    ("keep_until", sa.Date()),
    ("keep_reason", sa.String()),
    ("keep_by", sa.String()),
    ("cleared_on", sa.Date()),
    ("cleared_by", sa.String()),
    ("anonymised_on", sa.Date()),
)


def upgrade() -> None:
    register_id = name_the_register()
    told_before = op.get_bind().execute(sa.text("SELECT * FROM history ORDER BY seq")).mappings().all()
    op.drop_table("history")
    make_tables()
    extend_tables()
    for table in ("decisions", "agenda_versions"):
        for verb in ("update", "delete", "insert"):
            op.execute(f"DROP TRIGGER {table}_keeps_{verb}")
    write_anew(told_before, register_id)
    for table, key in APPEND_ONLY.items():
        make_append_only(table, key)


def name_the_register() -> str:
    """An older register gets the id its key file bears."""
    register_id = str(context.config.attributes.get("register_id") or uuid4().hex)
    op.add_column("register", sa.Column("register_id", sa.String(), nullable=False, server_default=""))
    op.execute(sa.text("UPDATE register SET register_id = :id").bindparams(id=register_id))
    return register_id


def make_append_only(table: str, key: tuple[str, ...]) -> None:
    same = " AND ".join(f"{column} = NEW.{column}" for column in key)
    conditions = {"UPDATE": "", "DELETE": "", "INSERT": f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {same}) "}
    if table in ERASABLE:
        conditions[ERASABLE[table]] = f"WHEN NOT {OPEN_RUN} "
    for verb, condition in conditions.items():
        op.execute(
            f"CREATE TRIGGER {table}_keeps_{verb.lower()} BEFORE {verb} ON {table} "
            f"{condition}BEGIN SELECT RAISE(ABORT, 'append-only'); END"
        )


def extend_tables() -> None:
    for name, kind in CASE_COLUMNS:
        op.add_column("cases", sa.Column(name, kind, nullable=True))
    for name in ("shielded", "disputed"):
        op.add_column(
            "case_projection", sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false())
        )


def write_anew(told: Sequence[sa.RowMapping], register_id: str) -> None:
    """What was told before becomes lines: one for what one account did for one purpose at one moment."""
    audit, history = (sa.table(name, *map(sa.column, columns)) for name, columns in _COLUMNS.items())
    bind, before = op.get_bind(), beginning(register_id)
    for seq, (_, together) in enumerate(groupby(told, _occasion), 1):
        same = list(together)
        rows = [
            {
                "seq": one["seq"],
                "audit_seq": seq,
                "values_digest": "",
                **{name: one[name] for name in ("action", "subject", "subject_id", "case_id", "fields")},
            }
            for one in same
        ]
        objects = ObjectsDigest()
        objects.add({**row, "fields": str(row["fields"]).split()} for row in rows)
        line = _line(same[0], seq, objects)
        before = next_digest(before, {**line, "at": _moment(same[0]["at"])})
        bind.execute(history.insert(), rows)
        bind.execute(audit.insert(), {**line, "digest": before})


def _occasion(one: sa.RowMapping) -> tuple[object, ...]:
    return tuple(one[name] for name in ("at", "account", "actor", "person_id", "acting_for", "purpose"))


def _line(first: sa.RowMapping, seq: int, objects: ObjectsDigest) -> dict[str, object]:
    return {
        "seq": seq,
        "at": first["at"],
        "kind": KINDS[first["action"]],
        "action": first["purpose"],
        "result": "done",
        "origin": "machine",
        "account": first["account"],
        "actor": first["actor"],
        "person_id": first["person_id"],
        "acting_for": first["acting_for"],
        "reason": "",
        "basis": "",
        "texts_digest": "",
        "objects": objects.count,
        "objects_digest": objects.value,
    }


def _moment(kept: str) -> str:
    """A moment as SQLite keeps it, as the chain writes it."""
    day, _, clock = kept.partition(" ")
    return f"{day}T{clock}Z"


_COLUMNS = {
    "audit": (
        *("seq", "at", "kind", "action", "result", "origin", "account", "actor", "person_id"),
        *("acting_for", "reason", "basis", "texts_digest", "objects", "objects_digest", "digest"),
    ),
    "history": (
        *("seq", "audit_seq", "action", "subject", "subject_id", "case_id", "fields", "values_digest"),
    ),
}


def make_tables() -> None:
    op.create_table(
        "audit",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("acting_for", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("texts_digest", sa.String(), nullable=False),
        sa.Column("objects", sa.Integer(), nullable=False),
        sa.Column("objects_digest", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('collection', 'alteration', 'consultation', 'disclosure', 'combination', 'erasure')",
            name=op.f("ck_audit_kind"),
        ),
        sa.CheckConstraint("result IN ('done', 'refused')", name=op.f("ck_audit_result")),
        sa.CheckConstraint("origin IN ('window', 'command_line', 'machine')", name=op.f("ck_audit_origin")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_audit")),
    )
    op.create_table(
        "history",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("audit_seq", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("fields", sa.String(), nullable=False),
        sa.Column("values_digest", sa.String(), nullable=False),
        sa.CheckConstraint(
            "action IN ('added', 'changed', 'trashed', 'restored', 'fixed', 'taken_back', 'consulted', "
            "'disclosed', 'linked', 'erased')",
            name=op.f("ck_history_action"),
        ),
        sa.CheckConstraint(
            "subject IN ('case', 'decision', 'request', 'person', 'series', 'meeting', 'agenda', 'import', "
            "'log', 'register')",
            name=op.f("ck_history_subject"),
        ),
        sa.ForeignKeyConstraint(
            ["audit_seq"],
            ["audit.seq"],
            name=op.f("fk_history_audit_seq"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_history")),
    )
    op.create_index(op.f("ix_history_audit_seq"), "history", ["audit_seq"], unique=False)
    op.create_index(op.f("ix_history_case_id"), "history", ["case_id"], unique=False)
    op.create_table(
        "audit_texts",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("salt", sa.String(), nullable=False),
        sa.Column("reason_text", sa.String(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["seq"], ["audit.seq"], name=op.f("fk_audit_texts_seq")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_audit_texts")),
    )
    op.create_table(
        "seals",
        sa.Column("history_seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("salt", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["history_seq"], ["history.seq"], name=op.f("fk_seals_history_seq")),
        sa.PrimaryKeyConstraint("history_seq", name=op.f("pk_seals")),
    )
    op.create_table(
        "erasure_runs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasure_runs")),
    )
    op.create_table(
        "seats",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("host", sa.String(), nullable=False),
        sa.Column("process", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seats")),
    )
