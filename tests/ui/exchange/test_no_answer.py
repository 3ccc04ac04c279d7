"""What is said of a sheet that nobody can answer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmediag.model.contact_sheet import PartKind
from pmediag.services.contact import ContactMaterial
from pmediag.ui.background import Background
from pmediag.ui.exchange.contact_dialog import ContactDialog
from pmediag.ui.exchange.contact_job import ContactJob
from pmediag.ui.theme import Theme
from tests.reports.samples import text_of
from tests.ui.conftest import focused, show
from tests.ui.exchange.prepared import (
    ENTER,
    ESC,
    FIRM,
    TAB,
    buttons,
    opened,
    tick,
    wait,
)
from tests.ui.persons import press, type_words
from tests.ui.readings import shown


def test_a_sheet_that_nobody_can_answer_is_spoken_of_once(
    qtbot: QtBot, dialog: ContactDialog, background: Background, tmp_path: Path
) -> None:
    told = "Without a name or a contact, nobody can answer you."
    dialog.save_button.click()
    assert told in shown(dialog)
    assert buttons(dialog) == [
        "Add the firm's name",
        "Say whom to call back",
        "Save anyway",
        "Back to the sheet",
    ]
    assert not dialog.save_button.isVisible(), "its choices stand in the place of the buttons"
    assert not dialog.close_button.isVisible()
    assert focused() is dialog.outcome.buttons[0]
    assert list(tmp_path.glob("*.pdf")) == []
    press(TAB, TAB)
    assert focused().accessibleName() == "Save anyway"
    press(ENTER)
    wait(qtbot, dialog, background)
    assert FIRM not in text_of((tmp_path / "fiche.pdf").read_bytes())
    dialog.save_button.click()
    wait(qtbot, dialog, background)
    assert told not in shown(dialog), "it was said"
    assert dialog.save_button.isVisible()


def test_a_contact_that_is_ticked_and_empty_is_to_be_filled_in(dialog: ContactDialog) -> None:
    tick(dialog, PartKind.CALL_BACK)
    dialog.save()
    assert "Fill in the contact" in buttons(dialog)
    assert "Say whom to call back" not in buttons(dialog)
    dialog.outcome.buttons[1].click()
    assert focused() is dialog.form.lines["who"]
    assert not dialog.outcome.isVisible()
    type_words("La patronne")
    dialog._is_told_of_no_answer = False
    dialog.save()
    dialog.outcome.buttons[1].click()
    assert focused() is dialog.form.lines["phone"], "a name alone is no way to answer"


@pytest.mark.parametrize("way", ["escape", "the button"])
def test_one_goes_back_from_what_is_asked(dialog: ContactDialog, way: str) -> None:
    dialog.save()
    if way == "escape":
        press(ESC)
    else:
        dialog.outcome.buttons[-1].click()
    assert dialog.isVisible()
    assert not dialog.outcome.isVisible()
    assert dialog.save_button.isVisible()
    assert focused() is dialog.save_button


def test_advice_is_no_alarm(dialog: ContactDialog, theme: Theme) -> None:
    dialog.save()
    assert dialog.outcome._mild.isVisible()
    assert not dialog.outcome._bad.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_choice_of_what_is_asked_shows_without_scrolling(
    qtbot: QtBot, background: Background, job: ContactJob, scale: float
) -> None:
    dialog = ContactDialog(None, Theme(scale=scale), background, job)
    show(qtbot, dialog, 760, 760)
    dialog.save()
    QApplication.processEvents()
    for button in dialog.outcome.buttons:
        corner = button.mapTo(dialog._message, button.rect().bottomRight())
        assert dialog._message.rect().contains(corner), button.accessibleName()
    dialog.done(0)


@pytest.mark.parametrize("width", [1180, 700])
def test_the_way_to_be_answered_is_one_tap_away(
    qtbot: QtBot,
    theme: Theme,
    background: Background,
    job: ContactJob,
    tmp_path: Path,
    width: int,
) -> None:
    dialog = opened(qtbot, theme, background, job, width)
    dialog.choose = lambda _first: tmp_path / "fiche.pdf"
    if not dialog.is_wide:
        dialog.page_button.click()
    dialog.save_button.click()
    dialog.outcome.buttons[1].click()
    assert dialog.form.sheet().has(PartKind.CALL_BACK)
    assert focused() is dialog.form.lines["who"]
    assert dialog.form.lines["who"].isVisible()
    assert not dialog.outcome.isVisible(), "one goes on"
    press(TAB)
    type_words("0612345678")
    dialog.save_button.click()
    wait(qtbot, dialog, background)
    assert "0612345678" in text_of((tmp_path / "fiche.pdf").read_bytes())
    dialog.done(0)


def test_the_name_is_added_where_there_is_one(
    qtbot: QtBot, theme: Theme, background: Background, job: ContactJob, dialog: ContactDialog
) -> None:
    dialog.save_button.click()
    dialog.outcome.buttons[0].click()
    assert focused() is dialog.form.card(PartKind.NAME)
    assert dialog.form.sheet().can_be_answered
    material = job.material
    nameless = ContactMaterial.of(material.result, replace(material.organisation, name=" "))
    other = opened(qtbot, theme, background, replace(job, material=nameless))
    other.save()
    assert buttons(other) == ["Say whom to call back", "Save anyway", "Back to the sheet"]
    other.done(0)
