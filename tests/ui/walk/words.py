"""The words on a screen: all in one language, none as it stands in the source."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from itertools import chain
from urllib.parse import urlsplit

from babel.messages.pofile import read_po
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QTableView,
    QWidget,
)

from pmediag.model.library import Library
from pmediag.paths import assets, translations
from pmediag.services.catalogue import Catalogue
from pmediag.typography import sentence, typeset
from pmediag.words import Language
from tests.ui.walk.sight import seen

ROWS = 200
"""Rows of a list that are read."""

LEAST = 6
"""Letters that a source with placeholders has for itself, to be told from anything."""

PLACEHOLDER = re.compile(r"%n|%\d|\{[^{}]*\}")
ADDRESS = re.compile(r"https?://\S+")
"""An address is the same in every language."""

LEFT_OVER = re.compile(r"%n|[{}]|\((?:s|es|\w+\|\w+)\)")
ACCENTED = re.compile(r"\w*[àâçéèêëîïôûùüÿœÀÂÇÉÈÊËÎÏÔÛÙÜŸŒ]\w*")

NAMES = ("Français", "English", "NAF rév. 2")
"""What is called so in both languages."""

TELLING = {
    Language.EN: frozenset("the and your with this that from which what there where".split()),
    Language.FR: frozenset("le les des une vous votre vos dans avec cette ce qui pas sur".split()),
}
"""Words that no sentence of the other language holds."""

Said = tuple[QWidget, str]


def word_faults(
    top: QWidget, language: Language, given: Iterable[str]
) -> Iterator[tuple[QWidget, str]]:
    """Tell what is not in ``language``; ``given`` is what a person or another language said."""
    names = (*given, *_names(language))
    seen_already: set[str] = set()
    for widget, text in _said(top):
        if text and text not in seen_already:
            seen_already.add(text)
            yield from ((widget, what) for what in text_faults(text, language, names))


def text_faults(said: str, language: Language, names: Iterable[str]) -> Iterator[str]:
    """Tell what in a text is of the source or of another language, but for some ``names``."""
    text = ADDRESS.sub("", said)
    for name in names:
        text = text.replace(name, "")
    if LEFT_OVER.search(text):
        yield f"says “{text[:80]}”, as in the source"
    other = Language.EN if language is Language.FR else Language.FR
    if language is Language.FR and _is_source(text):
        yield f"says “{text[:80]}”, which has a French translation"
    foreign = [word for word in _words(text) if word.lower() in TELLING[other]]
    if language is Language.EN:
        known = _english_content()
        foreign += [word for word in ACCENTED.findall(text) if word.lower() not in known]
    if foreign:
        yield f"says “{text[:80]}” ({', '.join(foreign)})"


def _said(top: QWidget) -> Iterator[Said]:
    """Give every word of a window with the widget that says it."""
    yield top, top.windowTitle()
    for widget in seen(top):
        yield widget, widget.accessibleName()
        yield widget, widget.accessibleDescription()
        yield widget, widget.toolTip()
        if isinstance(widget, QAbstractButton | QLabel):
            yield widget, widget.text().replace("&&", "&")
        elif isinstance(widget, QLineEdit):
            yield widget, widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from ((widget, widget.itemText(index)) for index in range(widget.count()))
        elif isinstance(widget, QAbstractItemView):
            yield from _cells(widget)
        elif isinstance(widget, QMenuBar):
            yield from _actions(widget)


def _cells(view: QAbstractItemView) -> Iterator[Said]:
    model, roles = view.model(), Qt.ItemDataRole
    for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
        yield view, str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), ROWS)):
            index = model.index(row, column)
            for role in (roles.DisplayRole, roles.AccessibleTextRole, roles.ToolTipRole):
                yield view, str(index.data(role) or "")


def _actions(bar: QMenuBar) -> Iterator[Said]:
    for menu in bar.actions():
        yield bar, menu.text().replace("&", "")
        inside = menu.menu()
        if isinstance(inside, QMenu):
            yield from ((bar, action.text()) for action in inside.actions())


@cache
def _sources() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Give the English sources whose French is another: whole ones, and those with holes."""
    whole, holed = set(), []
    for english, french in _pairs():
        if _plain(english) == _plain(french):
            continue
        if PLACEHOLDER.search(english):
            own = PLACEHOLDER.sub("", english)
            if sum(letter.isalpha() for letter in own) >= LEAST:
                parts = [re.escape(_plain(part)) for part in PLACEHOLDER.split(english)]
                holed.append(re.compile(".+".join(parts)))
        else:
            whole.add(_plain(english))
    return frozenset(whole), tuple(holed)


@cache
def _is_source(text: str) -> bool:
    whole, holed = _sources()
    plain = _plain(text)
    pieces = {plain, *re.split(r" · |\n", plain)}
    return bool(pieces & whole) or any(pattern.fullmatch(plain) for pattern in holed)


def _pairs() -> Iterator[tuple[str, str]]:
    """Give each English source with its French, of the window and of what stands beside it."""
    catalog = ET.parse(translations() / "pmediag_fr.ts")  # noqa: S314 - our own file
    for message in catalog.iter("message"):
        found = message.find("translation")
        if found is not None:
            french = found.text or "".join(form.text or "" for form in found)
            yield message.findtext("source") or "", french
    with (translations() / "fr" / "LC_MESSAGES" / "pmediag.po").open("rb") as file:
        for entry in read_po(file):
            if entry.id and isinstance(entry.id, str) and isinstance(entry.string, str):
                yield entry.id, entry.string


@cache
def _english_content() -> frozenset[str]:
    """Give the words of the questionnaire in English, some of which are French names."""
    questionnaire = Catalogue(assets() / "content", Language.EN.value).latest()
    words = chain.from_iterable(_words(text) for text in _texts(questionnaire))
    return frozenset(word.lower() for word in words)


@cache
def _names(language: Language) -> tuple[str, ...]:
    """Give the titles of what the questionnaire rests on, which are not translated.

    And what the library says, which names French bodies and pages in both languages.
    """
    catalogue = Catalogue(assets() / "content", language.value)
    said = (*_texts(catalogue.latest().sources), *_library_texts(catalogue.library()))
    titles = {typeset(text, language) for text in said if text}
    return (*NAMES, *sorted(titles, key=len, reverse=True))


def _library_texts(library: Library) -> Iterator[str]:
    for resource in library.resources:
        yield from (resource.title, resource.summary, sentence(resource.verify_with))
        yield from (*resource.points, *resource.checklist)
        yield from (due.text for due in resource.dates)
        yield from (source.title for source in resource.sources)
        links = (resource.url, *(source.url for source in resource.sources))
        yield from (urlsplit(link).hostname or "" for link in links)
    for term in library.terms:
        yield from (term.name, term.also, term.meaning)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
    elif isinstance(value, dict):
        yield from chain.from_iterable(_texts(one) for one in value.values())
    elif isinstance(value, list | tuple):
        yield from chain.from_iterable(_texts(one) for one in value)


def _words(text: str) -> list[str]:
    """Give the words of a text, but for those in capitals, which are no words of a sentence."""
    return [word for word in re.findall(r"\w+", text) if not word.isupper()]


def _plain(text: str) -> str:
    """Give a text without its typography."""
    return re.sub(r"\s+", " ", text.replace("’", "'").replace("&", "")).strip()
