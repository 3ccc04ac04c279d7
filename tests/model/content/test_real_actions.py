"""The actions that ship: whom they cover, what they cost, how they are written."""

from __future__ import annotations

import itertools
import re

import pytest

from pmediag.model.actions import Action
from pmediag.model.assessment import Answer
from pmediag.model.content.action_checks import dimensions_without_free
from pmediag.model.content.checks import assessed
from pmediag.model.content.packs import find_packs, load_actions, load_pack
from pmediag.model.questionnaire import Questionnaire
from pmediag.model.scoring import Scoring, score
from pmediag.paths import assets

PLACE = find_packs(assets() / "content")[-1].folder
LENGTHS = {"title": 75, "selling": 220, "safety": 220, "first_step": 190, "proof": 190}
STEP = 190
PROFILE = ("activity", "size", "abroad")


@pytest.fixture(scope="module")
def questionnaire() -> Questionnaire:
    return load_pack(PLACE)


@pytest.fixture(scope="module")
def actions(questionnaire: Questionnaire) -> tuple[Action, ...]:
    return load_actions(PLACE, questionnaire)


@pytest.fixture(scope="module")
def english(questionnaire: Questionnaire) -> tuple[Action, ...]:
    return load_actions(PLACE, questionnaire, "en")


def profiles(questionnaire: Questionnaire) -> list[dict[str, str]]:
    fields = [questionnaire.profile_field(name) for name in PROFILE]
    return [
        {field.id: option.id for field, option in zip(fields, options, strict=True)}
        for options in itertools.product(*(field.options for field in fields))
    ]


def at_the_start(questionnaire: Questionnaire, profile: dict[str, str]) -> Scoring:
    """Score a firm that picked the first choice everywhere."""
    answers = {q.id: Answer(picks=(q.choices[0].id,)) for q in questionnaire.questions}
    return score(questionnaire, assessed(questionnaire, profile, answers))


def raised(action: Action, scoring: Scoring) -> set[str]:
    """Give the ids of the scored questions that an action raises, if it is for this firm."""
    if action.when is not None and scoring.truth(action.when) is not True:
        return set()
    return {
        found.question.id
        for effect in action.effects
        if (found := scoring.questions[effect.question_id]).points is not None
        and found.points < found.question.points_of(effect.choice_id)
    }


def test_there_are_fifty_at_least_and_sixty_at_most_for_one_firm(
    questionnaire: Questionnaire, actions: tuple[Action, ...]
) -> None:
    assert len(actions) >= 50
    for profile in profiles(questionnaire):
        scoring = at_the_start(questionnaire, profile)
        assert sum(bool(raised(action, scoring)) for action in actions) <= 60, profile


def test_every_firm_at_the_start_can_raise_every_question(
    questionnaire: Questionnaire, actions: tuple[Action, ...]
) -> None:
    """But for the two that stay closed or implied until another is raised."""
    later = {"seen.site.answers", "protect.backup.apart"}
    for profile in profiles(questionnaire):
        scoring = at_the_start(questionnaire, profile)
        scored = {q.question.id for q in scoring.questions.values() if q.is_scored}
        found = set().union(*(raised(action, scoring) for action in actions))
        assert scored - found <= later, profile


def test_every_firm_at_the_start_finds_a_free_action_in_every_dimension(
    questionnaire: Questionnaire, actions: tuple[Action, ...]
) -> None:
    assert not list(dimensions_without_free(questionnaire, actions))
    free = tuple(action for action in actions if not action.costs_money)
    for profile in profiles(questionnaire):
        scoring = at_the_start(questionnaire, profile)
        found = {action.dimension_id for action in free if raised(action, scoring)}
        assert found == {dimension.id for dimension in questionnaire.dimensions}, profile


def test_every_alert_is_answered_and_the_high_risks_for_little_money(
    questionnaire: Questionnaire, actions: tuple[Action, ...]
) -> None:
    for alert in questionnaire.alerts:
        answers = [action for action in actions if alert.id in action.alerts]
        assert answers, alert.id
        if alert.kind == "risk" and alert.severity == "high":
            assert min(action.first_year.high for action in answers) <= 300, alert.id


def test_a_cost_has_a_source_or_is_an_estimate_of_this_year(
    questionnaire: Questionnaire, actions: tuple[Action, ...]
) -> None:
    known = {source.id: source.year for source in questionnaire.sources}
    for action in actions:
        if action.costs_source is None:
            assert action.costs_of == questionnaire.published.year, action.id
        else:
            assert action.costs_of == known[action.costs_source], action.id
            assert action.costs_source in action.sources, action.id
        assert action.yearly.high <= max(action.first_year.high, 0), action.id


def test_effort_is_in_half_days_and_the_first_step_is_a_matter_of_an_hour(
    actions: tuple[Action, ...],
) -> None:
    for action in actions:
        assert action.days * 2 == int(action.days * 2), action.id
        assert 3 <= len(action.steps) <= 6, action.id
        assert not re.search(r"\b(achetez|payez|abonnez)", action.first_step.lower()), action.id


@pytest.mark.parametrize("language", ["fr", "en"])
def test_words_fit_their_places(
    language: str, actions: tuple[Action, ...], english: tuple[Action, ...]
) -> None:
    for action in actions if language == "fr" else english:
        for name, limit in LENGTHS.items():
            assert len(getattr(action, name)) <= limit, (action.id, name)
        for step in action.steps:
            assert len(step) <= STEP, (action.id, step)
            assert step.rstrip(" »”")[-1] in ".?", (action.id, step)
        assert action.title[-1] not in ".!?", action.id
        assert len(set(action.steps)) == len(action.steps), action.id


def test_titles_are_told_apart_in_both_languages(
    actions: tuple[Action, ...], english: tuple[Action, ...]
) -> None:
    for spoken in (actions, english):
        assert len({action.title for action in spoken}) == len(spoken)
    assert [action.id for action in actions] == [action.id for action in english]
    for french, other in zip(actions, english, strict=True):
        assert french.effects == other.effects
        assert french.title != other.title


def test_no_brand_is_named(actions: tuple[Action, ...], english: tuple[Action, ...]) -> None:
    brands = re.compile(
        r"\b(google|facebook|instagram|linkedin|tiktok|whatsapp|youtube|booking\.com|airbnb|amazon"
        r"|shopify|prestashop|woocommerce|wordpress|wix|microsoft|apple|outlook|gmail|excel|paypal"
        r"|stripe|sumup|brevo|mailchimp|hubspot|odoo|sage|ebp|pennylane|chatgpt|mistral|copilot"
        r"|dropbox|doctolib|planity|calendly|docusign|yousign|bitwarden|keepass)\b"
    )
    for action in (*actions, *english):
        words = [action.title, action.selling, action.safety, action.first_step, action.proof]
        text = " ".join([*words, *action.steps]).lower()
        assert not brands.search(text), (action.id, brands.search(text))


def test_words_are_written_with_plain_typography(
    actions: tuple[Action, ...], english: tuple[Action, ...]
) -> None:
    for action in (*actions, *english):
        text = repr(action)
        assert "\\u202f" not in text
        assert "\\xa0" not in text
        assert "’" not in text, action.id
    for action in actions:
        text = " ".join([action.title, action.selling, action.safety, *action.steps])
        assert not re.search(r"[^\s«][;:!?](\s|$)", text), (action.id, text)
