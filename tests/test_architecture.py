"""The map of ARCHITECTURE.md, read from every import of the package."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import pmediag

PACKAGE = Path(pmediag.__file__).parent

COMMON = frozenset(
    {"errors", "files", "logs", "look", "paths", "settings", "typography", "wording", "words"}
)
"""Common ground: any room may import it, it imports no room."""

MAY_IMPORT = {
    "common": {"common"},
    "model": {"model"},
    "model.content": {"model.content", "model", "common"},
    "model.planning": {"model.planning", "model", "common"},
    "model.storage": {"model.storage", "model", "common"},
    "reports": {"reports", "model", "common"},
    "exchange": {"exchange", "model", "common"},
    "services": {
        "services",
        "reports",
        "exchange",
        "model",
        "model.content",
        "model.planning",
        "model.storage",
        "common",
    },
    "ui": {"ui", "services", "model", "common"},
    "cli": {"cli", "services", "model", "model.content", "model.storage", "common"},
    "app": {
        "app",
        "ui",
        "services",
        "reports",
        "exchange",
        "model",
        "model.content",
        "model.planning",
        "model.storage",
        "common",
    },
    "entry": {"cli", "app", "common"},
}
"""Which room an arrow may lead to, from each room; all of them go down."""

PLACES = {
    "app": "app",
    "cli": "cli",
    "arguments": "cli",
    "terminal": "cli",
    "__main__": "entry",
    "__init__": "common",
}
"""Modules at the top of the package that are no common ground."""

LIBRARY_ROOM = {
    "PySide6": {"ui", "app"},
    "shiboken6": {"ui", "app"},
    "sqlalchemy": {"model.storage"},
    "alembic": {"model.storage"},
    "sqlite3": {"model.storage"},
    "filelock": {"model.storage"},
    "yaml": {"model.content"},
    "msgspec": {"model.content", "exchange"},
    "reportlab": {"reports"},
    "pikepdf": {"reports"},
    "pypdfium2": {"reports"},
    "docx": {"reports"},
    "highspy": {"model.planning"},
    "numpy": {"model.planning"},
    "openpyxl": {"exchange"},
    "icalendar": {"exchange"},
    "stdnum": {"services"},
    "platformdirs": {"pmediag.paths"},
}
"""One outside library, one room (or one module); `app` builds the rest and starts Qt."""

PRINTERS = frozenset({"pmediag.cli", "pmediag.__main__"})


@dataclass(frozen=True, slots=True)
class Import:
    """One import: of what module, in which line."""

    module: str
    line: int


def room_of(module: str) -> str:
    """Give the room of a module of pmediag, by its full name."""
    parts = module.split(".")[1:] or ["__init__"]
    if parts[0] in COMMON:
        return "common"
    if parts[0] == "model" and parts[1:2] in (["content"], ["planning"], ["storage"]):
        return ".".join(parts[:2])
    return PLACES.get(parts[0], parts[0])


def imports_of(source: str, modules: frozenset[str]) -> Iterator[Import]:
    """Read the imports of a source: at its top, in functions, for type checking alone.

    ``from a import b`` is an import of ``a.b`` where that is one of ``modules``.
    """
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = "." * node.level + (node.module or "")
            for alias in node.names:
                name = f"{start}.{alias.name}"
                yield Import(name if name in modules else start, node.lineno)


def faults(module: str, source: str, modules: frozenset[str]) -> list[str]:
    """List what a module does against the map; ``modules`` are all those of the package."""
    found = []
    room = room_of(module)
    if room not in MAY_IMPORT:
        return [f"{module}: no such place on the map"]
    for item in imports_of(source, modules):
        reason = _fault(module, room, item.module)
        if reason:
            found.append(f"{module}:{item.line}: {reason}")
    found += [f"{module}:{line}: prints" for line in prints_of(source) if module not in PRINTERS]
    return found


def prints_of(source: str) -> Iterator[int]:
    """Give the lines that call ``print``."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Name(id="print")):
                yield node.lineno


def _fault(module: str, room: str, imported: str) -> str | None:
    top = imported.split(".", maxsplit=1)[0]
    if imported.startswith("."):
        return "a relative import hides its room"
    if top == "pmediag":
        goal = room_of(imported)
        return None if goal in MAY_IMPORT[room] else f"{room} imports {goal} ({imported})"
    if top in LIBRARY_ROOM:
        allowed = LIBRARY_ROOM[top]
        return None if {room, module} & allowed else f"{top} has its room in {sorted(allowed)}"
    if top not in sys.stdlib_module_names:
        return f"{top} has no room yet"
    return None


def _module_of(path: Path) -> str:
    parts = ["pmediag", *path.relative_to(PACKAGE).with_suffix("").parts]
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


SOURCES = {_module_of(path): path for path in sorted(PACKAGE.rglob("*.py"))}
MODULES = frozenset(SOURCES)


@pytest.mark.parametrize("module", SOURCES)
def test_every_module_keeps_to_the_map(module: str) -> None:
    assert faults(module, SOURCES[module].read_text(encoding="utf-8"), MODULES) == []


def test_the_map_names_nothing_that_does_not_exist() -> None:
    rooms = {room_of(module) for module in MODULES}
    assert rooms == set(MAY_IMPORT)
    assert {module.split(".")[1] for module in MODULES if "." in module} >= COMMON


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("pmediag.paths", "from pmediag.services import exchange"),
        ("pmediag.errors", "import pmediag.model.scoring"),
        ("pmediag.model.scoring", "from pmediag.paths import assets"),
        ("pmediag.model.scoring", "from pmediag.model.storage import rows"),
        ("pmediag.model.scoring", "from pmediag.model.content.packs import load_pack"),
        ("pmediag.model.scoring", "import msgspec"),
        ("pmediag.model.scoring", "import numpy"),
        ("pmediag.model.scoring", "import sqlite3"),
        ("pmediag.model.scoring", "from . import maturity"),
        ("pmediag.model.scoring", "from ..paths import assets"),
        ("pmediag.model.content.packs", "from pmediag.model.storage import rows"),
        ("pmediag.model.content.packs", "import sqlalchemy.orm"),
        ("pmediag.model.storage.rows", "from pmediag.services import exchange"),
        ("pmediag.model.storage.rows", "import yaml"),
        ("pmediag.reports.charts", "from pmediag.exchange import assessment_file"),
        ("pmediag.reports.charts", "from pmediag.services import exchange"),
        ("pmediag.reports.charts", "from PySide6.QtGui import QImage"),
        ("pmediag.exchange.assessment_file", "import pmediag.reports.charts"),
        ("pmediag.services.wizard", "from pmediag.ui import theme"),
        ("pmediag.services.wizard", "from reportlab.lib import colors"),
        ("pmediag.services.reporting", "import pypdfium2"),
        ("pmediag.services.reporting", "import docx"),
        ("pmediag.services.wizard", "import filelock"),
        ("pmediag.ui.theme", "from pmediag.reports import charts"),
        ("pmediag.ui.theme", "from pmediag import exchange"),
        ("pmediag.ui.theme", "from pmediag.model import storage"),
        ("pmediag.ui.theme", "import pmediag.model.content.packs"),
        ("pmediag.ui.theme", "import platformdirs"),
        ("pmediag.ui.theme", "from stdnum.fr import siren"),
        ("pmediag.ui.theme", "import pmediag.app"),
        ("pmediag.cli", "import pmediag.ui.theme"),
        ("pmediag.cli", "from pmediag.reports import charts"),
        ("pmediag.cli", "from pmediag import app"),
        ("pmediag.terminal", "from pmediag import ui"),
        ("pmediag.__main__", "from pmediag.services import exchange"),
        ("pmediag.settings", "import platformdirs"),
        ("pmediag.services.wizard", "print('done')"),
        ("pmediag.terminal", "print('done')"),
        ("pmediag.utilities", "import os"),
    ],
)
@pytest.mark.parametrize(
    "frame",
    ["{}", "def late() -> None:\n    {}", "if TYPE_CHECKING:\n    {}"],
    ids=["top", "in a function", "for types"],
)
def test_a_line_against_the_map_is_found(module: str, source: str, frame: str) -> None:
    assert len(faults(module, frame.format(source), MODULES | {"pmediag.app"})) == 1


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("pmediag.paths", "import platformdirs"),
        ("pmediag.model.scoring", "from pmediag.model import maturity\nimport math"),
        ("pmediag.model.storage.rows", "import sqlite3, sqlalchemy.orm, filelock"),
        ("pmediag.model.content.packs", "import yaml, msgspec"),
        ("pmediag.reports.charts", "import pypdfium2"),
        ("pmediag.services.wizard", "from pmediag.model.storage import rows"),
        ("pmediag.services.wizard", "from pmediag import __version__, reports"),
        ("pmediag.ui.theme", "from PySide6.QtGui import QColor\nfrom pmediag import look"),
        ("pmediag.cli", "print('done')"),
        ("pmediag.app", "import pmediag.ui.theme, pmediag.reports.charts"),
        ("pmediag.__main__", "def main() -> None:\n    from pmediag import app, cli"),
    ],
)
def test_a_line_that_keeps_to_the_map_passes(module: str, source: str) -> None:
    assert faults(module, source, MODULES) == []


def test_the_command_line_starts_light() -> None:
    heavy = [
        "PySide6",
        "reportlab",
        "pikepdf",
        "pypdfium2",
        "docx",
        "sqlalchemy",
        "alembic",
        "yaml",
        "highspy",
        "numpy",
    ]
    code = f"import sys, pmediag.cli; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=PACKAGE.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout.strip(), done.stderr) == ("[]", "")
