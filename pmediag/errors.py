"""What the world does to us, as errors with a code and details; worded in `wording.py`.

Anything else that is raised is a bug.
"""

from __future__ import annotations

from enum import StrEnum


class ErrorCode(StrEnum):
    """Everything the world may do; each has its words in `wording.py`."""

    DATABASE_IN_USE = "database_in_use"
    DATABASE_NEWER = "database_newer"
    DATABASE_DAMAGED = "database_damaged"
    DATABASE_FOREIGN = "database_foreign"
    DATABASE_BUSY = "database_busy"
    BACKUP_DAMAGED = "backup_damaged"
    MIGRATION_FAILED = "migration_failed"
    FOLDER_UNWRITABLE = "folder_unwritable"
    DISK_FULL = "disk_full"
    FILE_MISSING = "file_missing"
    FILE_UNREADABLE = "file_unreadable"
    FILE_UNWRITABLE = "file_unwritable"
    FILE_TOO_LARGE = "file_too_large"
    FILE_NOT_OURS = "file_not_ours"
    FILE_NEWER = "file_newer"
    FILE_DAMAGED = "file_damaged"
    FILE_CONFLICT = "file_conflict"
    FILE_INVALID = "file_invalid"
    CONTENT_INVALID = "content_invalid"
    QUESTIONNAIRE_UNKNOWN = "questionnaire_unknown"
    ASSESSMENT_UNKNOWN = "assessment_unknown"
    TEXT_TOO_LONG = "text_too_long"
    VIEWER_MISSING = "viewer_missing"
    EXPORT_TOO_LARGE = "export_too_large"
    FILE_BINNED = "file_binned"
    PLACE_TAKEN = "place_taken"
    PLACE_INSIDE = "place_inside"
    PLACE_UNWRITABLE = "place_unwritable"
    PLACE_TOO_SMALL = "place_too_small"
    PLACE_EMPTY = "place_empty"
    REPORT_KIND_UNKNOWN = "report_kind_unknown"
    ORGANISATION_UNKNOWN = "organisation_unknown"
    ACTION_UNKNOWN = "action_unknown"
    ACTION_TWICE = "action_twice"


class UserFacingError(Exception):
    """Something the user can be told about: what happened and what to do.

    ``code`` says what; ``details`` are what its words need (a path, a version, a size in
    bytes …), never an answer or a name. Subclasses exist where code must tell errors apart.
    """

    def __init__(self, code: ErrorCode, **details: object) -> None:
        super().__init__(code.value)
        self.code = code
        self.details = details

    def __str__(self) -> str:
        """Give the code and details, for logs and developers."""
        words = ", ".join(f"{key}={value!r}" for key, value in self.details.items())
        return f"{self.code.value} ({words})" if words else self.code.value
