"""The questionnaire that ships: the numbers that the method promises."""

from __future__ import annotations

import itertools
from datetime import date

import pytest

from pmediag.model.content.packs import find_packs, load_pack
from pmediag.model.questionnaire import AlertKind, Questionnaire
from pmediag.model.scoring import State, score
from pmediag.model.wording import choice_text_for, words_for
from pmediag.paths import assets
from tests.builders import an_assessment

PACKS = find_packs(assets() / "content")


@pytest.fixture(scope="module")
def questionnaire() -> Questionnaire:
    return load_pack(PACKS[-1].folder)


def profiles(questionnaire: Questionnaire) -> list[dict[str, str]]:
    fields = [questionnaire.profile_field(name) for name in ("activity", "size", "abroad")]
    return [
        {field.id: option.id for field, option in zip(fields, options, strict=True)}
        for options in itertools.product(*(field.options for field in fields))
    ]


@pytest.mark.parametrize("place", PACKS, ids=lambda place: place.version)
def test_every_pack_is_sound(place: object) -> None:
    assert load_pack(place.folder).version == place.version  # type: ignore[attr-defined]


def test_the_numbers_of_the_method(questionnaire: Questionnaire) -> None:
    scored = [question for question in questionnaire.questions if question.weight]
    express = [question for question in questionnaire.questions if question.express]
    assert len(questionnaire.dimensions) == 7
    assert len(questionnaire.profile) == 5
    assert 43 <= len(scored) <= 47
    assert len(express) == 16
    for dimension in questionnaire.dimensions:
        assert sum(question.express for question in dimension.questions) >= 2
    assert len(questionnaire.intensity.criteria) == 12
    assert [level.cut for level in questionnaire.levels] == [0, 25, 50, 75]


def test_every_profile_is_asked_between_36_and_42_scored_questions(
    questionnaire: Questionnaire,
) -> None:
    """What branching leaves open before an answer is counted as asked."""
    for profile in profiles(questionnaire):
        found = score(questionnaire, an_assessment({}, profile=profile)).questions.values()
        asked = [f for f in found if f.counts and f.state is not State.IMPLIED]
        assert 36 <= len(asked) <= 42, profile


def test_every_scored_choice_is_worth_more_than_the_one_before(
    questionnaire: Questionnaire,
) -> None:
    for question in questionnaire.questions:
        if question.weight:
            assert [choice.points for choice in question.choices] == [0, 25, 50, 75, 100]


def test_every_profile_reads_five_different_choices(questionnaire: Questionnaire) -> None:
    for profile in profiles(questionnaire):
        for question in questionnaire.questions:
            words = words_for(question, profile)
            assert words.text.endswith("?"), question.id
            texts = [choice_text_for(question, c.id, profile) for c in question.choices]
            assert len(set(texts)) == len(texts), question.id


def test_no_text_is_longer_than_its_place(questionnaire: Questionnaire) -> None:
    limits = {"text": 110, "hint": 110, "why": 220, "example": 240, "check": 180, "ask": 80}
    for profile in profiles(questionnaire):
        for question in questionnaire.questions:
            words = words_for(question, profile)
            for name, limit in limits.items():
                assert len(getattr(words, name)) <= limit, (question.id, name)
            for choice in question.choices:
                assert len(choice_text_for(question, choice.id, profile)) <= 95, question.id


def test_both_ceilings_can_be_told_on_the_express_path(questionnaire: Questionnaire) -> None:
    express = {question.id for question in questionnaire.questions if question.express}
    for ceiling in questionnaire.ceilings:
        assert ceiling.level == 2
        assert getattr(ceiling.when, "question", None) in express


def test_a_duty_binds_from_a_day_that_the_facts_give(questionnaire: Questionnaire) -> None:
    since = {alert.id: alert.since for alert in questionnaire.alerts}
    assert since["einvoice_reception"] == date(2026, 9, 1)
    assert since["einvoice_emission"] == date(2027, 9, 1)
    assert since["withdrawal_function"] == date(2026, 6, 19)
    assert {alert.kind for alert in questionnaire.alerts} == set(AlertKind)


def test_words_are_written_with_plain_typography(questionnaire: Questionnaire) -> None:
    """Narrow spaces and curved apostrophes are the program's work."""
    for question in questionnaire.questions:
        text = repr(question)
        assert "\\u202f" not in text
        assert "\\xa0" not in text
        assert "’" not in text, question.id
