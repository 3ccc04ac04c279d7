"""Received files on a real database: shown first, then taken in whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.exchange.assessment_file import Carried, read, write
from pmediag.model.assessment import Answer, Assessment
from pmediag.model.organisation import Organisation
from pmediag.model.storage.database import Database
from pmediag.services.assessments import Assessments
from pmediag.services.bin import Bin
from pmediag.services.catalogue import Catalogue
from pmediag.services.exchange import Exchange
from pmediag.services.incoming import FilePreview, Standing
from pmediag.services.organisations import Organisations
from tests.exchange.pictures import a_png
from tests.exchange.test_assessment_file import VERSION_1
from tests.exchange.test_fuzzing import changed_files
from tests.services.test_exchange import a_completed, other_database

NEW, SAME = Standing.NEW, Standing.SAME
CONFLICT, BINNED = Standing.CONFLICT, Standing.BINNED


@pytest.fixture
def exchange(database: Database, catalogue: Catalogue) -> Exchange:
    return Exchange(database, catalogue)


@pytest.fixture
def received(
    assessments: Assessments, exchange: Exchange, tmp_path: Path
) -> tuple[Path, Assessment]:
    """A file with one completed diagnosis, and what is in it."""
    path = tmp_path / "received.pmediag"
    exchange.export(a_completed(assessments), path)
    return path, read(path).assessments[0]


@pytest.fixture
def other(tmp_path: Path, catalogue: Catalogue, now: Callable[[], datetime]) -> Iterator[Other]:
    other = Other(other_database(tmp_path), catalogue, now)
    yield other
    other.database.close(back_up=False)


class GivenUpError(Exception):
    """What a progress raises to stop the work."""


class Other:
    """The computer that receives: empty at first."""

    def __init__(
        self, database: Database, catalogue: Catalogue, now: Callable[[], datetime]
    ) -> None:
        self.database = database
        self.exchange = Exchange(database, catalogue)
        self.assessments = Assessments(database, catalogue, now)
        self.organisations = Organisations(database, now)
        self.bin = Bin(database, now)

    def take_in(self, *paths: Path, keep_both: bool = False) -> tuple[str, ...]:
        previews = self.exchange.preview(paths)
        return self.exchange.take_in(previews, keep_both).taken_in

    @property
    def ids(self) -> set[str]:
        return {summary.id for summary in self.assessments.summaries()}


def standings(previews: tuple[FilePreview, ...]) -> list[list[Standing]]:
    return [[entry.standing for entry in preview.entries] for preview in previews]


def rewritten(
    path: Path,
    target: Path,
    change: Callable[[Assessment], Assessment] = lambda found: found,
    firm: Callable[[Organisation], Organisation] = lambda found: found,
    logo: bytes | None = None,
) -> Path:
    """Write the file at ``path`` again with its diagnosis, its firm or its logo changed."""
    carried = read(path)
    (found,), (known,) = carried.assessments, carried.organisations
    changed = replace(change(found), organisation_id=firm(known).id)
    records = dict(zip([changed.id], carried.records.values(), strict=False))
    logos = {} if logo is None else {firm(known).id: logo}
    write(target, Carried((firm(known),), (changed,), records, logos), "1.0")
    return target


def with_other_answers(assessment: Assessment) -> Assessment:
    question_id = next(iter(assessment.answers))
    return replace(
        assessment, answers={**assessment.answers, question_id: Answer(note="Autre chose")}
    )


def test_a_preview_says_what_there_is_and_takes_nothing_in(
    received: tuple[Path, Assessment], other: Other
) -> None:
    path, assessment = received
    (preview,) = other.exchange.preview((path,))
    assert preview.error is None
    (entry,) = preview.entries
    assert (entry.firm, entry.standing, entry.assessment) == ("Entreprise A", NEW, assessment)
    assert assessment.completed_at is not None
    assert (entry.day, entry.answers) == (assessment.completed_at.date(), len(assessment.answers))
    assert other.ids == set()


def test_of_ten_files_half_bad_each_has_its_line(
    received: tuple[Path, Assessment], other: Other, tmp_path: Path
) -> None:
    good, _ = received
    cut, picture, newer = (tmp_path / name for name in ("cut.pmediag", "a.png", "newer.pmediag"))
    cut.write_bytes(good.read_bytes()[:300])
    picture.write_bytes(a_png())
    newer.write_text('{"format": "pmediag", "version": 99}')
    unknown = tmp_path / "unknown.pmediag"
    rewritten(good, unknown, lambda found: replace(found, questionnaire_version="1999.1"))
    goods = [
        rewritten(good, tmp_path / f"{n}.pmediag", lambda found, n=n: replace(found, id=f"a{n}"))  # type: ignore[misc]  # a default binds n
        for n in range(5)
    ]
    gone = tmp_path / "gone.pmediag"
    paths = (goods[0], cut, goods[1], picture, goods[2], newer, goods[3], unknown, goods[4], gone)
    previews = other.exchange.preview(paths)
    assert [preview.path for preview in previews] == list(paths)
    assert [preview.error and preview.error.code for preview in previews] == [
        None, ErrorCode.FILE_DAMAGED,
        None, ErrorCode.FILE_NOT_OURS,
        None, ErrorCode.FILE_NEWER,
        None, ErrorCode.QUESTIONNAIRE_UNKNOWN,
        None, ErrorCode.FILE_MISSING,
    ]  # fmt: skip
    imported = other.exchange.take_in(previews, keep_both=False)
    assert imported.new == ("a0", "a1", "a2", "a3", "a4")
    assert other.ids == set(imported.new)


def test_what_is_taken_in_is_what_was_shown(
    received: tuple[Path, Assessment], other: Other
) -> None:
    path, assessment = received
    previews = other.exchange.preview((path,))
    path.unlink()
    assert other.exchange.take_in(previews, keep_both=False).new == (assessment.id,)
    assert other.assessments.assessment(assessment.id) == assessment
    assert other.database.check() == ()


def test_a_second_file_with_the_same_diagnosis_is_noticed(
    received: tuple[Path, Assessment], other: Other, tmp_path: Path
) -> None:
    path, _ = received
    copy = rewritten(path, tmp_path / "copy.pmediag")
    changed = rewritten(path, tmp_path / "changed.pmediag", with_other_answers)
    previews = other.exchange.preview((path, copy, path, changed, changed))
    assert standings(previews) == [[NEW], [SAME], [SAME], [CONFLICT], [SAME]]
    assert [entry.repeats for preview in previews for entry in preview.entries] == [
        False, True, True, False, True,
    ]  # fmt: skip
    imported = other.exchange.take_in(previews, keep_both=False)
    assert (len(imported.new), len(imported.same), len(imported.left_out)) == (1, 3, 1)
    assert len(other.ids) == 1
    assert len(other.organisations.all()) == 1


def test_a_conflict_leaves_mine_alone_unless_both_are_wanted(
    received: tuple[Path, Assessment], other: Other, tmp_path: Path
) -> None:
    path, mine = received
    other.take_in(path)
    theirs = rewritten(path, tmp_path / "theirs.pmediag", with_other_answers)
    previews = other.exchange.preview((theirs,))
    assert standings(previews) == [[CONFLICT]]
    left = other.exchange.take_in(previews, keep_both=False)
    assert (left.taken_in, left.left_out) == ((), (mine.id,))
    both = other.exchange.take_in(previews, keep_both=True)
    (copy,) = both.copied
    assert other.ids == {mine.id, copy}
    assert other.assessments.assessment(mine.id) == mine
    expected = replace(with_other_answers(mine), id=copy)
    assert other.assessments.assessment(copy) == expected
    assert other.assessments.organisation_of(copy) == other.assessments.organisation_of(mine.id)
    assert other.database.check() == ()


def test_copies_renew_copies(
    received: tuple[Path, Assessment], other: Other, tmp_path: Path
) -> None:
    path, _ = received
    carried = read(path)
    (first,) = carried.assessments
    second = replace(first, id="second", renews=first.id, completed_at=None)
    two = tmp_path / "two.pmediag"
    write(two, Carried(carried.organisations, (first, second), carried.records), "1.0")
    other.take_in(two)
    changed = tuple(with_other_answers(one) for one in (first, second))
    write(two, Carried(carried.organisations, changed, carried.records), "1.0")
    copies = other.take_in(two, keep_both=True)
    assert len(copies) == 2
    assert other.assessments.assessment("second").renews == first.id
    assert other.assessments.assessment(copies[1]).renews == copies[0]


def test_a_file_sent_without_notes_brings_nothing_to_who_has_them(
    assessments: Assessments, exchange: Exchange, tmp_path: Path
) -> None:
    identifier = a_completed(assessments, note="Vu en ligne")
    bare, whole = tmp_path / "bare.pmediag", tmp_path / "whole.pmediag"
    exchange.send((identifier,), bare, with_notes=False)
    exchange.send((identifier,), whole, with_notes=True)
    assert standings(exchange.preview((bare, whole))) == [[SAME], [SAME]]


def test_notes_that_are_not_here_are_a_conflict(
    assessments: Assessments, exchange: Exchange, other: Other, tmp_path: Path
) -> None:
    identifier = a_completed(assessments, note="Vu en ligne")
    bare, whole = tmp_path / "bare.pmediag", tmp_path / "whole.pmediag"
    exchange.send((identifier,), bare, with_notes=False)
    exchange.send((identifier,), whole, with_notes=True)
    other.take_in(bare)
    assert standings(other.exchange.preview((whole,))) == [[CONFLICT]]


def test_what_is_in_the_bin_stays_there_until_it_is_restored(
    received: tuple[Path, Assessment], other: Other
) -> None:
    path, assessment = received
    other.take_in(path)
    other.bin.delete_assessment(assessment.id)
    previews = other.exchange.preview((path,))
    assert standings(previews) == [[BINNED]]
    for keep_both in (False, True):
        imported = other.exchange.take_in(previews, keep_both)
        assert (imported.taken_in, imported.left_out) == ((), (assessment.id,))
    assert other.ids == set()
    other.exchange.restore(assessment.id)
    assert standings(other.exchange.preview((path,))) == [[SAME]]
    assert other.ids == {assessment.id}


def test_a_firm_comes_back_from_the_bin_with_its_new_diagnosis(
    received: tuple[Path, Assessment], other: Other, tmp_path: Path
) -> None:
    path, assessment = received
    other.take_in(path)
    other.bin.delete_organisation(assessment.organisation_id)
    newer = rewritten(path, tmp_path / "newer.pmediag", lambda found: replace(found, id="newer"))
    previews = other.exchange.preview((path, newer))
    assert standings(previews) == [[BINNED], [NEW]]
    assert [entry.revives for preview in previews for entry in preview.entries] == [False, True]
    imported = other.exchange.take_in(previews, keep_both=False)
    assert (imported.new, imported.revived) == (("newer",), 1)
    assert [firm.id for firm in other.organisations.all()] == [assessment.organisation_id]
    assert other.ids == {assessment.id, "newer"}


def test_a_known_firm_is_completed_and_never_overwritten(
    received: tuple[Path, Assessment], other: Other, tmp_path: Path
) -> None:
    path, assessment = received
    other.take_in(path)
    known = other.assessments.organisation_of(assessment.id)
    other.organisations.update(replace(known, naf="43.22A"))
    fuller = rewritten(
        path,
        tmp_path / "fuller.pmediag",
        lambda found: replace(found, id="second"),
        lambda firm: replace(firm, number="732829320", naf="43.32A", profile={"size": "alone"}),
        a_png(),
    )
    other.take_in(fuller)
    (firm,) = other.organisations.all()
    assert firm == replace(known, number="732829320", naf="43.22A")
    assert other.organisations.logo(firm.id) == a_png()
    again = rewritten(
        path,
        tmp_path / "again.pmediag",
        lambda found: replace(found, id="third"),
        lambda firm: replace(firm, number="552100554"),
        a_png(3, 3),
    )
    other.take_in(again)
    assert other.organisations.all() == (firm,)
    assert other.organisations.logo(firm.id) == a_png()


def test_another_firm_under_the_same_id_is_one_firm_through_a_whole_drop(
    received: tuple[Path, Assessment], other: Other, tmp_path: Path
) -> None:
    path, _ = received
    other.take_in(path)
    files = [
        rewritten(
            path,
            tmp_path / f"{name}.pmediag",
            lambda found, name=name: replace(found, id=name),  # type: ignore[misc]  # a default binds name
            lambda firm: replace(firm, name="Une autre entreprise"),
        )
        for name in ("b1", "b2")
    ]
    other.take_in(*files)
    assert [firm.name for firm in other.organisations.all()] == [
        "Entreprise A",
        "Une autre entreprise",
    ]
    assert other.assessments.organisation_of("b1") == other.assessments.organisation_of("b2")


def test_one_backup_is_made_and_none_when_nothing_comes_in(
    received: tuple[Path, Assessment], other: Other, tmp_path: Path
) -> None:
    path, _ = received
    second = rewritten(path, tmp_path / "second.pmediag", lambda found: replace(found, id="b"))
    other.take_in(path, second)
    backups = sorted(other.database.backups.iterdir())
    assert len([backup for backup in backups if backup.is_file()]) == 1
    other.take_in(path, second)
    assert sorted(other.database.backups.iterdir()) == backups


def test_given_up_half_way_nothing_is_taken_in(
    received: tuple[Path, Assessment], other: Other, tmp_path: Path
) -> None:
    path, _ = received
    second = rewritten(path, tmp_path / "second.pmediag", lambda found: replace(found, id="b"))
    previews = other.exchange.preview((path, second))

    def give_up(done: int, total: int) -> None:
        assert total == 2
        if done == 1:
            raise GivenUpError

    with pytest.raises(GivenUpError):
        other.exchange.take_in(previews, keep_both=False, progress=give_up)
    assert other.ids == set()
    assert other.organisations.all() == ()


def test_a_real_file_of_version_1_is_taken_in_whole(other: Other) -> None:
    carried = read(VERSION_1)
    assert other.take_in(VERSION_1) == tuple(found.id for found in carried.assessments)
    for found in carried.assessments:
        assert other.assessments.assessment(found.id) == found
    assert other.organisations.all() == carried.organisations
    assert other.database.check() == ()


def test_the_command_line_refuses_what_is_in_the_bin(
    received: tuple[Path, Assessment], other: Other
) -> None:
    path, assessment = received
    other.take_in(path)
    other.bin.delete_assessment(assessment.id)
    with pytest.raises(UserFacingError) as caught:
        other.exchange.import_file(path)
    assert caught.value.code is ErrorCode.FILE_BINNED
    assert other.ids == set()


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=changed_files(), keep_both=st.booleans())
def test_any_file_is_refused_or_leaves_a_sound_database(
    data: bytes, keep_both: bool, other: Other, tmp_path: Path
) -> None:
    path = tmp_path / "odd.pmediag"
    path.write_bytes(data)
    before = other.ids
    (preview,) = other.exchange.preview((path,))
    imported = other.exchange.take_in((preview,), keep_both)
    assert other.ids == before | set(imported.taken_in)
    if preview.error is not None:
        assert imported.taken_in == ()
