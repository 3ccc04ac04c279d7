"""The wizard's session: an assessment being answered, each change saved as it is made.

No widget and no Qt. Each method that changes something has saved it when it returns; when
saving fails the session stays as it was, so that the same call may be tried again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from pmediag.model.assessment import (
    Answer,
    Assessment,
    Evidence,
    Mark,
    Path,
    check_answer,
    check_profile,
)
from pmediag.model.organisation import Organisation, Profile
from pmediag.model.questionnaire import Kind, Question, Questionnaire
from pmediag.model.record import Plain, record_of
from pmediag.model.result import Result, result_of
from pmediag.model.scoring import State, score
from pmediag.model.text import NOTE_LIMIT, clean_text
from pmediag.services.renewal import Previous, confirmed, unchanged
from pmediag.services.standing import Place, Standing

if TYPE_CHECKING:
    from pmediag.model.storage.database import Database
    from pmediag.model.storage.repositories import AssessmentRepository


class WizardSession(Standing):
    """One assessment being answered; everything it holds is on disk.

    What changes an answer takes the id of its question, the current one by default; giving
    an answer to another question goes there, in the same transaction. ``freeze`` gives what is
    kept of the result at completion.
    """

    def __init__(
        self,
        database: Database,
        questionnaire: Questionnaire,
        organisation: Organisation,
        assessment: Assessment,
        now: Callable[[], datetime],
        previous: Previous | None = None,
    ) -> None:
        super().__init__(questionnaire, assessment, previous)
        self._database = database
        self._organisation = organisation
        self._now = now
        self.freeze: Callable[[Result], dict[str, Plain]] = record_of

    @property
    def organisation(self) -> Organisation:
        """The firm that is assessed."""
        return self._organisation

    def pick(self, choice_id: str, question_id: str | None = None) -> None:
        """Pick a choice.

        A single's choice replaces; a multiple's toggles, an exclusive one driving out the
        others and being driven out by them. A mark gives way.

        Raises:
            UserFacingError: it could not be saved; nothing changed.
        """
        question = self._asked_for(question_id)
        answer = self.answer(question.id)
        picks = _picked(question, answer.picks, choice_id)
        self._save_answers({question.id: replace(answer, picks=picks, mark=None)}, at=question)

    def mark(self, mark: Mark, question_id: str | None = None) -> None:
        """Put a mark in place of the choices of a question, or take it off."""
        question = self._asked_for(question_id)
        answer = self.answer(question.id)
        new = None if answer.mark is mark else mark
        self._save_answers({question.id: replace(answer, picks=(), mark=new)}, at=question)

    def confirm(self, question_id: str | None = None) -> None:
        """Answer a question as last time, where it has no answer yet and had one then."""
        question = self._asked_for(question_id)
        answer, previous = self.answer(question.id), self.previous_answer(question.id)
        if previous is not None and not answer.is_given:
            self._save_answers({question.id: confirmed(answer, previous)}, at=question)

    def confirm_dimension(self, dimension_id: str) -> int:
        """Answer as last time what is open in a dimension: nothing has changed there.

        Returns:
            How many questions this answered, those that the answers opened included.
        """
        if self._previous is None:
            return 0
        answers = unchanged(self._questionnaire, self._assessment, self._previous, dimension_id)
        self._save_answers(answers)
        return len(answers)

    def write_note(self, text: str, question_id: str | None = None) -> None:
        """Keep the note of a question.

        Raises:
            TextTooLongError: more than ``NOTE_LIMIT`` characters.
        """
        question = self._asked_for(question_id)
        note = clean_text(text, limit=NOTE_LIMIT)
        self._save_answers({question.id: replace(self.answer(question.id), note=note)})

    def set_evidence(self, evidence: Evidence | None, question_id: str | None = None) -> None:
        """Say how far the answer to a question was verified."""
        question = self._asked_for(question_id)
        self._save_answers({question.id: replace(self.answer(question.id), evidence=evidence)})

    def set_to_review(self, to_review: bool, question_id: str | None = None) -> None:
        """Flag a question, or take the flag off."""
        question = self._asked_for(question_id)
        self._save_answers({question.id: replace(self.answer(question.id), to_review=to_review)})

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

    def set_profile(self, profile: Profile, naf: str | None = None) -> None:
        """Change what the firm is; answers no longer asked for are kept aside.

        Its activity is the one of the code ``naf``; None leaves it.
        """
        check_profile(self._questionnaire, profile)
        naf = self._organisation.naf if naf is None else naf
        organisation = replace(self._organisation, profile=dict(profile), naf=naf)
        self._require_open()
        with self._database.unit_of_work() as unit:
            unit.organisations.save_profile(organisation.id, profile, organisation.naf)
            unit.assessments.save_profile(self._assessment.id, profile)
        self._organisation = organisation
        self._stand(replace(self._assessment, profile=dict(profile)))

    def enlarge(self, path: Path) -> None:
        """Go on along a larger path, from its first question without an answer."""
        larger = replace(self._assessment, path=path)
        found = score(self._questionnaire, larger).questions.values()
        position = next((f.question.id for f in found if f.state is State.UNANSWERED), None)

        def write(rows: AssessmentRepository) -> None:
            rows.save_path(larger.id, path)
            rows.save_position(larger.id, position)

        self._save(replace(larger, position=position), write)

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

    def complete(self) -> Result:
        """Freeze what the answers say; nothing changes in this assessment afterwards.

        Raises:
            UserFacingError: it could not be saved; the assessment is still open.
        """
        from pmediag.model.storage.seals import frozen_result  # with the storage, when it is used

        completed = replace(self._assessment, completed_at=self._now())
        assert completed.completed_at is not None
        result = result_of(self._questionnaire, completed)
        frozen = frozen_result(completed, self.freeze(result), completed.completed_at)
        self._save(completed, lambda rows: rows.complete(completed.id, frozen))
        return result

    def _asked_for(self, question_id: str | None) -> Question:
        if question_id is None:
            return self._current()
        return self._questionnaire.question(question_id)

    def _save_answers(self, answers: Mapping[str, Answer], at: Question | None = None) -> None:
        """Keep these answers in one transaction; ``at`` is the question where one then is."""
        for question_id, answer in answers.items():
            check_answer(self._questionnaire.question(question_id), answer)
        changed = {name: new for name, new in answers.items() if new != self.answer(name)}
        if not changed:
            return
        assessment = replace(self._assessment, answers={**self._assessment.answers, **changed})
        here = self.current
        goes_to = at.id if at and here and at.id != here.id else None
        if goes_to is not None:
            assessment = replace(assessment, position=goes_to)
        now = self._now()

        def write(rows: AssessmentRepository) -> None:
            for question_id, answer in changed.items():
                rows.save_answer(assessment.id, question_id, answer, now)
            if goes_to is not None:
                rows.save_position(assessment.id, goes_to)

        self._save(assessment, write)

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
        self._stand(assessment)

    def _require_open(self) -> None:
        if self._assessment.completed_at is not None:
            raise RuntimeError("a completed assessment never changes")


def _picked(question: Question, picks: tuple[str, ...], choice_id: str) -> tuple[str, ...]:
    """Give what is picked once a person has picked ``choice_id``."""
    if question.kind is Kind.SINGLE:
        return (choice_id,)
    if choice_id in picks:
        return tuple(pick for pick in picks if pick != choice_id)
    exclusive = {choice.id for choice in question.choices if choice.exclusive}
    if choice_id in exclusive:
        return (choice_id,)
    wanted = {*picks, choice_id} - exclusive
    known = tuple(choice.id for choice in question.choices if choice.id in wanted)
    return known if choice_id in known else (*known, choice_id)
