"""The icons that a style sheet names, in the colours of a theme, as resources in memory.

A style sheet takes pictures by their address only, and a picture there has no colour of its
own: each icon is registered once per colour, as ``:/pmediag/colour/icon.svg``.
"""

from __future__ import annotations

import struct

from PySide6.QtCore import qRegisterResourceData

from pmediag.ui.icons import Icon, tinted

_FORMAT = 1
_FILE, _FOLDER = 0, 2
_ANY_LANGUAGE = (0, 1)

_registered: dict[str, tuple[bytes, bytes, bytes]] = {}
"""What Qt reads as long as the program runs, by address."""


def address(icon: Icon, colour: str) -> str:
    """Give the address of ``icon`` in ``colour`` (``#RRGGBB``) for a style sheet."""
    path = ("pmediag", colour.removeprefix("#"), f"{icon.value}.svg")
    known = ":/" + "/".join(path)
    if known not in _registered:
        _registered[known] = _resource(path, tinted(icon, colour))
        qRegisterResourceData(_FORMAT, *_registered[known])
    return known


def _resource(path: tuple[str, ...], content: bytes) -> tuple[bytes, bytes, bytes]:
    """Lay one file out as Qt reads resources: the tree, the names, the content.

    The tree is a root and then a node for each name of ``path``, each folder saying how many
    children it has and which node is the first.
    """
    tree, names = struct.pack(">IHII", 0, _FOLDER, 1, 1), b""
    for place, name in enumerate(path, start=1):
        if place < len(path):
            tree += struct.pack(">IHII", len(names), _FOLDER, 1, place + 1)
        else:
            tree += struct.pack(">IHHHI", len(names), _FILE, *_ANY_LANGUAGE, 0)
        names += struct.pack(">HI", len(name), _hash(name)) + name.encode("utf-16-be")
    return tree, names, struct.pack(">I", len(content)) + content


def _hash(name: str) -> int:
    value = 0
    for character in name:
        value = (value << 4) + ord(character)
        value ^= (value & 0xF0000000) >> 23
        value &= 0x0FFFFFFF
    return value
