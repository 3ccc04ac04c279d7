"""The wizard's session: where one is, what may be asked next, what is missing.

No widget and no Qt. Each method that changes something has saved it when it returns; when
saving fails the session stays as it was, so that the same call may be tried again.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from pmediag.model.assessment import (
    Answer,
    Assessment,
    Evidence,
    Mark,
    Mode,
    Path,
    check_answer,
    check_profile,
)
from pmediag.model.organisation import Organisation, Profile
from pmediag.model.questionnaire import (
    Dimension,
    Kind,
    Question,
    Questionnaire,
    QuestionWords,
)
from pmediag.model.record import record_of
from pmediag.model.result import Result, result_of
from pmediag.model.scoring import Scoring, State, score
from pmediag.model.storage.seals import frozen_result
from pmediag.model.text import NOTE_LIMIT, clean_text
from pmediag.model.wording import choice_text_for, words_for

if TYPE_CHECKING:
    from pmediag.model.storage.database import Database
    from pmediag.model.storage.repositories import AssessmentRepository

SECONDS_A_QUESTION = 32
"""What reading and answering takes: 16 questions under ten minutes, 42 in 20 to 25."""


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
    return sum(f.state.is_asked for f in score(questionnaire, nobody).questions.values())


class WizardSession:
    """One assessment being answered; everything it holds is on disk."""

    def __init__(
        self,
        database: Database,
        questionnaire: Questionnaire,
        organisation: Organisation,
        assessment: Assessment,
        now: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._questionnaire = questionnaire
        self._organisation = organisation
        self._now = now
        self._assessment = assessment
        self._scoring = score(questionnaire, assessment)

    @property
    def assessment(self) -> Assessment:
        """The assessment as it is on disk."""
        return self._assessment

    @property
    def questionnaire(self) -> Questionnaire:
        """The version it is made with."""
        return self._questionnaire

    @property
    def organisation(self) -> Organisation:
        """The firm that is assessed."""
        return self._organisation

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
        return Place.QUESTION if self.asked() else Place.REVIEW

    @property
    def current(self) -> Question | None:
        """The question where one is; the nearest one that is asked, if it no longer is."""
        if self.place is not Place.QUESTION:
            return None
        asked = self.asked()
        position = self._assessment.position
        order = [question.id for question in self._questionnaire.questions]
        if position not in order:
            return asked[0]
        return next(
            (q for q in asked if order.index(q.id) >= order.index(position)),
            asked[-1],
        )

    def words(self, question: Question) -> QuestionWords:
        """Give the words of ``question`` for this firm."""
        return words_for(question, self._assessment.profile)

    def choice_text(self, question: Question, choice_id: str) -> str:
        """Give the words of one choice for this firm."""
        return choice_text_for(question, choice_id, self._assessment.profile)

    def answer(self, question_id: str | None = None) -> Answer:
        """Give the answer to a question, the current one by default; blank where none is."""
        return self._assessment.answers.get(question_id or self._current_id(), Answer())

    def asked(self) -> tuple[Question, ...]:
        """Give the questions asked as things stand, in order."""
        return tuple(
            found.question for found in self._scoring.questions.values() if found.state.is_asked
        )

    def steps(self) -> tuple[Step, ...]:
        """Give the dimensions of the path, with how far each is."""
        result = []
        asked = self.asked()
        on_path = {found.question.dimension_id for found in self._scoring.questions.values()}
        for dimension in self._questionnaire.dimensions:
            if dimension.id in on_path:
                inside = [q for q in asked if q.dimension_id == dimension.id]
                answered = sum(self.answer(q.id).is_given for q in inside)
                first = inside[0].id if inside else None
                result.append(Step(dimension, answered, len(inside), first))
        return tuple(result)

    @property
    def progress(self) -> tuple[int, int]:
        """How many of the questions asked are answered, and how many are asked."""
        asked = self.asked()
        return sum(self.answer(question.id).is_given for question in asked), len(asked)

    @property
    def minutes_left(self) -> int:
        """About how many minutes the questions left will take."""
        answered, asked = self.progress
        return math.ceil((asked - answered) * SECONDS_A_QUESTION / 60)

    def missing(self) -> tuple[Question, ...]:
        """Give the questions asked and not answered yet."""
        return self._in_state(State.UNANSWERED)

    def unknown(self) -> tuple[Question, ...]:
        """Give the questions answered "je ne sais pas"."""
        return self._in_state(State.UNKNOWN)

    def to_review(self) -> tuple[Question, ...]:
        """Give the questions flagged "à revoir"."""
        return tuple(question for question in self.asked() if self.answer(question.id).to_review)

    def pick(self, choice_id: str) -> None:
        """Pick a choice of the current question.

        A single's choice replaces; a multiple's toggles, an exclusive one driving out the
        others and being driven out by them. A mark gives way.

        Raises:
            UserFacingError: it could not be saved; nothing changed.
        """
        question = self._current()
        answer = self.answer()
        if question.kind is Kind.SINGLE:
            picks: tuple[str, ...] = (choice_id,)
        elif choice_id in answer.picks:
            picks = tuple(pick for pick in answer.picks if pick != choice_id)
        else:
            picks = self._joined(question, answer.picks, choice_id)
        self._save_answer(question, replace(answer, picks=picks, mark=None))

    def mark(self, mark: Mark) -> None:
        """Put a mark in place of the choices of the current question, or take it off."""
        answer = self.answer()
        new = None if answer.mark is mark else mark
        self._save_answer(self._current(), replace(answer, picks=(), mark=new))

    def write_note(self, text: str, question_id: str | None = None) -> None:
        """Keep the note of a question, the current one by default.

        Raises:
            TextTooLongError: more than ``NOTE_LIMIT`` characters.
        """
        question = self._questionnaire.question(question_id or self._current_id())
        note = clean_text(text, limit=NOTE_LIMIT)
        self._save_answer(question, replace(self.answer(question.id), note=note))

    def set_evidence(self, evidence: Evidence | None) -> None:
        """Say how far the current answer was verified."""
        self._save_answer(self._current(), replace(self.answer(), evidence=evidence))

    def set_to_review(self, to_review: bool) -> None:
        """Flag the current question, or take the flag off."""
        self._save_answer(self._current(), replace(self.answer(), to_review=to_review))

    def set_importance(self, dimension_id: str, value: int | None) -> None:
        """Say how much a dimension matters within a year, 0 to 3; ``None`` takes it back."""
        importance = dict(self._assessment.importance)
        importance.pop(dimension_id, None)
        if value is not None:
            if not 0 <= value < len(self._questionnaire.importance_scale):
                raise ValueError(f"importance {value}")
            importance[self._questionnaire.dimension(dimension_id).id] = value
        self._save(
            replace(self._assessment, importance=importance),
            lambda rows: rows.save_importance(self._assessment.id, importance),
        )

    def set_profile(self, profile: Profile) -> None:
        """Change what the firm is; answers no longer asked for are kept aside."""
        check_profile(self._questionnaire, profile)
        organisation = replace(self._organisation, profile=dict(profile))
        self._require_open()
        with self._database.unit_of_work() as unit:
            unit.organisations.save_profile(organisation.id, profile)
            unit.assessments.save_profile(self._assessment.id, profile)
        self._organisation = organisation
        self._remember(replace(self._assessment, profile=dict(profile)))

    def enlarge(self, path: Path) -> None:
        """Go on along a larger path, from its first question without an answer."""
        larger = replace(self._assessment, path=path)
        found = score(self._questionnaire, larger).questions.values()
        position = next((f.question.id for f in found if f.state is State.UNANSWERED), None)

        def write(rows: AssessmentRepository) -> None:
            rows.save_path(larger.id, path)
            rows.save_position(larger.id, position)

        self._save(replace(larger, position=position), write)

    @property
    def can_go_back(self) -> bool:
        """Whether something comes before."""
        asked = self.asked()
        return bool(asked) and (self.place is not Place.QUESTION or self.current != asked[0])

    def go_next(self) -> None:
        """Go to the next question; after the last one to importance, then to the review."""
        if self.place is not Place.QUESTION:
            self.go_to_place(Place.REVIEW)
            return
        asked = self.asked()
        index = asked.index(self._current()) + 1
        if index < len(asked):
            self._go(asked[index].id)
        else:
            self._go(Place.IMPORTANCE)

    def go_back(self) -> None:
        """Go to what comes before; from the first question, stay."""
        asked = self.asked()
        if self.place is Place.REVIEW:
            self._go(Place.IMPORTANCE)
        elif self.place is Place.IMPORTANCE:
            self._go(asked[-1].id if asked else Place.REVIEW)
        else:
            self._go(asked[max(0, asked.index(self._current()) - 1)].id)

    def go_to(self, question_id: str) -> None:
        """Go to a question that is asked.

        Raises:
            KeyError: it is not asked as things stand.
        """
        if not any(question.id == question_id for question in self.asked()):
            raise KeyError(question_id)
        self._go(question_id)

    def go_to_place(self, place: Place) -> None:
        """Go to a view; to the questions, at the first without an answer, else the first."""
        if place is not Place.QUESTION:
            self._go(place)
            return
        candidates = self.missing() or self.asked()
        if candidates:
            self._go(candidates[0].id)

    @property
    def can_complete(self) -> bool:
        """Whether there is something to say: at least one scored question."""
        return self._scoring.score is not None

    def complete(self) -> Result:
        """Freeze what the answers say; nothing changes in this assessment afterwards.

        Raises:
            UserFacingError: it could not be saved; the assessment is still open.
        """
        completed = replace(self._assessment, completed_at=self._now())
        assert completed.completed_at is not None
        result = result_of(self._questionnaire, completed)
        frozen = frozen_result(completed, record_of(result), completed.completed_at)
        self._save(completed, lambda rows: rows.complete(completed.id, frozen))
        return result

    def _current(self) -> Question:
        current = self.current
        if current is None:
            raise RuntimeError("no question is shown")
        return current

    def _current_id(self) -> str:
        return self._current().id

    def _in_state(self, state: State) -> tuple[Question, ...]:
        return tuple(
            found.question for found in self._scoring.questions.values() if found.state is state
        )

    def _joined(
        self, question: Question, picks: tuple[str, ...], choice_id: str
    ) -> tuple[str, ...]:
        exclusive = {choice.id for choice in question.choices if choice.exclusive}
        if choice_id in exclusive:
            return (choice_id,)
        wanted = {*picks, choice_id} - exclusive
        return tuple(choice.id for choice in question.choices if choice.id in wanted)

    def _save_answer(self, question: Question, answer: Answer) -> None:
        check_answer(question, answer)
        if answer == self.answer(question.id):
            return
        answers: Mapping[str, Answer] = {
            **self._assessment.answers,
            question.id: answer,
        }
        at = self._now()
        self._save(
            replace(self._assessment, answers=answers),
            lambda rows: rows.save_answer(self._assessment.id, question.id, answer, at),
        )

    def _go(self, position: str) -> None:
        position = str(position)
        if position != self._assessment.position:
            self._save(
                replace(self._assessment, position=position),
                lambda rows: rows.save_position(self._assessment.id, position),
            )

    def _save(self, assessment: Assessment, write: Callable[[AssessmentRepository], None]) -> None:
        """Write first, remember after: what memory holds is on disk."""
        self._require_open()
        with self._database.unit_of_work() as unit:
            write(unit.assessments)
        self._remember(assessment)

    def _remember(self, assessment: Assessment) -> None:
        if (assessment.answers, assessment.profile, assessment.path) != (
            self._assessment.answers,
            self._assessment.profile,
            self._assessment.path,
        ):
            self._scoring = score(self._questionnaire, assessment)
        self._assessment = assessment

    def _require_open(self) -> None:
        if self._assessment.completed_at is not None:
            raise RuntimeError("a completed assessment never changes")
