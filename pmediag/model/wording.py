"""The words of a question for one firm: its variants by profile."""

from __future__ import annotations

from dataclasses import fields

from pmediag.model.conditions import Picked, ProfileIs, Test, Truth, evaluate
from pmediag.model.organisation import Profile
from pmediag.model.questionnaire import Question, QuestionWords, Variant


def words_for(question: Question, profile: Profile) -> QuestionWords:
    """Give the words of ``question`` for ``profile``; what a variant leaves empty is common."""
    variant = variant_for(question, profile)
    if variant is None:
        return question.words
    return QuestionWords(
        **{
            word.name: getattr(variant.words, word.name) or getattr(question.words, word.name)
            for word in fields(QuestionWords)
        }
    )


def choice_text_for(question: Question, choice_id: str, profile: Profile) -> str:
    """Give the words of one choice for ``profile``.

    Raises:
        KeyError: the question has no such choice.
    """
    variant = variant_for(question, profile)
    if variant is not None and variant.choices.get(choice_id):
        return variant.choices[choice_id]
    for choice in question.choices:
        if choice.id == choice_id:
            return choice.text
    raise KeyError(choice_id)


def variant_for(question: Question, profile: Profile) -> Variant | None:
    """Give the first variant that ``profile`` meets for sure; ``None`` for the common words."""

    def test(leaf: Test) -> Truth:
        match leaf:
            case ProfileIs(field, values):
                value = profile.get(field)
                return None if value is None else value in values
            case Picked():
                return None

    return next((v for v in question.variants if evaluate(v.when, test)), None)
