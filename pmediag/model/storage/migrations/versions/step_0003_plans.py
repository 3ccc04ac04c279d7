"""Action plans. Frozen: a published step is never edited.

Assessments are made anew, so that their columns stand in the order of a new database.
"""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

STATEMENTS = (
    "CREATE TEMP TABLE held_assessments AS SELECT * FROM assessments",
    "DROP TABLE assessments",
    """
    CREATE TABLE assessments (
        id TEXT NOT NULL,
        organisation_id TEXT NOT NULL,
        questionnaire_id TEXT NOT NULL,
        questionnaire_version TEXT NOT NULL,
        path_kind TEXT NOT NULL,
        path_dimension TEXT,
        mode TEXT NOT NULL,
        profile TEXT NOT NULL,
        importance TEXT NOT NULL,
        position TEXT,
        started_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        completed_at TEXT,
        renews TEXT,
        deleted_at TEXT,
        deleted_with_firm INTEGER NOT NULL,
        sequence INTEGER NOT NULL,
        answered INTEGER NOT NULL,
        answers_root TEXT NOT NULL,
        result_seal TEXT,
        plan_seal TEXT,
        seal TEXT NOT NULL,
        CONSTRAINT pk_assessments PRIMARY KEY (id),
        CONSTRAINT ck_assessments_path_kind
            CHECK (path_kind IN ('express', 'complete', 'dimension')),
        CONSTRAINT ck_assessments_path_dimension
            CHECK ((path_kind = 'dimension') = (path_dimension IS NOT NULL)),
        CONSTRAINT ck_assessments_mode CHECK (mode IN ('alone', 'accompanied', 'training', 'test')),
        CONSTRAINT ck_assessments_answered CHECK (answered >= 0),
        CONSTRAINT ck_assessments_result_seal
            CHECK (result_seal IS NULL OR completed_at IS NOT NULL),
        CONSTRAINT ck_assessments_deleted_with_firm
            CHECK (deleted_with_firm = 0 OR (deleted_with_firm = 1 AND deleted_at IS NOT NULL)),
        CONSTRAINT fk_assessments_organisation_id
            FOREIGN KEY(organisation_id) REFERENCES organisations (id)
    ) WITHOUT ROWID
    """,
    """
    INSERT INTO assessments (
        id, organisation_id, questionnaire_id, questionnaire_version, path_kind, path_dimension,
        mode, profile, importance, position, started_at, updated_at, completed_at, renews,
        deleted_at, deleted_with_firm, sequence, answered, answers_root, result_seal, seal
    )
    SELECT
        id, organisation_id, questionnaire_id, questionnaire_version, path_kind, path_dimension,
        mode, profile, importance, position, started_at, updated_at, completed_at, renews,
        deleted_at, deleted_with_firm, sequence, answered, answers_root, result_seal, seal
    FROM held_assessments
    """,
    "DROP TABLE held_assessments",
    """
    CREATE INDEX ix_assessments_binned ON assessments (deleted_at) WHERE deleted_at IS NOT NULL
    """,
    """
    CREATE INDEX ix_assessments_completed ON assessments (organisation_id, sequence)
    WHERE completed_at IS NOT NULL AND deleted_at IS NULL
    """,
    """
    CREATE INDEX ix_assessments_kept ON assessments (sequence) WHERE deleted_at IS NULL
    """,
    """
    CREATE INDEX ix_assessments_organisation_id ON assessments (organisation_id, sequence)
    """,
    """
    CREATE INDEX ix_assessments_planned ON assessments (organisation_id, sequence)
    WHERE plan_seal IS NOT NULL AND completed_at IS NOT NULL AND deleted_at IS NULL
    """,
    """
    CREATE INDEX ix_assessments_running ON assessments (organisation_id, sequence)
    WHERE completed_at IS NULL AND deleted_at IS NULL
    """,
    """
    CREATE TABLE plans (
        assessment_id TEXT NOT NULL,
        record TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        seal TEXT NOT NULL,
        CONSTRAINT pk_plans PRIMARY KEY (assessment_id),
        CONSTRAINT fk_plans_assessment_id FOREIGN KEY(assessment_id) REFERENCES assessments (id)
    ) WITHOUT ROWID
    """,
)


def upgrade() -> None:
    """Make room for action plans, whose seals assessments hold."""
    for statement in STATEMENTS:
        op.execute(statement)
