"""The sentences of a result: level, score, doubt, duties."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from pmediag.model.assessment import PathKind
from pmediag.model.intensity import BASIC
from pmediag.model.maturity import AlertState, weakest
from pmediag.model.questionnaire import AlertKind
from pmediag.model.result import Result
from pmediag.model.scoring import DimensionScore, Overall, State, shown_high, shown_low, shown_score
from pmediag.typography import long_date, number
from pmediag.ui.results.reading import Reading
from pmediag.words import Language

translate = QCoreApplication.translate


def title(reading: Reading) -> str:
    """Give the level, or the levels it lies between, or what the result is about."""
    level = reading.result.level
    if level is None:
        for found in reading.dimensions:
            return reading.ours(found.dimension.name)
        return translate("Results", "Nothing to say yet")
    names = {item.number: reading.ours(item.name) for item in reading.questionnaire.levels}
    if level.is_one:
        return translate("Results", "Level {number}: {name}").format(
            number=level.low, name=names[level.low]
        )
    return translate("Results", "Between {low} and {high}").format(
        low=names[level.low], high=names[level.high]
    )


def sentence(reading: Reading) -> str:
    """Say what the level means and what is missing most."""
    level = reading.result.level
    if level is None:
        for found in reading.dimensions:
            return reading.ours(found.dimension.purpose)
        return translate("Results", "No question of this diagnosis concerns the firm.")
    parts = []
    if level.is_one:
        item = next(i for i in reading.questionnaire.levels if i.number == level.low)
        parts.append(reading.ours(item.sentence))
    else:
        parts.append(
            translate("Results", "The answers that are not known yet will decide the level.")
        )
    lacks = [reading.ours(found.dimension.lack) for found in weakest(reading.result.scoring)]
    if lacks:
        parts.append(
            translate("Results", "What is missing most: {lacks}.").format(lacks=ranked(lacks))
        )
    return " ".join(parts)


def joined(words: Sequence[str]) -> str:
    """Join words as a sentence does: "one, two and three"."""
    if len(words) < 2:
        return "".join(words)
    return translate("Results", "{first} and {last}").format(
        first=", ".join(words[:-1]), last=words[-1]
    )


def ranked(words: Sequence[str]) -> str:
    """Join phrases that may hold an "and" themselves, the first one first: "one, then two"."""
    if len(words) < 2:
        return "".join(words)
    return translate("Results", "{first}, then {last}").format(
        first=", ".join(words[:-1]), last=words[-1]
    )


def ceiling_reasons(reading: Reading) -> list[str]:
    """Say why the level stays lower than the figures, where it does."""
    result = reading.result
    if result.level is None or not result.level.is_cut:
        return []
    return [reading.ours(state.ceiling.reason) for state in result.ceilings if state.holds]


def path_name(kind: PathKind) -> str:
    """Give the name of a path."""
    return {
        PathKind.EXPRESS: translate("Results", "express diagnosis"),
        PathKind.COMPLETE: translate("Results", "complete diagnosis"),
        PathKind.DIMENSION: translate("Results", "one area"),
    }[kind]


def diagnosis_name(result: Result, language: Language) -> str:
    """Call a diagnosis by its day, and by its path where that is a lesser one."""
    day = long_date(result.assessment.day, language)
    kind = result.assessment.path.kind
    return f"{day} ({path_name(kind)})" if kind is PathKind.EXPRESS else day


def signed(change: int, language: Language) -> str:
    """Give a change as it stands in a column: "+22", "−3", "="."""
    if not change:
        return "="
    return f"{'+' if change > 0 else ''}{number(change, 0, language)}"


def change_words(change: int, language: Language) -> str:
    """Give a change with its unit: "+22 points", "−1 point", "no change"."""
    if not change:
        return translate("Results", "no change")
    text = signed(change, language)
    return translate("Results", "{points} point(s)", "", abs(change)).format(points=text)


def change_since(change: int, since: str, language: Language) -> str:
    """Give a change and the diagnosis that it is measured from."""
    return translate("Results", "{change} since {day}").format(
        change=change_words(change, language), day=since
    )


def facts(reading: Reading) -> str:
    """Say when the diagnosis was made and along which path."""
    words = (
        translate("Results", "In progress since {day}")
        if reading.is_open
        else translate("Results", "Diagnosis of {day}")
    )
    path = {
        PathKind.EXPRESS: translate("Results", "express"),
        PathKind.COMPLETE: translate("Results", "complete"),
        PathKind.DIMENSION: path_name(reading.path),
    }[reading.path]
    parts = [words.format(day=reading.day(reading.result.assessment.day)), path]
    if reading.path is PathKind.EXPRESS:
        parts.append(translate("Results", "indicative"))
    return " · ".join(parts)


def interval(overall: Overall) -> str:
    """Give the ends of an interval in words: "between 43 and 51"."""
    assert overall.low is not None
    assert overall.high is not None
    return between(overall.low, overall.high)


def between(low: float, high: float) -> str:
    """Give "between 43 and 51", the low end floored and the high one raised."""
    return translate("Results", "between {low} and {high}").format(
        low=shown_low(low), high=shown_high(high)
    )


def doubts(reading: Reading) -> list[str]:
    """Say what makes the interval wide: how many answers are missing, and of which kind."""
    states = [found.state for found in reading.question_scores() if found.question.weight]
    words = []
    if missing := states.count(State.UNANSWERED):
        words.append(translate("Results", "%n question(s) without an answer", "", missing))
    if unknown := states.count(State.UNKNOWN):
        words.append(translate("Results", "%n “I don't know”", "", unknown))
    if waiting := states.count(State.WAITING):
        words.append(translate("Results", "%n waiting for an earlier answer", "", waiting))
    return words


def why_wide(reading: Reading) -> str:
    """Say in a sentence what makes the interval wide, or that nothing does."""
    words = doubts(reading)
    if not words:
        return translate("Results", "Every answer that counts is known.")
    return translate("Results", "What widens it: {doubts}.").format(doubts=joined(words))


def dimension_figures(figures: DimensionScore) -> str:
    """Give the score, or the interval where there are too few answers."""
    if figures.is_shown and figures.score is not None:
        return str(shown_score(figures.score))
    return f"{shown_low(figures.low)}–{shown_high(figures.high)}"


def dimension_doubt(figures: DimensionScore) -> str:
    """Give the interval beside a score; empty where it says no more than the score."""
    exact = Overall(figures.score, figures.low, figures.high, figures.is_shown).is_exact
    return "" if exact or not figures.is_shown else between(figures.low, figures.high)


def dimension_remark(figures: DimensionScore) -> str:
    """Say why a dimension has no figure, or a fragile one; empty where all is well."""
    if not figures.is_shown:
        return translate("Results", "not enough answers")
    if figures.is_little_concerned:
        return translate("Results", "little concerned")
    return ""


def alert_caption(state: AlertState, reading: Reading) -> str:
    """Say what kind of alert it is and, for a duty with a date, from when it binds."""
    alert = state.alert
    if alert.kind is AlertKind.RISK:
        return translate("Results", "Risk")
    if alert.since is None:
        return translate("Results", "Legal duty")
    words = (
        translate("Results", "Legal duty, in force since {day}")
        if alert.since <= reading.today
        else translate("Results", "Legal duty from {day} on")
    )
    return words.format(day=reading.day(alert.since))


def intensity_count(reading: Reading) -> str:
    """Say how many criteria are met, for sure and possibly."""
    intensity = reading.result.intensity
    total = len(intensity.criteria)
    if intensity.sure == intensity.possible:
        return translate("Results", "%n use(s) out of {total}", "", intensity.sure).format(
            total=total
        )
    return translate("Results", "{sure} to {possible} uses out of {total}").format(
        sure=intensity.sure, possible=intensity.possible, total=total
    )


def intensity_level(reading: Reading) -> str:
    """Name the level of the digital intensity, or the two it lies between."""
    intensity = reading.result.intensity
    low = reading.ours(intensity.sure_band.name)
    if intensity.is_settled:
        return low
    return translate("Results", "from {low} to {high}").format(
        low=low, high=reading.ours(intensity.possible_band.name)
    )


def intensity_so_far(reading: Reading) -> str:
    """Say what the index can be while some of its uses were not asked about."""
    intensity = reading.result.intensity
    return translate(
        "Results",
        "So far: %n use(s) out of {total} for sure, {possible} at most.",
        "",
        intensity.sure,
    ).format(total=len(intensity.criteria), possible=intensity.possible)


def intensity_basic(reading: Reading) -> str:
    """Say whether at least a basic intensity is reached."""
    words = {
        True: translate("Results", "At least a basic intensity ({count} uses) is reached."),
        False: translate("Results", "A basic intensity ({count} uses) is not reached."),
        None: translate(
            "Results", "A basic intensity ({count} uses) is reached or not, once all is known."
        ),
    }[reading.result.intensity.is_basic]
    return words.format(count=BASIC)
