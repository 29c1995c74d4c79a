"""The first schema."""

# ruff: noqa: E501, S608 - words of the tables as Alembic writes them; names of tables come from this file

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

KEYS = {"decisions": ("id",), "history": ("seq",), "agenda_versions": ("meeting_id", "version")}
"""Append-only tables with their keys."""


def upgrade() -> None:
    make_tables()
    make_search()
    for table, key in KEYS.items():
        make_append_only(table, key)


def make_search() -> None:
    """The words come folded from the app, so nothing is folded here; the text itself is not kept again."""
    op.execute(
        "CREATE VIRTUAL TABLE case_search USING fts5(words, content='', contentless_delete=1, "
        "detail=none, prefix='1 2 3', tokenize='ascii')"
    )


def make_append_only(table: str, key: tuple[str, ...]) -> None:
    same = " AND ".join(f"{column} = NEW.{column}" for column in key)
    for verb, condition in {
        "UPDATE": "",
        "DELETE": "",
        "INSERT": f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {same}) ",
    }.items():
        op.execute(
            f"CREATE TRIGGER {table}_keeps_{verb.lower()} BEFORE {verb} ON {table} "
            f"{condition}BEGIN SELECT RAISE(ABORT, 'append-only'); END"
        )


def make_tables() -> None:
    op.create_table(
        "history",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("acting_for", sa.Integer(), nullable=True),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("fields", sa.String(), nullable=False),
        sa.CheckConstraint(
            "action IN ('added', 'changed', 'trashed', 'restored', 'fixed', 'taken_back')",
            name=op.f("ck_history_action"),
        ),
        sa.CheckConstraint(
            "subject IN ('case', 'decision', 'request', 'person', 'series', 'meeting', 'agenda', 'import')",
            name=op.f("ck_history_subject"),
        ),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_history")),
    )
    op.create_index(op.f("ix_history_case_id"), "history", ["case_id"], unique=False)
    op.create_table(
        "imports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("undone", sa.Boolean(), nullable=False),
        sa.CheckConstraint("rows >= 0", name=op.f("ck_imports_rows")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imports")),
    )
    op.create_table(
        "people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("function", sa.String(), nullable=False),
        sa.Column("mandate_from", sa.Date(), nullable=True),
        sa.Column("mandate_to", sa.Date(), nullable=True),
        sa.Column("os_account", sa.String(), nullable=True),
        sa.CheckConstraint(
            "function IN ('prosecutor', 'clerk', 'chair', 'manager', 'reader', 'privacy_officer', 'administrator', 'adviser')",
            name=op.f("ck_people_function"),
        ),
        sa.CheckConstraint(
            "organisation IN ('om', 'nifp', 'probation_service', 'rvdk', 'other')",
            name=op.f("ck_people_organisation"),
        ),
        sa.CheckConstraint("mandate_to >= mandate_from", name=op.f("ck_people_mandate_to_in_order")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_people_version")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
        sa.UniqueConstraint("os_account", name=op.f("uq_people_os_account")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "register",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("demo", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("projected_on", sa.Date(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_register_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register")),
    )
    op.create_table(
        "series",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("parket", sa.String(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=True),
        sa.Column("starts_at", sa.Time(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("cutoff_days", sa.Integer(), nullable=False),
        sa.CheckConstraint("cutoff_days BETWEEN 0 AND 60", name=op.f("ck_series_cutoff_days")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_series_version")),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_series_weekday")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series")),
    )
    op.create_table(
        "cases",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("trashed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("registered_on", sa.Date(), nullable=False),
        sa.Column("parket", sa.String(), nullable=True),
        sa.Column("prosecutor_id", sa.Integer(), nullable=True),
        sa.Column("instance", sa.String(), nullable=False),
        sa.Column("research_handle", sa.String(), nullable=False),
        sa.Column("plea", sa.String(), nullable=False),
        sa.Column("behavioural_aspects", sa.String(), nullable=False),
        sa.Column("aspects_reason", sa.String(), nullable=False),
        sa.Column("aspects_judged_by", sa.String(), nullable=False),
        sa.Column("aspects_judged_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("closed_how", sa.String(), nullable=True),
        sa.Column("closed_code", sa.String(), nullable=False),
        sa.Column("suspect_initials", sa.String(), nullable=False),
        sa.Column("suspect_birth_year", sa.Integer(), nullable=True),
        sa.Column("custody_title", sa.String(), nullable=True),
        sa.Column("custody_since", sa.Date(), nullable=True),
        sa.Column("custody_arrested_on", sa.Date(), nullable=True),
        sa.Column("custody_extended", sa.Boolean(), nullable=True),
        sa.Column("custody_place", sa.String(), nullable=True),
        sa.Column("custody_suspended_on", sa.Date(), nullable=True),
        sa.Column("custody_resumed_on", sa.Date(), nullable=True),
        sa.Column("custody_lifted_on", sa.Date(), nullable=True),
        sa.Column("custody_ends_on_override", sa.Date(), nullable=True),
        sa.Column("custody_hearing_due_override", sa.Date(), nullable=True),
        sa.Column("cooperation_stance", sa.String(), nullable=True),
        sa.Column("cooperation_stated_on", sa.Date(), nullable=True),
        sa.Column("cooperation_source", sa.String(), nullable=True),
        sa.Column("tbs_clinic", sa.String(), nullable=True),
        sa.Column("tbs_phase", sa.String(), nullable=True),
        sa.Column("tbs_started_on", sa.Date(), nullable=True),
        sa.Column("tbs_ended_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "behavioural_aspects IN ('yes', 'no', 'unclear')", name=op.f("ck_cases_behavioural_aspects")
        ),
        sa.CheckConstraint(
            "closed_how IN ('judgment', 'dropped', 'penal_order', 'transferred', 'joined', 'deceased', 'double')",
            name=op.f("ck_cases_closed_how"),
        ),
        sa.CheckConstraint(
            "cooperation_stance IN ('cooperates', 'partly', 'refuses', 'unknown')",
            name=op.f("ck_cases_cooperation_stance"),
        ),
        sa.CheckConstraint(
            "custody_title IN ('none', 'police_custody', 'remand', 'detention', 'other')",
            name=op.f("ck_cases_custody_title"),
        ),
        sa.CheckConstraint(
            "instance IN ('first', 'appeal', 'referred_back')", name=op.f("ck_cases_instance")
        ),
        sa.CheckConstraint(
            "plea IN ('confesses', 'partly', 'denies', 'silent', 'unknown')", name=op.f("ck_cases_plea")
        ),
        sa.CheckConstraint("closed_on >= registered_on", name=op.f("ck_cases_closed_on_in_order")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_cases_version")),
        sa.ForeignKeyConstraint(["prosecutor_id"], ["people.id"], name=op.f("fk_cases_prosecutor_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_cases_prosecutor_id"), "cases", ["prosecutor_id"], unique=False)
    op.create_table(
        "meetings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("series_id", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("starts_at", sa.Time(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("agenda_version", sa.Integer(), nullable=False),
        sa.Column("fixed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("state IN ('planned', 'fixed')", name=op.f("ck_meetings_state")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_meetings_version")),
        sa.ForeignKeyConstraint(["series_id"], ["series.id"], name=op.f("fk_meetings_series_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meetings")),
    )
    op.create_index(op.f("ix_meetings_series_id"), "meetings", ["series_id"], unique=False)
    op.create_table(
        "agenda_items",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("reasons", sa.String(), nullable=False),
        sa.Column("lane", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("late_reason", sa.String(), nullable=False),
        sa.CheckConstraint(
            "lane IN ('discuss', 'without_discussion', 'not_ready')", name=op.f("ck_agenda_items_lane")
        ),
        sa.CheckConstraint("minutes BETWEEN 1 AND 240", name=op.f("ck_agenda_items_minutes")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_agenda_items_case_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name=op.f("fk_agenda_items_meeting_id")),
        sa.PrimaryKeyConstraint("meeting_id", "position", name=op.f("pk_agenda_items")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_agenda_items_case_id"), "agenda_items", ["case_id"], unique=False)
    op.create_table(
        "agenda_versions",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("fixed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.CheckConstraint("version >= 1", name=op.f("ck_agenda_versions_version")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name=op.f("fk_agenda_versions_meeting_id")),
        sa.PrimaryKeyConstraint("meeting_id", "version", name=op.f("pk_agenda_versions")),
    )
    op.create_table(
        "assessments",
        sa.Column("reported_on", sa.Date(), nullable=True),
        sa.Column("variant", sa.String(), nullable=True),
        sa.Column("parketnummer", sa.String(), nullable=True),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_assessments_case_id")),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_assessments")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "case_numbers",
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("trashed", sa.Boolean(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(number) = 12", name=op.f("ck_case_numbers_number_length")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_case_numbers_case_id")),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_numbers")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "uq_case_numbers_number",
        "case_numbers",
        ["number"],
        unique=True,
        sqlite_where=sa.text("NOT trashed"),
        postgresql_where=sa.text("NOT trashed"),
    )
    op.create_table(
        "case_projection",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("parketnummers", sa.String(), nullable=False),
        sa.Column("parket", sa.String(), nullable=True),
        sa.Column("suspect", sa.String(), nullable=False),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("offence", sa.String(), nullable=False),
        sa.Column("behavioural_aspects", sa.String(), nullable=False),
        sa.Column("standing", sa.String(), nullable=False),
        sa.Column("ground", sa.String(), nullable=True),
        sa.Column("ground_code", sa.String(), nullable=True),
        sa.Column("minor_victim", sa.Boolean(), nullable=True),
        sa.Column("hearing_on", sa.Date(), nullable=True),
        sa.Column("custody_ends_on", sa.Date(), nullable=True),
        sa.Column("held", sa.Boolean(), nullable=True),
        sa.Column("registered_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("prosecutor_id", sa.Integer(), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("deferred_until", sa.Date(), nullable=True),
        sa.Column("silent", sa.Boolean(), nullable=False),
        sa.Column("new", sa.Boolean(), nullable=False),
        sa.Column("stale", sa.String(), nullable=False),
        sa.Column("missing", sa.String(), nullable=False),
        sa.Column("changes_on", sa.Date(), nullable=True),
        sa.Column("trashed", sa.Boolean(), nullable=False),
        sa.Column("returned", sa.Boolean(), nullable=False),
        sa.Column("by_urgency", sa.String(), nullable=False),
        sa.Column("by_parketnummer", sa.String(), nullable=False),
        sa.Column("by_suspect", sa.String(), nullable=False),
        sa.Column("by_offence", sa.String(), nullable=False),
        sa.Column("by_standing", sa.String(), nullable=False),
        sa.Column("by_hearing", sa.String(), nullable=False),
        sa.Column("by_registered", sa.String(), nullable=False),
        sa.CheckConstraint(
            "behavioural_aspects IN ('yes', 'no', 'unclear')",
            name=op.f("ck_case_projection_behavioural_aspects"),
        ),
        sa.CheckConstraint(
            "ground IN ('recent_report', 'tbs_patient', 'refusal', 'other')",
            name=op.f("ck_case_projection_ground"),
        ),
        sa.CheckConstraint(
            "standing IN ('requested', 'exception', 'exception_incomplete', 'other_route', 'deferred', 'deferred_past_term', 'awaiting_confirmation', 'undecided', 'closed_undecided', 'no_aspects', 'unclear')",
            name=op.f("ck_case_projection_standing"),
        ),
        sa.ForeignKeyConstraint(["id"], ["cases.id"], name=op.f("fk_case_projection_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_projection")),
    )
    op.create_index(op.f("ix_case_projection_changes_on"), "case_projection", ["changes_on"], unique=False)
    op.create_index(
        op.f("ix_case_projection_trashed_by_hearing_id"),
        "case_projection",
        ["trashed", "by_hearing", "id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_case_projection_trashed_by_offence_id"),
        "case_projection",
        ["trashed", "by_offence", "id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_case_projection_trashed_by_parketnummer_id"),
        "case_projection",
        ["trashed", "by_parketnummer", "id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_case_projection_trashed_by_registered_id"),
        "case_projection",
        ["trashed", "by_registered", "id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_case_projection_trashed_by_standing_id"),
        "case_projection",
        ["trashed", "by_standing", "id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_case_projection_trashed_by_suspect_id"),
        "case_projection",
        ["trashed", "by_suspect", "id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_case_projection_trashed_by_urgency_id"),
        "case_projection",
        ["trashed", "by_urgency", "id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_case_projection_trashed_held_custody_ends_on"),
        "case_projection",
        ["trashed", "held", "custody_ends_on"],
        unique=False,
    )
    op.create_index(
        op.f("ix_case_projection_trashed_returned"), "case_projection", ["trashed", "returned"], unique=False
    )
    op.create_index(
        op.f("ix_case_projection_trashed_silent"), "case_projection", ["trashed", "silent"], unique=False
    )
    op.create_index(
        op.f("ix_case_projection_trashed_standing_hearing_on"),
        "case_projection",
        ["trashed", "standing", "hearing_on"],
        unique=False,
    )
    op.create_table(
        "decisions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("ground", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("finalised", sa.Boolean(), nullable=False),
        sa.Column("reasoning", sa.String(), nullable=False),
        sa.Column("deferred_until", sa.Date(), nullable=True),
        sa.Column("waiting_for", sa.String(), nullable=False),
        sa.Column("taken_by_person_id", sa.Integer(), nullable=True),
        sa.Column("taken_by_name", sa.String(), nullable=False),
        sa.Column("taken_by_entitled", sa.Boolean(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=True),
        sa.Column("refers_to", sa.Integer(), nullable=True),
        sa.Column("inputs", sa.JSON(), nullable=False),
        sa.Column("rule_version", sa.String(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('decision', 'confirmation', 'withdrawal')", name=op.f("ck_decisions_kind")
        ),
        sa.CheckConstraint("origin IN ('app', 'meeting', 'list')", name=op.f("ck_decisions_origin")),
        sa.CheckConstraint("outcome IN ('A', 'N', 'G', 'U', 'R', 'T')", name=op.f("ck_decisions_outcome")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_decisions_case_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name=op.f("fk_decisions_meeting_id")),
        sa.ForeignKeyConstraint(["refers_to"], ["decisions.id"], name=op.f("fk_decisions_refers_to")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
    )
    op.create_index(op.f("ix_decisions_case_id"), "decisions", ["case_id"], unique=False)
    op.create_index(op.f("ix_decisions_meeting_id"), "decisions", ["meeting_id"], unique=False)
    op.create_table(
        "hearings",
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("trial_began_anew", sa.Boolean(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('pro_forma', 'review', 'merits', 'other')", name=op.f("ck_hearings_kind")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_hearings_case_id")),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_hearings")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "import_created",
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("version >= 1", name=op.f("ck_import_created_version")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_import_created_case_id")),
        sa.ForeignKeyConstraint(["import_id"], ["imports.id"], name=op.f("fk_import_created_import_id")),
        sa.PrimaryKeyConstraint("import_id", "case_id", name=op.f("pk_import_created")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "offences",
        sa.Column("article", sa.String(), nullable=False),
        sa.Column("paragraph", sa.String(), nullable=True),
        sa.Column("regime", sa.String(), nullable=True),
        sa.Column("committed_from", sa.Date(), nullable=True),
        sa.Column("committed_to", sa.Date(), nullable=True),
        sa.Column("victim_age", sa.String(), nullable=False),
        sa.Column("relation", sa.String(), nullable=False),
        sa.Column("mode", sa.String(), nullable=True),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("mode IN ('hands_on', 'hands_off', 'online')", name=op.f("ck_offences_mode")),
        sa.CheckConstraint("regime IN ('old', 'new')", name=op.f("ck_offences_regime")),
        sa.CheckConstraint(
            "relation IN ('parent', 'family', 'partner', 'acquaintance', 'professional', 'stranger', 'online', 'unknown')",
            name=op.f("ck_offences_relation"),
        ),
        sa.CheckConstraint(
            "victim_age IN ('under_12', 'from_12_to_15', 'from_16_to_17', 'adult', 'unknown')",
            name=op.f("ck_offences_victim_age"),
        ),
        sa.CheckConstraint("committed_to >= committed_from", name=op.f("ck_offences_committed_to_in_order")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_offences_case_id")),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_offences")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "requests",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("variant", sa.String(), nullable=True),
        sa.Column("commissioned_by", sa.String(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("appointed_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("reported_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "commissioned_by IN ('prosecutor', 'examining_judge', 'court', 'appeal_court')",
            name=op.f("ck_requests_commissioned_by"),
        ),
        sa.CheckConstraint("version >= 1", name=op.f("ck_requests_version")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_requests_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_requests")),
    )
    op.create_index(op.f("ix_requests_case_id"), "requests", ["case_id"], unique=False)
    op.create_table(
        "signals",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("noted_on", sa.Date(), nullable=True),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_signals_case_id")),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_signals")),
        sqlite_with_rowid=False,
    )
