"""Échéances on Accueil: what binds already comes first, and says so."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from pmediag.model.fitting import pressing
from pmediag.services.catalogue import Catalogue
from pmediag.services.resources import resources_for
from pmediag.ui.home.dues_card import DuesCard
from pmediag.ui.theme import Theme
from pmediag.words import Language
from tests.ui.conftest import show
from tests.ui.readings import sample

TODAY = date(2026, 11, 26)


def a_card(
    qtbot: QtBot, theme: Theme, catalogue: Catalogue, today: date, firm: str = "menuiserie"
) -> DuesCard:
    organisation, result = sample(catalogue, firm)
    view = resources_for(catalogue, organisation, result, today)
    card = DuesCard(theme, Language.FR)
    show(qtbot, card)
    card.show_dues(pressing(view.fits, today), today)
    return card


def test_what_is_in_force_comes_first_in_the_colour_of_warnings_and_in_words(
    qtbot: QtBot, theme: Theme, catalogue: Catalogue
) -> None:
    card = a_card(qtbot, theme, catalogue, TODAY)
    late = [row.words.is_late for row in card.rows]
    assert late == sorted(late, reverse=True)
    assert True in late
    assert False in late
    for row in card.rows:
        (said,) = row.words.facts
        assert said.startswith("In force since ") is row.words.is_late
        assert said in row.accessibleName()
        first_colour = row._parts(400)[0][1]
        expected = theme.colours.warn if row.words.is_late else theme.colours.primary
        assert first_colour == expected


def test_every_day_of_the_calendar_within_two_months_is_told(
    qtbot: QtBot, theme: Theme, catalogue: Catalogue
) -> None:
    today = date(2026, 11, 27)
    organisation, result = sample(catalogue, "negoce")
    view = resources_for(catalogue, organisation, result, today)
    sure = {fit.resource.id for fit in view.fits if fit.holds is True}
    near = {
        due.resource.id
        for due in view.calendar.coming
        if due.day is not None and (due.day.day - today).days <= 60 and due.resource.id in sure
    }
    assert "ai_art50" in near
    card = a_card(qtbot, theme, catalogue, today, "negoce")
    told = [row.words.id for row in card.rows]
    assert near <= set(told)
    assert "2\u00a0décembre 2026" in card.rows[told.index("ai_art50")].words.facts[0]


def test_of_those_in_force_the_newest_comes_first(
    qtbot: QtBot, theme: Theme, catalogue: Catalogue
) -> None:
    card = a_card(qtbot, theme, catalogue, date(2026, 9, 1))
    assert card.rows[0].words.id == "efact_reception"
    assert "1er\u00a0septembre 2026: still for you to do" in card.rows[0].words.facts[0]
