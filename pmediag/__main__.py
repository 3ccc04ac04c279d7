"""Entry point: `python -m pmediag`, and the commands that the installation makes."""

from __future__ import annotations

import gc
import sys

from pmediag import cli
from pmediag.paths import Places
from pmediag.settings import Settings


def main() -> int:
    """Do what the command line asks and give the exit code."""
    return cli.main(None, _open_window)


def _open_window(where: Places, habits: Settings) -> int:
    # The collector of cycles would go over what is loaded again and again: it wakes once the
    # window is built, in `ui.cycles`.
    gc.disable()
    from pmediag.app import run  # the only way to Qt

    return run(where, habits)


if __name__ == "__main__":
    sys.exit(main())
