"""The shape of a `.pmediag` file, key by key; docs/schemas/pmediag-file.schema.json is made of it.

What the shapes cannot hold (ids that stand twice, a logo that is no picture) is checked where
the file is read.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal

from msgspec import Meta, Struct

from pmediag.model.action_plan import (
    DAYS_LIMIT,
    DAYS_PER_MONTH_LIMIT,
    ENTRIES_LIMIT,
    EUROS_LIMIT,
)

LOGO_LIMIT = 300 * 1024
"""Bytes of a logo, as a PNG."""

# Nothing may follow, not even the end of line that `$` lets through.
END = r"(?![\s\S])"

ShortId = Annotated[str, Meta(pattern=rf"^[A-Za-z0-9_.-]{{1,80}}{END}")]
Number = Annotated[str, Meta(pattern=rf"^(?:[0-9]{{9}}|[0-9]{{14}}){END}")]
Naf = Annotated[str, Meta(pattern=rf"^[0-9]{{2}}\.[0-9]{{2}}[A-Z]{END}")]
Base64 = Annotated[
    str, Meta(max_length=LOGO_LIMIT * 4 // 3 + 4, extra_json_schema={"contentEncoding": "base64"})
]
Aware = Annotated[datetime, Meta(tz=True)]
Euros = Annotated[float, Meta(ge=0, le=EUROS_LIMIT)]
Days = Annotated[float, Meta(ge=0, le=DAYS_LIMIT)]
DaysPerMonth = Annotated[float, Meta(gt=0, le=DAYS_PER_MONTH_LIMIT)]
ActionIds = Annotated[list[ShortId], Meta(max_length=ENTRIES_LIMIT)]


class ImpossibleError(ValueError):
    """The shape is right and the content cannot be."""


class Shape(Struct, forbid_unknown_fields=True):
    """A mapping whose keys are these and no others."""


class VersionShape(Shape):
    """Which questionnaire."""

    id: ShortId
    version: ShortId


class PathShape(Shape):
    """Which path; `dimension` goes with the kind of that name."""

    kind: Literal["express", "complete", "dimension"]
    dimension: ShortId | None = None


class AnswerShape(Shape):
    """One answer."""

    picks: Annotated[list[ShortId], Meta(max_length=100)] = []
    mark: Literal["unknown", "not_applicable"] | None = None
    note: str = ""
    evidence: Literal["declared", "seen", "document"] | None = None
    to_review: bool = False


class WishesShape(Shape, kw_only=True):
    """What is asked of a plan; `null` is no limit, and for `pins` that nothing was decided."""

    starts_on: date
    budget: Euros | None = None
    days: Days | None = None
    days_per_month: DaysPerMonth = 2.0
    pins: ActionIds | None = None
    refused: ActionIds = []


class OwnActionShape(Shape):
    """An action that a person added; `cost` in euros."""

    title: Annotated[str, Meta(min_length=1)]
    first_step: str = ""
    cost: Euros = 0.0
    days: Days = 0.0


class PlanEntryShape(Shape, kw_only=True):
    """What a person says of one action; `cost` is the real one in euros."""

    action: ShortId
    state: Literal["to_do", "doing", "done", "given_up"] = "to_do"
    owner: str = ""
    starts_on: date | None = None
    due_on: date | None = None
    ended_on: date | None = None
    cost: Euros | None = None
    reason: str = ""
    note: str = ""
    own: OwnActionShape | None = None


class PlanShape(Shape, kw_only=True):
    """The action plan of an assessment."""

    wishes: WishesShape
    entries: Annotated[list[PlanEntryShape], Meta(max_length=ENTRIES_LIMIT)] = []
    updated_at: Aware


class AssessmentShape(Shape, kw_only=True):
    """One assessment; `result` is what was frozen at completion, `renews` an earlier one."""

    id: ShortId
    organisation: ShortId
    questionnaire: VersionShape
    path: PathShape
    mode: Literal["alone", "accompanied", "training", "test"] = "alone"
    started_at: Aware
    completed_at: Aware | None = None
    profile: dict[ShortId, ShortId] = {}
    answers: dict[ShortId, AnswerShape] = {}
    importance: dict[ShortId, Annotated[int, Meta(ge=0, le=3)]] = {}
    renews: ShortId | None = None
    result: dict[str, Any] | None = None
    plan: PlanShape | None = None


class OrganisationShape(Shape):
    """One firm; `number` is its SIREN or SIRET, `naf` its code as 43.22A, `logo` a PNG."""

    id: ShortId
    name: Annotated[str, Meta(min_length=1)]
    profile: dict[ShortId, ShortId] = {}
    number: Number | None = None
    naf: Naf | None = None
    keep_until: date | None = None
    logo: Base64 | None = None


class FileShape(Shape, kw_only=True):
    """A `.pmediag` file of version 3; 2 has no plan, 1 nor more of a firm than name and profile."""

    format: Literal["pmediag"]
    version: Literal[1, 2, 3]
    application: str = ""
    organisations: Annotated[list[OrganisationShape], Meta(max_length=10_000)]
    assessments: Annotated[list[AssessmentShape], Meta(max_length=50_000)]
    digest: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")] | None = None
