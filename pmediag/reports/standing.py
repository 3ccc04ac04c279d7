"""Where the firm stands: its level and its score in words, and the radar beside them."""

from __future__ import annotations

from reportlab.graphics.shapes import Drawing
from reportlab.platypus import Flowable, Spacer

from pmediag.model.assessment import PathKind
from pmediag.model.scoring import shown_high, shown_low, shown_score
from pmediag.reports.charts import level_scale, radar
from pmediag.reports.descriptions import levels_words, radar_words
from pmediag.reports.drawing import ChartLook
from pmediag.reports.fonts import width_of
from pmediag.reports.head import day_of
from pmediag.reports.pages import WIDTH
from pmediag.reports.paragraphs import Run
from pmediag.reports.phrases import between, level_names
from pmediag.reports.tagging import Picture
from pmediag.reports.writing import Writing, bare

LEFT = 246
"""Width of the words, in points."""

RADAR_HEIGHT = 226

LONG_NAME = 16
"""Characters from which the name of a level is set smaller."""


def standing(writing: Writing) -> Flowable:
    """Give the level and the score at the left, the radar at the right."""
    chart = standing_chart(writing)
    row = [standing_words(writing), Picture(*chart) if chart is not None else ""]
    return bare([row], [LEFT + 10, WIDTH - LEFT - 10])


def standing_words(writing: Writing) -> list[Flowable]:
    """Give the level, what it means, and the score."""
    return [*_level(writing), *_score(writing), *_scale(writing)]


def standing_chart(writing: Writing) -> tuple[Drawing, str] | None:
    """Give the radar and what it shows, in words; none where nothing applies to the firm."""
    look = ChartLook(writing.palette, int(WIDTH) - LEFT - 10, RADAR_HEIGHT, 8.5, writing.language)
    wanted = {dimension.id for dimension in writing.dimensions}
    figures = [d for d in writing.scoring.dimensions if d.dimension.id in wanted]
    if not figures:
        return None
    earlier = writing.earlier if writing.is_comparable else None
    before = earlier.scoring.dimensions if earlier is not None else ()
    names = (day_of(writing, writing.assessment), writing.earlier_day) if before else None
    drawing = radar(figures, look, before, figures=True, names=names)
    return drawing, radar_words(writing, figures, before)


def _level(writing: Writing) -> list[Flowable]:
    _, style = writing.gettext, writing.styles
    above, name = level_names(writing)
    path = writing.assessment.path
    if path.kind is PathKind.DIMENSION:
        above, name = _("One area only, no level"), writing.ours(writing.dimensions[0].name)
    elif not name:
        above, name = "", _("No result yet")
    if path.kind is PathKind.EXPRESS:
        above = " · ".join(part for part in (above, _("indicative, express diagnosis")) if part)
    return [
        writing.para(above.upper(), style.small),
        writing.para(name, style.level if len(name) < LONG_NAME else style.level_span),
        Spacer(1, 6),
        writing.para(_sentence(writing), style.lead),
    ]


def _sentence(writing: Writing) -> str:
    """Say what the level means, then what is missing most."""
    _, result = writing.gettext, writing.result
    if writing.scoring.overall.low is None:
        return _("None of the questions applies to this firm: there is nothing to score.")
    parts = []
    if result.level is not None and result.level.is_one:
        levels = writing.questionnaire.levels
        level = next(item for item in levels if item.number == result.level.low)
        parts.append(writing.ours(level.sentence))
    elif result.level is not None:
        parts.append(_("What is known so far is not enough to settle the level."))
    else:
        parts.append(writing.ours(writing.dimensions[0].purpose))
    lacks = _lacks(writing)
    if len(lacks) > 1:
        text = _("What is needed most: {first}, then {second}.")
        parts.append(text.format(first=lacks[0], second=lacks[1]))
    return " ".join(parts)


def _lacks(writing: Writing) -> list[str]:
    """Give what is missing in the two weakest dimensions that have a figure."""
    if not writing.scoring.is_shown or writing.result.level is None:
        return []
    scored = [
        (d.score, d)
        for d in writing.scoring.dimensions
        if d.is_shown and d.score is not None and d.score < 100
    ]
    weakest = sorted(scored, key=lambda pair: pair[0])[:2]
    return [writing.ours(figures.dimension.lack) for _score, figures in weakest]


def _score(writing: Writing) -> list[Flowable]:
    figures, style = writing.scoring.overall, writing.styles
    if figures.low is None or figures.high is None:
        return []
    if figures.is_shown and figures.score is not None:
        number = str(shown_score(figures.score))
        beside = [between(writing, figures.low, figures.high)]
    else:
        number = f"{shown_low(figures.low)}–{shown_high(figures.high)}"
        beside = [writing.gettext("out of 100: less than half is known, so there is no score yet")]
    beside.append(_to_check(writing))
    if before := _before(writing):
        beside.append(before)
    width = width_of(number, style.score.fontName, style.score.fontSize) + 9
    lines = [writing.para(text, style.quiet) for text in beside]
    row = bare([[writing.para(number, style.score), lines]], [width, LEFT - width])
    row.setStyle([("VALIGN", (1, 0), (1, 0), "MIDDLE"), ("TOPPADDING", (1, 0), (1, 0), 8)])
    row.hAlign = "LEFT"
    return [Spacer(1, 5), row]


def _to_check(writing: Writing) -> str:
    to_sharpen = writing.result.explanation.to_sharpen
    count = sum(writing.covers(item.question) for item in to_sharpen)
    if not count:
        return writing.gettext("every answer is known")
    words = writing.ngettext(
        "{count} answer is still to be checked", "{count} answers are still to be checked", count
    )
    return words.format(count=count)


def _before(writing: Writing) -> str:
    """Say the earlier figure; empty where there is none to show."""
    if writing.earlier is None or not writing.is_comparable:
        return ""
    figures = writing.earlier.scoring.overall
    if not figures.is_shown or figures.score is None:
        return ""
    words = writing.gettext("{score} on {day}")
    return words.format(score=shown_score(figures.score), day=writing.earlier_day)


def _scale(writing: Writing) -> list[Flowable]:
    level = writing.result.level
    if level is None:
        return []
    look = ChartLook(writing.palette, LEFT - 12, 22, 9, writing.language)
    scale: list[Flowable] = [
        Spacer(1, 9),
        Picture(level_scale(writing.questionnaire.levels, level, look), levels_words(writing)),
    ]
    if level.is_cut:
        scale += [Spacer(1, 5), *_ceiling(writing)]
    return scale


def _ceiling(writing: Writing) -> list[Flowable]:
    """Say why the level is lower than the score alone would give."""
    label = Run(writing.gettext("Level held back. "), bold=True)
    return [
        writing.para([label, Run(writing.ours(state.ceiling.reason))], writing.styles.quiet)
        for state in writing.result.ceilings
        if state.holds
    ]
