"""R16: the calendar says of each open action when it is due, in its own words."""

from __future__ import annotations

import errno
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from icalendar import Calendar, Event

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.exchange import calendar_file
from pmediag.exchange.calendar_file import calendar_of, write_calendar
from pmediag.model.action_plan import EntryState
from pmediag.model.plan_lines import PlanLines
from pmediag.words import Language
from tests.exchange.plans import PLAN, PLANS

FR, EN = Language.FR, Language.EN


def events(data: bytes) -> list[Event]:
    return [event for event in Calendar.from_ical(data).walk("VEVENT") if isinstance(event, Event)]


def test_each_open_action_with_a_day_has_one_whole_day(tmp_path: Path) -> None:
    path = tmp_path / "plan.ics"
    write_calendar(path, PLAN, EN, reminders=False)
    due, started = events(path.read_bytes())
    assert str(due["summary"]) == "Finish: Créer une page, simple ; lisible"
    assert due.decoded("dtstart") == date(2027, 2, 28)
    assert str(due["description"]) == (
        "First step: Lister trois chantiers\nAppeler Zoé\n"
        "Who: Zoé\n"
        "Estimated cost, before tax: 0 to 1,250 €\n"
        "Who and what helps: France Num, CMA\n"
        "Firm: Menuiserie « Kerouël » & fils"
    )
    assert str(started["summary"]) == "Start: Copier ailleurs"
    assert started.decoded("dtstart") == date(2027, 3, 1)
    assert str(started["description"]) == "Firm: Menuiserie « Kerouël » & fils"
    assert [str(event["uid"]) for event in (due, started)] == [
        "a1-seen.site@pmediag",
        "a1-protect.copy@pmediag",
    ]
    assert [event.walk("VALARM") for event in (due, started)] == [[], []]
    assert b"T000000" not in path.read_bytes()


def test_a_reminder_the_day_before_when_wanted() -> None:
    for event in events(calendar_of(PLAN, FR, reminders=True)):
        (alarm,) = event.walk("VALARM")
        assert alarm.decoded("trigger") == timedelta(hours=-15)
        assert str(alarm["description"]) == str(event["summary"])


def test_an_action_keeps_its_identifier_when_its_day_moves() -> None:
    (first, *_) = events(calendar_of(PLAN, FR, reminders=False))
    moved = replace(PLAN.lines[0], due_on=date(2027, 5, 1))
    later = replace(
        PLAN, lines=(moved, *PLAN.lines[1:]), updated_at=PLAN.updated_at + timedelta(days=1)
    )
    (second, *_) = events(calendar_of(later, FR, reminders=False))
    assert first["uid"] == second["uid"]
    assert first.decoded("dtstamp") < second.decoded("dtstamp")


def test_lines_are_folded_as_the_format_asks() -> None:
    data = calendar_of(PLAN, FR, reminders=True)
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert max(map(len, data.split(b"\r\n"))) <= 75
    assert data == calendar_of(PLAN, FR, reminders=True)


@settings(
    max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(plan=PLANS)
def test_whatever_the_words_they_come_back(tmp_path: Path, plan: PlanLines) -> None:
    if plan.dated:
        write_calendar(tmp_path / "plan.ics", plan, FR, reminders=True)


def test_what_is_closed_or_has_no_day_is_not_in_it() -> None:
    assert [line.action_id for line in PLAN.dated] == ["seen.site", "protect.copy"]
    closed = tuple(replace(line, state=EntryState.DONE) for line in PLAN.lines)
    assert replace(PLAN, lines=closed).dated == ()


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserFacingError) as caught:
        write_calendar(tmp_path / "gone" / "plan.ics", PLAN, FR, reminders=True)
    assert caught.value.code is ErrorCode.FILE_UNWRITABLE


def test_what_does_not_read_back_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
    monkeypatch.setattr(calendar_file, "calendar_of", lambda *_, **__: empty)
    with pytest.raises(UserFacingError) as caught:
        write_calendar(tmp_path / "plan.ics", PLAN, FR, reminders=True)
    reason = caught.value.details["reason"]
    assert isinstance(reason, OSError)
    assert reason.errno == errno.EIO
