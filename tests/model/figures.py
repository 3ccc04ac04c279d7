"""Figures with defaults, so that a test shows only its subject."""

from __future__ import annotations

from dataclasses import replace

from pmediag.model.benchmark import LEVELS, Benchmarks, Confidence, Figure, Population

SIZES = {name: name for name in ("0-9", "0-249", "10-49", "50-249", "10-249", "GE10")}


def a_figure(indicator: str = "E_CC", **changes: object) -> Figure:
    """Give a French figure of 2025, changed as asked."""
    figure = Figure(
        indicator=indicator,
        geo="FR",
        size_class="10-249",
        activity="C10-S951_X_K",
        year=2025,
        value=40.0,
        flag="",
        population=Population.ENTERPRISES,
        confidence=Confidence.HIGH,
        note="",
        source="Eurostat",
        url="https://ec.europa.eu/eurostat",
    )
    return replace(figure, **changes)  # type: ignore[arg-type]  # any field of the class


def some_figures(*figures: Figure) -> Benchmarks:
    """Give figures, whose places, sizes and populations are called by their codes."""
    places = {figure.geo: figure.geo for figure in figures}
    return Benchmarks(figures, places, SIZES, {name: name for name in Population})


def levels(
    *shares: float, geo: str = "FR", size_class: str = "10-249", basic: float | None = None
) -> tuple[Figure, ...]:
    """Give the cells of one spread of version 3 in 2025."""
    basic = sum(shares[1:]) if basic is None else basic
    cells = zip((*LEVELS, "GELO"), (*shares, basic), strict=True)
    return tuple(
        a_figure(f"E_DI3_{level}", value=value, geo=geo, size_class=size_class)
        for level, value in cells
    )
