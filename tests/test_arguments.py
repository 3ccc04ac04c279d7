"""What the command line says by itself, in the language of the session."""

from __future__ import annotations

import argparse
import inspect

import pytest

from pmediag.arguments import argparse_words, parser
from pmediag.words import Language

OURS = {
    "plan": "il manque : FICHIER",
    "plan x --days": "argument --days : il faut une valeur",
    "plane": "'plane' n’existe pas ; au choix : 'demo', 'score'",
    "list --nothing": "arguments inconnus : --nothing",
    "list --json=3": "argument --json : la valeur '3' est de trop",
    "plan x --day 3": "option ambiguë : --day peut être --days, --days-per-month",
    "--data-dir= list": "argument --data-dir : valeur refusée : ''",
    "plan x --pin=": "argument --pin : rien n’est indiqué. Écrivez le nom d’une action de ce plan",
}


@pytest.mark.parametrize(("line", "said"), OURS.items())
def test_wrong_usage_is_told_in_french(
    capsys: pytest.CaptureFixture[str], line: str, said: str
) -> None:
    with pytest.raises(SystemExit):
        parser(Language.FR).parse_args(line.split())
    told = capsys.readouterr().err.replace("\u00a0", " ").replace("\u202f", " ").replace("'", "’")
    assert told.startswith("usage : pmediag")
    assert " : erreur : " in told
    assert said.replace("'", "’") in told


def test_help_is_in_one_language() -> None:
    assert "montrer cette aide, puis finir" in parser(Language.FR).format_help()
    english = parser(Language.EN).format_help()
    assert "show this help message and exit" in english
    assert english.startswith("usage: pmediag")


def test_what_argparse_says_is_still_said_so() -> None:
    source = inspect.getsource(argparse).replace("\\'", "'")
    for text in argparse_words(str):
        assert text.replace("\n", "\\n") in source
