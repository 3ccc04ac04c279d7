"""What the command line understands: its commands and their options, with their help."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from pmediag import __version__
from pmediag.model.action_plan import DAYS_LIMIT, DAYS_PER_MONTH_LIMIT, EUROS_LIMIT
from pmediag.model.numbers import NumberError, NumberFault, figure_in
from pmediag.services.samples import SHOWN_FIRST, sample_names
from pmediag.typography import THOUSANDS_TYPED, number, typeset
from pmediag.words import Language, gettext_of

_FIGURES = frozenset({"--budget", "--days", "--days-per-month"})
"""Options that take a figure."""


def _folder(text: str) -> Path:
    """Read a folder's name; an empty one would mean the folder one happens to be in."""
    if not text:
        raise ValueError("no folder")
    return Path(text)


def parser(language: Language) -> argparse.ArgumentParser:
    """Give the parser of the whole command line, its help in ``language``."""
    _ = gettext_of(language)
    words = argparse_words(_)
    vars(argparse)["_"] = lambda text: words.get(text, text)  # else those of the session's locale

    def say(text: str) -> str:
        # argparse reads % in a help text as a format.
        return typeset(text, language).replace("%", "%%")

    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--data-dir",
        type=_folder,
        metavar=say(_("FOLDER")),
        default=argparse.SUPPRESS,
        help=say(_("where the data is (also: the environment variable PMEDIAG_DATA_DIR)")),
    )
    main_parser = argparse.ArgumentParser(
        prog="pmediag",
        parents=[common],
        description=say(_("Digital self-assessment for small firms. No command: the window.")),
        epilog=say(_("Exit codes: 0 done; 1 refused, with a message; 2 wrong usage.")),
    )
    main_parser.add_argument("--version", action="version", version=f"pmediag {__version__}")
    commands = main_parser.add_subparsers(dest="command", metavar=say(_("COMMAND")))

    def add(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, parents=[common], help=say(text), description=say(text))

    file_name, out_name = say(_("FILE")), say(_("OUT.pdf|OUT.docx"))
    demo = add("demo", _("diagnose a sample firm: its scores here, its report on disk"))
    demo.add_argument("sample", nargs="?", default=SHOWN_FIRST, choices=sample_names())
    demo.add_argument("-o", "--output", type=Path, metavar=out_name)
    score = add("score", _("score the diagnoses of a file"))
    score.add_argument("file", type=Path, metavar=file_name)
    score.add_argument("--json", action="store_true", help=say(_("everything, as JSON")))
    _add_plan(add("plan", _("say what to do first and what fits the means")), language)
    report = add("report", _("write the report of a file or of a stored diagnosis, as PDF or DOCX"))
    report.add_argument("source", metavar=say(_("FILE|ID")))
    report.add_argument("-o", "--output", type=Path, required=True, metavar=out_name)
    add("import", _("take in a received file, whole or not at all")).add_argument(
        "file", type=Path, metavar=file_name
    )
    export = add("export", _("write a stored diagnosis to a file"))
    export.add_argument("id", metavar=say(_("ID")))
    export.add_argument("-o", "--output", type=Path, required=True, metavar=file_name)
    add("list", _("list the stored diagnoses")).add_argument(
        "--json", action="store_true", help=say(_("as JSON"))
    )
    add("check", _("check the questionnaires, the database and its digests")).add_argument(
        "packs",
        nargs="*",
        type=Path,
        metavar=say(_("PACK")),
        help=say(_("the folder of a questionnaire to check instead")),
    )
    add("self-test", _("do the whole job once, in a folder of its own"))
    return main_parser


def joined(words: Sequence[str]) -> list[str]:
    """Give ``words`` with a figure below 0 tied to its option, as in ``--days=-0,5``.

    argparse takes ``-0,5`` and ``-inf`` for options, and would refuse them without saying why.
    """
    found: list[str] = []
    for word in words:
        if found and found[-1] in _FIGURES and word.startswith("-") and word[1:2] != "-":
            found[-1] = f"{found[-1]}={word}"
        else:
            found.append(word)
    return found


def _add_plan(plan: argparse.ArgumentParser, language: Language) -> None:
    _ = gettext_of(language)

    def say(text: str) -> str:
        return typeset(text, language).replace("%", "%%")

    plan.add_argument("file", type=Path, metavar=say(_("FILE")))
    plan.add_argument(
        "--budget",
        type=partial(_figure, most=EUROS_LIMIT, language=language),
        metavar=say(_("EUR")),
        help=say(_("at most so many euros in the first year")),
    )
    plan.add_argument(
        "--days",
        type=partial(_figure, most=DAYS_LIMIT, language=language),
        metavar="N",
        help=say(_("at most so many person-days in all")),
    )
    plan.add_argument(
        "--days-per-month",
        type=partial(_figure, most=DAYS_PER_MONTH_LIMIT, language=language, above_zero=True),
        metavar="N",
        help=say(_("how many person-days a month has")),
    )
    for name, text in (
        ("--pin", _("an action that stays in the plan; may be repeated")),
        ("--refuse", _("an action that stays out of the plan; may be repeated")),
    ):
        plan.add_argument(
            name,
            action="append",
            type=partial(_action_id, language=language),
            default=[],
            metavar=say(_("ID")),
            help=say(text),
        )
    plan.add_argument("--json", action="store_true", help=say(_("everything, as JSON")))


def _action_id(text: str, language: Language) -> str:
    if not text.strip():
        _ = gettext_of(language)
        said = _("nothing was given. Write the id of an action of this plan")
        raise argparse.ArgumentTypeError(typeset(said, language))
    return text


def _figure(text: str, most: float, language: Language, *, above_zero: bool = False) -> float:
    try:
        thousands = THOUSANDS_TYPED[language]
        return figure_in(text, most, above_zero=above_zero, thousands=thousands)
    except NumberError as error:
        words = _fault_words(gettext_of(language))[error.fault]
        said = typeset(words, language).format(text=text[:40], most=number(error.most, 0, language))
        raise argparse.ArgumentTypeError(said) from error


def _fault_words(_: Callable[[str], str]) -> dict[NumberFault, str]:
    no_figure = _("“{text}” is no figure. Write it like 1250 or 1250.50")
    return {
        NumberFault.EMPTY: _("nothing was given. Write a figure, for instance 1250"),
        NumberFault.NOT_A_NUMBER: no_figure,
        NumberFault.SHAPE: no_figure,
        NumberFault.NEGATIVE: _("“{text}” is below 0. Write a figure of 0 or more"),
        NumberFault.ZERO: _("0 is too little. Write a figure above 0"),
        NumberFault.TOO_LARGE: _("“{text}” is too large. Write a figure of {most} at most"),
    }


def argparse_words(_: Callable[[str], str]) -> dict[str, str]:
    """Give what argparse itself says, by its own source string."""
    return {
        "usage: ": _("usage: "),
        "positional arguments": _("positional arguments"),
        "options": _("options"),
        "show this help message and exit": _("show this help message and exit"),
        "show program's version number and exit": _("show program's version number and exit"),
        "argument %(argument_name)s: %(message)s": _("argument %(argument_name)s: %(message)s"),
        "%(prog)s: error: %(message)s\n": _("%(prog)s: error: %(message)s\n"),
        "the following arguments are required: %s": _("the following arguments are required: %s"),
        "unrecognized arguments: %s": _("unrecognized arguments: %s"),
        "expected one argument": _("expected one argument"),
        "ignored explicit argument %r": _("ignored explicit argument %r"),
        "invalid %(type)s value: %(value)r": _("invalid %(type)s value: %(value)r"),
        "invalid choice: %(value)r (choose from %(choices)s)": _(
            "invalid choice: %(value)r (choose from %(choices)s)"
        ),
        "ambiguous option: %(option)s could match %(matches)s": _(
            "ambiguous option: %(option)s could match %(matches)s"
        ),
    }
