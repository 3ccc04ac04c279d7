"""The contact sheet, prepared by a person: tick, type, look at the page, save it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.contact_sheet import NEED_LIMIT, ContactSheet, Part, PartKind, addressees
from pmediag.services.catalogue import Catalogue
from pmediag.services.contact import ContactMaterial
from pmediag.services.reporting import page_pictures
from pmediag.ui.background import AT_ONCE, Background, Progress
from pmediag.ui.exchange.contact_dialog import ContactDialog
from pmediag.ui.exchange.contact_job import ContactJob
from pmediag.ui.exchange.contact_ticks import FoldedTicks
from pmediag.ui.results.section import Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button
from pmediag.ui.widgets.choice_card import ChoiceCard
from pmediag.words import Language
from tests.reports.samples import text_of
from tests.ui.conftest import focused, show
from tests.ui.persons import press, type_words
from tests.ui.readings import TODAY, sample, shown

TAB, SPACE, ENTER, ESC = Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape
HALF_A_MINUTE = 30_000
FIRM = "Menuiserie du Copeau Imaginaire"


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    background.wait()


@pytest.fixture
def job(catalogue: Catalogue) -> ContactJob:
    organisation, result = sample(catalogue)
    organisation = replace(organisation, number="73282932000074", naf="43.32A")
    fitting = addressees(catalogue.library(), result, TODAY)
    material = ContactMaterial.of(result, organisation, fitting, ("Copier sur deux disques",))
    return ContactJob(material, Language.FR, TODAY)


@pytest.fixture
def dialog(
    qtbot: QtBot, theme: Theme, background: Background, job: ContactJob, tmp_path: Path
) -> Iterator[ContactDialog]:
    dialog = opened(qtbot, theme, background, job)
    dialog.choose = lambda _first: tmp_path / "fiche.pdf"
    yield dialog
    dialog.done(0)


def opened(
    qtbot: QtBot, theme: Theme, background: Background, job: ContactJob, width: int = 1180
) -> ContactDialog:
    dialog = ContactDialog(None, theme, background, job)
    show(qtbot, dialog, width, 800)
    dialog.begin()
    wait(qtbot, dialog, background)
    return dialog


def wait(qtbot: QtBot, dialog: ContactDialog, background: Background) -> None:
    """Wait until the page shows things as they stand."""
    qtbot.waitUntil(
        lambda: not dialog._pause.isActive() and not background.is_busy, timeout=HALF_A_MINUTE
    )


def page(dialog: ContactDialog) -> str:
    """Give the words of the page that is looked at."""
    words = dialog.preview.view.page.accessibleDescription()
    return " ".join(words.replace("\u202f", " ").replace("\u00a0", " ").split())


def tick(dialog: ContactDialog, kind: PartKind, key: str = "") -> None:
    dialog.form.card(kind, key).click()


def tab_to(name: str) -> None:
    """Press Tab until the focus is on what has this name."""
    for _ in range(60):
        if focused().accessibleName() == name:
            return
        press(TAB)
    raise AssertionError(f"Tab does not lead to {name}")


def buttons(dialog: ContactDialog) -> list[str]:
    return [b.accessibleName() for b in dialog.outcome.buttons]


def test_what_is_ticked_at_first_is_the_least(dialog: ContactDialog, tmp_path: Path) -> None:
    ticked = set(dialog.form.sheet().ticked)
    assert ticked == {
        Part(PartKind.PROFILE, "activity"),
        Part(PartKind.PROFILE, "size"),
        Part(PartKind.PROFILE, "region"),
        Part(PartKind.NEED),
        Part(PartKind.RESULT),
    }
    assert "We would like advice on this area: Piloter et former." in page(dialog)
    assert FIRM not in page(dialog)
    assert dialog.preview.count.shown_text() == "1 page(s)."
    assert "Only what you tick is on the page" in shown(dialog)
    assert "no password" in shown(dialog)
    assert dialog.accessibleName() == "Contact sheet"
    assert list(tmp_path.glob("*.pdf")) == []


def test_by_keyboard_alone_a_sheet_is_prepared_and_saved(
    qtbot: QtBot, dialog: ContactDialog, background: Background, tmp_path: Path
) -> None:
    assert focused() is dialog.form.whom
    press(Qt.Key.Key_Down)
    assert focused() is dialog.form.whom
    tab_to("In your words")
    QTest.keyClick(focused(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_words("Refaire le site")
    tab_to(f"Name: {FIRM} (entreprise fictive)")
    press(SPACE)
    tab_to("Say whom to call back")
    press(SPACE, TAB)
    type_words("La patronne")
    press(TAB)
    type_words("0612345678")
    tab_to("Area by area, 0 of 7")
    press(ENTER, TAB)
    assert focused().accessibleName() == "Tick all"
    press(ENTER)
    wait(qtbot, dialog, background)
    for words in (
        "Service Public Conseillers entreprises",
        "Refaire le site",
        FIRM,
        "La patronne",
        "0612345678",
        "Se protéger",
    ):
        assert words in page(dialog)
    tab_to("Save as PDF…")
    press(ENTER)
    wait(qtbot, dialog, background)
    path = tmp_path / "fiche.pdf"
    text = text_of(path.read_bytes())
    assert "Pour : Service Public Conseillers entreprises" in text
    assert "La patronne" in text
    assert "Piloter et former" in text
    for absent in ("732 829", "43.32A", "Alerte", "Copier sur deux disques"):
        assert absent not in text
    assert "The sheet is saved here:" in shown(dialog)
    assert str(path) in shown(dialog)
    assert buttons(dialog) == ["Open the PDF", "Show in its folder"]
    press(ESC)
    assert dialog.isHidden(), "all that was typed is in a file"


def test_a_sheet_that_nobody_can_answer_is_spoken_of_once(
    qtbot: QtBot, dialog: ContactDialog, background: Background, tmp_path: Path
) -> None:
    told = "Without a name or a contact, nobody can answer you."
    dialog.save_button.click()
    assert told in shown(dialog)
    assert buttons(dialog) == [
        "Add the firm's name",
        "Say whom to call back",
        "Save anyway",
        "Back to the sheet",
    ]
    assert not dialog.save_button.isVisible(), "its choices stand in the place of the buttons"
    assert not dialog.close_button.isVisible()
    assert focused() is dialog.outcome.buttons[0]
    assert list(tmp_path.glob("*.pdf")) == []
    press(TAB, TAB)
    assert focused().accessibleName() == "Save anyway"
    press(ENTER)
    wait(qtbot, dialog, background)
    assert FIRM not in text_of((tmp_path / "fiche.pdf").read_bytes())
    dialog.save_button.click()
    wait(qtbot, dialog, background)
    assert told not in shown(dialog), "it was said"
    assert dialog.save_button.isVisible()


def test_a_contact_that_is_ticked_and_empty_is_to_be_filled_in(dialog: ContactDialog) -> None:
    tick(dialog, PartKind.CALL_BACK)
    dialog.save()
    assert "Fill in the contact" in buttons(dialog)
    assert "Say whom to call back" not in buttons(dialog)
    dialog.outcome.buttons[1].click()
    assert focused() is dialog.form.lines["who"]
    assert not dialog.outcome.isVisible()
    type_words("La patronne")
    dialog._is_told_of_no_answer = False
    dialog.save()
    dialog.outcome.buttons[1].click()
    assert focused() is dialog.form.lines["phone"], "a name alone is no way to answer"


@pytest.mark.parametrize("way", ["escape", "the button"])
def test_one_goes_back_from_what_is_asked(dialog: ContactDialog, way: str) -> None:
    dialog.save()
    if way == "escape":
        press(ESC)
    else:
        dialog.outcome.buttons[-1].click()
    assert dialog.isVisible()
    assert not dialog.outcome.isVisible()
    assert dialog.save_button.isVisible()
    assert focused() is dialog.save_button


def test_advice_is_no_alarm(dialog: ContactDialog, theme: Theme) -> None:
    dialog.save()
    assert dialog.outcome._mild.isVisible()
    assert not dialog.outcome._bad.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_choice_of_what_is_asked_shows_without_scrolling(
    qtbot: QtBot, background: Background, job: ContactJob, scale: float
) -> None:
    dialog = ContactDialog(None, Theme(scale=scale), background, job)
    show(qtbot, dialog, 760, 760)
    dialog.save()
    QApplication.processEvents()
    for button in dialog.outcome.buttons:
        corner = button.mapTo(dialog._message, button.rect().bottomRight())
        assert dialog._message.rect().contains(corner), button.accessibleName()
    dialog.done(0)


@pytest.mark.parametrize("width", [1180, 700])
def test_the_way_to_be_answered_is_one_tap_away(
    qtbot: QtBot,
    theme: Theme,
    background: Background,
    job: ContactJob,
    tmp_path: Path,
    width: int,
) -> None:
    dialog = opened(qtbot, theme, background, job, width)
    dialog.choose = lambda _first: tmp_path / "fiche.pdf"
    if not dialog.is_wide:
        dialog.page_button.click()
    dialog.save_button.click()
    dialog.outcome.buttons[1].click()
    assert dialog.form.sheet().has(PartKind.CALL_BACK)
    assert focused() is dialog.form.lines["who"]
    assert dialog.form.lines["who"].isVisible()
    assert not dialog.outcome.isVisible(), "one goes on"
    press(TAB)
    type_words("0612345678")
    dialog.save_button.click()
    wait(qtbot, dialog, background)
    assert "0612345678" in text_of((tmp_path / "fiche.pdf").read_bytes())
    dialog.done(0)


def test_the_name_is_added_where_there_is_one(
    qtbot: QtBot, theme: Theme, background: Background, job: ContactJob, dialog: ContactDialog
) -> None:
    dialog.save_button.click()
    dialog.outcome.buttons[0].click()
    assert focused() is dialog.form.card(PartKind.NAME)
    assert dialog.form.sheet().can_be_answered
    material = job.material
    nameless = ContactMaterial.of(material.result, replace(material.organisation, name=" "))
    other = opened(qtbot, theme, background, replace(job, material=nameless))
    other.save()
    assert buttons(other) == ["Say whom to call back", "Save anyway", "Back to the sheet"]
    other.done(0)


def test_what_is_unticked_leaves_the_page(
    qtbot: QtBot, dialog: ContactDialog, background: Background
) -> None:
    tick(dialog, PartKind.NAME)
    wait(qtbot, dialog, background)
    assert FIRM in page(dialog)
    for kind, key in ((PartKind.NAME, ""), (PartKind.NEED, ""), (PartKind.PROFILE, "region")):
        tick(dialog, kind, key)
    wait(qtbot, dialog, background)
    assert FIRM not in page(dialog)
    assert "Bretagne" not in page(dialog)
    assert "We would like" not in page(dialog)
    assert not dialog.form.need.isVisible(), "what does not leave is not asked for"


def test_the_addressee_is_picked_or_typed(
    qtbot: QtBot, dialog: ContactDialog, background: Background
) -> None:
    box = dialog.form.whom
    names = [box.itemText(place) for place in range(box.count())]
    assert names[0] == "Someone else"
    assert "Breizh Cyber, l’urgence en Bretagne" in [n.replace("'", "’") for n in names]
    assert not any("Corsica" in name for name in names)
    assert any(name.endswith("(to be checked)") for name in names)
    type_here(dialog, "Mon banquier")
    wait(qtbot, dialog, background)
    assert "Pour : Mon banquier" in page(dialog)
    box.set_value("cci")
    wait(qtbot, dialog, background)
    assert "Mon banquier" not in page(dialog)
    assert "Pour : Chambre de commerce" in page(dialog)
    type_here(dialog, ", Mme Le Gall")
    wait(qtbot, dialog, background)
    assert "Chambre de commerce et d’industrie (CCI), Mme Le Gall" in page(dialog)
    box.set_value("breizh_cyber")
    box.set_value(None)
    assert dialog.form.addressee.text() == ""
    type_here(dialog, "Mon banquier")
    box.set_value(None)
    assert dialog.form.addressee.text() == "Mon banquier"


def type_here(dialog: ContactDialog, words: str) -> None:
    dialog.form.addressee.setFocus()
    dialog.form.addressee.end(False)
    type_words(words)


def test_an_organisation_may_be_picked_beforehand(
    qtbot: QtBot, theme: Theme, background: Background, job: ContactJob
) -> None:
    dialog = opened(qtbot, theme, background, replace(job, organisation_id="breizh_cyber"))
    assert dialog.form.sheet().addressee.startswith("Breizh Cyber")
    dialog.done(0)
    dialog = opened(qtbot, theme, background, replace(job, organisation_id="gone"))
    assert dialog.form.sheet().addressee == ""
    dialog.done(0)


def test_a_sentence_replaces_ours_and_follows_what_was_written(dialog: ContactDialog) -> None:
    form = dialog.form
    names = [form.start.itemText(place) for place in range(form.start.count())]
    assert names[1] == "Piloter et former", "the weakest area comes first"
    choose(dialog, 2)
    alert = names[2]
    assert form.need.toPlainText().endswith(f"“{alert}”.")
    form.need.setPlainText("Refaire le site")
    choose(dialog, 1)
    ours = "We would like advice on this area: Piloter et former."
    assert form.need.toPlainText() == f"Refaire le site\n{ours}"
    form.need.undo()
    assert form.need.toPlainText() == "Refaire le site"


def test_ticks_are_named_and_not_asked(dialog: ContactDialog) -> None:
    said = [card.accessibleName() for card in dialog.findChildren(ChoiceCard) if card.isVisible()]
    assert any(name.startswith("Activity: Industrie et fabrication") for name in said)
    assert any(name.startswith("Sales outside France: ") for name in said)
    assert not any("?" in name for name in said)


def test_the_tick_and_the_page_say_the_same_of_the_firm(dialog: ContactDialog) -> None:
    said = [card.accessibleName() for card in dialog.findChildren(ChoiceCard)]
    plain = [" ".join(name.replace("\u202f", " ").split()) for name in said]
    sells = "des produits à des entreprises – fabrication, négoce, sous-traitance"
    assert f"Sales: {sells}" in plain
    assert "Size: 10 à 19 personnes" in plain
    assert f"Ventes : {sells} · 10 à 19 personnes · Bretagne" in page(dialog)


def test_a_card_leaves_as_much_under_its_ticks_as_beside_them(dialog: ContactDialog) -> None:
    last = dialog.form.card(PartKind.PROFILE, "abroad")
    card = next(section for section in dialog.findChildren(Section) if section.isAncestorOf(last))
    inside = last.mapTo(card, last.rect().bottomLeft())
    assert card.height() - 1 - inside.y() == inside.x() == 20


def test_what_is_asked_is_what_the_organisation_helps_with(
    qtbot: QtBot, dialog: ContactDialog, background: Background
) -> None:
    form = dialog.form
    general = form.need.toPlainText()
    assert general == "We would like advice on this area: Piloter et former."
    asked = {}
    for organisation in ("cci", "breizh_cyber"):
        form.whom.set_value(organisation)
        asked[organisation] = form.need.toPlainText()
        assert form.start.itemText(1) in {
            name for name, sentence in form._needs if sentence == asked[organisation]
        }
    assert len({general, *asked.values()}) == 3
    assert all(s.startswith("We would like advice on these subjects: “") for s in asked.values())
    assert "Sauvegarde" in asked["breizh_cyber"]
    wait(qtbot, dialog, background)
    assert "Sauvegarde" in page(dialog)
    assert not form.is_typed, "it is our sentence"
    form.whom.set_value(None)
    assert form.need.toPlainText() == general


def test_what_a_person_asks_stays_whomever_it_is_for(dialog: ContactDialog) -> None:
    form = dialog.form
    for written in ("Refaire le site", ""):
        form.need.setPlainText(written)
        form.whom.set_value("cci")
        assert form.need.toPlainText() == written
        form.whom.set_value(None)
    choose(dialog, 2)
    chosen = form.need.toPlainText()
    form.whom.set_value("cci")
    assert form.need.toPlainText() == chosen


def choose(dialog: ContactDialog, place: int) -> None:
    dialog.form.start.setCurrentIndex(place)
    dialog.form.start.activated.emit(place)


def test_a_need_that_is_too_long_is_refused_in_place(
    qtbot: QtBot, dialog: ContactDialog, background: Background, tmp_path: Path
) -> None:
    tick(dialog, PartKind.NAME)
    dialog.form.need.setPlainText("a" * (NEED_LIMIT + 3))
    assert "Too long by 3 character(s)" in shown(dialog)
    wait(qtbot, dialog, background)
    assert "We would like advice" in page(dialog), "the last page stays"
    dialog.save_button.click()
    assert focused() is dialog.form.need
    assert list(tmp_path.glob("*.pdf")) == []
    dialog.form.need.setPlainText("a" * NEED_LIMIT)
    assert "Too long" not in shown(dialog)
    dialog.save_button.click()
    wait(qtbot, dialog, background)
    assert (tmp_path / "fiche.pdf").exists()


def test_ticks_under_a_fold_are_counted_and_ticked_together(dialog: ContactDialog) -> None:
    fold = next(f for f in dialog.findChildren(FoldedTicks) if f.row.text() == "Area by area")
    assert fold.row.accessibleName() == "Area by area, 0 of 7"
    fold.row.click()
    fold.all_button.click()
    assert fold.row.accessibleName() == "Area by area, 7 of 7"
    assert fold.all_button.accessibleName() == "Untick all"
    tick(dialog, PartKind.DIMENSION, "seen")
    assert fold.row.accessibleName() == "Area by area, 6 of 7"
    fold.all_button.click()
    fold.all_button.click()
    assert not fold.ticks.ticked
    begun = next(f for f in dialog.findChildren(FoldedTicks) if f.row.text() == "Already under way")
    begun.row.click()
    assert not begun.all_button.isVisible(), "there is one"


def test_two_pages_are_said_and_turned(
    qtbot: QtBot, dialog: ContactDialog, background: Background
) -> None:
    for fold in dialog.findChildren(FoldedTicks):
        fold.all_button.click()
    for kind in (PartKind.NAME, PartKind.NUMBER, PartKind.CALL_BACK):
        tick(dialog, kind)
    dialog.form.need.setPlainText("\n".join(f"Besoin {n}" for n in range(40)))
    wait(qtbot, dialog, background)
    assert dialog.preview.pages == 2
    assert "untick what matters less" in dialog.preview.count.shown_text()
    turn = dialog.preview.turn_button
    assert turn.accessibleName() == "Go to page 2"
    turn.click()
    wait(qtbot, dialog, background)
    assert dialog.preview.view.place == 1
    dialog.form.lines["who"].setText("x")
    wait(qtbot, dialog, background)
    assert dialog.preview.view.place == 1, "one stays where one was looking"
    turn.click()
    assert dialog.preview.view.place == 0


def test_the_last_wish_wins(qtbot: QtBot, dialog: ContactDialog, background: Background) -> None:
    goes_on = Event()
    for _ in range(AT_ONCE):  # all that may work at once is busy: the page has to wait
        background.start(lambda _: goes_on.wait(30))
    for need in ("un", "deux", "trois"):
        dialog.form.need.setPlainText(f"Besoin {need}")
        dialog._pause.stop()
        dialog._show_page()
    goes_on.set()
    wait(qtbot, dialog, background)
    assert "Besoin trois" in page(dialog)
    assert "Besoin un" not in page(dialog)


def test_leaving_what_was_typed_is_spoken_of_once(
    qtbot: QtBot, dialog: ContactDialog, background: Background, tmp_path: Path
) -> None:
    tick(dialog, PartKind.NAME)
    dialog.form.need.setPlainText("Refaire le site")
    dialog.close_button.click()
    assert dialog.isVisible()
    assert "What you typed is in no file yet." in shown(dialog)
    assert buttons(dialog) == ["Save as PDF…", "Close without saving", "Back to the sheet"]
    assert not dialog.save_button.isVisible(), "it is offered once"
    dialog.form.need.setPlainText("Refaire le site, vite")
    assert buttons(dialog) == [], "one went on"
    dialog.close_button.click()
    dialog.outcome.buttons[0].click()
    wait(qtbot, dialog, background)
    assert (tmp_path / "fiche.pdf").exists()
    dialog.close_button.click()
    assert dialog.isHidden()


@pytest.mark.parametrize("way", ["escape twice", "the button"])
def test_what_was_typed_may_be_left(dialog: ContactDialog, way: str) -> None:
    dialog.form.need.setPlainText("Refaire le site")
    dialog.close()
    assert dialog.isVisible()
    if way == "the button":
        dialog.outcome.buttons[1].click()
    else:
        press(ESC)
    assert dialog.isHidden()


def test_with_nothing_typed_it_closes_at_once(dialog: ContactDialog) -> None:
    tick(dialog, PartKind.NAME)
    press(ESC)
    assert dialog.isHidden()


def test_closed_while_the_page_is_made_nothing_is_left(
    qtbot: QtBot, theme: Theme, background: Background, job: ContactJob
) -> None:
    dialog = ContactDialog(None, theme, background, job)
    show(qtbot, dialog, 1180, 800)
    dialog.begin()
    dialog.done(0)
    qtbot.waitUntil(lambda: not background.is_busy, timeout=HALF_A_MINUTE)
    assert dialog.preview.pages == 0
    made = job.making(ContactSheet(()))(lambda _done, _total: None)
    dialog.preview._take(made)  # type: ignore[arg-type]  # what the work returns
    assert made.pages.is_closed  # type: ignore[attr-defined]


def test_a_failure_is_said_and_mended(
    qtbot: QtBot, dialog: ContactDialog, background: Background, tmp_path: Path
) -> None:
    tick(dialog, PartKind.NAME)
    target = tmp_path / "later" / "fiche.pdf"
    dialog.choose = lambda _first: target
    dialog.save()
    wait(qtbot, dialog, background)
    assert "Le fichier n’a pas pu être écrit." in shown(dialog)
    assert buttons(dialog) == ["Try again", "Save elsewhere…"]
    target.parent.mkdir()
    dialog.outcome.buttons[0].click()
    wait(qtbot, dialog, background)
    with_page = page_pictures(target.read_bytes())
    assert len(with_page) == 1
    with_page.close()


def test_a_page_that_cannot_be_made_is_said(
    qtbot: QtBot, dialog: ContactDialog, background: Background
) -> None:
    def fail(_progress: Progress) -> None:
        raise UserFacingError(ErrorCode.DISK_FULL, path="x")

    dialog.preview.want(fail)
    wait(qtbot, dialog, background)
    assert dialog.outcome.isVisible()


def test_where_it_is_can_be_opened(
    qtbot: QtBot, dialog: ContactDialog, background: Background, tmp_path: Path
) -> None:
    tick(dialog, PartKind.NAME)
    asked: list[Path] = []

    def open_file(path: Path) -> bool:
        asked.append(path)
        return True

    dialog.open_file = open_file
    dialog.show_in_folder = lambda _path: False
    dialog.save()
    wait(qtbot, dialog, background)
    dialog.outcome.buttons[0].click()
    assert asked == [tmp_path / "fiche.pdf"]
    dialog.outcome.buttons[1].click()
    assert str(tmp_path) in shown(dialog)  # no program shows it: the path is said


def test_giving_up_the_place_changes_nothing(dialog: ContactDialog, background: Background) -> None:
    tick(dialog, PartKind.NAME)
    dialog.choose = lambda _first: None
    dialog.save()
    assert not background.is_busy
    assert not dialog.outcome.isVisible()


def test_narrow_the_page_is_behind_a_button(
    qtbot: QtBot, theme: Theme, background: Background, job: ContactJob
) -> None:
    dialog = opened(qtbot, theme, background, job, width=640)
    assert not dialog.is_wide
    assert dialog.form.isVisible()
    assert not dialog.preview.isVisible()
    button = dialog.page_button
    assert button.accessibleName() == "See the page"
    button.click()
    wait(qtbot, dialog, background)
    assert dialog.preview.isVisible()
    assert not dialog.form.isVisible()
    assert focused() is dialog.preview.view.page
    assert button.accessibleName() == "Back to the choices"
    dialog.form.need.setPlainText("a" * (NEED_LIMIT + 1))
    dialog.save()
    assert dialog.form.isVisible(), "what is wrong shows"
    dialog.resize(1180, 800)
    assert dialog.preview.isVisible()
    assert dialog.form.isVisible()
    assert not button.isVisible()
    dialog.done(0)


def test_the_first_idea_of_a_name_tells_the_firm_only_where_ticked(
    job: ContactJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda *_: str(tmp_path))
    plain = job.default_path(ContactSheet(()), "Contact sheet")
    assert plain == tmp_path / "Contact sheet 2026-11-23.pdf"
    named = job.default_path(ContactSheet((Part(PartKind.NAME),)), "Contact sheet")
    assert FIRM in named.name


def test_the_place_is_asked_for(
    dialog: ContactDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QFileDialog] = []

    def answer(asking: QFileDialog) -> bool:
        asked.append(asking)
        return True

    monkeypatch.setattr(QFileDialog, "exec", answer)
    first = tmp_path / "Contact sheet.pdf"
    assert dialog._ask_where(first) == first
    assert asked[0].windowTitle() == "Save the contact sheet"


def test_page_keys_scroll_the_choices(dialog: ContactDialog) -> None:
    bar = dialog.area.verticalScrollBar()
    press(TAB)
    before = bar.value()
    press(Qt.Key.Key_PageDown)
    assert bar.value() > before


def test_every_button_has_its_key_said(dialog: ContactDialog) -> None:
    assert dialog.save_button.toolTip()
    assert all(
        button.accessibleName() for button in dialog.findChildren(Button) if button.isVisible()
    )
