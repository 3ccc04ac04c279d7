"""The settings file."""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag import settings
from pmediag.settings import Settings, load, save
from pmediag.words import Language

SOME = Settings(Language.EN, window_geometry="AdnQ")

texts = st.none() | st.text(alphabet=st.characters(categories=None))


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_without_a_file_settings_are_the_defaults(path: Path) -> None:
    assert load(path) == Settings()


@pytest.mark.parametrize("values", [SOME, Settings(), Settings(Language.FR)])
def test_settings_come_back(values: Settings, path: Path) -> None:
    save(values, path)
    assert load(path) == values
    assert names_in(path.parent) == ["settings.json"]


def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"

    @given(texts)
    def check(geometry: str | None) -> None:
        save(Settings(window_geometry=geometry), path)
        assert load(path) == Settings(window_geometry=geometry)

    check()


def test_unknown_keys_are_not_kept(path: Path) -> None:
    save(SOME, path)
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), "other": 1}), "utf-8")
    save(load(path), path)
    assert set(json.loads(path.read_text("utf-8"))) == {
        "language",
        "window_geometry",
    }


@pytest.mark.parametrize("value", ["de", "", 3, None, [], {}])
def test_a_value_that_means_nothing_is_unknown(value: object, path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"language": value, "window_geometry": "AdnQ"}), "utf-8")
    assert load(path) == Settings(window_geometry="AdnQ")


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe\x00",
        b'{"language": "fr"} x',
        b"[" * 50_000,
        b'"' + b"a" * settings.MAX_BYTES + b'"',
    ],
)
def test_a_damaged_file_is_set_aside(
    damage: bytes, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.mkdir()
    path.write_bytes(damage)
    with caplog.at_level(logging.WARNING):
        assert load(path) == Settings()
    assert [record.name for record in caplog.records] == ["pmediag.settings"]
    assert names_in(path.parent) == ["settings.json.damaged"]
    assert (path.parent / "settings.json.damaged").read_bytes() == damage


def test_a_damaged_file_that_cannot_be_set_aside_stops_nothing(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (path.parent / "settings.json.damaged" / "full").mkdir(parents=True)
    path.write_bytes(b"{")
    assert load(path) == Settings()
    assert len(caplog.records) == 2


def test_an_unreadable_file_gives_the_defaults(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path.mkdir(parents=True)
    assert load(path) == Settings()
    assert "could not be read" in caplog.text


def test_a_failed_save_keeps_the_former_settings(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(SOME, path)

    def fail(_: int) -> None:
        raise OSError("full")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="full"):
        save(Settings(), path)
    monkeypatch.undo()
    assert load(path) == SOME
