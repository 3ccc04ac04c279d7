"""What a firm finds first in the real library, in both languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.paths import assets
from pmediag.services.catalogue import Catalogue
from pmediag.services.reporting import materials_in
from pmediag.services.resources import ResourceSearch, resources_for
from pmediag.services.samples import sample
from pmediag.words import Language

TODAY = date(2026, 11, 26)


def a_search(language: Language) -> ResourceSearch:
    """Give the search of a joinery in Brittany that sends invoices to other firms."""
    shelf = Catalogue(assets() / "content", language.value)
    (material,) = materials_in(sample("menuiserie", language), shelf, TODAY)
    return ResourceSearch(resources_for(shelf, material.organisation, material.result, TODAY))


@pytest.fixture(scope="module")
def searches() -> dict[Language, ResourceSearch]:
    return {language: a_search(language) for language in Language}


INVOICES = ["efact_reception", "efact_emission_pme"]


@pytest.mark.parametrize(
    ("language", "words", "first", "not_for_it"),
    [
        (Language.FR, "facture electronique", INVOICES, "efact_guyane_mayotte"),
        (Language.FR, "facturation électronique", INVOICES, "efact_ereporting"),
        (Language.EN, "e-invoicing", INVOICES, "efact_ereporting"),
        (Language.EN, "electronic invoice", INVOICES, None),
        (Language.FR, "rgpd", ["rgpd_registre"], "rgpd_dpo_aipd"),
        (Language.EN, "gdpr", ["rgpd_registre"], "rgpd_dpo_aipd"),
    ],
)
def test_what_the_law_asks_of_the_firm_comes_first_and_what_is_not_for_it_last(
    searches: dict[Language, ResourceSearch],
    language: Language,
    words: str,
    first: list[str],
    not_for_it: str | None,
) -> None:
    found = searches[language].find(words)
    ids = [fit.resource.id for fit in found]
    assert ids[: len(first)] == first
    if not_for_it is not None:
        assert all(fit.holds is False for fit in found[ids.index(not_for_it) :])


@given(language=st.sampled_from(Language), words=st.sampled_from(["", "a", "f", "s", "en", "12"]))
def test_nothing_that_may_be_for_the_firm_comes_after_what_is_not(
    searches: dict[Language, ResourceSearch], language: Language, words: str
) -> None:
    ruled_out = [fit.holds is False for fit in searches[language].find(words)]
    assert ruled_out == sorted(ruled_out)
