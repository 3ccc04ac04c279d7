from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pmediag.model.storage.rotation import Dated, kept

START = datetime(2026, 1, 1, tzinfo=UTC)
TIMES = st.lists(
    st.integers(0, 400 * 24).map(lambda hours: START + timedelta(hours=hours)), max_size=80
)


def numbered(times: list[datetime]) -> list[Dated]:
    return [Dated(number, at) for number, at in enumerate(times, start=1)]


def test_one_backup_a_day_for_a_year() -> None:
    backups = numbered([START + timedelta(days=day) for day in range(365)])
    stay = sorted(kept(backups))
    assert stay[-10:] == list(range(356, 366))
    # the last of four ISO weeks (Sundays) and of the months before
    days = {backups[number - 1].made_at.strftime("%m-%d") for number in stay[:-10]}
    assert days == {"07-31", "08-31", "09-30", "10-31", "11-30", "12-13", "12-20"}


def test_many_a_day_keep_the_last_of_each_day() -> None:
    backups = numbered([START + timedelta(hours=hour) for hour in range(24 * 9)])
    stay = kept(backups)
    assert {24 * day for day in range(3, 10)} <= stay
    assert 24 not in stay
    assert len(stay) == 10 + 6  # the last Sunday is one of the seven days


@given(TIMES)
def test_enough_stays_and_not_too_much(times: list[datetime]) -> None:
    backups = numbered(times)
    stay = kept(backups)
    assert {backup.number for backup in backups[-10:]} <= stay
    assert stay <= {backup.number for backup in backups}
    assert len(stay) <= 10 + 7 + 4 + 6
    assert kept(backup for backup in backups if backup.number in stay) == stay


@given(TIMES)
def test_the_clock_never_costs_the_newest(times: list[datetime]) -> None:
    backups = numbered([*times, START - timedelta(days=9000)])
    assert len(backups) in kept(backups)


@given(st.lists(st.integers(1, 72), min_size=1, max_size=80))
def test_rotating_each_time_keeps_what_rotating_once_keeps(gaps: list[int]) -> None:
    at, held, everything = START, [], []
    for number, gap in enumerate(gaps, start=1):
        at += timedelta(hours=gap)
        everything.append(Dated(number, at))
        held.append(Dated(number, at))
        stay = kept(held)
        held = [backup for backup in held if backup.number in stay]
    assert {backup.number for backup in held} == kept(everything)
