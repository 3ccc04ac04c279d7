"""The place « Réglages »: every change applies at once, so there is nothing to save."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import Qt, Signal

from pmediag.services.data_place import BackupLine, DataPlace
from pmediag.settings import TEXT_SCALES, ThemeChoice
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.settings.backups_part import BackupsPart
from pmediag.ui.settings.data_part import DataPart
from pmediag.ui.settings.part import Part
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import secondary_button
from pmediag.ui.widgets.choice_card import Choosable
from pmediag.ui.widgets.page import ScrollPage
from pmediag.ui.widgets.segments import Segments
from pmediag.words import Language

SYSTEM = "system"
"""Stands for following the system, among the ids of languages and themes."""


@dataclass(frozen=True, slots=True)
class SettingsView:
    """What Réglages shows.

    ``language`` and ``theme`` None follow the system. ``place`` is None while it is being
    read, which may take a moment; ``folder`` is known before. ``binned`` counts what the bin
    holds.
    """

    language: Language | None
    theme: ThemeChoice | None
    scale: float
    folder: Path
    can_move: bool
    place: DataPlace | None
    binned: int


class SettingsPart(Enum):
    """A choice that builds the window anew, to which the focus then goes back."""

    LANGUAGE = "language"
    SCALE = "scale"
    THEME = "theme"


class SettingsPage(ScrollPage):
    """Shows the habits and the data, and asks for changes; it changes nothing by itself."""

    language_chosen = Signal(object)
    """A `Language`, None for that of the system."""
    scale_chosen = Signal(float)
    """The text size, 1.0 to 2.0."""
    theme_chosen = Signal(object)
    """A `ThemeChoice`, None for that of the system."""
    open_folder_requested = Signal()
    move_requested = Signal()
    """Another folder for the data is wanted: ask which."""
    back_up_requested = Signal()
    """A backup is wanted now: answer with `show_backed_up` or `show_backup_failed`."""
    restore_requested = Signal(object)
    """A `BackupLine` is to be put back; the person confirmed it."""
    bin_requested = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme)
        self.languages = self._pills(
            self.tr("Language"),
            (
                Choosable(SYSTEM, self.tr("Follow the system")),
                Choosable(Language.FR.value, "Français"),
                Choosable(Language.EN.value, "English"),
            ),
        )
        self.scales = self._pills(
            self.tr("Text size"),
            tuple(Choosable(str(scale), self._percent(scale)) for scale in TEXT_SCALES),
        )
        self.themes = self._pills(
            self.tr("Theme"),
            (
                Choosable(SYSTEM, self.tr("Follow the system")),
                Choosable(ThemeChoice.LIGHT.value, self.tr("Light")),
                Choosable(ThemeChoice.DARK.value, self.tr("Dark")),
            ),
        )
        self.data = DataPart(theme, language)
        self.backups = BackupsPart(theme, language)
        self._binned = Text(theme, "", TextStyle.BODY)
        self.bin_button = secondary_button(theme, self.tr("Open the bin"), icon=Icon.TRASH)
        self._lay_out()
        self._connect()

    def show_settings(self, view: SettingsView) -> None:
        """Show the habits in force and where the data is."""
        self.languages.show_value(SYSTEM if view.language is None else view.language.value)
        self.scales.show_value(str(view.scale) if view.scale in TEXT_SCALES else None)
        self.themes.show_value(SYSTEM if view.theme is None else view.theme.value)
        self.data.show_folder(view.folder, can_move=view.can_move)
        self.show_place(view.place)
        self._binned.set_text(
            self.tr("The bin holds %n deleted item(s).", "", view.binned)
            if view.binned
            else self.tr("The bin is empty.")
        )
        self.bin_button.setVisible(view.binned > 0)

    def show_place(self, place: DataPlace | None) -> None:
        """Show what the data and the backups hold, once they are read."""
        self.data.show_place(place)
        self.backups.show_place(place)
        self.order_tabs()

    def show_backed_up(self, line: BackupLine) -> None:
        """Say that the backup asked for was made and checked."""
        self.backups.show_backed_up(line)

    def show_backup_failed(self) -> None:
        """Offer the button again after a backup that failed."""
        self.backups.show_backup_failed()

    def focus_first(self) -> None:
        """Put the focus on the first choice."""
        self.languages.focus()

    def focus_part(self, part: SettingsPart) -> None:
        """Put the focus back on what was just chosen, in a window built anew."""
        {
            SettingsPart.LANGUAGE: self.languages,
            SettingsPart.SCALE: self.scales,
            SettingsPart.THEME: self.themes,
        }[part].focus()

    def _lay_out(self) -> None:
        theme, body = self._theme, self.body
        body.addWidget(Text(theme, self.tr("Make PMEdiag suit you"), TextStyle.TITLE))
        about = self.tr("Each change applies at once.")
        body.addWidget(Text(theme, about, TextStyle.LEAD))
        body.addSpacing(8)
        language = Part(theme, Icon.LANGUAGE, self.tr("Language"))
        language.body.addWidget(self.languages)
        scale = Part(theme, Icon.TEXT_SIZE, self.tr("Text size"))
        scale.body.addWidget(self.scales)
        look = Part(
            theme,
            Icon.SUN,
            self.tr("Theme"),
            self.tr("High contrast and reduced motion follow the settings of your system."),
        )
        look.body.addWidget(self.themes)
        binned = Part(
            theme,
            Icon.TRASH,
            self.tr("Bin"),
            self.tr("What you delete stays there for 30 days."),
        )
        binned.body.addWidget(self._binned)
        binned.body.addWidget(self.bin_button, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (language, scale, look, self.data, self.backups, binned):
            body.addWidget(part)
            body.addSpacing(8)

    def _connect(self) -> None:
        self.languages.changed.connect(self._choose_language)
        self.scales.changed.connect(lambda value: self.scale_chosen.emit(float(value)))
        self.themes.changed.connect(self._choose_theme)
        self.data.open_requested.connect(self.open_folder_requested)
        self.data.move_requested.connect(self.move_requested)
        self.backups.back_up_requested.connect(self.back_up_requested)
        self.backups.restore_requested.connect(self.restore_requested)
        self.bin_button.clicked.connect(self.bin_requested)

    def _choose_language(self, value: str) -> None:
        self.language_chosen.emit(None if value == SYSTEM else Language(value))

    def _choose_theme(self, value: str) -> None:
        self.theme_chosen.emit(None if value == SYSTEM else ThemeChoice(value))

    def _pills(self, name: str, choices: tuple[Choosable, ...]) -> Segments:
        return Segments(self._theme, choices, name, keeps_one=True)

    def _percent(self, scale: float) -> str:
        return self.tr("{percent}%").format(percent=round(scale * 100))
