"""Received files: shown, then taken in as the person wants."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.exchange.assessment_file import Carried, read, write
from pmediag.model.action_plan import ActionPlan, OwnAction, PlanEntry, Wishes
from pmediag.model.assessment import Assessment
from pmediag.model.storage.database import Database
from pmediag.paths import assets
from pmediag.services.assessments import Assessments
from pmediag.services.bin import Bin
from pmediag.services.catalogue import Catalogue
from pmediag.services.exchange import Exchange
from pmediag.services.incoming import Entry, FilePreview, Standing
from pmediag.ui.background import Background
from pmediag.ui.exchange.file_card import FileCard
from pmediag.ui.exchange.lines import SHOWN, file_line
from pmediag.ui.exchange.receive_dialog import ReceiveDialog
from pmediag.ui.theme import Theme
from pmediag.words import Language
from tests.builders import MORNING, an_assessment
from tests.ui.conftest import focused, show
from tests.ui.persons import press
from tests.ui.readings import shown
from tests.ui.test_send_dialog import buttons, wait

TAB, ENTER, DOWN = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Down
SAMPLES = assets() / "samples"
GOOD = SAMPLES / "menuiserie.pmediag"
FIRM = "Menuiserie du Copeau Imaginaire (entreprise fictive)"


@pytest.fixture
def background(qtbot: QtBot) -> Background:
    return Background()


@pytest.fixture
def exchange(database: Database, catalogue: Catalogue) -> Exchange:
    return Exchange(database, catalogue)


@pytest.fixture
def dialog(
    qtbot: QtBot, theme: Theme, background: Background, exchange: Exchange
) -> Iterator[ReceiveDialog]:
    dialog = ReceiveDialog(None, theme, background, exchange, Language.EN)
    show(qtbot, dialog, 580, 700)
    yield dialog
    wait(qtbot, background)


@pytest.fixture
def look(
    qtbot: QtBot, dialog: ReceiveDialog, background: Background
) -> Callable[..., ReceiveDialog]:
    def look(*paths: Path) -> ReceiveDialog:
        dialog.look(paths)
        wait(qtbot, background)
        return dialog

    return look


def changed(path: Path, change: Callable[[Assessment], Assessment]) -> Path:
    """Write the sample with a change."""
    carried = read(GOOD)
    (found,) = (change(one) for one in carried.assessments)
    write(path, Carried(carried.organisations, (found,), {}), "1.0")
    return path


def with_importance(found: Assessment) -> Assessment:
    return replace(found, importance={"seen": 1})


def test_a_file_is_shown_taken_in_and_opened_by_keyboard(
    qtbot: QtBot,
    look: Callable[..., ReceiveDialog],
    background: Background,
    assessments: Assessments,
) -> None:
    dialog = look(GOOD)
    assert "What this file brings" in shown(dialog)
    assert "menuiserie.pmediag" in shown(dialog)
    assert FIRM in shown(dialog)
    assert "23\u00a0November 2026, complete diagnosis, 47 answer(s), 15 note(s)" in shown(dialog)
    assert dialog.accessibleDescription() == "New: 1."
    assert assessments.summaries() == ()
    assert focused().accessibleName() == "Add 1 diagnosis(es)"
    with qtbot.waitSignal(dialog.changed):
        press(ENTER)
    assert "1 diagnosis(es) added." in shown(dialog)
    (summary,) = assessments.summaries()
    with qtbot.waitSignal(dialog.taken_in) as opened:
        press(ENTER)
    assert opened.args == [summary.id]
    assert dialog.isHidden()


def planned(path: Path, note: str = "") -> Path:
    """Write the sample with an action plan."""
    carried = read(GOOD)
    entry = PlanEntry("own-1", note=note, own=OwnAction("Repeindre l’enseigne"))
    (found,) = carried.assessments
    plan = ActionPlan(found.id, Wishes(MORNING.date(), 3000.0), {"own-1": entry}, MORNING)
    write(path, replace(carried, plans={found.id: plan}), "1.0")
    return path


def test_a_plan_comes_in_for_what_is_here_and_another_one_is_said(
    qtbot: QtBot,
    look: Callable[..., ReceiveDialog],
    exchange: Exchange,
    background: Background,
    database: Database,
    tmp_path: Path,
) -> None:
    exchange.import_file(GOOD)
    dialog = look(planned(tmp_path / "plan.pmediag"))
    assert "47 answer(s), 15 note(s), an action plan" in shown(dialog)
    assert "Already here; its action plan is new" in shown(dialog)
    assert focused().accessibleName() == "Add 1 action plan(s)"
    with qtbot.waitSignal(dialog.changed):
        press(ENTER)
    wait(qtbot, background)
    assert "1 action plan(s) added." in shown(dialog)
    assert dialog.open_button.isVisible()
    (found,) = read(GOOD).assessments
    with database.unit_of_work() as unit:
        assert unit.plans.get(found.id) is not None
    look(planned(tmp_path / "other.pmediag", "Autre chose"))
    assert "Already here, with another plan: 1 action(s) (differs|differ)" in shown(dialog)
    assert dialog.choice.isVisible()
    assert not dialog.take_button.isEnabled()


def test_each_of_ten_files_has_its_line(look: Callable[..., ReceiveDialog], tmp_path: Path) -> None:
    good = sorted(SAMPLES.glob("*.pmediag"))[:5]
    bad = []
    for number in range(5):
        path = tmp_path / f"bad{number}.pmediag"
        path.write_bytes(b'{"format": "pmediag"' + b" " * number)
        bad.append(path)
    paths = [path for pair in zip(good, bad, strict=True) for path in pair]
    dialog = look(*paths)
    assert [card.line.name for card in dialog.cards] == [path.name for path in paths]
    assert [card.line.refused is None for card in dialog.cards] == [True, False] * 5
    assert "bad3.pmediag is incomplete or was changed since it was written." in shown(dialog)
    assert str(tmp_path) not in shown(dialog)
    assert "New: 5. Files refused: 5." in shown(dialog)
    assert dialog.take_button.accessibleName() == "Add 5 diagnosis(es)"


def test_when_nothing_is_new_the_reason_is_said(
    look: Callable[..., ReceiveDialog], exchange: Exchange
) -> None:
    exchange.import_file(GOOD)
    dialog = look(GOOD, GOOD)
    assert "Already here\n" in shown(dialog)
    assert "Also in another file of this list" in shown(dialog)
    assert not dialog.take_button.isEnabled()
    reason = "There is nothing to add: nothing is new."
    assert reason in shown(dialog)
    assert dialog.take_button.accessibleDescription() == reason
    assert focused() is dialog.close_button


def test_when_no_file_can_be_read_the_reason_is_said(
    look: Callable[..., ReceiveDialog], tmp_path: Path
) -> None:
    dialog = look(tmp_path / "gone.pmediag")
    assert "There is no such file." in shown(dialog)
    assert "Nothing can be added: no file could be read." in shown(dialog)


def test_of_a_conflict_mine_is_left_alone_unless_both_are_kept(
    qtbot: QtBot,
    look: Callable[..., ReceiveDialog],
    background: Background,
    exchange: Exchange,
    assessments: Assessments,
    tmp_path: Path,
) -> None:
    exchange.import_file(GOOD)
    dialog = look(changed(tmp_path / "theirs.pmediag", with_importance))
    assert "Already here, with other answers" in shown(dialog)
    assert dialog.choice.picked_id() == "mine"
    assert not dialog.take_button.isEnabled()
    assert "Nothing is added as long as yours are left alone." in shown(dialog)
    press(TAB, DOWN, ENTER)  # on the choice, then to "Keep both"
    assert dialog.choice.picked_id() == "both"
    assert dialog.take_button.accessibleName() == "Add 1 diagnosis(es)"
    dialog.take_button.click()
    wait(qtbot, background)
    assert "Added beside yours: 1." in shown(dialog)
    assert len(assessments.summaries()) == 2


def test_what_is_in_the_bin_is_restored_by_name(
    qtbot: QtBot,
    look: Callable[..., ReceiveDialog],
    background: Background,
    exchange: Exchange,
    database: Database,
    assessments: Assessments,
) -> None:
    (identifier,) = exchange.import_file(GOOD).new
    Bin(database, lambda: MORNING).delete_assessment(identifier)
    dialog = look(GOOD)
    assert "In the bin here" in shown(dialog)
    (card,) = dialog.cards
    (restore,) = card.restore_buttons
    assert restore.accessibleName().startswith(f"Restore it from the bin: {FIRM}, 23")
    with qtbot.waitSignal(dialog.changed):
        restore.click()
    wait(qtbot, background)
    assert "Already here" in shown(dialog)
    assert [summary.id for summary in assessments.summaries()] == [identifier]


def test_a_firm_that_comes_back_from_the_bin_is_said(
    qtbot: QtBot,
    look: Callable[..., ReceiveDialog],
    background: Background,
    exchange: Exchange,
    database: Database,
    tmp_path: Path,
) -> None:
    exchange.import_file(GOOD)
    Bin(database, lambda: MORNING).delete_organisation("sample_menuiserie_firm")
    path = changed(tmp_path / "new.pmediag", lambda found: replace(found, id="newer"))
    dialog = look(path)
    assert "New; its firm comes back from the bin" in shown(dialog)
    dialog.take_button.click()
    wait(qtbot, background)
    assert "Firms back from the bin: 1." in shown(dialog)


def test_a_failure_is_said_and_can_be_tried_again(
    qtbot: QtBot,
    look: Callable[..., ReceiveDialog],
    background: Background,
    database: Database,
    assessments: Assessments,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse() -> Path:
        raise UserFacingError(ErrorCode.DISK_FULL, path="D:")

    dialog = look(GOOD)
    with monkeypatch.context() as full:
        full.setattr(database, "back_up", refuse)
        dialog.take_button.click()
        wait(qtbot, background)
    assert "The disk is full." in shown(dialog)
    assert "Free some space, then try again." in shown(dialog)
    assert buttons(dialog) == ["Try again", "Close"]
    assert assessments.summaries() == ()
    press(ENTER)
    wait(qtbot, background)
    assert "1 diagnosis(es) added." in shown(dialog)
    assert len(assessments.summaries()) == 1


def test_closing_while_it_takes_in_gives_it_all_up(
    qtbot: QtBot,
    look: Callable[..., ReceiveDialog],
    background: Background,
    database: Database,
    assessments: Assessments,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    going_on, closed, back_up = Event(), Event(), database.back_up

    def slow() -> Path:
        going_on.set()
        closed.wait(30)
        return back_up()

    dialog = look(GOOD)
    monkeypatch.setattr(database, "back_up", slow)
    dialog.take_button.click()
    qtbot.waitUntil(going_on.is_set)
    dialog.close_button.click()
    assert dialog.isVisible()
    assert "Giving up…" in shown(dialog)
    closed.set()
    wait(qtbot, background)
    assert dialog.isHidden()
    assert assessments.summaries() == ()


def test_the_keyboard_reaches_the_end_of_a_long_list(
    look: Callable[..., ReceiveDialog],
) -> None:
    dialog = look(*sorted(SAMPLES.glob("*.pmediag")))
    dialog.resize(580, 360)
    bar = dialog.area.verticalScrollBar()
    assert bar.value() == 0
    assert focused() is dialog.take_button
    for _ in range(20):
        press(Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum() > 0


def test_the_tab_key_follows_the_eye_and_names_what_it_reaches(
    look: Callable[..., ReceiveDialog], exchange: Exchange, database: Database, tmp_path: Path
) -> None:
    exchange.import_file(GOOD)
    exchange.import_file(SAMPLES / "hotel.pmediag")
    Bin(database, lambda: MORNING).delete_assessment("sample_hotel")
    theirs = changed(tmp_path / "theirs.pmediag", with_importance)
    dialog = look(theirs, SAMPLES / "hotel.pmediag", SAMPLES / "caviste.pmediag")
    reached = []
    for _ in range(5):
        reached.append(focused())
        press(TAB)
    assert reached == [
        dialog.take_button,
        dialog.close_button,
        dialog.cards[1].restore_buttons[0],
        dialog.choice.cards[0],
        dialog.take_button,
    ]
    assert all(widget.accessibleName() for widget in reached)
    assert all(min(widget.width(), widget.height()) >= 28 for widget in reached)


def test_of_a_file_with_many_what_asks_for_something_comes_first() -> None:
    entries = [
        Entry(an_assessment(id=f"a{number}"), f"Firm {number}", Standing.SAME)
        for number in range(SHOWN + 3)
    ]
    entries.append(Entry(an_assessment(id="odd"), "Odd", Standing.CONFLICT))
    line = file_line(FilePreview(Path("many.pmediag"), tuple(entries)), Language.EN)
    assert [entry.assessment_id for entry in line.entries[:2]] == ["odd", "a0"]
    assert (len(line.entries), line.hidden) == (SHOWN, 4)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_whatever_the_size(qtbot: QtBot, scale: float) -> None:
    theme = Theme(scale=scale)
    name = "Hôtel des Voyageurs Imaginaires et de la Gare Réunies " * 3
    entries = tuple(
        Entry(an_assessment(id=standing.value), name[:200], standing) for standing in Standing
    )
    line = file_line(FilePreview(Path(f"{name[:100]}.pmediag"), entries), Language.EN)
    card = FileCard(theme, line)
    show(qtbot, card, 460, 200)
    card.resize(460, card.heightForWidth(460))
    QGuiApplication.processEvents()
    for text in card.findChildren(QWidget):
        if text.hasHeightForWidth():
            assert text.height() >= text.heightForWidth(text.width())
        area = text.rect().translated(text.mapTo(card, text.rect().topLeft()))
        assert card.rect().contains(area)
