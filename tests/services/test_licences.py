"""What ships: complete, under the licence it says itself, and never a reason to fail."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from pmediag.paths import assets
from pmediag.services import licences
from pmediag.services.licences import BUNDLED, Bundled, Component, Kind, components, licence_text

ROOT = assets().parent


def normal(name: str) -> str:
    """Give the name of a distribution as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


KNOWN = {normal(item.distribution) for item in BUNDLED}


def test_all_that_the_project_needs_is_named() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {normal(re.split(r"[<>=;\[ ]", line)[0]) for line in project["dependencies"]}
    assert needed <= KNOWN


def test_what_those_need_in_turn_is_named_too() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    locked = {normal(name) for name in re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)}
    assert locked
    assert locked <= KNOWN


@pytest.mark.parametrize("item", BUNDLED, ids=lambda item: item.distribution)
def test_a_package_says_the_licence_that_the_table_knows(item: Bundled) -> None:
    said = metadata.metadata(item.distribution).get_all("License-Expression")
    assert said in (None, [item.licence])


def test_all_but_the_public_domain_ships_its_licence() -> None:
    without = [one.name for one in components() if not one.texts]
    assert without == ["SQLite"]
    for one in components():
        if one.texts:
            assert len(licence_text(one)) > 400


def test_the_licence_of_the_program_is_that_of_the_repository() -> None:
    program = components()[0]
    assert program.kind is Kind.PROGRAM
    assert licence_text(program) == (ROOT / "LICENSE").read_text(encoding="utf-8").strip()


def test_qt_comes_with_both_licences_it_needs() -> None:
    qt = next(one for one in components() if one.kind is Kind.QT)
    text = licence_text(qt)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert text.startswith("LGPL-3.0.txt")


def test_a_build_without_metadata_says_what_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> metadata.Distribution:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(licences, "distribution", missing)
    found = {one.name: one for one in components()}
    assert found["SQLAlchemy"] == Component("SQLAlchemy", "", "MIT")
    assert found["shiboken6"].licence == "LGPL-3.0-only"
    assert found["shiboken6"].texts
    assert licence_text(found["SQLAlchemy"]) == ""


def test_a_text_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    kept = tmp_path / "LICENSE"
    kept.write_bytes(b"Copyright \xe9 someone\n")
    gone = tmp_path / "NOTICE"
    assert licence_text(Component("one", "1", "MIT", texts=(gone,))) == ""
    both = licence_text(Component("one", "1", "MIT", texts=(kept, gone)))
    assert both == "LICENSE\n\nCopyright \ufffd someone"
