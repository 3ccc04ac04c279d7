"""The library for one firm: the real one, searched as one types, its words found in a text."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.model.conditions import Truth
from pmediag.model.fitting import Fit, pressing
from pmediag.model.library import ResourceKind, Standing, Term
from pmediag.model.organisation import Organisation
from pmediag.model.text import folded
from pmediag.services.catalogue import Catalogue
from pmediag.services.reporting import ReportMaterial, materials_in
from pmediag.services.resource_sheets import make_sheet, write_sheet
from pmediag.services.resources import (
    ResourceSearch,
    ResourcesView,
    help_with,
    resources_for,
    terms_in,
)
from pmediag.services.samples import sample, sample_names
from pmediag.words import Language

TODAY = date(2026, 11, 26)


@pytest.fixture(scope="module")
def shelf() -> Catalogue:
    from pmediag.paths import assets

    return Catalogue(assets() / "content", "fr")


def view_of(shelf: Catalogue, name: str) -> tuple[ReportMaterial, ResourcesView]:
    (material,) = materials_in(sample(name, Language.FR), shelf, TODAY)
    view = resources_for(shelf, material.organisation, material.result, TODAY)
    return material, view


@pytest.fixture(scope="module")
def view(shelf: Catalogue) -> ResourcesView:
    return view_of(shelf, "menuiserie")[1]


@pytest.fixture(scope="module")
def search(view: ResourcesView) -> ResourceSearch:
    return ResourceSearch(view)


def ids(fits: tuple[Fit, ...]) -> list[str]:
    return [fit.resource.id for fit in fits]


@pytest.mark.parametrize("name", sample_names())
def test_each_sample_firm_is_proposed_some_of_several_kinds(shelf: Catalogue, name: str) -> None:
    _, view = view_of(shelf, name)
    kinds = {fit.resource.kind for fit in view.proposed}
    assert len(view.proposed) == 10
    assert {ResourceKind.GUIDE, ResourceKind.AID, ResourceKind.DUTY} <= kinds
    for fit in view.proposed:
        assert fit.gaps or fit.is_pressing


@pytest.mark.parametrize("name", sample_names())
def test_each_sample_firm_has_help_beside_its_weak_areas_and_its_alerts(
    shelf: Catalogue, name: str
) -> None:
    material, view = view_of(shelf, name)
    found = help_with(view, material.result)
    for dimension in material.result.questionnaire.dimensions:
        inside = {question.id for question in dimension.questions}
        fits = found.dimensions[dimension.id]
        assert len(fits) <= 5
        assert all(inside & set(fit.gaps) for fit in fits)
    holding = {state.alert.id for state in material.result.alerts if state.holds}
    assert found.alerts.keys() == holding
    assert all(len(fits) <= 2 for fits in found.alerts.values())


def test_e_invoicing_of_2027_presses_a_firm_that_sends_invoices(view: ResourcesView) -> None:
    days = {due.resource.id: due.day and due.day.day for due in pressing(view.fits, TODAY)}
    assert days["efact_emission_pme"] == date(2027, 9, 1)
    assert days["efact_reception"] == date(2026, 9, 1)


def test_the_profile_of_today_counts_with_the_answers_of_then(shelf: Catalogue) -> None:
    material, _ = view_of(shelf, "menuiserie")
    moved = Organisation("o", "Ailleurs", {**material.organisation.profile, "region": "r94"})
    view = resources_for(shelf, moved, material.result, TODAY)
    assert view.region == "r94"
    local = [fit for fit in view.fits if fit.is_local]
    assert local
    assert all("r94" in fit.resource.regions for fit in local)
    assert view.is_answered


def test_every_region_has_something_or_says_that_nothing_was_verified(shelf: Catalogue) -> None:
    for option in shelf.latest().profile_field("region").options:
        firm = Organisation("o", "Ici", {"region": option.id})
        view = resources_for(shelf, firm, None, TODAY)
        assert view.is_region_verified is not None
        if option.id.startswith("r"):
            assert any(fit.is_local for fit in view.fits) or view.is_region_verified is False


def test_only_an_aid_of_the_region_that_is_running_makes_it_verified(shelf: Catalogue) -> None:
    """An aid for the whole country says nothing of a region, nor does one to be checked."""
    view = resources_for(shelf, Organisation("o", "Ici", {"region": "r53"}), None, TODAY)
    aid = next(fit for fit in view.fits if fit.resource.kind is ResourceKind.AID)

    def verified(*, is_local: bool, standing: Standing) -> Truth:
        fit = replace(aid, is_local=is_local, resource=replace(aid.resource, standing=standing))
        return replace(view, fits=(fit,)).is_region_verified

    assert verified(is_local=True, standing=Standing.ACTIVE) is True
    assert verified(is_local=False, standing=Standing.ACTIVE) is False
    assert verified(is_local=True, standing=Standing.TO_CHECK) is False


def test_without_a_firm_only_what_is_for_every_firm_is_proposed(shelf: Catalogue) -> None:
    view = resources_for(shelf, None, None, TODAY)
    assert view.region is None
    assert view.is_region_verified is None
    assert not view.is_answered
    assert all(fit.resource.when is None and not fit.resource.regions for fit in view.proposed)


def test_accents_and_capitals_do_not_matter_and_a_beginning_is_enough(
    search: ResourceSearch,
) -> None:
    found = ids(search.find("électroniques factur"))
    assert "efact_reception" in found
    assert found == ids(search.find("FACTUR  Electroniques"))
    assert ids(search.find("zzzz")) == []


def test_a_title_comes_before_what_only_speaks_of_it(search: ResourceSearch) -> None:
    found = search.find("registre", mine=True)
    titles = ["registre" in folded(fit.resource.title) for fit in found]
    assert titles[0]
    assert titles == sorted(titles, reverse=True)


def test_filters_narrow_and_mine_leaves_out_what_is_ruled_out(search: ResourceSearch) -> None:
    everything = set(ids(search.find()))
    by_kind = [set(ids(search.find(kind=kind))) for kind in ResourceKind]
    assert set().union(*by_kind) == everything
    assert sum(map(len, by_kind)) == len(everything)
    mine = search.find(mine=True)
    assert set(ids(mine)) < everything
    assert all(fit.holds is not False for fit in mine)


@given(st.data())
def test_each_resource_is_found_by_any_words_of_its_title(
    search: ResourceSearch, view: ResourcesView, data: st.DataObject
) -> None:
    fit = data.draw(st.sampled_from(view.fits))
    words = data.draw(st.lists(st.sampled_from(fit.resource.title.split()), min_size=1, max_size=4))
    typed = unicodedata.normalize(data.draw(st.sampled_from(["NFC", "NFD"])), " ".join(words))
    assert fit.resource.id in ids(search.find(typed))


@given(st.text(max_size=30), st.text(max_size=10))
def test_another_word_only_narrows(search: ResourceSearch, one: str, other: str) -> None:
    assert set(ids(search.find(f"{one} {other}"))) <= set(ids(search.find(one)))
    narrowed = {term.id for term in search.terms(f"{one} {other}")}
    assert narrowed <= {term.id for term in search.terms(one)}


def test_words_are_in_the_order_of_their_names(search: ResourceSearch) -> None:
    names = [folded(term.name) for term in search.terms()]
    assert names == sorted(names)
    first = search.terms("rançongiciel")[0]
    assert first.name == "Rançongiciel"
    assert search.terms("ransomware")[0] == first


def test_a_text_gives_the_terms_it_uses_in_its_order_plurals_too() -> None:
    terms = (
        Term("a", "Sauvegarde", "…"),
        Term("b", "Nom de domaine", "…", "Adresse internet"),
        Term("c", "Intelligence artificielle (IA)", "…"),
        Term("d", "Devis", "…"),
    )
    text = "Vos noms de domaine, vos SAUVEGARDES et l'intelligence artificielle"
    assert [term.id for term in terms_in(text, terms)] == ["b", "a", "c"]
    assert [term.id for term in terms_in("Une adresse internet, deux devis", terms)] == ["b", "d"]
    assert terms_in("Les sauvegardiens", terms) == ()


def text_of(data: bytes) -> str:
    """Give the folded text of the pages of a PDF, its lines joined."""
    from pypdfium2 import PdfDocument

    document = PdfDocument(data)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return folded(" ".join(text.split()))


@pytest.mark.parametrize(
    ("resource_id", "told"),
    [
        ("ai_art4", "faire confirmer avant d'agir"),
        ("mecenat_competences", "faire confirmer avant d'agir"),
        ("anssi_hygiene", "Une version plus récente existe peut-être"),
        ("bre_contact", "Demandez ce qui est ouvert aujourd'hui"),
        ("academie_ia", "personne n'a pu confirmer"),
    ],
)
def test_a_sheet_says_of_each_kind_what_could_not_be_verified(
    view: ResourcesView, resource_id: str, told: str
) -> None:
    text = text_of(make_sheet(view, (resource_id,), Language.FR))
    assert folded(told) in text
    if resource_id == "anssi_hygiene":
        assert "montants" not in text
    is_said_to_run = folded("personne n'a pu confirmer") in text
    assert is_said_to_run is (resource_id == "academie_ia")


def test_a_sheet_is_a_tagged_pdf_that_holds_what_there_is_to_know(
    view: ResourcesView, tmp_path: Path
) -> None:
    from io import BytesIO

    from pikepdf import Pdf

    wanted = tuple(ids(view.proposed))
    data = make_sheet(view, (*wanted, "not_there"), Language.FR)
    assert data == make_sheet(view, wanted, Language.FR)
    with Pdf.open(BytesIO(data)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "fr-FR"
        outline = [item.title for item in pdf.open_outline().root]
    assert [folded(title) for title in outline] == [
        folded(fit.resource.title) for fit in view.proposed
    ]
    text = text_of(data)
    for fit in view.proposed:
        assert folded(fit.resource.title) in text
        assert folded(fit.resource.url) in text
        whom = folded(fit.resource.verify_with)
        assert not whom or f"{folded('Qui peut le confirmer')} {whom}" in text
    path = tmp_path / "sheet.pdf"
    write_sheet(path, view, ("efact_reception",), Language.EN)
    assert path.read_bytes().startswith(b"%PDF")
