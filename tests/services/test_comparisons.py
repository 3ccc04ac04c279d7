"""The published figures of the samples, as the catalogue gives them."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from pmediag.model.assessment import Path, PathKind
from pmediag.model.benchmark import Fit, Population
from pmediag.model.comparison import Comparisons
from pmediag.model.result import Result, result_of
from pmediag.paths import assets
from pmediag.services.assessments import Assessments
from pmediag.services.catalogue import Catalogue
from pmediag.services.comparisons import comparisons_of
from pmediag.services.exchange import read_results
from pmediag.services.reporting import materials_in
from tests.builders import MORNING

SAMPLES = ("boulangerie", "caviste", "comptabilite", "hotel", "menuiserie", "negoce", "plomberie")


def result_in(catalogue: Catalogue, name: str) -> Result:
    ((_, result),) = read_results(assets() / "samples" / f"{name}.pmediag", catalogue)
    return result


def held(catalogue: Catalogue, name: str) -> Comparisons:
    found = comparisons_of(catalogue, result_in(catalogue, name))
    assert found is not None
    return found


@pytest.mark.parametrize("name", SAMPLES)
def test_every_practice_has_its_population_year_and_source(catalogue: Catalogue, name: str) -> None:
    found = held(catalogue, name)
    assert len(found.practices) == len(
        catalogue.comparisons(result_in(catalogue, name).questionnaire)
    )
    assert found.index is not None
    for item in found.practices:
        figure = item.chosen.figure
        assert figure.url.startswith("https://")
        assert figure.source
        for names in (found.benchmarks.places, found.benchmarks.sizes):
            assert all(names.values())
        beside = item.chosen.beside
        if beside is not None:
            assert (beside.indicator, beside.size_class, beside.year) == (
                figure.indicator,
                figure.size_class,
                figure.year,
            )
            assert beside.population is figure.population


def test_a_bakery_alone_is_held_against_firms_under_ten(catalogue: Catalogue) -> None:
    found = {item.practice.id: item for item in held(catalogue, "boulangerie").practices}
    site, ai = found["website"].chosen, found["ai"].chosen
    assert (site.figure.population, site.figure.year, site.figure.value) == (
        Population.MICRO,
        2022,
        37,
    )
    assert site.fit is Fit.OWN
    assert (ai.figure.population, ai.figure.value, ai.fit) == (Population.TPE_PME, 26, Fit.WIDER)
    assert found["erp"].chosen.fit is Fit.OTHER
    assert found["website"].does is False


def test_a_joinery_of_ten_to_nineteen_is_held_against_its_size(catalogue: Catalogue) -> None:
    found = held(catalogue, "menuiserie")
    cloud = next(item for item in found.practices if item.practice.id == "cloud")
    figure, beside = cloud.chosen.figure, cloud.chosen.beside
    assert (figure.size_class, figure.year, figure.value) == ("10-49", 2025, 35.78)
    assert beside is not None
    assert beside.value == 49.3
    assert found.index is not None
    assert found.index.own.figure.size_class == "10-49"
    assert found.index.own.basic == 66.37
    assert [s.figure.geo for s in found.index.countries][:2] == ["FI", "DK"]


def test_one_dimension_alone_has_no_comparison(catalogue: Catalogue) -> None:
    result = result_in(catalogue, "menuiserie")
    one = replace(result.assessment, path=Path(PathKind.DIMENSION, "sell"))
    assert comparisons_of(catalogue, result_of(result.questionnaire, one)) is None


def test_the_report_of_a_file_tells_of_the_same_figures(
    catalogue: Catalogue, assessments: Assessments
) -> None:
    material = materials_in(assets() / "samples" / "hotel.pmediag", catalogue, MORNING.date())[0]
    assert material.comparisons == held(catalogue, "hotel")
    assert assessments.comparisons(material.result) == material.comparisons


def test_figures_are_read_when_asked_for_and_once() -> None:
    catalogue = Catalogue(assets() / "content", "en")
    catalogue.latest()
    assert catalogue._benchmarks is None
    assert catalogue.benchmarks() is catalogue.benchmarks()
    assert catalogue.benchmarks().places["EL"] == "Greece"


def test_what_reads_them_is_not_loaded_with_the_questionnaires() -> None:
    code = (
        "import sys\n"
        "from pmediag.services.catalogue import Catalogue\n"
        "from pmediag.paths import assets\n"
        "Catalogue(assets() / 'content', 'fr').latest()\n"
        "print('pmediag.model.content.benchmarks' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "False"
