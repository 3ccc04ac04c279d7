"""What stores: the SQLite that Python brings."""

from __future__ import annotations

import sqlite3


def sqlite_version() -> str:
    """Give the version of SQLite, such as "3.45.1"."""
    return sqlite3.sqlite_version
