"""The places, on the first day and later, with all that opens inside them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pmediag.model.history import AssessmentSummary
from pmediag.ui.about.about_page import AboutPage
from pmediag.ui.places import WindowPlace
from pmediag.ui.resources.library_page import Shelf
from pmediag.ui.results.results_page import ResultsPage
from pmediag.ui.widgets.chart_card import ChartCard
from pmediag.ui.widgets.fold import FoldRow
from pmediag.ui.wizard.question_page import QuestionPage
from tests.ui.persons import press
from tests.ui.walk.data import first_id
from tests.ui.walk.sight import seen
from tests.ui.walk.stage import Shown, Stage, settle

TAB, ENTER, DOWN = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Down


def first_day(stage: Stage) -> Iterator[Shown]:
    """Every place while there is nothing, a first firm, a first question."""
    journey = stage.open()
    for place in WindowPlace:
        stage.go(place)
        yield stage.window(f"{place.value}, first day")
    menu = stage.tools.window.navigation._menu
    yield stage.overlay(
        "navigation, names shown", stage.tools.window, lambda: menu.setChecked(True)
    )
    menu.setChecked(False)
    stage.go(WindowPlace.FIRM)
    journey.firm.firm.new_requested.emit()
    yield stage.window("firm, a new one")
    form = journey.firm.firm.editor.form
    form._number.setText("732829321")
    form._keep.setText("31/02/2020")
    form.check()
    yield stage.window("firm, a new one, all wrong")
    journey.firm.firm.editor.give_up()
    stage.go(WindowPlace.WIZARD)
    view = journey.wizard.view
    profile = view.profile_page
    profile._submit()
    yield stage.window("wizard, profile, all wrong")
    activity = profile.fields.activity
    assert activity is not None
    activity.edit.setFocus()
    QTest.keyClicks(activity.edit, "boul")
    yield stage.window("wizard, profile, activity searched")
    activity.edit.setFocus()
    press(ENTER)
    yield stage.window("wizard, profile, activity picked")
    profile._name.setText("Entreprise A")
    profile.fields.choices["activity"].cards[0].click()
    profile._submit()
    yield stage.window("wizard, path")
    view.path_page._tell()
    assert isinstance(view.current_page, QuestionPage)
    yield stage.window("wizard, first question")


def later(stage: Stage, data: Path) -> Iterator[Shown]:
    """Every place once there are firms and diagnoses."""
    journey = stage.open(data)
    for place in WindowPlace:
        stage.go(place)
        yield stage.window(place.value)
    stage.go(WindowPlace.FIRM)
    journey.firm.firm.fold.setChecked(True)
    yield stage.window("firm, the list unfolded")
    journey.firm.firm.fold.setChecked(False)
    journey.firm.firm.show_problem(stage.refusal())
    yield stage.window("firm, not saved")
    stage.go(WindowPlace.HISTORY)
    yield from _tables(stage, "history")
    completed = [summary.id for summary in _summaries(stage, is_running=False)]
    journey.compare(completed[1], completed[0])
    stage.wait_for(WindowPlace.HISTORY)
    settle()
    yield stage.window("history, compared")
    yield from _tables(stage, "history, compared")
    _unfold(stage)
    yield stage.window("history, compared, unfolded")
    stage.go(WindowPlace.HISTORY)
    journey.delete(completed[0])
    settle()
    yield stage.window("history, something deleted")
    journey.deleting.undo_bar.undo()
    (running,) = _summaries(stage, is_running=True)
    journey.delete(running.id)
    stage.go(WindowPlace.HOME)
    yield stage.window("home, nothing in progress")


def results(stage: Stage, data: Path) -> Iterator[Shown]:
    """Results: the overview, its tables, each area, the method, an example."""
    journey = stage.open(data)
    journey.open_result(first_id(stage.setting.language))
    stage.wait_for(WindowPlace.RESULTS)
    settle()
    yield stage.window("results")
    yield from _tables(stage, "results")
    page = journey.results.results
    _unfold(stage)
    yield stage.window("results, unfolded")
    for name in _areas(page)[:2]:
        page.show_dimension(name)
        settle()
        _unfold(stage)
        yield stage.window(f"results, area {name}")
    page.show_comparisons()
    settle()
    yield stage.window("results, comparisons")
    yield from _tables(stage, "results, comparisons")
    _unfold(stage)
    yield stage.window("results, comparisons unfolded")
    page.show_method()
    settle()
    yield stage.window("results, method")
    page.go_back()
    journey.show_example()
    settle()
    yield stage.window("results, example")


def resources(stage: Stage, data: Path) -> Iterator[Shown]:
    """Each part of the library, a search, and one resource of every kind."""
    journey = stage.open(data)
    stage.go(WindowPlace.RESOURCES)
    page = journey.resources.resources
    for shelf in Shelf:
        page.library.show_shelf(shelf)
        page.library.column.make_all()
        settle()
        yield stage.window(f"resources, {shelf.value}")
    page.library.show_shelf(Shelf.ALL)
    page.library.edit.setText("factur")
    settle()
    yield stage.window("resources, found")
    page.library.edit.setText("zzzz")
    settle()
    yield stage.window("resources, nothing found")
    for resource_id in ("efact_emission_pme", "ai_art50", "regle_recherche", "sirene_ape"):
        page.show_resource(resource_id)
        assert page.detail is not None
        settle()
        _unfold(stage)
        yield stage.window(f"resources, {resource_id}")


def about(stage: Stage, data: Path) -> Iterator[Shown]:
    """What the program says of itself, each chapter unfolded."""
    journey = stage.open(data)
    stage.go(WindowPlace.ABOUT)
    page = journey.about.page
    assert isinstance(page, AboutPage)
    for name, chapter in page.chapters.items():
        chapter.row.click()
        settle()
        _unfold(stage, chapter)
        yield stage.window(f"about, {name.value}")
        chapter.row.click()
        settle()


def _summaries(stage: Stage, *, is_running: bool) -> list[AssessmentSummary]:
    recent = stage.journey.desk.history.recent(9)
    return [summary for summary in recent if (summary.completed_at is None) is is_running]


def _areas(page: ResultsPage) -> list[str]:
    assert page._reading is not None
    return [figures.dimension.id for figures in page._reading.dimensions]


def _tables(stage: Stage, name: str) -> Iterator[Shown]:
    """Show the table of every chart, by its key."""
    for card in stage.tools.window.findChildren(ChartCard):
        if card.isVisible():
            card.button.setFocus()
            QTest.keyClick(card.button, Qt.Key.Key_Space)
            assert card.table.isVisible(), f"{name}: a chart without its table"
            assert card.table.accessibleName()
    settle()
    yield stage.window(f"{name}, tables")


def _unfold(stage: Stage, inside: QWidget | None = None) -> None:
    """Unfold all that unfolds in the window, or inside a part of it; what that shows too."""
    top = stage.tools.window
    for _ in range(3):
        for widget in seen(top):
            is_wanted = inside is None or inside.isAncestorOf(widget)
            if is_wanted and isinstance(widget, FoldRow) and not widget.isChecked():
                widget.click()
        settle()
