"""Entry point: `python -m pmediag`, and the commands that the installation makes."""

from __future__ import annotations

import sys

from pmediag.cli import main

if __name__ == "__main__":
    sys.exit(main())
