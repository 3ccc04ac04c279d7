"""The places of the window, in the order of the navigation."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class WindowPlace(StrEnum):
    """Where one can go."""

    HOME = "home"
    FIRM = "firm"
    WIZARD = "wizard"
    RESULTS = "results"
    PLAN = "plan"
    HISTORY = "history"
    RESOURCES = "resources"
    SETTINGS = "settings"
    ABOUT = "about"

    @property
    def is_at_end(self) -> bool:
        """Whether it stands at the foot of the navigation: about the program, not the firm."""
        return self in {WindowPlace.SETTINGS, WindowPlace.ABOUT}


def place_name(place: WindowPlace) -> str:
    """Give the name of a place, in the language of the window."""
    return {
        WindowPlace.HOME: translate("Places", "Home"),
        WindowPlace.FIRM: translate("Places", "Firm"),
        WindowPlace.WIZARD: translate("Places", "Diagnosis"),
        WindowPlace.RESULTS: translate("Places", "Results"),
        WindowPlace.PLAN: translate("Places", "Action plan"),
        WindowPlace.HISTORY: translate("Places", "Progress"),
        WindowPlace.RESOURCES: translate("Places", "Resources"),
        WindowPlace.SETTINGS: translate("Places", "Settings"),
        WindowPlace.ABOUT: translate("Places", "About"),
    }[place]
