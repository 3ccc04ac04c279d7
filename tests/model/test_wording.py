"""The words of a question follow the profile."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmediag.model.questionnaire import QuestionWords, Variant
from pmediag.model.wording import choice_text_for, words_for
from tests.builders import a_question, in_profile

BLANK = QuestionWords("", "", "", "", "", "")
QUESTION = replace(
    a_question("d.t.a"),
    variants=(
        Variant(
            in_profile("activity", "mobile"),
            replace(BLANK, text="At the customer's?"),
            {"c1": "On the road"},
        ),
        Variant(in_profile("activity", "mobile", "shop"), replace(BLANK, text="In the shop?")),
    ),
)


@pytest.mark.parametrize(
    ("profile", "text"),
    [
        ({"activity": "mobile"}, "At the customer's?"),
        ({"activity": "shop"}, "In the shop?"),
        ({"activity": "services"}, "d.t.a?"),
        ({}, "d.t.a?"),
    ],
)
def test_the_first_variant_that_fits_for_sure(profile: dict[str, str], text: str) -> None:
    assert words_for(QUESTION, profile).text == text


def test_what_a_variant_leaves_out_is_common() -> None:
    mobile = {"activity": "mobile"}
    assert words_for(QUESTION, mobile).why == "why"
    assert choice_text_for(QUESTION, "c1", mobile) == "On the road"
    assert choice_text_for(QUESTION, "c2", mobile) == "Choice 2"
    with pytest.raises(KeyError):
        choice_text_for(QUESTION, "c9", mobile)
