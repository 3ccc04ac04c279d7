"""Sending to an adviser: what leaves is shown, a file is saved, and it is said where."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from pmediag.exchange.assessment_file import read
from pmediag.model.action_plan import ActionPlan, PlanEntry, Wishes
from pmediag.model.assessment import EXPRESS
from pmediag.model.organisation import Organisation
from pmediag.model.storage.database import Database
from pmediag.services.assessments import Assessments
from pmediag.services.catalogue import Catalogue
from pmediag.services.exchange import Exchange
from pmediag.services.outgoing import Leaving
from pmediag.ui.background import AT_ONCE, Background
from pmediag.ui.exchange.leaving_card import grouped
from pmediag.ui.exchange.send_dialog import SendDialog, SendJob
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button
from pmediag.ui.widgets.fold import FoldRow
from pmediag.words import Language
from tests.builders import MORNING, an_assessment
from tests.ui.conftest import focused, show
from tests.ui.persons import press
from tests.ui.readings import shown

TAB, SPACE, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return
HALF_A_MINUTE = 30_000
NOTE = "Vu <b>en ligne</b>"


@pytest.fixture
def background(qtbot: QtBot) -> Background:
    return Background()


@pytest.fixture
def job(assessments: Assessments, database: Database, catalogue: Catalogue) -> SendJob:
    session = assessments.start("Entreprise A", {"activity": "mobile"}, EXPRESS)
    for note in (NOTE, "", ""):
        assert session.current is not None
        session.pick(session.current.choices[0].id)
        session.write_note(note)
        session.go_next()
    exchange, ids = Exchange(database, catalogue), (session.assessment.id,)
    return SendJob(
        exchange.what_leaves(ids, with_notes=True), partial(exchange.send, ids), Language.FR
    )


@pytest.fixture
def dialog(
    qtbot: QtBot, theme: Theme, background: Background, job: SendJob, tmp_path: Path
) -> SendDialog:
    dialog = SendDialog(None, theme, background, job)
    dialog.choose = lambda _first: tmp_path / "sent.pmediag"
    show(qtbot, dialog, 580, 700)
    return dialog


def wait(qtbot: QtBot, background: Background) -> None:
    qtbot.waitUntil(lambda: not background.is_busy, timeout=HALF_A_MINUTE)


def buttons(dialog: QWidget) -> list[str]:
    return [button.accessibleName() for button in dialog.findChildren(Button) if button.isVisible()]


@pytest.mark.parametrize(
    ("wishes", "words"),
    [
        (Wishes(MORNING.date()), "Action plan: what is said of 1 action(s)"),
        (
            Wishes(MORNING.date(), 3000.0, 4.5),
            "what is said of 1 action(s), a budget of 3,000 €, 4.5 days of work",
        ),
    ],
)
def test_a_plan_that_leaves_is_said(
    qtbot: QtBot, theme: Theme, background: Background, wishes: Wishes, words: str
) -> None:
    plan = ActionPlan("a1", wishes, {"own-1": PlanEntry("own-1", note="Un mot")})
    leaving = Leaving((), (an_assessment(),), (), 0, (plan,))
    job = SendJob(leaving, lambda _path, _notes: None, Language.EN)
    dialog = SendDialog(None, theme, background, job)
    show(qtbot, dialog, 580, 700)
    assert words in shown(dialog)
    assert dialog.notes.isVisible()


def test_what_leaves_is_shown_first(dialog: SendDialog, tmp_path: Path) -> None:
    words = shown(dialog)
    assert "Firm: Entreprise A" in words
    assert "3 answer(s), in progress" in words
    assert "Stays here: your logo, and every other diagnosis" in words
    assert "PMEdiag sends nothing by itself" in words
    assert "SIREN" not in words
    assert NOTE not in words
    assert dialog.accessibleName() == "Send to my adviser"
    assert list(tmp_path.glob("*.pmediag")) == []
    dialog.findChildren(FoldRow)[0].click()
    assert "À qui vendez-vous surtout, et où ? À des particuliers" in shown(dialog).replace(
        "\u202f", " "
    )


def test_by_keyboard_the_notes_stay_here_unless_they_are_ticked(
    qtbot: QtBot, dialog: SendDialog, background: Background, tmp_path: Path
) -> None:
    assert not dialog.notes.isChecked()
    assert dialog.notes.accessibleName() == "With my 1 note(s)"
    assert "18 character(s) in all." in dialog.notes.accessibleDescription()
    assert focused() is dialog.save_button
    press(ENTER)
    wait(qtbot, background)
    path = tmp_path / "sent.pmediag"
    assert NOTE not in path.read_text(encoding="utf-8")
    assert "The file is ready." in shown(dialog)
    assert str(path) in shown(dialog)


def test_by_keyboard_the_notes_leave_once_they_are_ticked(
    qtbot: QtBot, dialog: SendDialog, background: Background, tmp_path: Path
) -> None:
    order = [focused()]
    for _ in range(3):
        press(TAB)
        order.append(focused())
    fold = dialog.findChildren(FoldRow)[0]
    assert order == [dialog.save_button, dialog.close_button, fold, dialog.notes]
    press(SPACE, ENTER)  # Enter presses the filled button from anywhere
    wait(qtbot, background)
    (sent,) = read(tmp_path / "sent.pmediag").assessments
    assert [answer.note for answer in sent.answers.values()] == [NOTE, "", ""]


def test_where_it_is_can_be_shown_and_copied(
    qtbot: QtBot, dialog: SendDialog, background: Background, tmp_path: Path
) -> None:
    asked: list[Path] = []

    def show_folder(path: Path) -> bool:
        asked.append(path)
        return False

    dialog.show_folder = show_folder
    dialog.save_button.click()
    wait(qtbot, background)
    assert buttons(dialog) == ["Show in its folder", "Copy the path", "Close"]
    assert dialog.folder_button.hasFocus()
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == str(tmp_path / "sent.pmediag")
    assert dialog.copy_button.accessibleName() == "Path copied"
    dialog.folder_button.click()
    assert asked == [tmp_path / "sent.pmediag"]
    assert str(tmp_path) in shown(dialog)  # no program shows it: the path is said
    dialog.close_button.click()
    assert dialog.isHidden()


def test_a_failure_is_said_with_its_next_step_and_mended_elsewhere(
    qtbot: QtBot, dialog: SendDialog, background: Background, tmp_path: Path
) -> None:
    places = [tmp_path / "absent" / "sent.pmediag", tmp_path / "sent.pmediag"]
    dialog.choose = lambda _first: places.pop(0)
    dialog.save_button.click()
    wait(qtbot, background)
    assert "Le fichier n’a pas pu être écrit." in shown(dialog)
    assert buttons(dialog) == ["Try again", "Save elsewhere", "Close"]
    dialog.elsewhere_button.click()
    wait(qtbot, background)
    assert "The file is ready." in shown(dialog)


def test_trying_again_works_once_the_folder_is_there(
    qtbot: QtBot, dialog: SendDialog, background: Background, tmp_path: Path
) -> None:
    target = tmp_path / "later" / "sent.pmediag"
    dialog.choose = lambda _first: target
    dialog.save_button.click()
    wait(qtbot, background)
    target.parent.mkdir()
    dialog.retry_button.click()
    wait(qtbot, background)
    assert read(target).assessments


def test_giving_up_the_place_changes_nothing(dialog: SendDialog, background: Background) -> None:
    dialog.choose = lambda _first: None
    dialog.save_button.click()
    assert not background.is_busy
    assert buttons(dialog) == ["Save the file…", "Cancel"]


def test_closed_before_it_has_begun_nothing_is_written(
    qtbot: QtBot, dialog: SendDialog, background: Background, tmp_path: Path
) -> None:
    goes_on = Event()
    for _ in range(AT_ONCE):  # all that may work at once is busy: the file has to wait
        background.start(lambda _: goes_on.wait(30))
    dialog.save_button.click()
    assert "The file is being written…" in shown(dialog)
    dialog.reject()
    assert "Giving up…" in shown(dialog)
    goes_on.set()
    wait(qtbot, background)
    assert dialog.isHidden()
    assert list(tmp_path.glob("*.pmediag")) == []


def test_the_first_idea_is_a_safe_name_in_the_documents(
    job: SendJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda *_: str(tmp_path))
    assert job.default_path() == tmp_path / "Entreprise A 2026-11-23.pmediag"
    odd = Leaving((Organisation("o", 'CON/..\\ "x" ' * 20),), (an_assessment(),), (), 0)
    path = SendJob(odd, job.send, Language.FR).default_path()
    assert path.parent == tmp_path
    assert path.name.endswith(" 2026-11-23.pmediag")
    assert len(path.name) <= 120
    assert not set('/\\:"<>|?*') & set(path.name)


@pytest.mark.parametrize("accepts", [True, False])
def test_the_place_is_asked_for_with_the_first_idea(
    dialog: SendDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, accepts: bool
) -> None:
    asked: list[QFileDialog] = []

    def answer(asking: QFileDialog) -> bool:
        asked.append(asking)
        return accepts

    monkeypatch.setattr(QFileDialog, "exec", answer)
    first = tmp_path / "Entreprise A 2026-11-23.pmediag"
    found = dialog._ask_where(first)
    assert found == (first if accepts else None)
    (asking,) = asked
    assert asking.windowTitle() == "Save the file for my adviser"
    assert asking.nameFilters() == ["PMEdiag file (*.pmediag)"]
    assert asking.defaultSuffix() == "pmediag"


def test_without_notes_there_is_nothing_to_tick(
    theme: Theme, background: Background, qtbot: QtBot
) -> None:
    firm = Organisation("o1", "Entreprise A", number="73282932000074", naf="43.32A")
    leaving = Leaving((firm,), (an_assessment(),), (), 0)
    job = SendJob(leaving, lambda _path, _notes: None, Language.EN)
    dialog = SendDialog(None, theme, background, job)
    show(qtbot, dialog, 580, 700)
    assert not dialog.notes.isVisible()
    assert "SIREN or SIRET: 732\u202f829\u202f320\u202f00074" in shown(dialog)
    assert "NAF code: 43.32A" in shown(dialog)


def test_a_number_is_read_in_groups() -> None:
    assert grouped("732829320") == "732\u202f829\u202f320"
