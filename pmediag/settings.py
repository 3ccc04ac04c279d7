"""What the program remembers of its user's habits; nothing of a diagnosis."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from pmediag.files import write_whole
from pmediag.words import Language

logger = logging.getLogger(__name__)

MAX_BYTES = 100_000
"""A settings file is a few hundred bytes; more is not one of ours."""


TEXT_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
"""The text sizes on offer; every screen is looked at in the first and the last."""


class ThemeChoice(StrEnum):
    """Light or dark, as the person asked; without a choice the system's."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """The user's habits; each is None until it is known.

    ``language`` and ``theme`` None follow the system; ``text_scale`` is one of
    `TEXT_SCALES`; ``window_geometry`` is base64, as Qt saved it; ``firm`` is the id of the
    organisation last worked on; ``data_folder`` is where the data was moved to.
    """

    language: Language | None = None
    theme: ThemeChoice | None = None
    text_scale: float | None = None
    window_geometry: str | None = None
    firm: str | None = None
    data_folder: str | None = None


def load(path: Path) -> Settings:
    """Read the settings file; a missing, damaged or unreadable one gives the defaults.

    A damaged file is set aside under another name and never stops the program.

    Args:
        path: The settings file, as in `pmediag.paths.Places`.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        logger.warning("Settings could not be read: %s", error)
        return Settings()
    try:
        return _settings(data)
    except (ValueError, RecursionError) as error:
        logger.warning("Settings are damaged and are set aside: %s", error)
        _set_aside(path)
        return Settings()


def save(settings: Settings, path: Path) -> None:
    """Write the settings file whole, and its folder where it does not exist yet.

    Raises:
        OSError: The file could not be written; the former one is untouched.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    known = {key: value for key, value in asdict(settings).items() if value is not None}
    text = json.dumps(known, indent=2, sort_keys=True)
    write_whole(path, f"{text}\n".encode("ascii"))


def _settings(data: bytes) -> Settings:
    if len(data) > MAX_BYTES:
        raise ValueError("too large")
    values = json.loads(data.decode("utf-8"))
    if not isinstance(values, dict):
        raise ValueError("not an object")  # noqa: TRY004 - one kind of damage for the caller
    language, theme = _text(values.get("language")), _text(values.get("theme"))
    scale = values.get("text_scale")
    return Settings(
        language=Language(language) if language in tuple(Language) else None,
        theme=ThemeChoice(theme) if theme in tuple(ThemeChoice) else None,
        text_scale=float(scale) if scale in TEXT_SCALES else None,
        window_geometry=_text(values.get("window_geometry")),
        firm=_text(values.get("firm")),
        data_folder=_text(values.get("data_folder")),
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_name(f"{path.name}.damaged"))
    except OSError as error:
        logger.warning("The damaged settings could not be set aside: %s", error)
