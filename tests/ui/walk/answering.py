"""The questions: one by one, in a table, searched, renewed, weighed, read again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pmediag.model.questionnaire import Kind
from pmediag.services.standing import Place
from pmediag.services.wizard import WizardSession
from pmediag.ui.places import WindowPlace
from pmediag.ui.wizard.wizard_view import WizardView
from tests.ui.walk.data import first_id
from tests.ui.walk.stage import NARROW, Shown, Stage, settle


def answering(stage: Stage, data: Path) -> Iterator[Shown]:
    """The diagnosis in progress, which renews an earlier one."""
    journey = stage.open(data)
    stage.go(WindowPlace.WIZARD)
    view = journey.wizard.view
    session = view.session
    assert session is not None
    yield stage.window("question, in progress")
    yield from _questions(stage, view, session)
    yield from _over_it(stage, view)
    yield from _table(stage, view)
    session.go_to_place(Place.IMPORTANCE)
    view.open(session)
    yield stage.window("importance")
    view.importance_page.show_problem(stage.refusal())
    yield stage.window("importance, not saved")
    session.go_to_place(Place.REVIEW)
    view.open(session)
    settle()
    yield stage.window("review")
    view.review_page.show_problem(stage.refusal())
    yield stage.window("review, not saved")
    view._show_profile()
    yield stage.window("profile, corrected")


def renewing(stage: Stage, data: Path) -> Iterator[Shown]:
    """The first question of an area whose answers of last time can be kept in one go."""
    journey = stage.open(data)
    journey.renew(first_id(stage.setting.language))
    stage.wait_for(WindowPlace.WIZARD)
    settle()
    yield stage.window("question, renewed")
    page = journey.wizard.view.question_page
    page._confirm()
    settle()
    yield stage.window("question, an area kept")
    journey.begin()
    settle()
    yield stage.window("wizard, profile of a known firm")


def _questions(stage: Stage, view: WizardView, session: WizardSession) -> Iterator[Shown]:
    """One question of each kind: a note open, a choice of several, what the disk refuses."""
    asked = session.asked()
    several = next(q for q in asked if q.kind is Kind.MULTIPLE)
    longest = max(asked, key=lambda q: sum(len(choice.text) for choice in q.choices))
    for name, question in (("noted", asked[0]), ("several", several), ("long", longest)):
        session.go_to(question.id)
        view.open(session)
        settle()
        yield stage.window(f"question, {name}")
    page = view.question_page
    page.note_button.setChecked(True)
    page.note.editor.setPlainText("Vu sur la fiche " * 200)
    page.show_problem(stage.refusal())
    settle()
    yield stage.window("question, a note too long, not saved")
    page.show_problem(None)
    page.note.editor.setPlainText("")
    page.note_button.setChecked(False)


def _over_it(stage: Stage, view: WizardView) -> Iterator[Shown]:
    """What lies over a question: its help, the search."""
    page, finder = view.question_page, view.finder
    yield stage.overlay("question, its help open", page.side, page._press_help, (NARROW,))
    for words in ("", "devis", "xyzxyz"):

        def search(words: str = words) -> None:
            view.search()
            finder.field.setText(words)

        yield stage.overlay(f"search, “{words}”", finder, search)
    finder.close_requested.emit()


def _table(stage: Stage, view: WizardView) -> Iterator[Shown]:
    view.toggle_table()
    settle()
    yield stage.window("table")
    view.table_page.say_nothing_missing()
    view.table_page.show_problem(stage.refusal())
    settle()
    yield stage.window("table, not saved")
    view.table_page.show_problem(None)
    view.toggle_table()
