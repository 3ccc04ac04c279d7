"""The first page, enough by itself: level, score, radar, alerts, strengths, what may progress."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from pmediag.model.assessment import PathKind
from pmediag.model.explanation import Contribution
from pmediag.model.maturity import AlertState
from pmediag.model.questionnaire import AlertKind, Severity
from pmediag.reports.pages import WIDTH
from pmediag.reports.paragraphs import Run
from pmediag.reports.phrases import (
    answer_words,
    intensity_sentence,
    next_choice,
    points_gained,
)
from pmediag.reports.plan_pages import first_actions, has_plan
from pmediag.reports.standing import standing
from pmediag.reports.writing import Writing, bare

BEST = 3
"""Strengths, promising questions and checks that are shown."""

SPEAKING = 40
"""Characters under which an answer may say little without its question."""

GAPS = (12.0, 26.0)
"""The least and the most room between two blocks, in points."""


@dataclass(frozen=True, slots=True)
class _Fill:
    """How much the first page says, so that it stays one page.

    ``words`` is what an alert says: 0 its title, 1 its text too, 2 its first step too.
    ``best`` is how many strengths and promising questions are named.
    """

    alerts: int
    words: int
    best: int = BEST
    intensity: bool = False
    checks: bool = False


FILLS = (
    _Fill(4, 2, intensity=True, checks=True),
    _Fill(4, 1, intensity=True, checks=True),
    _Fill(4, 1, intensity=True),
    _Fill(4, 1),
    _Fill(3, 1),
    _Fill(4, 0),
    _Fill(4, 0, best=2),
    _Fill(3, 0, best=1),
    _Fill(2, 0, best=1),
    _Fill(1, 0, best=0),
)
"""From the fullest to the barest: the first that leaves room for all is taken."""


def first_page(writing: Writing, height: float) -> list[Flowable]:
    """Give the first page, as full as it can be and still be one.

    Args:
        writing: The report being written.
        height: The room under the band, in points.
    """
    holding = holding_alerts(writing)
    for fill in FILLS:
        blocks = [
            [standing(writing)],
            _alerts(writing, holding, fill),
            first_actions(writing),
            best(writing, fill.best),
            _more(writing, fill),
            _contents(writing),
        ]
        blocks = [block for block in blocks if block]
        count = len(blocks) - 1
        slack = height - sum(height_of(block) for block in blocks)
        if slack >= count * GAPS[0]:
            break
    gap = max(GAPS[0], min(GAPS[1], slack / max(1, count)))
    story: list[Flowable] = [writing.anchor("summary", writing.gettext("On one page"))]
    for block in blocks[:-1]:
        story += [*block, Spacer(1, gap)]
    # The way to the other pages stands at the foot of this one.
    return [*story, Spacer(1, max(0.0, slack - count * gap - 1)), *blocks[-1]]


def holding_alerts(writing: Writing) -> list[AlertState]:
    """Give the alerts that hold, the most pressing first."""
    order = list(Severity)
    return sorted(
        (state for state in writing.result.alerts if state.holds),
        key=lambda state: order.index(state.alert.severity),
    )


def alert_runs(writing: Writing, state: AlertState) -> list[Run]:
    """Give the word for the kind of an alert and its title, in bold."""
    _ = writing.gettext
    kind = _("Legal duty") if state.alert.kind is AlertKind.DUTY else _("Alert")
    colour, _ground = writing.alerting(state.alert.severity)
    return [
        Run(f"{kind}. ", bold=True, colour=colour),
        Run(writing.ours(state.alert.title), bold=True),
    ]


def _alerts(writing: Writing, holding: list[AlertState], fill: _Fill) -> list[Flowable]:
    _ = writing.gettext
    if not holding:
        return []
    content: list[Flowable] = []
    for state in holding[: fill.alerts]:
        runs = [*alert_runs(writing, state), Run(". ", bold=True)]
        if fill.words > 0:
            runs.append(Run(writing.ours(state.alert.text) + " "))
        if fill.words > 1:
            runs += [Run(_("First step: "), bold=True), Run(writing.ours(state.alert.first_step))]
        content.append(writing.para(runs, writing.styles.body))
    rest = len(holding) - fill.alerts
    if rest > 0:
        words = writing.ngettext(
            "and {count} other alert, page {page}", "and {count} other alerts, page {page}", rest
        ).format(count=rest, page=writing.page_of("alerts"))
        content.append(writing.para([writing.link("alerts", words)], writing.styles.body))
    return [writing.framed(content, holding[0].alert.severity)]


def best(writing: Writing, count: int = BEST) -> list[Flowable]:
    """Give what holds up well, and what can improve most: at most ``count`` of each."""
    _, explanation = writing.gettext, writing.result.explanation
    if not writing.scoring.overall.is_shown or not count:
        return []
    strengths = [c for c in explanation.strengths if writing.covers(c.question)][:count]
    promising = [c for c in explanation.promising if writing.covers(c.question)][:count]
    held: list[Flowable] = [writing.para(_("What holds up well"), writing.styles.block)]
    alike = alike_in(strengths)
    held += [strength(writing, c, alike, writing.styles.item) for c in strengths]
    if not strengths:
        held += _best_answer(writing)
    rise: list[Flowable] = [writing.para(_("What can improve most"), writing.styles.block)]
    alike = alike_in(promising)
    rise += [_promise(writing, c, alike) for c in promising]
    if not promising:
        rise.append(
            writing.para(_("Every known answer is at the top of its scale."), writing.styles.quiet)
        )
    return [halves(held, rise)]


def _more(writing: Writing, fill: _Fill) -> list[Flowable]:
    """Give the digital intensity in a sentence, and what would make the result sharper."""
    _, style = writing.gettext, writing.styles
    columns: list[list[Flowable]] = []
    items = [i for i in writing.result.explanation.to_sharpen if writing.covers(i.question)]
    # A part of the questionnaire leaves most criteria open: the sentence would say nothing.
    whole = writing.assessment.path.kind is PathKind.COMPLETE
    if fill.intensity and whole and writing.result.intensity.criteria:
        words = _("Digital intensity")
        columns.append(
            [
                writing.para(words, style.block),
                writing.para(intensity_sentence(writing), style.body),
            ]
        )
    if fill.checks and items:
        words = _("What would sharpen the result")
        checks = [
            writing.para(writing.question(item.question), style.item, "?") for item in items[:BEST]
        ]
        columns.append([writing.para(words, style.block), *checks])
    if not columns:
        return []
    return [halves(columns[0], columns[1] if len(columns) > 1 else [])]


def halves(left: list[Flowable], right: list[Flowable]) -> Flowable:
    """Set two blocks side by side."""
    half = (WIDTH - 24) / 2
    return bare([[left, "", right]], [half, 24, half])


def alike_in(contributions: Sequence[Contribution]) -> frozenset[str]:
    """Give the topics that stand there more than once: they would not tell which is meant."""
    counts = Counter(c.question.topic_id for c in contributions)
    return frozenset(topic for topic, count in counts.items() if count > 1)


def strength(
    writing: Writing, contribution: Contribution, alike: frozenset[str], style: ParagraphStyle
) -> Flowable:
    """Give a good answer after its topic, or after its question where ``alike`` has it."""
    words = answer_words(writing, writing.scoring.questions[contribution.question.id])
    subject = _subject(writing, contribution, words, alike)
    return writing.para([Run(subject, bold=True), Run(words)], style, "✓")


def _best_answer(writing: Writing) -> list[Flowable]:
    """Give, where nothing holds up well yet, the answer that is the most advanced."""
    _, style = writing.gettext, writing.styles
    known = [c for c in writing.result.explanation.contributions if writing.covers(c.question)]
    # The first of those that are alike, in the order of the questionnaire.
    found = max(known, key=lambda c: c.points, default=None)
    if found is None or found.points <= 0:
        words = _("All is ahead of you: the first steps count the most.")
        return [writing.para(words, style.quiet)]
    words = _("The first steps count the most. Your most advanced answer today:")
    return [
        writing.para(words, style.quiet),
        Spacer(1, 4),
        strength(writing, found, frozenset(), style.item),
    ]


def _promise(writing: Writing, contribution: Contribution, alike: frozenset[str]) -> Flowable:
    words = next_choice(writing, writing.scoring.questions[contribution.question.id])
    addition = f" ({points_gained(writing, contribution)})"
    subject = _subject(writing, contribution, words, alike, addition)
    return writing.para([Run(subject, bold=True), Run(words)], writing.styles.item, "→")


def _subject(
    writing: Writing,
    contribution: Contribution,
    words: str,
    alike: frozenset[str],
    addition: str = "",
) -> str:
    """Say what ``words`` are about: the topic, or the question where that says too little."""
    if len(words) < SPEAKING or contribution.question.topic_id in alike:
        return f"{writing.question(contribution.question)}{addition} "
    return f"{writing.topic(contribution.question)}{addition}. "


def _contents(writing: Writing) -> list[Flowable]:
    """Give the way to the other pages."""
    _ = writing.gettext
    is_whole = writing.assessment.path.kind is not PathKind.DIMENSION
    places = [
        ("alerts", _("Alerts")),
        *([("plan", _("Where to start"))] if has_plan(writing) else []),
        *([("progress", _("Progress"))] if writing.earlier is not None else []),
        ("axes", _("Area by area")),
        *([("intensity", _("Digital intensity"))] if is_whole else []),
        ("sharpen", _("What would sharpen it")),
        ("method", _("Method")),
        ("annex", _("All the answers")),
    ]
    runs = [Run(_("In this report: "), bold=True)]
    for place, (key, title) in enumerate(places):
        runs += [Run(" · ")] if place else []
        runs.append(writing.link(key, f"{title}\u00a0{writing.page_of(key)}"))
    line = bare([[writing.para(runs, writing.styles.small)]], [WIDTH])
    line.setStyle(
        [
            ("TOPPADDING", (0, 0), (-1, -1), 5),
            ("LINEABOVE", (0, 0), (-1, 0), 0.6, HexColor(writing.palette.line)),
        ]
    )
    return [line]


def height_of(story: Sequence[Flowable]) -> float:
    """Give the height of flowables set one under the other, as a frame would."""
    total, after = 0.0, 0.0
    for place, flowable in enumerate(story):
        _width, height = flowable.wrap(WIDTH, math.inf)
        before = flowable.getSpaceBefore() if place else 0.0
        total += max(before, after) + height
        after = flowable.getSpaceAfter()
    return total
