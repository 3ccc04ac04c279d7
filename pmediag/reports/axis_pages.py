"""Each dimension with its figures, and what was answered to each of its questions."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from pmediag.model.assessment import Answer, Evidence
from pmediag.model.questionnaire import Dimension
from pmediag.model.scoring import (
    DimensionScore,
    QuestionScore,
    State,
    shown_high,
    shown_low,
    shown_score,
)
from pmediag.reports.charts import dimension_bar, points_bar
from pmediag.reports.pages import WIDTH
from pmediag.reports.phrases import answer_words, between, next_choice, shortage
from pmediag.reports.tagging import Picture
from pmediag.reports.writing import Writing, bare

FIGURE = 74
"""Width of the column of points."""

QUESTION_SPACE = 12
"""Room above a question."""

SHORT_NOTE, SHORT_NOTE_LINES = 400, 5
"""Characters and line breaks up to which a note stays on the page of its question."""

START = 190
"""Room under which a dimension starts on the next page."""


def axis_pages(writing: Writing) -> list[Flowable]:
    """Give one chapter per dimension."""
    story: list[Flowable] = [writing.anchor("axes", writing.gettext("Area by area"))]
    for place, dimension in enumerate(writing.dimensions):
        story += [] if place == 0 else [CondPageBreak(START)]
        story += _dimension(writing, dimension)
    return story


def _dimension(writing: Writing, dimension: Dimension) -> list[Flowable]:
    figures = writing.scoring.dimension(dimension.id)
    name = writing.ours(dimension.name)
    head: list[Flowable] = [
        writing.chapter(f"axis-{dimension.id}", name, level=1),
        _title(writing, dimension, figures),
    ]
    if figures is not None:
        bar = dimension_bar(figures, writing.palette, int(WIDTH))
        head += [Picture(bar), Spacer(1, 3)]
    head += [writing.para(text, writing.styles.quiet) for text in _remarks(writing, dimension)]
    blocks = [
        _question(writing, found)
        for question in dimension.questions
        if (found := writing.scoring.questions.get(question.id)) is not None
        and found.state is not State.CLOSED
    ]
    if not blocks:
        return [KeepTogether(head)]
    (first, free), *others = blocks
    story: list[Flowable] = [KeepTogether([*head, *first]), *free]
    for kept, free in others:
        story += [KeepTogether(kept), *free]
    return story


def _title(writing: Writing, dimension: Dimension, figures: DimensionScore | None) -> Flowable:
    style = writing.styles
    colour = HexColor(writing.palette.dimension(dimension.id))
    name = writing.para(writing.ours(dimension.name), style.title)
    number, unit = "", ""
    if figures is not None and figures.is_shown and figures.score is not None:
        number, unit = str(shown_score(figures.score)), between(writing, figures.low, figures.high)
    elif figures is not None:
        number = f"{shown_low(figures.low)}–{shown_high(figures.high)}"
        unit = writing.gettext("out of 100")
    right: list[Flowable] = [
        writing.para(number, style.figure_large),
        writing.para(unit, style.figure_unit),
    ]
    table = bare([["", name, right]], [12, WIDTH - 12 - 150, 150])
    table.setStyle(
        [
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
            ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
            ("LINEBEFORE", (0, 0), (0, 0), 4, colour),
        ]
    )
    return table


def _remarks(writing: Writing, dimension: Dimension) -> list[str]:
    """Give what a dimension is about, then what its figures rest on."""
    _ = writing.gettext
    figures = writing.scoring.dimension(dimension.id)
    facts = [text for text in [shortage(writing, figures)] if text]
    if figures is not None:
        percent = writing.ours(f"{shown_score(figures.coverage * 100)}%")
        facts.append(
            _("Answers known: {percent} of the weight of this area.").format(percent=percent)
        )
    importance = writing.assessment.importance.get(dimension.id)
    scale = writing.questionnaire.importance_scale
    if importance is not None and 0 <= importance < len(scale):
        word = writing.ours(scale[importance]).lower()
        facts.append(_("Importance to you over the coming year: {word}.").format(word=word))
    return [writing.ours(dimension.purpose), " ".join(facts)]


def _question(writing: Writing, found: QuestionScore) -> tuple[list[Flowable], list[Flowable]]:
    """Give what must stay together of a question, then what may run over pages."""
    _, style = writing.gettext, writing.styles
    answer = writing.assessment.answers.get(found.question.id, Answer())
    kept: list[Flowable] = [
        _question_head(writing, found),
        writing.para(answer_words(writing, found, "\n"), style.labelled, _("Answer")),
    ]
    if further := next_choice(writing, found):
        kept.append(writing.para(further, style.labelled, _("One step further")))
    if marks := _marks(writing, answer):
        kept.append(writing.para(marks, style.labelled, _("Reliability")))
    note = answer.note.strip()
    words = [writing.para(note, style.labelled, _("Your note"))] if note else []
    # A note may be longer than a page: a long one stays out of what is kept together.
    if len(note) <= SHORT_NOTE and note.count("\n") <= SHORT_NOTE_LINES:
        return [*kept, *words], []
    return kept, [*words]


def _question_head(writing: Writing, found: QuestionScore) -> Flowable:
    style = writing.styles
    words = writing.para(writing.question(found.question), style.strong, tag="H3")
    if found.points is None or not found.is_scored:
        note = writing.gettext("fact, not scored") if found.question.weight == 0 else ""
        head = bare([[words, writing.para(note, style.figure_unit)]], [WIDTH - FIGURE, FIGURE])
        head.spaceBefore = QUESTION_SPACE
        return head
    points = writing.gettext("{points} / 100").format(points=shown_score(found.points))
    bar = points_bar(
        found.points, writing.palette.dimension(found.question.dimension_id), writing.palette
    )
    right: list[Flowable] = [writing.para(points, style.points), Spacer(1, 2), Picture(bar)]
    head = bare([[words, right]], [WIDTH - FIGURE, FIGURE])
    head.setStyle([("ALIGN", (1, 0), (1, 0), "RIGHT")])
    head.spaceBefore = QUESTION_SPACE
    return head


def _marks(writing: Writing, answer: Answer) -> str:
    """Say how far an answer was verified and whether it is to be looked at again."""
    _ = writing.gettext
    words = {
        Evidence.DECLARED: _("stated"),
        Evidence.SEEN: _("seen on site"),
        Evidence.DOCUMENT: _("backed by a document"),
    }
    parts = [words[answer.evidence]] if answer.evidence is not None else []
    parts += [_("to be reviewed")] if answer.to_review else []
    text = ", ".join(parts)
    return text[:1].upper() + text[1:]
