"""What leaves the program for the system's own: a file to its viewer, a folder to its window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_file(path: Path) -> bool:
    """Open a file with the program that the system has for it.

    Returns:
        Whether the file is there and the system has such a program.
    """
    return path.is_file() and _open(path)


def show_in_folder(path: Path) -> bool:
    """Open the folder that ``path`` stands in.

    Returns:
        Whether the folder is there and the system could show it.
    """
    folder = path.absolute().parent
    return folder.is_dir() and _open(folder)


def _open(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute())))
