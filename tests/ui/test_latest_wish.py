"""One wish at a time off the interface thread; the latest one wins, stale answers are dropped."""

from __future__ import annotations

from datetime import date
from threading import Event, current_thread, main_thread
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.action_plan import Wishes
from pmediag.services.planning import Board
from pmediag.ui.background import Background
from pmediag.ui.plan.latest_wish import LatestWish

DAY = date(2026, 11, 23)


class SlowBoard:
    """Answers a wish with its budget, once it may."""

    def __init__(self) -> None:
        self.may = Event()
        self.asked: list[float | None] = []
        self.on_main = False

    def solve(self, wishes: Wishes) -> float | None:
        self.on_main |= current_thread() is main_thread()
        self.asked.append(wishes.budget)
        assert self.may.wait(30)
        if wishes.budget == 13:
            raise UserFacingError(ErrorCode.DISK_FULL)
        return wishes.budget


@pytest.fixture
def background(qtbot: QtBot) -> Background:
    return Background()


def wish(budget: float) -> Wishes:
    return Wishes(starts_on=DAY, budget=budget)


def test_of_many_wishes_the_first_and_the_last_are_worked_out_and_the_last_is_told(
    qtbot: QtBot, background: Background
) -> None:
    board, latest = SlowBoard(), LatestWish(background)
    told: list[object] = []
    latest.solved.connect(told.append)
    for budget in range(10):
        latest.ask(cast("Board", board), wish(budget))
    qtbot.waitUntil(lambda: bool(board.asked))
    board.may.set()
    qtbot.waitUntil(lambda: not latest.is_busy)
    assert board.asked == [0, 9]
    assert told == [9]
    assert not board.on_main


def test_an_answer_that_is_no_longer_wanted_is_dropped(
    qtbot: QtBot, background: Background
) -> None:
    board, latest = SlowBoard(), LatestWish(background)
    told: list[object] = []
    latest.solved.connect(told.append)
    latest.ask(cast("Board", board), wish(1))
    latest.drop()
    board.may.set()
    qtbot.waitUntil(lambda: not latest.is_busy)
    assert told == []


def test_a_refusal_is_told_and_another_wish_may_follow(
    qtbot: QtBot, background: Background
) -> None:
    board, latest = SlowBoard(), LatestWish(background)
    board.may.set()
    with qtbot.waitSignal(latest.failed):
        latest.ask(cast("Board", board), wish(13))
    qtbot.waitUntil(lambda: not latest.is_busy)
    with qtbot.waitSignal(latest.solved) as solved:
        latest.ask(cast("Board", board), wish(2))
    assert solved.args == [2]
