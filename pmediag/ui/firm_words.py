"""What is said of a firm in two short lines."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pmediag.model.organisation import Profile
from pmediag.model.questionnaire import Questionnaire
from pmediag.typography import typeset
from pmediag.words import Language

translate = QCoreApplication.translate


def about_firm(questionnaire: Questionnaire, profile: Profile, language: Language) -> str:
    """Give the size and the region, a line each, as far as ``profile`` tells."""
    words = {}
    for field in questionnaire.profile:
        option = field.option(profile.get(field.id, ""))
        if option is not None:
            words[field.id] = typeset(option.text, language)
    lines = []
    if "size" in words:
        alone = profile.get("size") == "alone"
        people = translate("Firm", "{size} people").format(size=words["size"])
        lines.append(translate("Firm", "One person") if alone else people)
    if "region" in words:
        lines.append(words["region"])
    return "\n".join(lines)
