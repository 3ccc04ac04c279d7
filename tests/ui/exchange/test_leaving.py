"""Looking at the page, saving it, failing, leaving."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.contact_sheet import NEED_LIMIT, ContactSheet, Part, PartKind
from pmediag.services.reporting import page_pictures
from pmediag.ui.background import AT_ONCE, Background, Progress
from pmediag.ui.exchange.contact_dialog import ContactDialog
from pmediag.ui.exchange.contact_job import ContactJob
from pmediag.ui.exchange.contact_ticks import FoldedTicks
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button
from tests.ui.conftest import focused, show
from tests.ui.exchange.prepared import (
    ESC,
    FIRM,
    HALF_A_MINUTE,
    TAB,
    buttons,
    opened,
    page,
    tick,
    wait,
)
from tests.ui.persons import press
from tests.ui.readings import shown


def test_two_pages_are_said_and_turned(
    qtbot: QtBot, dialog: ContactDialog, background: Background
) -> None:
    for fold in dialog.findChildren(FoldedTicks):
        fold.all_button.click()
    for kind in (PartKind.NAME, PartKind.NUMBER, PartKind.CALL_BACK):
        tick(dialog, kind)
    dialog.form.need.setPlainText("\n".join(f"Besoin {n}" for n in range(40)))
    wait(qtbot, dialog, background)
    assert dialog.preview.pages == 2
    assert "untick what matters less" in dialog.preview.count.shown_text()
    turn = dialog.preview.turn_button
    assert turn.accessibleName() == "Go to page 2"
    turn.click()
    wait(qtbot, dialog, background)
    assert dialog.preview.view.place == 1
    dialog.form.lines["who"].setText("x")
    wait(qtbot, dialog, background)
    assert dialog.preview.view.place == 1, "one stays where one was looking"
    turn.click()
    assert dialog.preview.view.place == 0


def test_the_last_wish_wins(qtbot: QtBot, dialog: ContactDialog, background: Background) -> None:
    goes_on = Event()
    for _ in range(AT_ONCE):  # all that may work at once is busy: the page has to wait
        background.start(lambda _: goes_on.wait(30))
    for need in ("un", "deux", "trois"):
        dialog.form.need.setPlainText(f"Besoin {need}")
        dialog._pause.stop()
        dialog._show_page()
    goes_on.set()
    wait(qtbot, dialog, background)
    assert "Besoin trois" in page(dialog)
    assert "Besoin un" not in page(dialog)


def test_leaving_what_was_typed_is_spoken_of_once(
    qtbot: QtBot, dialog: ContactDialog, background: Background, tmp_path: Path
) -> None:
    tick(dialog, PartKind.NAME)
    dialog.form.need.setPlainText("Refaire le site")
    dialog.close_button.click()
    assert dialog.isVisible()
    assert "What you typed is in no file yet." in shown(dialog)
    assert buttons(dialog) == ["Save as PDF…", "Close without saving", "Back to the sheet"]
    assert not dialog.save_button.isVisible(), "it is offered once"
    dialog.form.need.setPlainText("Refaire le site, vite")
    assert buttons(dialog) == [], "one went on"
    dialog.close_button.click()
    dialog.outcome.buttons[0].click()
    wait(qtbot, dialog, background)
    assert (tmp_path / "fiche.pdf").exists()
    dialog.close_button.click()
    assert dialog.isHidden()


@pytest.mark.parametrize("way", ["escape twice", "the button"])
def test_what_was_typed_may_be_left(dialog: ContactDialog, way: str) -> None:
    dialog.form.need.setPlainText("Refaire le site")
    dialog.close()
    assert dialog.isVisible()
    if way == "the button":
        dialog.outcome.buttons[1].click()
    else:
        press(ESC)
    assert dialog.isHidden()


def test_with_nothing_typed_it_closes_at_once(dialog: ContactDialog) -> None:
    tick(dialog, PartKind.NAME)
    press(ESC)
    assert dialog.isHidden()


def test_closed_while_the_page_is_made_nothing_is_left(
    qtbot: QtBot, theme: Theme, background: Background, job: ContactJob
) -> None:
    dialog = ContactDialog(None, theme, background, job)
    show(qtbot, dialog, 1180, 800)
    dialog.begin()
    dialog.done(0)
    qtbot.waitUntil(lambda: not background.is_busy, timeout=HALF_A_MINUTE)
    assert dialog.preview.pages == 0
    made = job.making(ContactSheet(()))(lambda _done, _total: None)
    dialog.preview._take(made)  # type: ignore[arg-type]  # what the work returns
    assert made.pages.is_closed  # type: ignore[attr-defined]


def test_a_failure_is_said_and_mended(
    qtbot: QtBot, dialog: ContactDialog, background: Background, tmp_path: Path
) -> None:
    tick(dialog, PartKind.NAME)
    target = tmp_path / "later" / "fiche.pdf"
    dialog.choose = lambda _first: target
    dialog.save()
    wait(qtbot, dialog, background)
    assert "Le fichier n’a pas pu être écrit." in shown(dialog)
    assert buttons(dialog) == ["Try again", "Save elsewhere…"]
    target.parent.mkdir()
    dialog.outcome.buttons[0].click()
    wait(qtbot, dialog, background)
    with_page = page_pictures(target.read_bytes())
    assert len(with_page) == 1
    with_page.close()


def test_a_page_that_cannot_be_made_is_said(
    qtbot: QtBot, dialog: ContactDialog, background: Background
) -> None:
    def fail(_progress: Progress) -> None:
        raise UserFacingError(ErrorCode.DISK_FULL, path="x")

    dialog.preview.want(fail)
    wait(qtbot, dialog, background)
    assert dialog.outcome.isVisible()


def test_where_it_is_can_be_opened(
    qtbot: QtBot, dialog: ContactDialog, background: Background, tmp_path: Path
) -> None:
    tick(dialog, PartKind.NAME)
    asked: list[Path] = []

    def open_file(path: Path) -> bool:
        asked.append(path)
        return True

    dialog.open_file = open_file
    dialog.show_in_folder = lambda _path: False
    dialog.save()
    wait(qtbot, dialog, background)
    dialog.outcome.buttons[0].click()
    assert asked == [tmp_path / "fiche.pdf"]
    dialog.outcome.buttons[1].click()
    assert str(tmp_path) in shown(dialog)  # no program shows it: the path is said


def test_giving_up_the_place_changes_nothing(dialog: ContactDialog, background: Background) -> None:
    tick(dialog, PartKind.NAME)
    dialog.choose = lambda _first: None
    dialog.save()
    assert not background.is_busy
    assert not dialog.outcome.isVisible()


def test_narrow_the_page_is_behind_a_button(
    qtbot: QtBot, theme: Theme, background: Background, job: ContactJob
) -> None:
    dialog = opened(qtbot, theme, background, job, width=640)
    assert not dialog.is_wide
    assert dialog.form.isVisible()
    assert not dialog.preview.isVisible()
    button = dialog.page_button
    assert button.accessibleName() == "See the page"
    button.click()
    wait(qtbot, dialog, background)
    assert dialog.preview.isVisible()
    assert not dialog.form.isVisible()
    assert focused() is dialog.preview.view.page
    assert button.accessibleName() == "Back to the choices"
    dialog.form.need.setPlainText("a" * (NEED_LIMIT + 1))
    dialog.save()
    assert dialog.form.isVisible(), "what is wrong shows"
    dialog.resize(1180, 800)
    assert dialog.preview.isVisible()
    assert dialog.form.isVisible()
    assert not button.isVisible()
    dialog.done(0)


def test_the_first_idea_of_a_name_tells_the_firm_only_where_ticked(
    job: ContactJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda *_: str(tmp_path))
    plain = job.default_path(ContactSheet(()), "Contact sheet")
    assert plain == tmp_path / "Contact sheet 2026-11-23.pdf"
    named = job.default_path(ContactSheet((Part(PartKind.NAME),)), "Contact sheet")
    assert FIRM in named.name


def test_the_place_is_asked_for(
    dialog: ContactDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QFileDialog] = []

    def answer(asking: QFileDialog) -> bool:
        asked.append(asking)
        return True

    monkeypatch.setattr(QFileDialog, "exec", answer)
    first = tmp_path / "Contact sheet.pdf"
    assert dialog._ask_where(first) == first
    assert asked[0].windowTitle() == "Save the contact sheet"


def test_page_keys_scroll_the_choices(dialog: ContactDialog) -> None:
    bar = dialog.area.verticalScrollBar()
    press(TAB)
    before = bar.value()
    press(Qt.Key.Key_PageDown)
    assert bar.value() > before


def test_every_button_has_its_key_said(dialog: ContactDialog) -> None:
    assert dialog.save_button.toolTip()
    assert all(
        button.accessibleName() for button in dialog.findChildren(Button) if button.isVisible()
    )
