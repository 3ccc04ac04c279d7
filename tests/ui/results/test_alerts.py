"""Alerts: what to do about them, what they hang on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmediag.model.assessment import EXPRESS
from pmediag.model.questionnaire import Severity
from pmediag.ui.results.alerts_panel import AlertBlock, AlertsPanel
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.fold import Fold
from tests.builders import UNKNOWN, a_questionnaire, picked
from tests.ui.conftest import focused, show
from tests.ui.readings import a_reading, questions, shown
from tests.ui.results.results import alert, with_alerts


def test_alerts_are_framed_high_before_medium(theme: Theme) -> None:
    questionnaire = with_alerts(alert("low", Severity.MEDIUM), alert("top", Severity.HIGH))
    panel = AlertsPanel(theme, a_reading(questionnaire, {"seen.topic.q": picked("c0")}))
    words = shown(panel)
    assert words.index("Title top") < words.index("Title low")
    assert "1 alert(s) to deal with first" in words
    assert "1 other alert(s)" in words


def test_what_to_do_unfolds_the_first_step(qtbot: QtBot, theme: Theme) -> None:
    questionnaire = with_alerts(alert("one", Severity.MEDIUM))
    panel = AlertsPanel(theme, a_reading(questionnaire, {"seen.topic.q": picked("c0")}))
    show(qtbot, panel)
    assert "Step one" not in shown(panel)
    block = panel.findChild(AlertBlock)
    assert block is not None
    block.button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert "First step: Step one" in shown(panel)
    assert "Text one" in shown(panel)


def test_alerts_to_check_are_grouped_folded_and_say_what_they_hang_on(theme: Theme) -> None:
    questionnaire = with_alerts(
        alert("one", Severity.HIGH), alert("two", Severity.HIGH, question="sell.topic.q")
    )
    panel = AlertsPanel(theme, a_reading(questionnaire, {"seen.topic.q": UNKNOWN}))
    fold = panel.findChild(Fold)
    assert fold is not None
    assert fold.row.text() == "2 alert(s) to check"
    assert "Title one" not in shown(panel)
    fold.row.click()
    assert "Title one" in shown(panel)
    assert "It depends on: seen.topic.q?" in shown(panel)
    assert "No alert in what you answered." in shown(panel)


def test_alerts_of_the_complete_path_alone_are_counted(theme: Theme) -> None:
    asked = replace(questions("seen.q")[0], express=True)
    other = questions("sell.q")[0]
    alerts = (alert("one", Severity.HIGH, question="sell.topic.q"),)
    questionnaire = a_questionnaire(asked, other, alerts=alerts)
    panel = AlertsPanel(theme, a_reading(questionnaire, {}, path=EXPRESS))
    assert "The complete diagnosis looks at 1 more possible alert(s)." in shown(panel)
    assert panel.findChild(Fold) is None
