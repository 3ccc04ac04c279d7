"""Searching among the questions that are asked: by their words, their choices, their help."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import IntEnum

from pmediag.model.questionnaire import Question
from pmediag.services.standing import Standing

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae"})


class Where(IntEnum):
    """What of a question holds the words, the most telling first."""

    TEXT = 0
    CHOICES = 1
    HELP = 2


@dataclass(frozen=True, slots=True)
class Hit:
    """A question found, and what of it holds the words."""

    question: Question
    where: Where


class QuestionSearch:
    """Finds questions of an assessment as it stood when this was made."""

    def __init__(self, standing: Standing) -> None:
        self._pages = tuple((question, _parts(standing, question)) for question in standing.asked())

    def find(self, words: str) -> tuple[Hit, ...]:
        """Give the questions that hold every word, or its beginning; accents do not matter.

        Those whose own text holds them come first, then by their choices, then by their
        help; each kind in the order of the questionnaire. No word finds nothing.
        """
        wanted = folded(words).split()
        if not wanted:
            return ()
        hits = [
            Hit(question, where)
            for question, parts in self._pages
            if (where := _where(parts, wanted)) is not None
        ]
        return tuple(sorted(hits, key=lambda hit: hit.where))


def folded(text: str) -> str:
    """Give the words of ``text`` as they are compared: no accents, no capitals, no signs."""
    apart = unicodedata.normalize("NFKD", text).casefold().translate(_LIGATURES)
    letters = (letter for letter in apart if not unicodedata.combining(letter))
    return "".join(letter if letter.isalnum() else " " for letter in letters)


def _parts(standing: Standing, question: Question) -> tuple[str, str, str]:
    """Give the text, the choices and the help of a question, each with what comes before it."""
    words = standing.words(question)
    text = folded(words.text)
    choices = [folded(standing.choice_text(question, choice.id)) for choice in question.choices]
    help_words = (words.hint, words.why, words.example, words.check, words.ask)
    with_choices = " ".join((text, *choices))
    return text, with_choices, " ".join((with_choices, *map(folded, help_words)))


def _where(parts: tuple[str, str, str], wanted: list[str]) -> Where | None:
    for where, part in zip(Where, parts, strict=True):
        if all(f" {word}" in f" {part}" for word in wanted):
            return where
    return None
