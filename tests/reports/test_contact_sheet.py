"""The contact sheet in PDF: what is ticked, nothing else, on a page that a screen reader reads."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmediag.model.assessment import EXPRESS, Answer, Mark, Path, PathKind
from pmediag.model.contact_sheet import (
    NEED_LIMIT,
    CallBack,
    ContactSheet,
    Part,
    PartKind,
    alerts_raised,
    offered,
    ticked_first,
)
from pmediag.model.organisation import Organisation
from pmediag.model.result import Result
from pmediag.model.wording import choice_text_for, words_for
from pmediag.reports.contact_sheet import build
from pmediag.reports.writing import ReportRequest
from pmediag.typography import typeset
from pmediag.wording import profile_words
from pmediag.words import Language
from tests.reports.samples import (
    PROFILE,
    a_logo,
    a_request,
    a_result,
    an_earlier_result,
    middle_answers,
    read,
    text_of,
    the_questionnaire,
)
from tests.reports.tagged import TaggedFile

FIRM = Organisation("secret_id", "Kervadec & Fils", number="73282932000074", naf="43.32A")
BEGUN = ("Copier sur deux disques", "Relancer les devis")
NEED = "Refaire le site"
BACK = CallBack("La patronne", "0612345678", "a@exemple.fr", "le matin")
TYPED = {
    PartKind.NAME: ["Kervadec"],
    PartKind.NUMBER: ["732 829", "73282932000074"],
    PartKind.NAF: ["43.32A", "Pose de menuiseries"],
    PartKind.CALL_BACK: ["La patronne", "0612345678", "a@exemple.fr", "le matin"],
    PartKind.NEED: [NEED],
    PartKind.RESULT: ["sur 100, entre", "NIVEAU"],
}
"""What stands on the page of a part that there is one of."""


@cache
def result() -> Result:
    """Give a result with alerts, strengths, and answers to verify."""
    answers = middle_answers(1)
    questions = the_questionnaire().questions
    for question in questions[::5]:
        best = max(question.choices, key=lambda choice: choice.points)
        answers[question.id] = Answer(picks=(best.id,))
    for question in questions[2::9]:
        answers[question.id] = Answer(mark=Mark.UNKNOWN)
    return a_result(answers)


def request(of: Result | None = None, **changes: object) -> ReportRequest:
    return a_request(
        of or result(),
        **{"organisation": FIRM, "activity": "Pose de menuiseries", "logo": a_logo(), **changes},  # type: ignore[arg-type]  # any field of the class
    )


def parts(of: Result | None = None) -> tuple[Part, ...]:
    return offered(of or result(), FIRM, BEGUN)


def a_sheet(ticked: tuple[Part, ...], **changes: object) -> ContactSheet:
    sheet = ContactSheet(ticked, NEED, "CCI de Brest", BACK)
    return replace(sheet, **changes)  # type: ignore[arg-type]  # any field of the class


def flat(text: str) -> str:
    plain = typeset(text, Language.FR).replace("\u202f", " ").replace("\u00a0", " ")
    return " ".join(plain.split())


def asked(question_id: str) -> str:
    """Give a question in the words for this firm."""
    return flat(words_for(the_questionnaire().question(question_id), PROFILE).text)


def words_of(part: Part) -> list[str]:
    """Give what stands on the page where ``part`` is ticked, and nowhere else."""
    questionnaire = the_questionnaire()
    match part.kind:
        case PartKind.PROFILE:
            field = next(field for field in questionnaire.profile if field.id == part.key)
            option = field.option(result().assessment.profile[part.key])
            assert option is not None
            return [flat(profile_words(part.key, option.id, option.text, Language.FR))]
        case PartKind.DIMENSION:
            return [flat(questionnaire.dimension(part.key).name)]
        case PartKind.ALERT:
            raised = alerts_raised(result())
            return [flat(next(s.alert.title for s in raised if s.alert.id == part.key))]
        case PartKind.UNDER_WAY:
            return [part.key]
        case PartKind.TO_VERIFY:
            return [asked(part.key)]
        case PartKind.STRENGTH:
            found = result().scoring.questions[part.key]
            picked = next(c for c in found.question.choices if c.id in found.picks)
            return [flat(choice_text_for(found.question, picked.id, PROFILE))]
        case _:
            return TYPED[part.kind]


def strings(content: bytes) -> str:
    """Give all the text that a file holds outside its pages: titles, alternatives, outline."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return "\n".join(said for item in pdf.objects for said in _strings(item, 0))


def _strings(item: object, depth: int) -> Iterator[str]:
    if isinstance(item, pikepdf.String):
        yield str(item)
    elif isinstance(item, pikepdf.Stream):
        if "/XML" in str(item.get("/Subtype", "")):
            yield item.read_bytes().decode("utf-8")
        yield from _strings(item.stream_dict, depth + 1)
    elif isinstance(item, pikepdf.Dictionary) and depth < 4:
        for value in item.values():
            yield from _strings(value, depth + 1)
    elif isinstance(item, pikepdf.Array) and depth < 4:
        for value in item:
            yield from _strings(value, depth + 1)


def test_everything_ticked_is_there_once_it_is_ticked() -> None:
    text = text_of(build(request(), a_sheet(parts())))
    for part in parts():
        if part.kind is not PartKind.STRENGTH:  # an answer may say more than its first pick
            assert words_of(part)
            for words in words_of(part)[:1]:
                assert words in text, part
    assert "Pour : CCI de Brest" in text
    assert "24 novembre 2026" in text
    assert "Fiche préparée par l’entreprise avec PMEdiag" in text


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_what_is_not_ticked_is_nowhere(data: st.DataObject) -> None:
    everything = parts()
    chosen = data.draw(st.sets(st.sampled_from(everything)))
    ticked = tuple(part for part in everything if part in chosen)
    content = build(request(), a_sheet(ticked))
    there = text_of(content) + strings(content)
    expected = " ".join(words for part in ticked for words in words_of(part))
    for part in everything:
        if part in chosen or (part.kind is PartKind.RESULT):
            continue
        for words in words_of(part):
            if words not in expected:
                assert words not in there, part


def test_the_plainest_sheet_names_nobody() -> None:
    content = build(request(), ContactSheet(()))
    there = text_of(content) + strings(content)
    for words in ("Kervadec", "73282932000074", "43.32A", "secret_id", NEED, "Construction"):
        assert words not in there
        for encoding in ("utf-8", "utf-16-be"):
            assert words.encode(encoding) not in content
    assert len(read(content).pages) == 1
    assert "Pour :" not in text_of(content)
    assert read(content).metadata["/Title"] == "Fiche de mise en relation"  # type: ignore[index]
    assert not read(content).pages[0].images, "the logo tells whose it is"


def test_the_result_says_nothing_of_where_it_comes_from() -> None:
    only = (Part(PartKind.RESULT),)
    text = text_of(build(request(a_result(middle_answers(0))), ContactSheet(only)))
    assert "diagnostic du 23 novembre 2026" in text
    for state in a_result(middle_answers(0)).ceilings:
        assert flat(state.ceiling.reason) not in text
    for dimension in the_questionnaire().dimensions:
        assert flat(dimension.lack) not in text


def test_the_lines_of_the_firm_are_named_and_not_asked() -> None:
    ticked = tuple(part for part in parts() if part.kind is PartKind.PROFILE)
    text = flat(text_of(build(request(), a_sheet(ticked))))
    assert "Activité : " in text
    assert "Vente hors de France : " in text
    assert "?" not in text


def test_the_same_sheet_gives_the_same_bytes() -> None:
    first = build(request(), a_sheet(parts()))
    assert build(request(), a_sheet(parts())) == first
    earlier = request(previous=an_earlier_result())
    assert build(earlier, a_sheet(parts())) == first, "what came before does not leave"


@pytest.mark.parametrize("language", Language)
def test_what_is_ticked_at_first_fits_on_a_page(language: Language) -> None:
    long = ("Nous avons besoin d’aide. " * 50)[:NEED_LIMIT]
    content = build(request(language=language), a_sheet(ticked_first(parts()), need=long))
    assert len(read(content).pages) == 1


def test_everything_at_its_longest_takes_two_pages() -> None:
    answers = {
        question.id: Answer(mark=Mark.UNKNOWN) for question in the_questionnaire().questions[::2]
    }
    many = a_result({**middle_answers(0), **answers})
    begun = tuple(f"Une action dont le titre est assez long pour une ligne, {n}" for n in range(6))
    ticked = offered(many, FIRM, begun)
    long = ("Nous avons besoin d’aide. " * 50)[:NEED_LIMIT]
    content = build(request(many), a_sheet(ticked, need=long))
    assert len(read(content).pages) == 2
    text = text_of(content)
    assert "Page 2 sur 2" in text
    for part in ticked:
        if part.kind is PartKind.TO_VERIFY:
            assert asked(part.key) in text


@pytest.mark.parametrize(
    "words", ["<b>&amp;</b> <img src='/etc/passwd'/>", "a" * NEED_LIMIT, "\n\n x \n", "سلام 中文"]
)
def test_any_words_print(words: str) -> None:
    content = build(request(), a_sheet(parts(), need=words, addressee=words[:120]))
    assert 1 <= len(read(content).pages) <= 3
    if words.startswith("<b>"):
        assert "<b>&amp;</b>" in text_of(content)


def test_characters_that_no_font_has_are_listed() -> None:
    text = text_of(build(request(), a_sheet((Part(PartKind.NEED),), need="Un site 😀")))
    assert "Un site ⟨U+1F600⟩" in text
    assert "GRINNING FACE" in text
    assert "× 1" in text


@pytest.mark.parametrize("path", [EXPRESS, Path(PathKind.DIMENSION, "sell")])
def test_a_part_of_the_questionnaire_says_so(path: Path) -> None:
    part = a_result(path=path)
    text = text_of(build(request(part), a_sheet(parts(part))))
    said = "indicatif, parcours express" if path is EXPRESS else "UN SEUL AXE, SANS NIVEAU"
    assert said in text


def test_nothing_known_prints_too() -> None:
    nothing = a_result({}, profile={}, completed_at=None)
    content = build(request(nothing), a_sheet(parts(nothing)))
    assert "moins de la moitié" in text_of(content)


@cache
def made(kind: str) -> TaggedFile:
    sheets = {
        "first": a_sheet(ticked_first(parts())),
        "all": a_sheet(parts(), need=f"{NEED} 😀"),
        "none": ContactSheet(()),
    }
    return TaggedFile(build(request(), sheets[kind]))


@pytest.mark.parametrize("kind", ["first", "all", "none"])
def test_a_screen_reader_finds_titles_lists_and_tables(kind: str) -> None:
    file = made(kind)
    assert all(piece.tag for piece in file.pieces)
    assert {piece.tag for piece in file.pieces if piece.number is None} == {"Artifact"}
    (title,) = file.all("H1")
    assert "24 novembre 2026" in file.text(title)
    assert str(file.pdf.Root.Lang) == "fr-FR"
    if kind == "all":
        titles = [file.text(node) for node in file.all("H2")]
        assert titles[:2] == ["Notre besoin", "Qui rappeler"]
        assert "Ce qui tient" in titles
        heads = [file.text(node) for node in file.all("TH")]
        assert heads[0] == "Axe"
        assert {"Score", "Entre", "Être vu"} <= set(heads)
        assert file.all("LI")
