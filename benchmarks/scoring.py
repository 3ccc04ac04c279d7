"""Scoring and explaining one complete assessment: the method asks for under 2 ms.

    python -m benchmarks.scoring

Prints the median and the 99th percentile over many rounds, and their ratio to the 2 ms.
"""

from __future__ import annotations

import statistics
import time

from pmediag.model.result import result_of
from pmediag.paths import assets
from pmediag.services.catalogue import Catalogue
from pmediag.services.exchange import read_results

ROUNDS = 500
TARGET = 2.0
"""Milliseconds for one assessment."""


def main() -> None:
    """Time every sample firm and print one line each."""
    catalogue = Catalogue(assets() / "content", "fr")
    for sample in sorted((assets() / "samples").glob("*.pmediag")):
        for _, result in read_results(sample, catalogue):
            times = []
            for _ in range(ROUNDS):
                start = time.perf_counter()
                result_of(result.questionnaire, result.assessment)
                times.append((time.perf_counter() - start) * 1000)
            median, late = statistics.median(times), statistics.quantiles(times, n=100)[98]
            print(
                f"{sample.stem:14} median {median:.2f} ms, p99 {late:.2f} ms,"
                f" {median / TARGET:.0%} of the target"
            )


if __name__ == "__main__":
    main()
