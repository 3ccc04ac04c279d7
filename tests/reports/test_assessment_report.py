from __future__ import annotations

import io
import os
import subprocess
import sys
import time
from dataclasses import replace
from typing import Any

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmediag.model.assessment import EXPRESS, Answer, Evidence, Mark, Path, PathKind
from pmediag.model.questionnaire import Kind
from pmediag.model.result import Result
from pmediag.model.wording import choice_text_for, words_for
from pmediag.reports.assessment_report import build
from pmediag.typography import typeset
from pmediag.words import Language
from tests.reports.samples import (
    PROFILE,
    a_request,
    a_result,
    middle_answers,
    read,
    text_of,
    the_questionnaire,
    the_report,
)


def flat(text: str) -> str:
    """Give our words as ``text_of`` reads them."""
    return " ".join(typeset(text, Language.FR).replace("\u202f", " ").split())


def with_note(note: str, **changes: object) -> Result:
    answers = middle_answers()
    first = the_questionnaire().questions[0].id
    answer = replace(answers[first], note=note)
    answers[first] = replace(answer, **changes)  # type: ignore[arg-type]  # any field
    return a_result(answers)


def outline(items: list[Any], depth: int = 0) -> list[tuple[int, str]]:
    found = []
    for item in items:
        if isinstance(item, list):
            found += outline(item, depth + 1)
        else:
            found.append((depth, str(item.title)))
    return found


def test_the_first_page_is_enough() -> None:
    page = text_of(the_report(), 0)
    result = a_result()
    for words in ("Menuiserie Kervadec", "Bretagne", "50", "NIVEAU 3 SUR 4", "Maîtrise"):
        assert words in page
    for dimension in result.questionnaire.dimensions:
        assert flat(dimension.short.split(" ", maxsplit=1)[0]) in page
    for part in result.explanation.promising[:3]:
        topics = result.questionnaire.dimension(part.question.dimension_id).topics
        assert flat(next(t.name for t in topics if t.id == part.question.topic_id)) in page


def test_two_strengths_of_one_topic_are_told_apart_by_their_questions() -> None:
    best, answers = middle_answers(4), middle_answers(0)
    answers |= {
        question.id: best[question.id]
        for question in the_questionnaire().questions
        if question.topic_id == "site"
    }
    result = a_result(answers)
    strengths = result.explanation.strengths[:3]
    assert [part.question.topic_id for part in strengths].count("site") > 1
    page = text_of(build(a_request(result)), 0)
    for part in strengths:
        assert flat(words_for(part.question, result.assessment.profile).text) in page


def test_the_report_says_all_that_was_answered() -> None:
    text = text_of(the_report())
    result = a_result()
    for found in result.scoring.questions.values():
        if found.picks:
            words = choice_text_for(found.question, found.picks[0], PROFILE)
            assert flat(words)[:24] in text


def test_french_words_have_french_spaces() -> None:
    text = "".join(page.extract_text() for page in read(the_report()).pages)
    assert "\u202f?" in text
    assert " ?" not in text
    assert " ;" not in text
    assert "l'" not in text


def test_the_file_says_what_it_is() -> None:
    reader = read(the_report())
    assert reader.metadata is not None
    assert reader.metadata.title == "Diagnostic numérique – Menuiserie Kervadec"
    assert reader.metadata.author == "pmediag"
    assert reader.metadata.subject == "Diagnostic numérique, 23\u00a0novembre 2026"
    assert str(reader.metadata.creation_date)[:10] == "2026-11-24"
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "fr-FR"


def test_every_font_is_embedded() -> None:
    names = set()
    for page in read(the_report()).pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            names.add(str(font["/BaseFont"]))
            assert "/FontFile2" in font["/FontDescriptor"]
    assert {name.split("+")[1] for name in names} == {
        "PMEdiagSans-Regular",
        "PMEdiagSans-SemiBold",
        "PMEdiagSans-Bold",
    }


def test_every_page_is_numbered() -> None:
    content = the_report()
    count = len(read(content).pages)
    assert 8 <= count <= 20
    for page in range(count):
        assert f"Page {page + 1} sur {count}" in text_of(content, page)


def test_the_outline_names_the_chapters_and_the_axes() -> None:
    found = outline(read(the_report()).outline)
    assert [title for depth, title in found if depth == 0] == [
        "En une page",
        "Alertes",
        "Axe par axe",
        "Intensité numérique",
        "Ce qui préciserait le résultat",
        "Comment ce score est calculé",
        "Annexe",
    ]
    names = [flat(dimension.name) for dimension in the_questionnaire().dimensions]
    assert [title for depth, title in found if depth == 1][: len(names)] == [
        typeset(dimension.name, Language.FR) for dimension in the_questionnaire().dimensions
    ]


def test_links_lead_to_the_pages_they_name() -> None:
    reader = read(the_report())
    words = text_of(the_report(), 0)
    for item in reader.outline:
        if isinstance(item, list) or item.title not in {"Alertes", "Axe par axe"}:
            continue
        number = reader.get_destination_page_number(item)
        assert number is not None
        assert f"{item.title} {number + 1}" in words
    annotations: Any = reader.pages[0]["/Annots"]
    links = [annotation.get_object() for annotation in annotations]
    assert len(links) >= 6
    pages = {page.indirect_reference.idnum for page in reader.pages if page.indirect_reference}
    goals = [link["/Dest"] for link in links]
    assert {goal[0].idnum for goal in goals} <= pages
    assert len({goal[0].idnum for goal in goals}) > 2


def test_same_request_same_bytes() -> None:
    assert build(a_request()) == the_report()


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_makes_the_same_bytes(seed: str) -> None:
    code = (
        "import sys\nfrom tests.reports.samples import the_report\n"
        "sys.stdout.buffer.write(the_report())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": seed},
    )
    assert done.stdout == the_report()


def test_another_day_changes_the_date_only() -> None:
    other = build(a_request(printed_on=a_request().printed_on.replace(day=25)))
    assert len(other) != 0
    assert text_of(other).replace("25 novembre", "24 novembre") == text_of(the_report())


def test_progress_goes_up_to_the_end() -> None:
    seen: list[float] = []
    build(a_request(progress=seen.append))
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    assert all(0 <= part <= 1 for part in seen)


def test_progress_may_stop_it() -> None:
    class StoppedError(Exception):
        pass

    def stop(part: float) -> None:
        if part > 0.2:
            raise StoppedError

    with pytest.raises(StoppedError):
        build(a_request(progress=stop))


def test_it_is_made_in_time() -> None:
    build(a_request())
    start = time.process_time()
    build(a_request())
    assert time.process_time() - start < 3  # well under one second on a quiet machine


def test_unknown_answers_show_the_interval_and_what_to_check() -> None:
    answers = middle_answers()
    question = next(q for q in the_questionnaire().questions if q.weight == 3)
    answers[question.id] = Answer(mark=Mark.UNKNOWN)
    text = text_of(build(a_request(a_result(answers))))
    assert "entre" in text
    assert "Je ne sais pas" in text
    assert flat(words_for(question, PROFILE).ask) in text


def test_under_half_of_coverage_only_the_interval_is_shown() -> None:
    kept = dict(list(middle_answers().items())[:8])
    page = text_of(build(a_request(a_result(kept))), 0)
    assert "pas encore de score" in page
    assert "Ce qui tient" not in page
    assert "Ce qui manque surtout" not in page


def test_nothing_answered_prints() -> None:
    assert "0–100" in text_of(build(a_request(a_result({}, profile={}, completed_at=None))), 0)


def test_express_says_that_it_is_indicative() -> None:
    content = build(a_request(a_result(path=EXPRESS)))
    assert "INDICATIF" in text_of(content, 0)
    assert "Le questionnaire complet examine aussi" in text_of(content)


def test_one_dimension_has_no_level_and_its_own_figure() -> None:
    result = a_result(path=Path(PathKind.DIMENSION, "sell"))
    page = text_of(build(a_request(result)), 0)
    assert "UN SEUL AXE" in page
    assert "NIVEAU" not in page.replace("SANS NIVEAU", "")
    assert "Conclure et encaisser" in page


def test_poor_answers_show_alerts_first_and_the_ceiling() -> None:
    content = build(a_request(a_result(middle_answers(0))))
    page, all_pages = text_of(content, 0), text_of(content)
    result = a_result(middle_answers(0))
    holding = [state.alert for state in result.alerts if state.holds]
    assert len(holding) > 4
    assert "autres alertes, page 2" in page
    assert page.index("Alerte.") < page.index("Ce qui tient")
    for alert in holding:
        assert flat(alert.title)[:30] in all_pages
        assert flat(alert.first_step)[:30] in all_pages


@pytest.mark.parametrize("language", Language)
def test_where_nothing_holds_yet_the_most_advanced_answer_is_named(language: Language) -> None:
    result = a_result(middle_answers(1))
    explanation = replace(result.explanation, strengths=())
    best = max(explanation.contributions, key=lambda c: c.points)
    assert best.points > 0
    weak = replace(result, explanation=explanation)
    page = text_of(build(a_request(weak, language=language)), 0)
    said = {
        Language.FR: "Votre réponse la plus avancée aujourd’hui : ✓",
        Language.EN: "Your most advanced answer today: ✓",
    }[language]
    assert said in page
    topics = result.questionnaire.dimension(best.question.dimension_id).topics
    assert next(t.name for t in topics if t.id == best.question.topic_id) in page
    assert "75 points" not in page


def test_where_every_answer_is_the_lowest_the_first_steps_are_said_to_count() -> None:
    page = text_of(build(a_request(a_result(middle_answers(0)))), 0)
    assert "Tout est devant vous" in page
    assert "75 points" not in page


def test_a_ceiling_that_cuts_gives_its_reason_on_the_first_page() -> None:
    answers = {
        **middle_answers(4),
        "protect.backup.tested": middle_answers(0)["protect.backup.tested"],
    }
    result = a_result(answers)
    assert result.level is not None
    assert result.level.is_cut
    reason = next(state.ceiling.reason for state in result.ceilings if state.holds)
    assert flat(reason)[:40] in text_of(build(a_request(result)), 0)


def test_marks_of_reliability_and_importance_are_said() -> None:
    result = with_note("Vu avec Marc", evidence=Evidence.DOCUMENT, to_review=True)
    result = replace(result, assessment=replace(result.assessment, importance={"seen": 3}))
    text = text_of(build(a_request(result)))
    for words in ("Vu avec Marc", "Attesté par un document, à revoir", "forte"):
        assert words in text


def test_several_picks_are_all_said() -> None:
    question = next(q for q in the_questionnaire().questions if q.kind is Kind.MULTIPLE)
    picks = tuple(choice.id for choice in question.choices if not choice.exclusive)
    text = text_of(build(a_request(a_result({**middle_answers(), question.id: Answer(picks)}))))
    for choice in question.choices:
        if not choice.exclusive:
            assert flat(choice.text)[:20] in text


@pytest.mark.parametrize(
    "note",
    [
        "x" * 5000,
        "mot " * 2500,
        "<b>& <img src='/etc/passwd'/></para>",
        "\x00\x1b[31m\u202e\ud83d",
        "日本語" * 2000,
        "\n" * 500,
    ],
    ids=["one word", "10,000 characters", "mark-up", "control", "missing", "lines"],
)
def test_any_note_prints_over_as_many_pages_as_it_needs(note: str) -> None:
    content = build(a_request(with_note(note)))
    document = pypdfium2.PdfDocument(content)
    assert len(document) >= len(read(the_report()).pages)
    document.close()


def test_a_long_note_loses_no_word() -> None:
    note = " ".join(f"mot{number}" for number in range(1500))
    text = text_of(build(a_request(with_note(note))))
    assert all(f"mot{number}" in text for number in range(1500))


@settings(max_examples=8)
@given(st.text(max_size=400), st.text(max_size=200))
def test_odd_names_and_notes_print(name: str, note: str) -> None:
    content = build(a_request(with_note(note), name=name))
    assert content.startswith(b"%PDF")
    assert b"%%EOF" in content[-32:]


@pytest.mark.parametrize("name", ["W" * 3000, "Société " * 40, "", "😀", "<para>"])
def test_any_name_stays_on_the_first_page(name: str) -> None:
    content = build(a_request(name=name))
    assert "Page 1 sur" in text_of(content, 0)
    assert "Ce qui tient" in text_of(content, 0)


def test_missing_characters_are_listed_at_the_end() -> None:
    content = build(a_request(with_note("Super 😀 日")))
    last = text_of(content, len(read(content).pages) - 1)
    assert "Super ⟨U+1F600⟩ ⟨U+65E5⟩" in text_of(content)
    assert "Caractères non imprimés" in last
    assert "U+1F600 GRINNING FACE × 1" in last
    assert "Caractères non imprimés" not in text_of(the_report())


def test_a_huge_text_of_the_questionnaire_does_not_stop_the_annex() -> None:
    questionnaire = the_questionnaire()
    first, *others = questionnaire.dimensions
    question = first.questions[0]
    words = replace(question.words, text="très long " * 2000)
    huge = replace(question, words=words, variants=())
    changed = replace(
        questionnaire,
        dimensions=(replace(first, questions=(huge, *first.questions[1:])), *others),
    )
    from pmediag.model.result import result_of

    content = build(a_request(result_of(changed, a_result().assessment)))
    assert len(read(content).pages) > len(read(the_report()).pages)


def test_english_prints() -> None:
    text = text_of(build(a_request(language=Language.EN)), 0)
    for words in ("Digital diagnosis", "LEVEL 3 OF 4", "What holds up well", "Page 1 of"):
        assert words in text


def test_no_title_stands_alone_at_the_foot_of_a_page() -> None:
    titles = [flat(dimension.name) for dimension in the_questionnaire().dimensions]
    for rank in range(5):
        content = build(a_request(a_result(middle_answers(rank))))
        for page in read(content).pages[1:]:
            lines = [" ".join(line.split()) for line in page.extract_text().splitlines() if line]
            body = [line for line in lines if not line.startswith(("PMEdiag", "Page "))]
            assert body[-1] not in titles


def test_the_report_is_read_by_another_reader() -> None:
    document = pypdfium2.PdfDocument(io.BytesIO(the_report()))
    page = document[0].get_textpage()
    assert "Menuiserie Kervadec" in page.get_text_range()
    page.close()
    document.close()
