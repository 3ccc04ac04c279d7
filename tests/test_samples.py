"""The sample firms, held against the questionnaire as it is today.

An edit of the pack that leaves a question of theirs unanswered, or changes a figure, is seen
here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from pmediag.exchange.assessment_file import Carried
from pmediag.model.assessment import COMPLETE, Assessment, Mark, Mode
from pmediag.model.record import record_of
from pmediag.model.result import Result
from pmediag.model.scoring import State
from pmediag.paths import assets
from pmediag.services.catalogue import Catalogue
from pmediag.services.exchange import read_checked, result_with

FILES = sorted((assets() / "samples").glob("*.pmediag"))

CATALOGUE = Catalogue(assets() / "content", "fr")

every_sample = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


@cache
def carried(path: Path) -> Carried:
    return read_checked(path, CATALOGUE)


def diagnosis(path: Path) -> Assessment:
    (assessment,) = carried(path).assessments
    return assessment


@cache
def result(path: Path) -> Result:
    return result_with(CATALOGUE, diagnosis(path))


def diagnoses() -> Iterator[Assessment]:
    return (diagnosis(path) for path in FILES)


def profile_values(field: str) -> set[str]:
    return {assessment.profile[field] for assessment in diagnoses()}


@every_sample
def test_a_sample_is_one_firm_and_its_completed_diagnosis(path: Path) -> None:
    content = carried(path)
    (firm,) = content.organisations
    assessment = diagnosis(path)
    assert (assessment.id, firm.id) == (f"sample_{path.stem}", f"sample_{path.stem}_firm")
    assert assessment.organisation_id == firm.id
    assert assessment.profile == firm.profile
    assert assessment.path == COMPLETE
    assert assessment.completed_at is not None
    assert assessment.started_at < assessment.completed_at
    assert assessment.started_at.year == 2026


@every_sample
def test_a_sample_is_made_with_the_newest_questionnaire(path: Path) -> None:
    assessment = diagnosis(path)
    latest = CATALOGUE.latest()
    assert (assessment.questionnaire_id, assessment.questionnaire_version) == (
        latest.id,
        latest.version,
    )


@every_sample
def test_a_sample_answers_all_that_is_asked_and_nothing_else(path: Path) -> None:
    found = result(path).scoring.questions
    asked = {question_id for question_id, score in found.items() if score.state.is_asked}
    unanswered = {q for q, score in found.items() if score.state is State.UNANSWERED}
    waiting = {q for q, score in found.items() if score.state is State.WAITING}
    assert not unanswered
    assert not waiting
    assert set(diagnosis(path).answers) == asked


@every_sample
def test_a_sample_knows_its_firm_and_what_matters_to_it(path: Path) -> None:
    assessment = diagnosis(path)
    latest = CATALOGUE.latest()
    assert set(assessment.profile) == {field.id for field in latest.profile}
    assert set(assessment.importance) == {dimension.id for dimension in latest.dimensions}


@every_sample
def test_what_was_frozen_is_what_is_computed(path: Path) -> None:
    assert carried(path).records[diagnosis(path).id] == record_of(result(path))


@every_sample
def test_the_level_of_a_sample_is_certain(path: Path) -> None:
    level = result(path).level
    assert level is not None
    assert level.low == level.high


def test_there_are_enough_samples() -> None:
    assert len(FILES) >= 6


def test_no_two_samples_have_the_same_name_or_id() -> None:
    firms = [firm for path in FILES for firm in carried(path).organisations]
    assert len({firm.name for firm in firms}) == len(firms)
    assert len({firm.id for firm in firms}) == len(firms)


def test_a_name_says_that_its_firm_is_invented() -> None:
    for path in FILES:
        (firm,) = carried(path).organisations
        assert "fictif" in firm.name or "fictive" in firm.name


@pytest.mark.parametrize("field", ["activity", "size"])
def test_every_kind_of_firm_is_there(field: str) -> None:
    (known,) = (known for known in CATALOGUE.latest().profile if known.id == field)
    assert profile_values(field) == {option.id for option in known.options}


def test_the_samples_come_from_several_regions_and_from_overseas() -> None:
    regions = profile_values("region")
    assert len(regions) >= 2
    assert regions & {"r01", "r02", "r03", "r04", "r06"}


def test_every_level_is_there() -> None:
    levels = {level.low for path in FILES if (level := result(path).level) is not None}
    assert levels == {level.number for level in CATALOGUE.latest().levels}


def test_a_firm_without_a_backup_meets_its_ceiling() -> None:
    holding = {state.ceiling.id for path in FILES for state in result(path).ceilings if state.holds}
    assert "no_backup" in holding


def test_the_samples_show_all_that_an_answer_can_carry() -> None:
    answers = [answer for assessment in diagnoses() for answer in assessment.answers.values()]
    assert {answer.mark for answer in answers} == {None, *Mark}
    assert any(answer.note for answer in answers)
    assert any(answer.evidence for answer in answers)
    assert any(answer.to_review for answer in answers)


def test_one_firm_was_accompanied_and_the_others_were_alone() -> None:
    modes = [assessment.mode for assessment in diagnoses()]
    assert modes.count(Mode.ACCOMPANIED) == 1
    assert modes.count(Mode.ALONE) == len(modes) - 1


@every_sample
def test_the_english_sample_is_the_same_firm_in_other_words(path: Path) -> None:
    english = carried(path.parent / "en" / path.name)
    (firm,), (assessment,) = english.organisations, english.assessments
    base = diagnosis(path)
    assert (assessment.id, firm.id) == (f"{base.id}_en", f"{base.organisation_id}_en")
    assert firm.profile == carried(path).organisations[0].profile
    assert assessment.answers.keys() == base.answers.keys()
    for question_id, answer in assessment.answers.items():
        there = base.answers[question_id]
        assert replace(answer, note="") == replace(there, note="")
        assert bool(answer.note) == bool(there.note)
        assert not there.note or answer.note != there.note
    assert english.records[assessment.id] == carried(path).records[base.id]
