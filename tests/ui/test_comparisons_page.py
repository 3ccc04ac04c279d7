"""Published figures beside a result, as a person reads them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmediag.model.assessment import Path, PathKind
from pmediag.model.comparison import Comparisons
from pmediag.model.result import Result, result_of
from pmediag.services.catalogue import Catalogue
from pmediag.services.comparisons import comparisons_of
from pmediag.ui.labels import Text
from pmediag.ui.results.comparisons_page import ComparisonsPage
from pmediag.ui.results.results_page import ResultsPage
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.chart_view import ChartView
from pmediag.ui.widgets.copy_button import CopyButton
from pmediag.words import Language
from tests.ui.conftest import focused, show
from tests.ui.persons import press
from tests.ui.readings import TODAY, sample, shown


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> ResultsPage:
    page = ResultsPage(theme, Language.FR)
    show(qtbot, page)
    return page


def shows(page: ResultsPage, catalogue: Catalogue, name: str = "menuiserie") -> Comparisons:
    organisation, result = sample(catalogue, name)
    held = comparisons_of(catalogue, result)
    page.show_result(result, organisation, TODAY, comparisons=held)
    assert held is not None
    return held


def opened(page: ResultsPage, catalogue: Catalogue, name: str = "menuiserie") -> ComparisonsPage:
    shows(page, catalogue, name)
    assert page.overview is not None
    assert page.overview.comparisons is not None
    row = page.overview.comparisons.open_row
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    found = page.current_page
    assert isinstance(found, ComparisonsPage)
    return found


def words(page: ComparisonsPage) -> list[str]:
    return [text.shown_text() for text in page.findChildren(Text)]


def test_the_page_opens_by_key_and_closes_with_esc(page: ResultsPage, catalogue: Catalogue) -> None:
    found = opened(page, catalogue)
    assert focused() is found.back_button
    QTest.keyClick(found.back_button, Qt.Key.Key_Escape)
    assert page.current_page is page.overview
    assert page.overview is not None
    assert page.overview.comparisons is not None
    assert focused() is page.overview.comparisons.open_row


def test_every_practice_stands_once_with_its_share(page: ResultsPage, catalogue: Catalogue) -> None:
    held = shows(page, catalogue)
    found = opened(page, catalogue)
    rows = [row for card in found.practices for row in card.rows]
    assert len(rows) == len(held.practices)
    bars = [row.bar.accessibleName() for row in rows]
    assert any("cloud" in name and "36" in name and "10 to 49" not in name for name in bars)
    assert len(set(bars)) == len(bars)


def test_the_source_is_one_tap_away_and_can_be_copied(
    page: ResultsPage, catalogue: Catalogue
) -> None:
    held = shows(page, catalogue)
    found = opened(page, catalogue)
    row = next(card for card in found.practices if len(card.rows) == 7).rows[0]
    item = held.with_answer(does=True)[0]
    source = row.source
    button = source.findChild(CopyButton)
    assert button is not None
    assert not button.isVisible()
    source.link.setFocus()
    assert source.link.accessibleName().startswith("source, ")
    QTest.keyClick(source.link, Qt.Key.Key_Space)
    assert button.isVisible()
    press(Qt.Key.Key_Tab)
    assert focused() is button, "what unfolds comes next"
    said = shown(source)
    assert item.chosen.figure.url in said
    assert f"{item.chosen.figure.year}." in said
    button.click()
    assert QApplication.clipboard().text() == item.chosen.figure.url


def test_the_level_is_told_without_a_rank(page: ResultsPage, catalogue: Catalogue) -> None:
    found = opened(page, catalogue)
    said = " ".join(words(found))
    # One number, the sum of what the chart shows: two that are rounded may not make 100.
    plain = said.replace("\u202f", " ")
    assert "”: 71 % of firms are at this level or below (" in plain
    assert "above (" not in said
    assert "; series broken; since then, " in said
    assert "|" not in said
    for word in ("rank", "percentile", "score"):
        assert word not in said.lower()


@pytest.mark.parametrize(
    ("name", "title", "caution"),
    [
        ("boulangerie", "You and other firms", "Many of these firms are not of your size or trade"),
        ("menuiserie", "You and firms like yours", "Some of these figures count firms of other"),
    ],
)
def test_the_page_says_once_whom_the_firm_stands_beside(
    page: ResultsPage, catalogue: Catalogue, name: str, title: str, caution: str
) -> None:
    found = opened(page, catalogue, name)
    assert page.overview is not None
    assert page.overview.comparisons is not None
    way_in = shown(page.overview.comparisons)
    assert title in way_in
    assert (caution in way_in) == (name == "boulangerie"), "no figure of others without a warning"
    assert found.accessibleName() == title
    said = words(found)
    assert title in said
    assert sum(caution in text for text in said) == 1
    rows = [row for card in found.practices for row in card.rows]
    own = [row for row in rows if "Firms of your size." in shown(row)]
    assert 0 < len(own) < len(rows) / 2
    assert not any("idea only" in shown(row) or "other sizes" in shown(row) for row in rows)


def test_the_table_has_the_figures_of_the_chart(page: ResultsPage, catalogue: Catalogue) -> None:
    held = shows(page, catalogue)
    found = opened(page, catalogue)
    found.countries.button.click()
    table = found.countries.table
    assert table.isVisible()
    assert not found.countries.chart.isVisible()
    assert held.index is not None
    assert table.rowCount() == len(held.index.countries)
    cell = table.item(0, 0)
    assert cell is not None
    assert cell.text() == "Finlande"


def test_a_chart_is_as_high_as_its_words_need(
    page: ResultsPage, catalogue: Catalogue, qtbot: QtBot
) -> None:
    for width in (1064, 700):
        page.resize(width, 800)
        found = opened(page, catalogue)
        qtbot.waitUntil(partial(is_whole, found.levels.chart))


def test_one_area_alone_has_no_comparison(page: ResultsPage, catalogue: Catalogue) -> None:
    organisation, result = sample(catalogue)
    one = of_one_area(result)
    page.show_result(one, organisation, TODAY, comparisons=comparisons_of(catalogue, one))
    assert page.overview is not None
    assert page.overview.comparisons is None
    page.show_comparisons()
    assert page.current_page is page.overview


@pytest.mark.parametrize("width", [1064, 700, 420])
def test_the_page_is_one_flow_with_what_is_to_check_first(
    page: ResultsPage, catalogue: Catalogue, width: int
) -> None:
    page.resize(width, 800)
    found = opened(page, catalogue)
    QApplication.processEvents()
    cards = (found.levels, *found.practices, found.countries)
    heads = [shown(card) for card in found.practices]
    assert ["To check: 1" in heads[0], "You do it: 7" in heads[1], "Not today: 12" in heads[2]] == [
        True,
        True,
        True,
    ]
    assert len({card.x() for card in cards}) == 1
    assert len({card.width() for card in cards}) == 1
    below = [(card.y(), card.y() + card.height()) for card in cards]
    assert all(end <= start for (_, end), (start, _) in pairwise(below))
    # The bars of all practices begin and end together, so that they can be held together.
    bars = [row.bar for card in found.practices for row in card.rows]
    assert len({bar.mapTo(found, bar.rect().topLeft()).x() for bar in bars}) == 1
    assert len({bar.width() for bar in bars}) == 1


def test_the_source_weighs_less_than_the_practice(page: ResultsPage, catalogue: Catalogue) -> None:
    row = opened(page, catalogue).practices[1].rows[0]
    name, origin = row.findChildren(Text)[:2]
    link = row.source.link
    assert link.font().pixelSize() == origin.font().pixelSize() < name.font().pixelSize()
    assert link.width() < row.width() / 4
    assert origin.shown_text().startswith("France, ")


def is_whole(chart: ChartView) -> bool:
    return chart.height() >= chart.heightForWidth(chart.width())


def of_one_area(result: Result) -> Result:
    path = Path(PathKind.DIMENSION, "sell")
    return result_of(result.questionnaire, replace(result.assessment, path=path))


def is_all_seen(widget: QWidget) -> bool:
    """Whether all of it is seen."""
    return widget.visibleRegion().boundingRect() == widget.rect()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_source_that_opens_below_the_window_is_scrolled_to(
    qtbot: QtBot, catalogue: Catalogue, scale: float
) -> None:
    page = ResultsPage(Theme(scale=scale), Language.FR)
    show(qtbot, page, 1024, 640)
    comparisons = opened(page, catalogue)
    for row in (comparisons.practices[0].rows[-1], comparisons.practices[-1].rows[-1]):
        link, source = row.source.link, row.source
        link.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(partial(is_all_seen, source))
        assert is_all_seen(link)
