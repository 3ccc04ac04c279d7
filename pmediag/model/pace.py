"""How long questions take."""

from __future__ import annotations

import math

SECONDS_A_QUESTION = 32
"""What reading and answering takes: 16 questions under ten minutes, 42 in 20 to 25."""


def minutes_for(questions: int) -> int:
    """Give about how many minutes that many questions take, a begun minute being one."""
    return math.ceil(questions * SECONDS_A_QUESTION / 60)
