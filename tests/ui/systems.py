# ruff: noqa: N802, N815 - the names are Qt's
"""A system whose look is set by hand."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal


class FakeAccessibility(QObject):
    """What a system says of contrast and motion, set by hand."""

    contrastPreferenceChanged = Signal()
    motionPreferenceChanged = Signal()

    contrast = Qt.ContrastPreference.NoPreference
    motion = Qt.MotionPreference.NoPreference

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast

    def motionPreference(self) -> Qt.MotionPreference:
        return self.motion


class FakeHints(QObject):
    """What a system says of its look, set by hand."""

    colorSchemeChanged = Signal()

    def __init__(self, scheme: Qt.ColorScheme = Qt.ColorScheme.Unknown) -> None:
        super().__init__()
        self.system, self.asked = scheme, Qt.ColorScheme.Unknown
        self.said = FakeAccessibility()

    def accessibility(self) -> FakeAccessibility:
        return self.said

    def colorScheme(self) -> Qt.ColorScheme:
        return self.system if self.asked is Qt.ColorScheme.Unknown else self.asked

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:
        self.asked = scheme
        self.colorSchemeChanged.emit()

    def unsetColorScheme(self) -> None:
        self.setColorScheme(Qt.ColorScheme.Unknown)

    def turn(self, scheme: Qt.ColorScheme) -> None:
        """Have the system itself turn light or dark."""
        self.system = scheme
        self.colorSchemeChanged.emit()
