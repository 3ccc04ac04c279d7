"""What Réglages says of dates, sizes and what a copy of the data holds."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from pmediag.services.data_place import BackupLine
from pmediag.typography import long_date, number
from pmediag.words import Language

MEGABYTE = 1_000_000

translate = QCoreApplication.translate


def moment_words(at: datetime, language: Language) -> str:
    """Give a moment on this computer's clock: "23 November 2026, 14:32"."""
    local = at.astimezone()
    return translate("Settings", "{date}, {time}").format(
        date=long_date(local.date(), language), time=local.strftime("%H:%M")
    )


def size_words(size: int, language: Language) -> str:
    """Give a size as it is read, in megabytes, never nothing for something."""
    megabytes = max(0.1, size / MEGABYTE)
    shown = number(megabytes, 0 if megabytes >= 10 else 1, language)
    return translate("Settings", "{size} MB").format(size=shown)


def holding_words(assessments: int, answers: int) -> str:
    """Give what a copy of the data holds: diagnoses and answers."""
    return translate("Settings", "{diagnoses}, {answers}").format(
        diagnoses=translate("Settings", "%n diagnosis(es)", "", assessments),
        answers=translate("Settings", "%n answer(s)", "", answers),
    )


def backup_words(line: BackupLine, language: Language) -> str:
    """Give what one copy holds and takes, and why it is there when it is no backup."""
    holds = holding_words(line.assessments, line.answers)
    words = f"{holds}, {size_words(line.size, language)}"
    if not line.was_replaced:
        return words
    return translate("Settings", "Replaced by a restore: {holds}").format(holds=words)
