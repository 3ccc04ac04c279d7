"""The `.pmediag` file: organisations and their assessments, for someone else.

Readable JSON with a format version and a digest of its content, described in
docs/exchange-file.md and by docs/schemas/pmediag-file.schema.json. Nothing of a received
file is trusted: its size is capped before it is read, its shape is checked whole, its
texts are cleaned, and what it says about questions is checked by the services that know
the questionnaire.
"""

from __future__ import annotations

import binascii
import errno
import json
import math
import os
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

import msgspec

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.exchange.plan_part import plan_content, plan_of
from pmediag.exchange.shapes import (
    LOGO_LIMIT,
    AnswerShape,
    AssessmentShape,
    FileShape,
    ImpossibleError,
    OrganisationShape,
)
from pmediag.files import write_whole
from pmediag.model.action_plan import YEARS, ActionPlan
from pmediag.model.assessment import Answer, Assessment, Evidence, Mark, Mode, PathKind
from pmediag.model.assessment import Path as AssessmentPath
from pmediag.model.organisation import Organisation
from pmediag.model.record import answer_record, digest_of
from pmediag.model.text import NAME_LIMIT, NOTE_LIMIT, TextTooLongError, clean_text

FORMAT = "pmediag"
VERSION = 3
SUFFIX = ".pmediag"

SIZE_LIMIT = 20_000_000
"""Bytes; a complete assessment with a long note at every question is about half a megabyte."""

DEPTH_LIMIT = 32

LOGO_SIDE = 4096
"""Pixels of a logo's width and height; a small file may unfold to any size."""

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR"
"""How a PNG begins; its width and height follow, four bytes each."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What a file carries: firms, their assessments, and what was frozen for each, if it was.

    ``records`` and ``plans`` are by the id of an assessment, ``logos`` (PNG) by that of a firm.
    """

    organisations: tuple[Organisation, ...]
    assessments: tuple[Assessment, ...]
    records: dict[str, dict[str, Any]]
    logos: dict[str, bytes] = field(default_factory=dict)
    plans: dict[str, ActionPlan] = field(default_factory=dict)


def write(path: Path, carried: Carried, application: str) -> None:
    """Write ``carried`` whole, and read it back before returning.

    Raises:
        UserFacingError: it is too much for one file, it cannot be written, or it does not
            read back as it was.
    """
    data = encode(carried, application)
    if len(data) > SIZE_LIMIT:
        raise UserFacingError(ErrorCode.EXPORT_TOO_LARGE, size=len(data), limit=SIZE_LIMIT)
    wrong = OSError(errno.EIO, os.strerror(errno.EIO))
    if decode(data, path.name) != carried:  # before a file takes the place of another
        raise UserFacingError(ErrorCode.FILE_UNWRITABLE, path=str(path), reason=wrong)
    try:
        write_whole(path, data)
        back = path.read_bytes()
    except OSError as error:
        raise UserFacingError(ErrorCode.FILE_UNWRITABLE, path=str(path), reason=error) from error
    if back != data:
        raise UserFacingError(ErrorCode.FILE_UNWRITABLE, path=str(path), reason=wrong)


def read(path: Path) -> Carried:
    """Read a received file.

    Raises:
        UserFacingError: it is missing, unreadable, too large, not ours, newer, damaged, or
            says something impossible; the details say where.
    """
    try:
        size = path.stat().st_size
        if size > SIZE_LIMIT:
            raise UserFacingError(
                ErrorCode.FILE_TOO_LARGE, path=str(path), size=size, limit=SIZE_LIMIT
            )
        if not path.is_file():
            raise UserFacingError(ErrorCode.FILE_NOT_OURS, path=str(path))
        with path.open("rb") as stream:
            data = stream.read(SIZE_LIMIT + 1)
    except FileNotFoundError as error:
        raise UserFacingError(ErrorCode.FILE_MISSING, path=str(path)) from error
    except OSError as error:
        raise UserFacingError(ErrorCode.FILE_UNREADABLE, path=str(path), reason=error) from error
    return decode(data, str(path))


def encode(carried: Carried, application: str) -> bytes:
    """Give the bytes of a file that holds ``carried``; the same content, the same bytes."""
    content: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "application": application,
        "organisations": [
            _organisation_content(organisation, carried.logos.get(organisation.id))
            for organisation in carried.organisations
        ],
        "assessments": [
            {
                **_assessment_content(assessment, carried.records.get(assessment.id)),
                "plan": plan_content(carried.plans.get(assessment.id)),
            }
            for assessment in carried.assessments
        ],
    }
    content["digest"] = digest_of(content)
    return json.dumps(content, ensure_ascii=False, allow_nan=False, indent=1).encode()


def decode(data: bytes, path: str) -> Carried:
    """Read the bytes of a file; ``path`` is for messages only.

    Raises:
        UserFacingError: as `read`.
    """
    if len(data) > SIZE_LIMIT:
        raise UserFacingError(ErrorCode.FILE_TOO_LARGE, path=path, size=len(data), limit=SIZE_LIMIT)
    content = _parse(data, path)
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise UserFacingError(ErrorCode.FILE_NOT_OURS, path=path)
    version = content.get("version")
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise UserFacingError(ErrorCode.FILE_NEWER, path=path, version=version)
    digest = content.pop("digest", None)
    if digest is not None and digest != digest_of(content):
        raise UserFacingError(ErrorCode.FILE_DAMAGED, path=path)
    try:
        shape = msgspec.convert(content, FileShape)
        return _carried(shape)
    except msgspec.ValidationError as error:
        raise UserFacingError(ErrorCode.FILE_INVALID, path=path, reason=str(error)) from error
    except TextTooLongError as error:
        raise UserFacingError(
            ErrorCode.TEXT_TOO_LONG, path=path, length=error.length, limit=error.limit
        ) from error
    except ImpossibleError as error:
        raise UserFacingError(ErrorCode.FILE_INVALID, path=path, reason=str(error)) from error


def _parse(data: bytes, path: str) -> object:
    try:
        text = data.decode("utf-8-sig")
        content: object = json.loads(
            text,
            object_pairs_hook=_no_doubles,
            parse_constant=_no_constant,
            parse_float=_finite,
        )
        _refuse_deep(content, DEPTH_LIMIT)
        # A lone surrogate written as an escape would pass; it cannot be stored or printed.
        json.dumps(content, ensure_ascii=False).encode()
    except ImpossibleError as error:
        raise UserFacingError(ErrorCode.FILE_INVALID, path=path, reason=str(error)) from error
    except UnicodeEncodeError as error:
        raise UserFacingError(
            ErrorCode.FILE_INVALID, path=path, reason="a lone surrogate in a text"
        ) from error
    except (ValueError, RecursionError) as error:
        looks_ours = b'"pmediag"' in data[:400]
        code = ErrorCode.FILE_DAMAGED if looks_ours else ErrorCode.FILE_NOT_OURS
        raise UserFacingError(code, path=path) from error
    else:
        return content


def _refuse_deep(content: object, limit: int) -> None:
    if not isinstance(content, dict | list):
        return
    if limit == 0:
        raise ImpossibleError("nested too deep")
    for part in content.values() if isinstance(content, dict) else content:
        _refuse_deep(part, limit - 1)


def _no_doubles(pairs: list[tuple[str, object]]) -> dict[str, object]:
    result = dict(pairs)
    if len(result) != len(pairs):
        keys = [key for key, _ in pairs]
        double = next(key for key in keys if keys.count(key) > 1)
        raise ImpossibleError(f"the key {double[:80]!r} stands twice")
    return result


def _finite(text: str) -> float:
    value = float(text)
    return value if math.isfinite(value) else _no_constant(text)


def _no_constant(name: str) -> NoReturn:
    raise ImpossibleError(f"{name} is not a number")


def _organisation_content(organisation: Organisation, logo: bytes | None) -> dict[str, Any]:
    return {
        "id": organisation.id,
        "name": organisation.name,
        "profile": dict(organisation.profile),
        "number": organisation.number or None,
        "naf": organisation.naf or None,
        "keep_until": organisation.keep_until.isoformat() if organisation.keep_until else None,
        "logo": b64encode(logo).decode() if logo else None,
    }


def _assessment_content(assessment: Assessment, record: dict[str, Any] | None) -> dict[str, Any]:
    return {
        "id": assessment.id,
        "organisation": assessment.organisation_id,
        "questionnaire": {
            "id": assessment.questionnaire_id,
            "version": assessment.questionnaire_version,
        },
        "path": {
            "kind": assessment.path.kind.value,
            "dimension": assessment.path.dimension_id,
        },
        "mode": assessment.mode.value,
        "started_at": assessment.started_at.isoformat(),
        "completed_at": assessment.completed_at.isoformat() if assessment.completed_at else None,
        "profile": dict(assessment.profile),
        "answers": {key: answer_record(answer) for key, answer in assessment.answers.items()},
        "importance": dict(assessment.importance),
        "renews": assessment.renews,
        "result": record,
    }


def _carried(shape: FileShape) -> Carried:
    organisations = tuple(_organisation(o) for o in shape.organisations)
    assessments = tuple(_assessment(_possible(a)) for a in shape.assessments)
    known = {organisation.id for organisation in organisations}
    if len(known) != len(organisations):
        raise ImpossibleError("two organisations have the same id")
    if len({assessment.id for assessment in assessments}) != len(assessments):
        raise ImpossibleError("two assessments have the same id")
    for assessment in assessments:
        if assessment.organisation_id not in known:
            raise ImpossibleError(f"{assessment.id}: its organisation is not in the file")
    records = {a.id: a.result for a in shape.assessments if a.result is not None}
    logos = {o.id: _logo(o.id, o.logo) for o in shape.organisations if o.logo is not None}
    plans = {a.id: plan_of(a.id, a.plan) for a in shape.assessments if a.plan is not None}
    return Carried(organisations, assessments, records, logos, plans)


def _organisation(shape: OrganisationShape) -> Organisation:
    if shape.keep_until is not None and shape.keep_until.year not in YEARS:
        raise ImpossibleError(f"{shape.id}: the year {shape.keep_until.year}")
    return Organisation(
        id=shape.id,
        name=clean_text(shape.name, multi_line=False, limit=NAME_LIMIT) or shape.id,
        profile=dict(shape.profile),
        number=shape.number or "",
        naf=shape.naf or "",
        keep_until=shape.keep_until,
    )


def _logo(organisation_id: str, text: str) -> bytes:
    try:
        logo = b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise ImpossibleError(f"{organisation_id}: the logo is not base64") from error
    if len(logo) > LOGO_LIMIT:
        raise ImpossibleError(f"{organisation_id}: the logo has over {LOGO_LIMIT} bytes")
    sides = logo[len(PNG) : len(PNG) + 8]
    if not logo.startswith(PNG) or len(sides) < 8:
        raise ImpossibleError(f"{organisation_id}: the logo is not a PNG")
    if not all(0 < int.from_bytes(side) <= LOGO_SIDE for side in (sides[:4], sides[4:])):
        raise ImpossibleError(f"{organisation_id}: the logo has over {LOGO_SIDE} pixels a side")
    return logo


def _assessment(shape: AssessmentShape) -> Assessment:
    kind = PathKind(shape.path.kind)
    if (kind is PathKind.DIMENSION) != (shape.path.dimension is not None):
        raise ImpossibleError(f"{shape.id}: path.dimension goes with the kind 'dimension'")
    if shape.renews == shape.id:
        raise ImpossibleError(f"{shape.id}: it renews itself")
    return Assessment(
        id=shape.id,
        organisation_id=shape.organisation,
        questionnaire_id=shape.questionnaire.id,
        questionnaire_version=shape.questionnaire.version,
        path=AssessmentPath(kind, shape.path.dimension),
        mode=Mode(shape.mode),
        started_at=shape.started_at,
        profile=dict(shape.profile),
        answers=_answers(shape.answers),
        importance=dict(shape.importance),
        completed_at=shape.completed_at,
        renews=shape.renews,
    )


def _possible(shape: AssessmentShape) -> AssessmentShape:
    for at in (shape.started_at, shape.completed_at):
        if at is not None and at.year not in YEARS:
            raise ImpossibleError(f"{shape.id}: the year {at.year}")
    return shape


def _answers(shapes: Mapping[str, AnswerShape]) -> dict[str, Answer]:
    """Give the answers that say something: a blank one is kept nowhere."""
    answers = {key: _answer(shape) for key, shape in shapes.items()}
    return {key: answer for key, answer in answers.items() if not answer.is_blank}


def _answer(shape: AnswerShape) -> Answer:
    return Answer(
        picks=tuple(shape.picks),
        mark=Mark(shape.mark) if shape.mark else None,
        note=clean_text(shape.note, limit=NOTE_LIMIT),
        evidence=Evidence(shape.evidence) if shape.evidence else None,
        to_review=shape.to_review,
    )
