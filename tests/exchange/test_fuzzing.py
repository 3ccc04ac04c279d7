"""Files of any kind of wrong: read, or refused by the declared error, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from pmediag.errors import UserFacingError
from pmediag.exchange.assessment_file import Carried, decode, encode
from pmediag.model.record import digest_of
from tests.exchange.test_assessment_file import FULL, VERSION_1, VERSION_2

SEEDS = (encode(FULL, "1.0"), VERSION_1.read_bytes(), VERSION_2.read_bytes())

ODD_TEXTS = (
    "",
    "\x00",
    "a1\n",
    "../../etc/passwd",
    "=1+1",
    "\u202eabc",
    "9999-12-31T23:59:59-14:00",
    "0001-01-01",
    "٧٣٢٨٢٩٣٢٠",
    "iVBORw0KGgo=",
    "a" * 500_000,
)

plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(min_value=10**300, max_value=10**400)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8"), max_size=20)
    | st.sampled_from(ODD_TEXTS),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)


def holders(value: object) -> Iterator[Any]:
    """Give every mapping and list of ``value`` that holds something."""
    if isinstance(value, dict | list):
        if value:
            yield value
        for part in value.values() if isinstance(value, dict) else value:
            yield from holders(part)


@st.composite
def changed_files(draw: st.DrawFn) -> bytes:
    """Change, drop or add one to four things anywhere in a good file, then seal it again."""
    content = json.loads(draw(st.sampled_from(SEEDS)))
    content.pop("digest")
    for _ in range(draw(st.integers(1, 4))):
        holder = draw(st.sampled_from(list(holders(content)) or [content]))
        keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
        key = draw(st.sampled_from(keys)) if keys else None
        match draw(st.sampled_from(["change", "drop", "add"])):
            case "change" if key is not None:
                holder[key] = draw(plain)
            case "drop" if key is not None:
                del holder[key]
            case _ if isinstance(holder, dict):
                holder[draw(st.text(st.characters(codec="utf-8"), max_size=8))] = draw(plain)
            case _:
                holder.append(draw(plain))
    if draw(st.booleans()):
        content["digest"] = digest_of(content)
    return json.dumps(content, ensure_ascii=draw(st.booleans())).encode()


@st.composite
def damaged_files(draw: st.DrawFn) -> bytes:
    """Put any bytes in place of a stretch of a good file, or cut it."""
    data = draw(st.sampled_from(SEEDS))
    start = draw(st.integers(0, len(data)))
    stop = draw(st.integers(start, min(len(data), start + 40)))
    return data[:start] + draw(st.binary(max_size=40)) + data[stop:]


def read_or_refused(data: bytes) -> Carried | None:
    try:
        return decode(data, "file.pmediag")
    except UserFacingError:
        return None


@settings(max_examples=400)
@given(changed_files())
def test_a_file_with_anything_changed_is_read_or_refused(data: bytes) -> None:
    back = read_or_refused(data)
    assert back is None or decode(encode(back, ""), "") == back


@settings(max_examples=400)
@given(damaged_files())
@example(SEEDS[0] + b"\n")
@example(b"\xef\xbb\xbf" + SEEDS[0])
def test_damaged_bytes_are_noticed_or_change_nothing(data: bytes) -> None:
    back = read_or_refused(data)
    assert back is None or back in (decode(seed, "") for seed in SEEDS)


@given(st.binary(max_size=300))
def test_whatever_the_bytes_they_are_refused(data: bytes) -> None:
    assert read_or_refused(data) is None
