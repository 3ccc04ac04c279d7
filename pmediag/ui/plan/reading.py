"""A plan as its firm reads it: its own words, its own figures."""

from __future__ import annotations

from dataclasses import dataclass

from pmediag.model.action_plan import PlanEntry
from pmediag.model.actions import Action
from pmediag.model.plan import Candidate
from pmediag.model.questionnaire import Dimension
from pmediag.services.charts import ScreenLook
from pmediag.services.planning import PlanSheet, Solved
from pmediag.typography import typeset
from pmediag.ui.results.reading import Reading
from pmediag.ui.theme import Theme
from pmediag.words import Language


@dataclass(frozen=True, slots=True)
class PlanReading:
    """A sheet and the answer to its wishes, in one language."""

    sheet: PlanSheet
    solved: Solved
    language: Language

    @property
    def today(self) -> Reading:
        """The result as it is."""
        sheet = self.sheet
        return Reading(sheet.result, sheet.organisation, self.language, sheet.today)

    @property
    def then(self) -> Reading:
        """The result with all that is chosen done."""
        sheet = self.sheet
        return Reading(self.solved.projected, sheet.organisation, self.language, sheet.today)

    @property
    def started(self) -> Reading:
        """The result with the actions to start with done, and no other."""
        sheet = self.sheet
        return Reading(self.solved.started, sheet.organisation, self.language, sheet.today)

    @property
    def chosen(self) -> tuple[Action, ...]:
        """The actions of the plan."""
        return tuple(self.sheet.by_id[name] for name in self.solved.plan.chosen)

    def action(self, action_id: str) -> Action:
        """Give one action, own ones among them."""
        return self.sheet.by_id[action_id]

    def entry(self, action_id: str) -> PlanEntry:
        """Give what the firm said of an action."""
        return self.sheet.plan.entry(action_id)

    def candidate(self, action_id: str) -> Candidate | None:
        """Give an action as one that may be chosen, ``None`` where it may not."""
        return self.solved.candidates.get(action_id)

    def dimension(self, action: Action) -> Dimension | None:
        """Give the dimension of an action; an own one has none."""
        found = (d for d in self.sheet.result.questionnaire.dimensions)
        return next((d for d in found if d.id == action.dimension_id), None)

    def title(self, action: Action) -> str:
        """Give the title of an action; what a person typed stays as it was typed."""
        return action.title if action.is_own else self.ours(action.title)

    def first_step(self, action: Action) -> str:
        """Give the first step of an action."""
        return action.first_step if action.is_own else self.ours(action.first_step)

    def ours(self, text: str) -> str:
        """Give our own words with the typography of their language."""
        return typeset(text, self.language)

    def colour(self, action: Action, theme: Theme) -> str:
        """Give the colour of the dimension of an action."""
        return theme.colours.dimension(action.dimension_id)

    def look(self, theme: Theme, size: int = 13) -> ScreenLook:
        """Give the look of a drawing whose words have ``size`` pixels before scaling."""
        return ScreenLook(theme.colours, theme.px(size), self.language)
