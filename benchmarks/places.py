"""From a click in the navigation to what is painted: first visit, then a place known already.

    python -m benchmarks.places [--visits 30]

Offscreen, on a firm with ten completed diagnoses; milliseconds.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from pmediag import app, settings
from pmediag.paths import places
from pmediag.services.samples import sample
from pmediag.ui import translation
from pmediag.ui.habits import Habits
from pmediag.ui.journey import Journey
from pmediag.ui.places import WindowPlace
from pmediag.ui.single_instance import SingleInstance
from pmediag.ui.theme import SystemLook, Theme
from pmediag.words import Language

FRAME, CONTENT, KNOWN = 50, 400, 50
RENEWED = 9


def main() -> int:
    """Measure and print; 1 when a limit is passed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--visits", type=int, default=30)
    visits = parser.parse_args().visits
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        window = opened(Path(folder), application)
        assert window.journey is not None
        _renew(window.journey)
        failed = _measure(window.journey, visits)
        window.window.close()
    return failed


def opened(data: Path, application: QApplication) -> app.Application:
    """Open the window on a data folder, and wait until Accueil is painted."""
    theme = Theme()
    theme.apply(application)
    translation.install(application, Language.FR)
    where = places(data)
    habits = Habits(settings.load(where.settings), where.settings)
    instance = SingleInstance(where.database)
    window = app.Application(where, habits, theme, instance, SystemLook(application.styleHints()))
    window.window.resize(1280, 800)
    window.window.show()
    _until(lambda: window.journey is not None)
    return window


def _renew(journey: Journey) -> None:
    """Take a sample firm in, and renew its diagnosis some times."""
    desk = journey.desk
    desk.exchange.import_file(sample("hotel", Language.FR))
    last = "sample_hotel"
    for _ in range(RENEWED):
        session = desk.assessments.renew(last)
        for step in session.steps():
            session.confirm_dimension(step.dimension.id)
        session.complete()
        last = session.assessment.id


def _measure(journey: Journey, visits: int) -> int:
    failed = 0
    print(f"{'place':<10} {'frame':>6} {'content':>8} {'again, median':>14} {'p99':>6}")
    for place in WindowPlace:
        elsewhere = WindowPlace.ABOUT if place is WindowPlace.HOME else WindowPlace.HOME
        frame, content = (
            (0.0, 0.0) if journey.whereabouts.place is place else _first(journey, place)
        )
        again = []
        for _ in range(visits):
            visited(journey, elsewhere)
            again.append(visited(journey, place))
        worst = sorted(again)[max(0, int(len(again) * 0.99) - 1)]
        figures = f"{frame:6.0f} {content:8.0f} {median(again):14.0f} {worst:6.0f}"
        print(f"{place.value:<10} {figures}")
        failed |= frame > FRAME or content > CONTENT or worst > KNOWN
    print(f"limits: frame {FRAME}, content {CONTENT}, again {KNOWN}")
    return int(failed)


def _first(journey: Journey, place: WindowPlace) -> tuple[float, float]:
    """Give the time to the frame and to the content of a place that was never visited."""
    begun = time.perf_counter()
    journey.go_to(place)  # the frame is painted when it returns
    frame = time.perf_counter() - begun
    _until(lambda: _shows(journey, place))
    return frame * 1000, (time.perf_counter() - begun) * 1000


def visited(journey: Journey, place: WindowPlace) -> float:
    """Go to a place; give the milliseconds until it is painted."""
    begun = time.perf_counter()
    journey.go_to(place)
    _until(lambda: _shows(journey, place))
    return (time.perf_counter() - begun) * 1000


def _shows(journey: Journey, place: WindowPlace) -> bool:
    """Whether a place shows; the plan once it is worked out, off the interface thread."""
    if journey.whereabouts.place is not place or journey.keeper is None:
        return False
    return place is not WindowPlace.PLAN or journey.plan.solved is not None


def _until(is_so: Callable[[], bool]) -> None:
    """Let events run until it is so, and everything is painted."""
    while not is_so():
        QApplication.processEvents()
    QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main())
