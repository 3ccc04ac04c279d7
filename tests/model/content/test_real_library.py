"""The library that ships: what the issue promises of it, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from pmediag.model.conditions import ProfileIs, Test, Truth, evaluate
from pmediag.model.content.overlay import words_of
from pmediag.model.content.packs import find_packs, load_library, load_pack
from pmediag.model.content.reading import read_yaml
from pmediag.model.library import Library, Resource, ResourceKind, Standing
from pmediag.model.questionnaire import Questionnaire
from pmediag.paths import assets

PACK = find_packs(assets() / "content")[-1].folder
READ_ON = date(2026, 11, 23)
"""The day the facts were established; nothing was read after the pack was made."""

OPCOS = frozenset(
    "afdas akto atlas constructys ocapiat opco2i opcoep opcomobilites opcosante opcommerce"
    " uniformation".split()
)
FUNDS = frozenset({"agefice", "fafcea", "fifpl", "vivea"})
EVERYDAY = frozenset({"SMS", "USB"})
"""Short words of capitals that need no explaining."""

WORDS_OF_THE_QUESTIONNAIRE = (
    "accises",
    "acompte",
    "antivirus",
    "CRM",
    "double authentification",
    "EDI",
    "ERP",
    "hébergeur",
    "lien de paiement",
    "navigation privée",
    "nom de domaine",
    "plateforme agréée",
    "rançongiciel",
    "registre",
    "RGPD",
    "RIB",
    "sauvegarde",
    "SIREN",
    "tableau de bord",
)
WORDS_OF_THE_PROGRAM = (
    "Axe",
    "Frontière",
    "Indice d'intensité numérique",
    "Intervalle",
    "Niveau",
    "Plan",
    "SIRET",
    "NAF",
    "Code APE",
    "OPCO",
    "FAF",
    "EDIH",
    "OSS",
    "Référencement",
    "Rétractation",
    "Sauvegarde hors ligne",
    "Cloud",
)


@pytest.fixture(scope="module")
def questionnaire() -> Questionnaire:
    return load_pack(PACK)


@pytest.fixture(scope="module")
def library(questionnaire: Questionnaire) -> Library:
    return load_library(PACK, questionnaire)


def fits(resource: Resource, profile: dict[str, str]) -> Truth:
    """Say whether ``resource`` is for a firm of which only the profile is known."""

    def test(leaf: Test) -> Truth:
        if isinstance(leaf, ProfileIs) and leaf.field in profile:
            return profile[leaf.field] in leaf.values
        return None

    return True if resource.when is None else evaluate(resource.when, test)


def values(questionnaire: Questionnaire, field: str) -> tuple[str, ...]:
    return tuple(option.id for option in questionnaire.profile_field(field).options)


def texts(resource: Resource) -> Iterator[str]:
    yield from (resource.title, resource.summary, resource.verify_with)
    yield from resource.points
    yield from resource.checklist
    yield from (due.text for due in resource.dates)


def test_both_languages_hold_the_same_things(library: Library) -> None:
    english = load_library(PACK, load_pack(PACK, "en"), "en")
    assert [r.id for r in english.resources] == [r.id for r in library.resources]
    assert [t.id for t in english.terms] == [t.id for t in library.terms]
    for mine, theirs in zip(library.resources, english.resources, strict=True):
        assert mine.answers == theirs.answers
        assert mine.summary != theirs.summary, mine.id
    for term, translated in zip(library.terms, english.terms, strict=True):
        assert term.meaning != translated.meaning, term.id


def test_every_id_is_unique(library: Library) -> None:
    ids = [resource.id for resource in library.resources]
    assert len(set(ids)) == len(ids)


def test_what_is_shown_as_running_was_read_somewhere(library: Library) -> None:
    for resource in library.resources:
        if resource.standing is Standing.ACTIVE:
            assert any(source.url for source in resource.sources), resource.id
        else:
            assert resource.verify_with, resource.id
        for source in resource.sources:
            assert "general knowledge" not in source.title


def test_every_item_says_how_fresh_it_is_and_nothing_ended_is_offered(library: Library) -> None:
    for resource in library.resources:
        assert resource.as_of <= READ_ON + timedelta(days=3), resource.id
        # One month: the page that was read says no date of its own.
        assert resource.fresh_months in {1, 6, 12, 24, 36}, resource.id
        assert resource.ends_on is None or resource.ends_on >= READ_ON, resource.id


def test_every_sector_leads_to_an_opco_and_to_a_fund_for_owners(
    questionnaire: Questionnaire, library: Library
) -> None:
    reached: set[str] = set()
    for sector in values(questionnaire, "sector"):
        employer = {"sector": sector, "size": "2_9"}
        alone = {"sector": sector, "size": "alone"}
        opcos = {r.id for r in library.resources if r.id[5:] in OPCOS and fits(r, employer)}
        assert opcos, sector
        reached |= opcos
        assert any(r.id in FUNDS and fits(r, alone) for r in library.resources), sector
        assert not any(r.id[5:] in OPCOS and fits(r, alone) for r in library.resources)
    assert {opco_id[5:] for opco_id in reached} == OPCOS


def test_an_opco_is_never_given_for_sure(library: Library) -> None:
    """It depends on the collective agreement, not on the sector."""
    for resource in library.resources:
        if resource.id[5:] in OPCOS:
            assert resource.standing is Standing.TO_CHECK
            assert "convention collective" in resource.verify_with


def test_no_region_is_left_blank(questionnaire: Questionnaire, library: Library) -> None:
    kinds = {ResourceKind.AID, ResourceKind.ORGANISATION}
    covered = {
        region
        for resource in library.resources
        if resource.kind in kinds
        for region in resource.regions
    }
    assert covered == set(values(questionnaire, "region"))


def test_every_scored_question_is_helped(questionnaire: Questionnaire, library: Library) -> None:
    helped = {question_id for resource in library.resources for question_id in resource.answers}
    assert {q.id for q in questionnaire.questions if q.weight} <= helped


def test_selling_abroad_is_shown_to_those_who_do_or_will(library: Library) -> None:
    for resource in library.resources:
        if resource.kind is ResourceKind.ABROAD:
            assert fits(resource, {"abroad": "no", "size": "20_49"}) is False, resource.id
            assert fits(resource, {"abroad": "eu", "size": "20_49"}) is not False, resource.id


def test_a_firm_sees_what_fits_and_not_everything(
    questionnaire: Questionnaire, library: Library
) -> None:
    baker = {
        "activity": "shop",
        "size": "2_9",
        "sector": "naf_c",
        "region": "r53",
        "abroad": "no",
    }
    seen = {
        resource.id
        for resource in library.resources
        if fits(resource, baker) is not False
        and (not resource.regions or baker["region"] in resource.regions)
    }
    assert {"opco_opcoep", "fafcea", "cma", "monaidecyber", "breizh_cyber"} <= seen
    assert not {"monespacenis2", "team_france_export", "cyber_reunion", "opco_atlas"} & seen
    assert len(seen) < len(library.resources) * 2 / 3


def test_lending_staff_comes_with_its_list(library: Library) -> None:
    assert len(library.resource("pret_salarie_guide").checklist) >= 6


def test_every_technical_word_is_explained(library: Library) -> None:
    explained = " / ".join(f"{term.name} / {term.also}" for term in library.terms).casefold()
    shown = " ".join(_words("questionnaire.yaml", "alerts.yaml", "intensity.yaml", dimensions=True))
    for word in WORDS_OF_THE_QUESTIONNAIRE:
        assert word.casefold() in shown.casefold(), f"{word} is not asked about any more"
        assert word.casefold() in explained, word
    names = {term.name for term in library.terms}
    assert names >= set(WORDS_OF_THE_PROGRAM)
    capitals = set(re.findall(r"\b[A-Z]{2,}\b", shown)) - EVERYDAY
    known = set(re.findall(r"\b[A-Z]{2,}\b", " ".join(f"{t.name} {t.also}" for t in library.terms)))
    assert capitals <= known


def test_a_term_is_one_or_two_plain_sentences(library: Library) -> None:
    assert len(library.terms) >= 60
    for term in library.terms:
        assert term.meaning.endswith("."), term.id
        assert len(term.meaning) <= 260, term.id


@pytest.mark.parametrize("language", ["fr", "en"])
def test_words_are_written_with_plain_typography(language: str) -> None:
    """Narrow spaces and curved apostrophes are the program's work."""
    found = load_library(PACK, load_pack(PACK, language), language)
    words = [text for resource in found.resources for text in texts(resource)]
    words += [text for term in found.terms for text in (term.name, term.meaning, term.also)]
    for text in words:
        assert not re.search("[\u00a0\u202f’]", text), text
        if language == "fr":
            assert not re.search(r"\w[;!?»]|«\w|\w:\s", text), text


def _words(*names: str, dimensions: bool) -> Iterator[str]:
    """Give the French words of files of the pack, without ids or keys."""
    paths = [PACK / name for name in names]
    paths += sorted((PACK / "dimensions").glob("*.yaml")) if dimensions else []
    for path in paths:
        yield from _leaves(words_of(read_yaml(path, path.name, [])))


def _leaves(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        for inner in node.values():
            yield from _leaves(inner)
    elif isinstance(node, str):
        yield node
