"""Where things are: what ships with the program, and what belongs to the user."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

APPLICATION = "pmediag"
DATA_DIR_VARIABLE = "PMEDIAG_DATA_DIR"
BACKUPS = "backups"


@cache
def resources() -> Path:
    """Give the folder that holds ``assets`` and ``translations``.

    In a frozen build it is the folder of the bundle, in an installed wheel the package
    itself, in a source tree the folder beside the package.
    """
    return _resources(Path(__file__).resolve().parent, getattr(sys, "_MEIPASS", None))


def assets() -> Path:
    """Give the folder of the content packs, samples, fonts and icons."""
    return resources() / "assets"


def translations() -> Path:
    """Give the folder of the compiled and source catalogs."""
    return resources() / "translations"


@dataclass(frozen=True, slots=True)
class Places:
    """Where the user's own things live; nothing is created by naming a place.

    ``data``, ``logs`` and ``backups`` are folders, ``settings`` is a file. They ``are_given``
    where whoever starts the program says so, and do not move then.
    """

    data: Path
    settings: Path
    logs: Path
    backups: Path
    are_given: bool = False

    @property
    def database(self) -> Path:
        """The database file."""
        return self.data / "pmediag.sqlite3"


def places(data_dir: Path | None = None) -> Places:
    """Choose the user's places.

    Args:
        data_dir: The folder that was asked for; without it the environment variable
            ``PMEDIAG_DATA_DIR`` is read, and without that the system's own places are used.

    Returns:
        Absolute places; everything stands inside the folder where one was asked for.
    """
    if data_dir is None and (value := os.environ.get(DATA_DIR_VARIABLE)):
        data_dir = Path(value)
    if data_dir is not None:
        folder = _absolute(data_dir)
        settings, logs, backups = (folder / name for name in ("settings.json", "logs", BACKUPS))
        return Places(folder, settings, logs, backups, are_given=True)

    import platformdirs

    data = platformdirs.user_data_path(APPLICATION, appauthor=False)
    config = platformdirs.user_config_path(APPLICATION, appauthor=False)
    logs = platformdirs.user_log_path(APPLICATION, appauthor=False)
    return Places(data, config / "settings.json", logs, data / BACKUPS)


def with_data_folder(where: Places, folder: str | None) -> Places:
    """Give the places of data that was moved to ``folder``; those that are given stay."""
    if folder is None or where.are_given:
        return where
    data = _absolute(Path(folder))
    return replace(where, data=data, backups=data / BACKUPS)


def _resources(package: Path, bundle: str | None) -> Path:
    if bundle is not None:
        return Path(bundle)
    return package if (package / "assets").is_dir() else package.parent


def _absolute(path: Path) -> Path:
    try:
        path = path.expanduser()
    except RuntimeError:  # no home folder for "~": take the character as it stands
        pass
    try:
        return path.absolute()
    except FileNotFoundError:  # the folder one stands in is gone: whoever opens it says so
        return path
