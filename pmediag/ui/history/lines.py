"""What the place says of each diagnosis, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from pmediag.model.assessment import Path, PathKind
from pmediag.model.history import AssessmentSummary
from pmediag.model.questionnaire import Questionnaire
from pmediag.model.scoring import CLOSE, shown_high, shown_low, shown_score
from pmediag.model.timeline import Step
from pmediag.typography import long_date, sentence, typeset
from pmediag.ui.results import words
from pmediag.words import Language

translate = QCoreApplication.translate

NONE = "–"
"""Stands in a table for a figure that is not shown."""


@dataclass(frozen=True, slots=True)
class HistoryView:
    """All there is to tell of one firm.

    ``firm`` is its name as it was typed. ``steps`` are its completed diagnoses, the last one
    first (`services.comparing.steps`), ``running`` those in progress, the one changed last
    first. ``questionnaire`` names the levels and the dimensions.
    """

    firm: str
    steps: tuple[Step, ...]
    running: tuple[AssessmentSummary, ...]
    questionnaire: Questionnaire
    today: date


@dataclass(frozen=True, slots=True)
class DiagnosisLine:
    """One row of the list; ``previous_id`` is the diagnosis that ``change`` is measured from."""

    assessment_id: str
    day: str
    path: str
    level: str
    score: str
    change: str
    is_completed: bool
    previous_id: str | None = None

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        parts = (self.day, self.path, self.level, self.score, self.change)
        return ", ".join(part for part in parts if part)

    @property
    def short(self) -> str:
        """What tells it from the others in a list to choose from."""
        parts = (self.day, self.path, self.score.partition(",")[0] or self.level)
        return " · ".join(part for part in parts if part)


def running_line(
    summary: AssessmentSummary, questionnaire: Questionnaire, language: Language
) -> DiagnosisLine:
    """Put a diagnosis in progress into words."""
    return DiagnosisLine(
        assessment_id=summary.id,
        day=long_date(summary.started_at.date(), language),
        path=path_words(summary.path, questionnaire, language),
        level=translate("History", "In progress"),
        score=translate("History", "%n answer(s)", "", summary.answered),
        change="",
        is_completed=False,
    )


def line_of(step: Step, questionnaire: Questionnaire, language: Language) -> DiagnosisLine:
    """Put a completed diagnosis into words."""
    summary = step.summary
    level, score = level_words(summary, questionnaire, language), score_words(summary)
    if not level:  # on one dimension no level is given: the score leads
        level, score = score, ""
    return DiagnosisLine(
        assessment_id=summary.id,
        day=day_words(step, language),
        path=path_words(summary.path, questionnaire, language),
        level=level,
        score=score,
        change=change_words(step, language),
        is_completed=True,
        previous_id=step.previous.id if step.previous is not None else None,
    )


def day_words(step: Step, language: Language) -> str:
    """Give the day of a diagnosis in words."""
    return long_date(step.at.date(), language)


def path_words(path: Path, questionnaire: Questionnaire, language: Language) -> str:
    """Name a path: how much it asks, or the one dimension it asks about."""
    if path.kind is PathKind.EXPRESS:
        return translate("History", "express diagnosis, indicative")
    if path.kind is PathKind.COMPLETE:
        return translate("History", "complete diagnosis")
    name = next((d.name for d in questionnaire.dimensions if d.id == path.dimension_id), "")
    return translate("History", "one area: {name}").format(name=typeset(name, language))


def level_words(
    summary: AssessmentSummary, questionnaire: Questionnaire, language: Language
) -> str:
    """Name the level, or the two it lies between; empty where none was given."""
    low, high = summary.level_low, summary.level_high
    if low is None or high is None:
        return ""
    known = {level.number: typeset(level.name, language) for level in questionnaire.levels}
    names = [known.get(number, str(number)) for number in (low, high)]
    if low == high:
        return names[0]
    return translate("History", "Between {low} and {high}").format(low=names[0], high=names[1])


def score_words(summary: AssessmentSummary) -> str:
    """Give the score with its interval, or the interval alone; empty where nothing applied."""
    if summary.low is None or summary.high is None:
        return ""
    ends = words.between(summary.low, summary.high)
    if summary.score is None:
        return ends
    score = str(shown_score(summary.score))
    return score if summary.high - summary.low <= CLOSE else f"{score}, {ends}"


def change_words(step: Step, language: Language) -> str:
    """Say how the score moved since the diagnosis before, or why that cannot be said."""
    previous = step.previous
    if previous is None:
        is_one = step.summary.path.kind is PathKind.DIMENSION
        if is_one:
            return translate("History", "First diagnosis of this area")
        return translate("History", "First diagnosis")
    if step.is_broken:
        return translate("History", "Another questionnaire than the one before: not to be compared")
    if step.change is None or previous.completed_at is None:
        return ""
    day = long_date(previous.completed_at.date(), language)
    since = words.change_since(step.change, day, language)
    since = sentence(since)
    if step.asks_otherwise:
        return translate("History", "{change}, with other questions").format(change=since)
    return since


def table_row(step: Step, questionnaire: Questionnaire, language: Language) -> list[str]:
    """Give the figures of the curve: day, path, level, score, interval, change."""
    summary = step.summary
    ends = ""
    if summary.low is not None and summary.high is not None:
        low, high = shown_low(summary.low), shown_high(summary.high)
        ends = str(low) if low == high else f"{low}–{high}"
    return [
        day_words(step, language),
        path_words(summary.path, questionnaire, language),
        level_words(summary, questionnaire, language) or NONE,
        NONE if summary.score is None else str(shown_score(summary.score)),
        ends or NONE,
        NONE if step.change is None else words.change_words(step.change, language),
    ]


def said_first(found: tuple[Step, ...], language: Language) -> str:
    """Say in a sentence or two where the firm is and how far it came.

    Args:
        found: The points of the curve, the first one first.
        language: That of the days and figures.
    """
    scored = [step for step in found if step.summary.score is not None]
    if not scored:
        return translate("History", "Too few answers for a score yet.")
    last, first = scored[-1], scored[0]
    score, day = shown_score(last.summary.score or 0.0), day_words(last, language)
    if last.change is None or last.previous is None or last.previous.completed_at is None:
        sentence = translate("History", "{score} out of 100 on {day}.")
        return sentence.format(score=score, day=day)
    before = long_date(last.previous.completed_at.date(), language)
    sentence = translate("History", "{score} out of 100 on {day}: {change}.").format(
        score=score, day=day, change=words.change_since(last.change, before, language)
    )
    after = found[found.index(first) + 1 :]
    is_said = last.previous.id == first.summary.id
    if is_said or any(step.interrupts for step in after):
        return sentence
    change = score - shown_score(first.summary.score or 0.0)
    whole = translate("History", "Since the first one, on {day}: {change}.").format(
        day=day_words(first, language), change=words.change_words(change, language)
    )
    return f"{sentence} {whole}"
