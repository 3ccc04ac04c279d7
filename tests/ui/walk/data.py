"""Data as it stands after a year or two: two firms, three diagnoses, one in progress."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

from pmediag.model.assessment import EXPRESS, Evidence, Mark
from pmediag.model.questionnaire import Kind
from pmediag.model.storage.database import Database
from pmediag.paths import places
from pmediag.services.desk import Desk
from pmediag.services.samples import sample
from pmediag.services.wizard import WizardSession
from pmediag.settings import Settings, save
from pmediag.words import Language
from tests.builders import MORNING

FIRST, SECOND = "menuiserie", "hotel"

NOTE = "Devis signés\nreste à dater"


def furnish(folder: Path, language: Language) -> Path:
    """Write the data into a folder and give it; the window then opens on a copy."""
    minutes = iter(range(500_000, 900_000))
    where = places(folder)
    database = Database.open(where.database, backups=where.backups)
    desk = Desk(where, database, language, lambda: MORNING + timedelta(minutes=next(minutes)))
    for name in (SECOND, FIRST):
        desk.exchange.import_file(sample(name, language))
    first = desk.assessments.assessment(first_id(language))
    firm = desk.assessments.organisation_of(first.id)
    desk.organisations.update(
        replace(firm, number="732829320", naf="43.32A", keep_until=date(2026, 1, 31))
    )
    desk.organisations.set_logo(firm.id, a_logo())
    again = desk.assessments.renew(first.id)
    _answer_again(again)
    again.complete()
    running = desk.assessments.renew(again.assessment.id)
    _begin(running)
    gone = desk.assessments.start("Garage C", {"activity": "mobile", "size": "2_9"}, EXPRESS)
    gone.pick(gone.asked()[0].choices[0].id)
    desk.bin.delete_organisation(gone.organisation.id)
    save(Settings(firm=firm.id), where.settings)
    database.close()
    return where.data


def first_id(language: Language) -> str:
    """Give the first diagnosis of the first firm."""
    return f"sample_{FIRST}" if language is Language.FR else f"sample_{FIRST}_{language.value}"


def a_logo() -> bytes:
    """Give a small picture."""
    image = QImage(120, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#0B6477"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def _answer_again(session: WizardSession) -> None:
    """Answer as last time, but for one question in five, which is better by one."""
    for step in session.steps():
        session.confirm_dimension(step.dimension.id)
    for question in session.asked()[::5]:
        picks = session.answer(question.id).picks
        if question.kind is Kind.SINGLE and picks:
            ids = [choice.id for choice in question.choices]
            session.pick(ids[min(len(ids) - 1, ids.index(picks[0]) + 1)], question.id)


def _begin(session: WizardSession) -> None:
    """Answer the first questions: one with a note, one flagged, one unknown."""
    asked = session.asked()
    for question in asked[:4]:
        session.pick(question.choices[1].id, question.id)
    session.write_note(NOTE, asked[0].id)
    session.set_evidence(Evidence.DOCUMENT, asked[0].id)
    session.set_to_review(True, asked[1].id)
    session.mark(Mark.UNKNOWN, asked[4].id)
    session.go_to(asked[5].id)
