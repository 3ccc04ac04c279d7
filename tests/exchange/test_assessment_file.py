"""The `.pmediag` file: the same back, or refused with a reason."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.exchange.assessment_file import SIZE_LIMIT, Carried, decode, encode, read, write
from pmediag.model.assessment import Answer, Evidence, PathKind
from pmediag.model.assessment import Path as AssessmentPath
from pmediag.model.record import digest_of
from pmediag.model.text import NOTE_LIMIT, clean_text
from tests.builders import MORNING, UNKNOWN, an_assessment, an_organisation, picked

NOTED = Answer(
    picks=("c1",), note="Vu en ligne <b>&amp;</b> =1+1 🙂", evidence=Evidence.SEEN, to_review=True
)
ONE = Carried(
    (an_organisation("Menuiserie « Kerouël » & fils"),),
    (
        an_assessment(
            {"d.t.a": picked("c1", "c2"), "d.t.b": UNKNOWN, "d.t.c": NOTED},
            importance={"d": 3},
            completed_at=MORNING,
        ),
    ),
    {"a1": {"overall": {"score": 12.345678901234567}}},
)

DEEP = json.loads("[" * 40 + "]" * 40)


def refused(data: bytes) -> UserFacingError:
    with pytest.raises(UserFacingError) as caught:
        decode(data, "file.pmediag")
    return caught.value


def changed(change: Callable[[dict[str, Any]], object], *, sealed: bool = True) -> bytes:
    """Give the file of ``ONE`` with a change, its digest made right again or not."""
    content = json.loads(encode(ONE, "1.0"))
    content.pop("digest")
    change(content)
    if sealed:
        content["digest"] = digest_of(content)
    return json.dumps(content).encode()


def test_what_is_written_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "one.pmediag"
    write(path, ONE, "1.0")
    assert read(path) == ONE
    assert [item.name for item in tmp_path.iterdir()] == ["one.pmediag"]


def test_the_same_content_gives_the_same_bytes() -> None:
    assert encode(ONE, "1.0") == encode(ONE, "1.0")


def test_one_dimension_comes_back() -> None:
    path = AssessmentPath(PathKind.DIMENSION, "d")
    one = Carried((an_organisation(),), (an_assessment(path=path),), {})
    assert decode(encode(one, ""), "") == one


@given(st.text(max_size=300))
def test_any_clean_note_comes_back_exactly(text: str) -> None:
    note = clean_text(text, limit=NOTE_LIMIT)
    one = Carried((an_organisation(),), (an_assessment({"d.t.a": Answer(note=note)}),), {})
    assert decode(encode(one, ""), "") == one


def test_a_file_made_by_hand_needs_no_digest() -> None:
    assert decode(changed(dict, sealed=False), "") == ONE


def test_any_changed_byte_is_noticed_or_changes_nothing() -> None:
    data = encode(ONE, "1.0")
    for position in range(0, len(data), 7):
        damaged = bytearray(data)
        damaged[position] ^= 0x01
        try:
            back = decode(bytes(damaged), "")
        except UserFacingError:
            continue
        assert back == ONE


@pytest.mark.parametrize("kept", [0, 1, 30, 400])
def test_a_file_cut_short_is_refused(kept: int) -> None:
    error = refused(encode(ONE, "1.0")[:kept])
    assert error.code in {ErrorCode.FILE_DAMAGED, ErrorCode.FILE_NOT_OURS}


REFUSED: dict[str, tuple[bytes, ErrorCode]] = {
    "nothing": (b"", ErrorCode.FILE_NOT_OURS),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(100), ErrorCode.FILE_NOT_OURS),
    "other JSON": (b'{"name": "other"}', ErrorCode.FILE_NOT_OURS),
    "a list": (b"[]", ErrorCode.FILE_NOT_OURS),
    "a newer format": (
        json.dumps({"format": "pmediag", "version": 2}).encode(), ErrorCode.FILE_NEWER,
    ),
    "a day before any firm": (
        changed(lambda c: c["assessments"][0].update(started_at="0001-01-01T00:00:00+14:00")),
        ErrorCode.FILE_INVALID,
    ),
    "a day after the last": (
        changed(lambda c: c["assessments"][0].update(completed_at="9999-12-31T23:59:59-14:00")),
        ErrorCode.FILE_INVALID,
    ),
    "a format 0": (
        changed(lambda c: c.update(version=0)), ErrorCode.FILE_INVALID,
    ),
    "a version that is true": (
        changed(lambda c: c.update(version=True)), ErrorCode.FILE_INVALID,
    ),
    "a wrong digest": (
        changed(lambda c: c.update(digest="0" * 64), sealed=False), ErrorCode.FILE_DAMAGED,
    ),
    "not a number": (
        encode(ONE, "1.0").replace(b"12.345678901234567", b"NaN"), ErrorCode.FILE_INVALID,
    ),
    "an infinite number": (
        encode(ONE, "1.0").replace(b"12.345678901234567", b"1e999"), ErrorCode.FILE_INVALID,
    ),
    "an endless number": (
        encode(ONE, "1.0").replace(b"12.345678901234567", b"9" * 5000), ErrorCode.FILE_DAMAGED,
    ),
    "a key twice": (
        b'{"format": "pmediag", "format": "pmediag", "version": 1}', ErrorCode.FILE_INVALID,
    ),
    "nested too deep": (
        changed(lambda c: c["assessments"][0].update(result={"a": DEEP})),
        ErrorCode.FILE_INVALID,
    ),
    "nested without end": (
        b'{"format": "pmediag", "x": ' + b"[" * 100_000, ErrorCode.FILE_DAMAGED,
    ),
    "a lone surrogate": (
        encode(ONE, "1.0").replace(b"Vu en ligne", b"\\ud800"), ErrorCode.FILE_INVALID,
    ),
    "a note of a megabyte": (
        changed(lambda c: c["assessments"][0]["answers"].update(
            {"d.t.a": {"note": "a" * 1_000_000}})), ErrorCode.TEXT_TOO_LONG,
    ),
    "a name of a megabyte": (
        changed(lambda c: c["organisations"][0].update(name="a" * 1_000_000)),
        ErrorCode.TEXT_TOO_LONG,
    ),
    "an organisation that is not there": (
        changed(lambda c: c["assessments"][0].update(organisation="gone")), ErrorCode.FILE_INVALID,
    ),
    "an id twice": (
        changed(lambda c: c["assessments"].append(c["assessments"][0])), ErrorCode.FILE_INVALID,
    ),
    "a time without an offset": (
        changed(lambda c: c["assessments"][0].update(started_at="2026-11-23T09:00:00")),
        ErrorCode.FILE_INVALID,
    ),
    "a path that climbs": (
        changed(lambda c: c["assessments"][0]["questionnaire"].update(id="../../etc")),
        ErrorCode.FILE_INVALID,
    ),
    "an id with an end of line": (
        changed(lambda c: c["assessments"][0].update(id="a1\n")), ErrorCode.FILE_INVALID,
    ),
    "an importance of 4": (
        changed(lambda c: c["assessments"][0].update(importance={"d": 4})), ErrorCode.FILE_INVALID,
    ),
    "a dimension beside another path": (
        changed(lambda c: c["assessments"][0]["path"].update(dimension="d")),
        ErrorCode.FILE_INVALID,
    ),
    "a key nobody knows": (
        changed(lambda c: c["assessments"][0].update(colour="red")), ErrorCode.FILE_INVALID,
    ),
    "too large": (b" " * (SIZE_LIMIT + 1), ErrorCode.FILE_TOO_LARGE),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_refused(name: str) -> None:
    data, code = REFUSED[name]
    assert refused(data).code is code


def test_what_stands_in_a_name_is_cleaned() -> None:
    data = changed(lambda c: c["organisations"][0].update(name="A\u202eb\u0007c\nd"))
    assert decode(data, "").organisations[0].name == clean_text(
        "A\u202eb\u0007c\nd", multi_line=False, limit=100
    )


def test_a_missing_file_a_folder_and_a_huge_file(tmp_path: Path) -> None:
    with pytest.raises(UserFacingError) as caught:
        read(tmp_path / "gone.pmediag")
    assert caught.value.code is ErrorCode.FILE_MISSING
    with pytest.raises(UserFacingError) as caught:
        read(tmp_path)
    assert caught.value.code in {ErrorCode.FILE_NOT_OURS, ErrorCode.FILE_UNREADABLE}
    huge = tmp_path / "huge.pmediag"
    with huge.open("wb") as stream:
        stream.truncate(SIZE_LIMIT + 1)
    with pytest.raises(UserFacingError) as caught:
        read(huge)
    assert caught.value.code is ErrorCode.FILE_TOO_LARGE


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserFacingError) as caught:
        write(tmp_path / "gone" / "one.pmediag", ONE, "1.0")
    assert caught.value.code is ErrorCode.FILE_UNWRITABLE


@given(st.binary(max_size=300))
def test_whatever_the_bytes_only_the_declared_error(data: bytes) -> None:
    with pytest.raises(UserFacingError):
        decode(data, "")
