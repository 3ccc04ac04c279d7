"""The questionnaires at hand, each loaded once, in the language of the words."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.content.packs import (
    ContentError,
    PackPlace,
    check_pack,
    find_packs,
    load_actions,
    load_comparisons,
    load_library,
    load_pack,
)
from pmediag.model.questionnaire import Questionnaire
from pmediag.paths import assets

if TYPE_CHECKING:
    from pmediag.model.actions import Action
    from pmediag.model.benchmark import Benchmarks
    from pmediag.model.comparison import Practice
    from pmediag.model.library import Library

FIGURES = Path("benchmarks", "figures.json")
"""Of the published figures, from the folder of assets."""

MAIN = "pmediag"
"""The questionnaire that a new diagnosis is made with."""


_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RefusedPack:
    """A newer version that is not used, for all these errors."""

    version: str
    problems: tuple[str, ...]


class Catalogue:
    """Finds questionnaires by id and version under ``folder``."""

    def __init__(self, folder: Path, language: str) -> None:
        self._folder = folder
        self._language = language
        self._loaded: dict[tuple[str, str], Questionnaire] = {}
        self._actions: dict[tuple[str, str], tuple[Action, ...]] = {}
        self._library: Library | None = None
        self._latest: Questionnaire | None = None
        self._refused: list[RefusedPack] = []
        self._practices: dict[tuple[str, str], tuple[Practice, ...]] = {}
        self._benchmarks: Benchmarks | None = None

    def latest(self) -> Questionnaire:
        """Give the newest version of the main questionnaire that has no error in any part.

        One with errors is refused whole, and the version before it stays in use.

        Raises:
            UserFacingError: there is none, or every one has errors (`ContentError`).
        """
        if self._latest is None:
            self._latest = self._load(self._newest_sound())
        return self._latest

    @property
    def refused(self) -> tuple[RefusedPack, ...]:
        """The newer versions that `latest` refused, the newest first."""
        return tuple(self._refused)

    def _newest_sound(self) -> PackPlace:
        versions = [place for place in self.packs() if place.questionnaire_id == MAIN]
        if not versions:
            raise UserFacingError(ErrorCode.QUESTIONNAIRE_UNKNOWN, questionnaire=MAIN, version="")
        while len(versions) > 1:
            newest = versions.pop()
            try:
                check_pack(newest.folder, self._language)
            except ContentError as error:
                problems = tuple(str(problem) for problem in error.problems)
                _log.warning("version %s refused: %d errors", newest.version, len(problems))
                self._refused.append(RefusedPack(newest.version, problems))
            else:
                return newest
        # With nothing to go back to, its parts are checked as they are loaded.
        return versions[0]

    def get(self, questionnaire_id: str, version: str) -> Questionnaire:
        """Give one version.

        Raises:
            UserFacingError: it is not here, or it has errors (`ContentError`).
        """
        return self._load(self._place(questionnaire_id, version))

    def actions(self, questionnaire: Questionnaire) -> tuple[Action, ...]:
        """Give the actions that came with ``questionnaire``; none with one of before they were.

        Raises:
            UserFacingError: they have errors (`ContentError`).
        """
        key = (questionnaire.id, questionnaire.version)
        if key not in self._actions:
            folder = self._place(*key).folder
            self._actions[key] = load_actions(folder, questionnaire, self._language)
        return self._actions[key]

    def library(self) -> Library:
        """Give the library of the newest version, the freshest there is.

        Raises:
            UserFacingError: it has errors (`ContentError`), or there is no questionnaire.
        """
        if self._library is None:
            newest = self.latest()
            folder = self._place(newest.id, newest.version).folder
            self._library = load_library(folder, newest, self._language)
        return self._library

    def comparisons(self, questionnaire: Questionnaire) -> tuple[Practice, ...]:
        """Give what ``questionnaire`` holds against figures; nothing for one of before it was.

        Raises:
            UserFacingError: they have errors (`ContentError`).
        """
        key = (questionnaire.id, questionnaire.version)
        if key not in self._practices:
            folder = self._place(*key).folder
            self._practices[key] = load_comparisons(folder, questionnaire, self._language)
        return self._practices[key]

    def benchmarks(self) -> Benchmarks:
        """Give the published figures, read when first asked for.

        Raises:
            UserFacingError: they have errors (`ContentError`).
        """
        if self._benchmarks is None:
            from pmediag.model.content.benchmarks import read_benchmarks

            self._benchmarks = read_benchmarks(assets() / FIGURES, self._language)
        return self._benchmarks

    def packs(self) -> tuple[PackPlace, ...]:
        """Give every pack at hand, oldest version first."""
        return find_packs(self._folder)

    def _place(self, questionnaire_id: str, version: str) -> PackPlace:
        for place in self.packs():
            if (place.questionnaire_id, place.version) == (questionnaire_id, version):
                return place
        raise UserFacingError(
            ErrorCode.QUESTIONNAIRE_UNKNOWN,
            questionnaire=questionnaire_id,
            version=version,
        )

    def _load(self, place: PackPlace) -> Questionnaire:
        key = (place.questionnaire_id, place.version)
        if key not in self._loaded:
            self._loaded[key] = load_pack(place.folder, self._language)
        return self._loaded[key]
