"""Action plans that leave and come in with their diagnoses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.exchange.assessment_file import read
from pmediag.model.action_plan import ActionPlan, EntryState, OwnAction, PlanEntry, Wishes
from pmediag.model.storage.database import Database
from pmediag.services.assessments import Assessments
from pmediag.services.catalogue import Catalogue
from pmediag.services.exchange import Exchange
from pmediag.services.incoming import Imported, PlanChange, Standing, plan_change
from tests.builders import MORNING
from tests.services.test_exchange import a_completed, other_database

WORDS = "Mot de passe sous le clavier"


def a_plan(assessment_id: str, **changes: object) -> ActionPlan:
    """Give a plan with one own action, that action changed as asked."""
    own = OwnAction("Repeindre l’enseigne", "Appeler", 400.0, 0.5)
    entry = PlanEntry("own-1", EntryState.DOING, WORDS, reason=WORDS, note=WORDS, own=own)
    entries = {"own-1": replace(entry, **changes)}  # type: ignore[arg-type]  # any field of it
    return ActionPlan(assessment_id, Wishes(date(2027, 1, 4), 3000.0, 5.0), entries, MORNING)


class Computer:
    """A database with what brings files in and out of it."""

    def __init__(self, database: Database, catalogue: Catalogue) -> None:
        self.database = database
        self.exchange = Exchange(database, catalogue)

    def keep(self, plan: ActionPlan) -> None:
        with self.database.unit_of_work() as unit:
            unit.plans.save(plan, MORNING)

    def plan(self, assessment_id: str) -> ActionPlan | None:
        with self.database.unit_of_work() as unit:
            return unit.plans.get(assessment_id)

    def take_in(self, *paths: Path, keep_both: bool = False) -> Imported:
        return self.exchange.take_in(self.exchange.preview(paths), keep_both)

    def stands(self, *paths: Path) -> list[tuple[Standing, PlanChange | None]]:
        previews = self.exchange.preview(paths)
        assert [preview.error for preview in previews] == [None] * len(paths)
        return [(e.standing, e.plan_change) for preview in previews for e in preview.entries]


@pytest.fixture
def here(database: Database, catalogue: Catalogue) -> Computer:
    return Computer(database, catalogue)


@pytest.fixture
def there(tmp_path: Path, catalogue: Catalogue) -> Iterator[Computer]:
    database = other_database(tmp_path)
    yield Computer(database, catalogue)
    database.close(back_up=False)


@pytest.fixture
def completed(assessments: Assessments) -> str:
    return a_completed(assessments)


def sent(computer: Computer, assessment_id: str, path: Path, *, with_notes: bool = True) -> Path:
    computer.exchange.send((assessment_id,), path, with_notes)
    return path


def test_a_plan_travels_with_its_diagnosis(
    here: Computer, there: Computer, completed: str, tmp_path: Path
) -> None:
    plan = a_plan(completed)
    here.keep(plan)
    file = sent(here, completed, tmp_path / "one.pmediag")
    assert there.stands(file) == [(Standing.NEW, None)]
    assert there.take_in(file).new == (completed,)
    assert there.plan(completed) == plan
    assert there.stands(file) == [(Standing.SAME, None)]
    assert there.database.check() == ()


@pytest.mark.parametrize("with_notes", [False, True])
def test_what_leaves_of_a_plan_is_what_was_shown(
    here: Computer, completed: str, tmp_path: Path, with_notes: bool
) -> None:
    here.keep(a_plan(completed))
    leaving = here.exchange.what_leaves((completed,), with_notes)
    file = sent(here, completed, tmp_path / "one.pmediag", with_notes=with_notes)
    assert tuple(read(file).plans.values()) == leaving.plans
    assert (leaving.notes, leaving.note_characters) == (
        (3, 3 * len(WORDS)) if with_notes else (0, 0)
    )
    assert (WORDS in file.read_text(encoding="utf-8")) == with_notes


def test_a_file_sent_without_notes_brings_nothing_to_who_has_them(
    here: Computer, completed: str, tmp_path: Path
) -> None:
    here.keep(a_plan(completed))
    file = sent(here, completed, tmp_path / "one.pmediag", with_notes=False)
    assert here.stands(file) == [(Standing.SAME, None)]
    assert here.take_in(file).same == (completed,)
    assert here.plan(completed) == a_plan(completed)


def test_everything_about_a_firm_holds_its_plans(
    here: Computer, assessments: Assessments, completed: str, tmp_path: Path
) -> None:
    here.keep(a_plan(completed))
    with here.database.unit_of_work() as unit:
        unit.bin.delete_assessment(completed, MORNING)
    firm = assessments.organisation_of(completed)
    path = tmp_path / "everything.pmediag"
    here.exchange.export_everything(firm.id, path)
    assert read(path).plans == {completed: a_plan(completed)}


def test_a_plan_for_a_diagnosis_that_has_none_is_taken_in(
    here: Computer, there: Computer, completed: str, tmp_path: Path
) -> None:
    there.take_in(sent(here, completed, tmp_path / "bare.pmediag"))
    there.keep(a_plan(completed))
    file = sent(there, completed, tmp_path / "planned.pmediag")
    assert here.stands(file) == [(Standing.PLAN, None)]
    imported = here.take_in(file)
    assert imported == Imported(planned=(completed,))
    assert here.plan(completed) == a_plan(completed)
    # The other way round, a file without a plan says nothing against the one that is here.
    assert here.stands(tmp_path / "bare.pmediag") == [(Standing.SAME, None)]


@pytest.mark.parametrize(
    ("other", "change"),
    [
        (lambda plan: a_plan(plan, state=EntryState.DONE), PlanChange(1, wishes=False)),
        (lambda plan: a_plan(plan, note="Autre chose"), PlanChange(1, wishes=False)),
        (lambda plan: a_plan(plan, owner="Zoé"), PlanChange(1, wishes=False)),
        (lambda plan: a_plan(plan, reason="Trop tôt"), PlanChange(1, wishes=False)),
        (
            lambda plan: replace(a_plan(plan), wishes=Wishes(date(2027, 1, 4))),
            PlanChange(0, wishes=True),
        ),
        (
            lambda plan: replace(a_plan(plan), entries={}, wishes=Wishes(date(2027, 2, 1), 9.0)),
            PlanChange(1, wishes=True),
        ),
    ],
)
def test_another_plan_is_a_conflict_and_mine_stays_unless_both_are_wanted(
    here: Computer,
    there: Computer,
    completed: str,
    tmp_path: Path,
    other: object,
    change: PlanChange,
) -> None:
    assert callable(other)
    there.take_in(sent(here, completed, tmp_path / "bare.pmediag"))
    there.keep(other(completed))
    here.keep(a_plan(completed))
    file = sent(there, completed, tmp_path / "theirs.pmediag")
    assert here.stands(file) == [(Standing.CONFLICT, change)]
    with pytest.raises(UserFacingError) as raised:
        here.exchange.import_file(file)
    assert raised.value.code is ErrorCode.FILE_CONFLICT
    assert here.take_in(file).left_out == (completed,)
    assert here.plan(completed) == a_plan(completed)
    (copy,) = here.take_in(file, keep_both=True).copied
    assert here.plan(completed) == a_plan(completed)
    assert here.plan(copy) == replace(other(completed), assessment_id=copy)
    assert here.database.check() == ()


def test_a_plan_that_was_only_looked_at_is_none(
    here: Computer, there: Computer, completed: str, tmp_path: Path
) -> None:
    blank = ActionPlan(completed, Wishes(date(2027, 2, 1)), {"a": PlanEntry("a")})
    there.take_in(sent(here, completed, tmp_path / "bare.pmediag"))
    there.keep(a_plan(completed))
    here.keep(blank)
    assert here.exchange.what_leaves((completed,), with_notes=True).plans == ()
    file = sent(there, completed, tmp_path / "planned.pmediag")
    assert here.stands(file) == [(Standing.PLAN, None)]
    assert here.take_in(file).planned == (completed,)
    assert here.plan(completed) == a_plan(completed)


def test_an_action_of_which_nothing_is_said_is_no_change() -> None:
    plan = a_plan("a1")
    more = replace(plan, entries={**plan.entries, "more": PlanEntry("more")})
    assert plan_change(more, plan) == plan_change(plan, more) == PlanChange(0, wishes=False)


def test_of_two_files_with_two_plans_the_first_comes_in(
    here: Computer, there: Computer, completed: str, tmp_path: Path
) -> None:
    bare = sent(here, completed, tmp_path / "bare.pmediag")
    there.take_in(bare)
    files = []
    for number, note in enumerate(("Un", "Deux", "Deux")):
        there.keep(a_plan(completed, note=note))
        files.append(sent(there, completed, tmp_path / f"{number}.pmediag"))
    standings = [standing for standing, _ in here.stands(*files, bare)]
    assert standings == [Standing.PLAN, Standing.CONFLICT, Standing.SAME, Standing.SAME]
    imported = here.take_in(*files)
    assert (imported.planned, imported.left_out) == ((completed,), (completed,))
    assert here.plan(completed) == a_plan(completed, note="Un")


def test_of_a_new_diagnosis_in_two_files_the_plan_of_the_second_comes_in(
    here: Computer, there: Computer, completed: str, tmp_path: Path
) -> None:
    bare = sent(here, completed, tmp_path / "bare.pmediag")
    here.keep(a_plan(completed))
    planned = sent(here, completed, tmp_path / "planned.pmediag")
    assert [standing for standing, _ in there.stands(bare, planned)] == [
        Standing.NEW,
        Standing.PLAN,
    ]
    imported = there.take_in(bare, planned)
    assert (imported.new, imported.planned) == ((completed,), (completed,))
    assert there.plan(completed) == a_plan(completed)


def test_what_is_in_the_bin_gets_no_plan(
    here: Computer, there: Computer, completed: str, tmp_path: Path
) -> None:
    there.take_in(sent(here, completed, tmp_path / "bare.pmediag"))
    there.keep(a_plan(completed))
    with here.database.unit_of_work() as unit:
        unit.bin.delete_assessment(completed, MORNING)
    file = sent(there, completed, tmp_path / "planned.pmediag")
    assert here.stands(file) == [(Standing.BINNED, None)]
    assert here.take_in(file).left_out == (completed,)
    assert here.plan(completed) is None


@pytest.mark.parametrize(
    "wrong",
    [
        lambda plan: replace(plan, entries={"nowhere": PlanEntry("nowhere")}),
        lambda plan: replace(plan, wishes=replace(plan.wishes, pins=frozenset({"nowhere"}))),
        lambda plan: replace(plan, wishes=replace(plan.wishes, refused=frozenset({"nowhere"}))),
    ],
)
def test_a_plan_of_actions_that_are_not_there_is_refused_whole(
    here: Computer, there: Computer, completed: str, tmp_path: Path, wrong: object
) -> None:
    assert callable(wrong)
    here.keep(wrong(a_plan(completed)))
    file = sent(here, completed, tmp_path / "wrong.pmediag")
    (preview,) = there.exchange.preview((file,))
    assert preview.error is not None
    assert preview.error.code is ErrorCode.FILE_INVALID
    assert "nowhere" in str(preview.error.details["reason"])


def test_an_own_action_never_takes_the_place_of_one_of_the_pack(
    here: Computer, there: Computer, completed: str, tmp_path: Path, catalogue: Catalogue
) -> None:
    taken = catalogue.actions(catalogue.latest())[0].id
    entry = PlanEntry(taken, own=OwnAction("Autre chose"))
    here.keep(replace(a_plan(completed), entries={taken: entry}))
    file = sent(here, completed, tmp_path / "wrong.pmediag")
    (preview,) = there.exchange.preview((file,))
    assert preview.error is not None
    assert taken in str(preview.error.details["reason"])
