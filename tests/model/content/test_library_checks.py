"""The library of a pack: what is loaded, and every way to refuse one, all errors at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pmediag.model.content.packs import ContentError, load_library, load_pack
from pmediag.model.library import Library, ResourceKind, Standing
from tests.model.content.packs import a_pack, write_pack


def a_resource(identifier: str, kind: str = "guide", **changes: Any) -> dict[str, Any]:  # noqa: ANN401
    """Give a resource as an author writes it."""
    resource: dict[str, Any] = {
        "id": identifier,
        "kind": kind,
        "title": "Un guide",
        "summary": "Ce qu'il dit.",
        "standing": "active",
        "as_of": "2026-11-23",
        "fresh_months": 12,
        "sources": [{"title": "Quelque part", "url": "https://example.org/"}],
    }
    return resource | changes


def a_stocked_pack() -> dict[str, Any]:
    """Give the small pack with a library, to be changed freely."""
    pack = a_pack()
    pack["questionnaire.yaml"]["profile"].append(
        {
            "id": "region",
            "text": "Où ?",
            "help": "help",
            "options": [{"id": "r53", "text": "Bretagne"}, {"id": "r06", "text": "Mayotte"}],
        }
    )
    pack["library/guides.yaml"] = {"resources": [a_resource("guide"), a_resource("other")]}
    pack["library/aids.yaml"] = {
        "resources": [a_resource("aid", "aid", verify_with="La Région", regions=["r53"])]
    }
    pack["library/duties.yaml"] = {
        "resources": [
            a_resource(
                "duty",
                "duty",
                dates=[
                    {"day": "2026-09-01", "text": "Recevoir"},
                    {"day": "2027-09-01", "text": "Envoyer"},
                ],
            )
        ]
    }
    pack["library/glossary.yaml"] = {
        "terms": [
            {"id": "erp", "name": "ERP", "meaning": "Un logiciel commun.", "also": "PGI"},
            {"id": "crm", "name": "CRM", "meaning": "Un outil de suivi."},
        ]
    }
    return pack


def resources(pack: dict[str, Any], name: str = "guides") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = pack[f"library/{name}.yaml"]["resources"]
    return found


def library_of(tmp_path: Path, pack: dict[str, Any], language: str | None = None) -> Library:
    folder = write_pack(tmp_path, pack)
    return load_library(folder, load_pack(folder), language)


def problems_of(tmp_path: Path, pack: dict[str, Any]) -> list[str]:
    with pytest.raises(ContentError) as caught:
        library_of(tmp_path, pack)
    return [f"{p.file}: {p.id}: {p.reason}" for p in caught.value.problems]


def test_a_sound_library_is_loaded_in_the_order_of_its_files(tmp_path: Path) -> None:
    library = library_of(tmp_path, a_stocked_pack())
    assert [resource.id for resource in library.resources] == ["aid", "duty", "guide", "other"]
    aid, duty = library.resource("aid"), library.resource("duty")
    assert (aid.kind, aid.standing) == (ResourceKind.AID, Standing.ACTIVE)
    assert (aid.regions, aid.verify_with, aid.as_of) == (("r53",), "La Région", date(2026, 11, 23))
    assert [due.day for due in duty.dates] == [date(2026, 9, 1), date(2027, 9, 1)]
    assert [(term.name, term.also) for term in library.terms] == [("ERP", "PGI"), ("CRM", "")]


def test_a_pack_without_a_library_has_an_empty_one(tmp_path: Path) -> None:
    assert library_of(tmp_path, a_pack()) == Library((), ())


Change = Callable[[dict[str, Any]], object]

BROKEN: dict[str, tuple[Change, str]] = {
    "a region that does not exist": (
        lambda p: resources(p, "aids")[0].update(regions=["r99"]),
        "library/aids.yaml: aid: no region 'r99'",
    ),
    "a region where the profile asks for none": (
        lambda p: p["questionnaire.yaml"]["profile"].pop(),
        "library/aids.yaml: aid: no region 'r53'",
    ),
    "a question that does not exist": (
        lambda p: resources(p)[0].update(answers=["d.t.first", "d.t.gone"]),
        "library/guides.yaml: guide: answers: no question 'd.t.gone'",
    ),
    "a condition on a value that does not exist": (
        lambda p: resources(p)[0].update(when={"profile": "activity", "in": ["farm"]}),
        "library/guides.yaml: guide: the profile field 'activity' has no value 'farm'",
    ),
    "an aid that names nobody to ask": (
        lambda p: resources(p, "aids")[0].pop("verify_with"),
        "library/aids.yaml: aid: an aid without verify_with",
    ),
    "a lead that names nobody to ask": (
        lambda p: resources(p)[0].update(standing="to_check"),
        "library/guides.yaml: guide: a lead without verify_with",
    ),
    "an active aid whose source has no address": (
        lambda p: resources(p, "aids")[0].update(sources=[{"title": "On dit que"}]),
        "library/aids.yaml: aid: an active aid without the address of a source",
    ),
    "a duty without a source": (
        lambda p: resources(p, "duties")[0].update(sources=[]),
        "library/duties.yaml: resources/duty/sources",
    ),
    "dates that go back": (
        lambda p: resources(p, "duties")[0]["dates"].reverse(),
        "library/duties.yaml: duty: the dates do not follow each other",
    ),
    "an end before the day it was read": (
        lambda p: resources(p)[0].update(ends_on="2026-11-22"),
        "library/guides.yaml: guide: ends_on is before as_of",
    ),
    "a kind that is not the file's": (
        lambda p: resources(p)[0].update(kind="sharing"),
        "library/guides.yaml: guide: a resource of this file is of the kind 'guide'",
    ),
    "a file of no kind": (
        lambda p: p.update({"library/odds.yaml": {"resources": [a_resource("odd")]}}),
        "library/odds.yaml: odd: no kind of resource goes into a file of this name",
    ),
    "an id twice, in two files": (
        lambda p: resources(p, "aids")[0].update(id="guide"),
        "library/guides.yaml: guide: the id stands twice",
    ),
    "an address that is not one of the web": (
        lambda p: resources(p)[0].update(url="file:///etc/passwd"),
        "library/guides.yaml: resources/guide/url",
    ),
    "the address of a source that runs": (
        lambda p: resources(p)[0].update(sources=[{"title": "x", "url": "javascript:alert(1)"}]),
        "library/guides.yaml: resources/guide/sources[0]/url",
    ),
    "a seen address that is not there": (
        lambda p: resources(p)[0].update(url_seen=True),
        "library/guides.yaml: guide: url_seen without url",
    ),
    "someone to ask who is no aid": (
        lambda p: resources(p)[0].update(is_contact=True),
        "library/guides.yaml: guide: is_contact is for an aid",
    ),
    "a term twice under one id": (
        lambda p: p["library/glossary.yaml"]["terms"][1].update(id="erp"),
        "library/glossary.yaml: erp: the id stands twice",
    ),
    "a word explained twice": (
        lambda p: p["library/glossary.yaml"]["terms"][1].update(name="erp"),
        "library/glossary.yaml: crm: the name 'erp' stands twice",
    ),
    "a standing nobody knows": (
        lambda p: resources(p)[0].update(standing="closed"),
        "library/guides.yaml: resources/guide/standing",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_library_is_refused_for(tmp_path: Path, name: str) -> None:
    change, reason = BROKEN[name]
    pack = a_stocked_pack()
    change(pack)
    found = problems_of(tmp_path, pack)
    assert any(reason in line for line in found), found


def test_every_error_is_said_at_once(tmp_path: Path) -> None:
    pack = a_stocked_pack()
    resources(pack)[0].update(answers=["d.t.gone"], ends_on="2020-01-01")
    resources(pack, "aids")[0].update(regions=["r99"], verify_with=" ")
    resources(pack, "duties")[0].update(kind="aid")
    pack["library/glossary.yaml"]["terms"][1]["name"] = "ERP"
    assert problems_of(tmp_path, pack) == [
        "library/aids.yaml: resources/aid/verify_with: Expected `str` matching regex '\\\\S'",
        "library/duties.yaml: duty: a resource of this file is of the kind 'duty'",
        "library/duties.yaml: duty: an aid without verify_with",
        "library/glossary.yaml: crm: the name 'ERP' stands twice",
        "library/guides.yaml: guide: answers: no question 'd.t.gone'",
        "library/guides.yaml: guide: ends_on is before as_of",
    ]


def test_another_language_says_every_word_of_the_library(tmp_path: Path) -> None:
    pack = a_stocked_pack()
    pack |= {
        "en/questionnaire.yaml": {},
        "en/library/guides.yaml": {
            "resources": {
                "guide": {"title": "A guide", "summary": "What it says."},
                "other": {"title": "Another", "summary": "What it says."},
            }
        },
        "en/library/aids.yaml": {
            "resources": {"aid": {"title": "Aid", "summary": "S", "verify_with": "The Region"}}
        },
        "en/library/duties.yaml": {
            "resources": {
                "duty": {
                    "title": "Duty",
                    "summary": "S",
                    "dates": {"0": {"text": "Receive"}, "1": {"text": "Send"}},
                }
            }
        },
        "en/library/glossary.yaml": {
            "terms": {
                "erp": {"name": "ERP", "meaning": "Shared software.", "also": "Suite"},
                "crm": {"name": "CRM", "meaning": "A tracking tool."},
            }
        },
    }
    library = library_of(tmp_path, pack, "en")
    assert library.resource("guide").title == "A guide"
    assert library.resource("aid").verify_with == "The Region"
    assert [due.text for due in library.resource("duty").dates] == ["Receive", "Send"]
    assert library.resource("duty").sources[0].title == "Quelque part"
    assert library.terms[0].also == "Suite"

    del pack["en/library/guides.yaml"]["resources"]["other"]["summary"]
    with pytest.raises(ContentError) as caught:
        library_of(tmp_path, pack, "en")
    assert [str(problem) for problem in caught.value.problems] == [
        "en/library/guides.yaml: resources/other/summary: the translation is missing"
    ]
