"""A plan as a spreadsheet (.xlsx): its actions to count with, its priorities to begin with.

What a person typed never becomes a formula: a text is written as a text, marked so that a
spreadsheet keeps it one when it is edited, and comes back exactly.
"""

from __future__ import annotations

import errno
import math
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import TypeAlias
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.files import write_whole, zip_of_day
from pmediag.look import LIGHT
from pmediag.model.action_plan import EntryState
from pmediag.model.plan_lines import PlanLine, PlanLines
from pmediag.typography import typeset
from pmediag.words import Language, gettext_of

SUFFIX = ".xlsx"

TEXT_LIMIT = 32_767
"""Characters of UTF-16 in a cell; beyond, spreadsheets cut without a word."""

FOOTER_NAME = 80
"""Characters of a firm's name at the foot of a page, whose codes leave no more room."""

FIRST_DAY = date(1900, 3, 1)
"""Spreadsheets count the days before otherwise than the calendar."""

EUROS, CENTS = '#,##0\\ "€"', '#,##0.00\\ "€"'
DAYS, POINTS, DAY = "0.0", "+0.0;-0.0;0.0", "dd/mm/yyyy"

Value: TypeAlias = "str | float | date | None"

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_TO_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)|[\ufffe\uffff]")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class _Column:
    """A column: its title, its width in characters, the format of its numbers or days."""

    title: str
    width: float
    form: str = "@"


def write_sheet(path: Path, plan: PlanLines, language: Language) -> None:
    """Write ``plan`` whole, and read it back before returning.

    Raises:
        UserFacingError: a text is too long for a cell, the file cannot be written, or it does
            not read back as it was.
    """
    tables = _tables(plan, language)
    for text in (value for _, _, rows in tables for row in rows for value in row):
        if isinstance(text, str) and (length := len(text.encode("utf-16-le")) // 2) > TEXT_LIMIT:
            raise UserFacingError(ErrorCode.TEXT_TOO_LONG, length=length, limit=TEXT_LIMIT)
    try:
        write_whole(path, sheet_of(plan, language))
        back = path.read_bytes()
    except OSError as error:
        raise UserFacingError(ErrorCode.FILE_UNWRITABLE, path=str(path), reason=error) from error
    if not _holds(back, [rows for _, _, rows in tables]):
        wrong = OSError(errno.EIO, os.strerror(errno.EIO))
        raise UserFacingError(ErrorCode.FILE_UNWRITABLE, path=str(path), reason=wrong)


def sheet_of(plan: PlanLines, language: Language) -> bytes:
    """Give the bytes of the spreadsheet; the same plan, the same bytes."""
    book = Workbook()
    del book[book.sheetnames[0]]
    made = plan.updated_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    book.properties.creator = "PMEdiag"
    book.properties.title = typeset(gettext_of(language)("Action plan"), language)
    book.properties.created = book.properties.modified = made
    for title, columns, rows in _tables(plan, language):
        _fill(book.create_sheet(title), columns, rows, plan, language)
    data = BytesIO()
    # The library's own way of saving would put the time of this moment in.
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        ExcelWriter(book, archive).write_data()
    return zip_of_day(data.getvalue(), made.date())


def _tables(
    plan: PlanLines, language: Language
) -> list[tuple[str, Sequence[_Column], list[Sequence[Value]]]]:
    """Give the sheets: the title, the columns and the rows of each."""
    _ = gettext_of(language)

    def say(text: str) -> str:
        return typeset(text, language)

    states = {
        EntryState.TO_DO: say(_("to do")),
        EntryState.DOING: say(_("doing")),
        EntryState.DONE: say(_("done")),
        EntryState.GIVEN_UP: say(_("given up")),
    }
    actions = (
        _Column(say(_("Action")), 46),
        _Column(say(_("State")), 11),
        _Column(say(_("Who")), 18),
        _Column(say(_("Start")), 11, DAY),
        _Column(say(_("Due")), 11, DAY),
        _Column(say(_("Cost, low, € before tax")), 11, EUROS),
        _Column(say(_("Cost, high, € before tax")), 11, EUROS),
        _Column(say(_("Real cost, € before tax")), 12, CENTS),
        _Column(say(_("Days of work")), 10, DAYS),
        _Column(say(_("Gain in points")), 10, POINTS),
        _Column(say(_("Who and what helps")), 40),
        _Column(say(_("Note")), 40),
    )
    priorities = (
        _Column(say(_("When")), 14),
        _Column(say(_("Order")), 8, "0"),
        _Column(say(_("Action")), 50),
        _Column(say(_("First step")), 60),
        _Column(say(_("Who")), 20),
        _Column(say(_("Due")), 12, DAY),
    )
    by_id = {line.action_id: line for line in plan.lines}
    turns = [
        *((say(_("Now")), number, by_id[name]) for number, name in enumerate(plan.now, 1)),
        *((say(_("After that")), number, by_id[name]) for number, name in enumerate(plan.next, 1)),
    ]
    return [
        (say(_("Actions")), actions, [_row(line, states[line.state]) for line in plan.lines]),
        (
            say(_("Priorities")),
            priorities,
            [
                (when, number, line.title, line.first_step, line.owner, _day(line.due_on))
                for when, number, line in turns
            ],
        ),
    ]


def _row(line: PlanLine, state: str) -> Sequence[Value]:
    return (
        line.title,
        state,
        line.owner,
        _day(line.starts_on),
        _day(line.due_on),
        line.cost.low,
        line.cost.high,
        line.real_cost,
        line.days,
        line.gain,
        line.help,
        line.note,
    )


def _day(day: date | None) -> Value:
    return day.isoformat() if day is not None and day < FIRST_DAY else day


def _fill(
    sheet: Worksheet,
    columns: Sequence[_Column],
    rows: Sequence[Sequence[Value]],
    plan: PlanLines,
    language: Language,
) -> None:
    line = Border(bottom=Side("thin", LIGHT.line.lstrip("#")))
    for place, column in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(place)].width = column.width
        head = _write(sheet, (1, place), column.title)
        head.font = Font(bold=True, color="FFFFFF")
        head.fill = PatternFill("solid", LIGHT.primary.lstrip("#"))
        head.alignment = Alignment(vertical="center", wrap_text=True)
    for number, row in enumerate(rows, 2):
        for place, (column, value) in enumerate(zip(columns, row, strict=True), 1):
            cell = _write(sheet, (number, place), value)
            cell.number_format = column.form
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            cell.border = line
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{len(rows) + 1}"
    _set_page(sheet, plan, language)


def _write(sheet: Worksheet, place: tuple[int, int], value: Value) -> Cell:
    cell = sheet.cell(*place)
    assert isinstance(cell, Cell)
    if not isinstance(value, str):
        cell.value = value
    elif value:
        cell.value = _quoted(value)
        cell.data_type = "s"
        cell.quotePrefix = value.startswith(_FORMULA)
    return cell


def _quoted(text: str) -> str:
    """Give ``text`` as the format holds it: "_x0041_" would come back as "A"."""
    return _TO_ESCAPE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def _set_page(sheet: Worksheet, plan: PlanLines, language: Language) -> None:
    _ = gettext_of(language)
    page = sheet.page_setup
    page.orientation, page.paperSize = "landscape", 9  # A4
    page.fitToWidth, page.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"
    sheet.page_margins.left = sheet.page_margins.right = 0.4  # inches
    name = _TO_ESCAPE.sub(" ", plan.firm)  # here the format has no way to write them
    name = name if len(name) <= FOOTER_NAME else f"{name[: FOOTER_NAME - 1]}…"
    foot = HeaderFooterItem()
    foot.left.text = name.replace("&", "&&")
    page_words = typeset(_("Page {number} of {total}"), language)
    foot.right.text = page_words.format(number="&P", total="&N")
    sheet.oddFooter = foot


def _holds(data: bytes, tables: Sequence[Sequence[Sequence[Value]]]) -> bool:
    """Whether the sheets hold these rows under their heads."""
    sheets = load_workbook(BytesIO(data)).worksheets
    found = [list(sheet.iter_rows(min_row=2)) for sheet in sheets]
    return [len(rows) for rows in found] == [len(rows) for rows in tables] and all(
        _is_held(cell, value)
        for sheet, table in zip(found, tables, strict=True)
        for cells, row in zip(sheet, table, strict=True)
        for cell, value in zip(cells, row, strict=True)
    )


def _is_held(cell: Cell | MergedCell, value: Value) -> bool:
    found = cell.value
    if isinstance(found, datetime):
        return found.date() == value
    if isinstance(found, int | float) and isinstance(value, int | float):
        return math.isclose(found, value, rel_tol=1e-12)  # a spreadsheet keeps 15 digits
    if isinstance(found, str):
        found = _ESCAPED.sub(lambda escaped: chr(int(escaped[1], 16)), found)
    return found == (None if value == "" else value)
