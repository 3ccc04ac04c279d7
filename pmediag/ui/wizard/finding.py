"""What the search shows, made from the session: what words find, what is left to look at."""

from __future__ import annotations

from pmediag.model.questionnaire import Question
from pmediag.services.question_search import QuestionSearch
from pmediag.services.wizard import WizardSession
from pmediag.ui.wizard.asked_question import shown_words
from pmediag.ui.wizard.finder import Finder, ToCheck
from pmediag.ui.wizard.finder_list import Found
from pmediag.words import Language


class Finding:
    """Fills the search with the questions of a session as it stood when this was made."""

    def __init__(self, session: WizardSession, language: Language) -> None:
        self._session = session
        self._language = language
        self._search = QuestionSearch(session)

    def fill(self, finder: Finder, words: str) -> None:
        """Show what holds ``words``; without any, what is left to look at."""
        if words.strip():
            hits = self._search.find(words)
            finder.show_hits(tuple((self._found(hit.question), hit.where) for hit in hits))
        else:
            session = self._session
            finder.show_to_check(
                ToCheck(
                    flagged=self._all(session.to_review()),
                    unknown=self._all(session.unknown()),
                    missing=self._all(session.missing()),
                )
            )

    def _all(self, questions: tuple[Question, ...]) -> tuple[Found, ...]:
        return tuple(self._found(question) for question in questions)

    def _found(self, question: Question) -> Found:
        dimension = self._session.questionnaire.dimension(question.dimension_id)
        return Found(
            question.id,
            dimension.id,
            shown_words(self._session.words(question).text, self._language),
            shown_words(dimension.name, self._language),
        )
