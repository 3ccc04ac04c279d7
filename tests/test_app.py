"""The start of the program: what stops it is told, and work goes on."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmediag import app, settings
from pmediag.errors import ErrorCode, UserFacingError
from pmediag.look import DARK, LIGHT
from pmediag.model.assessment import EXPRESS
from pmediag.model.storage.database import Database
from pmediag.paths import Places, places
from pmediag.services import recovery
from pmediag.services.samples import SHOWN_FIRST, sample
from pmediag.settings import ThemeChoice
from pmediag.ui import error_dialog, translation
from pmediag.ui.habits import Habits
from pmediag.ui.organisations.bin_dialog import BinDialog
from pmediag.ui.places import WindowPlace
from pmediag.ui.recovery_dialog import RecoveryDialog
from pmediag.ui.single_instance import SingleInstance
from pmediag.ui.theme import SystemLook, Theme
from pmediag.ui.wizard.profile_page import FirmEntry
from pmediag.words import Language
from tests.builders import an_assessment, an_organisation
from tests.ui.readings import shown

MOVING = "Moving your data…"

Start = Callable[[], app.Application]


@pytest.fixture
def where(tmp_path: Path) -> Places:
    return places(tmp_path / "data")


@pytest.fixture(autouse=True)
def left(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """With which codes the program was left.

    Without a running loop, Qt's own `exit` would end every later loop of this process at
    once: the tests that come after would wait for signals that never arrive.
    """
    codes: list[int] = []
    monkeypatch.setattr(QApplication, "exit", codes.append)
    return codes


@pytest.fixture(autouse=True)
def _own_excepthook(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the hook back that the program replaces: it would show a bug of a later test."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


@pytest.fixture(autouse=True)
def _no_language_left(qapp: QApplication) -> Iterator[None]:
    """Take back the language that a change of habits installed: other tests read the source."""
    before = QLocale()
    yield
    translation.remove(qapp)
    QLocale.setDefault(before)
    Theme().apply(qapp)


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, where: Places) -> Iterator[Start]:
    """Start as `app.run` does, up to the event loop."""
    started: list[app.Application] = []

    def start() -> app.Application:
        theme = Theme()
        theme.apply(qapp)
        instance = SingleInstance(where.database)
        habits = Habits(settings.load(where.settings), where.settings)
        look = SystemLook(qapp.styleHints())
        application = app.Application(where, habits, theme, instance, look)
        started.append(application)
        application.window.dress(theme)
        application.window.show()
        application.build()
        return application

    yield start
    for application in started:
        application.window.close()
        application.window.deleteLater()
        application.deleteLater()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[ErrorCode]:
    """What is told; the person closes each message without trying again."""
    codes: list[ErrorCode] = []

    def show(
        _window: object, _theme: Theme, error: UserFacingError, *_: object, **__: object
    ) -> bool:
        codes.append(error.code)
        return False

    monkeypatch.setattr(error_dialog, "show_error", show)
    return codes


def fill(where: Places) -> None:
    database = recovery.open_database(where)
    with database.unit_of_work() as unit:
        unit.organisations.add(an_organisation("Menuiserie X"))
        unit.assessments.add(an_assessment())
    database.close()


def damage(where: Places) -> None:
    data = bytearray(where.database.read_bytes())
    data[4096:8192] = bytes(4096)
    where.database.write_bytes(data)


def moved_aside(application: app.Application, folder: Path) -> Callable[[], Places]:
    """Give what moves the data of ``application`` to ``folder``."""
    journey = application.journey
    assert journey is not None
    application._given = kept = replace(journey.desk.where, are_given=False)
    moved = replace(kept, data=folder, backups=folder / "backups")

    def move() -> Places:
        folder.mkdir()
        kept.database.rename(moved.database)
        return moved

    return move


def test_a_first_start_makes_the_data_and_closing_keeps_the_window_s_place(
    start: Start, where: Places
) -> None:
    application = start()
    assert application.window.place == "home"
    assert not where.database.exists(), "nothing is kept yet"
    application.window.close()
    assert settings.load(where.settings).window_geometry
    Database.open(where.database, backups=where.backups).close(back_up=False)


def test_closing_makes_a_backup_when_something_changed(start: Start, where: Places) -> None:
    fill(where)
    before = set(where.backups.iterdir())
    database = recovery.open_database(where)
    with database.unit_of_work() as unit:
        unit.organisations.add(an_organisation("Autre", "o2"))
    database.close(back_up=False)
    start().window.close()
    assert set(where.backups.iterdir()) - before


def test_data_in_use_is_told(
    start: Start, where: Places, told: list[ErrorCode], left: list[int]
) -> None:
    first = recovery.open_database(where)
    start()
    assert (told, left) == ([ErrorCode.DATABASE_IN_USE], [1])
    first.close(back_up=False)


def test_data_that_is_not_ours_is_told_and_left(
    start: Start, where: Places, told: list[ErrorCode]
) -> None:
    where.data.mkdir()
    where.database.write_bytes(b"something else entirely, and longer than a header" * 100)
    before = where.database.read_bytes()
    start()
    assert told
    assert where.database.read_bytes() == before


def test_backups_that_cannot_be_looked_at_are_told(
    start: Start,
    where: Places,
    told: list[ErrorCode],
    left: list[int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_: Places) -> None:
        raise UserFacingError(ErrorCode.FOLDER_UNWRITABLE, path=where.backups)

    fill(where)
    damage(where)
    monkeypatch.setattr(recovery, "proposal", refuse)
    start()
    assert (told, left) == ([ErrorCode.FOLDER_UNWRITABLE], [1])


@pytest.mark.parametrize("agrees", [True, False])
def test_damaged_data_is_replaced_by_the_backup_when_the_person_agrees(
    start: Start, where: Places, monkeypatch: pytest.MonkeyPatch, agrees: bool
) -> None:
    fill(where)
    damage(where)
    before = where.database.read_bytes()
    monkeypatch.setattr(RecoveryDialog, "exec", lambda _: agrees)
    application = start()
    if not agrees:
        assert where.database.read_bytes() == before
        assert application.window.place is None
        return
    assert application.window.place == "home"
    assert before in [path.read_bytes() for path in where.data.iterdir() if path.is_file()]
    application.window.close()
    database = recovery.open_database(where)
    with database.unit_of_work() as unit:
        assert [firm.name for firm in unit.organisations.all()] == ["Menuiserie X"]
    database.close(back_up=False)


def test_the_recovery_dialog_says_what_is_proposed(
    qtbot: QtBot, qapp: QApplication, where: Places
) -> None:
    fill(where)
    theme = Theme()
    theme.apply(qapp)
    dialog = RecoveryDialog(theme, recovery.proposal(where), Language.FR, str(where.data))
    qtbot.addWidget(dialog)
    dialog.show()
    empty = RecoveryDialog(theme, None, Language.FR, str(where.data))
    qtbot.addWidget(empty)
    empty.show()
    assert dialog.isVisible()
    assert empty.isVisible()


def test_another_language_or_theme_dresses_the_window_anew_at_the_same_place(
    start: Start, where: Places, qtbot: QtBot
) -> None:
    fill(where)
    application = start()
    journey = application.journey
    assert journey is not None
    journey.go_to(WindowPlace.SETTINGS)
    qtbot.waitUntil(lambda: application.window.place is WindowPlace.SETTINGS)
    for value, title, ground in (
        ({"language": Language.EN}, "Settings – PMEdiag", LIGHT.paper),
        ({"theme": ThemeChoice.DARK}, "Settings – PMEdiag", DARK.paper),
        ({"text_scale": 1.5}, "Settings – PMEdiag", DARK.paper),
        ({"language": Language.FR}, "Réglages – PMEdiag", DARK.paper),
    ):
        before = application.journey
        application.habits.change(**value)
        assert application.journey is not before
        assert application.window.place is WindowPlace.SETTINGS
        assert application.window.windowTitle() == title
        assert application.theme.colours.paper == ground
    assert application.theme.scale == 1.5
    assert settings.load(where.settings).theme is ThemeChoice.DARK


def test_a_diagnosis_being_answered_is_still_there_in_another_language(
    start: Start, where: Places, qtbot: QtBot
) -> None:
    fill(where)
    application = start()
    journey = application.journey
    assert journey is not None
    session = journey.desk.assessments.start("Entreprise B", {"activity": "shop"}, EXPRESS)
    journey.resume(session.assessment.id)
    qtbot.waitUntil(lambda: application.window.place is WindowPlace.WIZARD)
    assert journey.wizard.session is not None
    journey.wizard.session.pick(session.asked()[0].choices[2].id)
    application.habits.change(language=Language.EN)
    journey = application.journey
    assert journey is not None
    assert application.window.place is WindowPlace.WIZARD
    assert journey.wizard.session is not None
    assert journey.wizard.session.assessment.id == session.assessment.id
    assert journey.wizard.session.progress[0] == 1
    assert journey.wizard.session.questionnaire.language == "en"


def test_a_window_of_a_screen_that_is_gone_comes_back_where_it_can_be_seen(
    start: Start, where: Places
) -> None:
    application = start()
    application.window.setGeometry(90_000, 90_000, 900, 700)
    geometry = bytes(application.window.saveGeometry().toBase64().data()).decode()
    application.habits.change(window_geometry=geometry)
    application.place_window()
    screen = application.window.screen().availableGeometry()
    assert screen.intersects(application.window.frameGeometry())


@pytest.mark.parametrize("geometry", ["", "nonsense", "AAAA", "ÿ"])
def test_a_place_that_means_nothing_is_no_place(start: Start, geometry: str) -> None:
    application = start()
    application.habits.change(window_geometry=geometry)
    application.place_window()
    assert application.window.isVisible()


def test_data_that_moved_away_while_it_is_open_is_told_and_not_begun_anew(
    start: Start, where: Places, told: list[ErrorCode]
) -> None:
    fill(where)
    application = start()
    journey = application.journey
    assert journey is not None
    away = where.data.with_name("away")
    where.data.rename(away)
    journey.history.fill()
    assert told
    assert not where.database.exists()
    away.rename(where.data)
    told.clear()
    journey.history.fill()
    assert told == []


def test_the_data_is_moved_and_work_goes_on_there(start: Start, tmp_path: Path) -> None:
    application = start()
    journey = application.journey
    assert journey is not None
    move = moved_aside(application, tmp_path / "elsewhere")
    journey.desk.assessments.start("Entreprise B", {"activity": "shop"}, EXPRESS)
    assert application.without_database(move, MOVING) is None
    journey = application.journey
    assert journey is not None
    assert journey.desk.where.data == tmp_path / "elsewhere"
    assert len(journey.desk.history.recent(5)) == 1
    assert application.window.place == "home"


def test_what_the_world_refuses_leaves_the_data_open_where_it_was(
    start: Start, where: Places
) -> None:
    fill(where)
    application = start()

    def refuse() -> Places:
        raise UserFacingError(ErrorCode.PLACE_TOO_SMALL, path="x")

    error = application.without_database(refuse, MOVING)
    assert error is not None
    assert error.code is ErrorCode.PLACE_TOO_SMALL
    assert application.journey is not None
    assert len(application.journey.desk.history.recent(5)) == 1


def test_while_the_data_moves_the_window_neither_closes_nor_answers(
    start: Start, where: Places, tmp_path: Path
) -> None:
    fill(where)
    application = start()
    move = moved_aside(application, tmp_path / "elsewhere")
    tried, was_tried = [], Event()

    def move_slowly() -> Places:
        assert was_tried.wait(5)
        return move()

    def disturb() -> None:
        tried.extend([application.window.menuBar().isEnabled(), application.window.isVisible()])
        tried.append(MOVING in shown(application.window))
        was_tried.set()
        tried.append(application.window.close())

    QTimer.singleShot(0, disturb)
    assert application.without_database(move_slowly, MOVING) is None
    assert tried == [False, True, True, False]
    assert application.window.isEnabled()
    assert application.window.isVisible()
    assert application.journey is not None
    assert len(application.journey.desk.history.recent(5)) == 1
    assert settings.load(where.settings).data_folder == str(tmp_path / "elsewhere")


def test_what_is_changed_last_is_backed_up_before_the_data_moves_away_from_the_window(
    start: Start, where: Places, tmp_path: Path
) -> None:
    fill(where)
    application = start()
    assert application.journey is not None
    application.journey.desk.assessments.start("Entreprise B", {"activity": "shop"}, EXPRESS)
    before = set(where.backups.iterdir())
    threads = []
    move = moved_aside(application, tmp_path / "elsewhere")
    close = Database.close

    def watched(database: Database, **how: bool) -> None:
        threads.append(current_thread())
        close(database, **how)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Database, "close", watched)
        assert application.without_database(move, MOVING) is None
    assert set(where.backups.iterdir()) - before
    assert main_thread() not in threads, "a backup takes its time"


def test_the_collector_of_cycles_never_runs_by_itself_in_a_window(
    start: Start, where: Places, qtbot: QtBot, tmp_path: Path
) -> None:
    gc.enable()
    fill(where)
    application = start()
    assert not gc.isenabled()
    journey = application.journey
    assert journey is not None
    journey.go_to(WindowPlace.SETTINGS)
    qtbot.waitUntil(lambda: application.window.place is WindowPlace.SETTINGS)
    move = moved_aside(application, tmp_path / "elsewhere")
    assert application.without_database(move, MOVING) is None
    qtbot.waitUntil(lambda: not application._background.is_busy)
    assert not gc.isenabled()


def test_the_bin_is_purged_for_who_never_touches_a_mouse(
    start: Start, where: Places, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "SETTLED", 0)
    fill(where)
    database = recovery.open_database(where)
    with database.unit_of_work() as unit:
        unit.bin.delete_assessment("a1", datetime(2020, 1, 1, tzinfo=UTC))
    database.close(back_up=False)
    application = start()
    application.window.touched.disconnect()
    journey = application.journey
    assert journey is not None
    assert len(journey.desk.bin.contents()) == 1
    journey.go_to(WindowPlace.HISTORY)
    qtbot.waitUntil(lambda: journey.desk.bin.contents() == ())


def test_damage_found_late_waits_for_the_dialog_that_is_open(
    start: Start, where: Places, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "LATER", 0)
    fill(where)
    application = start()
    before = application.journey
    assert before is not None
    before.papers.open_bin()
    (dialog,) = application.window.findChildren(BinDialog)
    application._show_damage(UserFacingError(ErrorCode.DATABASE_DAMAGED, path=where.database))
    assert application.journey is before
    dialog.close()
    qtbot.waitUntil(lambda: application.journey not in {None, before})
    assert application.window.place is WindowPlace.HOME


def test_what_is_entered_of_a_new_firm_is_still_there_with_larger_text(
    start: Start, where: Places, qtbot: QtBot
) -> None:
    fill(where)
    application = start()
    journey = application.journey
    assert journey is not None
    journey.begin()
    qtbot.waitUntil(lambda: application.window.place is WindowPlace.WIZARD)
    entry = FirmEntry("Not saved yet", {"activity": "shop", "size": "2_9"}, None, "47.11A")
    journey.wizard.view.profile_page.show_entry(entry)
    application.habits.change(text_scale=1.5)
    journey = application.journey
    assert journey is not None
    view = journey.wizard.view
    assert view.current_page is view.profile_page
    assert view.entry == replace(entry, profile={**entry.profile, "sector": "naf_g"})
    view.profile_page.entered.emit(view.entry)
    application.habits.change(text_scale=1.0)
    journey = application.journey
    assert journey is not None
    assert journey.wizard.view.entry == view.entry


def test_an_example_is_still_there_in_another_language(
    start: Start, where: Places, qtbot: QtBot
) -> None:
    fill(where)
    application = start()
    application.habits.change(language=Language.FR)
    journey = application.journey
    assert journey is not None
    journey.show_example()
    qtbot.waitUntil(lambda: application.window.place is WindowPlace.RESULTS)
    application.habits.change(language=Language.EN)
    journey = application.journey
    assert journey is not None
    assert application.window.place is WindowPlace.RESULTS
    assert journey.results.example == sample(SHOWN_FIRST, Language.EN)
    assert journey.results.results.overview is not None
