"""The aids and duties that ship: what they must never claim, and whom they are for."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from pmediag.model.conditions import Truth
from pmediag.model.content.packs import find_packs, load_library, load_pack
from pmediag.model.library import Library, Resource, ResourceKind, Standing
from pmediag.model.questionnaire import Questionnaire
from pmediag.model.scoring import Scoring, score
from pmediag.paths import assets
from pmediag.services.catalogue import Catalogue
from pmediag.services.exchange import read_checked
from tests.builders import an_assessment

FOLDER = find_packs(assets() / "content")[-1].folder
CATALOGUE = Catalogue(assets() / "content", "fr")
READ_ON = date(2026, 11, 26)
"""The day this content was last read over; nothing in it can be newer."""

OVER = frozenset(
    "idf_cheque_diag_cyber naq_cheque_ecommerce occ_pass_occitanie ara_mon_commerce_en_ligne"
    " ara_transfo_pme_innovation paca_mydigitalcoach paca_parcours_sud_industrie"
    " local_grand_dax local_grand_roye".split()
)
"""Schemes that the facts hold closed or past, and local examples: never offered."""

SAMPLES = {
    "boulangerie": (
        {"efact_reception", "efact_emission_pme", "efact_ereporting", "caisse", "affichage_prix"}
        | {"mediation_conso", "garanties_legales", "ape_naf2025", "rgpd_registre"},
        {"mentions_legales", "cookies", "avis_en_ligne", "bouton_retractation", "tva_oss", "nis2"}
        | {"accessibilite_eaa", "accessibilite_micro", "gpsr", "p2b", "efact_guyane_mayotte"},
    ),
    "caviste": (
        {"bouton_retractation", "retractation_14j", "tva_oss", "cookies", "mentions_legales"}
        | {"cgv", "gpsr", "geoblocage", "accessibilite_micro", "caisse", "garanties_legales"},
        {"accessibilite_eaa", "nis2", "cse_techno", "rgpd_dpo_aipd"},
    ),
    "comptabilite": (
        {"efact_reception", "efact_emission_pme", "mentions_legales", "cookies", "cgv"}
        | {"rgpd_registre", "rgpd_securite_soustraitants", "prospection_courriel"},
        {"efact_ereporting", "caisse", "affichage_prix", "mediation_conso", "retractation_14j"}
        | {"bouton_retractation", "demarchage_telephonique", "gpsr", "tva_oss", "nis2"},
    ),
    "hotel": (
        {"accessibilite_eaa", "p2b", "dac7", "mediation_conso", "affichage_prix", "caisse"}
        | {"avis_en_ligne", "cookies", "efact_ereporting"},
        {"bouton_retractation", "retractation_14j", "garanties_legales", "gpsr", "tva_oss"}
        | {"accessibilite_micro", "cse_techno"},
    ),
    "menuiserie": (
        {"efact_reception", "efact_emission_pme", "mentions_legales", "cgv", "ape_naf2025"},
        {"caisse", "bouton_retractation", "retractation_14j", "accessibilite_eaa", "p2b"}
        | {"mediation_conso", "demarchage_telephonique", "garanties_legales", "tva_oss"},
    ),
    "negoce": (
        {"nis2", "cse_techno", "rgpd_dpo_aipd", "bouton_retractation", "accessibilite_eaa"}
        | {"tva_oss", "geoblocage", "garanties_legales", "mediation_conso", "efact_ereporting"},
        {"accessibilite_micro", "efact_guyane_mayotte"},
    ),
    "plomberie": (
        {"efact_reception", "efact_emission_pme", "efact_ereporting", "mediation_conso"}
        | {"affichage_prix", "retractation_14j", "demarchage_telephonique", "mentions_legales"}
        | {"bouton_retractation", "p2b"},  # a directory brings it a few sales
        {"tva_oss", "gpsr", "garanties_legales", "accessibilite_eaa", "nis2", "cse_techno"}
        | {"geoblocage", "ai_art4", "rgpd_dpo_aipd"},
    ),
}
"""For each sample: duties that its owner must see, and duties that would be wrong there."""


@cache
def questionnaire(language: str | None = None) -> Questionnaire:
    return load_pack(FOLDER, language)


@cache
def library(language: str | None = None) -> Library:
    return load_library(FOLDER, questionnaire(language), language)


def of_kind(kind: ResourceKind) -> tuple[Resource, ...]:
    return tuple(item for item in library().resources if item.kind is kind)


AIDS, DUTIES = of_kind(ResourceKind.AID), of_kind(ResourceKind.DUTY)
REGIONS = [option.id for option in questionnaire().profile_field("region").options]

every_aid = pytest.mark.parametrize("aid", AIDS, ids=lambda aid: aid.id)
every_duty = pytest.mark.parametrize("duty", DUTIES, ids=lambda duty: duty.id)
every_item = pytest.mark.parametrize("item", AIDS + DUTIES, ids=lambda item: item.id)


def fits(item: Resource, figures: Scoring) -> Truth:
    """Whether ``item`` is for this firm; ``None`` while an answer that decides is missing."""
    if item.regions and figures.profile["region"] not in item.regions:
        return False
    return True if item.when is None else figures.truth(item.when)


@cache
def sample(name: str) -> Scoring:
    (assessment,) = read_checked(assets() / "samples" / f"{name}.pmediag", CATALOGUE).assessments
    return score(questionnaire(), assessment)


def test_there_are_eighteen_regions() -> None:
    assert len(REGIONS) == 18


@pytest.mark.parametrize("region", REGIONS)
def test_every_region_has_an_aid_or_a_contact_for_every_firm(region: str) -> None:
    """One item at least without a condition, so that no profile meets a blank."""
    own = [aid for aid in AIDS if aid.regions == (region,)]
    assert any(aid.when is None and "steer.support.network" in aid.answers for aid in own)


@pytest.mark.parametrize("region", ["r03", "r06", "r27", "r76", "r84", "r93"])
def test_a_region_without_a_verified_scheme_says_so_with_its_date(region: str) -> None:
    found = [aid for aid in AIDS if aid.regions == (region,) and "vérifiée" in aid.title]
    assert [aid.as_of for aid in found] == [date(2026, 11, 23)]
    assert "23 novembre 2026" in found[0].summary
    assert found[0].standing is Standing.TO_CHECK


@every_item
def test_an_item_says_whom_to_ask_where_it_was_read_and_when(item: Resource) -> None:
    assert item.verify_with
    assert item.sources
    assert date(2021, 1, 1) <= item.as_of <= READ_ON
    assert set(item.answers) <= questionnaire().by_id.keys()
    assert set(item.regions) <= set(REGIONS)


@every_item
def test_an_address_that_was_never_seen_is_a_bare_domain(item: Resource) -> None:
    if item.url and not item.url_seen:
        assert item.url.count("/") == 3
        assert item.url.endswith("/")


@every_item
def test_what_is_active_has_a_source_with_an_address(item: Resource) -> None:
    if item.standing is Standing.ACTIVE:
        assert any(source.url for source in item.sources)


@every_aid
def test_an_aid_is_not_ended_and_is_never_promised(aid: Resource) -> None:
    assert aid.ends_on is None or aid.ends_on > READ_ON
    words = " ".join((aid.title, aid.summary, *aid.points)).lower()
    for promise in ("vous aurez", "vous toucherez", "vous recevrez", "garanti d'office"):
        assert promise not in words


def test_what_is_over_is_not_offered() -> None:
    assert not {aid.id for aid in AIDS} & OVER


def test_only_the_five_regional_schemes_found_running_are_active() -> None:
    active = {aid.id for aid in AIDS if aid.regions and aid.standing is Standing.ACTIVE}
    assert active == {
        "idf_cheque_invest_cyber",
        "nor_impulsion_transition",
        "bre_pass_commerce_artisanat",
        "cvl_cap_pme_pmi",
        "reu_kap_numerik",
    }


def test_a_regional_scheme_is_to_be_read_again_within_six_months() -> None:
    assert all(aid.fresh_months <= 6 for aid in AIDS if aid.regions)


@every_duty
def test_a_duty_asks_little_checks_something_and_keeps_its_days_in_order(duty: Resource) -> None:
    assert 1 <= len(duty.points) <= 5
    assert duty.checklist
    days = [due.day for due in duty.dates]
    assert days == sorted(set(days))


def test_the_calendar_holds_the_days_that_every_owner_is_told_of() -> None:
    calendar = {due.day: duty.id for duty in DUTIES for due in duty.dates}
    assert {date(2026, 9, 1), date(2027, 9, 1), date(2027, 1, 1)} <= calendar.keys()
    assert calendar[date(2026, 9, 1)] == "efact_reception"
    assert calendar[date(2026, 6, 19)] == "bouton_retractation"
    assert calendar[date(2027, 1, 1)] == "ape_naf2025"


def test_an_alert_and_its_duty_give_the_same_day() -> None:
    same = {
        "einvoice_reception": "efact_reception",
        "einvoice_emission": "efact_emission_pme",
        "withdrawal_function": "bouton_retractation",
        "personal_data": "rgpd_registre",
        "accessibility": "accessibilite_eaa",
    }
    since = {alert.id: alert.since for alert in questionnaire().alerts}
    for alert_id, duty_id in same.items():
        assert since[alert_id] == library().resource(duty_id).dates[0].day


@pytest.mark.parametrize("duty_id", ["nis2", "ai_art4", "ai_haut_risque", "efact_guyane_mayotte"])
def test_a_duty_that_is_not_settled_is_to_check(duty_id: str) -> None:
    assert library().resource(duty_id).standing is Standing.TO_CHECK


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_firm_sees_the_duties_of_its_trade(name: str) -> None:
    wanted, wrong = SAMPLES[name]
    seen = {duty.id for duty in DUTIES if fits(duty, sample(name)) is not False}
    assert wanted <= seen
    assert not wrong & seen


def test_the_table_covers_every_sample() -> None:
    assert SAMPLES.keys() == {path.stem for path in (assets() / "samples").glob("*.pmediag")}


@pytest.mark.parametrize(("region", "binds"), [("r03", False), ("r06", False), ("r04", True)])
def test_electronic_invoices_follow_where_vat_applies(region: str, *, binds: bool) -> None:
    """No VAT in French Guiana or Mayotte; there is in Réunion."""
    figures = score(questionnaire(), an_assessment({}, profile={"region": region}))
    assert fits(library().resource("efact_reception"), figures) is binds
    assert fits(library().resource("efact_guyane_mayotte"), figures) is not binds


def test_english_changes_the_words_and_nothing_else() -> None:
    for ours, theirs in zip(library().resources, library("en").resources, strict=True):
        assert (ours.id, ours.when, ours.regions) == (theirs.id, theirs.when, theirs.regions)
        assert [due.day for due in ours.dates] == [due.day for due in theirs.dates]
        if ours.kind in {ResourceKind.AID, ResourceKind.DUTY}:
            assert ours.summary != theirs.summary
            assert ours.verify_with != theirs.verify_with


@every_item
def test_words_are_written_with_plain_typography(item: Resource) -> None:
    """Narrow spaces and curved apostrophes are the program's work."""
    for mark in ("\u202f", "\xa0", "’"):
        assert mark not in repr(item.points + item.checklist + (item.title, item.summary))
