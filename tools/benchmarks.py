"""The published figures that ship: a small selection of the facts, read in a few milliseconds.

python -m tools.benchmarks FACTS     writes assets/benchmarks/figures.json from benchmarks.yaml
python -m tools.benchmarks --check   fails where that file is not whole: order, shape, words

Only high and medium confidence is taken, of the whole field of activities, from 2019 on, and
of two records of one cell the one that the facts prefer. A target is not a measurement, and
what asks to be verified before it is shown is not shown: both stay out. Of a practice, the
newest year; of the index at least basic, every year, so that its breaks can be told.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).resolve().parent.parent / "assets" / "benchmarks"
BUILT = FOLDER / "figures.json"

FIRST_YEAR = 2019

INDICATORS = frozenset(
    "MICRO_WEB FN_WEBSITE E_WEB MICRO_SM E_SM1_ANY E_SM1_GE2 E_AWSELL E_AESELL FN_ONLINE_SALE"
    " FN_ONLINE_SALE_PAY E_ESELL_GE1 E_AWS_GT1_B2C E_CRM E_DA FN_BI E_ERP1 E_INV4S_AP E_CC"
    " FN_CLOUD_USE E_CC1_SI E_IUSE_GT50 E_ISPDF_GE30 E_AI_TANY FN_AI E_AI_CC1SI_DA_ANY"
    " E_SECM_BCK FN_CYBER_BCK FN_CYBER E_SECUPD E_ITT2 MICRO_RA_SOFT E_RA_DOCSOFT".split()
)
"""Of France and the European Union: one practice each."""

INDEX = frozenset({"E_DI3_GELO", "E_DI4_GELO"})
"""The index at least basic, of its versions 3 and 4, which nothing may join."""

LEVELS = ("E_DI3_VLO", "E_DI3_LO", "E_DI3_HI", "E_DI3_VHI")
"""The shares of the index by level, of every country, in its newest year."""

SIZES = frozenset({"0-9", "0-249", "10-49", "50-249", "10-249", "GE10"})
INDEX_SIZES = frozenset({"10-49", "50-249", "10-249"})
ACTIVITIES = frozenset({"C10-S951_X_K", "all (France Num scope)"})
HOME = frozenset({"FR", "EU27_2020"})

POPULATIONS = {
    "% of enterprises": "enterprises",
    "% of connected micro-enterprises": "micro",
    "% of TPE/PME": "tpe_pme",
    "% of TPE/PME with a protection solution": "tpe_pme_protected",
}

COLUMNS = [
    "indicator",
    "geo",
    "size_class",
    "activity",
    "year",
    "value",
    "flag",
    "population",
    "confidence",
    "note",
    "source",
]

TO_VERIFY = "verify in the dataset before display"
ROUNDED = ("rounded words", "approximate")


def selected(records: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Give the records that ship, in the order of the file."""
    records = list(records)
    newest = max(r["year"] for r in records if r["indicator"] in LEVELS)
    places = _words()["places"]
    found = [r for r in records if r["geo"] in places and _is_wanted(r, newest)]
    latest: dict[tuple[str, str], int] = {}
    for record in found:
        key = record["indicator"], record["size_class"]
        latest[key] = max(record["year"], latest.get(key, 0))
    return sorted(
        (
            record
            for record in found
            if record["indicator"] in INDEX
            or record["year"] == latest[record["indicator"], record["size_class"]]
        ),
        key=_cell,
    )


def text(facts: Path) -> str:
    """Give what ``figures.json`` must hold: a line a figure, so that a change can be read."""
    raw = facts.read_bytes()
    records = selected(_read(raw))
    sources = sorted({_source(record) for record in records})
    titles = _words()["titles"]
    missing = sorted({title for title, _ in sources} - titles.keys())
    if missing:
        raise ValueError(f"titles without words: {', '.join(missing)}")
    rows = [_row(record, sources.index(_source(record))) for record in records]
    return written(hashlib.sha256(raw).hexdigest(), sources, rows)


def written(facts: str, sources: Iterable[Sequence[str]], rows: Iterable[list[Any]]) -> str:
    """Lay the file out; ``facts`` is the digest of the file of facts it was made from."""
    head = {
        "facts": facts,
        **_words(),
        "sources": [list(source) for source in sources],
        "columns": COLUMNS,
    }
    start = json.dumps(head, ensure_ascii=False, indent=1)[:-2]
    lines = (json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    return start + ',\n "figures": [\n' + ",\n".join(lines) + "\n]}\n"


def problems(content: str) -> list[str]:
    """List what is wrong with a file that was written, without the facts at hand."""
    held = json.loads(content)
    rows = held["figures"]
    found = []
    if content != written(held["facts"], held["sources"], rows):
        found.append("it is not laid out as this tool does, or its words are not fresh")
    unknown = [title for title, _ in held["sources"] if title not in held["titles"]]
    found += [f"{title}: the title has no words" for title in unknown]
    cells = [tuple(row[:5]) for row in rows]
    if cells != sorted(set(cells)):
        found.append("its figures are not sorted, or one stands twice")
    if {row[10] for row in rows} != set(range(len(held["sources"]))):
        found.append("a source is missing, or not used")
    found += [f"{row}: not a figure that may be shown" for row in rows if not _is_sound(row, held)]
    return found


def main(arguments: list[str]) -> int:
    """Write the file from the facts, or check it; give the exit code."""
    if "--check" in arguments:
        found = problems(BUILT.read_text(encoding="utf-8"))
        print("\n".join(f"{BUILT.name}: {problem}" for problem in found) or "the file is whole")
        return 1 if found else 0
    if len(arguments) != 1:
        print(__doc__)
        return 2
    BUILT.write_text(text(Path(arguments[0])), encoding="utf-8")
    return 0


def _is_wanted(record: dict[str, Any], newest: int) -> bool:
    if record["confidence"] not in {"high", "medium"} or record.get("alternative_to"):
        return False
    if record["activity"] not in ACTIVITIES or record["unit"] not in POPULATIONS:
        return False
    if TO_VERIFY in record.get("note", "") or record["year"] < FIRST_YEAR:
        return False
    is_newest = record["year"] == newest
    if record["indicator"] in LEVELS:
        return is_newest and record["size_class"] in INDEX_SIZES
    if record["indicator"] == "E_DI3_GELO" and record["geo"] not in HOME:
        return is_newest and record["size_class"] in INDEX_SIZES
    return (
        record["indicator"] in INDICATORS | INDEX
        and record["geo"] in HOME
        and record["size_class"] in SIZES
    )


def _is_sound(row: list[Any], held: dict[str, Any]) -> bool:
    return (
        len(row) == len(COLUMNS)
        and not str(row[0]).startswith(("TARGET_", "FRROAD_"))
        and row[1] in held["places"]
        and row[2] in held["sizes"]
        and 0 <= row[5] <= 100
        and set(row[6]) <= set("bdu")
        and row[7] in held["populations"]
        and row[8] in {"high", "medium"}
        and row[9] in {"", "rounded"}
    )


def _row(record: dict[str, Any], source: int) -> list[Any]:
    told = f"{record.get('note', '')} {record['definition']}"
    return [
        *_cell(record),
        record["value"],
        record.get("flag", ""),
        POPULATIONS[record["unit"]],
        record["confidence"],
        "rounded" if any(word in told for word in ROUNDED) else "",
        source,
    ]


def _cell(record: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(record[name] for name in COLUMNS[:5])


def _source(record: dict[str, Any]) -> tuple[str, str]:
    return record["source_title"], record["source_url"]


def _read(raw: bytes) -> list[dict[str, Any]]:
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the quick one, where it is
    loaded = yaml.load(raw, Loader=loader)  # noqa: S506  # both are safe
    assert isinstance(loaded, list)
    return loaded


def _words() -> dict[str, Any]:
    loaded = yaml.safe_load((FOLDER / "words.yaml").read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
