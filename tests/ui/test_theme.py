"""The theme: embedded fonts, readable colours, icons for every name."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtGui import QColor, QFontInfo

from pmediag.look import LIGHT
from pmediag.paths import assets
from pmediag.ui.icons import Icon, pixmap
from pmediag.ui.labels import TextStyle
from pmediag.ui.theme import Theme, Weight, load_fonts, scale_asked


def luminance(colour: str) -> float:
    seen = QColor(colour)
    parts: list[float] = [seen.redF(), seen.greenF(), seen.blueF()]
    linear: list[float] = [
        c / 12.92 if c <= 0.04045 else float(((c + 0.055) / 1.055) ** 2.4) for c in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(
    ("style", "ground"),
    list(product(TextStyle, (LIGHT.paper, LIGHT.surface, LIGHT.primary_soft))),
)
def test_every_text_keeps_its_contrast(style: TextStyle, ground: str) -> None:
    assert contrast(style.colour(LIGHT), ground) >= 4.5


@pytest.mark.parametrize("colour", [*LIGHT.dimensions.values(), LIGHT.primary])
def test_every_colour_of_a_dimension_can_be_read(colour: str) -> None:
    assert min(contrast(colour, LIGHT.paper), contrast(colour, LIGHT.surface)) >= 4.5


def test_the_filled_button_and_the_edges_of_controls_keep_theirs() -> None:
    assert contrast(LIGHT.on_primary, LIGHT.primary) >= 4.5
    assert contrast(LIGHT.rule, LIGHT.surface) >= 3
    assert contrast(LIGHT.alert, LIGHT.alert_soft) >= 4.5


def test_the_embedded_font_has_its_three_weights(theme: Theme) -> None:
    assert load_fonts()
    weights = [QFontInfo(theme.font(weight=weight)).weight() for weight in Weight]
    assert weights == [400, 600, 700]


def test_every_icon_is_there_and_draws(theme: Theme) -> None:
    names = {file.stem for file in (assets() / "icons").glob("*.svg")}
    assert names == {icon.value for icon in Icon}
    for icon in Icon:
        picture = pixmap(icon, 20, LIGHT.ink).toImage()
        assert any(
            picture.pixelColor(x, y).alpha() > 0 for x, y in product(range(20), range(20))
        ), icon


@pytest.mark.parametrize(
    ("asked", "scale"),
    [("2", 2.0), ("1.5", 1.5), ("9", 2.0), ("0", 1.0), ("nan", 1.0), ("big", 1.0)],
)
def test_the_text_size_can_be_asked_for(
    monkeypatch: pytest.MonkeyPatch, asked: str, scale: float
) -> None:
    monkeypatch.setenv("PMEDIAG_TEXT_SCALE", asked)
    assert scale_asked() == scale
