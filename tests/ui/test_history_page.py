"""The place « Évolution », as a person uses it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox
from pytestqt.qtbot import QtBot

from pmediag.model.assessment import EXPRESS, Path, PathKind
from pmediag.model.history import AssessmentSummary
from pmediag.model.timeline import steps
from pmediag.services.catalogue import Catalogue
from pmediag.ui.history.diagnosis_row import DiagnosisRow
from pmediag.ui.history.history_page import HistoryPage
from pmediag.ui.history.lines import HistoryView, line_of, running_line
from pmediag.ui.history.list_page import AT_ONCE, ListPage
from pmediag.ui.labels import Text
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, ButtonKind
from pmediag.words import Language
from tests.model.summaries import a_summary, an_open_summary, by_version
from tests.ui.conftest import focused, show
from tests.ui.readings import shown

TODAY = date(2026, 11, 24)
FIRM = "<b>Établissements</b> & Fils"
ONE_AREA = Path(PathKind.DIMENSION, "sell")


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> HistoryPage:
    page = HistoryPage(theme, Language.FR)
    show(qtbot, page)
    return page


@pytest.fixture
def view_of(catalogue: Catalogue) -> Callable[..., HistoryView]:
    """Give what there is to tell of a firm with these diagnoses."""

    def view(*summaries: AssessmentSummary, **changes: object) -> HistoryView:
        values: dict[str, object] = {
            "firm": FIRM,
            "steps": steps(summaries, by_version),
            "running": tuple(s for s in summaries if s.completed_at is None),
            "questionnaire": catalogue.latest(),
            "today": TODAY,
        }
        return HistoryView(**{**values, **changes})  # type: ignore[arg-type]  # any field

    return view


ViewOf = Callable[..., HistoryView]


def three() -> tuple[AssessmentSummary, ...]:
    return (
        a_summary("c", day="2026-11-23", score=45.4),
        a_summary("b", day="2025-11-03", score=38.6),
        a_summary("a", day="2024-01-10", score=23.0, path=EXPRESS, level_low=1, level_high=1),
    )


def fill(page: HistoryPage, view: HistoryView) -> ListPage:
    """Show it, and let it appear."""
    page.show_history(view)
    settle()
    assert page.list_page is not None
    return page.list_page


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def filled(page: HistoryPage) -> list[str]:
    buttons = [b for b in page.findChildren(Button) if b.isVisibleTo(page)]
    return [b.text() for b in buttons if b._kind is ButtonKind.PRIMARY]


def choose(row: DiagnosisRow, name: str) -> None:
    """Open the menu of a row with the keyboard and press the action of this name."""
    row.more_button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(row.more_button, Qt.Key.Key_Return)
    assert row.menu is not None
    assert row.menu.isVisible()
    names = [action.text() for action in row.menu.actions()]
    for _ in range(names.index(name) + 1):
        QTest.keyClick(row.menu, Qt.Key.Key_Down)
    QTest.keyClick(row.menu, Qt.Key.Key_Return)


# Nothing yet, one, several


def test_before_any_diagnosis_it_says_what_comes_and_offers_the_first_step(
    qtbot: QtBot, page: HistoryPage, view_of: ViewOf
) -> None:
    fill(page, view_of())
    assert "How has the firm progressed?" in shown(page)
    assert "you will see what changed from one to the next, and why" in shown(page)
    assert filled(page) == ["Diagnose my firm"]
    page.focus_first()
    with qtbot.waitSignal(page.new_requested):
        QTest.keyClick(focused(), Qt.Key.Key_Return)


def test_one_diagnosis_says_what_a_second_one_will_show_and_when(
    qtbot: QtBot, page: HistoryPage, view_of: ViewOf
) -> None:
    shown_page = fill(page, view_of(a_summary(score=45.4)))
    words = shown(page)
    assert "45 out of 100 on 23\u00a0novembre 2026." in words
    assert "What a second diagnosis will show" in words
    assert "from 23\u00a0mai 2027 on" in words
    assert shown_page.curve_card is not None
    assert shown_page.compare_card is None
    assert filled(page) == ["Renew the diagnosis"]
    page.focus_first()
    with qtbot.waitSignal(page.renew_requested) as wanted:
        QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert wanted.args == ["a1"]


def test_after_six_months_it_is_a_good_time(page: HistoryPage, view_of: ViewOf) -> None:
    fill(page, view_of(a_summary(day="2026-05-23"), today=date(2026, 11, 23)))
    assert "More than six months have passed" in shown(page)


def test_several_say_how_far_the_firm_came(page: HistoryPage, view_of: ViewOf) -> None:
    fill(page, view_of(*three()))
    words = shown(page)
    assert (
        "45 out of 100 on 23\u00a0novembre 2026: +6 point(s) since 3\u00a0novembre 2025." in words
    )
    assert "Since the first one, on 10\u00a0janvier 2024: +22 point(s)." in words


def test_across_a_broken_questionnaire_the_way_from_the_first_is_not_told(
    page: HistoryPage, view_of: ViewOf
) -> None:
    broken = a_summary("z", day="2023-01-01", score=90.0, questionnaire_version="2020.1")
    fill(page, view_of(*three(), broken))
    assert "Since the first one" not in shown(page)


def test_one_in_progress_is_finished_before_another_is_begun(
    qtbot: QtBot, page: HistoryPage, view_of: ViewOf
) -> None:
    shown_page = fill(page, view_of(an_open_summary("open"), *three()))
    assert filled(page) == ["Resume the diagnosis"]
    page.focus_first()
    with qtbot.waitSignal(page.resume_requested) as wanted:
        QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert wanted.args == ["open"]
    row = shown_page.rows[0]
    assert row.report_button.isHidden()
    with qtbot.waitSignal(page.resume_requested):
        row.open_button.click()
    choose(row, "Send to my adviser")
    assert row.menu is not None
    assert "Compare with the one before" not in [a.text() for a in row.menu.actions()]


def test_diagnoses_of_one_area_alone_make_no_curve(page: HistoryPage, view_of: ViewOf) -> None:
    shown_page = fill(page, view_of(a_summary(path=ONE_AREA, level_low=None, level_high=None)))
    assert shown_page.curve_card is None
    assert "one area: Conclure et encaisser" in shown_page.rows[0].line.spoken
    assert "First diagnosis of this area" in shown_page.rows[0].line.spoken


def test_without_a_firm_no_empty_line_stands_above(page: HistoryPage, view_of: ViewOf) -> None:
    fill(page, view_of(firm=""))
    assert shown(page).startswith("How has the firm progressed?")


def test_the_name_of_the_firm_stays_as_it_was_typed(page: HistoryPage, view_of: ViewOf) -> None:
    fill(page, view_of(*three()))
    name = next(text for text in page.findChildren(Text) if "Fils" in text.shown_text())
    assert name.shown_text() == FIRM
    assert name.textFormat() is Qt.TextFormat.PlainText


# The curve and its table


def test_the_table_of_the_curve_is_one_key_away(page: HistoryPage, view_of: ViewOf) -> None:
    card = fill(page, view_of(*three())).curve_card
    assert card is not None
    card.button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert card.chart.isHidden()
    assert card.table.isVisible()
    rows = [
        [(cell := card.table.item(row, column)) and cell.text() for column in range(6)]
        for row in range(3)
    ]
    assert rows == [
        ["10\u00a0janvier 2024", "express diagnosis, indicative", "Démarrage", "23", "20–26", "–"],
        [
            "3\u00a0novembre 2025",
            "complete diagnosis",
            "Construction",
            "39",
            "35–42",
            "+16 point(s)",
        ],
        [
            "23\u00a0novembre 2026",
            "complete diagnosis",
            "Construction",
            "45",
            "42–49",
            "+6 point(s)",
        ],
    ]
    assert card.button.text() == "See the curve"
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert card.chart.isVisible()


def test_the_curve_says_what_it_shows(page: HistoryPage, view_of: ViewOf) -> None:
    card = fill(page, view_of(*three())).curve_card
    assert card is not None
    assert card.chart.accessibleName() == "Curve of the score, from 0 to 100"
    said = card.chart.accessibleDescription()
    assert said.startswith("10\u00a0janvier 2024: 23, between 20 and 26; 3\u00a0novembre 2025: 39")


def test_a_long_curve_says_its_ends(page: HistoryPage, view_of: ViewOf) -> None:
    card = fill(page, view_of(*many(40))).curve_card
    assert card is not None
    said = card.chart.accessibleDescription()
    assert said.startswith("40 diagnosis(es); 1er\u00a0janvier 2020: 50")
    assert said.count(";") == 2


# The list


def test_a_row_says_everything_and_its_change_with_its_unit(
    page: HistoryPage, view_of: ViewOf
) -> None:
    rows = fill(page, view_of(*three())).rows
    assert [row.open_button.accessibleName().split(", ") for row in rows] == [
        [
            "23\u00a0novembre 2026",
            "complete diagnosis",
            "Construction",
            "45",
            "between 42 and 49",
            "+6 point(s) since 3\u00a0novembre 2025",
        ],
        [
            "3\u00a0novembre 2025",
            "complete diagnosis",
            "Construction",
            "39",
            "between 35 and 42",
            "+16 point(s) since 10\u00a0janvier 2024",
            "with other questions",
        ],
        [
            "10\u00a0janvier 2024",
            "express diagnosis",
            "indicative",
            "Démarrage",
            "23",
            "between 20 and 26",
            "First diagnosis",
        ],
    ]


@pytest.mark.parametrize(
    ("later", "said"),
    [
        ({"score": 40.4}, "+1 point(s) since 3\u00a0novembre 2025"),
        ({"score": 39.4}, "No change since 3\u00a0novembre 2025"),
        ({"score": 20.0}, "−19 point(s) since 3\u00a0novembre 2025"),
        ({"score": None}, ""),
        (
            {"questionnaire_version": "2027.1"},
            "Another questionnaire than the one before: not to be compared",
        ),
        (
            {"questionnaire_version": "2026.2"},
            "+6 point(s) since 3\u00a0novembre 2025, with other questions",
        ),
    ],
)
def test_a_row_says_how_the_score_moved(
    catalogue: Catalogue, later: dict[str, object], said: str
) -> None:
    told = a_summary("b", day="2026-11-23", **later), a_summary("a", day="2025-11-03", score=38.6)
    line = line_of(steps(told, by_version)[0], catalogue.latest(), Language.FR)
    assert line.change == said
    assert line.previous_id == "a"


def test_what_is_in_progress_says_so(catalogue: Catalogue) -> None:
    line = running_line(an_open_summary(), catalogue.latest(), Language.FR)
    assert line.spoken == "23\u00a0novembre 2026, complete diagnosis, In progress, 9 answer(s)"


def test_a_row_opens_by_click_and_by_enter(
    qtbot: QtBot, page: HistoryPage, view_of: ViewOf
) -> None:
    row = fill(page, view_of(*three())).rows[1]
    with qtbot.waitSignal(page.open_requested) as wanted:
        QTest.mouseClick(row.open_button, Qt.MouseButton.LeftButton)
    assert wanted.args == ["b"]
    row.open_button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.open_requested):
        QTest.keyClick(focused(), Qt.Key.Key_Return)


def test_a_row_makes_its_report(qtbot: QtBot, page: HistoryPage, view_of: ViewOf) -> None:
    row = fill(page, view_of(*three())).rows[1]
    with qtbot.waitSignal(page.report_requested) as wanted:
        row.report_button.click()
    assert wanted.args == ["b"]


@pytest.mark.parametrize("name", ["Send to my adviser", "Delete"])
def test_the_menu_of_a_row_sends_and_deletes(
    qtbot: QtBot, page: HistoryPage, view_of: ViewOf, name: str
) -> None:
    row = fill(page, view_of(*three())).rows[2]
    signal = page.delete_requested if name == "Delete" else page.send_requested
    with qtbot.waitSignal(signal) as wanted:
        choose(row, name)
    assert wanted.args == ["a"]


def test_the_menu_of_a_row_compares_with_the_one_before(
    qtbot: QtBot, page: HistoryPage, view_of: ViewOf
) -> None:
    rows = fill(page, view_of(*three())).rows
    with qtbot.waitSignal(page.compare_requested) as wanted:
        choose(rows[1], "Compare with the one before")
    assert wanted.args == ["a", "b"]
    choose(rows[2], "Send to my adviser")
    assert rows[2].menu is not None
    assert [action.text() for action in rows[2].menu.actions()] == ["Send to my adviser", "Delete"]


def many(count: int) -> tuple[AssessmentSummary, ...]:
    start = date(2020, 1, 1)
    return tuple(
        a_summary(f"a{place}", day=(start + timedelta(days=3 * place)).isoformat(), score=50.0)
        for place in range(count)
    )


def test_five_hundred_diagnoses_show_at_once_and_all_follow(
    qtbot: QtBot, page: HistoryPage, view_of: ViewOf
) -> None:
    page.show_history(view_of(*many(500)))
    shown_page = page.list_page
    assert shown_page is not None
    assert len(shown_page.rows) == AT_ONCE
    qtbot.waitUntil(lambda: len(shown_page.rows) == 500, timeout=20_000)
    assert shown_page.rows[-1].line.assessment_id == "a0"


def test_another_firm_replaces_the_one_that_was_still_coming(
    page: HistoryPage, view_of: ViewOf
) -> None:
    page.show_history(view_of(*many(100)))
    shown_page = fill(page, view_of(a_summary("only")))
    assert [row.line.assessment_id for row in shown_page.rows] == ["only"]
    assert page.current_page is shown_page


# Any two


def test_any_two_are_compared_the_earlier_one_first(
    qtbot: QtBot, page: HistoryPage, view_of: ViewOf
) -> None:
    card = fill(page, view_of(*three())).compare_card
    assert card is not None
    assert (card.first.value(), card.second.value()) == ("b", "c")
    card.first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_End)
    assert (card.first.value(), card.second.value()) == ("c", "a")
    card.button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.compare_requested) as wanted:
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert wanted.args == ["a", "c"]


def test_the_last_is_offered_beside_what_it_is_measured_against(
    page: HistoryPage, view_of: ViewOf
) -> None:
    between = a_summary("x", day="2026-06-01", path=ONE_AREA)
    card = fill(page, view_of(*three(), between)).compare_card
    assert card is not None
    assert (card.first.value(), card.second.value()) == ("b", "c")


@pytest.mark.parametrize(
    ("first", "second", "problem"),
    [
        (None, "c", "Choose one of the diagnoses."),
        ("c", "c", "This is the same one: choose another."),
    ],
)
def test_a_choice_that_makes_no_pair_is_told_in_place(
    qtbot: QtBot,
    page: HistoryPage,
    view_of: ViewOf,
    first: str | None,
    second: str,
    problem: str,
) -> None:
    card = fill(page, view_of(*three())).compare_card
    assert card is not None
    card.first.set_value(first)
    card.second.set_value(second)
    with qtbot.assertNotEmitted(page.compare_requested):
        card.button.click()
    assert problem in shown(card)
    assert focused() is (card.first if first is None else card.second)
    card.first.set_value("a")
    card.second.set_value("c")
    with qtbot.waitSignal(page.compare_requested):
        card.button.click()
    assert problem not in shown(card)


# Any window


@pytest.mark.parametrize(
    ("width", "scale"), [(1064, 1.0), (808, 1.0), (576, 1.0), (1064, 2.0), (896, 2.0)]
)
def test_nothing_is_wider_than_the_window(
    qtbot: QtBot, qapp: QApplication, view_of: ViewOf, width: int, scale: float
) -> None:
    theme = Theme(scale=scale)
    theme.apply(qapp)
    page = HistoryPage(theme, Language.FR)
    show(qtbot, page, width, 640)
    long = "Établissements <i>Le Goff</i> & Fils, " * 5
    others = three()
    running = an_open_summary()
    shown_page = fill(page, view_of(running, *others, firm=long))
    inside = shown_page.area.widget()
    assert inside is not None
    assert inside.width() <= width
    for text in inside.findChildren(Text):
        if text.isVisibleTo(inside):
            assert text.mapTo(inside, QPoint(text.width(), 0)).x() <= width, text.shown_text()
            if text.hasHeightForWidth():
                assert text.height() >= text.heightForWidth(text.width()), text.shown_text()
    for row in shown_page.rows:
        assert row.open_button.height() >= row.open_button.heightForWidth(row.open_button.width())


def test_every_control_has_a_name_and_is_large_enough(page: HistoryPage, view_of: ViewOf) -> None:
    fill(page, view_of(an_open_summary(), *three()))
    page.grab()
    for control in page.findChildren(QAbstractButton) + page.findChildren(QComboBox):
        if control.isVisibleTo(page):
            assert control.accessibleName()
            assert control.height() >= 28
            assert control.width() >= 28


def test_tab_follows_the_eye(page: HistoryPage, view_of: ViewOf) -> None:
    shown_page = fill(page, view_of(*three()))
    page.focus_first()
    places = []
    for _ in range(12):
        places.append(
            focused().mapTo(page, QPoint(0, 0)).y() + shown_page.area.verticalScrollBar().value()
        )
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    tops = [round(place / 40) for place in places]
    assert tops == sorted(tops)


def test_there_is_one_filled_button(page: HistoryPage, view_of: ViewOf) -> None:
    for view in (view_of(), view_of(*three()), view_of(an_open_summary(), *three())):
        fill(page, view)
        assert len(filled(page)) == 1
