"""The questionnaires at hand, each loaded once, in the language of the words."""

from __future__ import annotations

from pathlib import Path

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.content.packs import PackPlace, find_packs, load_pack
from pmediag.model.questionnaire import Questionnaire

MAIN = "pmediag"
"""The questionnaire that a new diagnosis is made with."""


class Catalogue:
    """Finds questionnaires by id and version under ``folder``."""

    def __init__(self, folder: Path, language: str) -> None:
        self._folder = folder
        self._language = language
        self._loaded: dict[tuple[str, str], Questionnaire] = {}

    def latest(self) -> Questionnaire:
        """Give the newest version of the main questionnaire.

        Raises:
            UserFacingError: there is none, or it has errors (`ContentError`).
        """
        versions = [place for place in self.packs() if place.questionnaire_id == MAIN]
        if not versions:
            raise UserFacingError(ErrorCode.QUESTIONNAIRE_UNKNOWN, questionnaire=MAIN, version="")
        return self._load(versions[-1])

    def get(self, questionnaire_id: str, version: str) -> Questionnaire:
        """Give one version.

        Raises:
            UserFacingError: it is not here, or it has errors (`ContentError`).
        """
        for place in self.packs():
            if (place.questionnaire_id, place.version) == (questionnaire_id, version):
                return self._load(place)
        raise UserFacingError(
            ErrorCode.QUESTIONNAIRE_UNKNOWN,
            questionnaire=questionnaire_id,
            version=version,
        )

    def packs(self) -> tuple[PackPlace, ...]:
        """Give every pack at hand, oldest version first."""
        return find_packs(self._folder)

    def _load(self, place: PackPlace) -> Questionnaire:
        key = (place.questionnaire_id, place.version)
        if key not in self._loaded:
            self._loaded[key] = load_pack(place.folder, self._language)
        return self._loaded[key]
