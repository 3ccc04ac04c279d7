"""The sentences that several parts of a report share: score, level, answers."""

from __future__ import annotations

from pmediag.model import explanation
from pmediag.model.explanation import Contribution
from pmediag.model.intensity import BASIC
from pmediag.model.questionnaire import Kind
from pmediag.model.scoring import (
    CLOSE,
    DimensionScore,
    QuestionScore,
    State,
    shown_high,
    shown_low,
    shown_score,
)
from pmediag.reports.writing import Writing


def between(writing: Writing, low: float, high: float) -> str:
    """Say an interval, or that there is none."""
    _ = writing.gettext
    if high - low <= CLOSE:
        return _("out of 100")
    text = _("out of 100, between {low} and {high}")
    return text.format(low=shown_low(low), high=shown_high(high))


def level_names(writing: Writing) -> tuple[str, str]:
    """Give the line above the level and the level in words; empty where none is given."""
    _ = writing.gettext
    level = writing.result.level
    if level is None:
        return "", ""
    total = len(writing.questionnaire.levels)
    names = {item.number: writing.ours(item.name) for item in writing.questionnaire.levels}
    if level.is_one:
        return _("Level {number} of {total}").format(number=level.low, total=total), names[
            level.low
        ]
    above = _("Level {low} to {high} of {total}")
    words = _("Between {low} and {high}")
    return (
        above.format(low=level.low, high=level.high, total=total),
        words.format(low=names[level.low], high=names[level.high]),
    )


def answer_words(writing: Writing, found: QuestionScore, between_picks: str = "") -> str:
    """Say what was answered to a question, or what became of it.

    Several picks are parted by ``between_picks``, by semicolons without it.
    """
    _ = writing.gettext
    question = found.question
    match found.state:
        case State.ANSWERED:
            picks = [
                writing.choice(question, choice.id)
                for choice in question.choices
                if choice.id in found.picks
            ]
            return between_picks.join(picks) if between_picks else writing.listed(picks)
        case State.IMPLIED:
            text = _("Counts as “{choice}”, because of an earlier answer")
            return text.format(choice=writing.choice(question, found.picks[0]))
        case State.WAITING:
            return _("Waiting for an earlier answer")
        case State.NOT_APPLICABLE:
            return _("Not applicable")
        case State.UNKNOWN:
            return _("I don't know")
        case State.UNANSWERED:
            return _("No answer yet")
        case State.CLOSED:
            return _("Does not apply to this firm")


def next_choice(writing: Writing, found: QuestionScore) -> str:
    """Say the next better choice; empty where there is none or where nothing is scored."""
    choice = explanation.next_choice(found)
    if choice is None:
        return ""
    question = found.question
    words = writing.choice(question, choice.id)
    if question.kind is Kind.MULTIPLE:
        return writing.gettext("also: {choice}").format(choice=words)
    return words


def points_gained(writing: Writing, contribution: Contribution) -> str:
    """Say how many points a question may still bring to the figure that is shown."""
    gain = shown_score(contribution.may_bring * writing.share)
    return f"+{gain}" if gain else writing.gettext("less than one point")


def intensity_sentence(writing: Writing) -> str:
    """Say how many criteria are met, and the level that makes."""
    _, ngettext = writing.gettext, writing.ngettext
    intensity = writing.result.intensity
    words = ngettext(
        "{sure} criterion out of {total} is met",
        "{sure} criteria out of {total} are met",
        intensity.sure,
    )
    text = words.format(sure=intensity.sure, total=len(intensity.criteria))
    if intensity.sure != intensity.possible:
        more = _("for certain, and up to {possible} once everything is known")
        text += " " + more.format(possible=intensity.possible)
    settled = _("{criteria}: the intensity is {low}.")
    open_ended = _("{criteria}: the intensity is {low}, perhaps {high}.")
    text = (settled if intensity.is_settled else open_ended).format(
        criteria=text,
        low=writing.ours(intensity.sure_band.name),
        high=writing.ours(intensity.possible_band.name),
    )
    if intensity.is_basic:
        basic = _("A basic intensity, which starts at {count} criteria, is reached.")
        text += " " + basic.format(count=BASIC)
    return text


def shortage(writing: Writing, figures: DimensionScore | None) -> str:
    """Say why a dimension has no figure, or a fragile one; empty where all is well."""
    _ = writing.gettext
    if figures is None:
        return _(
            "None of its questions applies to this firm: this area is left out of the average."
        )
    if not figures.is_shown:
        return _("Too few answers for a score: only the interval is shown.")
    if figures.is_little_concerned:
        return _("Only partly concerned: more than a third of its questions do not apply.")
    return ""
