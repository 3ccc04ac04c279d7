"""The annex: the firm, every question with its answer and its part in the score, sources."""

from __future__ import annotations

import unicodedata

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from pmediag.model.assessment import Mode, PathKind
from pmediag.model.explanation import Contribution
from pmediag.model.questionnaire import Dimension
from pmediag.model.result import METHOD
from pmediag.model.scoring import QuestionScore, shown_score
from pmediag.reports.head import registered
from pmediag.reports.pages import WIDTH
from pmediag.reports.paragraphs import Run
from pmediag.reports.phrases import answer_words
from pmediag.reports.writing import Writing, lined
from pmediag.typography import number

COLUMNS = (WIDTH - 340, 172.0, 36.0, 34.0, 42.0, 56.0)
"""Widths of the table of answers, in points."""

TALL = 2000
"""Characters from which a cell might not fit on a page."""

START = 240
"""Room under which the appendix starts on the next page."""

ANSWERS = 160
"""Room under which the answers start on the next page."""

TOGETHER = 3
"""Sources that stand together at either end of their list."""

NAMED = 40
"""Missing characters that are listed with their name; the others by their code."""


def annex(writing: Writing) -> list[Flowable]:
    """Give the annex, without the list of characters that were not printed."""
    _ = writing.gettext
    sources = _sources(writing)
    return [
        CondPageBreak(START),
        writing.chapter("annex", _("Appendix")),
        writing.para(_("Appendix"), writing.styles.title),
        *_firm(writing),
        *_answers(writing),
        KeepTogether([*writing.section("sources", _("Sources")), *sources[:TOGETHER]]),
        *sources[TOGETHER:-TOGETHER],
        # The last page never holds a line or two of its own.
        KeepTogether([*sources[TOGETHER:][-TOGETHER:], *_versions(writing)]),
    ]


def missing_characters(writing: Writing) -> list[Flowable]:
    """List what no embedded font has; to be called once everything else is written."""
    missing = sorted(writing.paragraphs.missing.items())
    if not missing:
        return []
    _, style = writing.gettext, writing.styles
    explained = _(
        "The fonts of this document lack these characters. ⟨U+0000⟩ stands where one was typed, "
        "by its Unicode number; ⟨U+0000 +2⟩ stands for that one and the two that follow."
    )
    named = [
        f"U+{ord(character):04X} {unicodedata.name(character, '')} × {count}"
        for character, count in missing[:NAMED]
    ]
    others = [f"U+{ord(character):04X} × {count}" for character, count in missing[NAMED:]]
    return [
        CondPageBreak(80),
        *writing.section("missing", _("Characters not printed")),
        writing.para(explained, style.small),
        *(writing.para(text, style.small, tag="LI") for text in named),
        *([writing.para(", ".join(others), style.small)] if others else []),
    ]


def _firm(writing: Writing) -> list[Flowable]:
    _, style = writing.gettext, writing.styles
    profile = writing.assessment.profile
    rows = [
        [
            writing.para(writing.ours(field.text), style.cell),
            writing.para(writing.ours(option.text), style.cell_strong),
        ]
        for field in writing.questionnaire.profile
        if (option := field.option(profile.get(field.id, ""))) is not None
    ]
    return [
        *writing.section("firm", _("The firm")),
        writing.para(writing.request.organisation.name, style.body),
        *(writing.para(text, style.body) for text in registered(writing)),
        *([lined(rows, [WIDTH / 2, WIDTH / 2])] if rows else []),
    ]


def _answers(writing: Writing) -> list[Flowable]:
    _, style = writing.gettext, writing.styles
    explained = _(
        "Adds: the points that the answer adds to the score. Could add: the points it would still "
        "add at the top of its scale. The first column adds up to the score, the second to what "
        "the score lacks to reach 100."
    )
    story: list[Flowable] = [
        CondPageBreak(ANSWERS),
        *writing.section("answers", _("All the answers")),
        writing.para(explained, style.small),
    ]
    for dimension in writing.questionnaire.dimensions:
        found = [
            writing.scoring.questions[question.id]
            for question in dimension.questions
            if question.id in writing.scoring.questions
        ]
        if found:
            story += [Spacer(1, 8), CondPageBreak(90), _table(writing, dimension, found)]
    return story


def _table(writing: Writing, dimension: Dimension, found: list[QuestionScore]) -> Flowable:
    _, style = writing.gettext, writing.styles
    heads = (_("Answer"), _("Points"), _("Weight"), _("Adds"), _("Could add"))
    rows: list[list[Flowable]] = [
        [
            writing.para(writing.ours(dimension.name), style.cell_strong),
            writing.para(heads[0], style.cell_head),
            *(writing.para(text, style.cell_head_right) for text in heads[1:]),
        ]
    ]
    parts = {part.question.id: part for part in writing.result.explanation.contributions}
    tall = False
    for item in found:
        texts = writing.question(item.question), answer_words(writing, item)
        tall = tall or max(map(len, texts)) > TALL
        rows.append(
            [
                *(writing.para(text, style.cell) for text in texts),
                *(
                    writing.para(text, style.cell_figure)
                    for text in _parts(writing, item, parts.get(item.question.id))
                ),
            ]
        )
    table = lined(rows, COLUMNS, heads=1, tall=tall)
    table.setStyle([("RIGHTPADDING", (0, 0), (1, -1), 10)])
    if not tall:  # no row stands alone under the names of the columns
        table.setStyle([("NOSPLIT", (0, 0), (-1, 2)), ("NOSPLIT", (0, -2), (-1, -1))])
    return table


def _parts(writing: Writing, item: QuestionScore, part: Contribution | None) -> list[str]:
    """Give points, weight, what is brought and may be brought; a dash where there is none."""
    points = "–" if item.points is None or not item.is_scored else str(shown_score(item.points))
    weight = str(item.question.weight)
    if part is None or not writing.scoring.overall.is_shown:
        return [points, weight, "–", "–"]
    figures = (part.brings * writing.share, part.may_bring * writing.share)
    return [points, weight, *(number(figure, 1, writing.language) for figure in figures)]


def _sources(writing: Writing) -> list[Flowable]:
    style = writing.styles
    story: list[Flowable] = []
    for source in writing.questionnaire.sources:
        title = writing.ours(source.title)
        year = "" if str(source.year) in title else f", {source.year}"
        runs = [Run(f"{title}{year}. ")]
        if source.url.startswith(("https://", "http://")):
            runs.append(Run(source.url, colour=writing.palette.primary, url=source.url))
        story.append(writing.para(runs, style.small, tag="LI"))
    return story


def _versions(writing: Writing) -> list[Flowable]:
    _, style, assessment = writing.gettext, writing.styles, writing.assessment
    questionnaire, request = writing.questionnaire, writing.request
    paths = {
        PathKind.EXPRESS: _("express"),
        PathKind.COMPLETE: _("complete"),
        PathKind.DIMENSION: _("one area"),
    }
    modes = {
        Mode.ALONE: _("alone"),
        Mode.ACCOMPANIED: _("with an adviser"),
        Mode.TRAINING: _("in a training course"),
        Mode.TEST: _("test"),
    }
    completed = _("not completed")
    if assessment.completed_at is not None:
        completed = writing.day(assessment.completed_at.date())
    published = _("{title}, version {version}, {day}").format(
        title=writing.ours(questionnaire.title),
        version=questionnaire.version,
        day=writing.day(questionnaire.published),
    )
    lines = (
        (_("Questionnaire"), published),
        (_("Method"), METHOD),
        (_("Application"), f"pmediag {request.version}"),
        (_("Path"), paths[assessment.path.kind]),
        (_("Setting"), modes[assessment.mode]),
        (_("Started"), writing.day(assessment.started_at.date())),
        (_("Completed"), completed),
        (_("Printed"), writing.day(request.printed_on)),
    )
    return [
        *writing.section("versions", _("Versions")),
        *(writing.para(text, style.labelled, label) for label, text in lines),
    ]
