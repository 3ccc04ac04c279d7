"""The log: ids, codes and counts, never a name, an answer or any other word of the user.

Messages of exceptions are kept out too, because a value often stands in them: an
exception is written as its kind, its code and the lines of code it went through.
"""

from __future__ import annotations

import errno
import logging
import sys
import time
import traceback
from collections.abc import Iterator
from copy import copy
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from pmediag.errors import UserFacingError
from pmediag.paths import Places

FILE_NAME = "pmediag.log"
FILE_BYTES = 500_000
FILES = 3

logger = logging.getLogger("pmediag")
_started: list[logging.Handler] = []


def start(places: Places, *, verbose: bool = False) -> Path | None:
    """Start to log, once for the process; a second call replaces the first.

    Args:
        places: Where the logs go; the folder is created.
        verbose: Log every detail, on the standard error stream too.

    Returns:
        The log file, or None where it cannot be written: the program goes on without.
    """
    stop()
    logger.setLevel(logging.DEBUG if verbose else logging.INFO)
    if verbose:
        _add(logging.StreamHandler())
    file = places.logs / FILE_NAME
    try:
        places.logs.mkdir(mode=0o700, parents=True, exist_ok=True)
        _add(_LogFile(file, maxBytes=FILE_BYTES, backupCount=FILES - 1, encoding="utf-8"))
    except OSError as error:
        _add(logging.NullHandler())  # or the logging module would speak on stderr by itself
        logger.warning("No log file: %s", error)
        return None
    return file


def stop() -> None:
    """Close what `start` opened."""
    while _started:
        handler = _started.pop()
        logging.getLogger().removeHandler(handler)
        handler.close()


def log_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Log an error that nothing caught; it has the signature of ``sys.excepthook``."""
    if issubclass(kind, KeyboardInterrupt):
        logger.info("Interrupted")
    else:
        logger.critical("Uncaught error", exc_info=(kind, error, trace))


def describe(error: BaseException) -> str:
    """Tell an exception and its causes without their messages, for logs and crash reports.

    Returns:
        Several lines: for each exception its kind and code, then the file, line and
        function of each call, innermost last; no value, no folder of the user.
    """
    return "\n".join(line for link in _chain(error) for line in _lines(link))


def name_of(error: BaseException) -> str:
    """Give the kind of an exception, with its code where it has one: ``OSError ENOSPC``."""
    words = [type(error).__qualname__]
    if isinstance(error, UserFacingError):
        words.append(error.code.value)
    elif isinstance(error, OSError) and error.errno is not None:
        words.append(errno.errorcode.get(error.errno, str(error.errno)))
    elif isinstance(code := getattr(error, "sqlite_errorname", None), str):
        words.append(code)
    return " ".join(words)


class _LogFile(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Say nothing: a full disk is told where work is saved, not here."""


class _WordlessFormatter(logging.Formatter):
    def __init__(self) -> None:
        super().__init__("%(asctime)sZ %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S")
        self.converter = time.gmtime

    def format(self, record: logging.LogRecord) -> str:
        """Format a copy: what other handlers made of the record, words included, stays theirs."""
        record = copy(record)
        record.exc_text = None
        if isinstance(record.args, tuple):
            record.args = tuple(
                name_of(value) if isinstance(value, BaseException) else value
                for value in record.args
            )
        return super().format(record)

    def formatException(  # noqa: N802
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        return describe(ei[1]) if ei[1] is not None else ""


def _add(handler: logging.Handler) -> None:
    handler.setFormatter(_WordlessFormatter())
    logging.getLogger().addHandler(handler)
    _started.append(handler)


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _lines(error: BaseException) -> Iterator[str]:
    yield name_of(error)
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {_code_path(frame.filename)}:{frame.lineno} {frame.name}"
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from (f"  | {line}" for line in _lines(inner))


def _code_path(name: str) -> str:
    """Cut a file name down to what stands below an import folder; paths hold user names."""
    path = Path(name)
    for folder in sorted(sys.path, key=len, reverse=True):
        if folder and path.is_relative_to(folder):
            return path.relative_to(folder).as_posix()
    return path.name
