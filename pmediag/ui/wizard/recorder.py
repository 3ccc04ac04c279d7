"""What a person does, written into the session; what the disk refuses waits here."""

from __future__ import annotations

from collections.abc import Callable

from pmediag.errors import UserFacingError
from pmediag.model.assessment import Evidence, Mark
from pmediag.model.organisation import Profile
from pmediag.model.questionnaire import Kind
from pmediag.services.wizard import WizardSession
from pmediag.ui.wizard.asked_question import card_ids, mark_id
from pmediag.ui.wizard.unsaved import Refused, Unsaved


class Recorder:
    """Writes into one session.

    Each method tells whether everything is on disk; if not, `error` says why, and what was
    refused is tried again before anything else is written. A later answer to a question
    replaces the one that waits.
    """

    def __init__(self, session: WizardSession) -> None:
        self.session = session
        self._unsaved = Unsaved()

    @property
    def error(self) -> UserFacingError | None:
        """Why something is not on disk."""
        return self._unsaved.error

    @property
    def is_empty(self) -> bool:
        """Whether everything is on disk."""
        return self._unsaved.is_empty

    def unsaved(self, question_id: str) -> frozenset[str]:
        """Give the cards of a question whose choice is not on disk."""
        return self._unsaved.shown(question_id)

    def retry(self) -> bool:
        """Write what waits."""
        return self._unsaved.retry()

    def forget(self) -> None:
        """Give up what waits, as the person decided."""
        self._unsaved.forget()

    def pick(self, question_id: str, choice_id: str) -> bool:
        """Pick a choice, or take it back in a multiple."""
        session, about = self.session, _answer(question_id)
        is_single = session.questionnaire.question(question_id).kind is Kind.SINGLE
        for replaced in (about,) if is_single else (f"{about}mark", f"{about}as last time"):
            self._unsaved.drop(replaced)
        refused = Refused(
            lambda: session.pick(choice_id, question_id), question_id, frozenset({choice_id})
        )
        return self._unsaved.toggle(f"{about}pick {choice_id}", refused)

    def mark(self, question_id: str, mark: Mark) -> bool:
        """Put a mark, or take it off."""
        session, about = self.session, f"{_answer(question_id)}mark {mark.value}"
        dropped = self._unsaved.drop(_answer(question_id))
        if about in dropped or (dropped and session.answer(question_id).mark is mark):
            return self._unsaved.retry()  # what is on disk is what is wanted again
        refused = Refused(
            lambda: session.mark(mark, question_id), question_id, frozenset({mark_id(mark)})
        )
        return self._unsaved.write(about, refused)

    def confirm(self, question_id: str) -> bool:
        """Answer as last time."""
        session, previous = self.session, self.session.previous_answer(question_id)
        if previous is None:
            return self._unsaved.retry()
        refused = Refused(lambda: session.confirm(question_id), question_id, card_ids(previous))
        return self._unsaved.write(f"{_answer(question_id)}as last time", refused)

    def confirm_dimension(self, dimension_id: str) -> int | None:
        """Answer as last time what is open in a dimension.

        Returns:
            How many questions this answered; None where the disk refused.
        """
        told: list[int] = []
        write = Refused(lambda: told.append(self.session.confirm_dimension(dimension_id)))
        saved = self._unsaved.write(f"confirm {dimension_id}", write)
        return sum(told) if saved else None

    def write_note(self, question_id: str, note: str) -> bool:
        """Keep the note of a question."""
        return self._write(
            f"note {question_id}", lambda: self.session.write_note(note, question_id)
        )

    def set_evidence(self, question_id: str, evidence: Evidence | None) -> bool:
        """Say how far an answer was verified."""
        return self._write(
            f"evidence {question_id}", lambda: self.session.set_evidence(evidence, question_id)
        )

    def flag(self, question_id: str, to_review: bool) -> bool:
        """Flag a question, or take the flag off."""
        return self._write(
            f"flag {question_id}", lambda: self.session.set_to_review(to_review, question_id)
        )

    def set_importance(self, dimension_id: str, value: int | None) -> bool:
        """Say how much a dimension matters."""
        return self._write(
            f"importance {dimension_id}", lambda: self.session.set_importance(dimension_id, value)
        )

    def set_profile(self, profile: Profile, naf: str) -> bool:
        """Change what the firm is, and its activity."""
        return self._write("profile", lambda: self.session.set_profile(profile, naf))

    def stay_at(self, question_id: str) -> bool:
        """Keep which question was looked at last."""
        return self._write("position", lambda: self.session.go_to(question_id))

    def _write(self, about: str, write: Callable[[], object]) -> bool:
        return self._unsaved.write(about, Refused(write))


def _answer(question_id: str) -> str:
    """Give how everything begins that answers a question: a later answer drives it out."""
    return f"answer {question_id} "
