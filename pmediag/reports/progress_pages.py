"""What changed since the earlier diagnosis: the score in its parts, each area, the answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import HexColor
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from pmediag.model.progress import Progress, common_questions, compare, real_parts
from pmediag.model.questionnaire import Comparability, Dimension, Question
from pmediag.model.result import Result
from pmediag.model.scoring import CLOSE, DimensionScore, shown_score
from pmediag.model.shown import adding_up, shown_change, tenths
from pmediag.reports.drawing import rect, sheet, shown, stroke
from pmediag.reports.pages import WIDTH
from pmediag.reports.paragraphs import Run
from pmediag.reports.phrases import answer_words
from pmediag.reports.tagging import Picture
from pmediag.reports.writing import Writing, lined
from pmediag.typography import counts_as, number

START = 190
"""Room under which the chapter starts on the next page."""

MOVED = 6
"""Answers that are named of those that rose, and of those that fell."""

COLUMN = 62.0
"""Width of a column of figures."""

BAR = 130
"""Width of the drawing of an area."""


def progress_pages(writing: Writing) -> list[Flowable]:
    """Give the chapter of what changed; nothing where there is no earlier diagnosis."""
    earlier = writing.earlier
    if earlier is None:
        return []
    _, style = writing.gettext, writing.styles
    split = compare(earlier.scoring, earlier.questionnaire, writing.scoring, writing.questionnaire)
    title = _("Progress since {day}").format(day=writing.earlier_day)
    story: list[Flowable] = [
        CondPageBreak(START),
        writing.chapter("progress", _("Progress")),
        writing.para(title, style.title),
        *(writing.para(text, style.body) for text in _lead(writing, earlier, split)),
    ]
    if split is not None and writing.assessment.path.dimension_id is None:
        story += _parts(writing, earlier, split)
    if writing.is_comparable:
        story += _areas(writing, earlier)
    if split is not None:
        story += _moves(writing, earlier)
    return [*story, *_alerts(writing, earlier)]


def _lead(writing: Writing, earlier: Result, split: Progress | None) -> list[str]:
    """Say from where to where the score went, and how far the two may be compared."""
    _ = writing.gettext
    texts = []
    before, now = _shown_score(earlier), _shown_score(writing.result)
    if before is None or now is None:
        texts.append(_("One of the two diagnoses has too few answers for a score of its own."))
    elif writing.is_comparable:
        text = _(
            "From one diagnosis to the next, the score went from {before} to {now} out of 100."
        )
        texts.append(text.format(before=shown_score(before), now=shown_score(now)))
    if split is None:
        texts.append(_("They have no scored question in common: nothing more can be compared."))
    elif split.comparability is Comparability.SHIFTED:
        texts.append(_("The questionnaire changed in between: compare the two with care."))
    elif split.comparability is Comparability.BROKEN:
        words = writing.ngettext(
            "The two versions of the questionnaire cannot be compared as a whole: only the "
            "{count} question they share can.",
            "The two versions of the questionnaire cannot be compared as a whole: only the "
            "{count} questions they share can.",
            len(split.common),
        )
        texts.append(words.format(count=len(split.common)))
    return texts


def _parts(writing: Writing, earlier: Result, split: Progress) -> list[Flowable]:
    """Give the change of the score taken apart."""
    _, style = writing.gettext, writing.styles
    names = (
        (_("Your answers changed"), _("to questions that count in both diagnoses")),
        (_("The questionnaire changed"), _("the same answers carry other points or weights")),
        (_("Questions came or went"), _("they count in only one of the two diagnoses")),
    )
    change = shown_change(_shown_score(earlier), _shown_score(writing.result))
    figures, total = [tenths(split.real)], None
    if change is not None and split.questionnaire is not None and split.came_or_went is not None:
        total = 10 * change
        figures = adding_up(total, (split.real, split.questionnaire, split.came_or_went))
    rows: list[list[Flowable]] = [
        [
            writing.para([Run(name), Run(f" · {more}", colour=writing.palette.ink_2)], style.cell),
            writing.para(signed(writing, figure), style.cell_figure),
        ]
        for (name, more), figure in zip(names, figures, strict=False)
    ]
    if total is not None:
        rows.append(
            [
                writing.para(_("Change of the score"), style.cell_strong),
                writing.para([Run(signed(writing, total), bold=True)], style.cell_figure),
            ]
        )
    return [
        writing.para(_("Where the change comes from"), style.heading),
        lined(rows, [WIDTH - COLUMN, COLUMN]),
    ]


def _areas(writing: Writing, earlier: Result) -> list[Flowable]:
    """Give a row for each area: what it was, what it is, and the difference."""
    _, style = writing.gettext, writing.styles
    heads = (_("Before"), _("Now"), _("Change"))
    rows: list[list[object]] = [
        [
            writing.para(_("Area"), style.cell_head),
            "",
            *(writing.para(text, style.cell_head_right) for text in heads),
        ]
    ]
    for dimension in writing.dimensions:
        before = earlier.scoring.dimension(dimension.id)
        now = writing.scoring.dimension(dimension.id)
        rows.append(_area(writing, dimension, before, now))
    widths = [WIDTH - BAR - 20 - 3 * COLUMN, BAR + 20, *[COLUMN] * 3]
    table = lined(rows, widths, heads=1, without=1)
    table.setStyle([("VALIGN", (0, 0), (-1, -1), "MIDDLE")])
    heading = writing.para(_("Area by area"), style.heading)
    if not writing.is_printed:
        return [heading, table]
    legend = _("The bar is where the area stands now, the line across it where it stood before.")
    return [KeepTogether([heading, table, Spacer(1, 4), writing.para(legend, style.small)])]


def _area(
    writing: Writing,
    dimension: Dimension,
    before: DimensionScore | None,
    now: DimensionScore | None,
) -> list[object]:
    style = writing.styles
    scores = shown(before), shown(now)
    figures = ["–" if score is None else str(shown_score(score)) for score in scores]
    change = shown_change(*scores)
    return [
        writing.para(writing.ours(dimension.name), style.cell_strong),
        Picture(_bar(writing, dimension.id, *scores)),
        *(writing.para(text, style.cell_figure) for text in figures),
        writing.para(
            [Run("–" if change is None else signed(writing, 10 * change, 0), bold=True)],
            style.cell_figure,
        ),
    ]


def _bar(writing: Writing, dimension_id: str, before: float | None, now: float | None) -> Drawing:
    """Draw today's score as a bar, and the earlier one as a line across it."""
    palette = writing.palette
    drawing = sheet(BAR, 10)
    drawing.add(rect((0, 2, BAR, 6), HexColor(palette.line), 3))
    if now:
        colour = HexColor(palette.dimension(dimension_id))
        drawing.add(rect((0, 2, max(6.0, BAR * now / 100), 6), colour, 3))
    if before is not None:
        at = min(max(BAR * before / 100, 1.0), BAR - 1.0)
        drawing.add(stroke((at, 0), (at, 10), HexColor(palette.surface), 3))
        drawing.add(stroke((at, 0), (at, 10), HexColor(palette.ink), 1.2))
    return drawing


@dataclass(frozen=True, slots=True)
class _Move:
    """An answer that is worth other points than before: ``part`` of the change of the score."""

    question: Question
    part: float


def _moves(writing: Writing, earlier: Result) -> list[Flowable]:
    """Name the answers that rose or fell, those that moved the score most first."""
    _ = writing.gettext
    moves = _moved(writing, earlier)
    if not moves:
        text = _("No answer that counts in both diagnoses has changed its points.")
        return [Spacer(1, 8), writing.para(text, writing.styles.body)]
    risen = [move for move in moves if move.part > 0]
    fallen = [move for move in moves if move.part < 0]
    return [
        *_moved_one_way(writing, earlier, _("What has improved"), risen),
        *_moved_one_way(writing, earlier, _("What has slipped back"), fallen),
    ]


def _moved(writing: Writing, earlier: Result) -> list[_Move]:
    before, now, version = earlier.scoring, writing.scoring, writing.questionnaire
    common = tuple(
        question
        for question in common_questions(before, earlier.questionnaire, now, version)
        if writing.covers(question)
    )
    parts = real_parts(common, before, now, version)
    moves = [_Move(q, parts[q.id]) for q in common if abs(parts[q.id]) > CLOSE]
    return sorted(moves, key=lambda move: -abs(round(move.part, 9)))


def _moved_one_way(
    writing: Writing, earlier: Result, title: str, moves: Sequence[_Move]
) -> list[Flowable]:
    _, style = writing.gettext, writing.styles
    if not moves:
        return []
    blocks = [_moved_answer(writing, earlier, move) for move in moves[:MOVED]]
    heading = writing.para(title, style.heading)
    story: list[Flowable] = [KeepTogether([heading, *blocks[0]])]
    story += [KeepTogether(block) for block in blocks[1:]]
    rest = len(moves) - MOVED
    if rest > 0:
        words = writing.ngettext("And {count} other answer.", "And {count} other answers.", rest)
        story += [Spacer(1, 4), writing.para(words.format(count=rest), style.quiet)]
    return story


def _moved_answer(writing: Writing, earlier: Result, move: _Move) -> list[Flowable]:
    _, style = writing.gettext, writing.styles
    key = move.question.id
    words = writing.question(move.question)
    part = tenths(move.part)
    points = writing.ngettext(
        "{points} point", "{points} points", counts_as(part / 10, writing.language)
    ).format(points=signed(writing, part))
    before = answer_words(writing, earlier.scoring.questions[key])
    now = answer_words(writing, writing.scoring.questions[key])
    head = writing.para(
        [Run(words), Run(f" ({points})", colour=writing.palette.ink_2)], style.question, tag="H4"
    )
    return [
        head,
        writing.para(before, style.labelled, _("Before")),
        writing.para(now, style.labelled, _("Now")),
    ]


def _alerts(writing: Writing, earlier: Result) -> list[Flowable]:
    """Say which alerts are over and which are new."""
    _, style = writing.gettext, writing.styles
    before = {state.alert.id: state.alert for state in earlier.alerts if state.holds}
    now = {state.alert.id: state.alert for state in writing.result.alerts if state.holds}
    known = {state.alert.id for state in writing.result.alerts}
    asked = {alert.id for alert in writing.questionnaire.alerts}
    over = [alert for key, alert in before.items() if key in asked - known]
    new = [alert for key, alert in now.items() if key not in before]
    lines = [
        (title, alerts)
        for title, alerts in ((_("No longer an alert"), over), (_("New alert"), new))
        if alerts
    ]
    if not lines:
        return []
    story: list[Flowable] = [writing.para(_("Alerts"), style.heading)]
    for title, alerts in lines:
        words = [writing.ours(alert.title) for alert in alerts]
        story.append(writing.para("\n".join(words), style.labelled, title))
    return [KeepTogether(story)]


def signed(writing: Writing, change: int, decimals: int = 1) -> str:
    """Give a change in tenths of a point with its sign; none where nothing changed."""
    text = number(change / 10, decimals, writing.language)
    return f"+{text}" if change > 0 else text


def _shown_score(result: Result) -> float | None:
    figures = result.scoring.overall
    return figures.score if figures.is_shown else None
