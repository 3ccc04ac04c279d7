"""What the question page shows, as one value made from the session."""

from __future__ import annotations

from dataclasses import dataclass

from pmediag.model.assessment import Evidence, Mark, PathKind
from pmediag.model.questionnaire import Kind, Question
from pmediag.services.wizard import WizardSession
from pmediag.typography import typeset
from pmediag.words import Language


@dataclass(frozen=True, slots=True)
class ShownChoice:
    """One choice and its words."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class ShownStep:
    """One dimension of the path and how far it is."""

    dimension_id: str
    name: str
    answered: int
    asked: int


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """One question as it is shown, its words typeset; ``picks`` and the rest are on disk."""

    assessment_id: str
    id: str
    dimension_id: str
    dimension: str
    topic: str
    text: str
    hint: str
    why: str
    example: str
    check: str
    ask: str
    choices: tuple[ShownChoice, ...]
    is_multiple: bool
    may_not_apply: bool
    picks: tuple[str, ...]
    mark: Mark | None
    note: str
    evidence: Evidence | None
    to_review: bool
    path: PathKind
    steps: tuple[ShownStep, ...]
    answered: int
    asked: int
    minutes_left: int

    @property
    def key(self) -> tuple[str, str]:
        """Which question of which diagnosis it is."""
        return (self.assessment_id, self.id)

    @property
    def is_answered(self) -> bool:
        """Whether a choice or a mark stands."""
        return bool(self.picks) or self.mark is not None

    @property
    def is_kept(self) -> bool:
        """Whether something of it is on disk."""
        return self.is_answered or bool(self.note) or self.to_review or bool(self.evidence)


def asked_question(session: WizardSession, question: Question, language: Language) -> AskedQuestion:
    """Say how ``question`` of ``session`` is to be shown."""

    def words(text: str) -> str:
        return typeset(text, language)

    dimension = session.questionnaire.dimension(question.dimension_id)
    topic = next((t.name for t in dimension.topics if t.id == question.topic_id), "")
    read = session.words(question)
    answer = session.answer(question.id)
    answered, asked = session.progress
    return AskedQuestion(
        assessment_id=session.assessment.id,
        id=question.id,
        dimension_id=dimension.id,
        dimension=words(dimension.name),
        topic=words(topic),
        text=words(read.text),
        hint=words(read.hint),
        why=words(read.why),
        example=words(read.example),
        check=words(read.check),
        ask=words(read.ask),
        choices=tuple(
            ShownChoice(choice.id, words(session.choice_text(question, choice.id)))
            for choice in question.choices
        ),
        is_multiple=question.kind is Kind.MULTIPLE,
        may_not_apply=question.may_not_apply,
        picks=answer.picks,
        mark=answer.mark,
        note=answer.note,
        evidence=answer.evidence,
        to_review=answer.to_review,
        path=session.assessment.path.kind,
        steps=tuple(
            ShownStep(step.dimension.id, words(step.dimension.short), step.answered, step.asked)
            for step in session.steps()
        ),
        answered=answered,
        asked=asked,
        minutes_left=session.minutes_left,
    )
