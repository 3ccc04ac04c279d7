"""What the commands print: plain lines for a terminal, in the words of the language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from pmediag.model.assessment import PathKind
from pmediag.model.history import AssessmentSummary
from pmediag.model.maturity import weakest
from pmediag.model.organisation import Organisation
from pmediag.model.result import Result
from pmediag.model.scoring import DimensionScore, shown_high, shown_low, shown_score
from pmediag.model.wording import words_for
from pmediag.typography import long_date, number, typeset
from pmediag.words import Language, gettext_of, ngettext_of

if TYPE_CHECKING:
    from pmediag.services.checking import Finding
    from pmediag.services.incoming import Imported

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
