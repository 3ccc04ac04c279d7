"""Finding a question by what one remembers of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.model.assessment import COMPLETE
from pmediag.services.assessments import Assessments
from pmediag.services.question_search import QuestionSearch, Where, folded
from pmediag.services.standing import Standing
from tests.builders import a_question, a_questionnaire, an_assessment, picked, when


@pytest.fixture
def search(assessments: Assessments) -> QuestionSearch:
    return QuestionSearch(assessments.start("A", {"activity": "shop"}, COMPLETE))


def ids(search: QuestionSearch, words: str) -> list[str]:
    return [hit.question.id for hit in search.find(words)]


def test_accents_capitals_and_apostrophes_do_not_matter(search: QuestionSearch) -> None:
    found = ids(search, "données été")
    assert found
    assert found == ids(search, "DONNEES  ete")
    assert folded("L’Œuvre d'été (3 €)").split() == ["l", "oeuvre", "d", "ete", "3"]


def test_every_word_must_be_there_and_its_beginning_is_enough(search: QuestionSearch) -> None:
    one, other = ids(search, "sauvegard"), ids(search, "fichi")
    both = ids(search, "sauvegard fichi")
    assert both
    assert set(both) <= set(one) & set(other)
    assert ids(search, "sauvegard zzz") == []
    assert ids(search, "auvegard") == []


def test_the_question_s_own_words_come_first() -> None:
    asked = a_question("d.t.help"), a_question("d.t.text"), a_question("d.t.choice")
    search = QuestionSearch(Standing(a_questionnaire(*asked), an_assessment(), None))
    assert [(hit.question.id, hit.where) for hit in search.find("text")] == [
        ("d.t.text", Where.TEXT)
    ]
    assert {hit.where for hit in search.find("choice 4")} == {Where.CHOICES}
    assert [hit.question.id for hit in search.find("help")] == ["d.t.help"]
    assert {hit.where for hit in search.find("example")} == {Where.HELP}


def test_only_what_is_asked_is_found() -> None:
    questionnaire = a_questionnaire(
        a_question("d.t.asked"), a_question("d.t.waits", asked_if=when("d.t.asked", "c4"))
    )
    before = Standing(questionnaire, an_assessment(), None)
    after = Standing(questionnaire, an_assessment({"d.t.asked": picked("c4")}), None)
    assert [len(QuestionSearch(where).find("d t")) for where in (before, after)] == [1, 2]


@pytest.mark.parametrize("words", ["", "   ", "?!", "'"])
def test_no_word_finds_nothing(search: QuestionSearch, words: str) -> None:
    assert search.find(words) == ()


@given(st.text())
def test_whatever_is_typed_is_folded_once(words: str) -> None:
    assert folded(folded(words)) == folded(words)
