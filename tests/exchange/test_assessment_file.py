"""The `.pmediag` file: the same back, or refused with a reason."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.exchange import assessment_file
from pmediag.exchange.assessment_file import (
    LOGO_SIDE,
    SIZE_LIMIT,
    Carried,
    decode,
    encode,
    read,
    write,
)
from pmediag.exchange.shapes import LOGO_LIMIT
from pmediag.model.action_plan import ActionPlan, OwnAction, PlanEntry, Wishes
from pmediag.model.assessment import Answer, Evidence, PathKind
from pmediag.model.assessment import Path as AssessmentPath
from pmediag.model.record import digest_of
from pmediag.model.text import NOTE_LIMIT, clean_text
from tests.builders import MORNING, UNKNOWN, an_assessment, an_organisation, picked
from tests.exchange.pictures import a_png
from tests.model.storage.fillings import some_plan
from tools.schemas import FOLDER

DATA = Path(__file__).parent / "data"

VERSION_1 = DATA / "version-1.pmediag"
"""Written by pmediag 0.1.0: a completed diagnosis and one in progress, of two firms."""

VERSION_2 = DATA / "version-2.pmediag"
"""The same with a number, a NAF code, a day and a logo, one diagnosis renewing the other."""

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

FULL = Carried(
    (
        replace(
            an_organisation(), number="73282932000074", naf="43.32A", keep_until=date(2029, 1, 31)
        ),
        an_organisation("Entreprise B", "o2"),
    ),
    (*ONE.assessments, an_assessment(id="a2", organisation_id="o2", renews="a1")),
    ONE.records,
    {"o1": a_png()},
    {"a1": some_plan("a1"), "a2": ActionPlan("a2", Wishes(date(2027, 1, 1)), {}, MORNING)},
)
"""All that version 3 can say."""

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


def with_firm(**values: object) -> bytes:
    """Give the file of ``ONE`` with its firm changed."""
    return changed(lambda content: content["organisations"][0].update(values))


def with_plan(change: Callable[[dict[str, Any]], object]) -> bytes:
    """Give the file of ``FULL`` with the plan of its first diagnosis changed."""
    content = json.loads(encode(FULL, "1.0"))
    content.pop("digest")
    change(content["assessments"][0]["plan"])
    return json.dumps(content).encode()


def with_entry(**values: object) -> bytes:
    """Give the same with the first action of that plan changed."""
    return with_plan(lambda plan: plan["entries"][0].update(values))


def with_wish(**values: object) -> bytes:
    """Give the same with what is asked of that plan changed."""
    return with_plan(lambda plan: plan["wishes"].update(values))


def with_logo(logo: bytes) -> bytes:
    """Give the file of ``ONE`` with a logo."""
    return with_firm(logo=b64encode(logo).decode())


@pytest.mark.parametrize("carried", [ONE, FULL])
def test_what_is_written_comes_back(tmp_path: Path, carried: Carried) -> None:
    path = tmp_path / "one.pmediag"
    write(path, carried, "1.0")
    assert read(path) == carried
    assert [item.name for item in tmp_path.iterdir()] == ["one.pmediag"]


@pytest.mark.parametrize("carried", [ONE, FULL])
def test_the_same_content_gives_the_same_bytes(carried: Carried) -> None:
    assert encode(carried, "1.0") == encode(decode(encode(carried, "1.0"), ""), "1.0")


def test_a_real_file_of_version_1_keeps_everything() -> None:
    back = read(VERSION_1)
    assert [firm.name for firm in back.organisations] == [
        "Menuiserie « Kerouël » & fils",
        "Entreprise B",
    ]
    done, running = back.assessments
    assert done.completed_at is not None
    assert running.completed_at is None
    assert (len(done.answers), len(running.answers)) == (16, 3)
    assert done.answers["seen.site.mobile"].note == (
        "Vu en ligne <b>&amp;</b> =1+1 🙂\nà refaire, 1 250 €"
    )
    assert done.answers["sell.request.how"].evidence is Evidence.SEEN
    assert done.importance == {"protect": 3}
    assert set(back.records) == {done.id}
    assert back.logos == {}
    assert {(firm.number, firm.naf, firm.keep_until) for firm in back.organisations} == {
        ("", "", None)
    }
    assert decode(encode(back, ""), "") == back


def test_a_real_file_of_version_2_keeps_everything() -> None:
    back, before = read(VERSION_2), read(VERSION_1)
    first, second = back.organisations
    assert (first.number, first.naf, first.keep_until) == (
        "73282932000074",
        "43.32A",
        date(2029, 12, 31),
    )
    assert second == before.organisations[1]
    done, running = back.assessments
    assert (done, replace(running, renews=None)) == before.assessments
    assert running.renews == done.id
    assert (back.records, back.logos) == (before.records, {first.id: a_png()})
    assert back.plans == {}
    assert decode(encode(back, ""), "") == back


@pytest.mark.parametrize(
    "data", [encode(FULL, "1.0"), VERSION_1.read_bytes(), VERSION_2.read_bytes()]
)
def test_what_is_written_fits_the_published_schema(data: bytes) -> None:
    schema = json.loads((FOLDER / "pmediag-file.schema.json").read_text(encoding="utf-8"))
    checker = jsonschema.FormatChecker(["date"])
    jsonschema.Draft202012Validator(schema, format_checker=checker).validate(json.loads(data))


def test_too_much_for_one_file_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "one.pmediag"
    write(path, ONE, "1.0")
    monkeypatch.setattr(assessment_file, "SIZE_LIMIT", path.stat().st_size)
    with pytest.raises(UserFacingError) as caught:
        write(path, FULL, "1.0")
    assert caught.value.code is ErrorCode.EXPORT_TOO_LARGE
    assert read(path) == ONE


def test_what_would_not_come_back_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "kept.pmediag"
    write(path, ONE, "1.0")
    before = path.read_bytes()
    entries = {f"own_{n}": PlanEntry(f"own_{n}", own=OwnAction("Appeler")) for n in range(1_001)}
    plan = replace(FULL.plans["a1"], entries=entries)
    with pytest.raises(UserFacingError):
        write(path, replace(FULL, plans={"a1": plan}), "1.0")
    assert path.read_bytes() == before


def test_one_dimension_comes_back() -> None:
    path = AssessmentPath(PathKind.DIMENSION, "d")
    one = Carried((an_organisation(),), (an_assessment(path=path),), {})
    assert decode(encode(one, ""), "") == one


@given(st.text(max_size=300))
def test_any_clean_note_comes_back_exactly(text: str) -> None:
    note = clean_text(text, limit=NOTE_LIMIT)
    one = Carried(
        (an_organisation(),), (an_assessment({"d.t.a": Answer(note=note, to_review=True)}),), {}
    )
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
        json.dumps({"format": "pmediag", "version": 4}).encode(), ErrorCode.FILE_NEWER,
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
    "a number of ten digits": (with_firm(number="1234567890"), ErrorCode.FILE_INVALID),
    "a number in other digits": (with_firm(number="٧٣٢٨٢٩٣٢٠"), ErrorCode.FILE_INVALID),
    "an empty number": (with_firm(number=""), ErrorCode.FILE_INVALID),
    "a NAF without its letter": (with_firm(naf="43.32"), ErrorCode.FILE_INVALID),
    "a NAF with an end of line": (with_firm(naf="43.32A\n"), ErrorCode.FILE_INVALID),
    "a day that is none": (with_firm(keep_until="2027-02-30"), ErrorCode.FILE_INVALID),
    "a day with its hour": (with_firm(keep_until="2027-02-03T00:00:00Z"), ErrorCode.FILE_INVALID),
    "a day before any diagnosis": (with_firm(keep_until="0001-01-01"), ErrorCode.FILE_INVALID),
    "a logo that is no base64": (with_firm(logo="é!"), ErrorCode.FILE_INVALID),
    "a logo that is empty": (with_firm(logo=""), ErrorCode.FILE_INVALID),
    "a logo that is another picture": (with_logo(b"GIF89a" + bytes(40)), ErrorCode.FILE_INVALID),
    "a logo that stops after its signature": (with_logo(a_png()[:12]), ErrorCode.FILE_INVALID),
    "a logo that stops before its height": (with_logo(a_png()[:20]), ErrorCode.FILE_INVALID),
    "a logo that unfolds": (with_logo(a_png(LOGO_SIDE + 1, 1)), ErrorCode.FILE_INVALID),
    "a logo of no width": (with_logo(a_png(0, 1)), ErrorCode.FILE_INVALID),
    "a logo that is too large": (
        with_logo(a_png() + bytes(LOGO_LIMIT)), ErrorCode.FILE_INVALID,
    ),
    "a logo one byte too large": (
        with_logo(a_png().ljust(LOGO_LIMIT + 1, b"\0")), ErrorCode.FILE_INVALID,
    ),
    "a diagnosis that renews itself": (
        changed(lambda c: c["assessments"][0].update(renews="a1")), ErrorCode.FILE_INVALID,
    ),
    "a budget below nothing": (with_wish(budget=-1), ErrorCode.FILE_INVALID),
    "a budget of a country": (with_wish(budget=1e11), ErrorCode.FILE_INVALID),
    "an endless budget": (with_wish(budget=10**400), ErrorCode.FILE_INVALID),
    "a budget that is true": (with_wish(budget=True), ErrorCode.FILE_INVALID),
    "a budget in words": (with_wish(budget="1000"), ErrorCode.FILE_INVALID),
    "a budget that is no number": (
        with_wish(budget=1234.5).replace(b"1234.5", b"NaN"), ErrorCode.FILE_INVALID,
    ),
    "days without end": (
        with_wish(days=1234.5).replace(b"1234.5", b"Infinity"), ErrorCode.FILE_INVALID,
    ),
    "days below nothing": (with_wish(days=-0.5), ErrorCode.FILE_INVALID),
    "months of no day": (with_wish(days_per_month=0), ErrorCode.FILE_INVALID),
    "a start on no day": (with_wish(starts_on="2027-02-30"), ErrorCode.FILE_INVALID),
    "a start before any firm": (with_wish(starts_on="0001-01-01"), ErrorCode.FILE_INVALID),
    "a pin that climbs": (with_wish(pins=["../.."]), ErrorCode.FILE_INVALID),
    "more pins than there are": (with_wish(pins=["a"] * 1001), ErrorCode.FILE_INVALID),
    "a state that is none": (with_entry(state="almost"), ErrorCode.FILE_INVALID),
    "an action without id": (with_entry(action=""), ErrorCode.FILE_INVALID),
    "an action twice": (with_entry(action="own-1"), ErrorCode.FILE_INVALID),
    "a due day before any firm": (with_entry(due_on="1600-01-01"), ErrorCode.FILE_INVALID),
    "an ended day that is none": (with_entry(ended_on="tomorrow"), ErrorCode.FILE_INVALID),
    "a cost below nothing": (with_entry(cost=-0.01), ErrorCode.FILE_INVALID),
    "an owner of a megabyte": (with_entry(owner="a" * 1_000_000), ErrorCode.TEXT_TOO_LONG),
    "a reason of a megabyte": (with_entry(reason="a" * 1_000_000), ErrorCode.TEXT_TOO_LONG),
    "an own action without title": (with_entry(own={"title": ""}), ErrorCode.FILE_INVALID),
    "an own action with a blank title": (
        with_entry(own={"title": "\t \n"}), ErrorCode.FILE_INVALID,
    ),
    "an own action that earns": (
        with_entry(own={"title": "a", "cost": -5}), ErrorCode.FILE_INVALID,
    ),
    "a key nobody knows in a plan": (with_plan(lambda p: p.update(a=1)), ErrorCode.FILE_INVALID),
    "a plan without its time": (with_plan(lambda p: p.pop("updated_at")), ErrorCode.FILE_INVALID),
    "a plan of before any firm": (
        with_plan(lambda p: p.update(updated_at="0001-01-01T00:00:00+14:00")),
        ErrorCode.FILE_INVALID,
    ),
    "a plan with a thousand and one actions": (
        with_plan(lambda p: p.update(entries=[{"action": f"a{n}"} for n in range(1001)])),
        ErrorCode.FILE_INVALID,
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


def test_what_stands_in_a_plan_is_cleaned() -> None:
    own = {"title": "A\tb ", "first_step": " Ouvrir\n"}
    data = with_entry(owner=" A\u202eb\u0007\nc ", note="a\r\nb", reason="\n", own=own)
    entry = next(iter(decode(data, "").plans["a1"].entries.values()))
    assert (entry.owner, entry.note, entry.reason) == ("Ab c", "a\nb", "")
    assert entry.own == OwnAction("A b", "Ouvrir")


def test_a_plan_by_hand_may_say_little() -> None:
    little = {"wishes": {"starts_on": "2027-01-04"}, "updated_at": "2026-11-23T09:00:00Z"}
    data = changed(lambda content: content["assessments"][0].update(plan=little), sealed=False)
    assert decode(data, "").plans == {"a1": ActionPlan("a1", Wishes(date(2027, 1, 4)), {}, MORNING)}


def test_a_logo_as_large_as_allowed_comes_back() -> None:
    logo = a_png(LOGO_SIDE, 1).ljust(LOGO_LIMIT, b"\0")
    assert decode(with_logo(logo), "").logos == {"o1": logo}


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


def test_an_answer_that_says_nothing_is_kept_nowhere() -> None:
    blank: dict[str, object] = {
        "picks": [],
        "mark": None,
        "note": "",
        "evidence": None,
        "to_review": False,
    }
    data = changed(lambda c: c["assessments"][0]["answers"].update({"d.t.z": blank}), sealed=False)
    assert decode(data, "") == ONE
