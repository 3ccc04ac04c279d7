"""Which version of the questionnaire is used, and what becomes of one with errors."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pmediag.model.content.packs import ContentError, find_packs
from pmediag.paths import assets
from pmediag.services.catalogue import MAIN, Catalogue

PACK = find_packs(assets() / "content")[-1].folder


def a_copy(folder: Path, version: str) -> Path:
    """Copy the real pack under ``folder`` as another version."""
    place = folder / MAIN / version
    shutil.copytree(PACK, place)
    head = place / "questionnaire.yaml"
    words = head.read_text(encoding="utf-8")
    head.write_text(words.replace(f'"{PACK.name}"', f'"{version}"', 1), encoding="utf-8")
    return place


def break_actions(place: Path) -> None:
    (place / "actions.yaml").write_text("actions: []\nmore: 1\n", encoding="utf-8")


def test_the_newest_sound_version_is_used(tmp_path: Path) -> None:
    for version in ("2026.2", "2026.10"):
        a_copy(tmp_path, version)
    catalogue = Catalogue(tmp_path, "fr")
    assert catalogue.latest().version == "2026.10"
    assert catalogue.refused == ()


def test_one_whose_actions_have_errors_is_refused_whole_and_the_former_stays(
    tmp_path: Path,
) -> None:
    a_copy(tmp_path, "2026.1")
    break_actions(a_copy(tmp_path, "2026.2"))
    catalogue = Catalogue(tmp_path, "fr")
    assert catalogue.latest().version == "2026.1"
    assert catalogue.library() == Catalogue(PACK.parents[1], "fr").library()
    (refused,) = catalogue.refused
    assert refused.version == "2026.2"
    assert len(refused.problems) == 2
    assert all(problem.startswith("actions.yaml: ") for problem in refused.problems)


def test_it_is_refused_once_however_often_one_asks(tmp_path: Path) -> None:
    a_copy(tmp_path, "2026.1")
    break_actions(a_copy(tmp_path, "2026.2"))
    catalogue = Catalogue(tmp_path, "fr")
    assert catalogue.latest() is catalogue.latest()
    assert len(catalogue.refused) == 1


def test_with_none_to_go_back_to_the_errors_come_with_the_part_that_has_them(
    tmp_path: Path,
) -> None:
    break_actions(a_copy(tmp_path, "2026.1"))
    catalogue = Catalogue(tmp_path, "fr")
    with pytest.raises(ContentError) as refused:
        catalogue.actions(catalogue.latest())
    assert len(refused.value.problems) == 2
