"""The wizard's session on the real questionnaire and a real database, without a window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.assessment import COMPLETE, EXPRESS, Answer, AnswerError, Evidence, Mark
from pmediag.model.scoring import State
from pmediag.model.storage.database import Database
from pmediag.model.storage.repositories import UnitOfWork
from pmediag.model.text import NOTE_LIMIT, TextTooLongError
from pmediag.services.assessments import Assessments
from pmediag.services.standing import Place
from pmediag.services.wizard import WizardSession

SHOP = {"activity": "shop", "size": "2_9", "abroad": "no"}


@pytest.fixture
def session(assessments: Assessments) -> WizardSession:
    return assessments.start("Entreprise A", SHOP, EXPRESS)


def stored(assessments: Assessments, session: WizardSession) -> object:
    return assessments.assessment(session.assessment.id)


def answer_all(session: WizardSession, index: int = 2) -> None:
    while (question := session.current) is not None:
        session.pick(question.choices[index].id)
        session.go_next()


def test_an_express_diagnosis_from_start_to_end(
    assessments: Assessments, session: WizardSession
) -> None:
    assert session.progress == (0, 16)
    assert session.minutes_left < 10
    answer_all(session)
    assert session.progress == (16, 16)
    assert session.place == "importance"
    session.set_importance("seen", 3)
    session.go_next()
    assert session.place == "review"
    result = session.complete()
    assert result.scoring.score == 50
    (summary,) = assessments.summaries()
    assert summary.completed_at is not None
    assert assessments.result(summary.id).scoring.score == 50


def test_each_answer_is_on_disk_when_the_call_returns(
    assessments: Assessments, session: WizardSession
) -> None:
    question = session.current
    assert question is not None
    session.pick(question.choices[1].id)
    assert stored(assessments, session) == session.assessment
    session.write_note("Vu avec le comptable")
    session.set_evidence(Evidence.SEEN)
    session.set_to_review(True)
    session.go_next()
    assert stored(assessments, session) == session.assessment
    assert session.answer(question.id) == Answer(
        picks=(question.choices[1].id,),
        note="Vu avec le comptable",
        evidence=Evidence.SEEN,
        to_review=True,
    )


def test_one_resumes_exactly_where_one_was(
    assessments: Assessments, session: WizardSession
) -> None:
    for _ in range(5):
        session.go_next()
    here = session.current
    again = assessments.resume(session.assessment.id)
    assert again.current == here
    assert again.assessment == session.assessment
    for place in (Place.IMPORTANCE, Place.REVIEW):
        session.go_to_place(place)
        assert assessments.resume(session.assessment.id).place is place


def test_going_back_and_forth(session: WizardSession) -> None:
    asked = session.asked()
    assert not session.can_go_back
    session.go_back()
    assert session.current == asked[0]
    session.go_next()
    assert session.can_go_back
    session.go_back()
    assert session.current == asked[0]
    session.go_to(asked[-1].id)
    session.go_next()
    session.go_next()
    session.go_back()
    assert session.place is Place.IMPORTANCE
    session.go_back()
    assert session.current == asked[-1]
    with pytest.raises(KeyError):
        session.go_to("seen.gone.gone")


def test_a_mark_takes_the_place_of_a_choice_and_gives_way_to_one(session: WizardSession) -> None:
    question = session.current
    assert question is not None
    session.pick(question.choices[0].id)
    session.mark(Mark.UNKNOWN)
    assert session.answer() == Answer(mark=Mark.UNKNOWN)
    assert session.unknown() == (question,)
    session.mark(Mark.UNKNOWN)
    assert not session.answer().is_given
    session.mark(Mark.UNKNOWN)
    session.pick(question.choices[0].id)
    assert session.answer().mark is None


def test_a_multiple_toggles_and_its_exclusive_choice_drives_out_the_others(
    assessments: Assessments,
) -> None:
    session = assessments.start("Entreprise A", SHOP, COMPLETE)
    session.go_to("run.link.cloud")
    session.pick("office")
    session.pick("email")
    assert session.answer().picks == ("email", "office")
    session.pick("none")
    assert session.answer().picks == ("none",)
    session.pick("files")
    assert session.answer().picks == ("files",)
    session.pick("files")
    assert not session.answer().is_given


def test_questions_open_and_close_as_answers_change(assessments: Assessments) -> None:
    session = assessments.start("Entreprise A", SHOP, COMPLETE)
    session.go_to("protect.backup.tested")
    session.pick("automatic")
    session.go_to("protect.backup.apart")
    session.pick(session.questionnaire.question("protect.backup.apart").choices[3].id)
    before = session.scoring
    session.go_to("protect.backup.tested")
    session.pick("none")
    assert session.scoring.questions["protect.backup.apart"].state is State.IMPLIED
    with pytest.raises(KeyError):
        session.go_to("protect.backup.apart")
    session.pick("automatic")
    assert session.scoring == before


def test_the_question_shown_follows_when_it_is_no_longer_asked(assessments: Assessments) -> None:
    session = assessments.start("Entreprise A", SHOP, COMPLETE)
    session.go_to("sell.pay.delivery")
    session.set_profile({**SHOP, "activity": "services"})
    assert session.current is not None
    assert session.current.id == "keep.file.tool"


def test_a_larger_path_asks_nothing_twice(assessments: Assessments, session: WizardSession) -> None:
    answer_all(session)
    answers = dict(session.assessment.answers)
    larger = assessments.enlarge(session.assessment.id, COMPLETE)
    assert larger.assessment.answers == answers
    assert larger.assessment.id == session.assessment.id
    assert larger.current is not None
    assert not larger.current.express
    assert set(answers) <= {question.id for question in larger.asked()}


def test_a_completed_diagnosis_stays_and_a_larger_one_begins_with_its_answers(
    assessments: Assessments, session: WizardSession
) -> None:
    answer_all(session)
    session.complete()
    with pytest.raises(RuntimeError):
        session.go_to_place(Place.REVIEW)
    larger = assessments.enlarge(session.assessment.id, COMPLETE)
    assert larger.assessment.id != session.assessment.id
    assert larger.assessment.answers == session.assessment.answers
    assert len(assessments.summaries()) == 2


def test_what_is_missing_and_to_review(session: WizardSession) -> None:
    first, second, *_ = session.asked()
    session.set_to_review(True)
    assert session.to_review() == (first,)
    session.pick(first.choices[0].id)
    assert first not in session.missing()
    assert second in session.missing()
    assert session.can_complete
    session.go_to_place(Place.REVIEW)
    session.go_to_place(Place.QUESTION)
    assert session.current == second


def test_nothing_is_remembered_when_saving_fails(
    session: WizardSession, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = session.current
    assert question is not None
    before = session.assessment
    good = database.unit_of_work

    @contextmanager
    def full() -> Iterator[UnitOfWork]:
        with good():
            raise UserFacingError(ErrorCode.DISK_FULL, path="")
        yield

    monkeypatch.setattr(database, "unit_of_work", full)
    attempts: tuple[Callable[[], None], ...] = (
        lambda: session.pick(question.choices[0].id),
        lambda: session.write_note("x"),
        session.go_next,
        lambda: session.set_importance("seen", 1),
        lambda: session.set_profile({"activity": "mobile"}),
    )
    for attempt in attempts:
        with pytest.raises(UserFacingError):
            attempt()
    assert session.assessment == before
    monkeypatch.undo()
    session.pick(question.choices[0].id)
    assert session.answer().is_given


def test_a_note_is_cleaned_and_a_huge_one_refused(session: WizardSession) -> None:
    session.write_note("un\u0000 deux\u202e")
    assert "\u0000" not in session.answer().note
    with pytest.raises(TextTooLongError):
        session.write_note("a" * (NOTE_LIMIT + 1))


def test_a_choice_that_is_not_the_question_s_is_refused(session: WizardSession) -> None:
    with pytest.raises(AnswerError):
        session.pick("no_such_choice")
    assert not session.answer().is_given


def test_the_steps_count_what_is_asked(session: WizardSession) -> None:
    steps = session.steps()
    assert [step.dimension.id for step in steps] == [
        dimension.id for dimension in session.questionnaire.dimensions
    ]
    assert sum(step.asked for step in steps) == 16
    assert steps[0].first == session.asked()[0].id


def test_importance_is_given_and_taken_back(session: WizardSession) -> None:
    session.set_importance("keep", 0)
    assert session.assessment.importance == {"keep": 0}
    session.set_importance("keep", None)
    assert session.assessment.importance == {}
    with pytest.raises(ValueError, match="importance"):
        session.set_importance("keep", 4)


def test_the_activity_of_the_firm_follows_what_is_picked(assessments: Assessments) -> None:
    session = assessments.start("Entreprise A", SHOP, EXPRESS, naf="10.71C")
    assert session.organisation.naf == "10.71C"
    session.set_profile({**SHOP, "sector": "naf_g"}, "47.61Z")
    assert session.organisation.naf == "47.61Z"
    session.set_profile(SHOP)
    assert session.organisation.naf == "47.61Z"
    session.set_profile(SHOP, "")
    assert session.organisation.naf == ""
