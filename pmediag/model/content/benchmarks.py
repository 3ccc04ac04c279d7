"""The published figures that ship: read whole or refused whole, every error listed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from pmediag.model.benchmark import TARGETS, Benchmarks, Confidence, Figure, Population
from pmediag.model.content.packs import ContentError
from pmediag.model.content.reading import Problem

Share = Annotated[float, Meta(ge=0, le=100)]
Year = Annotated[int, Meta(ge=2000, le=2100)]
Flag = Annotated[str, Meta(pattern="^[bdu]*$")]
Note = Annotated[str, Meta(pattern="^(rounded)?$")]
Place = Annotated[int, Meta(ge=0)]


class RowShape(Struct, array_like=True, forbid_unknown_fields=True):
    """A figure, in the order of the columns of the file."""

    indicator: str
    geo: str
    size_class: str
    activity: str
    year: Year
    value: Share
    flag: Flag
    population: Population
    confidence: Confidence
    note: Note
    source: Place


class FileShape(Struct, forbid_unknown_fields=True):
    """The file that `tools.benchmarks` writes; words by language."""

    facts: str
    places: dict[str, dict[str, str]]
    sizes: dict[str, dict[str, str]]
    populations: dict[str, dict[str, str]]
    titles: dict[str, dict[str, str]]
    sources: list[tuple[str, str]]
    columns: list[str]
    figures: list[RowShape]


def read_benchmarks(path: Path, language: str) -> Benchmarks:
    """Read the figures at ``path``, with names in ``language``.

    Raises:
        ContentError: they cannot be read or have errors; it holds every one of them.
    """
    try:
        held = msgspec.json.decode(path.read_bytes(), type=FileShape)
    except (OSError, msgspec.DecodeError) as error:
        raise ContentError(path.parent, (Problem(path.name, "-", str(error)),)) from error
    problems = tuple(Problem(path.name, *problem) for problem in _problems(held, language))
    if problems:
        raise ContentError(path.parent, problems)
    titles = _names(held.titles, language)
    sources = [(titles[title], url) for title, url in held.sources]
    return Benchmarks(
        figures=tuple(_figure(row, sources) for row in held.figures),
        places=_names(held.places, language),
        sizes=_names(held.sizes, language),
        populations=_names(held.populations, language),
    )


def _problems(held: FileShape, language: str) -> Iterator[tuple[str, str]]:
    """Yield the place and the reason of each error."""
    for kind in (held.places, held.sizes, held.populations, held.titles):
        for name, words in kind.items():
            if not words.get(language):
                yield name, f"no name in {language!r}"
    if held.columns != list(RowShape.__struct_fields__):
        yield "columns", "they are not those that are read"
    for title, _url in held.sources:
        if title not in held.titles:
            yield title, "the title has no words"
    seen: set[tuple[str, str, str, int]] = set()
    for row in held.figures:
        cell = row.indicator, row.geo, row.size_class, row.year
        label = " ".join(map(str, cell))
        if cell in seen:
            yield label, "the figure stands twice"
        seen.add(cell)
        for reason in _row_reasons(row, held):
            yield label, reason


def _row_reasons(row: RowShape, held: FileShape) -> Iterator[str]:
    if row.indicator.startswith(TARGETS):
        yield "a target is not a measurement"
    if row.geo not in held.places:
        yield f"no place {row.geo!r}"
    if row.size_class not in held.sizes:
        yield f"no size class {row.size_class!r}"
    if row.population not in held.populations:
        yield f"no population {row.population!r}"
    if row.source >= len(held.sources):
        yield f"no source {row.source}"


def _figure(row: RowShape, sources: list[tuple[str, str]]) -> Figure:
    title, url = sources[row.source]
    return Figure(
        indicator=row.indicator,
        geo=row.geo,
        size_class=row.size_class,
        activity=row.activity,
        year=row.year,
        value=row.value,
        flag=row.flag,
        population=row.population,
        confidence=row.confidence,
        note=row.note,
        source=title,
        url=url,
    )


def _names(words: Mapping[str, Mapping[str, str]], language: str) -> dict[str, str]:
    return {key: said[language] for key, said in words.items()}
