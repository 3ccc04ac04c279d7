"""What the table shows, as one value made from the session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pmediag.model.assessment import Answer, Mark
from pmediag.model.questionnaire import Kind, Question
from pmediag.services.standing import Step
from pmediag.services.wizard import WizardSession
from pmediag.ui.wizard.asked_question import (
    ShownChoice,
    card_ids,
    mark_id,
    shown_as_picked,
    shown_choices,
    shown_words,
    to_check,
)
from pmediag.words import Language


@dataclass(frozen=True, slots=True)
class Heading:
    """The row above the questions of a dimension."""

    id: str
    name: str
    answered: int
    asked: int
    can_confirm: bool


@dataclass(frozen=True, slots=True)
class TableRow:
    """One question asked, its words typeset; ``number`` counts those asked, from 1.

    ``picked``, ``unsaved`` and ``previous`` are ids among the cards; what is not on disk yet
    is in ``picked`` too.
    """

    id: str
    dimension_id: str
    number: int
    text: str
    hint: str
    choices: tuple[ShownChoice, ...]
    is_multiple: bool
    may_not_apply: bool
    picked: frozenset[str]
    unsaved: frozenset[str]
    previous: frozenset[str]
    previous_note: str
    has_note: bool
    to_review: bool

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks on offer."""
        return (Mark.UNKNOWN, Mark.NOT_APPLICABLE) if self.may_not_apply else (Mark.UNKNOWN,)

    def mark_in(self, ids: frozenset[str]) -> Mark | None:
        """Give the mark among these ids, if one is."""
        return next((mark for mark in Mark if mark_id(mark) in ids), None)

    def words_of(self, ids: frozenset[str]) -> tuple[str, ...]:
        """Give the words of these choices, in their order."""
        return tuple(choice.text for choice in self.choices if choice.id in ids)


@dataclass(frozen=True, slots=True)
class Table:
    """Headings and questions in order, and how far all of it is."""

    assessment_id: str
    rows: tuple[Heading | TableRow, ...]
    answered: int
    asked: int
    minutes_left: int
    to_check: int


def table_of(
    session: WizardSession, language: Language, unsaved: Callable[[str], frozenset[str]]
) -> Table:
    """Say how the questions asked in ``session`` are to be shown.

    ``unsaved`` gives the cards of a question that are not on disk.
    """
    rows: list[Heading | TableRow] = []
    steps = {step.dimension.id: step for step in session.steps()}
    dimension_id = ""
    for number, question in enumerate(session.asked(), start=1):
        if question.dimension_id != dimension_id:
            dimension_id = question.dimension_id
            rows.append(_heading(session, steps[dimension_id], language))
        rows.append(_row(session, question, number, language, unsaved(question.id)))
    answered, asked = session.progress
    return Table(
        session.assessment.id,
        tuple(rows),
        answered,
        asked,
        session.minutes_left,
        to_check(session),
    )


def _heading(session: WizardSession, step: Step, language: Language) -> Heading:
    return Heading(
        step.dimension.id,
        shown_words(step.dimension.name, language),
        step.answered,
        step.asked,
        session.can_confirm(step.dimension.id),
    )


def _row(
    session: WizardSession,
    question: Question,
    number: int,
    language: Language,
    unsaved: frozenset[str],
) -> TableRow:
    words, answer = session.words(question), session.answer(question.id)
    before = session.previous_answer(question.id) or Answer()
    is_multiple = question.kind is Kind.MULTIPLE
    return TableRow(
        id=question.id,
        dimension_id=question.dimension_id,
        number=number,
        text=shown_words(words.text, language),
        hint=shown_words(words.hint, language),
        choices=shown_choices(session, question, language),
        is_multiple=is_multiple,
        may_not_apply=question.may_not_apply,
        picked=shown_as_picked(card_ids(answer), unsaved, is_multiple=is_multiple),
        unsaved=unsaved,
        previous=card_ids(before),
        previous_note=before.note,
        has_note=bool(answer.note),
        to_review=answer.to_review,
    )
