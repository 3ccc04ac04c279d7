"""The first schema. Frozen: a published step is never edited."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE about (
        id INTEGER NOT NULL,
        made_by TEXT NOT NULL,
        schema_version INTEGER NOT NULL,
        schema_digest TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        roots TEXT NOT NULL,
        seal TEXT NOT NULL,
        CONSTRAINT pk_about PRIMARY KEY (id),
        CONSTRAINT ck_about_one CHECK (id = 1)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE organisations (
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        profile TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        seal TEXT NOT NULL,
        CONSTRAINT pk_organisations PRIMARY KEY (id)
    ) WITHOUT ROWID
    """,
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
        sequence INTEGER NOT NULL,
        answered INTEGER NOT NULL,
        answers_root TEXT NOT NULL,
        result_seal TEXT,
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
        CONSTRAINT fk_assessments_organisation_id
            FOREIGN KEY(organisation_id) REFERENCES organisations (id)
    ) WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_assessments_organisation_id ON assessments (organisation_id)
    """,
    """
    CREATE TABLE answers (
        assessment_id TEXT NOT NULL,
        question_id TEXT NOT NULL,
        picks TEXT NOT NULL,
        mark TEXT,
        note TEXT NOT NULL,
        evidence TEXT,
        to_review INTEGER NOT NULL,
        sequence INTEGER NOT NULL,
        saved_at TEXT NOT NULL,
        seal TEXT NOT NULL,
        CONSTRAINT pk_answers PRIMARY KEY (assessment_id, question_id),
        CONSTRAINT ck_answers_mark CHECK (mark IS NULL OR mark IN ('unknown', 'not_applicable')),
        CONSTRAINT ck_answers_mark_or_picks CHECK (mark IS NULL OR picks = '[]'),
        CONSTRAINT ck_answers_evidence
            CHECK (evidence IS NULL OR evidence IN ('declared', 'seen', 'document')),
        CONSTRAINT ck_answers_to_review CHECK (to_review IN (0, 1)),
        CONSTRAINT fk_answers_assessment_id FOREIGN KEY(assessment_id) REFERENCES assessments (id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE frozen_results (
        assessment_id TEXT NOT NULL,
        completed_at TEXT NOT NULL,
        record TEXT NOT NULL,
        digest TEXT NOT NULL,
        seal TEXT NOT NULL,
        CONSTRAINT pk_frozen_results PRIMARY KEY (assessment_id),
        CONSTRAINT fk_frozen_results_assessment_id
            FOREIGN KEY(assessment_id) REFERENCES assessments (id)
    ) WITHOUT ROWID
    """,
)


def upgrade() -> None:
    """Make the tables of an empty database."""
    for statement in STATEMENTS:
        op.execute(statement)
