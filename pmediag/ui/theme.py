"""The theme: fonts, colours and style sheet, all from the tokens of ``pmediag/look.py``.

A theme does not change under a window. Another palette or another text size is another
`Theme`, and the window is built anew from it: every widget takes it by constructor.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from pmediag.look import FONT_FAMILY, LIGHT, RADIUS_SMALL, Palette
from pmediag.paths import assets

BODY = 16
"""The size of the text that is read, in pixels before scaling."""

SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
"""The text sizes on offer; every screen is looked at in the first and the last."""

SCALE_VARIABLE = "PMEDIAG_TEXT_SCALE"
"""The environment variable that sets the text size, 1 to 2."""


class Weight(IntEnum):
    """The weights of the embedded font."""

    REGULAR = 400
    SEMI_BOLD = 600
    BOLD = 700


@dataclass(frozen=True, slots=True)
class Theme:
    """A palette and a text size: what every widget is drawn from.

    ``scale`` multiplies text and whatever must grow with it, from 1.0 to 2.0; distances
    between things stay as they are.
    """

    colours: Palette = LIGHT
    scale: float = 1.0

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
        }
        palette = QPalette()
        for role, colour in roles.items():
            palette.setColor(role, QColor(colour))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.ink_2))
        return palette

    def style_sheet(self) -> str:
        """Give the style of Qt's own widgets: fields, lists, scroll bars, tool tips."""
        colours = self.colours
        return f"""
        QToolTip {{
            background: {colours.ink}; color: {colours.surface}; border: 0;
            padding: 4px 8px; font-size: {self.px(14)}px;
        }}
        QLineEdit, QPlainTextEdit, QComboBox {{
            background: {colours.surface}; color: {colours.ink};
            border: 1px solid {colours.rule}; border-radius: {RADIUS_SMALL}px;
            padding: {self.px(8)}px 11px;
            selection-background-color: {colours.primary};
            selection-color: {colours.on_primary};
            placeholder-text-color: {colours.ink_2};
        }}
        QLineEdit, QComboBox {{ min-height: {self.px(26)}px; }}
        QComboBox {{ padding-right: {self.px(36)}px; combobox-popup: 0; }}
        QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QComboBox:on {{
            border: 2px solid {colours.primary}; padding: {self.px(8) - 1}px 10px;
        }}
        QComboBox:focus, QComboBox:on {{ padding-right: {self.px(36) - 1}px; }}
        QLineEdit[wrong="true"], QComboBox[wrong="true"] {{
            border: 2px solid {colours.alert}; padding: {self.px(8) - 1}px 10px;
        }}
        QComboBox::drop-down {{ border: 0; width: 0; }}
        QComboBox QAbstractItemView {{
            background: {colours.surface}; color: {colours.ink};
            border: 1px solid {colours.rule}; outline: 0; padding: 4px;
            selection-background-color: {colours.primary_soft};
            selection-color: {colours.ink};
        }}
        QComboBox QAbstractItemView::item {{
            min-height: {self.px(32)}px; padding: 0 8px; border-radius: 4px;
        }}
        QComboBox QAbstractItemView::item:selected {{
            background: {colours.primary_soft}; color: {colours.ink};
        }}
        QScrollArea, QScrollArea > QWidget > QWidget#scrolled {{
            background: transparent; border: 0;
        }}
        QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
        QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
        QScrollBar::handle {{
            background: {colours.rule}; border-radius: 3px; margin: 3px;
        }}
        QScrollBar::handle:vertical {{ min-height: 32px; }}
        QScrollBar::handle:horizontal {{ min-width: 32px; }}
        QScrollBar::handle:hover {{ background: {colours.ink_2}; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
        """

    def apply(self, application: QApplication) -> None:
        """Dress the whole application: style, fonts, palette, style sheet."""
        load_fonts()
        application.setStyle(QStyleFactory.create("Fusion"))
        application.setPalette(self.qt_palette())
        application.setFont(self.font())
        application.setStyleSheet(self.style_sheet())


def scale_asked() -> float:
    """Give the text size that the environment asks for, between the least and the most."""
    try:
        asked = float(os.environ.get(SCALE_VARIABLE, "1"))
    except ValueError:
        return SCALES[0]
    return min(asked, SCALES[-1]) if asked > SCALES[0] else SCALES[0]  # nan is not more


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
