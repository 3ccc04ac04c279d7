"""Every error has its words, in both languages."""

from __future__ import annotations

import errno

import pytest

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.wording import explain, profile_words
from pmediag.words import Language


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("code", ErrorCode)
def test_every_error_says_what_happened_why_and_what_to_do(
    code: ErrorCode, language: Language
) -> None:
    explained = explain(UserFacingError(code), language)
    for words in (explained.title, explained.cause, explained.next_step):
        assert words
        assert "{" not in words


@pytest.mark.parametrize(
    ("field_id", "option_id", "text", "said"),
    [
        ("size", "50_249", "De 50 à 249", "50 à 249 personnes"),
        ("size", "alone", "Une seule, vous", "une personne"),
        ("size", "crowd", "Une foule", "Une foule"),
        (
            "activity",
            "shop",
            "À des particuliers : ils viennent à vous",
            "à des particuliers – ils viennent à vous",
        ),
        ("activity", "other", "BTP et travaux", "BTP et travaux"),
        ("activity", "none", "", ""),
        ("region", "r53", "Bretagne", "Bretagne"),
    ],
)
def test_an_answer_of_the_profile_is_worded_for_others(
    field_id: str, option_id: str, text: str, said: str
) -> None:
    assert profile_words(field_id, option_id, text, Language.FR) == said


def test_french_is_not_english() -> None:
    for code in ErrorCode:
        error = UserFacingError(code)
        assert explain(error, Language.FR) != explain(error, Language.EN)


def test_a_path_with_braces_or_spaces_is_said_as_it_is() -> None:
    error = UserFacingError(ErrorCode.FILE_MISSING, path="/a {b} ; 'c'/{path}")
    assert explain(error, Language.FR).cause == "/a {b} ; 'c'/{path} n’existe pas."


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOENT, "son dossier n’existe pas"),
        (errno.EACCES, "vous n’en avez pas le droit"),
        (errno.ENOSPC, "le disque est plein"),
        (errno.EISDIR, "un dossier porte ce nom"),
    ],
)
def test_the_reason_of_the_system_is_said_in_the_language(number: int, words: str) -> None:
    error = UserFacingError(ErrorCode.FILE_UNWRITABLE, path="/a", reason=OSError(number, "English"))
    assert words in explain(error, Language.FR).cause
    assert "English" not in explain(error, Language.FR).cause


def test_what_a_file_says_cannot_drive_the_terminal_nor_fill_it() -> None:
    error = UserFacingError(ErrorCode.FILE_INVALID, path="a", reason="\x1b[31m\u202e" + "x" * 9999)
    cause = explain(error, Language.FR).cause
    assert "\x1b" not in cause
    assert "\u202e" not in cause
    assert len(cause) < 700
