"""The log, and what it must never hold."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import pytest

from pmediag import logs
from pmediag.errors import ErrorCode, UserFacingError
from pmediag.paths import Places, places

PERSONAL = "Ébénisterie Kerloc'h"


@pytest.fixture
def where(tmp_path: Path) -> Iterator[Places]:
    root = logging.getLogger()
    level = logs.logger.level
    before = list(root.handlers)
    yield places(tmp_path / "data")
    logs.stop()
    logs.logger.setLevel(level)
    assert root.handlers == before


def text_of(where: Places) -> str:
    return (where.logs / logs.FILE_NAME).read_text(encoding="utf-8")


def raised(error: BaseException) -> BaseException:
    try:
        raise error
    except BaseException as caught:  # noqa: BLE001 - the point of this helper
        return caught


def test_lines_go_to_the_file(where: Places) -> None:
    assert logs.start(where) == where.logs / "pmediag.log"
    logs.logger.info("assessment %s completed", "a1b2")
    logs.logger.debug("not this one")
    logging.getLogger("alembic").warning("this one")
    lines = text_of(where).splitlines()
    assert len(lines) == 2
    assert lines[0].endswith("Z INFO pmediag: assessment a1b2 completed")
    assert lines[1].endswith("Z WARNING alembic: this one")


def test_verbose_tells_more_and_on_stderr_too(
    where: Places, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.start(where, verbose=True)
    logs.logger.debug("a detail")
    assert text_of(where).endswith("a detail\n")
    assert capsys.readouterr().err.endswith("a detail\n")


def test_a_second_start_replaces_the_first(where: Places) -> None:
    logs.start(where)
    logs.start(where)
    logs.logger.info("once")
    assert text_of(where).count("once") == 1


def test_the_files_rotate_and_stay_small(where: Places) -> None:
    logs.start(where)
    for _ in range(400):
        logs.logger.info("%s", "x" * 5_000)
    found = sorted(path.name for path in where.logs.iterdir())
    assert found == ["pmediag.log", "pmediag.log.1", "pmediag.log.2"]
    assert all(path.stat().st_size <= logs.FILE_BYTES for path in where.logs.iterdir())


def test_a_folder_that_cannot_be_made_stops_nothing(
    where: Places, capsys: pytest.CaptureFixture[str]
) -> None:
    where.data.parent.joinpath("data").write_text("a file stands here", "utf-8")
    assert logs.start(where) is None
    logs.logger.error("said to nobody")
    assert capsys.readouterr().err == ""


def test_a_disk_that_fills_up_stops_nothing(
    where: Places, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    logs.start(where)

    def fail(_: logging.LogRecord) -> bool:
        raise OSError(28, "No space left")

    monkeypatch.setattr(logs._started[-1], "shouldRollover", fail)
    logs.logger.error("said to nobody")
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("error", "name"),
    [
        (ValueError(PERSONAL), "ValueError"),
        (OSError(28, "No space left", PERSONAL), "OSError ENOSPC"),
        (PermissionError(13, PERSONAL), "PermissionError EACCES"),
        (OSError(PERSONAL), "OSError"),
        (UserFacingError(ErrorCode.DATABASE_BUSY, path=PERSONAL), "UserFacingError database_busy"),
    ],
)
def test_an_exception_is_named_without_its_message(error: Exception, name: str) -> None:
    assert logs.name_of(error) == name


def test_an_error_of_sqlite_has_its_code() -> None:
    connection = sqlite3.connect(":memory:")
    with pytest.raises(sqlite3.OperationalError) as caught:
        connection.execute("SELECT nothing")
    connection.close()
    assert logs.name_of(caught.value) == "OperationalError SQLITE_ERROR"


def test_a_description_tells_the_causes_and_the_code_and_no_value() -> None:
    def inner() -> None:
        try:
            raise KeyError(PERSONAL)
        except KeyError as cause:
            raise ValueError(PERSONAL) from cause

    with pytest.raises(ValueError, match="Kerloc") as caught:
        inner()
    text = logs.describe(caught.value)
    assert PERSONAL not in text
    assert [line for line in text.splitlines() if not line.startswith("  ")] == [
        "ValueError",
        "KeyError",
    ]
    assert "tests/test_logs.py" in text
    assert " inner" in text
    assert str(Path.home()) not in text


def test_a_description_shows_every_error_of_a_group_and_ends_on_a_loop() -> None:
    group = ExceptionGroup(PERSONAL, [ValueError(PERSONAL), TypeError(PERSONAL)])
    text = logs.describe(raised(group))
    assert PERSONAL not in text
    assert "  | ValueError" in text
    assert "  | TypeError" in text
    first, second = ValueError(), TypeError()
    first.__context__, second.__context__ = second, first
    assert logs.describe(first) == "ValueError\nTypeError"


def test_a_context_that_was_hidden_stays_hidden() -> None:
    error = ValueError()
    error.__context__ = KeyError()
    error.__suppress_context__ = True
    assert logs.describe(error) == "ValueError"


def test_no_message_of_an_exception_reaches_the_file(where: Places) -> None:
    logs.start(where)
    error = raised(ValueError(PERSONAL))
    logs.logger.warning("failed: %s", error)
    logs.logger.error("failed", exc_info=error)
    logs.logger.error("failed", exc_info=(None, None, None))
    logs.logger.error("%(kind)s", {"kind": "a mapping is left alone"})
    logs.log_uncaught(ValueError, error, error.__traceback__)
    text = text_of(where)
    assert PERSONAL not in text
    assert "Kerloc" not in text
    assert "failed: ValueError\n" in text
    assert "CRITICAL pmediag: Uncaught error\nValueError\n  tests/test_logs.py:" in text


def test_an_interruption_is_no_crash(where: Places) -> None:
    logs.start(where)
    trace: TracebackType | None = None
    logs.log_uncaught(KeyboardInterrupt, KeyboardInterrupt(), trace)
    assert text_of(where).endswith("INFO pmediag: Interrupted\n")
