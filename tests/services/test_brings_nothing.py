"""When a received diagnosis says nothing that the one here does not."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from pmediag.model.assessment import Answer
from pmediag.services.incoming import brings_nothing
from tests.builders import an_assessment, picked

answer = st.builds(
    Answer,
    picks=st.sampled_from([(), ("c1",), ("c2",)]),
    note=st.sampled_from(["", "a", "b"]),
    to_review=st.booleans(),
)
answered = st.dictionaries(st.sampled_from(["d.t.a", "d.t.b"]), answer)


@settings(max_examples=300)
@given(answered, answered)
def test_nothing_is_lost_by_leaving_out_what_brings_nothing(
    received: dict[str, Answer], here: dict[str, Answer]
) -> None:
    brings = not brings_nothing(an_assessment(received), an_assessment(here))
    said = {key: found for key, found in received.items() if not found.is_blank}
    for key, found in said.items():
        known = here.get(key, Answer())
        if found not in {known, replace(known, note="")}:
            assert brings
    if not brings:
        assert {k for k, a in here.items() if not replace(a, note="").is_blank} <= set(said)


@given(answered)
def test_a_diagnosis_brings_nothing_to_itself(answers: dict[str, Answer]) -> None:
    one = an_assessment(answers)
    assert brings_nothing(one, replace(one, position="d.t.a", renews="earlier"))
    assert not brings_nothing(one, replace(one, importance={"d": 3}))
    other = {**answers, "d.t.z": picked("c1")}
    assert not brings_nothing(one, replace(one, answers=other))
