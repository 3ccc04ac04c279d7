"""What leaves in a file for someone else: shown before, and nothing more after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from pmediag.model.action_plan import ActionPlan
from pmediag.model.assessment import Answer, Assessment
from pmediag.model.organisation import Organisation
from pmediag.model.questionnaire import ProfileField, ProfileOption


@dataclass(frozen=True, slots=True)
class Leaving:
    """What a file sent to someone else holds, as it is in the file.

    ``profile`` is what is said of the firms, in the words of the questionnaire; ``results``
    counts the results that go along as they were told, ``plans`` are the action plans.
    """

    firms: tuple[Organisation, ...]
    assessments: tuple[Assessment, ...]
    profile: tuple[tuple[ProfileField, ProfileOption], ...]
    results: int
    plans: tuple[ActionPlan, ...] = ()

    @property
    def answers(self) -> int:
        """How many answers are given."""
        return sum(answer.is_given for answer in self._answers())

    @property
    def notes(self) -> int:
        """How many notes leave, those of the action plans too."""
        return len(self._notes())

    @property
    def note_characters(self) -> int:
        """How long the notes are, together."""
        return sum(map(len, self._notes()))

    @property
    def evidence(self) -> int:
        """How many answers say how far they were verified."""
        return sum(answer.evidence is not None for answer in self._answers())

    @property
    def to_review(self) -> int:
        """How many answers are marked as to be reviewed."""
        return sum(answer.to_review for answer in self._answers())

    @property
    def importance(self) -> int:
        """For how many areas it is said how much they matter."""
        return sum(len(assessment.importance) for assessment in self.assessments)

    def _notes(self) -> list[str]:
        entries = (entry for plan in self.plans for entry in plan.entries.values())
        written = [(entry.owner, entry.reason, entry.note) for entry in entries]
        notes = [answer.note for answer in self._answers()]
        return list(filter(None, [*notes, *(text for texts in written for text in texts)]))

    def _answers(self) -> tuple[Answer, ...]:
        return tuple(
            answer for assessment in self.assessments for answer in assessment.answers.values()
        )


def as_sent(organisation: Organisation) -> Organisation:
    """Give a firm as someone else gets it: when to erase it here is nobody else's business."""
    return replace(organisation, keep_until=None)


def as_carried(assessment: Assessment, with_notes: bool) -> Assessment:
    """Give a diagnosis as it leaves: never where one was looking, notes when they are wanted."""
    answers: Mapping[str, Answer] = assessment.answers
    if not with_notes:
        noteless = {key: replace(answer, note="") for key, answer in answers.items()}
        answers = {key: answer for key, answer in noteless.items() if not answer.is_blank}
    return replace(assessment, position=None, answers=answers)


def plan_as_carried(plan: ActionPlan, with_notes: bool) -> ActionPlan:
    """Give an action plan as it leaves: who, why not and notes when notes are wanted."""
    if with_notes:
        return plan
    entries = {
        key: replace(entry, owner="", reason="", note="") for key, entry in plan.entries.items()
    }
    return replace(plan, entries=entries)
