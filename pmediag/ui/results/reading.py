"""One result as its firm reads it: its own words, its own figures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from pmediag.model.assessment import Answer, PathKind
from pmediag.model.comparison import Comparisons
from pmediag.model.explanation import Contribution
from pmediag.model.organisation import Organisation
from pmediag.model.progress import comparability
from pmediag.model.questionnaire import Comparability, Question, Questionnaire
from pmediag.model.result import Result
from pmediag.model.scoring import DimensionScore, Overall, QuestionScore, State
from pmediag.model.shown import shown_change
from pmediag.model.wording import choice_text_for, words_for
from pmediag.services.charts import ScreenLook, shown_dimensions
from pmediag.typography import counts_as, long_date, number, typeset
from pmediag.ui.theme import Theme
from pmediag.words import Language

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Reading:
    """A result, whose it is, in which language, and the day it is looked at.

    ``previous`` is the diagnosis before it; ``is_example`` marks an invented firm;
    ``comparisons`` are the published figures beside it, where there are any.
    """

    result: Result
    organisation: Organisation
    language: Language
    today: date
    previous: Result | None = None
    is_example: bool = False
    comparisons: Comparisons | None = None

    @property
    def questionnaire(self) -> Questionnaire:
        """The version of the questions that the answers were given to."""
        return self.result.questionnaire

    @property
    def is_open(self) -> bool:
        """Whether the diagnosis is still in progress."""
        return self.result.assessment.completed_at is None

    @property
    def path(self) -> PathKind:
        """The path that was taken."""
        return self.result.assessment.path.kind

    @property
    def overall(self) -> Overall:
        """The figure of the firm, or of the one dimension that was asked for."""
        return self.result.scoring.overall

    @property
    def dimensions(self) -> tuple[DimensionScore, ...]:
        """The dimensions that this result speaks of and that apply."""
        return tuple(shown_dimensions(self.result))

    @property
    def before(self) -> Result | None:
        """The previous diagnosis, where its figures may stand beside these."""
        previous = self.previous
        if previous is None or previous.scoring.path.dimension_id != self.dimension_id:
            return None
        says = comparability(self.questionnaire, previous.questionnaire)
        return None if says is Comparability.BROKEN else previous

    @property
    def dimension_id(self) -> str | None:
        """The one dimension that was asked for, if it was one."""
        return self.result.scoring.path.dimension_id

    @property
    def share(self) -> int:
        """Times what a question brings overall, to have it in the figure that is shown."""
        if self.path is not PathKind.DIMENSION:
            return 1
        return sum(d.score is not None for d in self.result.scoring.dimensions)

    def score_before(self, dimension_id: str) -> float | None:
        """Give the score that a dimension showed in the previous diagnosis."""
        found = self.before.scoring.dimension(dimension_id) if self.before is not None else None
        return found.score if found is not None and found.is_shown else None

    def change(self, figures: DimensionScore) -> int | None:
        """Give the change of a dimension since the previous diagnosis, in points as shown."""
        now = figures.score if figures.is_shown else None
        return shown_change(self.score_before(figures.dimension.id), now)

    @property
    def overall_change(self) -> int | None:
        """The change of the figure that leads, in points as shown."""
        if self.before is None:
            return None
        ends = (self.before.scoring.overall, self.overall)
        before, now = (overall.score if overall.is_shown else None for overall in ends)
        return shown_change(before, now)

    def covers(self, question: Question) -> bool:
        """Whether ``question`` enters the figure that is shown."""
        return any(question.dimension_id == d.dimension.id for d in self.dimensions)

    def question_scores(self) -> tuple[QuestionScore, ...]:
        """Give what became of the questions that this result speaks of."""
        return tuple(f for f in self.result.scoring.questions.values() if self.covers(f.question))

    def contribution(self, question_id: str) -> Contribution | None:
        """Give what a question brings; None where it has no score."""
        contributions = self.result.explanation.contributions
        return next((c for c in contributions if c.question.id == question_id), None)

    def given(self, question_id: str) -> Answer:
        """Give the answer as it was given, with its note."""
        return self.result.assessment.answers.get(question_id, Answer())

    def ours(self, text: str) -> str:
        """Give our own words with the typography of their language."""
        return typeset(text, self.language)

    def question(self, question: Question) -> str:
        """Give a question in the words for this firm."""
        return self.ours(words_for(question, self.result.assessment.profile).text)

    def choice(self, question: Question, choice_id: str) -> str:
        """Give a choice in the words for this firm."""
        return self.ours(choice_text_for(question, choice_id, self.result.assessment.profile))

    def whom(self, question: Question) -> str:
        """Say whom to ask."""
        return self.ours(words_for(question, self.result.assessment.profile).ask)

    def check(self, question: Question) -> str:
        """Say how to check in two minutes."""
        return self.ours(words_for(question, self.result.assessment.profile).check)

    def points(self, value: float, *, signed: bool = False) -> str:
        """Give points of the figure that is shown, with one decimal."""
        text = number(value * self.share, 1, self.language)
        return f"+{text}" if signed else text

    def point_words(self, value: float, *, signed: bool = False) -> str:
        """Give points with their unit: "0.5 points", "2.0 points"."""
        text = self.points(value, signed=signed)
        many = counts_as(value * self.share, self.language)
        return translate("Results", "{points} point(s)", "", many).format(points=text)

    def day(self, day: date) -> str:
        """Give a day in words."""
        return long_date(day, self.language)

    def look(self, theme: Theme, size: int = 13) -> ScreenLook:
        """Give the look of a drawing whose words have ``size`` pixels before scaling."""
        return ScreenLook(theme.colours, theme.px(size), self.language)

    def answer(self, found: QuestionScore) -> str:
        """Say what was answered to a question, or what became of it."""
        question = found.question
        match found.state:
            case State.ANSWERED:
                picks = [
                    self.choice(question, choice.id)
                    for choice in question.choices
                    if choice.id in found.picks
                ]
                return "\n".join(picks)
            case State.IMPLIED:
                text = translate("Results", "Counts as “{choice}”, after an earlier answer")
                return text.format(choice=self.choice(question, found.picks[0]))
            case State.WAITING:
                return translate("Results", "Waiting for an earlier answer")
            case State.NOT_APPLICABLE:
                return translate("Results", "Not applicable")
            case State.UNKNOWN:
                return translate("Results", "I don't know")
            case State.UNANSWERED:
                return translate("Results", "No answer yet")
            case State.CLOSED:
                return translate("Results", "Does not concern you")
