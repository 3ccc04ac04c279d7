"""The open actions of a plan as a calendar (.ics, RFC 5545): a day for each, no hour.

An action keeps its identifier from one file to the next, so that a calendar that takes in a
second one moves what it has instead of doubling it.
"""

from __future__ import annotations

import errno
import os
from datetime import UTC, date, timedelta
from pathlib import Path

from icalendar import Alarm, Calendar, Event

from pmediag import __version__
from pmediag.errors import ErrorCode, UserFacingError
from pmediag.files import write_whole
from pmediag.model.plan_lines import PlanLine, PlanLines
from pmediag.typography import number, typeset
from pmediag.words import Language, gettext_of

SUFFIX = ".ics"

REMINDER = timedelta(hours=-15)
"""Before the day begins: at nine in the morning of the day before."""


def write_calendar(path: Path, plan: PlanLines, language: Language, *, reminders: bool) -> None:
    """Write the dated open actions of ``plan`` whole, and read them back before returning.

    Args:
        path: The file.
        plan: One with something ``dated``.
        language: Of the words around those of the plan.
        reminders: Whether each has an alarm on the day before.

    Raises:
        UserFacingError: it cannot be written, or does not read back as it was.
    """
    assert plan.dated
    data = calendar_of(plan, language, reminders=reminders)
    try:
        write_whole(path, data)
        back = path.read_bytes()
    except OSError as error:
        raise UserFacingError(ErrorCode.FILE_UNWRITABLE, path=str(path), reason=error) from error
    if _said(back) != [_expected(line, plan, language) for line in plan.dated]:
        wrong = OSError(errno.EIO, os.strerror(errno.EIO))
        raise UserFacingError(ErrorCode.FILE_UNWRITABLE, path=str(path), reason=wrong)


def calendar_of(plan: PlanLines, language: Language, *, reminders: bool) -> bytes:
    """Give the bytes of the calendar; the same plan, the same bytes."""
    calendar = Calendar()
    calendar.add("prodid", f"-//pmediag//{__version__}//{language.value.upper()}")
    calendar.add("version", "2.0")
    for line in plan.dated:
        calendar.add_component(_event(line, plan, language, reminders))
    data: bytes = calendar.to_ical()
    return data


def _event(line: PlanLine, plan: PlanLines, language: Language, reminders: bool) -> Event:
    uid, summary, day, description = _expected(line, plan, language)
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", plan.updated_at.astimezone(UTC))
    event.add("summary", summary)
    event.add("dtstart", day)
    event.add("transp", "TRANSPARENT")  # a whole day that does not count as busy
    if description:
        event.add("description", description)
    if reminders:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", summary)
        alarm.add("trigger", REMINDER)
        event.add_component(alarm)
    return event


def _expected(
    line: PlanLine, plan: PlanLines, language: Language
) -> tuple[str, str, date | None, str]:
    """Give what an event says: its identifier, its title, its day and what goes with it."""
    _ = gettext_of(language)
    words = _("Finish: {action}") if line.due_on else _("Start: {action}")
    summary = typeset(words, language).format(action=line.title)
    uid = f"{plan.assessment_id}-{line.action_id}@pmediag"
    return uid, summary, line.day, _description(line, plan, language)


def _description(line: PlanLine, plan: PlanLines, language: Language) -> str:
    _ = gettext_of(language)
    cost = _("{low} to {high} €").format(
        low=number(line.cost.low, 0, language), high=number(line.cost.high, 0, language)
    )
    said = (
        (_("First step: {text}"), line.first_step),
        (_("Who: {text}"), line.owner),
        (_("Estimated cost, before tax: {text}"), cost if line.cost.high else ""),
        (_("Who and what helps: {text}"), line.help),
        (_("Firm: {text}"), plan.firm),
    )
    return "\n".join(typeset(words, language).format(text=text) for words, text in said if text)


def _said(data: bytes) -> list[tuple[str, str, date | None, str]]:
    calendar = Calendar.from_ical(data)
    return [
        (
            str(event["uid"]),
            str(event["summary"]),
            event.decoded("dtstart"),
            str(event.get("description", "")),
        )
        for event in calendar.walk("VEVENT")
    ]
