"""Where one is in the window, as far as it is to be kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pmediag.ui.places import WindowPlace

if TYPE_CHECKING:
    from pmediag.ui.settings.settings_page import SettingsPart
    from pmediag.ui.wizard.profile_page import FirmEntry


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where one is, so that a window dressed anew shows the same.

    ``session`` is the diagnosis being answered, ``entry`` what is being entered of a firm before
    there is one, ``result`` the stored diagnosis that was asked for, ``resource`` the one that
    shows in « Ressources ».
    """

    place: WindowPlace = WindowPlace.HOME
    session: str | None = None
    entry: FirmEntry | None = None
    result: str | None = None
    is_example: bool = False
    part: SettingsPart | None = None
    resource: str | None = None
