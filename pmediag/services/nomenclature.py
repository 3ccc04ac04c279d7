"""The activities of NAF rév. 2, found as one types: by trade, by words of the label, by code."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from pmediag.model.text import folded
from pmediag.paths import assets
from pmediag.words import Language

WITHOUT_OPTION = frozenset("OTU")
"""Sections that no small firm is in: public bodies, households, embassies."""

EMPTY_WORDS = frozenset(
    "a an and au aux d de des du en et for for l la le les of of the un une".split()
)
"""Words that say nothing; a search of nothing else keeps them."""

SAME_THING = {
    "boutique": ("commerce",),
    "constructeur": ("construction",),
    "eleveur": ("elevage",),
    "fabricant": ("fabrication", "production"),
    "fabricante": ("fabrication", "production"),
    "grossiste": ("gros",),
    "installateur": ("installation",),
    "loueur": ("location",),
    "magasin": ("commerce",),
    "negoce": ("gros",),
    "negociant": ("gros",),
    "producteur": ("production", "culture", "elevage"),
    "reparateur": ("reparation",),
    "vente": ("commerce",),
    "farmer": ("farming", "growing", "raising"),
    "maker": ("manufacture", "production", "making"),
    "manufacturer": ("manufacture", "production"),
    "merchant": ("wholesale",),
    "producer": ("production", "growing"),
    "rental": ("hire",),
    "repairer": ("repair",),
    "shop": ("shops", "sale"),
    "store": ("shops", "sale"),
    "wholesaler": ("wholesale",),
}
"""The word of a person, and how the labels put what that person does."""

TRADE, TRADE_START, LABEL_START, INSIDE = range(4)
"""How well a word is found, the best first."""

LEAST_INSIDE = 3
"""Letters from which a word is also looked for inside others."""

LONG = 1000
"""More letters than a trade has."""

_CODE = re.compile(r"(\d{1,2})[ .]?(\d{0,2})[ .]?([A-Za-z]?)")
_REST = re.compile(r"^(?:autres?|other|various)\b|n\.c\.a\.|not classified elsewhere")


@dataclass(frozen=True, slots=True)
class Activity:
    """A sub-class: its code ("43.22A"), its section ("F"), its labels, what trades call it."""

    code: str
    section: str
    fr: str
    en: str
    words_fr: tuple[str, ...]
    words_en: tuple[str, ...]

    @property
    def sector(self) -> str | None:
        """The option of the questionnaire's profile field "sector", None where it has none."""
        return None if self.section in WITHOUT_OPTION else f"naf_{self.section.lower()}"

    def label(self, language: Language) -> str:
        """Give the official label, or its translation."""
        return self.fr if language is Language.FR else self.en

    def words(self, language: Language) -> tuple[str, ...]:
        """Give what those who do it call it, the most usual first; there may be none."""
        return self.words_fr if language is Language.FR else self.words_en


@dataclass(frozen=True, slots=True)
class Edition:
    """Which nomenclature this is, and which one replaces it from ``replaced_on`` on."""

    name: str
    since: int
    source: str
    replaced_by: str
    replaced_on: date


@dataclass(frozen=True, slots=True)
class _Entry:
    """An activity with its words as they are searched: each has a space before and after it."""

    activity: Activity
    trades: str
    labels: str
    phrases: tuple[str, ...]
    is_rest: bool


@dataclass(frozen=True, slots=True)
class _Nomenclature:
    edition: Edition
    entries: tuple[_Entry, ...]
    by_code: dict[str, Activity]


def edition() -> Edition:
    """Say which nomenclature this is."""
    return _nomenclature().edition


def activity(code: str) -> Activity | None:
    """Give the activity of a code, however it is written: "43.22A", "4322a"."""
    return _nomenclature().by_code.get(_plain(code))


def search(text: str, limit: int = 8) -> tuple[Activity, ...]:
    """Find activities by words of either language or by the beginning of a code.

    Args:
        text: What was typed; every word must be found, in any order. Accents, case, hyphens,
            ligatures and a plural are ignored.
        limit: How many at most.

    Returns:
        The best first: the word of a trade, then the beginning of a word of a label, then
        the inside of a word.
    """
    if _CODE.fullmatch(text.strip()):
        return _by_code(_plain(text), limit)
    words = _words(text)
    if not words:
        return ()
    whole = folded(text)
    found = [
        (key, entry.activity)
        for entry in _nomenclature().entries
        if (key := _key(entry, words, whole)) is not None
    ]
    found.sort(key=lambda pair: pair[0])
    return tuple(activity for _, activity in found[:limit])


def _by_code(code: str, limit: int) -> tuple[Activity, ...]:
    known = _nomenclature().by_code
    return tuple(known[plain] for plain in known if plain.startswith(code))[:limit]


def _words(text: str) -> list[str]:
    words = folded(text).split()
    telling = [word for word in words if word not in EMPTY_WORDS]
    return [_singular(word) for word in telling or words]


def _singular(word: str) -> str:
    """Drop the mark of a plural, so that "meubles" finds "meuble"."""
    return word[:-1] if len(word) > 4 and word.endswith(("s", "x")) else word


def _key(entry: _Entry, words: list[str], whole: str) -> tuple[int, int, bool, int, str] | None:
    """Give by what the entry is sorted, None where it lacks one of ``words``."""
    ranks = 0
    for word in words:
        rank = _rank(entry, word)
        if rank is None:
            return None
        ranks += rank
    return (
        ranks,
        _phrase_rank(entry.phrases, whole),
        entry.is_rest,
        len(entry.labels),
        entry.activity.code,
    )


def _rank(entry: _Entry, word: str) -> int | None:
    if f" {word} " in entry.trades or f" {word}s " in entry.trades:
        return TRADE
    if f" {word}" in entry.trades:
        return TRADE_START
    if f" {word}" in entry.labels:
        return LABEL_START
    if any(f" {other} " in entry.labels for other in SAME_THING.get(word, ())):
        return LABEL_START
    if len(word) >= LEAST_INSIDE and (word in entry.labels or word in entry.trades):
        return INSIDE
    return None


def _phrase_rank(phrases: tuple[str, ...], whole: str) -> int:
    """Prefer a trade called just this, then one whose name begins so, the shortest first."""
    return min((len(name) for name in phrases if name.startswith(whole)), default=LONG)


def _plain(code: str) -> str:
    return code.strip().replace(".", "").replace(" ", "").upper()


@cache
def _nomenclature() -> _Nomenclature:
    """Read the file, the first time something is asked."""
    read = json.loads((assets() / "nomenclature" / "naf.json").read_text(encoding="utf-8"))
    activities = [
        Activity(code, section, fr, en, tuple(words_fr), tuple(words_en))
        for code, section, fr, en, words_fr, words_en in read["activities"]
    ]
    return _Nomenclature(
        Edition(
            read["name"],
            read["since"],
            read["source"],
            read["replaced_by"],
            date.fromisoformat(read["replaced_on"]),
        ),
        tuple(_entry(item) for item in activities),
        {_plain(item.code): item for item in activities},
    )


def _entry(item: Activity) -> _Entry:
    names = (*item.words_fr, *item.words_en)
    phrases = tuple(folded(name) for name in names)
    # "auto-école" is typed "autoécole" too.
    joined = (folded(name.replace("-", "")) for name in names if "-" in name)
    labels = f"{folded(item.fr)} | {folded(item.en)}"
    rest = _REST.search(item.fr.casefold()) or _REST.search(item.en.casefold())
    return _Entry(
        item,
        f" {' | '.join((*phrases, *joined))} ",
        f" {labels} ",
        phrases,
        rest is not None,
    )
