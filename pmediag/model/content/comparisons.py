"""Comparisons of a pack: built from their shapes, and what they must satisfy beyond these."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from pmediag.model.comparison import Practice
from pmediag.model.content.building import ConditionBuilder
from pmediag.model.content.checks import condition_reasons, doubles
from pmediag.model.content.reading import Problem
from pmediag.model.content.schema import ComparisonsFile
from pmediag.model.questionnaire import Questionnaire

COMPARISONS = "comparisons.yaml"


class ComparisonBuilder(ConditionBuilder):
    """Builds practices."""

    def practices(self, file: ComparisonsFile) -> tuple[Practice, ...]:
        """Build the practices of a pack, in the order of its file."""
        return tuple(
            Practice(
                id=shape.id,
                text=shape.text,
                when=self.condition(shape.when, COMPARISONS, shape.id, "when"),
                indicators=tuple(shape.indicators),
            )
            for shape in file.comparisons
        )


def check_practices(
    questionnaire: Questionnaire,
    practices: Sequence[Practice],
    known: Collection[str] | None = None,
) -> Iterator[Problem]:
    """Yield every problem of the practices of a pack.

    ``known`` are the codes of the figures at hand; without it, codes are taken as they stand.
    """
    yield from doubles(COMPARISONS, (practice.id for practice in practices))
    for practice in practices:
        for reason in condition_reasons(questionnaire, practice.when, dict(questionnaire.by_id)):
            yield Problem(COMPARISONS, practice.id, f"when: {reason}")
        for code in practice.indicators:
            if known is not None and code not in known:
                yield Problem(COMPARISONS, practice.id, f"no figure has the code {code!r}")
