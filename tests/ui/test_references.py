"""Python 3.11 outlives PySide6 6.12, which does not count `None`."""

from __future__ import annotations

import subprocess
import sys

import pytest

CALLS = 200_000
"""Far more than the references that `None` has when Python has started."""

CODE = f"""
import sys
{{before}}
from PySide6.QtCore import QObject
thing = QObject()
for _ in range({CALLS}):
    thing.setObjectName("x")
"""


def run(before: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", CODE.format(before=before)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_a_window_may_call_qt_as_often_as_it_likes() -> None:
    done = run("import pmediag.ui")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there")
def test_the_workaround_is_still_needed() -> None:
    """Once this fails, wheels count again: take the workaround and its decision out."""
    assert "deallocating None" in run("").stderr
