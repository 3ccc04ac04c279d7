"""The theme: fonts, colours and style sheet, all from the tokens of ``pmediag/look.py``.

A theme does not change under a window. Another palette or another text size is another
`Theme`, and the window is built anew from it: every widget takes it by constructor.
"""

from __future__ import annotations

import logging
import math
import os
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QStyleFactory

from pmediag.look import DARK, FONT_FAMILY, HIGH_CONTRAST_DARK, LIGHT, Palette, palette
from pmediag.paths import assets
from pmediag.settings import TEXT_SCALES, Settings, ThemeChoice
from pmediag.ui.style_sheet import style_sheet

BODY = 16
"""The size of the text that is read, in pixels before scaling."""

SCALE_VARIABLE = "PMEDIAG_TEXT_SCALE"
"""The environment variable that sets the text size, 1 to 2, where none was chosen."""

THEME_VARIABLE = "PMEDIAG_THEME"
"""The environment variable that sets light or dark, where neither was chosen."""

SCHEMES = {ThemeChoice.LIGHT: Qt.ColorScheme.Light, ThemeChoice.DARK: Qt.ColorScheme.Dark}

logger = logging.getLogger(__name__)


class Weight(IntEnum):
    """The weights of the embedded font."""

    REGULAR = 400
    SEMI_BOLD = 600
    BOLD = 700


@dataclass(frozen=True, slots=True)
class Theme:
    """A palette, a text size, whether things may move: what every widget is drawn from.

    ``scale`` multiplies text and whatever must grow with it, from 1.0 to 2.0; distances
    between things stay as they are. With ``reduced_motion`` nothing moves by itself.
    """

    colours: Palette = LIGHT
    scale: float = 1.0
    reduced_motion: bool = False

    @property
    def is_dark(self) -> bool:
        """Whether light words stand on a dark ground."""
        return self.colours in (DARK, HIGH_CONTRAST_DARK)

    def px(self, length: float) -> int:
        """Give a length that grows with the text, in whole pixels."""
        return round(length * self.scale)

    def font(
        self, size: int = BODY, weight: Weight = Weight.REGULAR, *, tabular: bool = False
    ) -> QFont:
        """Give a font.

        Args:
            size: One of ``look.SIZES``, before scaling.
            weight: One of the embedded weights.
            tabular: All figures of one width, for what stands in columns.
        """
        font = QFont(FONT_FAMILY)
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(int(weight)))
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def qt_palette(self) -> QPalette:
        """Give the colours as Qt's own widgets ask for them."""
        colours = self.colours
        roles = {
            QPalette.ColorRole.Window: colours.paper,
            QPalette.ColorRole.WindowText: colours.ink,
            QPalette.ColorRole.Base: colours.surface,
            QPalette.ColorRole.AlternateBase: colours.paper,
            QPalette.ColorRole.Text: colours.ink,
            QPalette.ColorRole.PlaceholderText: colours.ink_2,
            QPalette.ColorRole.Button: colours.surface,
            QPalette.ColorRole.ButtonText: colours.ink,
            QPalette.ColorRole.Highlight: colours.primary,
            QPalette.ColorRole.HighlightedText: colours.on_primary,
            QPalette.ColorRole.Accent: colours.primary,
            QPalette.ColorRole.Link: colours.primary,
            QPalette.ColorRole.LinkVisited: colours.primary,
            QPalette.ColorRole.ToolTipBase: colours.ink,
            QPalette.ColorRole.ToolTipText: colours.surface,
            QPalette.ColorRole.Light: colours.surface,
            QPalette.ColorRole.Midlight: colours.line,
            QPalette.ColorRole.Mid: colours.rule,
            QPalette.ColorRole.Dark: colours.rule,
            QPalette.ColorRole.Shadow: colours.line,
            QPalette.ColorRole.BrightText: colours.alert,
        }
        given = QPalette()
        for role, colour in roles.items():
            given.setColor(role, QColor(colour))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            given.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.ink_2))
        return given

    def style_sheet(self) -> str:
        """Give the style of Qt's own widgets: fields, lists, menus, tool tips and the rest."""
        return style_sheet(self)

    def apply(self, application: QApplication) -> None:
        """Dress the whole application: style, fonts, palette, style sheet."""
        load_fonts()
        application.setStyle(QStyleFactory.create("Fusion"))
        application.setPalette(self.qt_palette())
        application.setFont(self.font())
        application.setStyleSheet(self.style_sheet())
        if self.reduced_motion:
            for effect in Qt.UIEffect:
                application.setEffectEnabled(effect, False)


def chosen_theme(settings: Settings, hints: QStyleHints) -> Theme:
    """Give the theme that the person chose; what they left open follows the system.

    Args:
        settings: The person's habits.
        hints: What the system says of itself, ``QGuiApplication.styleHints()``.
    """
    accessibility = hints.accessibility()
    return Theme(
        palette(
            dark=(settings.theme or theme_asked() or _scheme_of(hints)) is ThemeChoice.DARK,
            high_contrast=(
                accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast
            ),
        ),
        settings.text_scale or scale_asked(),
        reduced_motion=accessibility.motionPreference() is Qt.MotionPreference.ReducedMotion,
    )


def theme_asked() -> ThemeChoice | None:
    """Give the theme that the environment asks for, None where it asks for none we have."""
    asked = os.environ.get(THEME_VARIABLE)
    if not asked:
        return None
    if asked not in tuple(ThemeChoice):
        logger.warning("%s: there is no such theme", THEME_VARIABLE)
        return None
    return ThemeChoice(asked)


def scale_asked() -> float:
    """Give the text size that the environment asks for, between the least and the most."""
    asked = os.environ.get(SCALE_VARIABLE)
    if not asked:
        return TEXT_SCALES[0]
    try:
        scale = float(asked)
    except ValueError:
        scale = math.nan
    if math.isnan(scale):
        logger.warning("%s: not a number", SCALE_VARIABLE)
        return TEXT_SCALES[0]
    return max(TEXT_SCALES[0], min(scale, TEXT_SCALES[-1]))


class SystemLook(QObject):
    """Follows what the system says of light and dark, of contrast and of motion.

    Setting the theme by hand also asks the system for it, so that the frame of the window
    goes with what is inside; that is no change of the system's. Some systems answer late:
    build the window anew only where `chosen_theme` gives another theme.
    """

    changed = Signal()
    """The system asks for another look: `chosen_theme` may give another theme now."""

    def __init__(self, hints: QStyleHints) -> None:
        super().__init__()
        self._hints = hints
        self._is_asking = False
        self._known = self._seen()
        accessibility = hints.accessibility()
        hints.colorSchemeChanged.connect(self._look)
        accessibility.contrastPreferenceChanged.connect(self._look)
        accessibility.motionPreferenceChanged.connect(self._look)

    def ask_for(self, settings: Settings) -> None:
        """Have the frames of windows light or dark as chosen, or follow the system again.

        Call it before `chosen_theme`, which reads what the system then says.
        """
        choice = settings.theme or theme_asked()
        self._is_asking = True
        if choice is None:
            self._hints.unsetColorScheme()
        else:
            self._hints.setColorScheme(SCHEMES[choice])
        self._is_asking = False
        self._known = self._seen()

    def _look(self) -> None:
        seen = self._seen()
        if seen != self._known and not self._is_asking:
            self._known = seen
            self.changed.emit()

    def _seen(self) -> tuple[object, ...]:
        accessibility = self._hints.accessibility()
        return (
            self._hints.colorScheme(),
            accessibility.contrastPreference(),
            accessibility.motionPreference(),
        )


def _scheme_of(hints: QStyleHints) -> ThemeChoice:
    return ThemeChoice.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else ThemeChoice.LIGHT


def load_fonts() -> bool:
    """Load the embedded fonts, once.

    Returns:
        Whether they are there; without them the system's own font stands in.
    """
    if FONT_FAMILY in QFontDatabase.families():
        return True
    for file in sorted((assets() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    return FONT_FAMILY in QFontDatabase.families()
