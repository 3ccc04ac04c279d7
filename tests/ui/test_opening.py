"""Files and folders handed to the system."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from pmediag.ui.opening import open_file, show_in_folder


class Desktop(QObject):
    """Stands for the system: notes what it is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Note one."""
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def desktop(qtbot: QtBot) -> Iterator[Desktop]:
    desktop = Desktop()
    QDesktopServices.setUrlHandler("file", desktop, "take")  # type: ignore[arg-type]  # bytes are refused
    yield desktop
    QDesktopServices.unsetUrlHandler("file")


def test_a_file_is_opened(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "à lire #1 100 %.pdf"
    path.write_bytes(b"%PDF")
    assert open_file(path)
    assert desktop.opened == [path]


def test_its_folder_is_shown_even_once_it_is_gone(desktop: Desktop, tmp_path: Path) -> None:
    assert show_in_folder(tmp_path / "gone.pdf")
    assert desktop.opened == [tmp_path]


def test_what_is_not_there_is_not_asked_for(desktop: Desktop, tmp_path: Path) -> None:
    assert not open_file(tmp_path / "gone.pdf")
    assert not open_file(tmp_path)
    assert not show_in_folder(tmp_path / "gone" / "gone.pdf")
    assert desktop.opened == []
