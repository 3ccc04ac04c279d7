from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmediag.model.text import NAME_LIMIT, NOTE_LIMIT, TextTooLongError, clean_text, folded

ANY_TEXT = st.text(
    st.characters(codec=None)
    | st.sampled_from("\r\n\t\x00\x0b\x85\u2028\u202e\u2066\ud800e\u0301\u200d😀")
)
OVERRIDES = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("Café", "Café"),
        ("Cafe\u0301", "Café"),
        ("e\x00\u0301", "é"),
        ("un\r\ndeux\rtrois\u2028quatre", "un\ndeux\ntrois\nquatre"),
        ("a\tb\x07c\x9f", "a\tbc"),
        ("\ud83d seul", " seul"),
        ("  gardé  ", "  gardé  "),
        ("\u05d0\u202eab\u202c", "\u05d0\u202eab\u202c"),
        ("👩\u200d🔧", "👩\u200d🔧"),
        ("<b>=1+1</b>", "<b>=1+1</b>"),
    ],
)
def test_multi_line(text: str, cleaned: str) -> None:
    assert clean_text(text, limit=NOTE_LIMIT) == cleaned


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  Menuiserie\tDurand\r\n& fils \n", "Menuiserie Durand & fils"),
        ("abc\u202etxt.exe\u2069", "abctxt.exe"),
        ("\u05d0\u200f1", "\u05d0\u200f1"),
        ("\x00\n\t", ""),
    ],
)
def test_single_line(text: str, cleaned: str) -> None:
    assert clean_text(text, multi_line=False, limit=NAME_LIMIT) == cleaned


def test_a_long_text_is_refused_with_its_length_once_cleaned() -> None:
    assert clean_text(" " + "é" * 200, multi_line=False, limit=NAME_LIMIT) == "é" * 200
    with pytest.raises(TextTooLongError) as refused:
        clean_text("e\u0301" * 1_000_000, multi_line=False, limit=NAME_LIMIT)
    assert (refused.value.limit, refused.value.length) == (NAME_LIMIT, 1_000_000)


@given(ANY_TEXT, st.booleans())
def test_what_is_clean_stays_and_can_be_written(text: str, multi_line: bool) -> None:
    cleaned = clean_text(text, multi_line=multi_line, limit=10_000)
    assert clean_text(cleaned, multi_line=multi_line, limit=10_000) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    cleaned.encode()
    controls = {c for c in cleaned if unicodedata.category(c) == "Cc"}
    assert controls <= ({"\n", "\t"} if multi_line else set())
    assert multi_line or not OVERRIDES & set(cleaned)
    assert multi_line or cleaned == cleaned.strip()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Œufs d'autruche", "oeufs d autruche"),
        ("  ÉLECTRICITÉ—générale ", "electricite generale"),
        ("auto-école_n°1", "auto ecole n 1"),
        ("Ærø & Łódź", "aero lodz"),
        ("STRASSE Straße", "strasse strasse"),
        ("?!", ""),
    ],
)
def test_what_is_searched_has_no_accents_marks_or_case(text: str, wanted: str) -> None:
    assert folded(text) == wanted


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert folded(folded(text)) == folded(text)
