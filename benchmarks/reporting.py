"""A full report, from the click to its first page on screen: at most a second is asked for.

    python -m benchmarks.reporting

Each round is a process of its own, in which the report is the first: what makes reports and
what draws pages is imported on the way. It makes the report of a sample firm with a logo and
an earlier diagnosis, in a window that is not shown on any screen. Prints the median and the
slowest round, and their ratio to the second; then the parts of one round without a window.
"""

from __future__ import annotations

import os
import statistics
import struct
import subprocess
import sys
import time
import zlib
from dataclasses import replace
from datetime import date, timedelta

from pmediag.model.assessment import Answer
from pmediag.model.questionnaire import Kind
from pmediag.model.result import Result, result_of
from pmediag.paths import assets
from pmediag.services.catalogue import Catalogue
from pmediag.services.reporting import ReportMaterial, make_report, materials_in, page_pictures
from pmediag.words import Language

ROUNDS = 7
TARGET = 1.0
"""Seconds from the click to the first page."""

DAY = date(2026, 11, 24)


def main(arguments: list[str]) -> None:
    """Run the rounds, or the one that is named."""
    if arguments == ["window"]:
        print(in_a_window())
        return
    if arguments == ["parts"]:
        print(parts())
        return
    times = [float(_run("window")) for _ in range(ROUNDS)]
    median, slowest = statistics.median(times), max(times)
    print(
        f"from the click to the first page: median {median:.2f} s, slowest {slowest:.2f} s, "
        f"{slowest / TARGET:.0%} of the target"
    )
    print(_run("parts"))


def in_a_window() -> float:
    """Give the seconds from the click to the first page being painted."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from pmediag.ui.background import Background
    from pmediag.ui.cycles import CycleCollector
    from pmediag.ui.report.job import ReportJob
    from pmediag.ui.report.preview_window import offer_report
    from pmediag.ui.theme import Theme

    application = QApplication([])
    CycleCollector(application)
    theme, background, material = Theme(), Background(), _material()
    theme.apply(application)
    application.processEvents()
    start = time.perf_counter()
    preview = offer_report(None, theme, background, ReportJob(material, Language.FR, DAY))
    while not preview.view.has_picture:
        application.processEvents()
        time.sleep(0.001)
    preview.view.page.repaint()
    taken = time.perf_counter() - start
    preview.close()
    background.wait()
    return taken


def parts() -> str:
    """Give the time of each part without a window, imports included."""
    material = _material()
    start = time.perf_counter()
    data = make_report(material, language=Language.FR, printed_on=DAY)
    made = time.perf_counter()
    again = make_report(material, language=Language.FR, printed_on=DAY)
    warm = time.perf_counter()
    pages = page_pictures(data)
    pages.render(0, 2.0)
    pages.text(0)
    drawn = time.perf_counter()
    count = len(pages)
    pages.close()
    assert again == data
    return (
        f"{count} pages, {len(data) / 1000:.0f} kB: made in {made - start:.2f} s the first time, "
        f"{warm - made:.2f} s again; first page drawn in {drawn - warm:.3f} s"
    )


def _material() -> ReportMaterial:
    catalogue = Catalogue(assets() / "content", "fr")
    sample = assets() / "samples" / "menuiserie.pmediag"
    (material,) = materials_in(sample, catalogue, DAY)
    firm = replace(material.organisation, number="36252187900034", naf="16.23Z")
    past = _earlier(material.result)
    return replace(material, organisation=firm, logo=_logo(), previous=past)


def _earlier(result: Result) -> Result:
    """Give a diagnosis of a year ago, a third of whose answers were at the bottom."""
    assessment = result.assessment
    answers = dict(assessment.answers)
    for place, (key, answer) in enumerate(assessment.answers.items()):
        question = result.questionnaire.question(key)
        if place % 3 == 0 and answer.picks and question.kind is Kind.SINGLE:
            worst = min(question.choices, key=lambda choice: choice.points)
            answers[key] = Answer(picks=(worst.id,))
    before = assessment.started_at - timedelta(days=365)
    past = replace(
        assessment, id="earlier", answers=answers, started_at=before, completed_at=before
    )
    return result_of(result.questionnaire, past)


def _logo() -> bytes:
    """Give a PNG of 480 by 180 pixels, half of it transparent."""
    row = b"\x00" + b"\x20\x60\x40\xff" * 240 + b"\xff\xff\xff\x00" * 240
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", 480, 180, 8, 6, 0, 0, 0)),
        (b"IDAT", zlib.compress(row * 180)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def _run(part: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.reporting", part],
        capture_output=True,
        check=True,
        text=True,
    )
    return done.stdout.strip()


if __name__ == "__main__":
    main(sys.argv[1:])
