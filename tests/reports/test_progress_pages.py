"""The chapter of what changed since the earlier diagnosis."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest

from pmediag.model.assessment import EXPRESS, Answer, Assessment, Path, PathKind
from pmediag.model.questionnaire import Comparability, EarlierVersion
from pmediag.model.result import Result, result_of
from pmediag.model.scoring import shown_score
from pmediag.model.wording import choice_text_for, words_for
from pmediag.reports.assessment_report import build
from pmediag.reports.progress_pages import signed
from pmediag.typography import typeset
from pmediag.words import Language
from tests.reports.samples import (
    PROFILE,
    a_request,
    a_result,
    an_earlier_result,
    middle_answers,
    read,
    text_of,
    the_questionnaire,
    the_report,
)


def english(result: Result | None = None, *, previous: Result | None = None) -> bytes:
    return build(a_request(result, language=Language.EN, previous=previous))


def flat(text: str) -> str:
    """Give words of the questionnaire as the English report writes them."""
    return " ".join(typeset(text, Language.EN).split())


def test_without_an_earlier_diagnosis_nothing_is_said_of_it() -> None:
    text = text_of(english())
    assert "Progress" not in text
    assert "Before" not in text


def test_the_first_page_shows_both_diagnoses_and_leads_to_the_chapter() -> None:
    content = english(previous=an_earlier_result())
    page = text_of(content, 0)
    assert page.count("20 November 2025") == 2  # beside the score, and under the radar
    before = an_earlier_result().scoring.score
    assert before is not None
    assert f"{round(before)} on 20 November 2025" in page
    number = next(
        place + 1
        for place, found in enumerate(read(content).pages)
        if "Progress since 20" in text_of(content, place)
    )
    assert f"Progress {number}" in page


def test_the_earlier_diagnosis_is_dashed_on_the_radar() -> None:
    def dashes(content: bytes) -> int:
        stream: Any = read(content).pages[0].get_contents()
        return int(stream.get_data().count(b"[3 2.5]"))

    assert dashes(english()) == 0
    # A line per area, and the one of the legend.
    assert dashes(english(previous=an_earlier_result())) == 8


def test_the_change_is_told_in_its_three_parts() -> None:
    now, before = a_result().scoring.score, an_earlier_result().scoring.score
    assert now is not None
    assert before is not None
    text = text_of(english(previous=an_earlier_result()))
    assert f"the score went from {round(before)} to {round(now)} out of 100" in text
    change = f"+{round(now) - round(before)}.0"
    assert f"Your answers changed · to questions that count in both diagnoses {change}" in text
    assert "The questionnaire changed" in text
    assert "Questions came or went" in text
    assert f"Change of the score {change}" in text


def test_each_area_is_told_with_what_it_was() -> None:
    earlier = an_earlier_result()
    text = text_of(english(previous=earlier))
    for figures in a_result().scoring.dimensions:
        before = earlier.scoring.dimension(figures.dimension.id)
        assert before is not None
        assert before.score is not None
        assert figures.score is not None
        then, now = shown_score(before.score), shown_score(figures.score)
        assert f"{flat(figures.dimension.name)} {then} {now} +{now - then}" in text


def test_what_rose_and_what_fell_is_named_with_both_answers() -> None:
    question = the_questionnaire().question("protect.backup.tested")
    choices = sorted(question.choices, key=lambda choice: choice.points)
    best, worst = Answer(picks=(choices[-1].id,)), Answer(picks=(choices[0].id,))
    better = {**middle_answers(), question.id: best}
    worse = {**middle_answers(), question.id: worst}
    words = flat(words_for(question, PROFILE).text)
    for now, before, title in (
        (better, worse, "What has improved"),
        (worse, better, "slipped back"),
    ):
        earlier = a_result(before, id="earlier")
        text = text_of(english(result=a_result(now), previous=earlier))
        chapter = text[text.index("Progress since") :]
        place = chapter.index(title)
        assert chapter.index(words) > place
        for answer in (before, now):
            said = flat(choice_text_for(question, answer[question.id].picks[0], PROFILE))
            assert said[:30] in chapter[place : place + 600]
    assert "What has improved" not in chapter


def test_alerts_that_went_and_came_are_named() -> None:
    poor, good = a_result(middle_answers(0)), a_result(middle_answers(4))
    title = next(state.alert.title for state in poor.alerts if state.holds)
    gone = text_of(english(result=good, previous=replace(poor, assessment=earlier_of(poor))))
    assert "No longer an alert" in gone
    assert flat(title) in gone
    came = text_of(english(result=poor, previous=replace(good, assessment=earlier_of(good))))
    assert "New alert" in came


def earlier_of(result: Result) -> Assessment:
    return replace(result.assessment, id="earlier")


def test_the_same_answers_say_that_nothing_moved() -> None:
    earlier = replace(a_result(), assessment=earlier_of(a_result()))
    text = text_of(english(previous=earlier))
    assert "No answer that counts in both diagnoses has changed its points." in text
    assert "-0.0" not in text
    assert "\u22120.0" not in text


def test_a_diagnosis_is_not_its_own_past() -> None:
    assert build(a_request(previous=a_result())) == the_report()


def test_one_area_is_no_past_of_a_whole_diagnosis() -> None:
    part = an_earlier_result(path=Path(PathKind.DIMENSION, "sell"))
    assert build(a_request(previous=part)) == the_report()


def test_one_area_compares_with_a_whole_diagnosis_on_that_area() -> None:
    result = a_result(path=Path(PathKind.DIMENSION, "sell"))
    text = text_of(english(result=result, previous=an_earlier_result()))
    chapter = text[text.index("Progress since") :]
    assert "Where the change comes from" not in chapter
    assert chapter.count("the line across it") == 1


def test_an_express_diagnosis_has_too_few_answers_in_common_or_a_part_for_them() -> None:
    text = text_of(english(previous=an_earlier_result(path=EXPRESS)))
    assert "Questions came or went" in text


def test_without_enough_answers_no_score_is_compared() -> None:
    few = dict(list(middle_answers().items())[:8])
    text = text_of(english(previous=a_result(few, id="earlier")))
    assert "One of the two diagnoses has too few answers" in text
    assert "Before Now Change" in text
    nothing = text_of(english(previous=a_result({}, id="earlier")))
    assert "no scored question in common" in nothing


@pytest.mark.parametrize(
    ("says", "words"),
    [
        (Comparability.SHIFTED, "compare the two with care"),
        (Comparability.BROKEN, "cannot be compared as a whole"),
    ],
)
def test_another_version_of_the_questionnaire_is_said(says: Comparability, words: str) -> None:
    entry = EarlierVersion(version="2026.1", comparability=says, note="")
    newer = replace(the_questionnaire(), version="2026.2", changelog=(entry,))
    result = result_of(newer, replace(a_result().assessment, questionnaire_version="2026.2"))
    text = text_of(english(result=result, previous=an_earlier_result()))
    assert words in text
    for told in ("Change of the score", "Before Now Change", "went from"):
        assert (told in text) == (says is Comparability.SHIFTED)


def test_the_same_two_diagnoses_give_the_same_bytes() -> None:
    request = a_request(previous=an_earlier_result())
    assert build(request) == build(request)


@pytest.mark.parametrize(
    ("change", "words"), [(0, "0.0"), (23, "+2.3"), (-30, "\u22123.0"), (-1, "\u22120.1")]
)
def test_a_change_has_its_sign(change: int, words: str) -> None:
    writing = cast("Any", SimpleNamespace(language=Language.EN))
    assert signed(writing, change) == words
