"""The sentences of a plan: costs, effort, delay, gain, states, where it leads."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from pmediag.model.action_plan import EntryState, PlanEntry
from pmediag.model.actions import Action, Cost, Lever
from pmediag.model.plan import Plan, WhyLeftOut
from pmediag.model.result import Result
from pmediag.model.scoring import shown_score
from pmediag.model.shown import shown_change
from pmediag.typography import counts_as, long_date, money, money_range, number, person_days
from pmediag.ui.plan.reading import PlanReading
from pmediag.ui.results import words as results_words
from pmediag.ui.results.reading import Reading
from pmediag.words import Language

translate = QCoreApplication.translate

LEAST_CHANGE = 1
"""Points as shown from which an area is said to move."""

NAMED = 3
"""Areas that are named at most: those that move most."""


def first_year(cost: Cost, language: Language) -> str:
    """Give the cost of the first year, in figures even where there is none: "0 €"."""
    return money_range(cost.low, cost.high, language)


def cost_doubt(action: Action, reading: PlanReading) -> str:
    """Say what a cost rests on: its source, or that it is an estimate; of which year.

    Nothing of an action that costs nothing.
    """
    if action.is_own or not action.costs_money:
        return ""
    year = "" if action.costs_of is None else str(action.costs_of)
    if action.costs_source is None:
        parts = translate("Plan", "rough estimate"), year
    else:
        sources = reading.sheet.result.questionnaire.sources
        named = (source.title for source in sources if source.id == action.costs_source)
        source = translate("Plan", "according to {source}")
        source = source.format(source=reading.ours(next(named, action.costs_source)))
        parts = source, year
    return ", ".join(part for part in parts if part)


def estimate(action: Action) -> str:
    """Say in two words that a cost is indicative, and of which year; its source is said elsewhere.

    Nothing of an action that costs nothing.
    """
    if action.is_own or not action.costs_money:
        return ""
    if action.costs_of is None:
        return translate("Plan", "estimate")
    return translate("Plan", "estimate {year}").format(year=action.costs_of)


def effort(days: float, language: Language) -> str:
    """Give person-days: "half a day", "1 day", "2.5 days"."""
    return translate("Plan", "half a day") if days == 0.5 else person_days(days, language)


def delay(weeks: int) -> str:
    """Say when an action shows once it is done."""
    if not weeks:
        return translate("Plan", "effect at once")
    return translate("Plan", "effect after %n week(s)", "", weeks)


def gain(points: float, language: Language) -> str:
    """Give what an action brings alone, with one decimal: "+2.4 points"."""
    text = f"+{number(points, 1, language)}"
    many = counts_as(points, language)
    return translate("Plan", "{points} point(s)", "", many).format(points=text)


def gain_of(action: Action, reading: PlanReading) -> str:
    """Give what an action brings alone; nothing for one that is not in the choice."""
    candidate = reading.candidate(action.id)
    if candidate is None:
        return ""
    points = candidate.gain.plain
    if points < 0.05:
        return translate("Plan", "prepares others") if not candidate.answers else ""
    return gain(points, reading.language)


def answers_alert(action: Action, reading: PlanReading) -> str:
    """Say that an action answers an alert of today: such a one is kept in the plan at first."""
    candidate = reading.candidate(action.id)
    is_answer = candidate is not None and candidate.answers
    return translate("Plan", "answers an alert") if is_answer else ""


def brings(action: Action, reading: PlanReading) -> str:
    """Say what an action brings: its gain alone, and whether it answers an alert."""
    parts = gain_of(action, reading), answers_alert(action, reading)
    return " · ".join(part for part in parts if part)


def figures(action: Action, reading: PlanReading) -> str:
    """Give an action in a line: cost, effort, gain."""
    parts = [
        first_year(action.first_year, reading.language),
        effort(action.days, reading.language),
        gain_of(action, reading),
    ]
    return " · ".join(part for part in parts if part)


def whole_gain(reading: PlanReading) -> str:
    """Give what the plan brings, as the scores that are shown tell it."""
    change = shown_change(reading.today.overall.score, reading.then.overall.score) or 0
    return results_words.change_words(change, reading.language)


def lever(which: Lever) -> str:
    """Name what an action moves in the business."""
    return {
        Lever.FOUND: translate("Plan", "being found"),
        Lever.CONVERT: translate("Plan", "winning the order"),
        Lever.BASKET: translate("Plan", "selling more at a time"),
        Lever.RETURN: translate("Plan", "customers who come back"),
        Lever.TIME: translate("Plan", "time saved"),
        Lever.RISK: translate("Plan", "risk avoided"),
    }[which]


def state(which: EntryState) -> str:
    """Name how far an action is."""
    return {
        EntryState.TO_DO: translate("Plan", "To do"),
        EntryState.DOING: translate("Plan", "In progress"),
        EntryState.DONE: translate("Plan", "Done"),
        EntryState.GIVEN_UP: translate("Plan", "Given up"),
    }[which]


def why_left_out(why: WhyLeftOut) -> str:
    """Say why an action is not in the plan."""
    return {
        WhyLeftOut.REFUSED: translate("Plan", "You left it out"),
        WhyLeftOut.NEEDS_REFUSED: translate("Plan", "It needs an action that you left out"),
        WhyLeftOut.OVER_BUDGET: translate("Plan", "Over the budget"),
        WhyLeftOut.OVER_DAYS: translate("Plan", "More days than there are"),
        WhyLeftOut.LESS_GAIN: translate("Plan", "Others bring more"),
        WhyLeftOut.NO_GAIN: translate("Plan", "It adds nothing to the others"),
    }[why]


def entry_line(entry: PlanEntry, today: date, language: Language) -> str:
    """Say of an action how far it is, who does it, for when; nothing where nothing was said.

    Of one that is ended: when, what it really cost or why it was given up.
    """
    if not entry.state.is_open:
        return _ended_line(entry, language)
    parts = []
    if entry.state is not EntryState.TO_DO or entry.owner or entry.due_on:
        parts.append(state(entry.state))
    if entry.owner:
        parts.append(entry.owner)
    if entry.is_late(today):
        parts.append(overdue(entry, today, language))
    elif entry.due_on is not None:
        due = translate("Plan", "for {day}")
        parts.append(due.format(day=long_date(entry.due_on, language)))
    return " · ".join(parts)


def overdue(entry: PlanEntry, today: date, language: Language) -> str:
    """Say since when an action is overdue; nothing of one that is not."""
    if not entry.is_late(today):
        return ""
    assert entry.due_on is not None
    late = translate("Plan", "overdue since {day}")
    return late.format(day=long_date(entry.due_on, language))


def _ended_line(entry: PlanEntry, language: Language) -> str:
    is_given_up = entry.state is EntryState.GIVEN_UP
    said = state(entry.state)
    if entry.ended_on is not None:
        on = (
            translate("Plan", "Given up on {day}")
            if is_given_up
            else translate("Plan", "Done on {day}")
        )
        said = on.format(day=long_date(entry.ended_on, language))
    if is_given_up and entry.reason:
        why = translate("Plan", "{given_up}: {reason}")
        said = why.format(given_up=said, reason=entry.reason)
    parts = [said]
    if entry.owner:
        parts.append(entry.owner)
    if entry.cost is not None:
        cost = translate("Plan", "cost {amount}")
        parts.append(cost.format(amount=money(entry.cost, language)))
    return " · ".join(parts)


def plan_sum(plan: Plan, reading: PlanReading) -> str:
    """Say what the plan takes: cost of the first year, cost of later years, days."""
    language = reading.language
    words = translate("Plan", "First year: {cost}. Then: {yearly} a year. Your time: {days}.")
    if plan.yearly_high <= 0:
        words = translate("Plan", "First year: {cost}. Your time: {days}.")
    return words.format(
        cost=money_range(plan.cost_low, plan.cost_high, language),
        yearly=money_range(plan.yearly_low, plan.yearly_high, language),
        days=effort(plan.days, language),
    )


def over(reading: PlanReading) -> list[str]:
    """Say by how much what is kept exceeds what was given, and what it is that is kept."""
    plan, language = reading.solved.plan, reading.language
    pins, candidates = reading.solved.pins, reading.solved.candidates
    are_answers = not reading.sheet.own and all(candidates[name].answers for name in pins)
    found = []
    if plan.over_budget > 0:
        words = translate("Plan", "What you keep costs {amount} more than the budget.")
        if are_answers:
            words = translate(
                "Plan", "The actions that answer an alert cost {amount} more than the budget."
            )
        found.append(words.format(amount=money(plan.over_budget, language)))
    if plan.over_days > 0:
        words = translate("Plan", "What you keep takes {days} more than you can give.")
        if are_answers:
            words = translate(
                "Plan", "The actions that answer an alert take {days} more than you can give."
            )
        found.append(words.format(days=effort(plan.over_days, language)))
    return found


def what_if(reading: PlanReading, then: Reading) -> str:
    """Say where some actions lead, whose result is ``then``: score, level, areas that move."""
    today = reading.today
    parts = [_scores(today, then), _levels(today, then)]
    moved = _moved(today, then)
    if moved:
        names = results_words.joined(moved)
        parts.append(translate("Plan", "What moves most: {areas}.").format(areas=names))
    return " ".join(part for part in parts if part)


def what_if_lead(count: int) -> str:
    """Begin the sentence of where the plan leads."""
    return translate("Plan", "If you do these %n action(s)", "", count)


def projection_caution() -> str:
    """Say what a projection is."""
    return translate(
        "Plan",
        "This is a projection, not a promise: it becomes true once the actions are done and "
        "your answers say so.",
    )


def _scores(today: Reading, then: Reading) -> str:
    before, after = today.overall.score, then.overall.score
    if before is None or after is None:
        return ""
    words = translate("Plan", "The score would go from {before} to {after} out of 100.")
    if shown_score(before) == shown_score(after):
        words = translate("Plan", "The score would stay at {after} out of 100.")
    return words.format(before=shown_score(before), after=shown_score(after))


def _levels(today: Reading, then: Reading) -> str:
    if then.result.level is None or today.result.level is None:
        return ""
    before, after = level_name(today), level_name(then)
    if before != after:
        words = translate("Plan", "Your level would be “{after}” instead of “{before}”.")
        return words.format(before=before, after=after)
    stays = translate("Plan", "Your level would stay “{level}”.").format(level=after)
    reasons = " ".join(results_words.ceiling_reasons(then))
    return f"{stays} {reasons}".strip()


def level_name(reading: Reading) -> str:
    """Give the name of the level, or of the two it lies between."""
    found = reading.result.level
    if found is None:
        return ""
    names = {level.number: reading.ours(level.name) for level in reading.questionnaire.levels}
    if found.is_one:
        return names[found.low]
    return translate("Plan", "{low} or {high}").format(low=names[found.low], high=names[found.high])


def _moved(today: Reading, then: Reading) -> list[str]:
    """Name the areas that move most, with their scores."""
    changes = []
    for figures in then.dimensions:
        before = _score(today.result, figures.dimension.id)
        change = shown_change(before, figures.score)
        if before is not None and figures.score is not None and (change or 0) >= LEAST_CHANGE:
            text = translate("Plan", "{area} ({before} → {after})").format(
                area=then.ours(figures.dimension.name),
                before=shown_score(before),
                after=shown_score(figures.score),
            )
            changes.append((-(figures.score - before), text))
    return [text for _, text in sorted(changes, key=lambda pair: pair[0])[:NAMED]]


def _score(result: Result, dimension_id: str) -> float | None:
    found = result.scoring.dimension(dimension_id)
    return None if found is None else found.score
