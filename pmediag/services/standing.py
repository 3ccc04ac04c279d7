"""How an assessment in progress stands: what is asked, where one is, what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from pmediag.model.assessment import Answer, Assessment, Mode, Path
from pmediag.model.organisation import Profile
from pmediag.model.pace import minutes_for
from pmediag.model.questionnaire import Dimension, Question, Questionnaire, QuestionWords
from pmediag.model.scoring import Scoring, State, score
from pmediag.model.wording import choice_text_for, words_for
from pmediag.services.renewal import Previous


class Place(StrEnum):
    """The views of the wizard after its profile and path."""

    QUESTION = "question"
    IMPORTANCE = "importance"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Step:
    """One dimension of the path: how far it is, and its first question asked, if any."""

    dimension: Dimension
    answered: int
    asked: int
    first: str | None


def about_asked(questionnaire: Questionnaire, profile: Profile, path: Path) -> int:
    """Give about how many questions such a firm is asked on ``path``; answers may open more."""
    nobody = Assessment(
        id="",
        organisation_id="",
        questionnaire_id=questionnaire.id,
        questionnaire_version=questionnaire.version,
        path=path,
        mode=Mode.ALONE,
        started_at=datetime.min.replace(tzinfo=UTC),
        profile=profile,
    )
    return len(_asked(score(questionnaire, nobody)))


class Standing:
    """One assessment as it stands; reads only."""

    def __init__(
        self, questionnaire: Questionnaire, assessment: Assessment, previous: Previous | None
    ) -> None:
        self._questionnaire = questionnaire
        self._previous = previous
        self._assessment = assessment
        self._scoring = score(questionnaire, assessment)
        self._asked = _asked(self._scoring)

    @property
    def assessment(self) -> Assessment:
        """The assessment as it is on disk."""
        return self._assessment

    @property
    def questionnaire(self) -> Questionnaire:
        """The version it is made with."""
        return self._questionnaire

    @property
    def previous(self) -> Assessment | None:
        """The assessment that this one renews, if it is at hand."""
        return None if self._previous is None else self._previous.assessment

    @property
    def scoring(self) -> Scoring:
        """The figures of what is answered so far."""
        return self._scoring

    @property
    def place(self) -> Place:
        """The view where one is."""
        position = self._assessment.position
        if position in {Place.IMPORTANCE, Place.REVIEW}:
            return Place(position)
        return Place.QUESTION if self._asked else Place.REVIEW

    @property
    def current(self) -> Question | None:
        """The question where one is; the nearest one that is asked, if it no longer is."""
        if self.place is not Place.QUESTION:
            return None
        position = self._assessment.position
        order = [question.id for question in self._questionnaire.questions]
        if position not in order:
            return self._asked[0]
        return next(
            (q for q in self._asked if order.index(q.id) >= order.index(position)),
            self._asked[-1],
        )

    def words(self, question: Question) -> QuestionWords:
        """Give the words of ``question`` for this firm."""
        return words_for(question, self._assessment.profile)

    def choice_text(self, question: Question, choice_id: str) -> str:
        """Give the words of one choice for this firm."""
        return choice_text_for(question, choice_id, self._assessment.profile)

    def answer(self, question_id: str | None = None) -> Answer:
        """Give the answer to a question, the current one by default; blank where none is."""
        return self._assessment.answers.get(question_id or self._current().id, Answer())

    def previous_answer(self, question_id: str) -> Answer | None:
        """Give the answer of last time, where the question is still the same one.

        It counts for nothing until it is confirmed.
        """
        if self._previous is None:
            return None
        return self._previous.answer(self._questionnaire.question(question_id))

    def can_confirm(self, dimension_id: str) -> bool:
        """Whether "nothing has changed" would give an answer in this dimension."""
        return self._previous is not None and any(
            self.previous_answer(question.id) is not None
            for question in self._inside(dimension_id)
            if not self.answer(question.id).is_given
        )

    def asked(self) -> tuple[Question, ...]:
        """Give the questions asked as things stand, in order."""
        return self._asked

    def steps(self) -> tuple[Step, ...]:
        """Give the dimensions of the path, with how far each is."""
        result = []
        on_path = {found.question.dimension_id for found in self._scoring.questions.values()}
        for dimension in self._questionnaire.dimensions:
            if dimension.id in on_path:
                inside = self._inside(dimension.id)
                answered = sum(self.answer(q.id).is_given for q in inside)
                first = inside[0].id if inside else None
                result.append(Step(dimension, answered, len(inside), first))
        return tuple(result)

    @property
    def progress(self) -> tuple[int, int]:
        """How many of the questions asked are answered, and how many are asked."""
        answered = sum(self.answer(question.id).is_given for question in self._asked)
        return answered, len(self._asked)

    @property
    def minutes_left(self) -> int:
        """About how many minutes the questions left will take."""
        answered, asked = self.progress
        return minutes_for(asked - answered)

    def missing(self) -> tuple[Question, ...]:
        """Give the questions asked and not answered yet."""
        return self._in_state(State.UNANSWERED)

    def unknown(self) -> tuple[Question, ...]:
        """Give the questions answered "je ne sais pas"."""
        return self._in_state(State.UNKNOWN)

    def to_review(self) -> tuple[Question, ...]:
        """Give the questions flagged "à revoir"."""
        return tuple(question for question in self._asked if self.answer(question.id).to_review)

    def next_missing(self, question_id: str) -> Question | None:
        """Give the first question without an answer after this one, else the first before it."""
        missing = self.missing()
        order = [question.id for question in self._questionnaire.questions]
        here = order.index(question_id)
        after = (question for question in missing if order.index(question.id) > here)
        return next(after, None) or next((q for q in missing if q.id != question_id), None)

    def entrance(self, dimension_id: str) -> Question | None:
        """Give the first question of a dimension without an answer, else its first one."""
        inside = self._inside(dimension_id)
        return next((q for q in inside if not self.answer(q.id).is_given), next(iter(inside), None))

    def way_on(self, dimension_id: str) -> Question | None:
        """Give where to go on from a dimension as a whole.

        It is the first question without an answer from its beginning on, or before it; with
        all of them answered, its last one.
        """
        entrance = self.entrance(dimension_id)
        if entrance is None or not self.answer(entrance.id).is_given:
            return entrance
        return self.next_missing(entrance.id) or self._inside(dimension_id)[-1]

    @property
    def can_go_back(self) -> bool:
        """Whether something comes before."""
        return bool(self._asked) and (
            self.place is not Place.QUESTION or self.current != self._asked[0]
        )

    @property
    def can_complete(self) -> bool:
        """Whether there is something to say: at least one scored question."""
        return self._scoring.score is not None

    def _current(self) -> Question:
        current = self.current
        if current is None:
            raise RuntimeError("no question is shown")
        return current

    def _inside(self, dimension_id: str) -> list[Question]:
        return [question for question in self._asked if question.dimension_id == dimension_id]

    def _in_state(self, state: State) -> tuple[Question, ...]:
        return tuple(
            found.question for found in self._scoring.questions.values() if found.state is state
        )

    def _stand(self, assessment: Assessment) -> None:
        """Read ``assessment`` from here on; scores only what changes a figure."""
        held = self._assessment
        self._assessment = assessment
        if (assessment.answers, assessment.profile, assessment.path) != (
            held.answers,
            held.profile,
            held.path,
        ):
            self._scoring = score(self._questionnaire, assessment)
            self._asked = _asked(self._scoring)


def _asked(scoring: Scoring) -> tuple[Question, ...]:
    return tuple(found.question for found in scoring.questions.values() if found.state.is_asked)
