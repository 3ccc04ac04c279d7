"""R16: the spreadsheet holds figures to count with, and texts that never become formulas."""

from __future__ import annotations

import errno
import re
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.exchange import plan_sheet
from pmediag.exchange.plan_sheet import TEXT_LIMIT, sheet_of, write_sheet
from pmediag.model.plan_lines import PlanLines
from pmediag.words import Language
from tests.exchange.plans import ODD, PLAN, PLANS

FR, EN = Language.FR, Language.EN


def book(data: bytes) -> Workbook:
    return load_workbook(BytesIO(data))


def rows(sheet: Worksheet) -> list[tuple[object, ...]]:
    return list(sheet.iter_rows(values_only=True))


def midnight(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day)  # noqa: DTZ001 - a spreadsheet has no zones


def test_the_actions_and_the_priorities_are_two_tables(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    write_sheet(path, PLAN, EN)
    actions, priorities = book(path.read_bytes()).worksheets
    head, site, quote, *_ = rows(actions)
    assert head == (
        "Action", "State", "Who", "Start", "Due", "Cost, low, € before tax",
        "Cost, high, € before tax", "Real cost, € before tax",
        "Days of work", "Gain in points", "Who and what helps", "Note",
    )  # fmt: skip
    assert site == (
        "Créer une page, simple ; lisible", "doing", "Zoé", midnight(2027, 1, 4),
        midnight(2027, 2, 28), 0, 1250, 1250.5, 2.5, 4.25, "France Num, CMA", "=1+1",
    )  # fmt: skip
    assert quote[1:10] == ("to do", None, None, None, 0, 0, None, 1, 0)
    assert [row[1] for row in rows(actions)[4:]] == ["done", "given up"]
    assert rows(priorities) == [
        ("When", "Order", "Action", "First step", "Who", "Due"),
        ("Now", 1, "Copier ailleurs", None, None, None),
        (
            "Now", 2, "Créer une page, simple ; lisible", "Lister trois chantiers\nAppeler Zoé",
            "Zoé", midnight(2027, 2, 28),
        ),
        ("After that", 1, "Faire ses devis en ligne", None, None, None),
    ]  # fmt: skip


def test_cells_have_their_type_and_the_page_is_printable() -> None:
    for sheet in book(sheet_of(PLAN, FR)).worksheets:
        assert sheet.freeze_panes == "B2"
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.page_setup.orientation == "landscape"
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.sheet_properties.pageSetUpPr is not None
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.column_dimensions["A"].width > 10
        assert sheet.oddFooter is not None
        assert sheet.oddFooter.left.text == "Menuiserie « Kerouël » && fils"
        assert sheet.oddFooter.right.text == "Page &P sur &N"
    actions = book(sheet_of(PLAN, FR)).worksheets[0]
    assert actions["D2"].is_date
    assert actions["D2"].number_format == "dd/mm/yyyy"
    assert "€" in actions["F2"].number_format
    assert [actions[f"{column}2"].data_type for column in "ADFHJ"] == ["s", "d", "n", "n", "n"]


@pytest.mark.parametrize("text", ODD)
def test_no_text_becomes_a_formula_or_another_text(tmp_path: Path, text: str) -> None:
    line = replace(PLAN.lines[0], title=text, owner=text, note=text, help=text, first_step=text)
    write_sheet(tmp_path / "plan.xlsx", replace(PLAN, lines=(line,), now=(), next=()), FR)
    cell = book((tmp_path / "plan.xlsx").read_bytes()).worksheets[0]["L2"]
    assert cell.data_type == "s"
    assert cell.quotePrefix == text.startswith(("=", "+", "-", "@"))
    with ZipFile(tmp_path / "plan.xlsx") as parts:
        sheets = [parts.read(name) for name in parts.namelist() if "worksheets" in name]
        assert not [part for part in sheets if re.search(rb"<f[ >]", part)]


@settings(
    max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(plan=PLANS)
def test_whatever_the_words_they_come_back(tmp_path: Path, plan: PlanLines) -> None:
    write_sheet(tmp_path / "plan.xlsx", plan, FR)


def test_the_same_plan_gives_the_same_bytes() -> None:
    assert sheet_of(PLAN, FR) == sheet_of(PLAN, FR)
    assert sheet_of(PLAN, FR) != sheet_of(PLAN, EN)


def test_a_plan_of_nothing_is_two_empty_tables(tmp_path: Path) -> None:
    write_sheet(tmp_path / "plan.xlsx", replace(PLAN, lines=(), now=(), next=()), FR)
    sheets = book((tmp_path / "plan.xlsx").read_bytes()).worksheets
    assert [len(rows(sheet)) for sheet in sheets] == [1, 1]


def test_days_that_spreadsheets_count_otherwise_are_texts(tmp_path: Path) -> None:
    line = replace(PLAN.lines[0], due_on=date(1900, 2, 28))
    write_sheet(tmp_path / "plan.xlsx", replace(PLAN, lines=(line,), now=(), next=()), FR)
    assert book((tmp_path / "plan.xlsx").read_bytes()).worksheets[0]["E2"].value == "1900-02-28"


@pytest.mark.parametrize("text", ["é" * (TEXT_LIMIT + 1), "😀" * (TEXT_LIMIT // 2 + 1)])
def test_a_text_that_would_be_cut_is_refused(tmp_path: Path, text: str) -> None:
    line = replace(PLAN.lines[0], help=text)
    with pytest.raises(UserFacingError) as caught:
        write_sheet(tmp_path / "plan.xlsx", replace(PLAN, lines=(line,), now=(), next=()), FR)
    assert caught.value.code is ErrorCode.TEXT_TOO_LONG
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserFacingError) as caught:
        write_sheet(tmp_path / "gone" / "plan.xlsx", PLAN, FR)
    assert caught.value.code is ErrorCode.FILE_UNWRITABLE


def test_what_does_not_read_back_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = sheet_of(replace(PLAN, now=()), FR)
    monkeypatch.setattr(plan_sheet, "sheet_of", lambda *_: other)
    with pytest.raises(UserFacingError) as caught:
        write_sheet(tmp_path / "plan.xlsx", PLAN, FR)
    reason = caught.value.details["reason"]
    assert isinstance(reason, OSError)
    assert reason.errno == errno.EIO
