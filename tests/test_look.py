"""The palettes: every pair of colours that is drawn keeps its contrast, in each of them."""

from __future__ import annotations

from dataclasses import fields
from itertools import product

import pytest

from pmediag.look import (
    DARK,
    HIGH_CONTRAST_DARK,
    HIGH_CONTRAST_LIGHT,
    LIGHT,
    Palette,
    palette,
)
from pmediag.reports.drawing import EDGE, tint
from tests.contrast import contrast

ORDINARY = {"light": LIGHT, "dark": DARK}
STRONG = {"high contrast light": HIGH_CONTRAST_LIGHT, "high contrast dark": HIGH_CONTRAST_DARK}
PALETTES = ORDINARY | STRONG

OPEN = ("paper", "surface")
SOFT = ("primary_soft", "alert_soft", "warn_soft")
FILLED = ("primary", "primary_hover", "primary_down")

TEXTS = (
    *product(("ink", "ink_2", "primary"), (*OPEN, *SOFT)),
    *product(("good", "warn", "alert"), (*OPEN, "primary_soft")),
    ("alert", "alert_soft"),
    ("warn", "warn_soft"),
    *product(("on_primary",), FILLED),
    ("surface", "ink"),  # a tool tip
    ("ink_2", "track"),  # the filled button while it cannot be pressed
)
"""What is read, and on what."""

MARKS = (
    *product(("rule", "ink_2", *FILLED, "alert", "warn", "good"), OPEN),
    ("alert", "alert_soft"),
    ("warn", "warn_soft"),
    *product(("primary", "ink_2"), ("primary_soft", "track")),
)
"""What is seen, and on what: edges, icons, the ring of the focus, bars in their tracks."""

EDGED_ALWAYS = (("line", "paper"), ("line", "surface"), ("rule", "primary_soft"))
"""What only decorates, and is an edge to whoever asks for high contrast."""


def text_least(name: str) -> float:
    return 7 if name in STRONG else 4.5


def mark_least(name: str) -> float:
    return 4.5 if name in STRONG else 3


def ratio(colours: Palette, pair: tuple[str, str]) -> float:
    one, other = pair
    return contrast(getattr(colours, one), getattr(colours, other))


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("pair", TEXTS, ids=" on ".join)
def test_every_text_can_be_read(name: str, pair: tuple[str, str]) -> None:
    assert ratio(PALETTES[name], pair) >= text_least(name)


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("pair", MARKS, ids=" on ".join)
def test_every_mark_can_be_seen(name: str, pair: tuple[str, str]) -> None:
    assert ratio(PALETTES[name], pair) >= mark_least(name)


@pytest.mark.parametrize("name", STRONG)
@pytest.mark.parametrize("pair", EDGED_ALWAYS, ids=" on ".join)
def test_in_high_contrast_nothing_hides_in_the_ground(name: str, pair: tuple[str, str]) -> None:
    assert ratio(STRONG[name], pair) >= mark_least(name)


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("dimension_id", [*LIGHT.dimensions, "added_by_a_pack"])
def test_a_dimension_can_be_read_and_its_bar_seen(name: str, dimension_id: str) -> None:
    colours = PALETTES[name]
    colour = colours.dimension(dimension_id)
    assert min(contrast(colour, colours.paper), contrast(colour, colours.surface)) >= text_least(
        name
    )
    assert contrast(colour, colours.track) >= mark_least(name)


@pytest.mark.parametrize("name", PALETTES)
def test_the_edge_of_a_doubt_can_be_seen_on_the_chart(name: str) -> None:
    colours = PALETTES[name]
    edge = f"#{tint(colours, EDGE).hexval()[2:]}"
    assert contrast(edge, colours.surface) >= 3


@pytest.mark.parametrize("name", PALETTES)
def test_the_palettes_name_the_same_things(name: str) -> None:
    colours = PALETTES[name]
    assert colours.dimensions.keys() == LIGHT.dimensions.keys()
    paired = {field for pair in (*TEXTS, *MARKS, *EDGED_ALWAYS) for field in pair}
    assert paired == {field.name for field in fields(colours)} - {"dimensions"}


def test_a_palette_is_chosen_by_what_was_asked() -> None:
    assert palette(dark=False, high_contrast=False) == LIGHT
    assert palette(dark=True, high_contrast=False) == DARK
    assert palette(dark=False, high_contrast=True) == HIGH_CONTRAST_LIGHT
    assert palette(dark=True, high_contrast=True) == HIGH_CONTRAST_DARK
