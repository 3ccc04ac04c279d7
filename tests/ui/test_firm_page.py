"""The place « Entreprise », as a person uses it."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pmediag.model.organisation import Organisation
from pmediag.services.catalogue import Catalogue
from pmediag.ui.organisations import firm_page
from pmediag.ui.organisations.firm_page import FirmPage, FirmView
from pmediag.ui.organisations.logo import shown as logo_image
from pmediag.ui.organisations.unsaved_dialog import Leaving
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, ButtonKind
from pmediag.wording import Explained
from pmediag.words import Language
from tests.ui.conftest import focused, show
from tests.ui.persons import ENTER, TAB, press, type_words
from tests.ui.readings import shown

TODAY = date(2026, 11, 23)
SIRET = "73282932000074"
KERVADEC = Organisation(
    "o1",
    "Menuiserie Kervadec",
    {"activity": "mobile", "size": "10_19", "sector": "naf_f", "region": "r53"},
    SIRET,
    "43.32A",
    date(2028, 12, 31),
)
FULL = Explained("The disk is full.", "There is no room left.", "Free some space.")


@dataclass
class Keeper:
    """Does what a window does with what the page asks for."""

    page: FirmPage
    catalogue: Catalogue
    firms: dict[str, Organisation] = field(default_factory=dict)
    logos: dict[str, bytes | None] = field(default_factory=dict)
    shown: str = ""
    refuses: bool = False

    def connect(self) -> None:
        self.page.saved.connect(self.save)
        self.page.logo_chosen.connect(self.keep_logo)
        self.page.firm_chosen.connect(self.show)
        self.page.new_requested.connect(self.show_new)

    def save(self, organisation: Organisation) -> None:
        if self.refuses:
            self.page.show_problem(FULL)
            return
        organisation = replace(organisation, id=organisation.id or f"new{len(self.firms)}")
        self.firms[organisation.id] = organisation
        self.show(organisation.id)

    def keep_logo(self, png: bytes | None) -> None:
        self.logos[self.shown] = png

    def show(self, firm_id: str) -> None:
        self.shown = firm_id
        self.page.show_firm(self.view(self.firms.get(firm_id)))

    def show_new(self) -> None:
        self.shown = ""
        self.page.show_firm(replace(self.view(None), is_new=True))

    def view(self, organisation: Organisation | None) -> FirmView:
        return FirmView(
            self.catalogue.latest(),
            tuple(self.firms.values()),
            organisation,
            self.logos.get(self.shown),
            TODAY,
        )


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> FirmPage:
    page = FirmPage(theme, Language.EN)
    show(qtbot, page)
    return page


@pytest.fixture
def keeper(page: FirmPage, catalogue: Catalogue) -> Keeper:
    keeper = Keeper(page, catalogue, {"o1": KERVADEC})
    keeper.connect()
    keeper.show("o1")
    page.focus_first()
    return keeper


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Leaving]:
    """Answer the question of what to do with changes, in this order."""
    answers: list[Leaving] = []
    monkeypatch.setattr(firm_page, "ask_leaving", lambda *_: answers.pop(0))
    return answers


def filled(page: QWidget) -> list[str]:
    buttons = [b for b in page.findChildren(Button) if b.isVisibleTo(page)]
    return [b.text() for b in buttons if b._kind is ButtonKind.PRIMARY]


def state(page: FirmPage) -> str:
    return page.editor._footer._hint.shown_text()


def retype(line: QLineEdit, words: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, words) if words else QTest.keyClick(line, Qt.Key.Key_Delete)


def a_logo(path: object) -> None:
    image = QImage(40, 20, QImage.Format.Format_ARGB32)
    image.fill(QColor("#0B6477"))
    assert image.save(str(path), "PNG")  # type: ignore[call-overload]


def test_before_there_is_a_firm_the_page_says_what_comes(
    qtbot: QtBot, page: FirmPage, catalogue: Catalogue
) -> None:
    page.show_firm(FirmView(catalogue.latest(), (), None, None, TODAY))
    assert "Your firm will appear here" in shown(page)
    assert filled(page) == ["Diagnose my firm"]
    assert page.settle()
    page.focus_first()
    with qtbot.waitSignal(page.diagnose_requested):
        press(Qt.Key.Key_Space)
    press(TAB)
    with qtbot.waitSignal(page.new_requested):
        press(ENTER)


def test_a_firm_shows_as_it_is_kept(page: FirmPage, keeper: Keeper) -> None:
    form = page.editor.form
    assert "Your firm" in shown(page)
    assert form._name.text() == "Menuiserie Kervadec"
    assert form._number.text() == "732\u202f829\u202f320\u202f00074"
    assert form._keep.text() == "31/12/2028"
    assert "Fitting of wood and PVC joinery" in shown(page)
    assert filled(page) == ["Save"]
    assert not page.list.isVisible()
    assert page.settle()


def test_what_is_typed_is_saved_by_the_button_and_said(page: FirmPage, keeper: Keeper) -> None:
    retype(page.editor.form._name, "Kervadec & fils")
    assert state(page) == "Not saved yet"
    page.editor.save_button.click()
    assert keeper.firms["o1"] == replace(KERVADEC, name="Kervadec & fils")
    assert state(page) == "Saved"
    assert page.settle()


def test_enter_saves(page: FirmPage, keeper: Keeper) -> None:
    retype(page.editor.form._keep, "1.6.2030")
    press(ENTER)
    assert keeper.firms["o1"].keep_until == date(2030, 6, 1)
    assert state(page) == "Saved"


def test_everything_of_the_profile_is_saved(page: FirmPage, keeper: Keeper) -> None:
    fields = page.editor.form.fields
    fields.choices["activity"].cards[4].click()
    fields.choices["size"].cards[0].click()
    fields.lists["abroad"].setCurrentIndex(2)
    fields.lists["abroad"].activated.emit(2)
    assert fields.activity is not None
    retype(fields.activity.edit, "hotel")
    press(ENTER, ENTER)
    kept = keeper.firms["o1"]
    assert kept.naf == "55.10Z"
    assert kept.profile == {
        "activity": "tourism",
        "size": "alone",
        "sector": "naf_i",
        "region": "r53",
        "abroad": "project",
    }


def test_a_profile_of_another_questionnaire_loses_nothing(page: FirmPage, keeper: Keeper) -> None:
    keeper.firms["o1"] = replace(KERVADEC, profile={"colour": "blue", "region": "r53"})
    keeper.show("o1")
    retype(page.editor.form._name, "Kervadec")
    press(ENTER)
    assert keeper.firms["o1"].profile == {"colour": "blue", "region": "r53", "sector": "naf_f"}


def test_a_firm_needs_a_name(page: FirmPage, keeper: Keeper) -> None:
    retype(page.editor.form._name, "")
    page.editor.save_button.click()
    assert "Give the firm a name" in shown(page)
    assert focused() is page.editor.form._name
    assert keeper.firms["o1"] == KERVADEC
    assert page.editor.is_changed()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("732829321", "One digit is wrong, or two are swapped; there is no telling which."),
        ("73282932", "This number has 8 digit(s); a SIREN has 9 and a SIRET 14."),
        ("732829320 bis", "something else than digits"),
        ("FR44732829320", "This is a VAT number"),
        ("000000000", "No firm has a number of zeros"),
    ],
)
def test_a_wrong_number_is_told_as_the_field_is_left_and_blocks_no_other(
    qtbot: QtBot, page: FirmPage, keeper: Keeper, typed: str, words: str
) -> None:
    form = page.editor.form
    retype(form._name, "Kervadec")
    press(TAB)
    retype(form._number, typed)
    press(TAB)
    assert focused() is not form._number
    qtbot.waitUntil(lambda: words in form._number_field.problem())
    assert words in form._number.accessibleDescription()
    page.editor.save_button.click()
    assert keeper.firms["o1"] == replace(KERVADEC, name="Kervadec")
    assert state(page) == "Saved, except what is marked above"
    assert focused() is form._number
    assert form._number.text() == typed
    assert page.editor.is_changed()
    retype(form._number, "356 000 000 00048")
    assert form._number_field.problem() == ""
    press(ENTER)
    assert keeper.firms["o1"].number == "35600000000048"
    assert state(page) == "Saved"
    assert not page.editor.is_changed()


def test_a_right_number_is_shown_in_groups_once_it_is_left(
    qtbot: QtBot, page: FirmPage, keeper: Keeper
) -> None:
    retype(page.editor.form._number, "732.829.320")
    press(TAB)
    qtbot.waitUntil(lambda: page.editor.form._number.text() == "732\u202f829\u202f320")


def test_a_click_that_leaves_a_wrong_number_still_reaches_its_button(
    qtbot: QtBot, page: FirmPage, keeper: Keeper
) -> None:
    form = page.editor.form
    retype(form._number, "732829321")
    card = form.fields.choices["activity"].cards[0]
    QTest.mousePress(card, Qt.MouseButton.LeftButton)
    before = card.mapTo(page, QPoint(0, 0))
    for _ in range(3):
        qtbot.wait(10)
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton)
    assert card.isChecked()
    assert card.mapTo(page, QPoint(0, 0)) == before
    qtbot.waitUntil(lambda: form._number_field.problem() != "")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("31/02/2030", "This is not a date"),
        ("soon", "This is not a date"),
        ("22/11/2026", "This day has passed"),
    ],
)
def test_a_day_that_cannot_be_is_told_in_place(
    page: FirmPage, keeper: Keeper, typed: str, words: str
) -> None:
    retype(page.editor.form._keep, typed)
    press(ENTER)
    assert words in page.editor.form._keep_field.problem()
    assert keeper.firms["o1"].keep_until == KERVADEC.keep_until
    assert page.editor.is_changed()


def test_a_day_that_has_passed_reminds_and_stops_nothing(page: FirmPage, keeper: Keeper) -> None:
    keeper.firms["o1"] = replace(KERVADEC, keep_until=date(2026, 10, 1))
    keeper.show("o1")
    assert "You wanted to keep this data until 1\u00a0October 2026." in shown(page)
    retype(page.editor.form._name, "Kervadec")
    press(ENTER)
    assert state(page) == "Saved"
    page.editor.day_button.click()
    assert focused() is page.editor.form._keep
    retype(page.editor.form._keep, "")
    press(ENTER)
    assert keeper.firms["o1"].keep_until is None
    assert "You wanted to keep" not in shown(page)


def test_a_logo_is_chosen_seen_and_saved_with_the_rest(
    page: FirmPage, keeper: Keeper, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("logo") / "logo.png"
    a_logo(path)
    page.editor.form.logo.take(path)
    assert page.editor.form.logo.preview.isVisibleTo(page)
    assert keeper.logos == {}
    page.editor.save_button.click()
    png = keeper.logos["o1"]
    assert png is not None
    assert logo_image(png).width() == 40
    page.editor.form.logo.remove_button.click()
    assert page.editor.is_changed()
    page.editor.save_button.click()
    assert keeper.logos == {"o1": None}


def test_a_logo_is_chosen_in_the_dialog_of_the_system(
    page: FirmPage,
    keeper: Keeper,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path_factory.mktemp("logo") / "logo.png"
    a_logo(path)
    monkeypatch.setattr(
        "pmediag.ui.organisations.logo_field.QFileDialog.getOpenFileName",
        lambda *_: (str(path), ""),
    )
    page.editor.form.logo.choose_button.click()
    assert page.editor.form.logo.value() is not None


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"hello", "This is not an image that can be read. Choose a PNG or a JPEG."),
        (b"<svg/>", "An SVG drawing cannot be used."),
        (None, "This file could not be opened."),
    ],
)
def test_a_file_that_is_no_logo_is_told_in_place_and_changes_nothing(
    page: FirmPage,
    keeper: Keeper,
    tmp_path_factory: pytest.TempPathFactory,
    content: bytes | None,
    words: str,
) -> None:
    path = tmp_path_factory.mktemp("logo") / "logo.png"
    if content is not None:
        path.write_bytes(content)
    page.editor.form.logo.take(path)
    assert words in page.editor.form.logo.problem()
    assert not page.editor.is_changed()


def test_a_new_firm_gets_its_id_from_who_keeps_it(
    page: FirmPage, keeper: Keeper, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("logo") / "logo.png"
    a_logo(path)
    keeper.show_new()
    assert "A new firm" in shown(page)
    assert "This firm's data" not in shown(page)
    retype(page.editor.form._name, "Hotel de la Gare")
    retype(page.editor.form._number, "123")
    page.editor.form.logo.take(path)
    page.editor.save_button.click()
    assert keeper.firms["new1"].name == "Hotel de la Gare"
    assert keeper.logos["new1"] is not None
    assert page.editor.form._number.text() == "123"
    assert page.editor.form.logo.value() is not None
    retype(page.editor.form._number, "")
    press(ENTER)
    assert sorted(keeper.firms) == ["new1", "o1"]
    assert state(page) == "Saved"


def test_what_the_disk_refuses_stays_typed_and_is_tried_again(
    page: FirmPage, keeper: Keeper
) -> None:
    keeper.refuses = True
    retype(page.editor.form._name, "Kervadec")
    press(ENTER)
    assert "The disk is full." in shown(page)
    assert state(page) == "Not saved"
    assert page.editor.form._name.text() == "Kervadec"
    keeper.refuses = False
    page.editor.retry_button.click()
    assert keeper.firms["o1"].name == "Kervadec"
    assert "The disk is full." not in shown(page)
    assert state(page) == "Saved"


def test_leaving_with_changes_saves_them_drops_them_or_stays(
    page: FirmPage, keeper: Keeper, asked: list[Leaving]
) -> None:
    retype(page.editor.form._name, "Kervadec")
    asked.extend((Leaving.STAY, Leaving.SAVE))
    assert not page.settle()
    assert page.editor.form._name.text() == "Kervadec"
    assert page.settle()
    assert keeper.firms["o1"].name == "Kervadec"
    retype(page.editor.form._name, "Another")
    asked.append(Leaving.DISCARD)
    assert page.settle()
    assert page.editor.form._name.text() == "Kervadec"
    assert keeper.firms["o1"].name == "Kervadec"
    assert page.settle()


def test_leaving_with_something_wrong_stays_with_it(
    page: FirmPage, keeper: Keeper, asked: list[Leaving]
) -> None:
    retype(page.editor.form._number, "12")
    asked.append(Leaving.SAVE)
    assert not page.settle()
    assert focused() is page.editor.form._number


def test_the_data_of_a_firm_is_exported_deleted_erased(
    qtbot: QtBot, page: FirmPage, keeper: Keeper, asked: list[Leaving]
) -> None:
    data = page.editor.data
    for button, signal in (
        (data.export_button, page.export_requested),
        (data.delete_button, page.delete_requested),
        (data.erase_button, page.erase_requested),
    ):
        with qtbot.waitSignal(signal) as wanted:
            button.click()
        assert wanted.args == ["o1"]
    with qtbot.waitSignal(page.bin_requested):
        data.bin_button.click()
    retype(page.editor.form._name, "Kervadec")
    asked.append(Leaving.STAY)
    with qtbot.assertNotEmitted(page.export_requested):
        data.export_button.click()


def many(keeper: Keeper, count: int) -> None:
    keeper.firms = {"o1": KERVADEC}
    for index in range(count - 1):
        firm = Organisation(f"f{index}", f"Firm {index:04} Élan", {"region": "r84"})
        keeper.firms[firm.id] = firm
    keeper.show("o1")


def listed(page: FirmPage) -> list[str]:
    model = page.list.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_several_firms_have_a_list_that_is_searched(page: FirmPage, keeper: Keeper) -> None:
    many(keeper, 4)
    assert page.list.isVisible()
    assert listed(page) == ["Firm 0000 Élan", "Firm 0001 Élan", "Firm 0002 Élan", KERVADEC.name]
    assert "4 firm(s)" in shown(page)
    page.list.edit.setFocus()
    type_words("kerv menui")
    assert listed(page) == [KERVADEC.name]
    retype(page.list.edit, "732 829 320")
    assert listed(page) == [KERVADEC.name]
    retype(page.list.edit, "elan 2")
    assert listed(page) == ["Firm 0002 Élan"]
    press(ENTER)
    assert keeper.shown == "f2"
    retype(page.list.edit, "nobody")
    assert listed(page) == []
    assert "No firm is called that" in shown(page)
    press(Qt.Key.Key_Escape)
    assert len(listed(page)) == 4


def test_the_list_is_walked_by_keyboard_and_opened_with_enter(
    page: FirmPage, keeper: Keeper
) -> None:
    many(keeper, 4)
    page.list.edit.setFocus()
    press(Qt.Key.Key_Down)
    assert focused() is page.list.view
    press(Qt.Key.Key_Home, Qt.Key.Key_Down)
    assert keeper.shown == "o1"
    press(ENTER)
    assert keeper.shown == "f1"
    assert page.editor.form._name.text() == "Firm 0001 Élan"


def test_another_firm_waits_for_what_is_not_saved(
    page: FirmPage, keeper: Keeper, asked: list[Leaving]
) -> None:
    many(keeper, 3)
    retype(page.editor.form._name, "Kervadec")
    asked.append(Leaving.STAY)
    index = page.list.view.model().index(0, 0)
    page.list.view.clicked.emit(index)
    assert keeper.shown == "o1"
    assert page.list.view.currentIndex().data() == KERVADEC.name
    asked.append(Leaving.DISCARD)
    page.list.new_button.click()
    assert keeper.shown == ""
    assert page.editor.form._name.text() == ""


def test_a_row_is_named_for_a_screen_reader_and_never_mark_up(
    page: FirmPage, keeper: Keeper
) -> None:
    keeper.firms["o2"] = Organisation("o2", "<b>R&D</b>", {})
    keeper.show("o1")
    model = page.list.view.model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert spoken == [
        "<b>R&D</b>",
        "Menuiserie Kervadec, 732\u202f829\u202f320\u202f00074 · Bretagne",
    ]
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert not GuiQt.mightBeRichText(tip)
    page.grab()


def test_two_thousand_firms_cost_no_more_than_ten(page: FirmPage, keeper: Keeper) -> None:
    many(keeper, 2000)
    spent = []
    for typed in ("e", "el", "elan 19", "732"):
        start = time.perf_counter()
        page.list.edit.setText(typed)
        spent.append(time.perf_counter() - start)
    assert min(spent) < 0.05
    start = time.perf_counter()
    page.list.view.viewport().grab()
    assert time.perf_counter() - start < 1


def test_without_room_the_list_takes_the_place_of_the_form_while_it_is_asked_for(
    page: FirmPage, keeper: Keeper
) -> None:
    many(keeper, 4)
    page.resize(700, 640)
    assert not page.list.isVisible()
    assert "All firms (4)" in page.fold.text()
    page.fold.click()
    assert page.list.isVisible()
    assert not page.editor.isVisible()
    page.list.view.clicked.emit(page.list.view.model().index(0, 0))
    assert keeper.shown == "f0"
    assert page.editor.isVisible()
    assert not page.list.isVisible()
    page.resize(1064, 800)
    assert page.list.isVisible()


def test_tab_follows_the_eye_through_the_form(page: FirmPage, keeper: Keeper) -> None:
    form = page.editor.form
    reached = [focused()]
    while True:
        press(TAB)
        if focused() in reached:
            break
        reached.append(focused())
    order = [*form.focusable(), *page.editor.data.focusable(), page.editor.save_button]
    walked = [order.index(widget) for widget in reached]
    assert walked == sorted(walked)
    assert form._name in reached
    assert page.editor.data.bin_button in reached
    assert page.editor.save_button in reached
    assert len(reached) >= 14


@pytest.mark.parametrize(("scale", "width"), [(1.0, 1064), (1.0, 640), (2.0, 1064)])
def test_every_control_has_a_name_and_is_large_enough(
    qtbot: QtBot, theme: Theme, catalogue: Catalogue, scale: float, width: int
) -> None:
    page = FirmPage(Theme(scale=scale), Language.EN)
    show(qtbot, page, width, 800)
    firms = (KERVADEC, Organisation("o2", "Second", {}))
    page.show_firm(FirmView(catalogue.latest(), firms, KERVADEC, None, TODAY))
    for _ in range(3):
        QApplication.processEvents()
    for button in page.findChildren(QAbstractButton):
        if button.isVisibleTo(page):
            assert button.accessibleName(), button
            assert button.height() >= 28
    for line in page.findChildren(QLineEdit):
        if line.isVisibleTo(page):
            assert line.accessibleName(), line


def test_the_name_is_ready_to_be_added_to_not_typed_over(keeper: Keeper, page: FirmPage) -> None:
    type_words("!")
    assert page.editor.form.organisation().name == f"{KERVADEC.name}!"


def test_the_list_is_as_tall_as_its_firms_and_a_long_name_has_two_lines(
    keeper: Keeper, page: FirmPage
) -> None:
    keeper.firms["o2"] = replace(KERVADEC, id="o2", name="A")
    keeper.firms["o3"] = replace(KERVADEC, id="o3", name="Entreprise au nom très long " * 4)
    keeper.show("o1")
    view = page.list.view
    QApplication.processEvents()
    heights = {
        str(index.data()): view.visualRect(index).height()
        for index in (view.model().index(row, 0) for row in range(3))
    }
    assert heights["A"] < max(heights.values())
    assert view.height() <= sum(heights.values()) + 20
    assert view.verticalScrollBar().maximum() == 0
