"""Actions to plan with: one for each question of a questionnaire, made by a rule."""

from __future__ import annotations

from pathlib import Path

from pmediag.model.actions import Action, Cost, Effect, Lever
from pmediag.model.questionnaire import Question, Questionnaire
from pmediag.services.catalogue import Catalogue

LEVERS = tuple(Lever)


def an_action_for(question: Question, place: int) -> Action:
    """Give an action that lifts ``question`` to its best choice; two in three cost nothing."""
    wanted = [choice for choice in question.choices if not choice.exclusive]
    best = max(wanted or question.choices, key=lambda choice: choice.points)
    costs = place % 3 == 2
    topic = question.id.replace(".", " ")
    return Action(
        id=f"act_{question.id.replace('.', '_')}",
        dimension_id=question.dimension_id,
        title=f"Améliorer {topic}",
        selling=f"Un client de plus grâce à {topic}." if place % 2 else "",
        safety="" if place % 2 else f"Un risque de moins grâce à {topic}.",
        steps=(f"Regarder {topic}.", f"Changer {topic}."),
        first_step=f"Ouvrir le dossier {topic}.",
        proof=f"Le dossier {topic} est à jour.",
        first_year=Cost(100.0 * place, 150.0 * place) if costs else Cost(),
        yearly=Cost(10.0 * place, 20.0 * place) if costs else Cost(),
        days=0.5 + place % 4,
        weeks=place % 5,
        lever=LEVERS[place % len(LEVERS)],
        effects=(Effect(question.id, best.id),),
        costs_of=2025,
    )


def some_actions(questionnaire: Questionnaire) -> tuple[Action, ...]:
    """Give an action per question that weighs something."""
    asked = [q for q in questionnaire.questions if q.weight]
    return tuple(an_action_for(question, place) for place, question in enumerate(asked))


class SomeActions(Catalogue):
    """The questionnaires that ship, each with the actions of the tests."""

    def __init__(self, folder: Path, language: str) -> None:
        super().__init__(folder, language)
        self.given: dict[str, tuple[Action, ...]] = {}

    def actions(self, questionnaire: Questionnaire) -> tuple[Action, ...]:
        """Give the actions of the tests."""
        if questionnaire.version not in self.given:
            self.given[questionnaire.version] = some_actions(questionnaire)
        return self.given[questionnaire.version]
