"""What every test stands on."""

from __future__ import annotations

import os

# Before Qt is loaded, whichever test comes first.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hypothesis import HealthCheck, settings

# A deadline would measure the machine; generating a questionnaire is slow on a busy one.
settings.register_profile(
    "pmediag", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
settings.load_profile("pmediag")
