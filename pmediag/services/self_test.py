"""The installed program tests itself: the main job once, in a folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from pmediag import __version__
from pmediag.model.actions import Action, Cost, Effect, Lever
from pmediag.model.assessment import EXPRESS, Answer
from pmediag.model.explanation import next_choice
from pmediag.model.plan import Limits
from pmediag.model.planning.planner import Planner
from pmediag.model.result import Result
from pmediag.paths import translations
from pmediag.services.assessments import Assessments
from pmediag.services.catalogue import Catalogue
from pmediag.services.checking import check_content, check_database
from pmediag.services.exchange import Exchange, read_results
from pmediag.services.firm_number import number_problem
from pmediag.services.nomenclature import activity
from pmediag.services.reporting import ReportMaterial, page_pictures, write_report
from pmediag.services.samples import sample, sample_names
from pmediag.words import Language

_NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class SelfTestError(Exception):
    """The program does not do what it is made for; the message says where."""


def run(folder: Path, catalogue: Catalogue, language: Language) -> Iterator[str]:
    """Do each part of the job and yield its name when it is done.

    Raises:
        SelfTestError: a part did not give what it must.
        UserFacingError: the world stopped a part.
    """
    yield f"pmediag {__version__}"
    _require(not check_content([place.folder for place in catalogue.packs()]), "content")
    _require((translations() / "fr" / "LC_MESSAGES" / "pmediag.mo").exists(), "translations")
    # The library of numbers is loaded by the first number alone: it must be in the bundle.
    _require(number_problem("732 829 320 00074") is None, "numbers")
    _require(activity("43.22A") is not None, "activities")
    yield "content"
    samples = [sample(name, language) for name in sample_names()]
    _require(bool(samples), "samples")
    results = [result for path in samples for _, result in read_results(path, catalogue)]
    _require(all(result.scoring.score is not None for result in results), "samples")
    yield "scores"
    _plan(results[0])
    yield "plan"
    assessment_id = _diagnose(folder, catalogue, samples[0])
    yield "storage"
    _report(folder, catalogue, assessment_id, language)
    yield "report"


def _plan(result: Result) -> None:
    """Choose between two ways to the same answer: the solver must be in the bundle."""
    promising = result.explanation.promising[0].question.id
    better = next_choice(result.scoring.questions[promising])
    assert better is not None
    effect = Effect(promising, better.id)
    ways = [_an_action("dear", effect, 20.0), _an_action("cheap", effect, 10.0)]
    planner = Planner(result, ways)
    plan = planner.plan(Limits(budget=25.0))
    _require((plan.chosen, plan.cost_high) == (("cheap",), 10.0), "plan")
    _require(len(planner.frontier()) == 21, "frontier")


def _an_action(name: str, effect: Effect, cost: float) -> Action:
    return Action(
        id=name,
        dimension_id=effect.question_id,
        title=name,
        selling=name,
        safety="",
        steps=(),
        first_step=name,
        proof=name,
        first_year=Cost(high=cost),
        yearly=Cost(),
        days=1,
        weeks=1,
        lever=Lever.TIME,
        effects=(effect,),
    )


def _diagnose(folder: Path, catalogue: Catalogue, sample: Path) -> str:
    """Answer an express diagnosis, close, open again, complete, carry it out and in."""
    from pmediag.model.storage.database import Database

    path, backups = folder / "pmediag.sqlite3", folder / "backups"
    database = Database.open(path, backups=backups)
    session = Assessments(database, catalogue, lambda: _NOW).start(
        "Entreprise A", {"activity": "shop"}, EXPRESS
    )
    identifier = session.assessment.id
    while (question := session.current) is not None:
        session.pick(question.choices[2].id)
        session.go_next()
    kept = session.assessment
    database.close()

    database = Database.open(path, backups=backups)
    assessments = Assessments(database, catalogue, lambda: _NOW)
    session = assessments.resume(identifier)
    _require(session.assessment == kept, "reopening")
    _require(all(answer != Answer() for answer in kept.answers.values()), "answers")
    _require(session.complete().scoring.score == 50, "score")
    exchange = Exchange(database, catalogue)
    exchange.export(identifier, folder / "one.pmediag")
    _require(exchange.import_file(folder / "one.pmediag").same == (identifier,), "exchange")
    exchange.import_file(sample)
    _require(not check_database(database), "database")
    database.close()
    return identifier


def _report(folder: Path, catalogue: Catalogue, identifier: str, language: Language) -> None:
    out = folder / "report.pdf"
    for organisation, result in read_results(folder / "one.pmediag", catalogue):
        _require(result.assessment.id == identifier, "exported id")
        material = ReportMaterial(result, organisation)
        write_report(out, material, language=language, printed_on=_NOW.date())
        # The empty document that it begins with must be in the bundle.
        write_report(out.with_suffix(".docx"), material, language=language, printed_on=_NOW.date())
    pages = page_pictures(out.read_bytes())
    first = pages.render(0, 1.0)
    _require(len(first.pixels) == 3 * first.width * first.height, "report")
    _require("Entreprise A" in pages.text(0), "report")
    pages.close()


def _require(holds: bool, part: str) -> None:
    if not holds:
        raise SelfTestError(part)
