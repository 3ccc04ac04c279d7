"""Another language: an overlay of the same ids over the words of a pack.

An overlay file stands at `<language>/<same name>` and holds the words alone, in mappings
whose keys are the ids of the base file (and, for what has no id, its place from 0).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from pmediag.model.content.reading import Problem

WORDS = frozenset(
    "text hint why example check ask help name short purpose lack importance title sentence"
    " reason first_step caution note weight_reason question selling safety proof summary"
    " verify_with meaning also".split()
)
"""Keys that hold words. `question` is a word only where it is not a condition's."""

WORD_LISTS = frozenset({"scale", "steps", "points", "checklist"})
"""Lists of words; a word of a list has its place, from 0, for a key."""

UNTRANSLATED = frozenset({"when", "applies_if", "asked_if", "population", "effects", "sources"})
"""Keys under which no word stands: conditions, effects, titles in their own language."""

Words: TypeAlias = "str | dict[str, Words]"


def words_of(node: object, *, in_choices: bool = False) -> Words | None:
    """Give the words under ``node`` as nested mappings, ``None`` where there are none."""
    if isinstance(node, dict):
        found: dict[str, Words] = {}
        for key, value in node.items():
            if key in UNTRANSLATED:
                continue
            if isinstance(value, str):
                if in_choices or key in WORDS:
                    found[key] = value
                continue
            if key in WORD_LISTS and isinstance(value, list):
                if value:
                    found[key] = {str(index): word for index, word in enumerate(value)}
                continue
            inside = words_of(value, in_choices=key == "choices" and isinstance(value, dict))
            if inside:
                found[key] = inside
        return found or None
    if isinstance(node, list):
        inside_list = {
            _label(item, index): words
            for index, item in enumerate(node)
            if (words := words_of(item)) is not None
        }
        return inside_list or None
    return None


def overlaid(node: object, words: object, name: str, where: str, problems: list[Problem]) -> object:
    """Give ``node`` with the words of an overlay in place of its own.

    A word that is missing, empty, or that the base does not have is a problem.
    """
    wanted = words_of(node)
    problems.extend(_differences(wanted, words, name, where))
    return _replaced(node, words)


def _differences(wanted: object, given: object, name: str, where: str) -> Iterator[Problem]:
    if isinstance(wanted, str):
        if not isinstance(given, str) or not given.strip():
            yield Problem(name, where or "-", "the translation is missing")
        return
    wanted_keys = wanted if isinstance(wanted, dict) else {}
    if not isinstance(given, dict):
        if wanted_keys:
            yield Problem(name, where or "-", "the translation is missing")
        return
    for key, value in wanted_keys.items():
        yield from _differences(value, given.get(key), name, f"{where}/{key}" if where else key)
    for key in given:
        if key not in wanted_keys:
            yield Problem(name, where or "-", f"{key!r} has nothing to translate here")


def _replaced(node: object, words: object) -> object:
    if isinstance(node, str):
        return words if isinstance(words, str) else node
    if not isinstance(words, dict):
        return node
    if isinstance(node, dict):
        return {
            key: value if key in UNTRANSLATED else _replaced(value, words.get(key))
            for key, value in node.items()
        }
    if isinstance(node, list):
        return [_replaced(item, words.get(_label(item, index))) for index, item in enumerate(node)]
    return node


def _label(item: object, index: int) -> str:
    if isinstance(item, dict):
        for key in ("id", "number", "version"):
            if isinstance(item.get(key), str | int):
                return str(item[key])
    return str(index)
