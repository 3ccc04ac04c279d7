"""The frame: never blank, narrow or large, nothing lost on closing."""

from __future__ import annotations

from collections.abc import Iterator
from unittest.mock import Mock, patch

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from pmediag.model.assessment import COMPLETE, EXPRESS
from pmediag.model.storage.repositories import AssessmentRepository
from pmediag.services.assessments import Assessments
from pmediag.services.catalogue import Catalogue
from pmediag.services.standing import Place
from pmediag.ui import main_window
from pmediag.ui.labels import Text
from pmediag.ui.main_window import MainWindow
from pmediag.ui.navigation import WindowPlace
from pmediag.ui.theme import Theme
from pmediag.words import Language
from tests.ui.conftest import show
from tests.ui.persons import press, start, type_words
from tests.ui.test_wizard_journey import disk_full

PROFILE = {"activity": "mobile", "size": "10_19", "region": "r53"}


@pytest.fixture
def window(
    qtbot: QtBot, theme: Theme, assessments: Assessments, catalogue: Catalogue
) -> MainWindow:
    window = MainWindow(theme, Language.FR)
    window.attach(assessments, catalogue)
    show(qtbot, window, 1280, 800)
    return window


def test_the_frame_paints_before_any_service_exists(qtbot: QtBot, theme: Theme) -> None:
    window = MainWindow(theme, Language.FR)
    show(qtbot, window)
    assert window.place is None
    words = [text.shown_text() for text in window.findChildren(Text) if text.isVisible()]
    assert "Opening your diagnoses…" in words
    window.go_to(WindowPlace.RESULTS)
    assert window.place is None


def test_the_navigation_shows_the_places_that_exist(window: MainWindow) -> None:
    shown = [b.accessibleName() for b in window._navigation.findChildren(QAbstractButton)]
    assert shown == ["Menu", "Diagnosis"]
    window.add_place(WindowPlace.RESULTS, QWidget())
    window.add_place(WindowPlace.DIAGNOSES, QWidget())
    items = [window._navigation._items[place].accessibleName() for place in WindowPlace]
    assert items == ["My diagnoses", "Diagnosis", "Results"]


def test_tab_and_screen_readers_go_down_the_navigation(window: MainWindow) -> None:
    window.add_place(WindowPlace.RESULTS, QWidget())
    window.add_place(WindowPlace.DIAGNOSES, QWidget())
    items = [window._navigation._items[place] for place in WindowPlace]
    assert items[0].nextInFocusChain() is items[1]
    assert items[1].nextInFocusChain() is items[2]
    read = [child for child in window._navigation.children() if child in items]
    assert read == items


def test_the_wizard_starts_anew_when_there_is_nothing_to_go_on_with(window: MainWindow) -> None:
    window.go_to(WindowPlace.WIZARD)
    assert window.place is WindowPlace.WIZARD
    assert window.wizard.current_page is window.wizard.profile_page
    type_words("Entreprise A")
    assert window.wizard.profile_page._name.text() == "Entreprise A"


def test_the_firm_shows_in_the_navigation(window: MainWindow, assessments: Assessments) -> None:
    session = assessments.start("R&D <b>SARL</b>", PROFILE, COMPLETE)
    window.resume(session.assessment.id)
    words = [text.shown_text() for text in window._navigation.findChildren(Text)]
    assert words == ["R&D <b>SARL</b>", "De 10 à 19 people\nBretagne"]


def test_leaving_the_wizard_saves_what_is_being_typed(
    window: MainWindow, assessments: Assessments
) -> None:
    window.add_place(WindowPlace.DIAGNOSES, QWidget())
    session = assessments.start("Entreprise A", PROFILE, COMPLETE)
    window.resume(session.assessment.id)
    press("n")
    type_words("half a word")
    window.go_to(WindowPlace.DIAGNOSES)
    assert window.place is WindowPlace.DIAGNOSES
    answers = assessments.assessment(session.assessment.id).answers
    assert [answer.note for answer in answers.values()] == ["half a word"]


def test_closing_asks_before_an_answer_is_lost(
    window: MainWindow, assessments: Assessments, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.resume(assessments.start("Entreprise A", PROFILE, COMPLETE).assessment.id)
    stay, left = Mock(return_value=False), Mock()
    monkeypatch.setattr(main_window, "ask_to_leave", stay)
    window.left.connect(left)
    with patch.object(AssessmentRepository, "save_answer", disk_full):
        press("3")
        assert not window.close()
        left.assert_not_called()
        stay.return_value = True
        assert window.close()
    left.assert_called_once_with()


def test_closing_when_all_is_saved_asks_nothing(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main_window, "ask_to_leave", Mock(side_effect=AssertionError))
    window.go_to(WindowPlace.WIZARD)
    start(window.wizard)
    press("3")
    assert window.close()


@pytest.mark.parametrize(
    "size", [(1.0, 1280, 800), (1.0, 1024, 640), (2.0, 1280, 800), (2.0, 1024, 640)]
)
@pytest.mark.parametrize("place", list(Place))
def test_nothing_is_clipped_at_any_size(
    qtbot: QtBot,
    assessments: Assessments,
    catalogue: Catalogue,
    size: tuple[float, int, int],
    place: Place,
) -> None:
    scale, width, height = size
    window = MainWindow(Theme(scale=scale), Language.FR)
    window.attach(assessments, catalogue)
    show(qtbot, window, width, height)
    session = assessments.start("Entreprise A", PROFILE, COMPLETE)
    if place is not Place.QUESTION:
        session.pick(session.asked()[0].choices[0].id)
        session.go_to_place(place)
    window.resume(session.assessment.id)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (width, height)
    page = window.wizard.current_page
    assert not outside(page), "something stands outside the page"
    for area in page.findChildren(QScrollArea):
        inside = area.widget()
        if inside is not None and area.isVisible():
            assert inside.width() <= area.viewport().width()
            assert not outside(inside)


@pytest.mark.parametrize("place", [None, *Place])
def test_every_control_has_a_name_for_a_screen_reader(
    window: MainWindow, assessments: Assessments, place: Place | None
) -> None:
    if place is None:
        window.begin()
    else:
        session = assessments.start("Entreprise A", PROFILE, COMPLETE)
        session.pick(session.asked()[0].choices[0].id)
        session.go_to_place(place)
        window.resume(session.assessment.id)
        press("n")
    seen = QAccessible.queryAccessibleInterface(window)
    assert seen is not None
    names = [part.text(QAccessible.Text.Name) for part in parts_of(seen) if can_focus(part)]
    assert len(names) > 3
    assert all(names)


def parts_of(seen: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Give what a screen reader can reach from ``seen``."""
    yield seen
    for index in range(seen.childCount()):
        part = seen.child(index)
        if not getattr(part.state(), "invisible", 0):
            yield from parts_of(part)


def can_focus(part: QAccessibleInterface) -> bool:
    return bool(getattr(part.state(), "focusable", 0))


def outside(frame: QWidget) -> list[str]:
    """Give the visible texts and buttons that cross the left or right edge of ``frame``."""
    limits = QRect(0, 0, frame.width(), frame.height())
    found = []
    for kind in (Text, QAbstractButton):
        for widget in frame.findChildren(kind):
            left = widget.mapTo(frame, QPoint(0, 0)).x()
            right = left + widget.width() - 1
            if widget.isVisible() and (left < limits.left() or right > limits.right()):
                found.append(widget.accessibleName())
    return found


def test_help_folds_in_a_narrow_window_and_comes_with_a_key(
    window: MainWindow, assessments: Assessments, qtbot: QtBot
) -> None:
    window.resize(1024, 640)
    window.resume(assessments.start("Entreprise A", PROFILE, COMPLETE).assessment.id)
    page = window.wizard.question_page
    qtbot.waitUntil(lambda: not page.header.help_button.isHidden())
    assert page.side.isHidden()
    press("h")
    assert page.side.isVisible()
    press("\x1b")
    assert page.side.isHidden()
    window.resize(1280, 800)
    qtbot.waitUntil(page.side.isVisible)


def test_a_narrow_window_has_a_rail_that_opens(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(800, 600)
    navigation = window._navigation
    qtbot.waitUntil(lambda: navigation.width() == 64)
    navigation._menu.click()
    assert navigation.width() == 216


def test_a_diagnosis_that_is_not_here_leaves_the_window_where_it_is(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = Mock()
    monkeypatch.setattr(main_window, "show_error", told)
    window.resume("unknown")
    told.assert_called_once()
    assert window.place is None


def test_going_on_along_a_larger_path_asks_nothing_twice(
    window: MainWindow, assessments: Assessments
) -> None:
    session = assessments.start("Entreprise A", PROFILE, EXPRESS)
    first = session.asked()[0]
    session.pick(first.choices[2].id)
    window.open(assessments.enlarge(session.assessment.id, COMPLETE))
    page = window.wizard.question_page
    assert window.wizard.session is not None
    assert window.wizard.session.current is not None
    assert window.wizard.session.current.id != first.id
    assert "Complete path" in page.side._summary.shown_text().replace("\u00a0", " ")
