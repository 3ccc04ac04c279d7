"""A day: typed, or picked in a calendar that opens below."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QSizePolicy

from pmediag.ui.theme import Theme, Weight

WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class DateBox(QDateEdit):
    """A day to type or to pick; the wheel never changes it by accident."""

    def __init__(self, theme: Theme, day: date) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        dress(self.calendarWidget(), theme)
        self.set_value(day)

    def value(self) -> date:
        """Give the day."""
        return date(self.date().year(), self.date().month(), self.date().day())

    def set_value(self, day: date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


def dress(calendar: QCalendarWidget, theme: Theme) -> None:
    """Give a calendar the colours that no style sheet reaches: Qt writes weekends in red."""
    colours = theme.colours
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    head = QTextCharFormat()
    head.setForeground(QColor(colours.ink_2))
    head.setBackground(QColor(colours.surface))
    head.setFont(theme.font(14, Weight.SEMI_BOLD))
    calendar.setHeaderTextFormat(head)
    for day in WEEKEND:
        shape = QTextCharFormat()
        shape.setForeground(QColor(colours.ink_2))
        calendar.setWeekdayTextFormat(day, shape)
