"""Firms kept, changed, erased."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from pmediag.errors import UserFacingError
from pmediag.model.assessment import EXPRESS
from pmediag.model.storage.database import Database
from pmediag.model.text import NAME_LIMIT, TextTooLongError
from pmediag.services.assessments import Assessments
from pmediag.services.bin import Bin
from pmediag.services.organisations import Organisations
from tests.builders import MORNING, an_organisation

SHOP = {"activity": "shop"}
FIRM = replace(an_organisation(), number="73282932000074", naf="43.32A", keep_until=MORNING.date())


@pytest.fixture
def organisations(database: Database, now: Callable[[], datetime]) -> Organisations:
    return Organisations(database, now)


def test_a_firm_is_kept_and_changed(organisations: Organisations) -> None:
    other = an_organisation("Entreprise B", "o2")
    organisations.add(FIRM)
    organisations.add(other)
    assert organisations.all() == (FIRM, other)
    changed = replace(FIRM, name="Entreprise A, renommée", number="", keep_until=None)
    organisations.update(changed)
    assert organisations.get("o1") == changed
    assert organisations.all() == (changed, other)
    assert organisations.get("none") is None
    with pytest.raises(UserFacingError, match="organisation_unknown"):
        organisations.update(an_organisation("C", "none"))


def test_words_are_cleaned_needed_and_limited(organisations: Organisations) -> None:
    organisations.add(replace(FIRM, name=" Chez\u202e\nMoi \u0000", number=" 732\t829 320 "))
    (found,) = organisations.all()
    assert (found.name, found.number) == ("Chez Moi", "732 829 320")
    for change in (organisations.add, organisations.update):
        with pytest.raises(ValueError, match="name"):
            change(replace(FIRM, name=" \n "))
        for wrong in ({"name": "a" * (NAME_LIMIT + 1)}, {"number": "1" * 41}, {"naf": "x" * 41}):
            with pytest.raises(TextTooLongError):
                change(replace(FIRM, **wrong))  # type: ignore[arg-type]  # texts all three
    assert organisations.all() == (found,)


def test_a_logo_is_kept(organisations: Organisations) -> None:
    organisations.add(FIRM)
    assert organisations.logo("o1") is None
    organisations.set_logo("o1", b"\x89PNG")
    assert organisations.logo("o1") == b"\x89PNG"
    organisations.set_logo("o1", None)
    assert organisations.logo("o1") is None


def test_a_firm_is_overdue_the_day_after_its_last(
    database: Database, organisations: Organisations
) -> None:
    organisations.add(FIRM)
    assert organisations.overdue() == ()
    tomorrow = Organisations(database, lambda: MORNING + timedelta(days=1))
    assert tomorrow.overdue() == (FIRM,)


def test_a_diagnosis_leaves_what_a_firm_holds_alone(
    organisations: Organisations, assessments: Assessments
) -> None:
    organisations.add(FIRM)
    session = assessments.start("Entreprise A", SHOP, EXPRESS, "o1")
    assert session.organisation == replace(FIRM, profile=SHOP)
    organisations.update(replace(FIRM, number="732829320", profile=SHOP))
    session.set_profile({"activity": "tourism"})
    assert organisations.get("o1") == replace(
        FIRM, number="732829320", profile={"activity": "tourism"}
    )
    with pytest.raises(UserFacingError, match="organisation_unknown"):
        assessments.start("Entreprise A", SHOP, EXPRESS, "none")


def test_erasing_names_what_it_removes_and_removes_it(
    database: Database, organisations: Organisations, assessments: Assessments
) -> None:
    organisations.add(FIRM)
    organisations.add(an_organisation("Entreprise B", "o2"))
    first = assessments.start("Entreprise A", SHOP, EXPRESS, "o1")
    assessments.start("Entreprise A", SHOP, EXPRESS, "o1")
    Bin(database, lambda: MORNING).delete_assessment(first.assessment.id)
    backup = database.back_up()
    erasure = organisations.erasure("o1")
    assert erasure.organisation == replace(FIRM, profile=SHOP)
    assert (erasure.assessments, erasure.backups) == (2, (backup,))
    organisations.erase("o1")
    assert [firm.id for firm in organisations.all()] == ["o2"]
    assert assessments.summaries() == ()
    assert not backup.exists()
    assert len(list(database.backups.iterdir())) == 1
    with pytest.raises(UserFacingError, match="organisation_unknown"):
        organisations.erasure("o1")


def test_a_firm_in_the_bin_can_be_erased(database: Database, organisations: Organisations) -> None:
    organisations.add(FIRM)
    Bin(database, lambda: MORNING).delete_organisation("o1")
    assert organisations.erasure("o1").organisation == FIRM
    organisations.erase("o1")
    assert Bin(database, lambda: MORNING).contents() == ()
