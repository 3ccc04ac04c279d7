"""The declaration of accessibility is complete, and said twice in the same way."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pmediag import __version__
from pmediag.paths import Places, assets
from pmediag.services.about import CRITERIA, TESTED_ON, Verdict, about
from pmediag.typography import long_date
from pmediag.words import Language
from tests.builders import a_question, a_questionnaire

DOCS = assets().parent / "docs"

WCAG = """
1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4
1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3
2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2
3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3
""".split()
"""The 55 criteria of WCAG 2.2 at levels A and AA."""

PARTS = {
    Verdict.NOT_MET: "Not met",
    Verdict.PARTLY: "Met in part",
    Verdict.MET: "Met",
    Verdict.NOT_CONCERNED: "Does not apply to pmediag",
}


def a_place(folder: Path) -> Places:
    return Places(folder, folder / "settings.json", folder / "logs", folder / "backups")


def test_every_criterion_has_its_verdict_once() -> None:
    numbers = [criterion.id for criterion in CRITERIA]
    assert len(WCAG) == 55
    assert [number for number in numbers if not number.startswith("EN ")] == WCAG
    assert len(set(numbers)) == len(numbers)


def test_a_verdict_says_how_it_was_reached() -> None:
    assert all(criterion.means for criterion in CRITERIA)


@pytest.mark.parametrize("verdict", Verdict)
def test_the_document_says_the_same(verdict: Verdict) -> None:
    text = (DOCS / "accessibility.md").read_text(encoding="utf-8")
    parts = dict(re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL))
    said = re.findall(r"EN \d+\.\d+|\d+\.\d+\.\d+", parts[PARTS[verdict]])
    told = [criterion.id for criterion in CRITERIA if criterion.verdict is verdict]
    assert sorted(said) == sorted(told)


def test_the_document_was_checked_on_the_same_day() -> None:
    text = (DOCS / "accessibility.md").read_text(encoding="utf-8")
    assert long_date(TESTED_ON, Language.EN).replace("\u00a0", " ") in text


def test_what_runs_is_told_without_a_word_of_the_user(tmp_path: Path) -> None:
    questionnaire = a_questionnaire(a_question("seen.topic.one"))
    told = about(a_place(tmp_path), questionnaire)
    assert told.versions.program == __version__
    assert re.fullmatch(r"3\.\d+\.\d+\S*", told.versions.python)
    assert re.fullmatch(r"3\.\d+\.\d+", told.versions.sqlite)
    assert told.where.data == tmp_path
    assert not told.has_result
    assert str(Path.home()) not in repr(told.versions)


def test_the_same_things_are_equal_once_their_licences_were_read(tmp_path: Path) -> None:
    first, second = about(a_place(tmp_path), None), about(a_place(tmp_path), None)
    assert first.components
    assert first == second
