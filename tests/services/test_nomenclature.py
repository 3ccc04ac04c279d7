"""The activities of NAF rév. 2: complete, and found as a person types."""

from __future__ import annotations

import time
from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.paths import assets
from pmediag.services import nomenclature
from pmediag.services.catalogue import Catalogue
from pmediag.services.nomenclature import Activity, activity, edition, search
from pmediag.words import Language
from tools import nomenclature as tool

SECTIONS = "ABCDEFGHIJKLMNOPQRSTU"


def all_activities() -> list[Activity]:
    found = [activity(row[0]) for row in tool.activities()]
    assert None not in found
    return [item for item in found if item is not None]


def best(text: str) -> str:
    found = search(text, 1)
    return found[0].code if found else ""


def test_the_whole_nomenclature_is_there_in_both_languages() -> None:
    every = all_activities()
    assert len(every) == len({item.code for item in every}) == 732
    assert sorted({item.section for item in every}) == list(SECTIONS)
    for language in Language:
        labels = [item.label(language) for item in every]
        assert all(label and label == label.strip() and "  " not in label for label in labels)
    english = Counter(item.en for item in every)
    assert english.most_common(1)[0][1] == 1
    same = {item.en for item in every if item.en == item.fr}
    assert same == {"Ambulances", "Justice"}


def test_the_file_that_is_read_is_what_its_sources_give() -> None:
    assert tool.BUILT.read_text(encoding="utf-8") == tool.text()


def test_a_hundred_and_fifty_trades_have_their_words_in_both_languages() -> None:
    named = [item for item in all_activities() if item.words_fr or item.words_en]
    assert len(named) >= 150
    assert all(item.words_fr and item.words_en for item in named)


def test_the_nomenclature_says_when_another_replaces_it() -> None:
    assert (edition().name, edition().since) == ("NAF rév. 2", 2008)
    assert (edition().replaced_by, edition().replaced_on) == ("NAF 2025", date(2027, 1, 1))


@pytest.mark.parametrize("language", list(Language))
def test_a_section_leads_to_an_option_of_the_questionnaire(language: Language) -> None:
    questionnaire = Catalogue(assets() / "content", language.value).latest()
    field = next(field for field in questionnaire.profile if field.id == "sector")
    sectors = {item.section: item.sector for item in all_activities()}
    assert {section for section, sector in sectors.items() if sector is None} == set("OTU")
    assert {s for s in sectors.values() if s} == {option.id for option in field.options}


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("plombier", "43.22A"),
        ("PLOMBIÈRE", "43.22A"),
        ("plomb", "43.22A"),
        ("plumber", "43.22A"),
        ("boulanger", "10.71C"),
        ("Boulangerie", "10.71C"),
        ("baker", "10.71C"),
        ("coiffeuse", "96.02A"),
        ("hairdresser", "96.02A"),
        ("menuisier", "43.32A"),
        ("électricien", "43.21A"),
        ("electricien", "43.21A"),
        ("restaurant", "56.10A"),
        ("hôtel", "55.10Z"),
        ("gîte", "55.20Z"),
        ("gites", "55.20Z"),
        ("caviste", "47.25Z"),
        ("comptable", "69.20Z"),
        ("expert comptable", "69.20Z"),
        ("avocat", "69.10Z"),
        ("garage", "45.20A"),
        ("fleuriste", "47.76Z"),
        ("taxi", "49.32Z"),
        ("paysagiste", "81.30Z"),
        ("maçon", "43.99C"),
        ("macon", "43.99C"),
        ("couvreur", "43.91B"),
        ("peintre", "43.34Z"),
        ("esthéticienne", "96.02B"),
        ("épicerie", "47.11B"),
        ("e-commerce", "47.91B"),
        ("vente à distance", "47.91B"),
        ("développeur", "62.01Z"),
        ("graphiste", "74.10Z"),
        ("photographe", "74.20Z"),
        ("infirmier", "86.90D"),
        ("kiné", "86.90E"),
        ("ambulance", "86.90A"),
        ("auto-école", "85.53Z"),
        ("autoecole", "85.53Z"),
        ("auto ecole", "85.53Z"),
        ("fabricant de meubles", "31.09B"),
        ("meubles fabricant", "31.09B"),
        ("furniture maker", "31.09B"),
        ("imprimeur", "18.12Z"),
        ("négoce de vin", "46.34Z"),
        ("négoce de matériaux", "46.73A"),
        ("fabricant de savon", "20.41Z"),
        ("boutique de jouets", "47.65Z"),
        ("oeufs", "01.47Z"),
        ("œufs", "01.47Z"),
    ],
)
def test_a_trade_is_found_under_its_everyday_name(typed: str, code: str) -> None:
    assert best(typed) == code


@pytest.mark.parametrize("typed", ["43.22A", "4322a", "43 22 A", " 43.22a ", "4322A"])
def test_a_code_is_found_however_it_is_written(typed: str) -> None:
    assert [item.code for item in search(typed)] == ["43.22A"]
    found = activity(typed)
    assert found is not None
    assert found.code == "43.22A"


def test_the_beginning_of_a_code_gives_all_that_follow() -> None:
    assert [item.code for item in search("43.22")] == ["43.22A", "43.22B"]
    assert {item.code[:2] for item in search("47", 50)} == {"47"}


def test_a_trade_comes_before_a_label_and_a_label_before_the_inside_of_a_word() -> None:
    codes = [item.code for item in search("plomb", 50)]
    assert codes[0] == "43.22A"  # plombier
    assert "24.43Z" in codes  # Métallurgie du plomb
    inside = [item.code for item in search("meunerie", 50)]
    assert inside == ["10.61A"]
    assert [item.code for item in search("bananes", 50)] == []
    codes = [item.code for item in search("taurant", 50)]
    assert "56.10A" in codes


def test_words_come_in_any_order_and_must_all_be_there() -> None:
    there = [item.code for item in search("vélos location")]
    assert there == [item.code for item in search("location de vélos")]
    assert search("plombier boulanger") == ()


@pytest.mark.parametrize("typed", ["", "   ", "?!", "xyzxyz", "99.99Z", "\u202e\x00"])
def test_what_says_nothing_finds_nothing(typed: str) -> None:
    assert search(typed) == ()
    assert activity(typed) is None


@given(st.text(max_size=60), st.integers(1, 20))
def test_any_text_gives_at_most_what_was_asked_for(typed: str, limit: int) -> None:
    found = search(typed, limit)
    assert len(found) <= limit
    assert len({item.code for item in found}) == len(found)


@given(st.sampled_from(tool.activities()))
def test_an_official_label_finds_its_activity(row: list[str]) -> None:
    code, _, label, *_ = row
    assert code in {item.code for item in search(label, 732)}
    assert code in {item.code for item in search(label.upper().replace("-", " "), 732)}


def test_a_search_takes_no_time_that_is_felt() -> None:
    edition()
    spent = []
    for typed in ("p", "pl", "plombier", "commerce de détail de fleurs", "43.22", "é"):
        start = time.perf_counter()
        search(typed)
        spent.append(time.perf_counter() - start)
    assert min(spent) < 0.005


def test_nothing_is_read_before_something_is_asked() -> None:
    nomenclature._nomenclature.cache_clear()
    assert nomenclature._nomenclature.cache_info().currsize == 0
    search("plombier")
    assert nomenclature._nomenclature.cache_info().currsize == 1
