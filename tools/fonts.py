"""Makes the fonts of `assets/fonts` from the variable Source Sans 3 of its package.

reportlab embeds static fonts only, so three weights are cut out of the variable font and
reduced to the scripts that the program prints. The same package and fontTools always give
the same bytes. Run ``python tools/fonts.py`` to write them, with ``--check`` to compare.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import fontpkg
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from pmediag.look import FONT_FAMILY

FOLDER = Path(__file__).resolve().parents[1] / "assets" / "fonts"

PACKAGE = "source-sans-3"

WEIGHTS = {400: "Regular", 600: "SemiBold", 700: "Bold"}

RANGES = (
    (0x0020, 0x007E),  # Basic Latin
    (0x00A0, 0x024F),  # Latin-1, Latin Extended A and B
    (0x02B0, 0x036F),  # modifier letters, combining marks
    (0x0370, 0x052F),  # Greek, Cyrillic
    (0x1E00, 0x1FFF),  # Latin Extended Additional, Greek Extended
    (0x2000, 0x209F),  # punctuation, U+202F among it; superscripts and subscripts
    (0x20A0, 0x20CF),  # currencies
    (0x2100, 0x22FF),  # letter-like, number forms, arrows, mathematics
    (0x2300, 0x23FF),  # technical
    (0x2460, 0x27FF),  # enclosed, boxes, shapes, symbols, ✓, ⟨ ⟩
    (0xA720, 0xA7FF),  # Latin Extended D
    (0xFB00, 0xFB06),  # ligatures
)
"""What stays of the font, where it has it."""

_BOLD_STYLE, _BOLD_SELECTION, _REGULAR_SELECTION = 1, 1 << 5, 1 << 6


def made(weights: Mapping[int, str] = WEIGHTS) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of the files of `assets/fonts`, by default of all."""
    variable = fontpkg.path(PACKAGE, 400)
    reduced = _reduced(variable)
    for weight, style in weights.items():
        yield f"{FONT_FAMILY.replace(' ', '')}-{style}.ttf", _static(reduced, weight, style)
    yield "OFL.txt", (variable.parents[1] / "LICENSE").read_bytes()


def _static(reduced: bytes, weight: int, style: str) -> bytes:
    font = TTFont(io.BytesIO(reduced), recalcTimestamp=False)
    font = instantiateVariableFont(font, {"wght": weight}, inplace=True)
    for tag in ("STAT", "avar", "MVAR"):
        if tag in font:
            del font[tag]
    _name(font, weight, style)
    return _bytes_of(font)


def _reduced(variable: Path) -> bytes:
    """Keep the scripts that are printed; done first, there is less to cut weights out of."""
    font = TTFont(variable, recalcTimestamp=False)
    options = Options(recalc_timestamp=False)
    options.drop_tables += ["DSIG"]
    options.layout_features = [*options.layout_features, "tnum", "pnum"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
    subsetter.subset(font)
    return _bytes_of(font)


def _bytes_of(font: TTFont) -> bytes:
    stream = io.BytesIO()
    font.save(stream)
    return stream.getvalue()


def _name(font: TTFont, weight: int, style: str) -> None:
    """Name a weight so that systems which know two per family still tell the three apart."""
    linked = style in {"Regular", "Bold"}
    names = {
        1: FONT_FAMILY if linked else f"{FONT_FAMILY} {style}",
        2: style if linked else "Regular",
        3: f"{FONT_FAMILY} {style}, subset made for pmediag",
        4: f"{FONT_FAMILY} {style}",
        6: f"{FONT_FAMILY.replace(' ', '')}-{style}",
        16: FONT_FAMILY,
        17: style,
    }
    for name_id, text in names.items():
        font["name"].removeNames(nameID=name_id)
        font["name"].setName(text, name_id, 3, 1, 0x409)
    bold = style == "Bold"
    font["OS/2"].usWeightClass = weight
    font["head"].macStyle = _BOLD_STYLE if bold else 0
    selection = font["OS/2"].fsSelection & ~(_BOLD_SELECTION | _REGULAR_SELECTION)
    font["OS/2"].fsSelection = selection | (_BOLD_SELECTION if bold else _REGULAR_SELECTION)


def main() -> int:
    """Write the fonts, or say which of them are not what this script makes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare and write nothing")
    check = parser.parse_args().check
    files = dict(made())
    if not check:
        FOLDER.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (FOLDER / name).write_bytes(content)
        return 0
    differing = [
        name
        for name, content in files.items()
        if not (FOLDER / name).is_file() or (FOLDER / name).read_bytes() != content
    ]
    for name in differing:
        print(f"{name}: not what tools/fonts.py makes")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
