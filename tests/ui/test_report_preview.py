"""The report before it is anywhere: made, read page by page, saved, printed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.organisation import Organisation
from pmediag.services.catalogue import Catalogue
from pmediag.services.reporting import ReportMaterial
from pmediag.ui.background import Background, Progress
from pmediag.ui.report import preview_window, printing
from pmediag.ui.report.job import MadeReport, ReportJob
from pmediag.ui.report.preview_window import ReportPreview, offer_report
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button
from pmediag.words import Language
from tests.reports.samples import read, text_of
from tests.ui.conftest import focused, show
from tests.ui.persons import TAB, press
from tests.ui.readings import TODAY, sample, shown

HALF_A_MINUTE = 30_000

Key = Qt.Key


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    background.wait()


@pytest.fixture
def job(catalogue: Catalogue) -> ReportJob:
    organisation, result = sample(catalogue)
    return ReportJob(result, organisation, Language.FR, TODAY)


@pytest.fixture
def preview(
    qtbot: QtBot, theme: Theme, background: Background, job: ReportJob
) -> Iterator[ReportPreview]:
    preview = ReportPreview(None, theme, background, job)
    preview.has_printer = lambda: True
    show(qtbot, preview, 980, 900)
    yield preview
    preview.close()


@pytest.fixture
def made(qtbot: QtBot, preview: ReportPreview, background: Background) -> ReportPreview:
    """A preview whose report is made and whose first pages are drawn."""
    preview.begin()
    wait(qtbot, background)
    return preview


def wait(qtbot: QtBot, background: Background) -> None:
    qtbot.waitUntil(lambda: not background.is_busy, timeout=HALF_A_MINUTE)


def count(preview: ReportPreview) -> int:
    assert preview._made is not None
    return len(preview._made.pages)


def choice(preview: ReportPreview, words: str) -> Button:
    return next(b for b in preview.outcome.buttons if b.text() == words)


def colours(preview: ReportPreview) -> set[str]:
    """Give the colours of the page along a line near its top."""
    image = preview.view.page.grab().toImage()
    return {image.pixelColor(x, image.height() // 20).name() for x in range(image.width())}


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
        made.view.page,
        made.save_button,
        made.print_button,
        made.close_button,
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

    def choose(_parent: QWidget, first: Path) -> Path:
        asked.append(first)
        return target

    def opener(kind: str) -> preview_window.OpenPath:
        def do(path: Path) -> bool:
            opened.append((kind, path))
            return True

        return do

    made.choose_place = choose
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
    assert choice(made, "Open in the PDF viewer").hasFocus()
    press(Key.Key_Return)
    choice(made, "Show in its folder").click()
    assert opened == [("file", target), ("folder", target)]
    assert made.isVisible()


def test_giving_up_the_place_changes_nothing(made: ReportPreview) -> None:
    made.choose_place = lambda _parent, _first: None
    made.save_button.click()
    assert made.outcome.isHidden()
    assert made.save_button.isEnabled()


def test_a_place_that_refuses_is_said_with_ways_out(
    qtbot: QtBot, made: ReportPreview, background: Background, tmp_path: Path
) -> None:
    places = [tmp_path / "absent" / "report.pdf", tmp_path / "report.pdf"]
    made.choose_place = lambda _parent, _first: places.pop(0)
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
    made.choose_place = lambda _parent, _first: target
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

    def choose(_parent: QWidget, first: Path) -> Path:
        asked.append(first)
        return tmp_path / f"{len(asked)}.pdf"

    made.choose_place = choose
    for _ in range(2):
        QTest.keyClick(made, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        wait(qtbot, background)
    assert asked[1] == tmp_path / "1.pdf"
    assert sorted(item.name for item in tmp_path.iterdir()) == ["1.pdf", "2.pdf"]


@pytest.mark.parametrize("words", ["Open in the PDF viewer", "Show in its folder"])
def test_without_a_program_for_it_it_says_so(
    qtbot: QtBot, made: ReportPreview, background: Background, tmp_path: Path, words: str
) -> None:
    target = tmp_path / "report.pdf"
    made.choose_place = lambda _parent, _first: target
    made.open_file = made.show_in_folder = lambda _path: False
    made.save_button.click()
    wait(qtbot, background)
    choice(made, words).click()
    assert str(target) in shown(made)
    assert "Le fichier n’a pas pu être ouvert." in shown(made)
    assert made.isVisible()


# Printing it


def never(_parent: QWidget, _name: str, _pages: int, _current: int) -> QPrinter | None:
    raise AssertionError("no printer is to be chosen")


def a_printer(path: Path) -> QPrinter:
    """Give a printer whose paper is a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_it_is_printed_page_by_page(
    qtbot: QtBot, made: ReportPreview, background: Background, tmp_path: Path
) -> None:
    paper = tmp_path / "paper.pdf"
    asked: list[tuple[str, int, int]] = []

    def choose(_parent: QWidget, name: str, pages: int, current: int) -> QPrinter:
        asked.append((name, pages, current))
        return a_printer(paper)

    made.choose_printer = choose
    press(Key.Key_PageDown)
    made.print_button.click()
    assert f"Page 1 of {count(made)} is being printed…" in shown(made)
    assert not made.print_button.isEnabled()
    qtbot.waitUntil(
        lambda: "The report was sent to the printer." in shown(made), timeout=HALF_A_MINUTE
    )
    assert asked == [(made.windowTitle(), count(made), 1)]
    pages = read(paper.read_bytes()).pages
    assert len(pages) == count(made)
    assert float(pages[0].mediabox.width) == pytest.approx(595, abs=1)
    assert all(len(page.images) >= 1 for page in pages)
    assert made.print_button.isEnabled()


def test_a_part_is_printed_in_the_order_that_was_asked_for(tmp_path: Path) -> None:
    printer = a_printer(tmp_path / "paper.pdf")
    assert printing.pages_of(printer, 4) == [0, 1, 2, 3]
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert printing.pages_of(printer, 4) == [1, 2]
    printer.setFromTo(3, 9)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert printing.pages_of(printer, 4) == [3, 2]


def test_copies_are_made_where_the_printer_makes_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = a_printer(tmp_path / "paper.pdf")
    monkeypatch.setattr(printer, "copyCount", lambda: 2)
    monkeypatch.setattr(printer, "supportsMultipleCopies", lambda: False)
    printer.setCollateCopies(True)
    assert printing.pages_of(printer, 2) == [0, 1, 0, 1]
    printer.setCollateCopies(False)
    assert printing.pages_of(printer, 2) == [0, 0, 1, 1]


def test_printing_can_be_stopped(
    qtbot: QtBot, made: ReportPreview, background: Background, tmp_path: Path
) -> None:
    made.choose_printer = lambda *_: a_printer(tmp_path / "paper.pdf")
    made.print_button.click()
    choice(made, "Cancel").click()
    wait(qtbot, background)
    assert made.outcome.isHidden()
    assert made.print_button.isEnabled()
    assert made.print_button.hasFocus()


def test_closing_stops_the_printing(
    qtbot: QtBot, made: ReportPreview, background: Background, tmp_path: Path
) -> None:
    made.choose_printer = lambda *_: a_printer(tmp_path / "paper.pdf")
    made.print_button.click()
    made.close()
    wait(qtbot, background)
    assert made.isHidden()


def test_without_a_printer_it_says_so_and_what_to_do(made: ReportPreview) -> None:
    made.has_printer = lambda: False
    made.choose_printer = never
    QTest.keyClick(made, Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert "No printer is set up on this computer." in shown(made)
    assert "Save the report as a PDF" in shown(made)


@pytest.mark.qt_log_ignore(r"^QPainter::begin\(\): Returned false")
def test_a_printer_that_refuses_is_said(
    qtbot: QtBot, made: ReportPreview, background: Background, tmp_path: Path
) -> None:
    printers = [a_printer(tmp_path / "absent" / "paper.pdf"), a_printer(tmp_path / "paper.pdf")]
    made.choose_printer = lambda *_: printers.pop(0)
    made.print_button.click()
    assert "The report could not be printed." in shown(made)
    choice(made, "Try again").click()
    qtbot.waitUntil(
        lambda: "The report was sent to the printer." in shown(made), timeout=HALF_A_MINUTE
    )


def test_giving_up_the_printer_changes_nothing(made: ReportPreview) -> None:
    made.choose_printer = lambda *_: None
    made.print_button.click()
    assert made.outcome.isHidden()
    assert made.print_button.isEnabled()


def test_where_qt_cannot_print_the_button_is_off(
    qtbot: QtBot,
    theme: Theme,
    background: Background,
    job: ReportJob,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(preview_window, "can_print", lambda: False)
    preview = ReportPreview(None, theme, background, job)
    show(qtbot, preview, 980, 900)
    preview.begin()
    wait(qtbot, background)
    assert not preview.print_button.isEnabled()
    assert preview.print_button.toolTip()
    preview.choose_printer = never
    QTest.keyClick(preview, Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    preview.close()


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
    preview.choose_place = lambda _parent, _first: Path("/absent/report.pdf")
    preview.save_button.click()
    wait(qtbot, background)
    assert (preview.width(), preview.height()) == (808, 640)
    for button in (preview.save_button, preview.print_button, preview.close_button):
        place = button.mapTo(preview, button.rect().bottomRight())
        assert preview.rect().contains(place)
    assert preview.view.height() >= 100
    preview.close()
    Theme().apply(qapp)


def test_the_first_idea_is_a_safe_name_in_the_documents(job: ReportJob) -> None:
    odd = ReportJob(job.result, Organisation("o", 'CON/..\\ "x" ' * 20), Language.FR, TODAY)
    path = odd.default_path()
    assert path.suffix == ".pdf"
    assert len(path.name) <= 120
    assert not set('/\\:"<>|?*') & set(path.name)
    assert job.default_path().name == (
        "Menuiserie du Copeau Imaginaire (entreprise fictive) 2026-11-23.pdf"
    )


def test_without_a_documents_folder_the_first_idea_is_the_home(
    job: ReportJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = str(tmp_path / "Documents")
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda *_: missing)
    assert job.default_path().parent == Path.home()


def test_a_job_takes_all_that_a_report_tells_of(job: ReportJob) -> None:
    material = ReportMaterial(job.result, job.organisation, b"logo", job.result)
    made = ReportJob.of(material, Language.EN, TODAY)
    assert (made.logo, made.previous, made.language) == (b"logo", job.result, Language.EN)
    assert made.organisation == job.organisation
