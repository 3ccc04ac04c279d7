"""What ships with the program besides its own code: names, versions, licences, their texts."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path, PurePath
from typing import NamedTuple

from pmediag import __version__
from pmediag.model.storage.engine import sqlite_version
from pmediag.paths import assets


class Kind(StrEnum):
    """What a component is: some have something of their own to be said about them."""

    PROGRAM = "program"
    FONT = "font"
    QT = "qt"
    LANGUAGE = "language"
    STORE = "store"
    LIBRARY = "library"


@dataclass(frozen=True, slots=True)
class Component:
    """One thing that ships, under ``licence`` (an SPDX expression).

    ``version`` is "" where it is not known: a frozen build may have left it out.
    ``texts`` are the files that hold the licence; none where the package ships none.
    """

    name: str
    version: str
    licence: str
    kind: Kind = Kind.LIBRARY
    texts: tuple[Path, ...] = ()


class Bundled(NamedTuple):
    """A distribution of Python that a build holds, and its licence where it says none itself."""

    distribution: str
    licence: str
    is_qt: bool = False


BUNDLED = (
    Bundled("PySide6-Essentials", "LGPL-3.0-only", is_qt=True),
    Bundled("shiboken6", "LGPL-3.0-only", is_qt=True),
    Bundled("alembic", "MIT"),
    Bundled("charset-normalizer", "MIT"),
    Bundled("et-xmlfile", "MIT"),
    Bundled("filelock", "MIT"),
    Bundled("highspy", "MIT"),
    Bundled("icalendar", "BSD-2-Clause"),
    Bundled("lxml", "BSD-3-Clause"),
    Bundled("Mako", "MIT"),
    Bundled("MarkupSafe", "BSD-3-Clause"),
    Bundled("msgspec", "BSD-3-Clause"),
    Bundled("numpy", "BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0"),
    Bundled("openpyxl", "MIT"),
    Bundled("packaging", "Apache-2.0 OR BSD-2-Clause"),
    Bundled("pikepdf", "MPL-2.0"),
    Bundled("pillow", "MIT-CMU"),
    Bundled("platformdirs", "MIT"),
    Bundled("pypdfium2", "BSD-3-Clause AND Apache-2.0"),
    Bundled("python-dateutil", "BSD-3-Clause"),
    Bundled("python-docx", "MIT"),
    Bundled("python-stdnum", "LGPL-2.1-or-later"),
    Bundled("PyYAML", "MIT"),
    Bundled("reportlab", "BSD-3-Clause"),
    Bundled("SQLAlchemy", "MIT"),
    Bundled("typing-extensions", "PSF-2.0"),
    Bundled("tzdata", "Apache-2.0"),
)
"""The libraries of ``pyproject.toml`` with what they need; a test compares them.

``build_installer.spec`` copies their metadata, so that a frozen build knows them too.
"""

QT_TEXTS = ("LGPL-3.0.txt", "GPL-3.0.txt")
"""The lesser licence adds to the general one: both are needed, and the wheels ship neither."""

_TEXT_NAMES = ("licen", "copying", "notice", "authors")


def components() -> tuple[Component, ...]:
    """Give everything that ships, the program first."""
    folder = assets() / "licences"
    return (
        Component(
            "PMEdiag", __version__, "Apache-2.0", Kind.PROGRAM, _there(folder / "Apache-2.0.txt")
        ),
        Component("PMEdiag Sans", "", "OFL-1.1", Kind.FONT, _there(assets() / "fonts" / "OFL.txt")),
        Component(
            "Python",
            platform.python_version(),
            "PSF-2.0",
            Kind.LANGUAGE,
            _there(folder / "Python.txt"),
        ),
        Component("SQLite", sqlite_version(), "blessing", Kind.STORE),
        *(_component(item, folder) for item in BUNDLED),
    )


def licence_text(component: Component) -> str:
    """Give the licence of ``component`` whole; what cannot be read is left out."""
    parts = []
    for path in component.texts:
        try:
            text = path.read_text(encoding="utf-8", errors="replace").strip()
        except OSError:
            continue
        parts.append(f"{path.name}\n\n{text}" if len(component.texts) > 1 else text)
    return "\n\n\n".join(parts)


def _component(item: Bundled, folder: Path) -> Component:
    kind = Kind.QT if item.is_qt else Kind.LIBRARY
    texts = _there(*(folder / name for name in QT_TEXTS)) if item.is_qt else ()
    try:
        found = distribution(item.distribution)
    except PackageNotFoundError:
        return Component(item.distribution, "", item.licence, kind, texts)
    licence = _said(found) or item.licence
    return Component(
        item.distribution, found.version, licence, kind, texts or tuple(_texts_of(found))
    )


def _said(found: Distribution) -> str:
    """Give the SPDX expression that a distribution says itself, "" where it says none."""
    said = found.metadata.get_all("License-Expression") or [""]
    return str(said[0])


def _texts_of(found: Distribution) -> Iterator[Path]:
    for file in sorted(found.files or ()):
        inside = PurePath(*file.parts[1:])
        is_about = file.parts[0].endswith(".dist-info") and len(file.parts) > 1
        if is_about and _is_text(inside):
            yield from _there(Path(str(found.locate_file(file))))


def _is_text(inside: PurePath) -> bool:
    """Whether a file of a ``.dist-info`` folder, named from there, is about the licence."""
    return inside.parts[0].lower().startswith(_TEXT_NAMES)


def _there(*paths: Path) -> tuple[Path, ...]:
    return tuple(path for path in paths if path.is_file())
