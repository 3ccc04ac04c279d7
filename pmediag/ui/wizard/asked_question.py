"""What the question page shows, as one value made from the session."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from pmediag.model.assessment import Answer, Evidence, Mark, PathKind
from pmediag.model.questionnaire import Kind, Question
from pmediag.services.wizard import WizardSession
from pmediag.typography import long_date, typeset
from pmediag.words import Language

MARKS = {mark.value: mark for mark in Mark}
"""Marks share the group of the choices under their own ids, which no choice may have."""

PREFIX = "="


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
class ShownRenewal:
    """What is said of last time, beside a question.

    ``day`` is when that was, in words. ``picked`` are the ids, among the cards, of what was
    answered then, none where the question had no answer; ``note`` was its note.
    ``can_confirm`` tells whether the dimension has answers of last time to confirm,
    ``begins`` whether this is its first question.
    """

    day: str
    picked: frozenset[str]
    note: str
    can_confirm: bool
    begins: bool


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """One question as it is shown, its words typeset; ``picks`` and the rest are on disk.

    ``to_check`` counts the answers flagged or unknown, in the whole diagnosis.
    """

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
    to_check: int = 0
    renewal: ShownRenewal | None = None

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

    @property
    def picked(self) -> frozenset[str]:
        """What is on disk, as ids among the cards."""
        return card_ids(Answer(self.picks, self.mark))

    @property
    def can_confirm(self) -> bool:
        """Whether "nothing has changed" would answer something in this dimension."""
        return self.renewal is not None and self.renewal.can_confirm


def asked_question(session: WizardSession, question: Question, language: Language) -> AskedQuestion:
    """Say how ``question`` of ``session`` is to be shown."""

    def words(text: str) -> str:
        return shown_words(text, language)

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
        choices=shown_choices(session, question, language),
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
        to_check=to_check(session),
        renewal=_renewal(session, question, language),
    )


def shown_choices(
    session: WizardSession, question: Question, language: Language
) -> tuple[ShownChoice, ...]:
    """Give the choices of ``question`` as they are shown."""
    return tuple(
        ShownChoice(choice.id, shown_words(session.choice_text(question, choice.id), language))
        for choice in question.choices
    )


def to_check(session: WizardSession) -> int:
    """Count the answers that are flagged or unknown."""
    return len({q.id for q in (*session.to_review(), *session.unknown())})


@lru_cache(maxsize=4096)
def shown_words(text: str, language: Language) -> str:
    """Typeset words of the questionnaire; they come again at each question."""
    return typeset(text, language)


def mark_id(mark: Mark) -> str:
    """Give the id of ``mark`` among the cards."""
    return PREFIX + mark.value


def card_ids(answer: Answer) -> frozenset[str]:
    """Give the cards, by their ids, that show ``answer`` as picked."""
    return frozenset(answer.picks if answer.mark is None else (mark_id(answer.mark),))


def shown_as_picked(
    saved: frozenset[str], unsaved: frozenset[str], *, is_multiple: bool
) -> frozenset[str]:
    """Give what looks picked: what is on disk, changed by what could not be saved yet."""
    if not unsaved:
        return saved
    if not is_multiple or any(name.startswith(PREFIX) for name in unsaved):
        return unsaved
    return saved ^ unsaved


def _renewal(session: WizardSession, question: Question, language: Language) -> ShownRenewal | None:
    earlier = session.previous
    if earlier is None:
        return None
    before = session.previous_answer(question.id) or Answer()
    inside = (q.id for q in session.asked() if q.dimension_id == question.dimension_id)
    return ShownRenewal(
        day=long_date(earlier.day, language),
        picked=card_ids(before),
        note=before.note,
        can_confirm=session.can_confirm(question.dimension_id),
        begins=next(inside, None) == question.id,
    )
