"""The main job from end to end, by keyboard; and every way from one place to another."""

from __future__ import annotations

from pathlib import Path as FilePath
from threading import Event, current_thread, main_thread

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.assessment import COMPLETE, EXPRESS, Path, PathKind
from pmediag.paths import Places
from pmediag.services import data_place
from pmediag.services.bin import Bin
from pmediag.services.home import look
from pmediag.services.reporting import material_of
from pmediag.services.samples import sample
from pmediag.ui.exchange.contact_dialog import ContactDialog
from pmediag.ui.history.compare_view import CompareView
from pmediag.ui.home.home_page import HomePage
from pmediag.ui.journey import Journey
from pmediag.ui.keeper import Tools
from pmediag.ui.organisations.bin_dialog import BinDialog, EmptyBinDialog
from pmediag.ui.organisations.erase_dialog import EraseDialog
from pmediag.ui.places import WindowPlace
from pmediag.ui.report.preview_window import ReportPreview
from pmediag.ui.results.dimension_page import DimensionPage
from pmediag.ui.results.method_page import MethodPage
from pmediag.words import Language
from tests.ui.conftest import focused
from tests.ui.persons import ENTER, TAB, press, type_words
from tests.ui.readings import shown
from tests.ui.windows import Windows


def diagnose(windows: Windows, journey: Journey, questions: int) -> None:
    """Start from Accueil and answer this many questions of the express diagnosis."""
    press(ENTER)
    windows.wait_for(journey, WindowPlace.WIZARD)
    type_words("Entreprise A")
    press(TAB, Qt.Key.Key_Down, ENTER, ENTER)
    press("1", ENTER)
    for _ in range(questions):
        press("3", ENTER)


def finish(windows: Windows, journey: Journey) -> str:
    """Go from the last question to the result; give the id of the diagnosis."""
    press(ENTER, ENTER)
    windows.wait_for(journey, WindowPlace.RESULTS)
    assert journey.results.shown is not None
    return journey.results.shown


def receive(windows: Windows, name: str) -> None:
    """Have a sample firm in the data, as if it had been taken in before."""
    journey = windows.open()
    journey.desk.exchange.import_file(sample(name, Language.FR))


def test_the_main_job_by_keyboard_with_a_stop_in_the_middle(
    windows: Windows, qtbot: QtBot, tmp_path: FilePath, monkeypatch: pytest.MonkeyPatch
) -> None:
    diagnose(windows, windows.open(), 7)

    journey = windows.open()
    assert windows.window.place is WindowPlace.HOME
    press(ENTER)
    windows.wait_for(journey, WindowPlace.WIZARD)
    session = journey.wizard.session
    assert session is not None
    assert session.progress == (7, 16)
    for _ in range(9):
        press("3", ENTER)
    finish(windows, journey)

    report = tmp_path / "report.pdf"
    press(ENTER)
    (preview,) = windows.window.findChildren(ReportPreview)
    preview.choose = lambda _first: report
    qtbot.waitUntil(lambda: preview.view.has_picture, timeout=20_000)
    preview.save_button.click()
    qtbot.waitUntil(report.exists, timeout=20_000)
    assert "Entreprise A" in PdfReader(report).pages[0].extract_text()
    preview.close()


def test_the_first_place_visited_shows_its_frame_at_once(windows: Windows) -> None:
    journey = windows.open()
    journey.go_to(WindowPlace.HISTORY)
    assert windows.window.place is None
    assert windows.window.windowTitle().startswith("Progress")
    windows.wait_for(journey, WindowPlace.HISTORY)
    journey.go_to(WindowPlace.HOME)
    assert windows.window.place is WindowPlace.HOME
    journey.go_to(WindowPlace.HISTORY)
    assert windows.window.place is WindowPlace.HISTORY, "it is built now"


def test_the_last_wish_wins(windows: Windows) -> None:
    journey = windows.open()
    journey.go_to(WindowPlace.HISTORY)
    journey.go_to(WindowPlace.ABOUT)
    windows.wait_for(journey, WindowPlace.ABOUT)
    QApplication.processEvents()
    assert windows.window.place is WindowPlace.ABOUT


@pytest.mark.parametrize("place", list(WindowPlace))
@pytest.mark.parametrize("is_empty", [True, False])
def test_every_place_opens_and_takes_the_focus(
    windows: Windows, place: WindowPlace, is_empty: bool
) -> None:
    if not is_empty:
        receive(windows, "hotel")
    journey = windows.open()
    if place is not WindowPlace.HOME:
        windows.go(journey, place)
    page = journey.keeper.page if journey.keeper is not None else None
    assert page is not None
    assert page.isAncestorOf(focused())
    assert journey.keeper is not None
    assert journey.keeper.topic


def test_a_completed_diagnosis_leads_to_the_complete_path(windows: Windows) -> None:
    journey = windows.open()
    diagnose(windows, journey, 16)
    identifier = finish(windows, journey)
    journey.results.results.enlarge_requested.emit(identifier)
    windows.wait_for(journey, WindowPlace.WIZARD)
    session = journey.wizard.session
    assert session is not None
    assert session.assessment.path == COMPLETE
    assert session.progress[0] == 16


def test_results_show_what_is_being_answered_and_lead_back_to_a_question(
    windows: Windows,
) -> None:
    journey = windows.open()
    diagnose(windows, journey, 5)
    session = journey.wizard.session
    assert session is not None
    assert session.assessment.path == EXPRESS
    windows.go(journey, WindowPlace.RESULTS)
    assert journey.results.results.overview is not None
    missing = session.missing()[2]
    journey.results.results.question_requested.emit(missing.id)
    windows.wait_for(journey, WindowPlace.WIZARD)
    assert session.current == missing


def test_results_without_a_diagnosis_offer_the_first_step(windows: Windows) -> None:
    journey = windows.open()
    windows.go(journey, WindowPlace.RESULTS)
    assert journey.results.results.overview is None
    press(ENTER)
    windows.wait_for(journey, WindowPlace.WIZARD)


def test_an_example_is_shown_and_kept_nowhere(windows: Windows, qtbot: QtBot) -> None:
    journey = windows.open()
    home = journey.home.page
    assert isinstance(home, HomePage)
    home.example_requested.emit()
    windows.wait_for(journey, WindowPlace.RESULTS)
    assert journey.results.results.overview is not None
    assert not windows.where.database.exists()
    journey.results.results.report_requested.emit("sample_menuiserie")
    (preview,) = windows.window.findChildren(ReportPreview)
    qtbot.waitUntil(lambda: preview.view.has_picture, timeout=20_000)
    preview.close()
    windows.go(journey, WindowPlace.HOME)
    windows.go(journey, WindowPlace.RESULTS)
    assert journey.results.results.overview is None, "the example is over"


def test_a_diagnosis_is_renewed_beside_its_answers_and_compared(windows: Windows) -> None:
    receive(windows, "menuiserie")
    journey = windows.open()
    press(ENTER)
    windows.wait_for(journey, WindowPlace.WIZARD)
    session = journey.wizard.session
    assert session is not None
    assert session.assessment.renews == "sample_menuiserie"
    assert session.progress[0] == 0
    for step in session.steps():
        session.confirm_dimension(step.dimension.id)
    assert session.can_complete
    session.complete()
    renewed = session.assessment.id
    journey.compare("sample_menuiserie", renewed)
    windows.wait_for(journey, WindowPlace.HISTORY)
    assert isinstance(journey.history.history.current_page, CompareView)


def test_deleting_is_undone_in_one_key(windows: Windows) -> None:
    receive(windows, "menuiserie")
    journey = windows.open()
    windows.go(journey, WindowPlace.HISTORY)
    journey.history.history.delete_requested.emit("sample_menuiserie")
    assert journey.desk.history.recent(5) == ()
    assert journey.deleting.undo_bar.isVisible()
    journey.deleting.undo_bar.undo_button.click()
    assert [s.id for s in journey.desk.history.recent(5)] == ["sample_menuiserie"]
    assert not journey.deleting.undo_bar.isVisible()
    journey.history.history.delete_requested.emit("sample_menuiserie")
    windows.go(journey, WindowPlace.HOME)
    assert not journey.deleting.undo_bar.can_undo, "it is in the bin from here on"
    assert len(journey.desk.bin.contents()) == 1


def test_a_deleted_firm_comes_back_with_its_diagnoses(windows: Windows) -> None:
    receive(windows, "menuiserie")
    journey = windows.open()
    windows.go(journey, WindowPlace.FIRM)
    journey.firm.delete_requested.emit("sample_menuiserie_firm")
    assert journey.desk.organisations.all() == ()
    journey.deleting.undo_bar.undo()
    (firm,) = journey.desk.organisations.all()
    assert firm.id == "sample_menuiserie_firm"
    assert len(journey.desk.history.of(firm.id)) == 1


def test_a_firm_is_erased_behind_a_dialog_and_another_one_shows(
    windows: Windows, qtbot: QtBot
) -> None:
    receive(windows, "hotel")
    receive(windows, "menuiserie")
    journey = windows.open()
    journey.look_after("sample_menuiserie_firm")
    windows.wait_for(journey, WindowPlace.FIRM)
    journey.firm.firm.editor.data.erase_button.click()
    (dialog,) = windows.window.findChildren(EraseDialog)
    assert QApplication.activeModalWidget() is dialog, "nothing else can be done meanwhile"
    qtbot.waitUntil(lambda: not dialog.is_working)
    dialog.box.click()
    with qtbot.waitSignal(dialog.erased, timeout=20_000):
        dialog.erase_button.click()
    assert journey.desk.organisations.get("sample_menuiserie_firm") is None
    assert journey.firm.firm.editor.kept.id == "sample_hotel_firm"
    assert windows.habits.value.firm == "sample_hotel_firm"
    dialog.reject()


def test_the_diagnosis_being_answered_leaves_when_it_is_deleted(windows: Windows) -> None:
    journey = windows.open()
    diagnose(windows, journey, 3)
    session = journey.wizard.session
    assert session is not None
    windows.go(journey, WindowPlace.HISTORY)
    journey.history.history.delete_requested.emit(session.assessment.id)
    assert journey.wizard.session is None


def test_what_is_to_be_checked_opens_where_it_was_answered(windows: Windows) -> None:
    receive(windows, "menuiserie")
    journey = windows.open()
    view = look(windows.where, journey.desk.catalogue, None, windows.now())
    assert view.checks
    journey.check(view.checks[0])
    windows.wait_for(journey, WindowPlace.RESULTS)
    assert isinstance(journey.results.results.current_page, DimensionPage)


def test_the_method_is_one_command_away(windows: Windows) -> None:
    receive(windows, "menuiserie")
    journey = windows.open()
    journey.show_method()
    windows.wait_for(journey, WindowPlace.RESULTS)
    assert isinstance(journey.results.results.current_page, MethodPage)


def test_the_firm_last_worked_on_is_the_one_that_shows(windows: Windows) -> None:
    receive(windows, "menuiserie")
    receive(windows, "hotel")
    journey = windows.open()
    windows.go(journey, WindowPlace.HISTORY)
    page = journey.history.history.list_page
    assert page is not None
    journey.look_after("sample_menuiserie_firm")
    windows.wait_for(journey, WindowPlace.FIRM)
    windows.go(journey, WindowPlace.HISTORY)
    page = journey.history.history.list_page
    assert page is not None
    assert [row.line.assessment_id for row in page.rows] == ["sample_menuiserie"]
    assert "Copeau" in windows.window.navigation._firm.shown_text()


def test_what_is_typed_of_a_firm_stays_when_something_comes_in(windows: Windows) -> None:
    receive(windows, "menuiserie")
    journey = windows.open()
    windows.go(journey, WindowPlace.FIRM)
    type_words("Typed")
    journey.papers.changed.emit()
    assert journey.firm.firm.editor.is_changed()
    assert "Typed" in journey.firm.firm.editor.organisation().name
    journey.firm.firm.editor.give_up()
    journey.papers.changed.emit()
    assert "Typed" not in journey.firm.firm.editor.organisation().name


def test_the_report_at_hand_is_that_of_what_shows(windows: Windows, qtbot: QtBot) -> None:
    journey = windows.open()
    journey.show_example()
    windows.wait_for(journey, WindowPlace.RESULTS)
    journey.report_at_hand()
    (preview,) = windows.window.findChildren(ReportPreview)
    assert "Copeau" in preview.windowTitle()
    preview.close()


def test_the_contact_sheet_is_that_of_what_shows(windows: Windows, qtbot: QtBot) -> None:
    receive(windows, "menuiserie")
    journey = windows.open()
    windows.go(journey, WindowPlace.RESULTS)
    journey.contact_at_hand()
    (dialog,) = windows.window.findChildren(ContactDialog)
    assert dialog.form.sheet().addressee == ""
    dialog.done(0)


def test_a_contact_sheet_may_be_for_an_organisation_that_was_found(windows: Windows) -> None:
    receive(windows, "menuiserie")
    journey = windows.open()
    journey.papers.make_contact_sheet("sample_menuiserie", "cyber_corsica")
    (dialog,) = windows.window.findChildren(ContactDialog)
    assert dialog.form.sheet().addressee == "CyberCorsica, l’urgence en Corse"
    dialog.done(0)


def test_there_is_no_report_of_what_was_deleted(windows: Windows) -> None:
    receive(windows, "menuiserie")
    journey = windows.open()
    windows.go(journey, WindowPlace.RESULTS)
    windows.go(journey, WindowPlace.HISTORY)
    journey.history.history.delete_requested.emit("sample_menuiserie")
    windows.go(journey, WindowPlace.RESULTS)
    journey.report_at_hand()
    journey.send_at_hand()
    journey.contact_at_hand()
    assert windows.window.findChildren(QDialog) == []


def test_the_commands_on_a_result_lead_to_the_first_step_where_there_is_none(
    windows: Windows,
) -> None:
    for ask in (Journey.report_at_hand, Journey.send_at_hand, Journey.contact_at_hand):
        journey = windows.open()
        journey.show_example()
        windows.wait_for(journey, WindowPlace.RESULTS)
        windows.go(journey, WindowPlace.HOME)
        ask(journey)
        windows.wait_for(journey, WindowPlace.RESULTS)
        assert journey.results.results.overview is None
        assert windows.window.findChildren(QDialog) == []


def test_what_could_not_be_undone_may_be_undone_again(
    windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    receive(windows, "menuiserie")
    journey = windows.open()
    windows.go(journey, WindowPlace.HISTORY)
    told, restore, is_full = [], Bin.restore_assessment, True

    def refuse_once(binned: Bin, assessment_id: str) -> None:
        if is_full:
            raise UserFacingError(ErrorCode.DISK_FULL, path="x")
        restore(binned, assessment_id)

    monkeypatch.setattr(Bin, "restore_assessment", refuse_once)
    monkeypatch.setattr(Tools, "tell", lambda _self, error: told.append(error.code))
    journey.history.history.delete_requested.emit("sample_menuiserie")
    journey.deleting.undo_bar.undo()
    assert told == [ErrorCode.DISK_FULL]
    assert journey.deleting.undo_bar.can_undo
    assert journey.deleting.undo_bar.isVisible()
    is_full = False
    journey.deleting.undo_bar.undo()
    journey.deleting.undo_bar.undo()
    assert [s.id for s in journey.desk.history.recent(5)] == ["sample_menuiserie"]
    assert told == [ErrorCode.DISK_FULL]
    assert not journey.deleting.undo_bar.can_undo


def test_a_question_that_is_no_longer_asked_leads_to_where_one_was(windows: Windows) -> None:
    journey = windows.open()
    diagnose(windows, journey, 3)
    session = journey.wizard.session
    assert session is not None
    here = session.current
    closed = next(q for q in session.questionnaire.questions if q not in session.asked())
    windows.go(journey, WindowPlace.HOME)
    journey.answer(closed.id)
    windows.wait_for(journey, WindowPlace.WIZARD)
    assert session.current == here


def test_renewing_twice_goes_on_with_the_renewal(windows: Windows) -> None:
    receive(windows, "menuiserie")
    journey = windows.open()
    for _ in range(2):
        journey.renew_latest()
        windows.wait_for(journey, WindowPlace.WIZARD)
        windows.go(journey, WindowPlace.HOME)
    firm = "sample_menuiserie_firm"
    assert [s.completed_at is None for s in journey.desk.history.of(firm)] == [True, False]


def test_a_deleted_diagnosis_is_told_when_a_list_still_shows_it(
    windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    receive(windows, "menuiserie")
    journey = windows.open()
    windows.go(journey, WindowPlace.HISTORY)
    page = journey.history.history
    desk = journey.desk
    desk.bin.delete_organisation("sample_menuiserie_firm")
    told = []
    monkeypatch.setattr(Tools, "tell", lambda _self, error: told.append(error.code))
    for signal in (page.renew_requested, page.resume_requested):
        signal.emit("sample_menuiserie")
        windows.wait_for(journey, WindowPlace.WIZARD)
        assert journey.wizard.view.current_page is journey.wizard.view.profile_page
        assert journey.wizard.view.profile_page.fields.fields, "a first diagnosis is begun instead"
    assert told == [ErrorCode.ASSESSMENT_UNKNOWN] * 2
    windows.go(journey, WindowPlace.HOME)
    assert told == [ErrorCode.ASSESSMENT_UNKNOWN] * 2
    assert desk.history.recent(5) == ()


def test_the_bin_gives_back_and_is_emptied_while_the_window_paints(
    windows: Windows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    receive(windows, "hotel")
    receive(windows, "menuiserie")
    journey = windows.open()
    for name in ("hotel", "menuiserie"):
        journey.desk.bin.delete_organisation(f"sample_{name}_firm")
    journey.papers.open_bin()
    (dialog,) = windows.window.findChildren(BinDialog)
    dialog.restore_buttons[0].click()
    assert [firm.id for firm in journey.desk.organisations.all()] == ["sample_menuiserie_firm"]
    assert dialog.focusWidget() is dialog.restore_buttons[0]
    monkeypatch.setattr(EmptyBinDialog, "exec", lambda _: True)
    threads, empty = [], Bin.empty

    def watched(binned: Bin) -> int:
        threads.append(current_thread())
        return empty(binned)

    monkeypatch.setattr(Bin, "empty", watched)
    dialog.empty_button.click()
    qtbot.waitUntil(lambda: journey.desk.bin.contents() == ())
    assert threads[0] is not main_thread()
    qtbot.waitUntil(lambda: "It is empty." in shown(dialog))
    dialog.close()


def test_a_bin_that_is_closed_is_emptied_all_the_same(
    windows: Windows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    receive(windows, "menuiserie")
    journey = windows.open()
    journey.desk.bin.delete_assessment("sample_menuiserie")
    journey.papers.open_bin()
    (dialog,) = windows.window.findChildren(BinDialog)
    monkeypatch.setattr(EmptyBinDialog, "exec", lambda _: True)
    dialog.empty_button.click()
    dialog.close()
    with qtbot.waitSignal(journey.papers.changed):
        pass
    assert journey.desk.bin.contents() == ()


def test_the_result_is_held_against_the_diagnosis_that_its_report_is(windows: Windows) -> None:
    receive(windows, "menuiserie")
    journey = windows.open()
    desk = journey.desk
    firm = desk.assessments.organisation_of("sample_menuiserie")
    area = desk.assessments.start(
        firm.name, firm.profile, Path(PathKind.DIMENSION, "sell"), firm.id
    )
    area.pick(area.asked()[0].choices[0].id)
    area.complete()
    again = desk.assessments.renew("sample_menuiserie")
    for step in again.steps():
        again.confirm_dimension(step.dimension.id)
    again.complete()
    journey.open_result(again.assessment.id)
    windows.wait_for(journey, WindowPlace.RESULTS)
    reading = journey.results.results._reading
    material = material_of(desk, again.assessment.id)
    assert reading is not None
    assert reading.previous is not None
    assert material.previous is not None
    assert reading.previous.assessment.id == material.previous.assessment.id == "sample_menuiserie"


def test_the_backups_are_read_once_however_often_one_comes_by(
    windows: Windows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    receive(windows, "menuiserie")
    journey = windows.open()
    may_end, read, describe = Event(), [], data_place.describe

    def slow(where: Places) -> data_place.DataPlace:
        read.append(where)
        assert may_end.wait(10)
        return describe(where)

    monkeypatch.setattr(data_place, "describe", slow)
    for _ in range(3):
        windows.go(journey, WindowPlace.SETTINGS)
        windows.go(journey, WindowPlace.HOME)
    windows.go(journey, WindowPlace.SETTINGS)
    may_end.set()
    part = journey.settings.settings.backups
    qtbot.waitUntil(lambda: "Reading the backups" not in shown(part))
    assert len(read) == 1
    windows.go(journey, WindowPlace.HOME)
    windows.go(journey, WindowPlace.SETTINGS)
    qtbot.waitUntil(lambda: len(read) == 2)
