"""The report on paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pmediag.ui.background import Background
from pmediag.ui.report import preview_window, printing
from pmediag.ui.report.job import ReportJob
from pmediag.ui.report.preview_window import ReportPreview
from pmediag.ui.theme import Theme
from tests.reports.samples import read
from tests.ui.conftest import show
from tests.ui.persons import press
from tests.ui.readings import shown
from tests.ui.report.conftest import HALF_A_MINUTE, choice, count, wait

Key = Qt.Key


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
