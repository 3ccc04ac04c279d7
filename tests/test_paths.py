"""Where things are."""

from __future__ import annotations

from pathlib import Path

import pytest

from pmediag import paths


def test_resources_hold_both_folders() -> None:
    assert paths.assets() == paths.resources() / "assets"
    assert paths.translations() == paths.resources() / "translations"
    assert paths.assets().is_dir()


def test_resources_of_a_source_tree_stand_beside_the_package(tmp_path: Path) -> None:
    package = tmp_path / "pmediag"
    package.mkdir()
    (tmp_path / "assets").mkdir()
    assert paths._resources(package, None) == tmp_path


def test_resources_of_a_wheel_stand_in_the_package(tmp_path: Path) -> None:
    package = tmp_path / "pmediag"
    (package / "assets").mkdir(parents=True)
    assert paths._resources(package, None) == package


def test_resources_of_a_frozen_build_stand_in_its_bundle(tmp_path: Path) -> None:
    assert paths._resources(tmp_path / "pmediag", str(tmp_path / "bundle")) == tmp_path / "bundle"


def test_everything_stands_in_the_folder_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(paths.DATA_DIR_VARIABLE, str(tmp_path / "other"))
    folder = tmp_path / "mine"
    found = paths.places(folder)
    assert found == paths.Places(
        folder, folder / "settings.json", folder / "logs", folder / "backups", are_given=True
    )
    assert found.database == folder / "pmediag.sqlite3"
    assert not folder.exists()


def test_the_environment_names_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.DATA_DIR_VARIABLE, str(tmp_path))
    assert paths.places().data == tmp_path


@pytest.mark.parametrize("variable", ["", None])
def test_without_a_folder_the_system_chooses(
    variable: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if variable is None:
        monkeypatch.delenv(paths.DATA_DIR_VARIABLE, raising=False)
    else:
        monkeypatch.setenv(paths.DATA_DIR_VARIABLE, variable)
    found = paths.places()
    assert all(place.is_absolute() for place in (found.data, found.settings, found.logs))
    assert all("pmediag" in str(place) for place in (found.data, found.settings, found.logs))
    assert found.backups.parent == found.data


def test_a_relative_folder_is_one_of_this_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.places(Path("here")).data == tmp_path / "here"


def test_a_tilde_is_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert paths.places(Path("~/data")).data == tmp_path / "data"


def test_a_tilde_without_home_is_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    name = "~nobody-of-this-name"
    assert paths.places(Path(name)).data == tmp_path / name


def test_data_that_was_moved_stands_in_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(paths.DATA_DIR_VARIABLE, raising=False)
    usual = paths.places()
    moved = paths.with_data_folder(usual, str(tmp_path / "moved"))
    assert moved.database == tmp_path / "moved" / "pmediag.sqlite3"
    assert moved.backups == tmp_path / "moved" / "backups"
    assert (moved.settings, moved.logs) == (usual.settings, usual.logs)
    assert paths.with_data_folder(usual, None) == usual


def test_a_folder_that_was_given_is_not_left_for_one_that_was_chosen(tmp_path: Path) -> None:
    given = paths.places(tmp_path / "given")
    assert paths.with_data_folder(given, str(tmp_path / "moved")) == given
