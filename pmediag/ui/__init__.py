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


def _leave_sources_unread() -> None:
    """Keep PySide6 from reading the source of every module that is imported after it.

    It looks there for its own name, to know where snake_case names could be switched on
    (``from __feature__ import …``), which nothing here does: a tenth of the time to the first
    frame, and the sources stay in memory. Without this place in PySide6, nothing changes.
    """
    import PySide6.QtCore  # noqa: F401  # brings the place

    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _module: False)  # noqa: B010


_lend_references()
_leave_sources_unread()
