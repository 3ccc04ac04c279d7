"""Reports of a sample firm, made in a real window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from pmediag.services.catalogue import Catalogue
from pmediag.services.reporting import ReportMaterial
from pmediag.ui.background import Background
from pmediag.ui.report.job import ReportJob
from pmediag.ui.report.preview_window import ReportPreview
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button
from pmediag.words import Language
from tests.ui.conftest import show
from tests.ui.readings import TODAY, sample

HALF_A_MINUTE = 30_000


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    background.wait()


@pytest.fixture
def job(catalogue: Catalogue) -> ReportJob:
    organisation, result = sample(catalogue)
    return ReportJob(ReportMaterial(result, organisation), Language.FR, TODAY)


@pytest.fixture
def preview(
    qtbot: QtBot, theme: Theme, background: Background, job: ReportJob
) -> Iterator[ReportPreview]:
    preview = ReportPreview(None, theme, background, job)
    preview.has_printer = lambda: True
    show(qtbot, preview, 980, 900)
    yield preview
    preview.close()


@pytest.fixture
def made(qtbot: QtBot, preview: ReportPreview, background: Background) -> ReportPreview:
    """A preview whose report is made and whose first pages are drawn."""
    preview.begin()
    wait(qtbot, background)
    return preview


def wait(qtbot: QtBot, background: Background) -> None:
    qtbot.waitUntil(lambda: not background.is_busy, timeout=HALF_A_MINUTE)


def count(preview: ReportPreview) -> int:
    assert preview._made is not None
    return len(preview._made.pages)


def choice(preview: ReportPreview, words: str) -> Button:
    return next(b for b in preview.outcome.buttons if b.text() == words)


def colours(preview: ReportPreview) -> set[str]:
    """Give the colours of the page along a line near its top."""
    image = preview.view.page.grab().toImage()
    return {image.pixelColor(x, image.height() // 20).name() for x in range(image.width())}
