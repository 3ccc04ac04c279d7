"""The rows. They never leave the storage room: repositories speak the model's dataclasses.

Columns hold text, whole numbers or nothing, so that a seal is the same whoever reads the
row. Times are ISO 8601 with the offset of the clock on the wall.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, MetaData, Text, inspect, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from pmediag.model.storage.seals import Value, seal_of


class Row(DeclarativeBase):
    """Any row."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar = {str: Text, int: Integer}


class SealedRow(Row):
    """A row that tells whether it is what was written."""

    __abstract__ = True

    seal: Mapped[str] = mapped_column(sort_order=99)

    def content(self) -> dict[str, Value]:
        """Give the columns that the seal is made of."""
        return {
            column.key: getattr(self, column.key)
            for column in inspect(type(self)).column_attrs
            if column.key != "seal"
        }

    def set(self, columns: Mapping[str, Value]) -> None:
        """Change some columns."""
        for name, value in columns.items():
            setattr(self, name, value)

    def computed_seal(self) -> str:
        """Give the seal of the content as it stands."""
        return seal_of(self.__tablename__, self.content())


class AboutRow(SealedRow):
    """The one row about the database itself; its name and these columns never change.

    ``made_by`` is the version of the application that made this schema, hence the least
    one that reads it. ``roots`` is the root of every other table, as JSON. ``sequence``
    is the number last given: time runs by it, not by the clock.
    """

    __tablename__ = "about"
    __table_args__ = (CheckConstraint("id = 1", name="one"), {"sqlite_with_rowid": False})

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    made_by: Mapped[str]
    schema_version: Mapped[int]
    schema_digest: Mapped[str]
    sequence: Mapped[int]
    roots: Mapped[str]


class OrganisationRow(SealedRow):
    """An organisation; ``profile`` is JSON, ``sequence`` that of its making.

    ``keep_until`` is a day; ``deleted_at`` is when it went to the bin.
    """

    __tablename__ = "organisations"
    __table_args__ = (
        Index("ix_organisations_kept", "sequence", sqlite_where=text("deleted_at IS NULL")),
        Index(
            "ix_organisations_keep_until",
            "keep_until",
            sqlite_where=text("keep_until IS NOT NULL AND deleted_at IS NULL"),
        ),
        Index("ix_organisations_binned", "deleted_at", sqlite_where=text("deleted_at IS NOT NULL")),
        {"sqlite_with_rowid": False},
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    profile: Mapped[str]
    number: Mapped[str]
    naf: Mapped[str]
    keep_until: Mapped[str | None]
    deleted_at: Mapped[str | None]
    sequence: Mapped[int]


class LogoRow(SealedRow):
    """The own logo of an organisation; ``png`` is base64."""

    __tablename__ = "logos"
    __table_args__ = ({"sqlite_with_rowid": False},)

    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisations.id"), primary_key=True)
    png: Mapped[str]


class AssessmentRow(SealedRow):
    """An assessment without its answers.

    ``answered`` counts the answers given, ``answers_root`` combines the seals of all its
    answers, ``result_seal`` is that of its frozen result and ``plan_seal`` that of its action
    plan, so that a row that went missing is noticed. ``sequence`` is that of the last change
    of what was answered. ``renews`` may name one that is gone. ``deleted_at`` is when it went
    to the bin, ``deleted_with_firm`` whether its organisation took it along.
    """

    __tablename__ = "assessments"
    __table_args__ = (
        CheckConstraint("path_kind IN ('express', 'complete', 'dimension')", name="path_kind"),
        CheckConstraint(
            "(path_kind = 'dimension') = (path_dimension IS NOT NULL)", name="path_dimension"
        ),
        CheckConstraint("mode IN ('alone', 'accompanied', 'training', 'test')", name="mode"),
        CheckConstraint("answered >= 0", name="answered"),
        CheckConstraint("result_seal IS NULL OR completed_at IS NOT NULL", name="result_seal"),
        CheckConstraint(
            "deleted_with_firm = 0 OR (deleted_with_firm = 1 AND deleted_at IS NOT NULL)",
            name="deleted_with_firm",
        ),
        Index("ix_assessments_organisation_id", "organisation_id", "sequence"),
        Index("ix_assessments_kept", "sequence", sqlite_where=text("deleted_at IS NULL")),
        Index(
            "ix_assessments_running",
            "organisation_id",
            "sequence",
            sqlite_where=text("completed_at IS NULL AND deleted_at IS NULL"),
        ),
        Index(
            "ix_assessments_completed",
            "organisation_id",
            "sequence",
            sqlite_where=text("completed_at IS NOT NULL AND deleted_at IS NULL"),
        ),
        Index(
            "ix_assessments_planned",
            "organisation_id",
            "sequence",
            sqlite_where=text(
                "plan_seal IS NOT NULL AND completed_at IS NOT NULL AND deleted_at IS NULL"
            ),
        ),
        Index("ix_assessments_binned", "deleted_at", sqlite_where=text("deleted_at IS NOT NULL")),
        {"sqlite_with_rowid": False},
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisations.id"))
    questionnaire_id: Mapped[str]
    questionnaire_version: Mapped[str]
    path_kind: Mapped[str]
    path_dimension: Mapped[str | None]
    mode: Mapped[str]
    profile: Mapped[str]
    importance: Mapped[str]
    position: Mapped[str | None]
    started_at: Mapped[str]
    updated_at: Mapped[str]
    completed_at: Mapped[str | None]
    renews: Mapped[str | None]
    deleted_at: Mapped[str | None]
    deleted_with_firm: Mapped[int]
    sequence: Mapped[int]
    answered: Mapped[int]
    answers_root: Mapped[str]
    result_seal: Mapped[str | None]
    plan_seal: Mapped[str | None]


class AnswerRow(SealedRow):
    """An answer; ``picks`` is a JSON list, ``sequence`` the number of its last save."""

    __tablename__ = "answers"
    __table_args__ = (
        CheckConstraint("mark IS NULL OR mark IN ('unknown', 'not_applicable')", name="mark"),
        CheckConstraint("mark IS NULL OR picks = '[]'", name="mark_or_picks"),
        CheckConstraint(
            "evidence IS NULL OR evidence IN ('declared', 'seen', 'document')", name="evidence"
        ),
        CheckConstraint("to_review IN (0, 1)", name="to_review"),
        {"sqlite_with_rowid": False},
    )

    assessment_id: Mapped[str] = mapped_column(ForeignKey("assessments.id"), primary_key=True)
    question_id: Mapped[str] = mapped_column(primary_key=True)
    picks: Mapped[str]
    mark: Mapped[str | None]
    note: Mapped[str]
    evidence: Mapped[str | None]
    to_review: Mapped[int]
    sequence: Mapped[int]
    saved_at: Mapped[str]


class FrozenResultRow(SealedRow):
    """What the user was told; ``record`` is canonical JSON."""

    __tablename__ = "frozen_results"
    __table_args__ = ({"sqlite_with_rowid": False},)

    assessment_id: Mapped[str] = mapped_column(ForeignKey("assessments.id"), primary_key=True)
    completed_at: Mapped[str]
    record: Mapped[str]
    digest: Mapped[str]


class PlanRow(SealedRow):
    """The action plan of an assessment; ``record`` is canonical JSON of wishes and entries.

    ``sequence`` is the number of its last save.
    """

    __tablename__ = "plans"
    __table_args__ = ({"sqlite_with_rowid": False},)

    assessment_id: Mapped[str] = mapped_column(ForeignKey("assessments.id"), primary_key=True)
    record: Mapped[str]
    updated_at: Mapped[str]
    sequence: Mapped[int]


SEALED_TABLES = ("organisations", "logos", "assessments", "answers", "frozen_results", "plans")
"""Every table but ``about``, which holds their roots."""
