from __future__ import annotations

import pytest
from fontTools.ttLib import TTFont

from pmediag.paths import assets
from pmediag.reports.fonts import REGULAR, WEIGHTS, characters, cut_to, width_of, wrapped
from tools.fonts import made


def test_a_font_is_what_the_script_makes() -> None:
    """One of the three: `tools/fonts.py --check` compares all, in a quarter of a minute."""
    folder = assets() / "fonts"
    for name, content in made({400: "Regular"}):
        assert (folder / name).read_bytes() == content
    assert len(list(folder.iterdir())) == len(WEIGHTS) + 1


@pytest.mark.parametrize(("name", "weight"), WEIGHTS.items())
def test_each_weight_is_a_static_font_that_says_so(name: str, weight: int) -> None:
    font = TTFont(assets() / "fonts" / f"{name}.ttf")
    assert "fvar" not in font
    assert font["OS/2"].usWeightClass == weight
    assert font["name"].getDebugName(16) == "PMEdiag Sans"


def test_the_fonts_have_what_is_printed() -> None:
    wanted = "AÀéœŒçÿ€«»’“”–—…·•→↑✓✗×½²αΩЖя0123456789 \u00a0\u202f−⟨⟩"
    assert {character for character in wanted if ord(character) not in characters()} == set()


def test_a_narrow_space_is_narrower_than_a_space() -> None:
    assert 0 < width_of("\u202f", REGULAR, 10) < width_of(" ", REGULAR, 10)


def test_lines_fit_and_lose_nothing() -> None:
    text = "Un mot anticonstitutionnellement long " + "x" * 200
    lines = wrapped(text, REGULAR, 10, 80)
    assert all(width_of(line, REGULAR, 10) <= 80 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_a_long_name_is_cut_with_an_ellipsis() -> None:
    assert cut_to("court", REGULAR, 10, 100) == "court"
    cut = cut_to("long " * 50, REGULAR, 10, 100)
    assert cut.endswith("…")
    assert width_of(cut, REGULAR, 10) <= 100
