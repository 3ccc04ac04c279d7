"""Seals: digests of what was written, since SQLite's own check misses half of the damage.

A seal is that of one row. The seals of a table, combined, are its root; the roots stand in
the sealed row ``about``, whose seal is therefore the digest of the whole database. Nothing
here knows a table: any database, of any version, is verified the same way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from hashlib import blake2b
from typing import TypeAlias

from pmediag.model.assessment import Assessment
from pmediag.model.history import FrozenResult
from pmediag.model.record import canonical

Value: TypeAlias = str | int | None
"""What a column may hold."""

NOTHING = "0" * 32
"""The root of an empty table."""


def seal_of(table: str, content: Mapping[str, Value]) -> str:
    """Give the seal of one row: 32 hexadecimal digits over its table and columns."""
    return blake2b(canonical([table, dict(content)]).encode(), digest_size=16).hexdigest()


def combined(*seals: str) -> str:
    """Combine seals so that their order does not matter and a second time takes one out."""
    total = 0
    for seal in seals:
        total ^= int(seal, 16)
    return f"{total:032x}"


def result_digest(assessment: Assessment, record: Mapping[str, object]) -> str:
    """Give the digest of ``record`` and of everything it was computed from.

    That is the questionnaire's version, the path, the profile, the importance and the
    answers with their notes. 64 hexadecimal digits.
    """
    source = {
        "questionnaire": [assessment.questionnaire_id, assessment.questionnaire_version],
        "path": [assessment.path.kind, assessment.path.dimension_id],
        "profile": dict(assessment.profile),
        "importance": dict(assessment.importance),
        "answers": {key: asdict(answer) for key, answer in assessment.answers.items()},
    }
    return blake2b(canonical([source, record]).encode(), digest_size=32).hexdigest()


def frozen_result(
    assessment: Assessment, record: Mapping[str, object], completed_at: datetime
) -> FrozenResult:
    """Freeze what the user was told about ``assessment``, in plain JSON values."""
    return FrozenResult(assessment.id, completed_at, record, result_digest(assessment, record))
