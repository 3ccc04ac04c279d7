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


def link_host(address: str) -> str | None:
    """Give whom a link leads to: its host as the network knows it, or who gets the message.

    Returns:
        ``None`` for what must not be opened: anything but https, http and mailto, an address
        without a host, or one that hides its host behind a name and an ``@``.
    """
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if not url.isValid():
        return None
    if url.scheme() == "mailto":
        return url.path() if "@" in url.path() else None
    if url.scheme() not in {"https", "http"} or url.userInfo():
        return None
    return url.host(QUrl.ComponentFormattingOption.FullyEncoded) or None


def open_link(address: str) -> bool:
    """Open a link with the program that the system has for it; show the address first.

    Returns:
        Whether it may be opened (see `link_host`) and the system has such a program.
    """
    if link_host(address) is None:
        return False
    return QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))
