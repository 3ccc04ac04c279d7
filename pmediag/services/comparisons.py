"""What a result shows beside published figures: read when results or a report ask for it."""

from __future__ import annotations

from pmediag.model.assessment import PathKind
from pmediag.model.comparison import Comparisons, compare
from pmediag.model.result import Result
from pmediag.services.catalogue import Catalogue


def comparisons_of(catalogue: Catalogue, result: Result) -> Comparisons | None:
    """Set a result beside the figures; ``None`` where it is about one dimension only.

    Raises:
        UserFacingError: the figures, or what the pack says of them, have errors.
    """
    if result.assessment.path.kind is PathKind.DIMENSION:
        return None
    return compare(result, catalogue.comparisons(result.questionnaire), catalogue.benchmarks())
