"""What is ticked, picked and typed, and the page that follows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmediag.model.contact_sheet import NEED_LIMIT, Part, PartKind
from pmediag.ui.background import Background
from pmediag.ui.exchange.contact_dialog import ContactDialog
from pmediag.ui.exchange.contact_job import ContactJob
from pmediag.ui.exchange.contact_ticks import FoldedTicks
from pmediag.ui.results.section import Section
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.choice_card import ChoiceCard
from tests.reports.samples import text_of
from tests.ui.conftest import focused
from tests.ui.exchange.prepared import (
    ENTER,
    ESC,
    FIRM,
    SPACE,
    TAB,
    buttons,
    choose,
    opened,
    page,
    tab_to,
    tick,
    type_here,
    wait,
)
from tests.ui.persons import press, type_words
from tests.ui.readings import shown


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
