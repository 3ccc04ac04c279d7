"""Packs: found, loaded in a language, validated whole."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.content.building import Builder, Files
from pmediag.model.content.checks import check
from pmediag.model.content.overlay import overlaid
from pmediag.model.content.reading import Problem, convert, read_yaml
from pmediag.model.content.schema import (
    ActionsFile,
    AlertsFile,
    ComparisonsFile,
    DimensionFile,
    GlossaryFile,
    IntensityFile,
    LibraryFile,
    QuestionnaireFile,
    SourceShape,
)
from pmediag.model.questionnaire import Questionnaire

if TYPE_CHECKING:
    from pmediag.model.actions import Action
    from pmediag.model.comparison import Practice
    from pmediag.model.library import Library, Resource, Term

HEAD = "questionnaire.yaml"
LIBRARY, GLOSSARY = "library", "glossary.yaml"

T = TypeVar("T")


class ContentError(UserFacingError):
    """A pack with errors: all of them, in the order of files and ids."""

    def __init__(self, folder: Path, problems: tuple[Problem, ...]) -> None:
        super().__init__(ErrorCode.CONTENT_INVALID, folder=str(folder), count=len(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class PackPlace:
    """Where one version of a questionnaire stands."""

    questionnaire_id: str
    version: str
    folder: Path

    @property
    def order(self) -> tuple[int, ...]:
        """The version as numbers, so that 2026.10 comes after 2026.2."""
        return tuple(int(part) for part in self.version.split(".") if part.isdecimal())


def find_packs(folder: Path) -> tuple[PackPlace, ...]:
    """Give the packs under ``folder`` (`<id>/<version>/`), oldest version first."""
    places = [
        PackPlace(head.parent.parent.name, head.parent.name, head.parent)
        for head in folder.glob(f"*/*/{HEAD}")
    ]
    return tuple(sorted(places, key=lambda place: (place.questionnaire_id, place.order)))


def languages_of(folder: Path) -> tuple[str, ...]:
    """Give the languages that overlay the pack at ``folder``."""
    return tuple(sorted(place.name for place in folder.glob("[a-z][a-z]") if place.is_dir()))


def load_pack(folder: Path, language: str | None = None) -> Questionnaire:
    """Load the pack at ``folder``, in ``language`` where it has it, else in its own.

    Raises:
        ContentError: the pack has errors; it holds every one of them.
    """
    loading = _Loading(folder, language)
    questionnaire = loading.questionnaire()
    loading.refuse_problems()
    assert questionnaire is not None
    return questionnaire


def load_actions(
    folder: Path, questionnaire: Questionnaire, language: str | None = None
) -> tuple[Action, ...]:
    """Load the actions of the pack at ``folder``, whose ``questionnaire`` is loaded already.

    Raises:
        ContentError: they have errors; it holds every one of them.
    """
    loading = _Loading(folder, language)
    actions = loading.actions(questionnaire)
    loading.refuse_problems()
    return actions


def load_library(
    folder: Path, questionnaire: Questionnaire, language: str | None = None
) -> Library:
    """Load the library of the pack at ``folder``, whose ``questionnaire`` is loaded already.

    Raises:
        ContentError: it has errors; it holds every one of them.
    """
    loading = _Loading(folder, language)
    library = loading.library(questionnaire)
    loading.refuse_problems()
    return library


def load_comparisons(
    folder: Path, questionnaire: Questionnaire, language: str | None = None
) -> tuple[Practice, ...]:
    """Load the comparisons of the pack at ``folder``, whose ``questionnaire`` is loaded already.

    Raises:
        ContentError: they have errors; it holds every one of them.
    """
    loading = _Loading(folder, language)
    practices = loading.comparisons(questionnaire)
    loading.refuse_problems()
    return practices


def check_pack(
    folder: Path, language: str | None = None, indicators: Collection[str] | None = None
) -> None:
    """Load everything that the pack at ``folder`` holds, and what refers from part to part.

    ``indicators`` are the codes of the figures at hand; without it, those of the pack are taken
    as they stand.

    Raises:
        ContentError: the pack has errors; it holds every one of them.
    """
    from pmediag.model.content.plan_checks import check_references

    loading = _Loading(folder, language)
    questionnaire = loading.questionnaire()
    if questionnaire is not None:
        actions = loading.actions(questionnaire)
        library = loading.library(questionnaire)
        loading.keep(check_references(actions, library))
        loading.comparisons(questionnaire, indicators)
    loading.refuse_problems()


class _Loading:
    """Loads parts of one pack and keeps every problem on the way.

    What reads a part is imported with it: the first screen wants the questionnaire alone.
    """

    def __init__(self, folder: Path, language: str | None) -> None:
        self._folder = folder.resolve()
        self._language = language
        self._problems: list[Problem] = []
        self._broken: set[str] = set()
        spoken = language if language in languages_of(self._folder) else None
        self._layer = _Layer(self._folder, spoken, self._problems, self._broken)

    def questionnaire(self) -> Questionnaire | None:
        files = _read(self._folder, self._layer, self._problems)
        if files is None:
            return None
        questionnaire = Builder(self._problems).questionnaire(files)
        self.keep(check(questionnaire))
        self.keep(_check_place(self._folder, questionnaire))
        return questionnaire

    def actions(self, questionnaire: Questionnaire) -> tuple[Action, ...]:
        """Give the actions; a pack of before they were has none."""
        from pmediag.model.content.plan_building import ACTIONS, PlanBuilder
        from pmediag.model.content.plan_checks import check_actions

        if not (self._folder / ACTIONS).exists():
            return ()
        file = self._layer.read(ACTIONS, ActionsFile)
        if file is None:
            return ()
        actions = PlanBuilder(self._problems).actions(file)
        self.keep(check_actions(questionnaire, actions, whole=not self._broken))
        return actions

    def library(self, questionnaire: Questionnaire) -> Library:
        """Give the library; a pack of before it was has an empty one."""
        from pmediag.model.content.plan_building import PlanBuilder
        from pmediag.model.content.plan_checks import check_library
        from pmediag.model.library import Library

        builder = PlanBuilder(self._problems)
        resources: list[tuple[str, Resource]] = []
        terms: tuple[Term, ...] = ()
        for path in sorted((self._folder / LIBRARY).glob("*.yaml")):
            name = f"{LIBRARY}/{path.name}"
            if path.name == GLOSSARY:
                glossary = self._layer.read(name, GlossaryFile)
                terms = () if glossary is None else builder.terms(glossary)
                continue
            file = self._layer.read(name, LibraryFile)
            if file is not None:
                found = builder.resources(name, file.resources)
                resources += [(name, resource) for resource in found]
        self.keep(check_library(questionnaire, resources, terms))
        return Library(tuple(resource for _, resource in resources), terms)

    def comparisons(
        self, questionnaire: Questionnaire, indicators: Collection[str] | None = None
    ) -> tuple[Practice, ...]:
        """Give the comparisons; a pack of before they were has none."""
        from pmediag.model.content.comparisons import (
            COMPARISONS,
            ComparisonBuilder,
            check_practices,
        )

        if not (self._folder / COMPARISONS).exists():
            return ()
        file = self._layer.read(COMPARISONS, ComparisonsFile)
        if file is None:
            return ()
        practices = ComparisonBuilder(self._problems).practices(file)
        self.keep(check_practices(questionnaire, practices, indicators))
        return practices

    def keep(self, problems: Iterable[Problem]) -> None:
        """Keep problems, but for those that only say that something broken is not there."""
        self._problems.extend(
            problem for problem in problems if not _is_about(problem, self._broken)
        )

    def refuse_problems(self) -> None:
        if self._problems:
            raise ContentError(self._folder, tuple(sorted(set(self._problems))))


def _is_about(problem: Problem, broken: set[str]) -> bool:
    """Whether a problem only says that something broken, told already, is not there."""
    return any(f"'{item}'" in problem.reason for item in broken)


def _read(folder: Path, layer: _Layer, problems: list[Problem]) -> Files | None:
    """Read every file, so that one bad file does not hide the errors of the others."""
    head = layer.read(HEAD, QuestionnaireFile)
    alerts = layer.read("alerts.yaml", AlertsFile)
    intensity = layer.read("intensity.yaml", IntensityFile)
    sources = layer.read("sources.yaml", list[SourceShape])
    names = sorted(path.stem for path in (folder / "dimensions").glob("*.yaml"))
    found: dict[str, DimensionFile] = {}
    for name in names:
        shape = layer.read(f"dimensions/{name}.yaml", DimensionFile)
        if shape is not None:
            found[name] = shape
    if head is None:
        return None
    ids = [dimension.id for dimension in head.dimensions]
    problems.extend(
        Problem(f"dimensions/{dimension_id}.yaml", "-", "the file is missing")
        for dimension_id in ids
        if dimension_id not in names
    )
    for name in names:
        label = f"dimensions/{name}.yaml"
        if name not in ids:
            problems.append(Problem(label, "-", "no such dimension in questionnaire.yaml"))
        elif name in found and found[name].dimension != name:
            problems.append(Problem(label, "-", f"'dimension' is not {name!r}"))
    if not found.keys() >= set(ids) or alerts is None or intensity is None or sources is None:
        return None
    return Files(
        questionnaire=layer.in_language(head),
        dimensions=tuple(found[dimension_id] for dimension_id in ids),
        alerts=alerts,
        intensity=intensity,
        sources=tuple(sources),
    )


class _Layer:
    """Reads files with the words of a language laid over them."""

    def __init__(
        self, folder: Path, language: str | None, problems: list[Problem], broken: set[str]
    ) -> None:
        self._folder = folder
        self._language = language
        self._problems = problems
        self._broken = broken

    def read(self, name: str, shape: type[T]) -> T | None:
        raw = read_yaml(self._folder / name, name, self._problems)
        if raw is None:
            return None
        if self._language is not None and name != "sources.yaml":
            label = f"{self._language}/{name}"
            words = read_yaml(self._folder / label, label, self._problems)
            if words is not None:
                raw = overlaid(raw, words, label, "", self._problems)
        return convert(raw, shape, name, self._problems, self._broken)

    def in_language(self, head: QuestionnaireFile) -> QuestionnaireFile:
        if self._language is not None:
            head.language = self._language
        return head


def _check_place(folder: Path, questionnaire: Questionnaire) -> list[Problem]:
    """A pack that says another id or version than its folder would be found under a wrong one."""
    problems = []
    if folder.name != questionnaire.version:
        problems.append(Problem(HEAD, "version", f"the folder is called {folder.name!r}"))
    if folder.parent.name != questionnaire.id:
        problems.append(Problem(HEAD, "id", f"the folder is in {folder.parent.name!r}"))
    return problems
