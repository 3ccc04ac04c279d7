"""Digital intensity, what would make the result sharper, and the method."""

from __future__ import annotations

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from pmediag.model.conditions import Truth
from pmediag.model.explanation import ToSharpen
from pmediag.model.scoring import CLOSE, shown_high, shown_low, shown_score
from pmediag.reports.pages import WIDTH
from pmediag.reports.paragraphs import Run
from pmediag.reports.phrases import answer_words, intensity_sentence
from pmediag.reports.writing import Writing, lined
from pmediag.typography import counts_as, number

SHARPEN = 15
"""Questions that are shown of those that would make the result sharper."""

START = 170
"""Room under which a chapter starts on the next page."""

LEAST_ROWS = 4
"""Criteria that stand together at either end of their table, if a page ends in it."""


def intensity_pages(writing: Writing) -> list[Flowable]:
    """Give the chapter of the digital intensity."""
    _, style = writing.gettext, writing.styles
    intensity = writing.result.intensity
    index = intensity.index
    rows = [
        [
            *_marked(writing, state.holds),
            writing.para(writing.ours(state.criterion.text), style.body),
        ]
        for state in intensity.criteria
    ]
    source = next((s for s in writing.questionnaire.sources if s.id == index.source), None)
    origin = _("Edition {year}, version {edition} of the index.").format(
        year=index.year, edition=index.edition
    )
    if source is not None:
        origin += " " + _("Source: {titles}").format(titles=writing.ours(source.title)) + "."
    story: list[Flowable] = [
        CondPageBreak(START),
        writing.chapter("intensity", _("Digital intensity")),
        writing.para(writing.ours(index.name), style.title),
        writing.para(intensity_sentence(writing), style.body),
    ]
    if intensity.in_population is not True:
        words = _(
            "The index is defined for firms of 10 people or more: here it gives only an idea."
        )
        story.append(writing.para([Run(words, bold=True)], style.body))
    story.append(writing.para(f"{writing.ours(index.caution)} {origin}", style.small))
    if rows:
        table = lined(rows, [20, 70, WIDTH - 90], named_by=2)
        last, least = len(rows) - 1, min(LEAST_ROWS, len(rows)) - 1
        table.setStyle(
            [("NOSPLIT", (0, start), (-1, start + least)) for start in (0, last - least)]
        )
        story += [Spacer(1, 4), table]
    return story


def sharpen_pages(writing: Writing) -> list[Flowable]:
    """Give the chapter of what would make the result sharper, with how to check it."""
    _, style = writing.gettext, writing.styles
    items = [i for i in writing.result.explanation.to_sharpen if writing.covers(i.question)]
    story: list[Flowable] = [
        CondPageBreak(START),
        writing.chapter("sharpen", _("What would sharpen the result")),
        writing.para(_("What would sharpen the result"), style.title),
    ]
    if not items:
        words = _("Every question that counts has an answer: the score has no doubt left.")
        return [*story, writing.para(words, style.body)]
    words = _(
        "Each of these answers would narrow the interval by the points shown. "
        "Two minutes are enough to check most of them."
    )
    story.append(writing.para(words, style.body))
    story += [KeepTogether(_to_sharpen(writing, item)) for item in items[:SHARPEN]]
    rest = len(items) - SHARPEN
    if rest > 0:
        words = _others(writing, rest)
        story += [Spacer(1, 8), writing.para([writing.link("answers", words)], style.body)]
    return story


def _others(writing: Writing, count: int) -> str:
    """Say how many more questions have no answer, and where they are."""
    if not writing.is_printed:
        words = writing.ngettext(
            "And {count} other question without an answer, in the appendix.",
            "And {count} other questions without an answer, in the appendix.",
            count,
        )
        return words.format(count=count)
    words = writing.ngettext(
        "And {count} other question without an answer, in the appendix, page {page}.",
        "And {count} other questions without an answer, in the appendix, page {page}.",
        count,
    )
    return words.format(count=count, page=writing.page_of("answers"))


def method_pages(writing: Writing) -> list[Flowable]:
    """Give the chapter that explains the computation, with the figures of each dimension."""
    _, style = writing.gettext, writing.styles
    paragraphs = (
        _(
            "Each answer on offer is worth 0 to 100 points, and each question weighs 1, 2 or 3. "
            "A question of weight 0 is a fact: it is asked, but never scored."
        ),
        _(
            "The score of an area is the average of the points of its known answers, by their "
            "weights. The overall score is the average of the areas, which all weigh the same."
        ),
        _(
            "“Not applicable” is left out of the calculation. A question that an earlier answer "
            "makes pointless counts as the choice that follows from that answer."
        ),
        _(
            "The interval takes every unknown answer as worth 0, then as worth 100. Whatever "
            "these answers turn out to be, the score will lie within it."
        ),
        _(
            "When less than half of the weight is known, no score is shown, only the interval. "
            "Nothing is rounded before it is shown; the low end is rounded down, the high end up."
        ),
        _(
            "The level is read off the interval: from the level of its low end to that of its "
            "high end. Some dangers hold it back whatever the score: the reason is then given."
        ),
        _(
            "Alerts, importance, notes and how far an answer was verified never change a score. "
            "Your profile changes which questions are asked and their wording, never the weights."
        ),
        _(
            "It is a guide to act by, not a certified measurement: the same answers always give "
            "the same result, and every figure can be traced to answers, in the appendix."
        ),
    )
    cuts = [
        _("{name}: from {cut}").format(name=writing.ours(level.name), cut=shown_score(level.cut))
        for level in writing.questionnaire.levels
    ]
    partial = any(d.score is not None and not d.is_shown for d in writing.scoring.dimensions)
    unshown = _("An area without a score of its own enters the average with its known answers.")
    return [
        CondPageBreak(START),
        writing.chapter("method", _("How this score is calculated")),
        writing.para(_("How this score is calculated"), style.title),
        *(writing.para(text, style.body) for text in paragraphs),
        writing.para(
            [Run(_("The levels. "), bold=True), Run(writing.listed(cuts) + ".")], style.body
        ),
        KeepTogether(
            [
                writing.para(_("From the areas to the score"), style.heading),
                _figures(writing),
                *([Spacer(1, 5), writing.para(unshown, style.small)] if partial else []),
            ]
        ),
    ]


def _marked(writing: Writing, holds: Truth) -> list[Flowable]:
    """Give a mark and a word, so that the page can be read in grey."""
    _, style = writing.gettext, writing.styles
    mark, word = {True: ("✓", _("yes")), False: ("✗", _("no")), None: ("?", _("to check"))}[holds]
    return [writing.para([Run(mark, bold=True)], style.body), writing.para(word, style.body)]


def _to_sharpen(writing: Writing, item: ToSharpen) -> list[Flowable]:
    _, style = writing.gettext, writing.styles
    found = writing.scoring.questions[item.question.id]
    width = item.width * writing.share
    points = writing.ngettext(
        "{width} point", "{width} points", counts_as(width, writing.language)
    ).format(width=number(width, 1, writing.language))
    head = [Run(writing.question(item.question), bold=True)]
    state = f"{answer_words(writing, found)} · {points}"
    ask, check = writing.check(item.question)
    lines: list[Flowable] = [
        writing.para(head, style.question),
        writing.para(state, style.labelled, _("Today")),
    ]
    lines += [writing.para(ask, style.labelled, _("Who to ask"))] if ask else []
    lines += [writing.para(check, style.labelled, _("How to check"))] if check else []
    return lines


def _figures(writing: Writing) -> Flowable:
    """Give the table from which the overall score can be computed again by hand."""
    _, style = writing.gettext, writing.styles
    heads = (_("Area"), _("Score"), _("Low"), _("High"), _("Weight known"), _("Weight"))
    rows: list[list[Flowable]] = [
        [
            writing.para(text, style.cell_head_right if place else style.cell_head)
            for place, text in enumerate(heads)
        ]
    ]

    def row(name: str, figures: list[str], *, bold: bool = False) -> None:
        title = style.cell_strong if bold else style.cell
        rows.append(
            [writing.para(name, title), *(writing.para(f, style.cell_figure) for f in figures)]
        )

    scoring = writing.scoring
    for d in scoring.dimensions:
        score = number(d.score or 0.0, 1, writing.language) if d.is_shown else "–"
        ends = ends_of(d.low, d.high)
        row(writing.ours(d.dimension.name), [score, *ends, str(d.weight_scored), str(d.weight)])
    if scoring.low is not None and scoring.high is not None:
        score = number(scoring.score or 0.0, 1, writing.language) if scoring.is_shown else "–"
        ends = ends_of(scoring.low, scoring.high)
        row(_("Average of the areas"), [score, *ends, "", ""], bold=True)
    return lined(rows, [WIDTH - 5 * 62, *[62] * 5], heads=1)


def ends_of(low: float, high: float) -> list[str]:
    """Give the ends of an interval, dashes where there is no doubt left."""
    return ["–", "–"] if high - low <= CLOSE else [str(shown_low(low)), str(shown_high(high))]
