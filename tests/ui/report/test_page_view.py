"""The view of the pages: what it shows, what it asks for, how it is moved through."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmediag.ui.background import Background
from pmediag.ui.report.page_view import KEPT, ZOOMS, PageView
from pmediag.ui.report.rendering import Renderer, Rendering, Wanted
from pmediag.ui.theme import Theme
from tests.ui.conftest import show
from tests.ui.persons import press

A4 = (595.28, 841.89)
GREYS = 20

Key = Qt.Key


@dataclass(frozen=True)
class Sheet:
    """A page drawn in one grey, darker from page to page."""

    width: int
    height: int
    pixels: bytes


def drawn(wanted: Wanted, size: tuple[float, float] = A4) -> Rendering:
    width, height = (round(length * wanted.scale) for length in size)
    grey = 250 - 10 * wanted.page
    return Rendering(wanted, Sheet(width, height, bytes([grey]) * (3 * width * height)), "words")


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> PageView:
    view = PageView(theme)
    show(qtbot, view, 800, 600)
    return view


@pytest.fixture
def asked(view: PageView) -> list[Wanted]:
    asked: list[Wanted] = []
    view.wanted.connect(asked.append)
    return asked


def bring(view: PageView, asked: list[Wanted]) -> None:
    """Bring what was asked for, and what that asks for in turn."""
    while asked:
        view.take(drawn(asked.pop(0)))


def grey(view: PageView) -> int:
    """Give the grey in the middle of what is seen of the page."""
    image = view.page.grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).red()


def turn_wheel(view: PageView, notches: int, *, control: bool = False) -> None:
    keys = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    middle = view.viewport().rect().center()
    event = QWheelEvent(
        QPointF(middle),
        QPointF(view.viewport().mapToGlobal(middle)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_only_what_shows_and_the_next_page_are_asked_for(
    view: PageView, asked: list[Wanted]
) -> None:
    view.open([A4] * 5)
    assert {wanted.page for wanted in asked} == {0}
    first = asked[-1]
    asked.clear()
    view.take(drawn(first))
    assert [wanted.page for wanted in asked] == [1]
    bring(view, asked)
    view.go_to(3)
    assert [wanted.page for wanted in asked] == [3]


def test_a_page_that_is_here_shows_at_once(view: PageView, asked: list[Wanted]) -> None:
    view.open([A4] * 3)
    assert grey(view) == 255  # blank while it is drawn
    bring(view, asked)
    assert grey(view) == 250
    view.go_to(1)
    assert grey(view) == 240
    assert [wanted.page for wanted in asked] == [2]
    asked.clear()
    view.go_to(0)
    assert grey(view) == 250
    assert asked == []


def test_few_pictures_are_kept(view: PageView, asked: list[Wanted]) -> None:
    view.open([A4] * 20)
    for place in range(20):
        view.go_to(place)
        bring(view, asked)
    assert len(view._pictures) == KEPT
    view.go_to(0)
    assert [wanted.page for wanted in asked] == [0]


def test_a_picture_has_a_pixel_for_each_of_the_screen(
    view: PageView, asked: list[Wanted], monkeypatch: pytest.MonkeyPatch
) -> None:
    view.open([A4])
    (wanted,) = set(asked)
    assert wanted.scale * A4[0] == pytest.approx(view.page.width() - 4)
    monkeypatch.setattr(view, "devicePixelRatioF", lambda: 2.0)
    asked.clear()
    view.zoom_by(1)
    (wanted,) = set(asked)
    assert wanted.scale * A4[0] == pytest.approx(2 * (view.page.width() - 4))
    view.take(drawn(wanted))
    kept = view._pictures[0][1]
    assert kept.devicePixelRatio() == 2.0


def test_a_picture_for_another_size_is_stretched_until_the_right_one_comes(
    view: PageView, asked: list[Wanted]
) -> None:
    view.open([A4, A4])
    bring(view, asked)
    view.zoom_by(1)
    assert grey(view) == 250
    assert [wanted.page for wanted in asked] == [0]
    late = Wanted(0, asked[0].scale / 2)
    view.take(drawn(late))
    assert view._pictures[0][0] != late.scale


def test_the_page_is_as_wide_as_the_view(qtbot: QtBot, view: PageView, asked: list[Wanted]) -> None:
    view.open([A4] * 2)
    for width in (800, 500, 900):
        view.resize(width, 600)
        assert view.horizontalScrollBar().maximum() == 0
        assert width - 80 <= view.page.width() <= width
    view.resize(4000, 600)
    assert view.zoom == 1.6
    view.resize(200, 600)
    assert view.zoom == 0.4


def test_zoom_goes_through_the_sizes_on_offer(view: PageView, asked: list[Wanted]) -> None:
    view.open([A4])
    seen = []
    for _ in ZOOMS:
        view.zoom_by(1)
        seen.append(view.zoom)
    assert seen[-1] == ZOOMS[-1]
    for _ in ZOOMS:
        view.zoom_by(-1)
        seen.append(view.zoom)
    assert seen[-1] == ZOOMS[0]
    assert set(ZOOMS) <= set(seen)


def test_zoom_keeps_what_is_in_the_middle(view: PageView, asked: list[Wanted]) -> None:
    view.open([A4])
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = (bar.value() + bar.pageStep() / 2) / (bar.maximum() + bar.pageStep())
    view.zoom_by(1)
    after = (bar.value() + bar.pageStep() / 2) / (bar.maximum() + bar.pageStep())
    assert after == pytest.approx(before, abs=0.01)


def test_down_scrolls_then_turns_and_up_comes_back(view: PageView, asked: list[Wanted]) -> None:
    view.open([A4] * 3)
    view.page.setFocus()
    bar = view.verticalScrollBar()
    presses = 0
    while view.place == 0 and presses < 60:
        press(Key.Key_Down)
        presses += 1
    assert view.place == 1
    assert presses > 2
    assert bar.value() == 0
    press(Key.Key_Up)
    assert view.place == 0
    assert bar.value() == bar.maximum()


def test_left_and_right_turn_the_page_unless_it_is_wider_than_the_view(
    view: PageView, asked: list[Wanted]
) -> None:
    view.open([A4] * 3)
    view.page.setFocus()
    press(Key.Key_Right, Key.Key_Right, Key.Key_Left)
    assert view.place == 1
    for _ in range(4):
        view.zoom_by(1)
    bar = view.horizontalScrollBar()
    assert bar.maximum() > 0
    before = bar.value()
    press(Key.Key_Right)
    assert (view.place, bar.value() > before) == (1, True)


def test_the_wheel_scrolls_turns_and_zooms(view: PageView, asked: list[Wanted]) -> None:
    view.open([A4] * 3)
    bar = view.verticalScrollBar()
    turn_wheel(view, -1)
    assert (view.place, bar.value() > 0) == (0, True)
    bar.setValue(bar.maximum())
    turn_wheel(view, -1)
    assert (view.place, bar.value()) == (1, 0)
    turn_wheel(view, 1)
    assert (view.place, bar.value()) == (0, bar.maximum())
    before = view.zoom
    turn_wheel(view, 1, control=True)
    assert view.zoom > before
    turn_wheel(view, -1, control=True)
    turn_wheel(view, -1, control=True)
    assert view.zoom < before


def test_no_page_lies_before_the_first_or_past_the_last(
    view: PageView, asked: list[Wanted]
) -> None:
    view.open([A4] * 2)
    view.go_to(-5)
    assert view.place == 0
    view.go_to(9)
    assert view.place == 1
    QTest.keyClick(view.page, Key.Key_Right)
    assert view.place == 1


def test_an_empty_view_is_quiet(view: PageView, asked: list[Wanted]) -> None:
    view.go_to(1)
    view.resize(500, 400)
    assert (view.place, view.zoom, asked) == (0, 1.0, [])


class OneAtATime:
    """Pages that are drawn only when the test lets them."""

    def __init__(self) -> None:
        self.drawn: list[Wanted] = []
        self.is_closed = False

    def __len__(self) -> int:
        return 2

    def size(self, page: int) -> tuple[float, float]:
        return A4

    def render(self, page: int, scale: float) -> Sheet:
        if self.is_closed:
            raise RuntimeError("closed")
        self.drawn.append(Wanted(page, scale))
        return Sheet(1, 1, bytes(3))

    def text(self, page: int) -> str:
        return f"words of {page}"

    def close(self) -> None:
        self.is_closed = True


def test_what_is_asked_for_twice_is_drawn_once(qtbot: QtBot) -> None:
    background, pages = Background(), OneAtATime()
    renderer = Renderer(pages, background, None)
    told: list[Rendering] = []
    renderer.rendered.connect(told.append)
    for _ in range(3):
        renderer.want(Wanted(1, 2.0))
    qtbot.waitUntil(lambda: not background.is_busy)
    assert pages.drawn == [Wanted(1, 2.0)]
    assert [rendering.text for rendering in told] == ["words of 1"]
    renderer.want(Wanted(1, 2.0))
    qtbot.waitUntil(lambda: not background.is_busy)
    assert len(pages.drawn) == 2


def test_a_page_of_a_closed_report_is_given_up(qtbot: QtBot) -> None:
    background, pages = Background(), OneAtATime()
    renderer = Renderer(pages, background, None)
    pages.close()
    told: list[Rendering] = []
    renderer.rendered.connect(told.append)
    renderer.want(Wanted(0, 1.0))
    qtbot.waitUntil(lambda: not background.is_busy)
    assert told == []


def test_another_version_keeps_the_page_and_its_picture_until_it_is_drawn(
    view: PageView, asked: list[Wanted]
) -> None:
    view.open([A4] * 3)
    bring(view, asked)
    view.go_to(1)
    bring(view, asked)
    assert grey(view) == 240
    view.refresh([A4, A4])
    assert view.place == 1
    assert grey(view) == 240
    assert asked, "the new one is asked for"
    place, scale = asked[-1].page, asked[-1].scale
    assert place == 1
    view.take(drawn(Wanted(1, scale)))
    view.refresh([A4])
    assert view.place == 0
