"""Each report speaks one language, from its first word to its last."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from pmediag.model.organisation import Organisation
from pmediag.model.result import Result
from pmediag.paths import assets
from pmediag.reports.assessment_report import build
from pmediag.services.catalogue import Catalogue
from pmediag.services.exchange import read_results
from pmediag.words import Language
from tests.reports.samples import a_request, text_of

SAMPLES = sorted(path.stem for path in (assets() / "samples").glob("*.pmediag"))

FRENCH = set(
    "le la les l un une des du de au aux vous votre vos nous notre nos il elle ils elles ce cette "
    "ces pour avec dans par sans est sont sera ne pas plus ou où et que qui dont quand sous chez "
    "depuis aucun aucune réponse réponses entreprise axe axes niveau alerte diagnostic".split()
)
ENGLISH = set(
    "the of and is are was were be been your you we our their they it its this that these those "
    "to from by with not no what which who when how if or at for than then there has have had "
    "does do can could answer answers firm business area areas level alert diagnosis".split()
)
NOT_FRENCH = {"or", "an", "do", "on", "no"}
"""Words that both languages write."""

ADDRESS = re.compile(r"https?://\S+(?: \S*/\S*)*")
QUOTED = re.compile(r"“[^”]*”|\([^()]*\)")
"""What the English questionnaire gives in French: the words to look for, the official terms."""

CATALOGUES = {language: Catalogue(assets() / "content", language) for language in Language}


def diagnosis(name: str, language: Language) -> tuple[Organisation, Result]:
    folder = assets() / "samples"
    folder = folder / "en" if language is Language.EN else folder
    ((organisation, result),) = read_results(folder / f"{name}.pmediag", CATALOGUES[language])
    return organisation, result


def words_of(name: str, language: Language) -> Iterator[str]:
    """Give the words of a report, but for names, official titles, addresses and quotations."""
    organisation, result = diagnosis(name, language)
    earlier = replace(result, assessment=replace(result.assessment, id="earlier"))
    request = a_request(result, organisation.name, language=language, previous=earlier)
    text = text_of(build(request))
    region = next(field for field in result.questionnaire.profile if field.id == "region")
    option = region.option(result.assessment.profile["region"])
    official = [source.title for source in result.questionnaire.sources]
    names = [organisation.name, *official, *([option.text] if option else [])]
    for known in names:
        text = text.replace(" ".join(known.replace("'", "’").split()), " ")
    text = ADDRESS.sub(" ", text)
    if language is Language.EN:
        text = QUOTED.sub(" ", text)
    return (word.lower() for word in re.findall(r"[^\W\d_]+", text))


@pytest.mark.parametrize("name", SAMPLES)
def test_the_english_report_holds_no_french(name: str) -> None:
    assert not FRENCH & set(words_of(name, Language.EN))


@pytest.mark.parametrize("name", SAMPLES)
def test_the_french_report_holds_no_english(name: str) -> None:
    assert not (ENGLISH - NOT_FRENCH) & set(words_of(name, Language.FR))


def test_what_is_looked_for_would_be_found() -> None:
    name = SAMPLES[0]
    assert len(FRENCH & set(words_of(name, Language.FR))) > 30
    assert len(ENGLISH & set(words_of(name, Language.EN))) > 30


@pytest.mark.parametrize("word", ["axis", "axes", "dimension", "dimensions", "assessment", "mean"])
def test_english_speaks_of_areas_and_diagnoses(word: str) -> None:
    assert word not in set(words_of(SAMPLES[0], Language.EN))
