"""The window: shows what services do, tells them what a person wants, decides nothing else."""

from __future__ import annotations

import ctypes
import sys

SPARE = 1 << 40
"""References lent to each singleton: more than a window can lose in years."""


def _lend_references() -> None:
    """Keep Python 3.11 alive under PySide6 6.12.

    The wheels of PySide6 6.12 are built for interpreters whose singletons are immortal
    (3.12 and later, PEP 683): each method that returns nothing gives `None` back without
    counting it. Python 3.11 counts: after some thousand calls it ends with "deallocating
    None" (measured: one reference lost per call). Lending references first is what 3.12
    does by itself.
    """
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    if hasattr(sys, "gettotalrefcount"):  # a debug build starts its objects otherwise
        return
    for singleton in (None, True, False, NotImplemented, Ellipsis):
        ctypes.c_ssize_t.from_address(id(singleton)).value += SPARE


_lend_references()
