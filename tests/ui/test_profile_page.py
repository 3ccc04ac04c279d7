"""The firm: only its name and whom it sells to are asked for; errors stand in place."""

from __future__ import annotations

from unittest.mock import Mock

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pmediag.model.organisation import Organisation
from pmediag.model.text import NAME_LIMIT
from pmediag.services.catalogue import Catalogue
from pmediag.ui.theme import Theme
from pmediag.ui.wizard.profile_page import FirmEntry, ProfilePage
from pmediag.words import Language
from tests.ui.conftest import focused, show
from tests.ui.persons import ENTER, TAB, press, type_words
from tests.ui.readings import shown


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, catalogue: Catalogue) -> ProfilePage:
    page = ProfilePage(theme, Language.FR)
    show(qtbot, page)
    page.show_new(catalogue.latest(), ())
    page.focus_first()
    return page


@pytest.fixture
def entered(page: ProfilePage) -> Mock:
    told = Mock()
    page.entered.connect(told)
    return told


def test_the_first_error_takes_the_focus_and_says_how_to_mend_it(
    page: ProfilePage, entered: Mock
) -> None:
    press(ENTER)
    assert "alias" in page._name_field.problem()
    assert focused() is page._name
    assert page._name_field.problem() in page._name.accessibleDescription()
    type_words("A")
    assert page._name_field.problem() == ""
    press(ENTER)
    assert page.fields.fields["activity"].problem()
    assert focused() is page.fields.choices["activity"].cards[0]
    entered.assert_not_called()


def test_a_name_and_an_activity_are_enough(page: ProfilePage, entered: Mock) -> None:
    type_words("Entreprise A")
    press(TAB, Qt.Key.Key_Space, ENTER)
    entered.assert_called_once_with(FirmEntry("Entreprise A", {"activity": "shop"}, None))


@pytest.mark.parametrize("name", ["   ", "\u200e\u202e", "\t"])
def test_a_name_of_nothing_is_refused(page: ProfilePage, entered: Mock, name: str) -> None:
    page.fields.choices["activity"].cards[0].click()
    page._name.setText(name)
    page._next.click()
    entered.assert_not_called()


def test_a_name_is_never_longer_than_what_is_kept(page: ProfilePage) -> None:
    page._name.setText("x" * 10_000)
    assert len(page._name.text()) == NAME_LIMIT


def test_every_field_can_be_answered(page: ProfilePage, entered: Mock) -> None:
    page._name.setText("Hôtel <b>&</b>")
    page.fields.choices["activity"].cards[4].click()
    page.fields.choices["size"].cards[1].click()
    assert page.fields.activity is not None
    page.fields.activity.edit.setFocus()
    type_words("hotel")
    press(ENTER)
    page.fields.lists["region"].set_value("r53")
    page.fields.lists["abroad"].set_value("eu")
    page._next.click()
    profile = {
        "activity": "tourism",
        "size": "2_9",
        "sector": "naf_i",
        "region": "r53",
        "abroad": "eu",
    }
    entered.assert_called_once_with(FirmEntry("Hôtel <b>&</b>", profile, None, "55.10Z"))


def test_words_of_which_nothing_was_picked_are_told_and_stop_nothing_else(
    page: ProfilePage, entered: Mock
) -> None:
    page._name.setText("Entreprise A")
    page.fields.choices["activity"].cards[0].click()
    assert page.fields.activity is not None
    page.fields.activity.edit.setFocus()
    type_words("xyzxyz")
    page._next.click()
    entered.assert_not_called()
    assert "clear this field" in page.fields.activity.problem()
    assert focused() is page.fields.activity.edit
    page.fields.activity.edit.clear_button.click()
    assert page.fields.activity.problem() == ""
    page._next.click()
    entered.assert_called_once_with(FirmEntry("Entreprise A", {"activity": "shop"}, None))


def test_a_sector_known_before_the_activities_were_stays(
    page: ProfilePage, entered: Mock, catalogue: Catalogue
) -> None:
    firm = Organisation("o1", "Kervadec", {"activity": "mobile", "sector": "naf_f"})
    page.show_profile(catalogue.latest(), firm, firm.profile)
    page._next.click()
    entered.assert_called_once_with(FirmEntry("Kervadec", firm.profile, None))


def test_the_activity_of_a_known_firm_shows_its_code_and_its_sector(
    page: ProfilePage, entered: Mock, catalogue: Catalogue
) -> None:
    profile = {"activity": "mobile", "sector": "naf_f"}
    firm = Organisation("o1", "Kervadec", profile, naf="43.32A")
    page.show_profile(catalogue.latest(), firm, firm.profile)
    assert "Travaux de menuiserie bois et PVC" in shown(page)
    assert "Construction et bâtiment" in shown(page)
    page._next.click()
    entered.assert_called_once_with(FirmEntry("Kervadec", profile, None, "43.32A"))


def test_a_firm_known_already_fills_the_form(
    page: ProfilePage, entered: Mock, catalogue: Catalogue
) -> None:
    firm = Organisation("o1", "R&D <i>SARL</i>", {"activity": "services", "size": "alone"})
    page.show_new(catalogue.latest(), (firm,))
    page._known.set_value("o1")
    page._known.activated.emit(1)
    page._next.click()
    entered.assert_called_once_with(FirmEntry(firm.name, firm.profile, "o1"))
    page._known.set_value(None)
    page._known.activated.emit(0)
    assert page._name.text() == ""
    assert page.fields.choices["activity"].picked_id() is None
