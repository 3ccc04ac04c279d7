"""What fits a firm: laws that always hold, and examples worked by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.model.actions import Action, Cost, Effect, Lever
from pmediag.model.assessment import Answer
from pmediag.model.conditions import AllOf, Condition, Truth
from pmediag.model.fitting import (
    Fit,
    Known,
    binds,
    calendar,
    falls_due,
    fit,
    fits,
    fits_of,
    for_action,
    for_alert,
    for_question,
    fresh_until,
    is_met,
    is_old,
    months_after,
    pressing,
    proposed,
    ranked,
)
from pmediag.model.library import (
    DueDay,
    Library,
    Resource,
    ResourceKind,
    ResourceSource,
    Standing,
)
from pmediag.model.questionnaire import Alert, AlertKind, Severity
from pmediag.model.scoring import Scoring, score
from tests.builders import (
    a_question,
    a_questionnaire,
    an_assessment,
    in_profile,
    picked,
    when,
)

TODAY = date(2026, 11, 26)


def a_resource(
    name: str = "r",
    kind: ResourceKind = ResourceKind.GUIDE,
    *,
    condition: Condition | None = None,
    regions: tuple[str, ...] = (),
    answers: tuple[str, ...] = (),
    days: tuple[date, ...] = (),
    ends_on: date | None = None,
    as_of: date = TODAY,
    fresh_months: int = 6,
    standing: Standing = Standing.ACTIVE,
) -> Resource:
    """Give a resource without more than what fitting looks at."""
    return Resource(
        id=name,
        kind=kind,
        title=name,
        summary=name,
        points=(name,),
        standing=standing,
        as_of=as_of,
        fresh_months=fresh_months,
        sources=(ResourceSource("somewhere"),),
        when=condition,
        regions=regions,
        answers=answers,
        dates=tuple(DueDay(day, name) for day in days),
        ends_on=ends_on,
    )


def answered(answers: Mapping[str, Answer], profile: Mapping[str, str] | None = None) -> Scoring:
    """Give the figures of three questions of weights 1, 2 and 3, answered like this."""
    questions = (
        a_question("d.t.one", weight=1),
        a_question("d.t.two", weight=2),
        a_question("d.t.three", weight=3),
    )
    questionnaire = a_questionnaire(*questions)
    return score(questionnaire, an_assessment(answers, profile=dict(profile or {})))


def of(*resources: Resource, known: Known, today: date = TODAY) -> tuple[Fit, ...]:
    return fits_of(Library(resources, ()), known, today)


def ids(found: tuple[Fit, ...]) -> list[str]:
    return [item.resource.id for item in found]


@pytest.mark.parametrize(
    ("resource", "profile", "expected"),
    [
        (a_resource(), {}, True),
        (a_resource(regions=("r53",)), {"region": "r53"}, True),
        (a_resource(regions=("r53",)), {"region": "r11"}, False),
        (a_resource(regions=("r53",)), {}, None),
        (a_resource(condition=in_profile("size", "small")), {"size": "small"}, True),
        (a_resource(condition=in_profile("size", "small")), {"size": "large"}, False),
        (a_resource(condition=in_profile("size", "small")), {}, None),
        (a_resource(condition=when("d.t.one", "c1")), {"size": "small"}, None),
        (a_resource(condition=when("d.t.one", "c1"), regions=("r53",)), {"region": "r11"}, False),
        (a_resource(ends_on=TODAY), {}, True),
        (a_resource(ends_on=TODAY - timedelta(1)), {}, False),
    ],
)
def test_a_profile_alone_says_yes_no_or_nothing(
    resource: Resource, profile: dict[str, str], expected: Truth
) -> None:
    assert fits(resource, profile, TODAY) is expected


def test_answers_settle_what_the_profile_leaves_open() -> None:
    resource = a_resource(
        condition=AllOf((in_profile("size", "small"), when("d.t.one", "c1"))),
    )
    small = {"size": "small"}
    assert fits(resource, answered({"d.t.one": picked("c1")}, small), TODAY) is True
    assert fits(resource, answered({"d.t.one": picked("c4")}, small), TODAY) is False
    assert fits(resource, answered({}, small), TODAY) is None
    assert fits(resource, answered({}, {"size": "large"}), TODAY) is False


def test_a_month_that_is_too_short_ends_it() -> None:
    assert months_after(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert months_after(date(2026, 11, 26), 12) == date(2027, 11, 26)
    assert months_after(date(2027, 8, 31), 6) == date(2028, 2, 29)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 60))
def test_what_is_old_stays_old(day: date, months: int) -> None:
    resource = a_resource(as_of=day, fresh_months=months)
    last = fresh_until(resource)
    assert not is_old(resource, last)
    assert is_old(resource, last + timedelta(1))
    assert (last.year - day.year) * 12 + last.month - day.month == months


def test_the_widest_gap_counts_whole_the_next_by_half() -> None:
    known = answered({"d.t.one": picked("c1"), "d.t.three": picked("c1")})
    points = {key: known.questions[key].points for key in ("d.t.one", "d.t.three")}
    gaps = [100 - (points["d.t.one"] or 0), 3 * (100 - (points["d.t.three"] or 0))]
    found = fit(a_resource(answers=("d.t.one", "d.t.two", "d.t.three")), known, TODAY)
    assert found.gaps == ("d.t.three", "d.t.one")
    assert found.lacks == pytest.approx(gaps[1] + gaps[0] / 2)
    assert fit(a_resource(answers=("d.t.two",)), known, TODAY).lacks == 0


def test_met_is_every_answer_a_strength() -> None:
    both = a_resource(answers=("d.t.one", "d.t.two"))
    assert is_met(both, answered({"d.t.one": picked("c4"), "d.t.two": picked("c4")})) is True
    assert is_met(both, answered({"d.t.one": picked("c4")})) is None
    assert is_met(both, answered({"d.t.one": picked("c1")})) is False
    assert is_met(a_resource(), answered({})) is None
    assert is_met(both, {}) is None


def test_a_duty_presses_when_it_is_due_within_a_year_or_binds_and_is_not_met() -> None:
    known = answered({"d.t.one": picked("c1"), "d.t.two": picked("c4")})

    def presses(*days: date, answers: tuple[str, ...] = ()) -> bool:
        duty = a_resource(kind=ResourceKind.DUTY, days=days, answers=answers)
        return fit(duty, known, TODAY).is_pressing

    assert presses(date(2027, 11, 26))
    assert not presses(date(2027, 11, 27))
    assert not presses(date(2027, 9, 1), answers=("d.t.two",))
    assert not presses(date(2026, 9, 1))
    assert presses(date(2026, 9, 1), answers=("d.t.one",))
    assert presses(answers=("d.t.one",))
    assert not presses(answers=("d.t.three",))


def test_the_calendar_puts_what_comes_in_order_and_what_binds_newest_first() -> None:
    twice = a_resource("twice", ResourceKind.DUTY, days=(date(2026, 8, 2), date(2026, 12, 2)))
    later = a_resource("later", ResourceKind.DUTY, days=(date(2027, 9, 1),))
    long_ago = a_resource("long", ResourceKind.DUTY, days=(date(2018, 5, 25),))
    always = a_resource("always", ResourceKind.DUTY)
    other = a_resource("other", ResourceKind.DUTY, condition=in_profile("size", "large"))
    guide = a_resource("guide", days=(date(2027, 1, 1),))
    found = of(always, later, long_ago, twice, other, guide, known={"size": "small"})
    shown = calendar(found, TODAY)
    assert [due.resource.id for due in shown.coming] == ["twice", "later"]
    assert [due.resource.id for due in shown.in_force] == ["twice", "long", "always"]


def test_a_day_binds_from_the_morning_on() -> None:
    duty = a_resource(kind=ResourceKind.DUTY, days=(TODAY,))
    assert binds(duty, TODAY)
    assert not falls_due(duty, TODAY)
    assert not binds(duty, TODAY - timedelta(1))
    assert falls_due(duty, TODAY - timedelta(1))


def test_what_presses_comes_by_the_day_nearest_to_today() -> None:
    known = answered({"d.t.one": picked("c1")})
    bad = ("d.t.one",)
    found = of(
        a_resource("undated", ResourceKind.DUTY, answers=bad),
        a_resource("next_year", ResourceKind.DUTY, days=(date(2027, 9, 1),)),
        a_resource("just_bound", ResourceKind.DUTY, days=(date(2026, 9, 1),), answers=bad),
        a_resource("soon", ResourceKind.DUTY, days=(date(2027, 1, 1),)),
        a_resource("done", ResourceKind.DUTY, days=(date(2026, 9, 1),)),
        known=known,
    )
    dues = pressing(found, TODAY)
    assert [due.resource.id for due in dues] == ["soon", "just_bound", "next_year", "undated"]
    assert [due.day and due.day.day for due in dues][-1] is None


@pytest.mark.parametrize(("days", "is_told"), [(1, True), (60, True), (61, False), (0, False)])
def test_a_day_that_is_near_is_told_even_of_a_duty_that_is_met(days: int, is_told: bool) -> None:
    known = answered({"d.t.one": picked("c1"), "d.t.two": picked("c3")}, {"size": "small"})
    near = (TODAY + timedelta(days),)
    found = of(
        a_resource("just_bound", ResourceKind.DUTY, days=(TODAY,), answers=("d.t.one",)),
        a_resource("met", ResourceKind.DUTY, days=near, answers=("d.t.two",)),
        a_resource("guide", days=near),
        a_resource("unsure", ResourceKind.DUTY, days=near, condition=in_profile("region", "r53")),
        known=known,
    )
    told = [due.resource.id for due in pressing(found, TODAY)]
    assert told == (["met", "just_bound"] if is_told else ["just_bound"])


def test_a_firm_s_own_region_comes_before_a_wider_gap() -> None:
    known = answered(
        {"d.t.one": picked("c1"), "d.t.three": picked("c1")},
        {"region": "r53"},
    )
    found = of(
        a_resource("wide", answers=("d.t.three",)),
        a_resource("local", answers=("d.t.one",), regions=("r53",)),
        a_resource("lead", answers=("d.t.three",), standing=Standing.TO_CHECK),
        known=known,
    )
    assert ids(ranked(found)) == ["local", "wide", "lead"]


def test_of_the_duties_that_press_those_with_a_day_come_first() -> None:
    known = answered({"d.t.one": picked("c1"), "d.t.three": picked("c1")})
    found = of(
        a_resource("undated", ResourceKind.DUTY, answers=("d.t.three",)),
        a_resource("dated", ResourceKind.DUTY, answers=("d.t.one",), days=(TODAY,)),
        known=known,
    )
    assert ids(ranked(found)) == ["dated", "undated"]


def test_with_answers_only_what_a_gap_calls_for_is_proposed() -> None:
    known = answered({"d.t.one": picked("c1"), "d.t.two": picked("c4")})
    found = of(
        a_resource("gap", answers=("d.t.one",)),
        a_resource("strong", answers=("d.t.two",)),
        a_resource("nothing"),
        known=known,
    )
    assert ids(proposed(found, known)) == ["gap"]
    assert ids(proposed(of(a_resource("nothing"), known={}), {})) == ["nothing"]


def test_links_go_from_a_question_an_action_and_an_alert() -> None:
    known = answered({"d.t.one": picked("c1"), "d.t.two": picked("c1")})
    found = of(
        a_resource("one", answers=("d.t.one",)),
        a_resource("duty", ResourceKind.DUTY, answers=("d.t.one",)),
        a_resource("named"),
        a_resource("two", answers=("d.t.two",)),
        a_resource("never", answers=("d.t.one",), ends_on=TODAY - timedelta(1)),
        known=known,
    )
    assert set(ids(for_question(found, "d.t.one"))) == {"one", "duty"}
    action = Action(
        id="a",
        dimension_id="d",
        title="a",
        selling="",
        safety="",
        steps=(),
        first_step="",
        proof="",
        first_year=Cost(),
        yearly=Cost(),
        days=1.0,
        weeks=1,
        lever=Lever.TIME,
        effects=(Effect("d.t.two", "c4"),),
        resources=("named",),
    )
    assert ids(for_action(found, action)) == ["named", "two"]
    for kind, first in ((AlertKind.DUTY, "duty"), (AlertKind.RISK, "one")):
        alert = Alert("x", when("d.t.one", "c1"), kind, Severity.HIGH, "t", "t", "f", ())
        assert ids(for_alert(found, alert))[0] == first


# Laws

CONDITIONS: st.SearchStrategy[Condition | None] = st.none() | st.sampled_from(
    [in_profile("size", "small"), in_profile("size", "large"), when("d.t.one", "c1")]
)
DAYS = st.dates(date(2018, 1, 1), date(2028, 12, 31))


@st.composite
def libraries(draw: st.DrawFn) -> Library:
    count = draw(st.integers(0, 40))
    return Library(
        tuple(
            a_resource(
                f"r{place}",
                draw(st.sampled_from(ResourceKind)),
                condition=draw(CONDITIONS),
                regions=draw(st.sampled_from([(), ("r53",), ("r11",)])),
                answers=draw(st.sampled_from([(), ("d.t.one",), ("d.t.two", "d.t.three")])),
                days=tuple(draw(st.lists(DAYS, max_size=2))),
                ends_on=draw(st.none() | DAYS),
                as_of=draw(DAYS),
                standing=draw(st.sampled_from(Standing)),
            )
            for place in range(count)
        ),
        (),
    )


ANSWERS = st.dictionaries(
    st.sampled_from(["d.t.one", "d.t.two", "d.t.three"]),
    st.sampled_from([picked("c1"), picked("c2"), picked("c4")]),
)
PROFILES = st.fixed_dictionaries(
    {},
    optional={"size": st.sampled_from(["small", "large"]), "region": st.just("r53")},
)


@given(libraries(), ANSWERS, PROFILES)
def test_ten_at_most_that_fit_and_have_not_ended(
    library: Library, answers: dict[str, Answer], profile: dict[str, str]
) -> None:
    for known in (answered(answers, profile), profile):
        found = fits_of(library, known, TODAY)
        chosen = proposed(found, known)
        assert len(chosen) <= 10
        assert len(set(ids(chosen))) == len(chosen)
        order = list(ResourceKind)
        places = [order.index(item.resource.kind) for item in chosen]
        assert places == sorted(places)
        for item in chosen:
            assert item.holds is True
            assert item.resource.ends_on is None or item.resource.ends_on >= TODAY


@given(libraries(), ANSWERS, PROFILES)
def test_no_kind_has_two_more_than_one_that_has_others_to_give(
    library: Library, answers: dict[str, Answer], profile: dict[str, str]
) -> None:
    known = answered(answers, profile)
    found = fits_of(library, known, TODAY)
    chosen = Counter(item.resource.kind for item in proposed(found, known))
    every = Counter(item.resource.kind for item in proposed(found, known, len(found)))
    assert sum(chosen.values()) == min(10, sum(every.values()))
    waiting = [kind for kind in every if chosen[kind] < every[kind]]
    for kind in waiting:
        assert max(chosen.values()) - chosen[kind] <= 1


@given(libraries(), ANSWERS, PROFILES)
def test_more_said_never_turns_a_yes_or_a_no(
    library: Library, answers: dict[str, Answer], profile: dict[str, str]
) -> None:
    for resource in library.resources:
        before = fits(resource, profile, TODAY)
        after = fits(resource, answered(answers, profile), TODAY)
        assert before is None or before is after


@given(libraries(), ANSWERS, PROFILES, DAYS)
def test_every_day_of_a_duty_is_in_the_calendar_once_and_in_order(
    library: Library, answers: dict[str, Answer], profile: dict[str, str], today: date
) -> None:
    found = fits_of(library, answered(answers, profile), today)
    shown = calendar(found, today)
    duties = [
        item.resource
        for item in found
        if item.resource.kind is ResourceKind.DUTY and item.holds is not False
    ]
    assert len(shown.coming) + len(shown.in_force) == sum(len(d.dates) or 1 for d in duties)
    coming = [due.day.day for due in shown.coming if due.day is not None]
    bound = [due.day.day for due in shown.in_force if due.day is not None]
    assert all(day > today for day in coming)
    assert all(day <= today for day in bound)
    assert all(a <= b for a, b in pairwise(coming))
    assert all(a >= b for a, b in pairwise(bound))
