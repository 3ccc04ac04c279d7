"""What may leave on a contact sheet, and what is ticked before anyone ticks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pmediag.model.assessment import Answer, Mark
from pmediag.model.conditions import Condition, Picked, ProfileIs
from pmediag.model.contact_sheet import (
    FIRST_TICKED,
    CallBack,
    ContactSheet,
    Part,
    PartKind,
    addressees,
    alerts_raised,
    offered,
    subjects,
    ticked_first,
)
from pmediag.model.library import Library, Resource, ResourceKind, ResourceSource, Standing
from pmediag.model.organisation import Organisation
from pmediag.model.questionnaire import Kind
from pmediag.model.result import Result
from tests.reports.samples import a_result, middle_answers, the_questionnaire

TODAY = date(2026, 11, 26)
FIRM = Organisation("o1", "Entreprise A", number="732829320", naf="43.32A")


def kinds(parts: tuple[Part, ...], kind: PartKind) -> list[str]:
    return [part.key for part in parts if part.kind is kind]


def test_all_that_there_is_to_say_may_leave() -> None:
    result = a_result()
    parts = offered(result, FIRM, ("Sauvegarder", "Relancer"))
    assert parts[:3] == (Part(PartKind.NAME), Part(PartKind.NUMBER), Part(PartKind.NAF))
    fields = [field.id for field in the_questionnaire().profile]
    assert kinds(parts, PartKind.PROFILE) == fields
    for kind in (PartKind.CALL_BACK, PartKind.NEED, PartKind.RESULT):
        assert kinds(parts, kind) == [""]
    areas = [d.dimension.id for d in result.scoring.dimensions]
    assert kinds(parts, PartKind.DIMENSION) == areas
    raised = [state.alert.id for state in alerts_raised(result)]
    assert kinds(parts, PartKind.ALERT) == raised
    assert kinds(parts, PartKind.UNDER_WAY) == ["Sauvegarder", "Relancer"]
    assert len(parts) == len(set(parts))
    order = list(PartKind)
    assert [order.index(part.kind) for part in parts] == sorted(
        order.index(part.kind) for part in parts
    )


def test_nothing_is_offered_where_there_is_nothing_to_say() -> None:
    nothing = a_result({}, profile={}, completed_at=None)
    parts = offered(nothing, Organisation("o1", " "))
    assert {part.kind for part in parts} <= {
        PartKind.CALL_BACK,
        PartKind.NEED,
        PartKind.RESULT,
        PartKind.DIMENSION,
    }
    assert offered(a_result(), FIRM, [f"Action {n}" for n in range(9)])[-6:] == tuple(
        Part(PartKind.UNDER_WAY, f"Action {n}") for n in range(6)
    )


def test_answers_to_verify_are_the_unknown_and_the_marked() -> None:
    answers = middle_answers()
    unknown, marked, plain = list(answers)[:3]
    answers[unknown] = Answer(mark=Mark.UNKNOWN)
    answers[marked] = replace(answers[marked], to_review=True)
    parts = offered(a_result(answers), FIRM)
    assert kinds(parts, PartKind.TO_VERIFY) == [unknown, marked]
    assert plain not in kinds(parts, PartKind.TO_VERIFY)


@pytest.mark.parametrize(
    ("ticked", "call_back", "can_be_answered"),
    [
        ((), CallBack(phone="0612345678"), False),
        ((Part(PartKind.NAF),), CallBack(), False),
        ((Part(PartKind.NAME),), CallBack(), True),
        ((Part(PartKind.NUMBER),), CallBack(), True),
        ((Part(PartKind.CALL_BACK),), CallBack(), False),
        ((Part(PartKind.CALL_BACK),), CallBack(who="La patronne", when="lundi"), False),
        ((Part(PartKind.CALL_BACK),), CallBack(phone=" "), False),
        ((Part(PartKind.CALL_BACK),), CallBack(phone="0612345678"), True),
        ((Part(PartKind.CALL_BACK),), CallBack(email="a@exemple.fr"), True),
    ],
)
def test_who_can_be_answered(
    ticked: tuple[Part, ...], call_back: CallBack, *, can_be_answered: bool
) -> None:
    assert ContactSheet(ticked, call_back=call_back).can_be_answered is can_be_answered
    assert not ContactSheet(ticked_first(offered(a_result(), FIRM))).can_be_answered


def test_little_is_ticked_at_first() -> None:
    parts = offered(a_result(), FIRM, ("Sauvegarder",))
    assert ticked_first(parts) == (
        Part(PartKind.PROFILE, "activity"),
        Part(PartKind.PROFILE, "size"),
        Part(PartKind.PROFILE, "region"),
        Part(PartKind.NEED),
        Part(PartKind.RESULT),
    )
    assert set(ticked_first(parts)) == FIRST_TICKED
    assert ticked_first(()) == ()


def test_a_sheet_knows_what_is_ticked() -> None:
    ticked = (Part(PartKind.UNDER_WAY, "b"), Part(PartKind.UNDER_WAY, "a"), Part(PartKind.NEED))
    sheet = ContactSheet(ticked)
    assert sheet.has(PartKind.NEED)
    assert not sheet.has(PartKind.NAME)
    assert not sheet.has(PartKind.UNDER_WAY, "c")
    assert sheet.under_way == ("b", "a")
    assert CallBack().is_blank
    assert not CallBack(phone="06").is_blank


def a_resource(
    key: str,
    *,
    kind: ResourceKind = ResourceKind.ORGANISATION,
    regions: tuple[str, ...] = (),
    when: Condition | None = None,
    standing: Standing = Standing.ACTIVE,
    ends_on: date | None = None,
) -> Resource:
    return Resource(
        id=key,
        kind=kind,
        title=key,
        summary="",
        points=(),
        standing=standing,
        as_of=date(2026, 11, 1),
        fresh_months=6,
        sources=(ResourceSource("Source"),),
        when=when,
        regions=regions,
        ends_on=ends_on,
    )


def found(result: Result, *resources: Resource) -> list[str]:
    return [resource.id for resource in addressees(Library(resources, ()), result, TODAY)]


def test_organisations_fit_by_kind_region_and_condition() -> None:
    result = a_result()  # a firm of Brittany, r53
    lead = a_resource("lead", standing=Standing.TO_CHECK)
    resources = (
        lead,
        a_resource("everywhere"),
        a_resource("here", regions=("r11", "r53")),
        a_resource("elsewhere", regions=("r11",)),
        a_resource("a guide", kind=ResourceKind.GUIDE),
        a_resource("for us", when=ProfileIs("size", frozenset({"10_19"}))),
        a_resource("not for us", when=ProfileIs("size", frozenset({"alone"}))),
    )
    assert found(result, *resources) == ["everywhere", "here", "for us", "lead"]


def test_what_has_ended_is_for_nobody() -> None:
    last_day = a_resource("last day", ends_on=TODAY)
    ended = a_resource("ended", ends_on=TODAY - timedelta(days=1))
    assert found(a_result(), ended, last_day) == ["last day"]


@pytest.mark.parametrize("condition", [ProfileIs("none", frozenset()), Picked("x", frozenset())])
def test_an_unknown_condition_leaves_an_organisation_in(condition: Condition) -> None:
    assert found(a_result(), a_resource("perhaps", when=condition)) == ["perhaps"]


def test_one_asks_for_what_the_organisation_helps_with_and_the_firm_lacks() -> None:
    answers = middle_answers()
    asked_about = a_result(answers).scoring.questions.values()
    one = next(found.question for found in asked_about if found.question.kind is Kind.SINGLE)
    best = max(one.choices, key=lambda choice: choice.points)
    result = a_result({**answers, one.id: Answer((best.id,))})
    first, *others = (found.question for found in result.explanation.promising)
    other = next(q for q in others if q.topic_id != first.topic_id)
    third = next(q for q in others if q.topic_id not in {first.topic_id, other.topic_id})

    def asked(*answers: str) -> list[str]:
        helper = replace(a_resource("helper"), answers=answers)
        return [topic.id for topic in subjects(helper, result)]

    assert asked() == []
    assert asked(one.id) == [], "the firm lacks nothing there"
    assert asked(one.id, other.id) == [other.topic_id]
    assert asked(third.id, other.id, first.id) == [first.topic_id, other.topic_id]


def test_without_a_region_only_what_is_everywhere_fits() -> None:
    nowhere = a_result(profile={})
    assert found(nowhere, a_resource("here", regions=("r53",)), a_resource("all")) == ["all"]
