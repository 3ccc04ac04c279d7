"""The words of actions that several parts of a report share: cost, effort, delay, gain."""

from __future__ import annotations

from pmediag.model.actions import Action, Cost
from pmediag.model.advice import Projection
from pmediag.model.maturity import Level
from pmediag.model.scoring import shown_score
from pmediag.reports.writing import Writing
from pmediag.typography import counts_as, money_range, number


def cost_words(writing: Writing, cost: Cost) -> str:
    """Say a cost in euros."""
    return writing.ours(money_range(cost.low, cost.high, writing.language))


def weeks_words(writing: Writing, weeks: int) -> str:
    """Say a delay before effect."""
    if weeks == 0:
        return writing.gettext("at once")
    return writing.ngettext("{count} week", "{count} weeks", weeks).format(count=weeks)


def costs_line(writing: Writing, action: Action) -> str:
    """Say what an action costs in the first year and later, and what these figures rest on."""
    _ = writing.gettext
    if action.is_own:
        return cost_words(writing, action.first_year)
    if action.first_year.high == 0 and action.yearly.high == 0:
        return cost_words(writing, action.first_year)
    parts = [_("{cost} in the first year").format(cost=cost_words(writing, action.first_year))]
    if action.yearly.high > 0:
        parts.append(_("then {cost} a year").format(cost=cost_words(writing, action.yearly)))
    sources = {source.id: source.title for source in writing.questionnaire.sources}
    basis = sources.get(action.costs_source or "", "")
    if basis:
        origin = _("excluding VAT; source: {title}, {year}").format(
            title=writing.ours(basis), year=action.costs_of
        )
    else:
        origin = _("excluding VAT; indicative estimate, {year}").format(year=action.costs_of)
    return f"{', '.join(parts)} ({origin})"


def gain_words(writing: Writing, gain: float) -> str:
    """Say how many points an action brings to the overall score, as the window does."""
    words = writing.ngettext(
        "+{points} point", "+{points} points", counts_as(gain, writing.language)
    )
    return words.format(points=number(gain, 1, writing.language))


def level_words(writing: Writing, level: Level) -> str:
    """Say a level by its name, or the two that it lies between."""
    names = {item.number: writing.ours(item.name) for item in writing.questionnaire.levels}
    if level.is_one:
        return names[level.low]
    words = writing.gettext("between {low} and {high}")
    return words.format(low=names[level.low], high=names[level.high])


def what_if(writing: Writing, projection: Projection, count: int) -> str:
    """Say what doing ``count`` actions would make of the result, empty where there is no score.

    It is a projection: the words say so, since people take one for a promise.
    """
    _, ngettext = writing.gettext, writing.ngettext
    today, level = writing.scoring.overall, writing.result.level
    score = projection.scoring.overall.score
    if today.score is None or score is None:
        return ""
    text = ngettext(
        "If you do this action, your score would go from {today} to {score} out of 100",
        "If you do these {count} actions, your score would go from {today} to {score} out of 100",
        count,
    ).format(count=count, today=shown_score(today.score), score=shown_score(score))
    if level is not None and projection.level is not None:
        before, after = level_words(writing, level), level_words(writing, projection.level)
        if before == after:
            text += _(", and your level would remain {level}").format(level=after)
        else:
            text += _(", and your level from {before} to {after}").format(
                before=before, after=after
            )
    return text + _(". It is a projection: it comes true once they are done and verified.")
