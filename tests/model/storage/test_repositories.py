from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.assessment import (
    COMPLETE,
    EXPRESS,
    Answer,
    Assessment,
    Evidence,
    Mark,
    Mode,
    Path,
    PathKind,
)
from pmediag.model.history import FrozenResult
from pmediag.model.storage.connections import Opening, connect
from pmediag.model.storage.database import Database
from pmediag.model.storage.seals import frozen_result
from tests.builders import MORNING, UNKNOWN, an_assessment, an_organisation, picked
from tests.model.storage.fillings import IN_PARIS, everything, fill, some_plan

LATER = IN_PARIS + timedelta(minutes=5)


@pytest.fixture
def started(database: Database) -> Database:
    """A database with one assessment in progress, a1."""
    with database.unit_of_work() as unit:
        unit.organisations.add(an_organisation())
        unit.assessments.add(an_assessment({"d.t.q1": picked("c1")}, path=EXPRESS))
    return database


def test_organisations_come_back_in_the_order_they_were_added(database: Database) -> None:
    firms = [an_organisation("Zoé <&> 😀", "o9"), an_organisation("Entreprise A", "o1")]
    with database.unit_of_work() as unit:
        for firm in firms:
            unit.organisations.add(firm)
    with database.unit_of_work() as unit:
        assert unit.organisations.all() == tuple(firms)
        assert unit.organisations.get("o9") == firms[0]
        assert unit.organisations.get("none") is None


def test_an_organisation_changes_and_its_assessments_do_not(started: Database) -> None:
    changed = replace(an_organisation("Renamed"), profile={"size": "large"})
    with started.unit_of_work() as unit:
        unit.organisations.update(changed)
    with started.unit_of_work() as unit:
        assert unit.organisations.get("o1") == changed
        (summary,) = unit.assessments.summaries()
        assert summary.organisation_name == "Renamed"
        assessment = unit.assessments.get("a1")
        assert assessment is not None
        assert assessment.profile == an_assessment().profile
        with pytest.raises(UserFacingError, match="organisation_unknown"):
            unit.organisations.update(an_organisation("B", "none"))


def test_what_a_firm_holds_comes_back(database: Database) -> None:
    firm = replace(
        an_organisation(), number="73282932000074", naf="43.22A", keep_until=date(2027, 12, 31)
    )
    with database.unit_of_work() as unit:
        unit.organisations.add(firm)
    with database.unit_of_work() as unit:
        assert unit.organisations.get("o1") == firm
        unit.organisations.save_profile("o1", {"size": "large"})
        assert unit.organisations.get("o1") == replace(firm, profile={"size": "large"})
        unit.organisations.save_profile("o1", {}, "43.32A")
        assert unit.organisations.get("o1") == replace(firm, profile={}, naf="43.32A")
        unit.organisations.update(replace(firm, keep_until=None, number=""))
        assert unit.organisations.get("o1") == replace(firm, keep_until=None, number="")
        with pytest.raises(UserFacingError, match="organisation_unknown"):
            unit.organisations.save_profile("none", {})


def test_a_logo_is_kept_replaced_and_taken_away(database: Database) -> None:
    with database.unit_of_work() as unit:
        unit.organisations.add(an_organisation())
        assert unit.organisations.logo("o1") is None
        unit.organisations.set_logo("o1", None)
        with pytest.raises(UserFacingError, match="organisation_unknown"):
            unit.organisations.set_logo("none", b"")
    for png in (bytes(range(256)), b"", b"\x89PNG" * 10_000):
        with database.unit_of_work() as unit:
            unit.organisations.set_logo("o1", png)
        with database.unit_of_work() as unit:
            assert unit.organisations.logo("o1") == png
        assert database.check() == ()
    with database.unit_of_work() as unit:
        unit.organisations.set_logo("o1", None)
    with database.unit_of_work() as unit:
        assert unit.organisations.logo("o1") is None
    assert database.check() == ()


def test_the_lines_of_one_firm_and_the_last_ones_are_those_of_the_whole_list(
    database: Database,
) -> None:
    fill(database, assessments=7)
    with database.unit_of_work() as unit:
        unit.assessments.save_answer("a2", "d.t.q0", picked("c9"), MORNING)
        lines = unit.assessments.summaries()
        assert unit.assessments.recent(3) == lines[:3]
        assert unit.assessments.recent(100) == lines
        assert unit.assessments.recent(0) == ()
        assert [line.id for line in unit.assessments.of("o1")] == ["a2", "a6", "a4", "a0"]
        assert unit.assessments.of("o2") == tuple(
            line for line in lines if line.organisation_id == "o2"
        )
        assert unit.assessments.of("none") == ()
        assert set(unit.assessments.ids()) == {line.id for line in lines}


def test_what_a_window_does_reads_no_whole_table(database: Database) -> None:
    fill(database)
    asked: list[tuple[str, tuple[str | int, ...]]] = []

    def hear(_c: object, _o: object, text: str, values: tuple[str | int, ...], *_: object) -> None:
        if text.startswith("SELECT"):
            asked.append((text, values))

    event.listen(database._engine, "before_cursor_execute", hear)
    with database.unit_of_work() as unit:
        unit.assessments.of("o1")
        unit.assessments.recent(20)
        unit.assessments.get("a1")
        unit.assessments.frozen("a1")
        unit.assessments.save_answer("a0", "d.t.q0", picked("c9"), MORNING)
        unit.assessments.save_position("a0", "d.t.q0")
        unit.plans.get("a0")
        unit.plans.get("a1")
        unit.plans.latest_of("o1")
        unit.plans.latest_of("o2")
        unit.plans.save(some_plan("a0"), MORNING)
        unit.organisations.get("o1")
        unit.organisations.overdue(MORNING.date())
        unit.bin.contents()
        unit.bin.delete_organisation("o1", MORNING)
        unit.bin.restore_organisation("o1")
        unit.bin.erase_organisation("o2")
    assert len(asked) > 10
    with closing(connect(database.path, Opening.READ)) as connection:
        for text, values in asked:
            plan = connection.execute(f"EXPLAIN QUERY PLAN {text}", values).fetchall()
            assert not [row for row in plan if re.fullmatch(r"SCAN \w+", row[3])], text


OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
TIMES = st.datetimes(timezones=OFFSETS)
ANSWERS = st.builds(
    Answer,
    picks=st.lists(st.sampled_from("abcde"), unique=True, max_size=3).map(tuple),
    note=st.text(st.characters(codec="utf-8"), max_size=30),
    evidence=st.none() | st.sampled_from(Evidence),
    to_review=st.booleans(),
) | st.builds(Answer, mark=st.sampled_from(Mark))
ASSESSMENTS = st.builds(
    an_assessment,
    answers=st.dictionaries(st.text("abc.", min_size=1), ANSWERS.filter(lambda a: not a.is_blank)),
    profile=st.dictionaries(st.text("abc"), st.text("abc")),
    path=st.sampled_from([EXPRESS, COMPLETE, Path(PathKind.DIMENSION, "seen")]),
    mode=st.sampled_from(Mode),
    importance=st.dictionaries(st.text("abc"), st.integers(0, 3)),
    position=st.none() | st.text("abc"),
    started_at=TIMES,
    completed_at=st.none() | TIMES,
    renews=st.none() | st.text("abc"),
)


@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(assessment=ASSESSMENTS)
def test_an_assessment_comes_back_exactly(database: Database, assessment: Assessment) -> None:
    with database.unit_of_work() as unit:
        if unit.organisations.get("o1") is None:
            unit.organisations.add(an_organisation())
        stored = replace(assessment, id=f"a{len(unit.assessments.summaries())}")
        unit.assessments.add(stored)
    with database.unit_of_work() as unit:
        found = unit.assessments.get(stored.id)
    assert found == stored
    assert list(found.answers) == list(stored.answers)
    assert found.started_at.utcoffset() == stored.started_at.utcoffset()


def test_answers_replace_each_other_and_a_blank_one_goes(started: Database) -> None:
    for answer in (picked("c2"), UNKNOWN, Answer(note="only a note"), picked("c0")):
        with started.unit_of_work() as unit:
            unit.assessments.save_answer("a1", "d.t.q2", answer, LATER)
        with started.unit_of_work() as unit:
            found = unit.assessments.get("a1")
            assert found is not None
            assert found.answers == {"d.t.q1": picked("c1"), "d.t.q2": answer}
            (summary,) = unit.assessments.summaries()
            assert summary.answered == 1 + answer.is_given
            assert summary.updated_at == LATER
    with started.unit_of_work() as unit:
        unit.assessments.save_answer("a1", "d.t.q2", Answer(), LATER)
        unit.assessments.save_answer("a1", "d.t.q3", Answer(), LATER)
    with started.unit_of_work() as unit:
        found = unit.assessments.get("a1")
        assert found is not None
        assert found.answers == {"d.t.q1": picked("c1")}
        assert unit.assessments.summaries()[0].answered == 1
    assert started.check() == ()


def test_the_same_answer_changes_nothing(started: Database) -> None:
    before = started.path.read_bytes()
    with started.unit_of_work() as unit:
        unit.assessments.save_answer("a1", "d.t.q1", picked("c1"), LATER)
    assert started.path.read_bytes() == before


def test_answers_come_back_in_the_order_of_their_saves_whatever_the_clock(
    started: Database,
) -> None:
    for number, name in enumerate(("q9", "q5", "q7", "q9")):
        with started.unit_of_work() as unit:
            at = LATER - timedelta(days=number)
            unit.assessments.save_answer("a1", name, picked(f"c{number}"), at)
    with started.unit_of_work() as unit:
        found = unit.assessments.get("a1")
    assert found is not None
    assert list(found.answers) == ["d.t.q1", "q5", "q7", "q9"]


def test_the_last_changed_assessment_comes_first_whatever_the_clock(started: Database) -> None:
    def order() -> list[str]:
        with started.unit_of_work() as unit:
            return [summary.id for summary in unit.assessments.summaries()]

    with started.unit_of_work() as unit:
        unit.assessments.add(an_assessment(id="a2", started_at=MORNING - timedelta(days=900)))
    assert order() == ["a2", "a1"]
    with started.unit_of_work() as unit:
        unit.assessments.save_position("a1", "d.t.q1")
    assert order() == ["a2", "a1"]
    with started.unit_of_work() as unit:
        unit.assessments.save_answer("a1", "q", UNKNOWN, MORNING - timedelta(days=2000))
    assert order() == ["a1", "a2"]


def test_position_importance_profile_and_path_are_kept(started: Database) -> None:
    path = Path(PathKind.DIMENSION, "seen")
    with started.unit_of_work() as unit:
        unit.assessments.save_position("a1", "d.t.q1")
        unit.assessments.save_importance("a1", {"seen": 3, "run": 0})
        unit.assessments.save_profile("a1", {"size": "large"})
        unit.assessments.save_path("a1", path)
    with started.unit_of_work() as unit:
        found = unit.assessments.get("a1")
        assert found == an_assessment(
            {"d.t.q1": picked("c1")},
            position="d.t.q1",
            importance={"seen": 3, "run": 0},
            profile={"size": "large"},
            path=path,
        )
        unit.assessments.save_path("a1", COMPLETE)
        unit.assessments.save_position("a1", None)
    with started.unit_of_work() as unit:
        found = unit.assessments.get("a1")
        assert found is not None
        assert (found.path, found.position) == (COMPLETE, None)


def freeze(database: Database, record: dict[str, object]) -> FrozenResult:
    with database.unit_of_work() as unit:
        assessment = unit.assessments.get("a1")
        assert assessment is not None
        result = frozen_result(assessment, record, LATER)
        unit.assessments.complete("a1", result)
    return result


def test_a_result_is_frozen_to_the_bit(started: Database) -> None:
    record: dict[str, object] = {
        "score": 100 / 3,
        "low": 0.1 + 0.2,
        "level": [1, 2],
        "é": {"z": None},
    }
    with started.unit_of_work() as unit:
        assert unit.assessments.frozen("a1") is None
        assert unit.assessments.frozen("none") is None
    result = freeze(started, record)
    with started.unit_of_work() as unit:
        assert unit.assessments.frozen("a1") == result
        found = unit.assessments.get("a1")
        assert found is not None
        assert found.completed_at == LATER
        assert unit.assessments.summaries()[0].completed_at == LATER
    assert started.check() == ()


def test_a_summary_gives_the_figures_that_were_told(started: Database) -> None:
    with started.unit_of_work() as unit:
        assert unit.assessments.summaries()[0].low is None
    overall = {"score": 41.5, "low": 30.0, "high": 60.25, "is_shown": True}
    freeze(started, {"overall": overall, "level": {"low": 2, "high": 3}})
    with started.unit_of_work() as unit:
        (told,) = unit.assessments.summaries()
    assert (told.score, told.low, told.high) == (41.5, 30.0, 60.25)
    assert (told.level_low, told.level_high) == (2, 3)


def test_a_completed_assessment_never_changes(started: Database) -> None:
    result = freeze(started, {"score": 1})
    before = everything(started)
    changes: list[Callable[..., None]] = [
        lambda unit: unit.save_answer("a1", "d.t.q1", UNKNOWN, LATER),
        lambda unit: unit.save_position("a1", "d.t.q1"),
        lambda unit: unit.save_importance("a1", {}),
        lambda unit: unit.save_profile("a1", {}),
        lambda unit: unit.save_path("a1", COMPLETE),
        lambda unit: unit.complete("a1", result),
    ]
    for change in changes:
        with pytest.raises(ValueError, match="a1"), started.unit_of_work() as unit:
            change(unit.assessments)
    assert everything(started) == before


def test_a_result_of_other_answers_is_refused(started: Database) -> None:
    other = an_assessment({"d.t.q1": picked("c2")}, path=EXPRESS)
    with pytest.raises(ValueError, match="not that of a1"), started.unit_of_work() as unit:
        unit.assessments.complete("a1", frozen_result(other, {"score": 1}, LATER))


def test_a_completed_assessment_is_added_and_its_result_follows(database: Database) -> None:
    assessment = an_assessment({"q": UNKNOWN}, completed_at=LATER)
    with database.unit_of_work() as unit:
        unit.organisations.add(an_organisation())
        unit.assessments.add(assessment)
        unit.assessments.complete("a1", frozen_result(assessment, {"score": None}, LATER))
    with database.unit_of_work() as unit:
        assert unit.assessments.get("a1") == assessment
        assert unit.assessments.frozen("a1") is not None
        assert unit.assessments.summaries()[0].updated_at == LATER


def test_an_unknown_assessment_is_told(started: Database) -> None:
    with pytest.raises(UserFacingError) as raised, started.unit_of_work() as unit:
        unit.assessments.save_answer("none", "q", UNKNOWN, LATER)
    assert raised.value.code is ErrorCode.ASSESSMENT_UNKNOWN


def test_a_time_without_offset_is_a_bug(started: Database) -> None:
    with pytest.raises(ValueError, match="offset"), started.unit_of_work() as unit:
        unit.assessments.save_answer("a1", "q", UNKNOWN, LATER.replace(tzinfo=None))


def test_a_unit_is_all_or_nothing(started: Database) -> None:
    before = everything(started)

    def interrupted() -> None:
        with started.unit_of_work() as unit:
            unit.organisations.add(an_organisation("B", "o2"))
            unit.assessments.save_answer("a1", "d.t.q1", UNKNOWN, LATER)
            raise KeyError

    with pytest.raises(KeyError):
        interrupted()
    assert everything(started) == before
    assert started.check() == ()


@pytest.mark.parametrize(
    "text", ["=1+1", "<b>&amp;", "\u202eabc", "a\x00b", "e\u0301", "😀" * 10, "x" * 1_000_000]
)
def test_every_text_comes_back_exactly(
    started: Database, opened: Callable[..., Database], text: str
) -> None:
    with started.unit_of_work() as unit:
        unit.assessments.save_answer("a1", "q", Answer(note=text), LATER)
    started.close(back_up=False)
    with opened().unit_of_work() as unit:
        found = unit.assessments.get("a1")
    assert found is not None
    assert found.answers["q"].note == text


def test_many_assessments(database: Database) -> None:
    fill(database, assessments=8)
    assert database.check() == ()
    with database.unit_of_work() as unit:
        assert [summary.id for summary in unit.assessments.summaries()] == [
            f"a{number}" for number in reversed(range(8))
        ]
