"""Renewing: shown beside, counted for nothing, confirmed one by one or a dimension at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.assessment import COMPLETE, EXPRESS, Answer, Assessment, Evidence, Mark
from pmediag.model.questionnaire import Kind
from pmediag.model.scoring import State, score
from pmediag.model.storage.database import Database
from pmediag.model.storage.repositories import AssessmentRepository
from pmediag.services.assessments import Assessments
from pmediag.services.renewal import Previous, confirmed, unchanged
from pmediag.services.wizard import WizardSession
from tests.builders import (
    MORNING,
    NOT_APPLICABLE,
    UNKNOWN,
    a_question,
    a_questionnaire,
    an_assessment,
    picked,
    some_choices,
    when,
)
from tests.model.random_questionnaires import answers_to, questionnaires

SHOP = {"activity": "shop", "size": "2_9", "abroad": "no"}
Renew = Callable[[Mapping[str, Answer]], WizardSession]


@pytest.fixture
def renew(database: Database, assessments: Assessments, now: Callable[[], datetime]) -> Renew:
    """Give a new diagnosis of a shop, beside an earlier one with these answers."""

    def make(answers: Mapping[str, Answer]) -> WizardSession:
        fresh = assessments.start("Entreprise A", SHOP, COMPLETE)
        earlier = replace(fresh.assessment, id="earlier", answers=answers, completed_at=MORNING)
        return WizardSession(
            database,
            fresh.questionnaire,
            fresh.organisation,
            replace(fresh.assessment, renews="earlier"),
            now,
            Previous(fresh.questionnaire, earlier),
        )

    return make


BACKUP = {
    "protect.backup.tested": Answer(
        picks=("automatic",), note="Chaque nuit", evidence=Evidence.SEEN, to_review=True
    ),
    "protect.backup.apart": UNKNOWN,
}


class TestOneAnswer:
    def test_it_is_shown_and_counts_for_nothing(self, renew: Renew) -> None:
        session = renew(BACKUP)
        assert session.previous is not None
        assert session.previous_answer("protect.backup.tested") == BACKUP["protect.backup.tested"]
        assert session.progress[0] == 0
        assert session.scoring.score is None

    def test_confirming_copies_all_but_the_flag_and_is_on_disk(
        self, renew: Renew, assessments: Assessments
    ) -> None:
        session = renew(BACKUP)
        session.confirm("protect.backup.tested")
        wanted = replace(BACKUP["protect.backup.tested"], to_review=False)
        assert session.answer("protect.backup.tested") == wanted
        assert session.current is not None
        assert session.current.id == "protect.backup.tested"
        kept = assessments.assessment(session.assessment.id)
        assert kept.answers == session.assessment.answers
        assert kept.position == "protect.backup.tested"

    def test_an_answer_of_today_stays(self, renew: Renew) -> None:
        session = renew(BACKUP)
        session.pick("none", "protect.backup.tested")
        session.confirm("protect.backup.tested")
        assert session.answer("protect.backup.tested").picks == ("none",)

    def test_a_note_of_today_stays(self, renew: Renew) -> None:
        session = renew(BACKUP)
        session.go_to("protect.backup.tested")
        session.write_note("Chaque heure")
        session.confirm()
        assert session.answer() == Answer(("automatic",), None, "Chaque heure", Evidence.SEEN)

    def test_nothing_is_confirmed_where_nothing_was_said(self, renew: Renew) -> None:
        session = renew({})
        session.confirm("protect.backup.tested")
        assert session.assessment.answers == {}

    def test_a_diagnosis_that_renews_nothing_has_no_answer_of_last_time(
        self, assessments: Assessments
    ) -> None:
        session = assessments.start("Entreprise A", SHOP, EXPRESS)
        assert session.previous is None
        assert session.previous_answer("protect.backup.tested") is None
        assert not session.can_confirm("protect")
        assert session.confirm_dimension("protect") == 0


class TestWhatIsStillTheSame:
    """Only the same question counts: in both versions, of one kind, with the same choices."""

    then = a_question("d.t.q", choices=some_choices((0, 50, 100)))

    @pytest.mark.parametrize(
        "today",
        [
            replace(then, kind=Kind.MULTIPLE),
            replace(then, choices=some_choices((0, 100))),
            replace(then, choices=some_choices((0, 30, 60, 100))),
            a_question("d.t.other", choices=then.choices),
        ],
        ids=["another kind", "a choice gone", "a choice more", "another question"],
    )
    def test_another_question_has_no_answer_of_last_time(self, today: object) -> None:
        previous = self._previous({"d.t.q": picked("c1")})
        assert previous.answer(today) is None  # type: ignore[arg-type]  # a question, as above

    def test_other_points_and_another_order_are_the_same_question(self) -> None:
        today = replace(self.then, choices=tuple(reversed(some_choices((10, 60, 90)))))
        assert self._previous({"d.t.q": picked("c1")}).answer(today) == picked("c1")

    def test_not_applicable_falls_where_it_is_not_offered_any_more(self) -> None:
        previous = self._previous({"d.t.q": NOT_APPLICABLE})
        assert previous.answer(self.then) == NOT_APPLICABLE
        assert previous.answer(replace(self.then, may_not_apply=False)) is None

    def test_an_answer_kept_aside_last_time_was_no_answer(self) -> None:
        follows = a_question("d.t.then", asked_if=when("d.t.q", "c2"))
        questionnaire = a_questionnaire(self.then, follows)
        earlier = an_assessment({"d.t.q": picked("c0"), "d.t.then": picked("c1")})
        assert Previous(questionnaire, earlier).answer(follows) is None

    def _previous(self, answers: Mapping[str, Answer]) -> Previous:
        return Previous(a_questionnaire(self.then), an_assessment(answers))


class TestADimension:
    def test_what_its_answers_open_follows(self, renew: Renew) -> None:
        session = renew(BACKUP)
        assert session.can_confirm("protect")
        assert session.scoring.questions["protect.backup.apart"].state is State.WAITING
        assert session.confirm_dimension("protect") == 2
        assert session.answer("protect.backup.apart").mark is Mark.UNKNOWN
        assert not session.can_confirm("protect")
        assert session.confirm_dimension("protect") == 0

    def test_other_dimensions_and_answers_of_today_stay(self, renew: Renew) -> None:
        session = renew({**BACKUP, "seen.listing.profile": picked("none")})
        session.pick("none", "protect.backup.tested")
        assert session.confirm_dimension("protect") == 0
        assert set(session.assessment.answers) == {"protect.backup.tested"}

    def test_it_is_kept_whole_or_not_at_all(self, renew: Renew, assessments: Assessments) -> None:
        session = renew(BACKUP)
        saved = AssessmentRepository.save_answer

        def second_fails(rows: AssessmentRepository, *what: object) -> None:
            if "protect.backup.apart" in what:
                raise UserFacingError(ErrorCode.DISK_FULL, path="")
            saved(rows, *what)  # type: ignore[arg-type]  # passed on as they came

        with (
            patch.object(AssessmentRepository, "save_answer", second_fails),
            pytest.raises(UserFacingError),
        ):
            session.confirm_dimension("protect")
        assert session.assessment.answers == {}
        assert assessments.assessment(session.assessment.id).answers == {}
        assert session.confirm_dimension("protect") == 2
        assert len(assessments.assessment(session.assessment.id).answers) == 2

    @given(data=st.data())
    def test_whatever_the_questions_it_ends_and_invents_nothing(self, data: st.DataObject) -> None:
        questionnaire = data.draw(questionnaires())
        earlier = an_assessment(data.draw(answers_to(questionnaire)))
        today = an_assessment(data.draw(answers_to(questionnaire)))
        previous = Previous(questionnaire, earlier)
        dimension = data.draw(st.sampled_from(questionnaire.dimensions)).id
        answers = unchanged(questionnaire, today, previous, dimension)
        after = replace(today, answers={**today.answers, **answers})
        for name, answer in answers.items():
            assert answer == confirmed(today.answers.get(name, Answer()), earlier.answers[name])
            assert not today.answers.get(name, Answer()).is_given
        open_still = [
            found.question
            for found in score(questionnaire, after).questions.values()
            if found.state is State.UNANSWERED and found.question.dimension_id == dimension
        ]
        assert all(previous.answer(question) is None for question in open_still)
        assert not unchanged(questionnaire, after, previous, dimension)

    @given(data=st.data())
    def test_the_same_firm_confirmed_throughout_has_the_same_score(
        self, data: st.DataObject
    ) -> None:
        questionnaire = data.draw(questionnaires())
        earlier = an_assessment(data.draw(answers_to(questionnaire)))
        today: Assessment = an_assessment()
        previous = Previous(questionnaire, earlier)
        for dimension in questionnaire.dimensions:
            new = unchanged(questionnaire, today, previous, dimension.id)
            today = replace(today, answers={**today.answers, **new})
        assert score(questionnaire, today).score == score(questionnaire, earlier).score
