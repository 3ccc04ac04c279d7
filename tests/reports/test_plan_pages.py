"""What a report says to do, read from its pages and from its twin."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from docx import Document

from pmediag.model.library import ResourceKind
from pmediag.model.plan import Priorities
from pmediag.model.scoring import shown_score
from pmediag.reports.assessment_report import build
from pmediag.reports.document.assessment_document import build_document
from pmediag.reports.document.sheet import LABELLED
from pmediag.reports.fonts import width_of
from pmediag.reports.styles import styles
from pmediag.words import Language
from tests.reports.advice import OWN, a_resource, an_advice
from tests.reports.samples import a_request, a_result, middle_answers, read, text_of


@cache
def the_report() -> bytes:
    result = a_result(middle_answers(1))
    return build(a_request(result, advice=an_advice(result)))


def test_page_1_begins_with_three_things_to_do() -> None:
    page = text_of(the_report(), 0)
    assert "Trois choses à faire maintenant" in page
    for title in ("Faire sauvegarde", "Faire fiches", "Faire relances"):
        assert title in page
    assert "Faire avis" not in page
    assert "Première étape : Chercher votre nom comme un client." in page
    assert "0 à 200 € 2 jours" in page
    assert "0 € 0,5 jour" in page
    assert "0 € 1,25 jour" in page
    assert "Par quoi commencer 3" in page


def test_each_priority_says_why_how_cost_effort_who_helps_and_what_may_pay() -> None:
    text = text_of(the_report())
    assert "Une panne n’efface plus vos devis." in text
    assert "Comment 1. Ouvrir la fiche. 2. Corriger les horaires." in text
    assert (
        "0 à 200 € la première année, puis 0 à 60 € par an "
        "(hors taxes ; estimation indicative, 2026)" in text
    )
    assert "2 jours de votre temps ; effet : 2 semaines" in text
    assert "+2,4 points sur le score, à elle seule" in text
    assert "Les horaires sont justes partout." in text
    line = "• Ressource guide, lu en novembre 2026, https://example.org/guide"
    assert line in text
    assert "• Ressource cheque, à vérifier auprès de : votre région, lu en novembre 2026" in text


def test_what_was_read_long_ago_is_to_be_verified_again_on_page_and_in_the_twin() -> None:
    result = a_result(middle_answers(1))
    for as_of, month, is_said in (
        (date(2020, 1, 15), "janvier 2020", True),
        (date(2026, 5, 23), "mai 2026", True),  # six months were over the day before
        (date(2026, 5, 24), "mai 2026", False),
    ):
        guide = a_resource("guide", ResourceKind.GUIDE, as_of=as_of)
        request = a_request(result, advice=an_advice(result, resources={"fiches": (guide,)}))
        document = Document(io.BytesIO(build_document(request)))
        for text in (
            text_of(build(request)),
            " ".join(paragraph.text for paragraph in document.paragraphs).replace("\xa0", " "),
        ):
            assert f"Ressource guide, lu en {month}" in text
            assert (f"lu en {month}, à revérifier" in text) == is_said
            assert "état :" not in text


def test_steps_are_numbered_and_their_lines_start_under_one_another() -> None:
    look = styles()
    for style, mark in ((look.step, "1. "), (look.point, "• ")):
        assert style.leftIndent == look.labelled.leftIndent
        assert style.firstLineIndent == -width_of(mark, style.fontName, style.fontSize)
    result = a_result(middle_answers(1))
    document = Document(io.BytesIO(build_document(a_request(result, advice=an_advice(result)))))
    words = [paragraph.text.replace("\u202f", " ") for paragraph in document.paragraphs]
    place = words.index("Comment : 1. Ouvrir la fiche.")
    assert words[place + 1] == "2. Corriger les horaires."
    look_of_second = document.paragraphs[place + 1].style
    assert look_of_second is not None
    assert look_of_second.name == LABELLED


def test_what_if_is_said_as_a_projection() -> None:
    result = a_result(middle_answers(1))
    advice = an_advice(result)
    before, after = result.scoring.score, advice.first.scoring.score
    assert before is not None
    assert after is not None
    assert (
        f"Si vous faites ces 3 actions, votre score passerait de {shown_score(before)} "
        f"à {shown_score(after)} sur 100" in text_of(the_report())
    )
    assert "C’est une projection" in text_of(the_report())


def test_the_plan_is_told_month_by_month() -> None:
    text = text_of(the_report())
    assert "5 actions, +9,4 points : 120 à 320 € la première année et 4,75 jours." in text
    assert "janvier à février 2027" in text
    assert "mars 2027" in text  # relances ends in February, and shows two weeks later
    assert "Faire fiches" in text
    assert "en cours" in text


def test_a_persons_own_action_is_printed_as_typed() -> None:
    assert "Repeindre <l'enseigne> & compagnie" in text_of(the_report())
    assert OWN.title not in text_of(the_report(), 0)


def test_the_others_stand_in_an_annex_with_why() -> None:
    pages = [text_of(the_report(), place) for place in range(len(read(the_report()).pages))]
    annex = next(page for page in pages if "Les autres actions" in page and "hors budget" in page)
    assert "Faire site +2,4 points 1 500 à 8 000 € 4 jours non, hors budget" in annex
    assert "Faire formation +2,4 points 300 à 900 € 3 jours non, écartée" in annex
    assert "Faire avis +2" not in annex


def test_without_a_limit_no_reason_is_given() -> None:
    result = a_result(middle_answers(1))
    text = text_of(build(a_request(result, advice=an_advice(result, left_out={}))))
    assert "Faire site +2,4 points 1 500 à 8 000 € 4 jours" in text
    assert "Dans le plan" not in text


def test_without_advice_nothing_is_said_of_it() -> None:
    text = text_of(build(a_request()))
    assert "Par quoi commencer" not in text
    assert "Les autres actions" not in text


@pytest.mark.parametrize(("count", "title"), [(1, "One thing to do now"), (2, "Two things to do")])
def test_fewer_than_three_are_counted(count: int, title: str) -> None:
    result = a_result(middle_answers(1))
    advice = an_advice(result)
    fewer = replace(advice, priorities=Priorities(advice.priorities.now[:count], ()))
    page = text_of(build(a_request(result, advice=fewer, language=Language.EN)), 0)
    assert title in page


def test_every_word_is_in_the_twin_too() -> None:
    result = a_result(middle_answers(1))
    request = a_request(result, advice=an_advice(result))
    document = Document(io.BytesIO(build_document(request)))
    words = "\n".join(paragraph.text for paragraph in document.paragraphs)
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert "Par quoi commencer" in words
    assert "Une panne n’efface plus vos devis." in words
    assert "Le plan, mois par mois" in words
    assert "janvier à février 2027" in cells
    assert "non, hors budget" in cells
