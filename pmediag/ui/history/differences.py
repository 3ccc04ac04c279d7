"""The sentences of a comparison: how far, from what, and why a question stands alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from pmediag.model.assessment import PathKind
from pmediag.model.progress import Progress
from pmediag.model.questionnaire import Comparability, is_earlier
from pmediag.model.result import Result
from pmediag.model.scoring import QuestionScore, State, shown_score
from pmediag.model.shown import adding_up, shown_change, tenths
from pmediag.services.comparing import Comparison, QuestionChange
from pmediag.typography import counts_as, long_date, number, sentence
from pmediag.ui.results import words
from pmediag.ui.results.reading import Reading
from pmediag.words import Language

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Differences:
    """A comparison as it is read: the same figures, in words."""

    comparison: Comparison
    language: Language

    @cached_property
    def before(self) -> Reading:
        """The earlier result as it is read."""
        return self._reading(self.comparison.earlier, self.comparison.earlier_day)

    @cached_property
    def now(self) -> Reading:
        """The later result as it is read."""
        return self._reading(self.comparison.later, self.comparison.later_day)

    @cached_property
    def moved(self) -> tuple[QuestionChange, ...]:
        """The questions whose points changed."""
        return self.comparison.moved

    @cached_property
    def parts(self) -> list[int]:
        """What each of `moved` adds to the real change, in tenths that add up to it."""
        exact = [change.part or 0.0 for change in self.moved]
        return adding_up(self.real, exact) if exact else []

    @cached_property
    def real(self) -> int:
        """The real change in tenths, as it is shown."""
        if self.comparison.progress is None:
            return tenths(sum(change.part or 0.0 for change in self.moved))
        return self.split[0]

    @cached_property
    def split(self) -> list[int]:
        """The parts of the change in tenths; they add up to that of the two scores.

        The real change alone where the versions are broken.
        """
        progress = self.comparison.progress
        assert progress is not None
        if progress.questionnaire is None or progress.came_or_went is None:
            return [tenths(progress.real)]
        total = tenths(self.score(self.comparison.later)) - tenths(
            self.score(self.comparison.earlier)
        )
        return adding_up(total, [progress.real, progress.questionnaire, progress.came_or_went])

    @staticmethod
    def score(result: Result) -> float:
        """Give the overall score of a result that has one."""
        assert result.scoring.score is not None
        return result.scoring.score

    @property
    def earlier_name(self) -> str:
        """What the earlier diagnosis is called."""
        return words.diagnosis_name(self.comparison.earlier, self.language)

    @property
    def later_name(self) -> str:
        """What the later diagnosis is called."""
        return words.diagnosis_name(self.comparison.later, self.language)

    @property
    def earlier_date(self) -> str:
        """The earlier day in words."""
        return long_date(self.comparison.earlier_day, self.language)

    def decimal(self, value: int) -> str:
        """Give tenths with their decimal: "38.6"."""
        return number(value / 10, 1, self.language)

    def signed(self, value: int) -> str:
        """Give a change in tenths with its sign and unit: "+5.2 points"."""
        sign = "+" if value > 0 else ""
        many = counts_as(value / 10, self.language)
        return translate("Results", "{points} point(s)", "", many).format(
            points=f"{sign}{self.decimal(value)}"
        )

    def title(self) -> str:
        """Say how far the score moved, or what the page is about."""
        progress, comparison = self.comparison.progress, self.comparison
        if progress is None or progress.change is None:
            return translate("Differences", "What changed since {day}").format(
                day=self.earlier_date
            )
        change = shown_change(self.score(comparison.earlier), self.score(comparison.later))
        since = words.change_since(change or 0, self.earlier_date, self.language)
        return sentence(since)

    def sentence(self) -> str:
        """Name the two diagnoses, with the scores they show."""
        ends = [
            translate("Differences", "{score} on {day}, {path}").format(
                score=self._score_words(reading),
                day=reading.day(reading.result.assessment.day),
                path=words.path_name(reading.path),
            )
            for reading in (self.before, self.now)
        ]
        return translate("Differences", "From {earlier}, to {later}.").format(
            earlier=ends[0], later=ends[1]
        )

    def no_change_reason(self) -> str:
        """Say why there is no overall change to tell."""
        results = self.comparison.earlier, self.comparison.later
        if any(r.assessment.path.kind is PathKind.DIMENSION for r in results):
            return translate(
                "Differences",
                "One of the two is about one area only: it says nothing of the score of the firm.",
            )
        if not all(result.scoring.is_shown for result in results):
            return translate(
                "Differences",
                "One of the two has too few answers for a score: there is no overall change.",
            )
        return translate(
            "Differences", "No question has a score in both: there is no overall change."
        )

    def questionnaire_note(self) -> str:
        """Give what the newer questionnaire says of the older one, if it says anything."""
        one, other = self.comparison.earlier.questionnaire, self.comparison.later.questionnaire
        newer, older = (one, other) if is_earlier(other.version, one.version) else (other, one)
        note = next((e.note for e in newer.changelog if e.version == older.version), "")
        return self.now.ours(note)

    def questionnaire_part(self) -> str:
        """Say what the questionnaire's own change is."""
        one, other = self.comparison.earlier.questionnaire, self.comparison.later.questionnaire
        if one.version == other.version:
            return translate("Differences", "The same version on both days.")
        return translate("Differences", "The same answers, with the weights of another version.")

    def counted_part(self) -> str:
        """Say how many questions count on one day only."""
        came, went = len(self.comparison.came), len(self.comparison.went)
        parts = []
        if came:
            parts.append(translate("Differences", "%n came", "", came))
        if went:
            parts.append(translate("Differences", "%n went", "", went))
        if not parts:
            return translate("Differences", "None: the same ones count on both days.")
        counted = translate("Differences", "They count on one of the two days only")
        return f"{counted} ({', '.join(parts)})."

    def points(self, change: QuestionChange) -> str:
        """Give the points of one answer on both days."""
        assert change.earlier is not None
        assert change.later is not None
        before, after = change.earlier.points or 0.0, change.later.points or 0.0
        return translate("Differences", "{before} → {after} points of 100").format(
            before=shown_score(before), after=shown_score(after)
        )

    def came_because(self, change: QuestionChange) -> str:
        """Say why a question did not count before."""
        is_known = change.question.id in self.before.questionnaire.by_id
        return self._because(change.earlier, self.before, is_known=is_known)

    def went_because(self, change: QuestionChange) -> str:
        """Say why a question does not count any more."""
        is_known = change.question.id in self.now.questionnaire.by_id
        return self._because(change.later, self.now, is_known=is_known)

    def _because(self, found: QuestionScore | None, reading: Reading, *, is_known: bool) -> str:
        """Say what became of a question on the day when it did not count."""
        if found is None and not is_known:
            text = translate("Differences", "Not in the questionnaire of {day}")
        elif found is None:
            text = translate("Differences", "Not asked in the diagnosis of {day}")
        else:
            text = {
                State.CLOSED: translate("Differences", "Did not concern the firm on {day}"),
                State.WAITING: translate("Differences", "Waited for an earlier answer on {day}"),
                State.NOT_APPLICABLE: translate("Differences", "Not applicable on {day}"),
                State.UNKNOWN: translate("Differences", "“I don't know” on {day}"),
                State.UNANSWERED: translate("Differences", "No answer on {day}"),
                State.ANSWERED: translate("Differences", "Asked differently on {day}"),
                State.IMPLIED: translate("Differences", "Asked differently on {day}"),
            }[found.state]
        return reading.ours(text).format(day=reading.day(reading.result.assessment.day))

    def _reading(self, result: Result, day: date) -> Reading:
        return Reading(result, self.comparison.organisation, self.language, day)

    def _score_words(self, reading: Reading) -> str:
        overall = reading.overall
        if overall.is_shown and overall.score is not None:
            return str(shown_score(overall.score))
        if overall.low is None or overall.high is None:
            return translate("Differences", "no score")
        return words.between(overall.low, overall.high)


def is_broken(comparison: Comparison) -> bool:
    """Whether the two questionnaires cannot be compared as a whole."""
    return comparison.comparability is Comparability.BROKEN


def has_change(progress: Progress | None) -> bool:
    """Whether there is an overall change to split."""
    return progress is not None and progress.change is not None
