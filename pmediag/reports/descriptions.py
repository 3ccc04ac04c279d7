"""What the charts of the report show, in words, for whoever cannot see them."""

from __future__ import annotations

from collections.abc import Sequence

from pmediag.model.scoring import DimensionScore
from pmediag.reports.drawing import figure
from pmediag.reports.phrases import level_names
from pmediag.reports.writing import Writing


def radar_words(
    writing: Writing, dimensions: Sequence[DimensionScore], previous: Sequence[DimensionScore]
) -> str:
    """Say the figure of each area, and that of an earlier diagnosis where it is drawn too."""
    _ = writing.gettext
    text = _("Chart of the areas, out of 100: {figures}.")
    parts = [text.format(figures=_figures(writing, dimensions))]
    drawn = {item.dimension.id for item in dimensions}
    before = [item for item in previous if item.dimension.id in drawn and item.is_shown]
    if before:
        text = _("On {day}: {figures}.")
        parts.append(text.format(day=writing.earlier_day, figures=_figures(writing, before)))
    return " ".join(parts)


def levels_words(writing: Writing) -> str:
    """Say the levels, from the lowest to the highest, and the one that is reached."""
    names = [writing.ours(level.name) for level in writing.questionnaire.levels]
    _above, here = level_names(writing)
    words = writing.gettext("Scale of the levels, from the lowest: {names}. Here: {level}.")
    return words.format(names=writing.listed(names), level=here)


def _figures(writing: Writing, dimensions: Sequence[DimensionScore]) -> str:
    return writing.listed(
        [f"{writing.ours(item.dimension.name)} {figure(item)}" for item in dimensions]
    )
