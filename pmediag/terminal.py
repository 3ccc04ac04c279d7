"""What the commands print: plain lines for a terminal, in the words of the language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from pmediag.model.actions import Action
from pmediag.model.assessment import PathKind
from pmediag.model.history import AssessmentSummary
from pmediag.model.maturity import weakest
from pmediag.model.organisation import Organisation
from pmediag.model.plan import WhyLeftOut, slot_days
from pmediag.model.result import Result
from pmediag.model.scoring import DimensionScore, shown_high, shown_low, shown_score
from pmediag.model.wording import words_for
from pmediag.services.planning import NoPlan
from pmediag.typography import long_date, money, money_range, number, person_days, typeset
from pmediag.words import Language, gettext_of, ngettext_of

if TYPE_CHECKING:
    from pmediag.services.checking import Finding
    from pmediag.services.incoming import Imported
    from pmediag.services.planning import PlanSheet, Solved

BAR = 20
"""Characters of a bar that stands for 100 points."""

LISTED = 3
"""How many strengths and promising questions are named."""


def result_text(organisation: Organisation, result: Result, language: Language) -> str:
    """Give one diagnosis in lines: level, score, dimensions, alerts, strengths, promising."""
    _ = gettext_of(language)
    lines = [_subtitle(result, language), ""]
    lines += [*_level_lines(result, language), _score_line(result, language), ""]
    width = max(len(d.name) for d in result.questionnaire.dimensions)
    for dimension in result.questionnaire.dimensions:
        name = typeset(dimension.name, language).ljust(width)
        lines.append(f"  {name}  {_dimension_figures(result, dimension.id, language)}")
    holding = [state.alert for state in result.alerts if state.holds]
    if holding:
        lines += ["", _("Alerts")]
        lines += [f"  ! {typeset(alert.title, language)}" for alert in holding]
    explanation = result.explanation
    for title, items in (
        (_("What holds up well"), [(item.question, item.brings) for item in explanation.strengths]),
        (_("What can improve most"), [(i.question, i.may_bring) for i in explanation.promising]),
    ):
        if items:
            lines += ["", title]
        for question, points in items[:LISTED]:
            text = words_for(question, result.assessment.profile).text
            lines.append(f"  +{number(points, 1, language)}  {text}")
    lines += ["", _intensity_line(result, language)]
    # The firm's name is printed as it was typed.
    return "\n".join([organisation.name, *(typeset(line, language) for line in lines)])


def summaries_text(summaries: Sequence[AssessmentSummary], language: Language) -> str:
    """Give the list of diagnoses, one line each, most recent first."""
    _ = gettext_of(language)
    if not summaries:
        return typeset(_("No diagnosis yet."), language)
    lines = []
    for summary in summaries:
        state = _("completed") if summary.completed_at else _("in progress")
        day = long_date(summary.day, language)
        path = path_name(summary.path.kind, language)
        lines.append(f"{summary.id}  {day}  {path}, {state}  {summary.organisation_name}")
    return "\n".join(lines)


def summary_record(summary: AssessmentSummary) -> dict[str, object]:
    """Give one line of the list as plain values."""
    return {
        "id": summary.id,
        "organisation": summary.organisation_id,
        "name": summary.organisation_name,
        "questionnaire": {
            "id": summary.questionnaire_id,
            "version": summary.questionnaire_version,
        },
        "path": {"kind": summary.path.kind.value, "dimension": summary.path.dimension_id},
        "mode": summary.mode.value,
        "started_at": summary.started_at.isoformat(),
        "updated_at": summary.updated_at.isoformat(),
        "completed_at": summary.completed_at.isoformat() if summary.completed_at else None,
        "answered": summary.answered,
    }


def imported_text(imported: Imported, language: Language) -> str:
    """Say what an import did."""
    ngettext = ngettext_of(language)
    new, same, planned = len(imported.new), len(imported.same), len(imported.planned)
    lines = []
    if new:
        lines.append(
            ngettext("{count} diagnosis taken in.", "{count} diagnoses taken in.", new).format(
                count=new
            )
        )
    if planned:
        lines.append(
            ngettext(
                "{count} action plan taken in.", "{count} action plans taken in.", planned
            ).format(count=planned)
        )
    if same or not (new or planned):
        lines.append(
            ngettext(
                "{count} diagnosis was here already.", "{count} diagnoses were here already.", same
            ).format(count=same)
        )
    return "\n".join(
        [*(typeset(line, language) for line in lines), *imported.new, *imported.planned]
    )


def checked_text(findings: Sequence[Finding], language: Language) -> str:
    """Give what a check found, one line each."""
    _ = gettext_of(language)
    if not findings:
        return typeset(_("Everything is sound."), language)
    return "\n".join(f"{finding.where}: {finding.reason}" for finding in findings)


def path_name(kind: PathKind, language: Language) -> str:
    """Give the name of a path."""
    _ = gettext_of(language)
    return {
        PathKind.EXPRESS: _("express diagnosis"),
        PathKind.COMPLETE: _("complete diagnosis"),
        PathKind.DIMENSION: _("one area"),
    }[kind]


def _subtitle(result: Result, language: Language) -> str:
    assessment = result.assessment
    day = long_date(assessment.day, language)
    return f"{day} · {path_name(assessment.path.kind, language)}"


def _level_lines(result: Result, language: Language) -> list[str]:
    _ = gettext_of(language)
    level = result.level
    if level is None:
        return []
    names = {item.number: item.name for item in result.questionnaire.levels}
    if level.is_one:
        lines = [
            _("Level {number} of {count}: {name}").format(
                number=level.low, count=len(names), name=names[level.low]
            )
        ]
    else:
        lines = [
            _("Level between {low} and {high}").format(low=names[level.low], high=names[level.high])
        ]
    lines += [state.ceiling.reason for state in result.ceilings if state.holds and level.is_cut]
    lacking = [figures.dimension.lack for figures in weakest(result.scoring)]
    if lacking:
        lines.append(_("What is missing most: {lacks}.").format(lacks=_joined(lacking, _)))
    return lines


def _joined(words: list[str], _: Callable[[str], str]) -> str:
    return _(" and ").join(words)


def _score_line(result: Result, language: Language) -> str:
    _ = gettext_of(language)
    scoring = result.scoring
    if scoring.low is None or scoring.high is None:
        return _("No question applies.")
    interval = _("between {low} and {high}").format(
        low=shown_low(scoring.low), high=shown_high(scoring.high)
    )
    if not scoring.is_shown or scoring.score is None:
        return _("Not enough answers for a score: {interval}").format(interval=interval)
    return _("Score {score} out of 100, {interval}").format(
        score=shown_score(scoring.score), interval=interval
    )


def _dimension_figures(result: Result, dimension_id: str, language: Language) -> str:
    _ = gettext_of(language)
    found = result.scoring.dimension(dimension_id)
    if found is None:
        return _("not concerned")
    if not found.is_shown or found.score is None:
        interval = f"{shown_low(found.low)}–{shown_high(found.high)}"
        return f"{interval}  {_('not enough answers')}"
    figures = f"{_bar(found)} {shown_score(found.score):>3}"
    return f"{figures}  {_('little concerned')}" if found.is_little_concerned else figures


def _bar(figures: DimensionScore) -> str:
    filled = round((figures.score or 0.0) * BAR / 100)
    return "█" * filled + "░" * (BAR - filled)


def _intensity_line(result: Result, language: Language) -> str:
    _ = gettext_of(language)
    intensity = result.intensity
    if intensity.is_settled:
        band = intensity.sure_band.name
    else:
        band = _("between {low} and {high}").format(
            low=intensity.sure_band.name, high=intensity.possible_band.name
        )
    return f"{intensity.index.name}: {intensity.sure}/{len(intensity.criteria)} · {band}"


def plan_text(sheet: PlanSheet, solved: Solved | None, language: Language) -> str:
    """Give what to do first, the plan, its months, its curve, and what was left out and why."""
    _ = gettext_of(language)
    lines = [_subtitle(sheet.result, language), ""]
    if solved is None:
        reason = {
            NoPlan.ONE_DIMENSION: _("A plan needs a diagnosis of the whole firm."),
            NoPlan.NO_SCORE: _("Not enough answers for a plan: answer more questions first."),
        }[sheet.reason or NoPlan.NO_SCORE]
        return "\n".join(
            [sheet.organisation.name, *(typeset(x, language) for x in [*lines, reason])]
        )
    lines += _priority_lines(sheet, solved, language)
    lines += [*_plan_lines(sheet, solved, language), ""]
    lines += [
        _("When, at {days} a month").format(
            days=person_days(solved.wishes.days_per_month, language)
        )
    ]
    for slot in solved.schedule:
        days = slot_days(slot, solved.wishes.starts_on)
        month = _("months {first} to {last}") if slot.end > slot.start else _("month {first}")
        when = month.format(first=slot.start, last=slot.end)
        until = _("until {day}").format(day=long_date(days.ends_on, language))
        lines.append(f"  {when}, {until}: {_named(sheet, slot.action_id)}")
    lines += ["", _("Gain by your priorities, for a budget")]
    lines += _curve_lines(solved, language)
    if solved.plan.left_out:
        lines += ["", _("Left out")]
        why = _why_words(_)
        for name, reason_id in solved.plan.left_out.items():
            lines.append(f"  {_named(sheet, name)}: {why[reason_id]}")
    return "\n".join([sheet.organisation.name, *(typeset(line, language) for line in lines)])


def priorities_text(sheet: PlanSheet, solved: Solved, language: Language) -> str:
    """Give what to do first and next, each with its first step."""
    lines = ["", *_priority_lines(sheet, solved, language)]
    return "\n".join(typeset(line, language) for line in lines)


def _curve_lines(solved: Solved, language: Language) -> list[str]:
    """Give the budgets from which more is gained than from the one before."""
    lines: list[str] = []
    before = ""
    for point in solved.frontier:
        gain = number(point.gain.for_you, 1, language)
        if gain != before:
            lines.append(f"  {money(point.budget, language):>12}  +{gain}")
        before = gain
    return lines


def _priority_lines(sheet: PlanSheet, solved: Solved, language: Language) -> list[str]:
    _ = gettext_of(language)
    lines = []
    turns = ((_("Now"), solved.priorities.now), (_("After that"), solved.priorities.next))
    for title, names in turns:
        if not names:
            continue
        lines.append(title)
        for place, name in enumerate(names, 1):
            action = sheet.by_id[name]
            lines.append(f"  {place}. {_named(sheet, name)}")
            lines.append(f"     {_action_figures(action, solved, language)}")
            lines.append("     " + _("First step: {text}").format(text=action.first_step))
        lines.append("")
    return lines


def _plan_lines(sheet: PlanSheet, solved: Solved, language: Language) -> list[str]:
    _ = gettext_of(language)
    plan, wishes = solved.plan, solved.wishes
    limits = []
    if wishes.budget is not None:
        limits.append(
            _("{cost} at most in the first year").format(cost=money(wishes.budget, language))
        )
    if wishes.days is not None:
        limits.append(_("{days} at most").format(days=person_days(wishes.days, language)))
    lines = [": ".join([_("The plan"), ", ".join(limits) or _("no limit")])]
    lines += [
        f"  {'*' if name in solved.pins else '-'} {_named(sheet, name)}  "
        f"{_action_figures(sheet.by_id[name], solved, language)}"
        for name in plan.chosen
    ]
    lines.append(
        _("  {cost} in the first year, then {yearly} a year; {days}").format(
            cost=money_range(plan.cost_low, plan.cost_high, language),
            yearly=money_range(plan.yearly_low, plan.yearly_high, language),
            days=person_days(plan.days, language),
        )
    )
    lines.append(
        _("  +{plain} points of the score, +{for_you} by your priorities").format(
            plain=number(plan.gain.plain, 1, language),
            for_you=number(plan.gain.for_you, 1, language),
        )
    )
    if any(found.action.costs_money for found in solved.candidates.values()):
        lines.append(
            _("  Costs are rough estimates, before tax; the report says of what year and source.")
        )
    scoring = solved.projected.scoring
    if scoring.is_shown and scoring.score is not None:
        score = _("  If all of it is done: score {score} out of 100")
        lines.append(score.format(score=shown_score(scoring.score)))
    if plan.over_budget:
        over = _("  ! What is pinned costs {cost} more than the budget.")
        lines.append(over.format(cost=money(plan.over_budget, language)))
    if plan.over_days:
        over = _("  ! What is pinned takes {days} more than there are.")
        lines.append(over.format(days=person_days(plan.over_days, language)))
    lines += [
        "  ! "
        + _("{action} is pinned and needs an action that is refused.").format(
            action=_named(sheet, name)
        )
        for name in plan.pins_left_out
    ]
    return lines


def _why_words(_: Callable[[str], str]) -> dict[WhyLeftOut, str]:
    return {
        WhyLeftOut.REFUSED: _("refused"),
        WhyLeftOut.NEEDS_REFUSED: _("it needs an action that is refused"),
        WhyLeftOut.OVER_BUDGET: _("over the budget"),
        WhyLeftOut.OVER_DAYS: _("more days than there are"),
        WhyLeftOut.LESS_GAIN: _("others bring more"),
        WhyLeftOut.NO_GAIN: _("it adds nothing to the others"),
    }


def _named(sheet: PlanSheet, action_id: str) -> str:
    return f"{sheet.by_id[action_id].title} [{action_id}]"


def _action_figures(action: Action, solved: Solved, language: Language) -> str:
    cost = money_range(action.first_year.low, action.first_year.high, language)
    days = person_days(action.days, language)
    found = solved.candidates.get(action.id)
    gain = "" if found is None else f" · +{number(found.gain.plain, 1, language)}"
    return f"{cost} · {days}{gain}"
