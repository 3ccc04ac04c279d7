"""JSON Schemas for editors and for other programs, generated from the shapes of the files.

python -m tools.schemas           writes docs/schemas/
python -m tools.schemas --check   fails where a file is not what would be written
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import msgspec

from pmediag.exchange.shapes import FileShape
from pmediag.model.content.schema import (
    ActionsFile,
    AlertsFile,
    ComparisonsFile,
    DimensionFile,
    GlossaryFile,
    IntensityFile,
    LibraryFile,
    QuestionnaireFile,
    SourceShape,
)

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "schemas"

SCHEMAS: dict[str, Any] = {
    "pmediag-file": FileShape,
    "pack-questionnaire": QuestionnaireFile,
    "pack-dimension": DimensionFile,
    "pack-alerts": AlertsFile,
    "pack-intensity": IntensityFile,
    "pack-sources": list[SourceShape],
    "pack-actions": ActionsFile,
    "pack-library": LibraryFile,
    "pack-glossary": GlossaryFile,
    "pack-comparisons": ComparisonsFile,
}


def texts() -> dict[Path, str]:
    """Give what each file of ``docs/schemas`` must hold."""
    return {
        FOLDER / f"{name}.schema.json": json.dumps(_schema(shape), indent=2, sort_keys=True) + "\n"
        for name, shape in SCHEMAS.items()
    }


def main(arguments: list[str]) -> int:
    """Write the schemas, or check them; give the exit code."""
    stale = [path for path, text in texts().items() if _read(path) != text]
    if "--check" in arguments:
        for path in stale:
            print(f"{path.name} is not fresh: run python -m tools.schemas")
        return 1 if stale else 0
    FOLDER.mkdir(exist_ok=True)
    for path, text in texts().items():
        path.write_text(text, encoding="utf-8")
    return 0


def _schema(shape: object) -> dict[str, Any]:
    schema = msgspec.json.schema(shape)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _read(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
