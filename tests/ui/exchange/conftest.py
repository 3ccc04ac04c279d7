"""A contact sheet of a sample firm, its page made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pmediag.model.contact_sheet import addressees
from pmediag.services.catalogue import Catalogue
from pmediag.services.contact import ContactMaterial
from pmediag.ui.background import Background
from pmediag.ui.exchange.contact_dialog import ContactDialog
from pmediag.ui.exchange.contact_job import ContactJob
from pmediag.ui.theme import Theme
from pmediag.words import Language
from tests.ui.exchange.prepared import (
    opened,
)
from tests.ui.readings import TODAY, sample


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    background.wait()


@pytest.fixture
def job(catalogue: Catalogue) -> ContactJob:
    organisation, result = sample(catalogue)
    organisation = replace(organisation, number="73282932000074", naf="43.32A")
    fitting = addressees(catalogue.library(), result, TODAY)
    material = ContactMaterial.of(result, organisation, fitting, ("Copier sur deux disques",))
    return ContactJob(material, Language.FR, TODAY)


@pytest.fixture
def dialog(
    qtbot: QtBot, theme: Theme, background: Background, job: ContactJob, tmp_path: Path
) -> Iterator[ContactDialog]:
    dialog = opened(qtbot, theme, background, job)
    dialog.choose = lambda _first: tmp_path / "fiche.pdf"
    yield dialog
    dialog.done(0)
