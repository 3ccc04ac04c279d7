"""What received files bring, held against what is here, before anything is taken in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from pmediag.errors import UserFacingError
from pmediag.exchange.assessment_file import Carried
from pmediag.model.action_plan import ActionPlan, PlanEntry
from pmediag.model.assessment import Answer, Assessment
from pmediag.model.organisation import Organisation

if TYPE_CHECKING:
    from pmediag.model.storage.repositories import UnitOfWork

Progress: TypeAlias = Callable[[int, int], None]
"""Is told how much is done, of how much; may raise to give the work up."""


class Standing(Enum):
    """How a diagnosis of a file stands to what is here."""

    NEW = "new"
    SAME = "same"
    PLAN = "plan"
    """It is here, without the action plan that the file has."""
    CONFLICT = "conflict"
    """Its id is here with other answers or another action plan."""
    BINNED = "binned"
    """Its id is here, in the bin."""


@dataclass(frozen=True, slots=True)
class PlanChange:
    """How far an action plan of a file is another one than that of the same diagnosis here.

    ``actions`` counts those of which it says something else, ``wishes`` is whether it asks for
    another budget, other days, pins or refusals.
    """

    actions: int
    wishes: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """One diagnosis of a file.

    ``repeats`` when a file before it brings the same; ``revives`` when it is new and its firm
    is in the bin, from which it would come back. ``plan`` is the action plan it has,
    ``plan_change`` what is in conflict where that is the plan alone.
    """

    assessment: Assessment
    firm: str
    standing: Standing
    repeats: bool = False
    revives: bool = False
    plan: ActionPlan | None = None
    plan_change: PlanChange | None = None

    @property
    def day(self) -> date:
        """The day it goes by."""
        return self.assessment.day

    @property
    def answers(self) -> int:
        """How many answers are given."""
        return sum(answer.is_given for answer in self.assessment.answers.values())

    @property
    def notes(self) -> int:
        """How many notes it carries."""
        return sum(bool(answer.note) for answer in self.assessment.answers.values())


@dataclass(frozen=True, slots=True)
class FilePreview:
    """One file as it was read: what it brings, or why it is refused whole.

    ``carried`` is what was read, ``None`` when it is refused: what is taken in is what was
    shown, whatever becomes of the file meanwhile.
    """

    path: Path
    entries: tuple[Entry, ...] = ()
    error: UserFacingError | None = None
    carried: Carried | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, by the ids that the diagnoses have here.

    ``same`` were here already; ``planned`` too, and have the action plan of the file now;
    ``copied`` stand beside the one they were in conflict with;
    ``left_out`` are in conflict or in the bin, and stay as they are here. ``revived`` counts
    the firms that came back from the bin.
    """

    new: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    planned: tuple[str, ...] = ()
    copied: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    revived: int = 0

    @property
    def taken_in(self) -> tuple[str, ...]:
        """All that is here now and was not."""
        return (*self.new, *self.copied)


def count(previews: Sequence[FilePreview], standing: Standing) -> int:
    """Count the diagnoses in ``standing``."""
    return sum(entry.standing is standing for preview in previews for entry in preview.entries)


def ids_in(previews: Sequence[FilePreview], *standings: Standing) -> tuple[str, ...]:
    """Give the ids of the diagnoses in one of ``standings``, in the order of the files."""
    entries = (entry for preview in previews for entry in preview.entries)
    return tuple(entry.assessment.id for entry in entries if entry.standing in standings)


def to_take_in(previews: Sequence[FilePreview], keep_both: bool) -> int:
    """Count the diagnoses that an import would add, or give an action plan."""
    conflicts = count(previews, Standing.CONFLICT) if keep_both else 0
    return count(previews, Standing.NEW) + count(previews, Standing.PLAN) + conflicts


@dataclass(frozen=True, slots=True)
class _Known:
    """A diagnosis and its action plan, here or in a file; one that says nothing is none."""

    assessment: Assessment
    plan: ActionPlan | None


class Sorting:
    """Sorts the diagnoses of files, one after the other, by what is here and what came before."""

    def __init__(self, unit: UnitOfWork) -> None:
        self._unit = unit
        self._ids = frozenset(unit.assessments.ids())
        self._before: dict[str, list[_Known]] = {}

    def entries(self, carried: Carried) -> Iterator[Entry]:
        """Sort what a file carries."""
        firms = {organisation.id: organisation for organisation in carried.organisations}
        for assessment in carried.assessments:
            firm = firms[assessment.organisation_id]
            found = _known(assessment, carried.plans.get(assessment.id))
            before = self._before.setdefault(assessment.id, [])
            repeats = any(_is_within(found, known) for known in before)
            standing, change = (Standing.SAME, None) if repeats else self._standing(found)
            revives = standing is Standing.NEW and self._is_binned(firm)
            yield Entry(assessment, firm.name, standing, repeats, revives, found.plan, change)
            before.append(found)

    def _standing(self, found: _Known) -> tuple[Standing, PlanChange | None]:
        here, before = self._here(found.assessment.id), self._before[found.assessment.id]
        if here is None and not before:
            return Standing.NEW, None
        if here is not None and self._unit.bin.holds_assessment(here.assessment.id):
            return Standing.BINNED, None
        first = before[0] if here is None else here
        if not brings_nothing(found.assessment, first.assessment):
            return Standing.CONFLICT, None
        if _is_within(found, first):
            return Standing.SAME, None
        for known in (first, *before):  # the first of two plans that come in is the one here
            same = brings_nothing(found.assessment, known.assessment)
            if same and known.plan is not None and found.plan is not None:
                return Standing.CONFLICT, plan_change(found.plan, known.plan)
        return Standing.PLAN, None

    def _here(self, assessment_id: str) -> _Known | None:
        if assessment_id not in self._ids:
            return None
        assessment = self._unit.assessments.get(assessment_id)
        assert assessment is not None
        return _known(assessment, self._unit.plans.get(assessment_id))

    def _is_binned(self, firm: Organisation) -> bool:
        if not self._unit.bin.holds_organisation(firm.id):
            return False
        here = self._unit.organisations.get(firm.id)
        return here is not None and here.name == firm.name


def brings_nothing(assessment: Assessment, here: Assessment) -> bool:
    """Whether ``assessment`` says nothing that ``here`` does not.

    Notes that it lacks count for nothing, as they may have been left out when it was sent;
    neither does where one was looking, nor which earlier one it renews.
    """
    if _frame(assessment) != _frame(here):
        return False
    answers, known = _filled(assessment.answers), _filled(here.answers)
    return _noteless(answers) == _noteless(known) and all(
        answer.note in {"", known.get(question_id, Answer()).note}
        for question_id, answer in answers.items()
    )


def plan_change(plan: ActionPlan, here: ActionPlan) -> PlanChange:
    """Give how far ``plan`` says something that ``here`` does not.

    Owners, notes and reasons that it lacks count for nothing, as they may have been left out
    when it was sent; neither does an action of which it only says that it is to be done.
    """
    ids = dict.fromkeys([*plan.entries, *here.entries])
    changed = sum(
        not _says_nothing_more(
            plan.entries.get(name, PlanEntry(name)), here.entries.get(name, PlanEntry(name))
        )
        for name in ids
    )
    return PlanChange(changed, plan.wishes != here.wishes)


def _known(assessment: Assessment, plan: ActionPlan | None) -> _Known:
    return _Known(assessment, None if plan is None or plan.says_nothing else plan)


def _is_within(found: _Known, known: _Known) -> bool:
    if not brings_nothing(found.assessment, known.assessment):
        return False
    if found.plan is None or known.plan is None:
        return found.plan is None
    return plan_change(found.plan, known.plan) == PlanChange(0, wishes=False)


def _says_nothing_more(entry: PlanEntry, here: PlanEntry) -> bool:
    return entry == replace(
        here,
        owner=entry.owner and here.owner,
        note=entry.note and here.note,
        reason=entry.reason and here.reason,
    )


def _frame(assessment: Assessment) -> tuple[object, ...]:
    return (
        assessment.questionnaire_id,
        assessment.questionnaire_version,
        assessment.path,
        assessment.mode,
        assessment.started_at,
        assessment.completed_at,
        dict(assessment.profile),
        dict(assessment.importance),
    )


def _filled(answers: Mapping[str, Answer]) -> dict[str, Answer]:
    return {key: answer for key, answer in answers.items() if not answer.is_blank}


def _noteless(answers: Mapping[str, Answer]) -> dict[str, Answer]:
    return _filled({key: replace(answer, note="") for key, answer in answers.items()})
