"""Where to save a report, asked by the system's own dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from pmediag.ui.report.job import SUFFIX

ChoosePlace = Callable[[QWidget, Path], "Path | None"]
"""Asks where to write, from a first idea; None when the person gave up."""


def ask_where(parent: QWidget, first: Path) -> Path | None:
    """Ask where to save, beginning with ``first``."""
    translate = QCoreApplication.translate
    dialog = QFileDialog(parent, translate("SaveReport", "Save the report"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(translate("SaveReport", "PDF document (*.pdf)"))
    dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
    dialog.setDirectory(str(first.parent))
    dialog.selectFile(first.name)
    # Where the system brings no dialog of its own, Qt's leaves these in English.
    dialog.setViewMode(QFileDialog.ViewMode.List)
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("SaveReport", "Folder:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, translate("SaveReport", "Type of file:"))
    if not dialog.exec():
        return None
    chosen = dialog.selectedFiles()
    return Path(chosen[0]) if chosen else None
