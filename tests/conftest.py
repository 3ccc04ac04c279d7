"""What every test stands on."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# A deadline would measure the machine; generating a questionnaire is slow on a busy one.
settings.register_profile(
    "pmediag", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
settings.load_profile("pmediag")
