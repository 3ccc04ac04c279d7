"""From the start of the process to the window, its words and its chart, beside a bare window.

    python -m benchmarks.starting [--runs 9]

The least of the runs counts: whatever else the machine does can only add to it. Seen from
outside, on a display of its own: the paper, the filled button of Accueil, then the colour of
the first area in the radar. Vorta and LibreOffice Calc with a sheet of 70 questions are measured
too where they are installed.
"""

from __future__ import annotations

import argparse
import compileall
import os
import shutil
import sys
import tempfile
from pathlib import Path

from benchmarks.screen import Anything, Started, Stroke, start, virtual_display
from pmediag.look import LIGHT

ROOT = Path(__file__).resolve().parents[1]

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("pmediag"))
window.resize(1280, 800)
window.show()
application.exec()
"""

LIMITS = {"window": 1.5, "words": 3.0, "memory": 2.0}
CHART_AFTER = 500


def main() -> int:
    """Measure and print; 1 when a limit is passed."""
    arguments = _arguments()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    for name in ("PMEDIAG_THEME", "PMEDIAG_TEXT_SCALE"):
        os.environ.pop(name, None)
    os.environ["LC_ALL"] = "C.UTF-8"
    compileall.compile_dir(ROOT / "pmediag", quiet=1)
    with tempfile.TemporaryDirectory() as folder, virtual_display() as display:
        data = Path(folder) / "data"
        _fill(data)
        os.environ["PMEDIAG_DATA_DIR"] = str(data)
        ours = [sys.executable, "-m", "pmediag"]
        wanted = [
            Stroke(LIGHT.paper, 200),
            Stroke(LIGHT.primary, 80),  # the filled button, and nothing else
            Stroke(LIGHT.dimensions["seen"]),
        ]
        bare_runs, our_runs = [], []
        start([sys.executable, "-c", BARE], display, [Anything()])
        start(ours, display, wanted)
        for _ in range(arguments.runs):  # one after the other: both meet the same machine
            bare_runs.append(start([sys.executable, "-c", BARE], display, [Anything()]))
            our_runs.append(start(ours, display, wanted))
        failed = _tell(bare_runs, our_runs)
        for name, command in _peers(Path(folder)):
            try:
                runs = [start(command, display, [Anything()]) for _ in range(3)]
            except ProcessLookupError:
                print(f"{name}: ended by itself, not measured")
            else:
                _tell_peer(name, runs, bare_runs)
    return failed


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    return parser.parse_args()


def _fill(data: Path) -> None:
    """Keep one completed diagnosis, as an owner has after the first day."""
    from pmediag.cli import main as command_line

    sample = ROOT / "assets" / "samples" / "menuiserie.pmediag"
    stdout, sys.stdout = sys.stdout, sys.stderr
    try:
        code = command_line(["--data-dir", str(data), "import", str(sample)], _no_window)
    finally:
        sys.stdout = stdout
    if code:
        raise SystemExit("the sample could not be taken in")


def _no_window(*_: object) -> int:
    raise AssertionError("no window is wanted here")


def _least(runs: list[Started], index: int) -> float:
    values = [run.seen[index] for run in runs]
    known = [value for value in values if value is not None]
    if len(known) < len(values):
        raise SystemExit("something was never seen: is the screen what it was?")
    return min(known)


def _tell(bare_runs: list[Started], our_runs: list[Started]) -> int:
    bare = _least(bare_runs, 0)
    window, words, chart = (_least(our_runs, index) for index in range(3))
    bare_memory = min(run.megabytes for run in bare_runs)
    memory = min(run.megabytes for run in our_runs)
    print(f"bare window          {bare:7.0f} ms  {bare_memory:6.1f} MB")
    ratios = {
        "window": window / bare,
        "words": words / bare,
        "memory": memory / bare_memory,
    }
    print(f"first window painted {window:7.0f} ms  {ratios['window']:6.2f} x  (limit 1.5)")
    print(f"words and figures    {words:7.0f} ms  {ratios['words']:6.2f} x  (limit 3)")
    print(f"chart after words    {chart - words:7.0f} ms           (limit {CHART_AFTER} ms)")
    print(f"memory on Accueil    {memory:7.1f} MB  {ratios['memory']:6.2f} x  (limit 2)")
    late = chart - words > CHART_AFTER
    return int(late or any(ratios[name] > limit for name, limit in LIMITS.items()))


def _tell_peer(name: str, runs: list[Started], bare_runs: list[Started]) -> None:
    shown = _least(runs, 0)
    memory = min(run.megabytes for run in runs)
    ratio = shown / _least(bare_runs, 0)
    print(f"{name:<20} {shown:7.0f} ms  {ratio:6.2f} x  {memory:6.1f} MB")


def _peers(folder: Path) -> list[tuple[str, list[str]]]:
    found = []
    if vorta := shutil.which("vorta"):
        found.append(("Vorta", [vorta]))
    else:
        print("Vorta: not installed, skipped", file=sys.stderr)
    if office := shutil.which("soffice"):
        sheet = folder / "questions.csv"
        lines = [f"{number},Question {number},1,2,3,4,5" for number in range(1, 71)]
        sheet.write_text("\n".join(lines), encoding="utf-8")
        found.append(("LibreOffice Calc", [office, "--norestore", "--calc", str(sheet)]))
    else:
        print("LibreOffice: not installed, skipped", file=sys.stderr)
    return found


if __name__ == "__main__":
    sys.exit(main())
