"""The report before it is anywhere: made, read page by page, saved, printed."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.look import DARK
from pmediag.ui.background import Background, Progress
from pmediag.ui.report import preview_window
from pmediag.ui.report.job import MadeReport, ReportJob
from pmediag.ui.report.preview_window import ReportPreview, offer_report
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button
from tests.reports.samples import text_of
from tests.ui.conftest import focused, show
from tests.ui.persons import TAB, press
from tests.ui.readings import shown
from tests.ui.report.conftest import choice, colours, count, wait

Key = Qt.Key


# Making it


def test_the_report_is_made_and_its_first_page_shows(
    qtbot: QtBot, preview: ReportPreview, background: Background
) -> None:
    preview.begin()
    assert shown(preview) == "The report is being made…"
    assert preview.making.bar.isVisible()
    assert preview.making.cancel_button.hasFocus()
    wait(qtbot, background)
    assert f"Page 1 of {count(preview)}" in shown(preview)
    assert "The report is being made…" not in shown(preview)
    assert preview.view.page.hasFocus()
    assert "#0b6477" in colours(preview)  # the head of the first page
    assert not preview.save_button.isHidden()


def test_its_progress_is_shown(
    qtbot: QtBot, preview: ReportPreview, background: Background
) -> None:
    seen: list[float] = []
    preview.making.bar.valueChanged.connect(
        lambda value: seen.append(value / preview.making.bar.maximum())
    )
    preview.begin()
    wait(qtbot, background)
    assert seen == sorted(seen)
    assert any(0 < part < 1 for part in seen)


def test_nothing_is_written_until_one_saves(
    qtbot: QtBot, made: ReportPreview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preview_window, "save_report", pytest.fail)
    press(Key.Key_PageDown, Key.Key_End)
    assert made.path is None
    assert list(tmp_path.iterdir()) == []
    assert made.outcome.isHidden()


def test_cancelling_gives_it_up(
    qtbot: QtBot, preview: ReportPreview, background: Background
) -> None:
    preview.begin()
    preview.making.cancel_button.click()
    assert preview.isHidden()
    wait(qtbot, background)
    assert preview._made is None


def test_closing_while_pages_are_drawn_is_quiet(
    qtbot: QtBot, made: ReportPreview, background: Background
) -> None:
    for place in range(count(made)):
        made.view.go_to(place)
    made.close()
    wait(qtbot, background)
    assert made._made is not None
    assert made._made.pages.is_closed


def test_a_report_that_is_made_as_one_closes_is_let_go(
    qtbot: QtBot, preview: ReportPreview, background: Background, job: ReportJob
) -> None:
    late = job.make(lambda _done, _total: None)
    preview.begin()
    preview.close()
    preview._show_report(late)
    assert late.pages.is_closed
    assert preview._made is None


def test_a_failure_has_its_cause_its_next_step_and_a_retry(
    qtbot: QtBot, preview: ReportPreview, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = ReportJob.make

    def refuse(self: ReportJob, progress: Progress) -> MadeReport:
        raise UserFacingError(ErrorCode.FILE_UNREADABLE, path="font.ttf", reason="gone")

    monkeypatch.setattr(ReportJob, "make", refuse)
    preview.begin()
    wait(qtbot, background)
    assert "Le fichier ne peut pas être lu." in shown(preview)
    assert "font.ttf" in shown(preview)
    assert preview.making.retry_button.hasFocus()
    assert not preview.making.bar.isVisible()
    monkeypatch.setattr(ReportJob, "make", make)
    press(Key.Key_Return)
    wait(qtbot, background)
    assert f"Page 1 of {count(preview)}" in shown(preview)


# Reading it


def test_pages_are_turned_by_keys_wherever_the_focus_is(made: ReportPreview) -> None:
    last = count(made) - 1
    for widget in (made.view.page, made.save_button, made.toolbar.larger_button):
        widget.setFocus()
        for key, place in (
            (Key.Key_PageDown, 1),
            (Key.Key_End, last),
            (Key.Key_PageDown, last),
            (Key.Key_PageUp, last - 1),
            (Key.Key_Home, 0),
            (Key.Key_PageUp, 0),
        ):
            press(key)
            assert made.view.place == place
            assert f"Page {place + 1} of {last + 1}" in shown(made)


def test_pages_are_turned_by_the_buttons(made: ReportPreview) -> None:
    assert not made.toolbar.back_button.isEnabled()
    made.toolbar.next_button.click()
    assert made.view.place == 1
    made.toolbar.back_button.click()
    assert made.view.place == 0
    press(Key.Key_End)
    assert not made.toolbar.next_button.isEnabled()


def test_a_screen_reader_hears_where_it_is_and_what_it_says(
    qtbot: QtBot, made: ReportPreview, background: Background
) -> None:
    page = QAccessible.queryAccessibleInterface(made.view.page)
    assert page.role() == QAccessible.Role.Graphic
    assert page.text(QAccessible.Text.Name) == f"Page 1 of {count(made)}"
    assert "Menuiserie du Copeau" in page.text(QAccessible.Text.Description)
    press(Key.Key_End)
    wait(qtbot, background)
    assert page.text(QAccessible.Text.Name) == f"Page {count(made)} of {count(made)}"
    assert "Versions" in page.text(QAccessible.Text.Description)
    for button in made.findChildren(Button):
        if button.isVisible():
            assert button.accessibleName()
            assert min(button.width(), button.height()) >= 28


def test_a_turned_page_is_announced(made: ReportPreview, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "pmediag.ui.report.page_view.announce", lambda _widget, words: said.append(words)
    )
    press(Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageUp)
    assert said == [f"Page {page} of {count(made)}" for page in (2, 3, 2)]


def test_everything_is_reached_by_tab_in_reading_order(made: ReportPreview) -> None:
    made.view.go_to(3)
    made.toolbar.back_button.setFocus()
    order = [focused()]
    while len(order) < 20:
        press(TAB)
        if focused() is order[0]:
            break
        order.append(focused())
    assert order == [
        made.toolbar.back_button,
        made.toolbar.next_button,
        made.toolbar.smaller_button,
        made.toolbar.larger_button,
        made.toolbar.close_button,
        made.view.page,
        made.save_button,
        made.word_button,
        made.print_button,
    ]


def test_zoom_by_keys(made: ReportPreview) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    fitting = made.view.zoom
    assert not made.toolbar.fit_button.isVisible()
    QTest.keyClick(made, Key.Key_Plus, control)
    assert made.view.zoom > fitting
    assert made.toolbar.fit_button.isVisible()
    larger = made.view.zoom
    assert f"{round(larger * 100)}\u202f%" in shown(made)
    QTest.keyClick(made, Key.Key_Minus, control)
    QTest.keyClick(made, Key.Key_Minus, control)
    assert made.view.zoom < fitting
    QTest.keyClick(made, Key.Key_0, control)
    assert made.view.zoom == fitting
    assert not made.toolbar.fit_button.isVisible()
    made.toolbar.smaller_button.click()
    assert made.view.zoom < fitting
    made.toolbar.fit_button.click()
    assert made.view.zoom == fitting
    assert made.view.page.hasFocus()


# Saving it


def test_it_is_saved_whole_and_opened(
    qtbot: QtBot, made: ReportPreview, background: Background, tmp_path: Path
) -> None:
    target = tmp_path / "report.pdf"
    asked: list[Path] = []
    opened: list[tuple[str, Path]] = []

    def choose(first: Path) -> Path:
        asked.append(first)
        return target

    def opener(kind: str) -> preview_window.OpenPath:
        def do(path: Path) -> bool:
            opened.append((kind, path))
            return True

        return do

    made.choose = choose
    made.open_file, made.show_in_folder = opener("file"), opener("folder")
    made.save_button.setFocus()
    press(Key.Key_Return)
    wait(qtbot, background)
    assert asked == [made._job.default_path()]
    assert [item.name for item in tmp_path.iterdir()] == ["report.pdf"]
    assert made._made is not None
    assert target.read_bytes() == made._made.data
    assert "Menuiserie du Copeau" in text_of(target.read_bytes(), 0)
    assert "The report is saved here:" in shown(made)
    assert str(target) in shown(made)
    assert choice(made, "Open the PDF").hasFocus()
    press(Key.Key_Return)
    choice(made, "Show in its folder").click()
    assert opened == [("file", target), ("folder", target)]
    assert made.isVisible()


def test_it_is_saved_as_a_document_to_be_rewritten_and_opened(
    qtbot: QtBot, made: ReportPreview, background: Background, tmp_path: Path
) -> None:
    target = tmp_path / "report.docx"
    asked: list[Path] = []
    opened: list[Path] = []

    def choose(first: Path) -> Path:
        asked.append(first)
        return target

    def open_file(path: Path) -> bool:
        opened.append(path)
        return True

    made.choose, made.open_file = choose, open_file
    QTest.mouseClick(made.word_button, Qt.MouseButton.LeftButton)
    assert shown(made.outcome) == "The report is being saved…"
    assert not made.save_button.isEnabled()
    wait(qtbot, background)
    assert asked == [made._job.default_path(".docx")]
    assert [item.name for item in tmp_path.iterdir()] == ["report.docx"]
    words = [paragraph.text for paragraph in docx.Document(str(target)).paragraphs]
    assert words[0].startswith("Menuiserie du Copeau Imaginaire")
    assert "Toutes les réponses" in words
    assert "The report is saved here:" in shown(made)
    assert choice(made, "Open the document").hasFocus()
    press(Key.Key_Return)
    assert opened == [target]
    assert made.word_button.isEnabled()


def test_a_document_that_could_not_be_written_is_tried_again_as_a_document(
    qtbot: QtBot, made: ReportPreview, background: Background, tmp_path: Path
) -> None:
    places = [tmp_path / "absent" / "report.docx", tmp_path / "report.docx"]
    asked: list[Path] = []

    def choose(first: Path) -> Path:
        asked.append(first)
        return places.pop(0)

    made.choose = choose
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(made, Key.Key_S, keys)
    wait(qtbot, background)
    choice(made, "Try again").click()
    wait(qtbot, background)
    choice(made, "Save elsewhere…").click()
    wait(qtbot, background)
    assert [first.suffix for first in asked] == [".docx", ".docx"]
    assert (tmp_path / "report.docx").read_bytes().startswith(b"PK")
    QTest.keyClick(made, Key.Key_Escape)


def test_giving_up_the_place_changes_nothing(made: ReportPreview) -> None:
    made.choose = lambda _first: None
    made.save_button.click()
    assert made.outcome.isHidden()
    assert made.save_button.isEnabled()


def test_a_place_that_refuses_is_said_with_ways_out(
    qtbot: QtBot, made: ReportPreview, background: Background, tmp_path: Path
) -> None:
    places = [tmp_path / "absent" / "report.pdf", tmp_path / "report.pdf"]
    made.choose = lambda _first: places.pop(0)
    made.save_button.click()
    wait(qtbot, background)
    assert "Le fichier n’a pas pu être écrit." in shown(made)
    assert choice(made, "Try again").hasFocus()
    choice(made, "Save elsewhere…").click()
    wait(qtbot, background)
    assert "The report is saved here:" in shown(made)
    assert made.path == tmp_path / "report.pdf"
    assert "Le fichier n’a pas pu être écrit." not in shown(made)


def test_trying_again_at_the_same_place_works_once_it_is_there(
    qtbot: QtBot, made: ReportPreview, background: Background, tmp_path: Path
) -> None:
    target = tmp_path / "later" / "report.pdf"
    made.choose = lambda _first: target
    made.save_button.click()
    wait(qtbot, background)
    target.parent.mkdir()
    choice(made, "Try again").click()
    wait(qtbot, background)
    assert target.exists()


def test_saving_again_begins_where_it_was_saved(
    qtbot: QtBot, made: ReportPreview, background: Background, tmp_path: Path
) -> None:
    asked: list[Path] = []

    def choose(first: Path) -> Path:
        asked.append(first)
        return tmp_path / f"{len(asked)}.pdf"

    made.choose = choose
    for _ in range(2):
        QTest.keyClick(made, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        wait(qtbot, background)
    assert asked[1] == tmp_path / "1.pdf"
    assert sorted(item.name for item in tmp_path.iterdir()) == ["1.pdf", "2.pdf"]


@pytest.mark.parametrize("words", ["Open the PDF", "Show in its folder"])
def test_without_a_program_for_it_it_says_so(
    qtbot: QtBot, made: ReportPreview, background: Background, tmp_path: Path, words: str
) -> None:
    target = tmp_path / "report.pdf"
    made.choose = lambda _first: target
    made.open_file = made.show_in_folder = lambda _path: False
    made.save_button.click()
    wait(qtbot, background)
    choice(made, words).click()
    assert str(target) in shown(made)
    assert "Le fichier n’a pas pu être ouvert." in shown(made)
    assert made.isVisible()


# Around it


def test_it_opens_over_its_window_and_goes_away_when_closed(
    qtbot: QtBot, theme: Theme, background: Background, job: ReportJob
) -> None:
    parent = QWidget()
    show(qtbot, parent)
    preview = offer_report(parent, theme, background, job)
    assert preview.isVisible()
    assert preview.windowTitle() == "Report: Menuiserie du Copeau Imaginaire (entreprise fictive)"
    wait(qtbot, background)
    with qtbot.waitSignal(preview.destroyed):
        press(Key.Key_Escape)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_in_a_small_window(
    qtbot: QtBot, background: Background, job: ReportJob, qapp: QApplication, scale: float
) -> None:
    theme = Theme(scale=scale)
    theme.apply(qapp)
    preview = ReportPreview(None, theme, background, job)
    show(qtbot, preview, 808, 640)
    preview.begin()
    wait(qtbot, background)
    preview.choose = lambda _first: Path("/absent/report.pdf")
    preview.save_button.click()
    wait(qtbot, background)
    assert (preview.width(), preview.height()) == (808, 640)
    for button in (preview.save_button, preview.print_button, preview.toolbar.close_button):
        place = button.mapTo(preview, button.rect().bottomRight())
        assert preview.rect().contains(place)
    assert preview.view.height() >= 150
    preview.close()
    Theme().apply(qapp)


def test_the_place_is_asked_for_by_the_system(
    made: ReportPreview, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[tuple[object, ...]] = []

    def ask(*words: object) -> None:
        asked.append(words)

    monkeypatch.setattr(preview_window, "ask_where", ask)
    made.save_button.click()
    first = made._job.default_path()
    assert asked == [(made, "Save the report", "PDF document (*.pdf)", first)]


def test_a_page_stays_white_on_the_ground_of_each_theme(
    qtbot: QtBot, background: Background, job: ReportJob, qapp: QApplication
) -> None:
    theme = Theme(DARK)
    theme.apply(qapp)
    preview = ReportPreview(None, theme, background, job)
    show(qtbot, preview, 980, 900)
    preview.begin()
    wait(qtbot, background)
    press(Key.Key_PageDown)
    wait(qtbot, background)
    picture = preview.grab().toImage()
    view = preview.view.mapTo(preview, QPoint(0, 0))
    assert picture.pixelColor(view + QPoint(4, 4)).name() == DARK.paper.lower()
    assert picture.pixelColor(view + QPoint(preview.view.width() // 2, 40)).name() == "#ffffff"
    preview.close()
    Theme().apply(qapp)
