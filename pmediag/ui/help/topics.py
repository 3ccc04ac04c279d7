"""What there is help about, and of what a help is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from pmediag.ui.widgets.keys_table import OR


class Key(NamedTuple):
    """What keys do: portable names as of `QKeySequence`, " / " between two that do the same."""

    words: str
    keys: str

    @property
    def native(self) -> str:
        """The keys as this platform and this language write them."""
        return OR.join(_native(keys) for keys in self.keys.split(OR))


@dataclass(frozen=True, slots=True)
class Help:
    """What a place is for, in a sentence; how to use it, in lines; the keys that work there."""

    title: str
    purpose: str
    how: tuple[str, ...]
    keys: tuple[Key, ...]


Write = Callable[[], Help]
"""Gives a help in the language of the window."""


def _native(keys: str) -> str:
    """Give one combination as it is printed; what is none, such as "1 – 9", stays."""
    sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1 or sequence == QKeySequence(Qt.Key.Key_unknown):
        return keys
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)
