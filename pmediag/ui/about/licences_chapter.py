"""What the program is made of, under which licences, and their texts on demand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pmediag.services.about import About
from pmediag.services.licences import Component, Kind, licence_text
from pmediag.ui.about.chapter import Chapter, Entry
from pmediag.ui.about.licence_dialog import LicenceDialog
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button
from pmediag.ui.widgets.cards import Line

PUBLIC_DOMAIN = "blessing"
"""What SPDX calls the dedication of SQLite."""


class LicencesChapter(Chapter):
    """A row per component: its name, version and licence, a word where it needs one."""

    def __init__(self, theme: Theme, about: About) -> None:
        self._about = about
        super().__init__(
            theme,
            self.tr("Licences of what is inside"),
            self.tr("PMEdiag is free software: you may use it, copy it and change it."),
        )

    def fill(self) -> None:
        """Show the components; reading what is installed takes a moment."""
        self.add_text(
            self.tr(
                "It stands on the work of others, listed here with the licence that each of them "
                "chose. All of them let you use PMEdiag at no cost, in your firm too."
            )
        )
        kinds_told = set()
        for component in self._about.components:
            self.inside.addWidget(Line(self._theme))
            note = "" if component.kind in kinds_told else self._note(component.kind)
            kinds_told.add(component.kind)
            self.inside.addWidget(self._row(component, note))

    def _row(self, component: Component, note: str) -> QWidget:
        name = f"{component.name} {component.version}".strip()
        words = Text(self._theme, self._licence(component), TextStyle.SMALL, lead=name)
        if not component.texts:
            return Entry(self._theme, words, note)
        button = plain_button(self._theme, self.tr("Read"))
        button.setAccessibleName(self.tr("Read the licence of {name}").format(name=component.name))
        button.clicked.connect(lambda: self._read(component))
        return Entry(self._theme, words, note, button, least=300)

    def _licence(self, component: Component) -> str:
        if component.licence == PUBLIC_DOMAIN:
            return self.tr("public domain")
        return component.licence

    def _note(self, kind: Kind) -> str:
        return {
            Kind.FONT: self.tr(
                "Cut out of Adobe's Source Sans 3, under another name as its licence asks."
            ),
            Kind.QT: self.tr(
                "Qt and PySide6 draw the window. They are libraries of their own, used unchanged "
                "under the LGPL version 3: you may study them, have their source and put another "
                "version of them in their place, in the PySide6 folder of the program. Their "
                "source: https://code.qt.io. What they are made of: "
                "https://doc.qt.io/qt-6/licenses-used-in-qt.html."
            ),
        }.get(kind, "")

    def _read(self, component: Component) -> None:
        title = self.tr("Licence of {name}").format(name=component.name)
        dialog = LicenceDialog(self.window(), self._theme, title, licence_text(component))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
