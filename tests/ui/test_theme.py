"""The theme: embedded fonts, the palette that was chosen, a style for every widget of Qt's."""

from __future__ import annotations

import logging
import re
from dataclasses import fields
from itertools import product
from typing import cast

import pytest
from PySide6.QtCore import QFile, Qt
from PySide6.QtGui import QFontInfo, QImage, QStyleHints
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pmediag.look import (
    DARK,
    HIGH_CONTRAST_DARK,
    HIGH_CONTRAST_LIGHT,
    LIGHT,
    Palette,
)
from pmediag.paths import assets
from pmediag.settings import Settings, ThemeChoice
from pmediag.ui.icons import Icon, pixmap
from pmediag.ui.labels import TextStyle
from pmediag.ui.theme import SystemLook, Theme, Weight, chosen_theme, load_fonts, scale_asked
from tests.contrast import contrast
from tests.test_look import PALETTES, text_least
from tests.ui.systems import FakeHints

GROUNDS = ("paper", "surface", "primary_soft")


def chosen(hints: FakeHints, settings: Settings = Settings()) -> Theme:  # noqa: B008 - frozen
    return chosen_theme(settings, cast("QStyleHints", hints))


def followed(hints: FakeHints) -> SystemLook:
    return SystemLook(cast("QStyleHints", hints))


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PMEDIAG_THEME", raising=False)
    monkeypatch.delenv("PMEDIAG_TEXT_SCALE", raising=False)


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize(("style", "ground"), list(product(TextStyle, GROUNDS)))
def test_every_text_keeps_its_contrast(name: str, style: TextStyle, ground: str) -> None:
    colours = PALETTES[name]
    assert contrast(style.colour(colours), getattr(colours, ground)) >= text_least(name)


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
    [("2", 2.0), ("1.5", 1.5), ("9", 2.0), ("0", 1.0), ("nan", 1.0), ("big", 1.0), ("", 1.0)],
)
def test_the_text_size_can_be_asked_for(
    monkeypatch: pytest.MonkeyPatch, asked: str, scale: float
) -> None:
    monkeypatch.setenv("PMEDIAG_TEXT_SCALE", asked)
    assert scale_asked() == scale


@pytest.mark.parametrize(
    ("scheme", "strong", "colours"),
    [
        (Qt.ColorScheme.Unknown, False, LIGHT),
        (Qt.ColorScheme.Light, False, LIGHT),
        (Qt.ColorScheme.Dark, False, DARK),
        (Qt.ColorScheme.Light, True, HIGH_CONTRAST_LIGHT),
        (Qt.ColorScheme.Dark, True, HIGH_CONTRAST_DARK),
    ],
)
def test_without_a_choice_the_system_is_followed(
    scheme: Qt.ColorScheme, strong: bool, colours: Palette
) -> None:
    hints = FakeHints(scheme)
    if strong:
        hints.said.contrast = Qt.ContrastPreference.HighContrast
    assert chosen(hints) == Theme(colours)


def test_a_choice_outweighs_the_environment_and_that_the_system(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hints = FakeHints(Qt.ColorScheme.Light)
    monkeypatch.setenv("PMEDIAG_THEME", "dark")
    monkeypatch.setenv("PMEDIAG_TEXT_SCALE", "1.5")
    assert chosen(hints) == Theme(DARK, 1.5)
    assert chosen(hints, Settings(theme=ThemeChoice.LIGHT, text_scale=2.0)) == Theme(LIGHT, 2.0)


@pytest.mark.parametrize("name", ["PMEDIAG_THEME", "PMEDIAG_TEXT_SCALE"])
def test_what_does_not_exist_is_ignored_and_logged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    monkeypatch.setenv(name, "sepia")
    with caplog.at_level(logging.WARNING):
        assert chosen(FakeHints()) == Theme()
    assert name in caplog.text


def test_reduced_motion_is_obeyed(qapp: QApplication) -> None:
    hints = FakeHints()
    hints.said.motion = Qt.MotionPreference.ReducedMotion
    theme = chosen(hints)
    assert theme.reduced_motion
    for effect in Qt.UIEffect:
        qapp.setEffectEnabled(effect, True)
    assert qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)
    theme.apply(qapp)
    assert not any(qapp.isEffectEnabled(effect) for effect in Qt.UIEffect)
    assert "animation-duration: 0" in theme.style_sheet()
    assert "animation-duration" not in Theme().style_sheet()


def test_a_change_of_the_system_is_told(qtbot: QtBot) -> None:
    hints = FakeHints(Qt.ColorScheme.Light)
    look = followed(hints)
    with qtbot.waitSignal(look.changed):
        hints.turn(Qt.ColorScheme.Dark)
    assert chosen(hints).colours == DARK
    with qtbot.waitSignal(look.changed):
        hints.said.contrast = Qt.ContrastPreference.HighContrast
        hints.said.contrastPreferenceChanged.emit()
    with qtbot.waitSignal(look.changed):
        hints.said.motion = Qt.MotionPreference.ReducedMotion
        hints.said.motionPreferenceChanged.emit()
    with qtbot.assertNotEmitted(look.changed):
        hints.turn(Qt.ColorScheme.Dark)


def test_frames_follow_the_choice_which_is_no_change_of_the_system(qtbot: QtBot) -> None:
    hints = FakeHints(Qt.ColorScheme.Light)
    look = followed(hints)
    with qtbot.assertNotEmitted(look.changed):
        look.ask_for(Settings(theme=ThemeChoice.DARK))
    assert hints.colorScheme() is Qt.ColorScheme.Dark
    hints.turn(Qt.ColorScheme.Dark)
    look.ask_for(Settings())
    assert hints.colorScheme() is Qt.ColorScheme.Dark
    assert chosen(hints) == Theme(DARK)


def test_the_system_itself_can_be_asked(qapp: QApplication) -> None:
    """The real hints have what is asked of them, whatever this system answers."""
    look = SystemLook(qapp.styleHints())
    look.ask_for(Settings())
    assert chosen_theme(Settings(text_scale=1.25), qapp.styleHints()).scale == 1.25


@pytest.mark.parametrize("name", PALETTES)
def test_the_style_sheet_draws_in_the_colours_of_its_palette(name: str) -> None:
    colours = PALETTES[name]
    sheet = Theme(colours).style_sheet()
    names = {field.name for field in fields(colours)} - {"dimensions"}
    known = {getattr(colours, name) for name in names}
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", sheet)) <= known
    pictures = re.findall(r"url\((.*?)\)", sheet)
    assert pictures
    assert all(QFile.exists(picture) for picture in pictures)


@pytest.mark.parametrize("name", PALETTES)
def test_a_box_shows_its_edge_and_its_mark(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    colours = PALETTES[name]
    Theme(colours).apply(qapp)
    window = QWidget()
    column = QVBoxLayout(window)
    boxes = [QCheckBox("off"), QCheckBox("on"), QRadioButton("off"), QRadioButton("on")]
    for box in boxes:
        box.setAutoExclusive(False)
        box.setChecked(box.text() == "on")
        box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(box)
    qtbot.addWidget(window)
    window.show()
    off, on, radio_off, radio_on = (colours_in(box.grab().toImage()) for box in boxes)
    for drawn in (off, radio_off):
        assert colours.rule.lower() in drawn
    assert {colours.primary.lower(), colours.on_primary.lower()} <= on
    assert {colours.primary.lower(), colours.surface.lower()} <= radio_on


def colours_in(picture: QImage) -> set[str]:
    places = product(range(picture.width()), range(picture.height()))
    return {picture.pixelColor(x, y).name() for x, y in places}


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_is_pressed_is_large_enough(qtbot: QtBot, qapp: QApplication, scale: float) -> None:
    Theme(scale=scale).apply(qapp)
    menu = QMenu()
    qtbot.addWidget(menu)
    for name in ("Open", "Save"):
        menu.addAction(name)
    menu.actions()[1].setShortcut("Ctrl+S")
    menu.ensurePolished()
    assert menu.actionGeometry(menu.actions()[1]).height() >= 28 * scale
    for box in (QCheckBox("A box"), QRadioButton("A button")):
        qtbot.addWidget(box)
        box.ensurePolished()
        assert box.sizeHint().height() >= 28 * scale
