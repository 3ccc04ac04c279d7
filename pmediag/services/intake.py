"""Takes in what files carry, within one unit of work."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pmediag.exchange.assessment_file import Carried
from pmediag.model.assessment import Assessment
from pmediag.model.history import FrozenResult
from pmediag.model.organisation import Organisation
from pmediag.model.record import Plain
from pmediag.model.storage.seals import frozen_result
from pmediag.services.assessments import new_id
from pmediag.services.incoming import Entry, Imported, Progress, Sorting, Standing

if TYPE_CHECKING:
    from pmediag.model.storage.repositories import UnitOfWork


class Intake:
    """Adds what is new, and what is in conflict when both are wanted.

    A firm whose id is here under the same name is the same firm: it comes back from the bin
    if it is there, nothing of it is overwritten, and what it lacks is filled in. An id that
    stands here under another name is another firm: the newcomer gets an id of its own, so
    that two firms never mix. ``record_of`` computes what is frozen of a diagnosis that
    was completed and comes without.
    """

    def __init__(
        self,
        unit: UnitOfWork,
        record_of: Callable[[Assessment], dict[str, Plain]],
        keep_both: bool,
    ) -> None:
        self._unit = unit
        self._record_of = record_of
        self._keep_both = keep_both
        self._firms: dict[tuple[str, str], str] = {}
        self._done = _Done()

    def take(self, files: Sequence[Carried], progress: Progress | None = None) -> Imported:
        """Take in the diagnoses of these files; ``progress`` may raise to give it all up."""
        sorting = Sorting(self._unit)
        total, done = sum(len(carried.assessments) for carried in files), 0
        for carried in files:
            entries = tuple(sorting.entries(carried))
            ids = self._ids(entries)
            firms = self._take_firms(carried, entries)
            for entry in entries:
                if progress is not None:
                    progress(done, total)
                self._take(entry, carried, firms, ids)
                done += 1
        return self._done.imported()

    def _ids(self, entries: Sequence[Entry]) -> dict[str, str]:
        """Give the id that each diagnosis of a file gets here, where it is another one."""
        if not self._keep_both:
            return {}
        conflicts = (entry for entry in entries if entry.standing is Standing.CONFLICT)
        return {entry.assessment.id: new_id() for entry in conflicts}

    def _take(
        self, entry: Entry, carried: Carried, firms: Mapping[str, str], ids: Mapping[str, str]
    ) -> None:
        found, done = entry.assessment, self._done
        if entry.standing is Standing.SAME:
            done.same.append(found.id)
            return
        if entry.standing is Standing.PLAN:
            self._plan(entry, found.id)
            done.planned.append(found.id)
            return
        if not self._is_wanted(entry):
            done.left_out.append(found.id)
            return
        assessment = replace(
            found,
            id=ids.get(found.id, found.id),
            organisation_id=firms[found.organisation_id],
            renews=ids.get(found.renews, found.renews) if found.renews else None,
        )
        self._unit.assessments.add(assessment)
        if assessment.completed_at is not None:
            result = self._frozen(assessment, carried.records.get(found.id))
            self._unit.assessments.complete(assessment.id, result)
        self._plan(entry, assessment.id)
        (done.copied if found.id in ids else done.new).append(assessment.id)

    def _plan(self, entry: Entry, assessment_id: str) -> None:
        if entry.plan is not None:
            assert entry.plan.updated_at is not None
            plan = replace(entry.plan, assessment_id=assessment_id)
            self._unit.plans.save(plan, entry.plan.updated_at)

    def _is_wanted(self, entry: Entry) -> bool:
        if entry.standing is Standing.CONFLICT:
            return self._keep_both
        return entry.standing is Standing.NEW

    def _take_firms(self, carried: Carried, entries: Sequence[Entry]) -> dict[str, str]:
        """Make sure of the firms of what is taken in; give the id here of each in the file."""
        wanted = {e.assessment.organisation_id for e in entries if self._is_wanted(e)}
        return {
            organisation.id: self._take_firm(organisation, carried.logos.get(organisation.id))
            for organisation in carried.organisations
            if organisation.id in wanted
        }

    def _take_firm(self, organisation: Organisation, logo: bytes | None) -> str:
        firms, key = self._unit.organisations, (organisation.id, organisation.name)
        here = firms.get(self._firms.get(key, organisation.id))
        if here is None or here.name != organisation.name:
            here = organisation if here is None else replace(organisation, id=new_id())
            firms.add(here)
        elif self._unit.bin.holds_organisation(here.id):
            self._unit.bin.restore_organisation(here.id)
            self._done.revived += 1
        filled = replace(
            here, number=here.number or organisation.number, naf=here.naf or organisation.naf
        )
        if filled != here:
            firms.update(filled)
        if logo is not None and firms.logo(here.id) is None:
            firms.set_logo(here.id, logo)
        self._firms[key] = here.id
        return here.id

    def _frozen(self, assessment: Assessment, record: Mapping[str, object] | None) -> FrozenResult:
        assert assessment.completed_at is not None
        if record is None:
            record = self._record_of(assessment)
        return frozen_result(assessment, record, assessment.completed_at)


@dataclass(slots=True)
class _Done:
    new: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    planned: list[str] = field(default_factory=list)
    copied: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    revived: int = 0

    def imported(self) -> Imported:
        return Imported(
            tuple(self.new),
            tuple(self.same),
            tuple(self.planned),
            tuple(self.copied),
            tuple(self.left_out),
            self.revived,
        )
