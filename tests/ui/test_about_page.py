"""The place « À propos »: opened and read with the keys, copied from, and honest."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pmediag import __version__
from pmediag.paths import Places
from pmediag.services.about import CRITERIA, About, Verdict, about
from pmediag.services.catalogue import Catalogue, RefusedPack
from pmediag.services.licences import Component
from pmediag.ui.about.about_page import AboutChapter, AboutPage
from pmediag.ui.about.criteria import criterion_words
from pmediag.ui.about.criteria.elsewhere import reasons
from pmediag.ui.about.licence_dialog import LicenceDialog
from pmediag.ui.labels import Text
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.copy_button import CopyButton
from pmediag.ui.widgets.fold import FoldRow
from pmediag.words import Language
from tests.ui.conftest import focused, show
from tests.ui.persons import ENTER, TAB, press
from tests.ui.readings import shown


@pytest.fixture
def told(catalogue: Catalogue, tmp_path: Path) -> About:
    where = Places(tmp_path, tmp_path / "settings.json", tmp_path / "logs", tmp_path / "backups")
    return about(where, catalogue.latest(), has_result=True)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, told: About) -> AboutPage:
    page = AboutPage(theme, Language.EN)
    page.show_about(told)
    show(qtbot, page)
    return page


def buttons(widget: QWidget, words: str) -> list[QPushButton]:
    """Give the buttons with these words that are not hidden inside ``widget``."""
    found = widget.findChildren(QPushButton)
    return [one for one in found if one.text() == words and one.isVisibleTo(widget)]


def cut(widget: QWidget) -> list[str]:
    """Give the texts that have less height than their words take."""
    texts = [text for text in widget.findChildren(Text) if text.isVisible()]
    return [t.shown_text() for t in texts if t.height() < t.heightForWidth(t.width())]


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_each_chapter_unfolds_and_folds_with_the_keys_alone(page: AboutPage) -> None:
    page.focus_first()
    for chapter in AboutChapter:
        row = page.chapters[chapter].row
        assert focused() is row
        before = shown(page.chapters[chapter])
        press(ENTER)
        assert len(shown(page.chapters[chapter])) > len(before)
        press(ENTER)
        assert shown(page.chapters[chapter]) == before
        press(TAB)


def test_the_versions_are_copied_for_whoever_helps(page: AboutPage, tmp_path: Path) -> None:
    page.versions.copy_button.click()
    lines = copied().splitlines()
    assert lines[0] == f"PMEdiag {__version__}"
    assert [line.split()[0] for line in lines[1:5]] == ["Python", "Qt", "PySide6", "SQLite"]
    assert lines[-1] == "Questionnaire pmediag 2026.1"
    assert str(tmp_path) not in copied()


def test_the_place_of_the_data_is_shown_and_copied(page: AboutPage, tmp_path: Path) -> None:
    page.open_chapter(AboutChapter.PRIVACY)
    privacy = page.chapters[AboutChapter.PRIVACY]
    assert str(tmp_path) in shown(privacy)
    assert "Nobody." in shown(privacy)
    press(TAB, ENTER)
    assert copied() == str(tmp_path)


def test_a_copy_says_so_until_one_goes_on(page: AboutPage) -> None:
    page.open_chapter(AboutChapter.PRIVACY)
    press(TAB)
    button = focused()
    assert isinstance(button, CopyButton)
    press(Qt.Key.Key_Space)
    assert button.accessibleName() == "Copied"
    press(TAB)
    assert button.accessibleName() == "Copy the path"


def test_the_method_leads_to_the_calculation(qtbot: QtBot, page: AboutPage) -> None:
    page.open_chapter(AboutChapter.METHOD)
    press(TAB)
    with qtbot.waitSignal(page.method_requested):
        press(ENTER)


def test_without_a_result_there_is_no_calculation_to_show(page: AboutPage, told: About) -> None:
    page.show_about(replace(told, has_result=False))
    page.open_chapter(AboutChapter.METHOD)
    method = page.chapters[AboutChapter.METHOD]
    assert buttons(method, "How the score is calculated") == []
    assert "Once you have a result" in shown(method)


def test_every_source_stands_with_its_year_and_address(page: AboutPage, told: About) -> None:
    page.open_chapter(AboutChapter.QUESTIONNAIRE)
    chapter = page.chapters[AboutChapter.QUESTIONNAIRE]
    words = shown(chapter)
    assert told.questionnaire is not None
    assert "Version 2026.1, published on 23\u00a0November 2026." in words
    sources = told.questionnaire.sources
    assert f"{len(sources)} sources" in words
    for source in sources:
        line = f"{source.year} · {source.url}" if source.url else str(source.year)
        assert line in words
    addresses = []
    for button in buttons(chapter, "Copy the address"):
        button.click()
        addresses.append(copied())
        QApplication.processEvents()
    assert addresses == [source.url for source in sources if source.url]


def test_a_licence_is_read_and_left_again(qtbot: QtBot, page: AboutPage) -> None:
    page.open_chapter(AboutChapter.LICENCES)
    press(TAB)
    opener = focused()
    assert opener.accessibleName() == "Read the licence of PMEdiag"
    press(ENTER)
    dialog = page.findChild(LicenceDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    assert "Apache License" in dialog.shown.toPlainText()
    assert dialog.accessibleName() == "Licence of PMEdiag"
    assert focused() is dialog.shown
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert dialog.shown.textCursor().blockNumber() == 2
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(page.isActiveWindow)
    assert focused() is opener


def test_a_component_of_which_little_is_known_is_named_all_the_same(
    page: AboutPage, told: About
) -> None:
    bare = replace(told, tested_on=date(2027, 1, 2))
    bare.__dict__["components"] = (Component("thing", "", "MIT"),)
    page.show_about(bare)
    page.open_chapter(AboutChapter.LICENCES)
    chapter = page.chapters[AboutChapter.LICENCES]
    assert "thing MIT" in shown(chapter).splitlines()
    assert buttons(chapter, "Read") == []


def test_a_newer_version_with_errors_is_told_with_each_of_them(
    page: AboutPage, told: About
) -> None:
    errors = ("actions.yaml: publish: no question 'seen.x.y'", "library/aids.yaml: -: missing")
    page.show_about(replace(told, refused=(RefusedPack("2027.1", errors),)))
    page.open_chapter(AboutChapter.QUESTIONNAIRE)
    chapter = page.chapters[AboutChapter.QUESTIONNAIRE]
    assert "Version 2027.1 is here too but has 2 error" in shown(chapter)
    assert "version 2026.1 stays in use" in shown(chapter)
    for error in errors:
        assert error in shown(chapter)
    (button,) = buttons(chapter, "Copy the errors")
    button.setFocus()
    press(Qt.Key.Key_Space)
    assert copied() == "\n".join(errors)


def test_every_criterion_is_told_under_its_verdict(page: AboutPage, told: About) -> None:
    page.open_chapter(AboutChapter.ACCESSIBILITY)
    chapter = page.chapters[AboutChapter.ACCESSIBILITY]
    assert "Checked on 26\u00a0November 2026." in shown(chapter)
    assert "have not been" not in shown(chapter)
    folds = [row for row in chapter.findChildren(FoldRow) if row is not chapter.row]
    for row in folds:
        row.setChecked(False)
    order = (Verdict.NOT_MET, Verdict.PARTLY, Verdict.MET, Verdict.NOT_CONCERNED)
    titles = dict(zip((v for v in order if told.of(v)), folds, strict=True))
    before = set(shown(chapter).splitlines())
    for verdict, row in titles.items():
        assert f"({len(told.of(verdict))})" in row.text()
        row.click()
        lines = "\n".join(set(shown(chapter).splitlines()) - before)
        for criterion in told.of(verdict):
            assert criterion.id in lines
        row.click()


def test_what_is_wanting_is_open_from_the_start(page: AboutPage, told: About) -> None:
    page.open_chapter(AboutChapter.ACCESSIBILITY)
    words = shown(page.chapters[AboutChapter.ACCESSIBILITY])
    for criterion in (*told.of(Verdict.NOT_MET), *told.of(Verdict.PARTLY)):
        assert f"{criterion.id} {criterion_words()[criterion.id][0]}." in words


def test_every_criterion_has_its_words() -> None:
    concerned = {c.id for c in CRITERIA if c.verdict is not Verdict.NOT_CONCERNED}
    assert set(criterion_words()) == concerned
    left = [number for numbers, _ in reasons() for number in numbers]
    assert sorted(left) == sorted(c.id for c in CRITERIA if c.id not in concerned)


def test_what_unfolds_comes_into_sight_its_title_first(qtbot: QtBot, page: AboutPage) -> None:
    page.resize(808, 640)
    last = page.chapters[AboutChapter.LICENCES]
    last.row.setFocus(Qt.FocusReason.TabFocusReason)
    press(ENTER)
    view = page.area.viewport()

    def top() -> int:
        return last.mapTo(view, QPoint(0, 0)).y()

    qtbot.waitUntil(lambda: 0 <= top() <= 24)
    press(ENTER)
    qtbot.waitUntil(lambda: last.height() < 200)
    assert view.rect().contains(last.row.mapTo(view, last.row.rect().center()))


def test_showing_the_same_again_leaves_it_unfolded(page: AboutPage, told: About) -> None:
    page.open_chapter(AboutChapter.PRIVACY)
    page.show_about(replace(told))
    assert page.chapters[AboutChapter.PRIVACY].row.isChecked()
    page.show_about(replace(told, has_result=False))
    assert not page.chapters[AboutChapter.PRIVACY].row.isChecked()


def test_without_a_questionnaire_the_rest_is_told(page: AboutPage, told: About) -> None:
    page.show_about(replace(told, questionnaire=None))
    assert AboutChapter.QUESTIONNAIRE not in page.chapters
    page.open_chapter(AboutChapter.QUESTIONNAIRE)
    page.open_chapter(AboutChapter.LICENCES)
    assert focused() is page.chapters[AboutChapter.LICENCES].row


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_in_a_narrow_window(
    qtbot: QtBot, theme: Theme, told: About, scale: float
) -> None:
    page = AboutPage(Theme(scale=scale), Language.EN)
    page.show_about(told)
    show(qtbot, page, 808, 640)
    for chapter in page.chapters.values():
        chapter.row.click()
        for row in chapter.findChildren(FoldRow):
            row.setChecked(True)
    inside = page.area.widget()
    assert inside is not None
    qtbot.waitUntil(lambda: inside.height() > 4000 and not cut(page))
    assert inside.width() <= page.area.viewport().width()
