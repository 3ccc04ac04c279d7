"""What leaves, as a calm list: the firm, its profile, each diagnosis, the marks, the result."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from pmediag.model.action_plan import ActionPlan
from pmediag.model.assessment import Assessment
from pmediag.model.organisation import Organisation
from pmediag.services.outgoing import Leaving
from pmediag.typography import long_date, number, typeset
from pmediag.ui.labels import Text, TextStyle
from pmediag.ui.results.section import INSET, PADDING
from pmediag.ui.results.words import path_name
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.cards import Card
from pmediag.ui.widgets.fold import Fold
from pmediag.words import Language


class LeavingCard(Card):
    """Says all that a file holds, the notes apart; the profile unfolds to what was answered."""

    def __init__(self, theme: Theme, leaving: Leaving, language: Language) -> None:
        super().__init__(theme, padding=PADDING, spacing=6)
        self._theme = theme
        self._language = language
        for firm in leaving.firms:
            self._add_firm(firm)
        if leaving.profile:
            self.body.addWidget(self._profile(leaving))
        for assessment in leaving.assessments:
            self._add(self.tr("Diagnosis:"), self._diagnosis(assessment))
        if leaving.results:
            words = self.tr("score, level and alerts of %n diagnosis(es)", "", leaving.results)
            self._add(self.tr("Results:"), words)
        for plan in leaving.plans:
            self._add(self.tr("Action plan:"), self._plan(plan))
        if leaving.importance:
            self._add(
                self.tr("What matters to you:"), self.tr("for %n area(s)", "", leaving.importance)
            )
        if leaving.evidence or leaving.to_review:
            self._add(self.tr("Marks:"), self._marks(leaving))
        self._add(self.tr("Stays here:"), self.tr("your logo, and every other diagnosis"))

    def _add(self, lead: str, words: str) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(INSET, 0, INSET, 0)
        row.addWidget(Text(self._theme, words, TextStyle.BODY, lead=lead))
        self.body.addLayout(row)

    def _add_firm(self, firm: Organisation) -> None:
        self._add(self.tr("Firm:"), firm.name)
        if firm.number:
            self._add(self.tr("SIREN or SIRET:"), grouped(firm.number))
        if firm.naf:
            self._add(self.tr("NAF code:"), firm.naf)

    def _diagnosis(self, assessment: Assessment) -> str:
        answers = sum(answer.is_given for answer in assessment.answers.values())
        parts = [
            long_date(assessment.day, self._language),
            path_name(assessment.path.kind),
            self.tr("%n answer(s)", "", answers),
        ]
        if assessment.completed_at is None:
            parts.append(self.tr("in progress"))
        return ", ".join(parts)

    def _plan(self, plan: ActionPlan) -> str:
        parts = [self.tr("what is said of %n action(s)", "", len(plan.entries))]
        wishes = plan.wishes
        if wishes.budget is not None:
            euros = number(wishes.budget, 0, self._language)
            parts.append(self.tr("a budget of {euros} €").format(euros=euros))
        if wishes.days is not None:
            days = number(wishes.days, 1 if wishes.days % 1 else 0, self._language)
            parts.append(self.tr("{days} days of work").format(days=days))
        return ", ".join(parts)

    def _marks(self, leaving: Leaving) -> str:
        parts = []
        if leaving.evidence:
            parts.append(self.tr("how %n answer(s) were verified", "", leaving.evidence))
        if leaving.to_review:
            parts.append(self.tr("%n answer(s) to review", "", leaving.to_review))
        return ", ".join(parts)

    def _profile(self, leaving: Leaving) -> QWidget:
        fold = Fold(
            self._theme,
            self.tr("Its profile: %n answer(s)", "", len(leaving.profile)),
            strong=True,
        )
        for field, option in leaving.profile:
            question = typeset(field.text, self._language)
            answer = typeset(option.text, self._language)
            fold.body.addWidget(Text(self._theme, answer, TextStyle.SMALL, lead=question))
        return fold


def grouped(number: str) -> str:
    """Give a SIREN or SIRET as it is read: 732 829 320 00074."""
    parts = (number[:3], number[3:6], number[6:9], number[9:])
    return "\u202f".join(part for part in parts if part)
