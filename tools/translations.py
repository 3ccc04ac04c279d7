"""Keeps the catalogs: extracts source strings, compiles translations, proves them complete.

    python tools/translations.py            extract and compile
    python tools/translations.py --check    change nothing; 1 when something is to be done

The window's words stand in ``translations/pmediag_fr.ts`` (Qt), those of the command line,
of errors and of reports in ``translations/fr/LC_MESSAGES/pmediag.po`` (gettext). Source
strings are English. Translate with plain apostrophes and spaces: extracting puts the
typography in. ``translations/pmediag_en.ts`` is filled by this tool alone: English words as
they are printed, and the two forms of what is counted ("%n answer(s)").
"""

from __future__ import annotations

import argparse
import io
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import UTC, datetime
from html import unescape
from pathlib import Path
from xml.sax.saxutils import escape

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir, extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from pmediag.files import write_whole
from pmediag.typography import typeset
from pmediag.words import DOMAIN, Language

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "translations"
TS = FOLDER / f"{DOMAIN}_fr.ts"
TS_EN = FOLDER / f"{DOMAIN}_en.ts"
PO = FOLDER / "fr" / "LC_MESSAGES" / f"{DOMAIN}.po"
KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2), "_n": (1, 2), "plural": (1, 2)}
PLACEHOLDER = re.compile(r"%n|%\d|\{[^{}]*\}")
HEADER = "# The words of the command line, of errors and of reports, in French."
UNSAID = ("-Date: ", "Last-Translator:", "Language-Team:", "Report-Msgid", "Generated-By:")
"""Lines of a catalog's header that would change without a word changing."""
EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
SHIELD = "\ue000"
"""Stands for a placeholder while French typography looks at the words around it."""


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks; give the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--check", action="store_true", help="change nothing, say what is wrong")
    if parser.parse_args(arguments).check:
        problems = check()
        for problem in problems:
            print(problem)
        return 1 if problems else 0
    extract_ts(TS)
    extract_english(TS_EN)
    extract_po(PO)
    write_whole(TS.with_suffix(".qm"), compiled_ts(TS))
    write_whole(TS_EN.with_suffix(".qm"), compiled_ts(TS_EN))
    write_whole(PO.with_suffix(".mo"), compiled_po(PO))
    for problem in check():
        print(problem)
    return 0


def check() -> list[str]:
    """Give everything that is missing, unfinished, different or out of date."""
    problems = list(_ts_problems()) + list(_po_problems())
    for compiled, fresh in (
        (TS.with_suffix(".qm"), compiled_ts(TS)),
        (TS_EN.with_suffix(".qm"), compiled_ts(TS_EN)),
        (PO.with_suffix(".mo"), compiled_po(PO)),
    ):
        if not compiled.is_file() or compiled.read_bytes() != fresh:
            problems.append(f"{_name(compiled)}: not compiled from what stands beside it")
    return problems


def extract_ts(path: Path) -> None:
    """Bring the source strings of the window into ``path``; keep its translations."""
    _update(path, Language.FR)
    before = path.read_text(encoding="utf-8")
    after = re.sub(
        r"(<(translation|numerusform)>)([^<]*)(</\2>)",
        lambda found: found[1] + _escaped(typeset_french(unescape(found[3]))) + found[4],
        before,
    )
    path.write_text(after, encoding="utf-8")


def extract_english(path: Path) -> None:
    """Bring the source strings of the window into ``path``, as an English reader sees them."""
    path.unlink(missing_ok=True)
    _update(path, Language.EN)
    filled = re.sub(
        r"<message( numerus=\"yes\")?>.*?</message>",
        lambda found: _said_in_english(found[0]),
        path.read_text(encoding="utf-8"),
        flags=re.DOTALL,
    )
    path.write_text(filled, encoding="utf-8")


def english_forms(source: str) -> tuple[str, str]:
    """Give the singular and the plural of a source that counts.

    "%n answer(s)", "%n diagnosis(es)", "%n (entry|entries)".
    """
    one = re.sub(r"\((\w+)\|(\w+)\)", r"\1", source)
    many = re.sub(r"\((\w+)\|(\w+)\)", r"\2", source)
    many = many.replace("is(es)", "es").replace("(s)", "s").replace("(es)", "es")
    return one.replace("(s)", "").replace("(es)", ""), many


def _said_in_english(message: str) -> str:
    found = re.search(r"<source>(.*?)</source>", message, re.DOTALL)
    assert found is not None
    source = unescape(found[1])
    if 'numerus="yes"' not in message:
        said = _escaped(typeset_in(source, Language.EN))
        return re.sub(
            r"<translation[^>]*>.*?</translation>",
            lambda _: f"<translation>{said}</translation>",
            message,
            flags=re.DOTALL,
        )
    forms = [_escaped(typeset_in(form, Language.EN)) for form in english_forms(source)]
    lines = "".join(f"\n            <numerusform>{form}</numerusform>" for form in forms)
    return re.sub(
        r"<translation[^>]*>.*?</translation>",
        lambda _: f"<translation>{lines}\n        </translation>",
        message,
        flags=re.DOTALL,
    )


def _update(path: Path, language: Language) -> None:
    _run(
        "pyside6-lupdate",
        *("-silent", "-no-obsolete", "-locations", "none", "-extensions", "py"),
        *("-source-language", "en", "-target-language", language.value),
        str(ROOT / "pmediag" / "ui"),
        *("-ts", str(path)),
    )


def extract_po(path: Path) -> None:
    """Bring the other source strings into ``path``; keep its translations."""
    template = Catalog(project=DOMAIN, fuzzy=False)
    methods = [("ui/**", "ignore"), ("**.py", "python")]
    found = [*extract_from_dir(ROOT / "pmediag", methods, keywords=KEYWORDS)]
    start = extract_from_file("python", ROOT / "start.py", keywords=KEYWORDS)
    found += [("start.py", *parts) for parts in start]
    for file, _, message, comments, context in sorted(found, key=lambda item: (item[0], item[1])):
        template.add(message, None, [(file, 0)], auto_comments=comments, context=context)
    catalog = _read_po(path) if path.is_file() else Catalog(locale="fr", domain=DOMAIN)
    catalog.header_comment = HEADER
    catalog.project, catalog.version = DOMAIN, ""
    catalog.last_translator = catalog.language_team = catalog.msgid_bugs_address = ""
    catalog.update(template, no_fuzzy_matching=True)
    catalog.obsolete.clear()
    catalog.fuzzy = False
    buffer = io.BytesIO()
    write_po(buffer, catalog, width=100, omit_header=False, include_lineno=False)
    lines = buffer.getvalue().decode().splitlines(keepends=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    kept = "".join(line for line in lines if not any(word in line for word in UNSAID))
    path.write_text(kept, encoding="utf-8")


def compiled_ts(path: Path) -> bytes:
    """Give the compiled form of a catalog of Qt."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "out.qm"
        _run("pyside6-lrelease", "-silent", str(path), "-qm", str(target))
        return target.read_bytes()


def compiled_po(path: Path) -> bytes:
    """Give the compiled form of a catalog of gettext."""
    buffer = io.BytesIO()
    write_mo(buffer, _read_po(path))
    return buffer.getvalue()


def typeset_french(text: str) -> str:
    """Give the French typography of ``text``, its placeholders untouched."""
    return typeset_in(text, Language.FR)


def typeset_in(text: str, language: Language) -> str:
    """Give the typography of ``text`` in ``language``, its placeholders untouched."""
    kept: list[str] = []

    def hide(found: re.Match[str]) -> str:
        kept.append(found[0])
        return SHIELD

    result = typeset(PLACEHOLDER.sub(hide, text), language)
    return re.sub(SHIELD, lambda _: kept.pop(0), result)


def _escaped(text: str) -> str:
    """Write ``text`` as Qt's own tools do, so that extracting again changes nothing."""
    spaces = {"\u202f": "&#x202f;", "\u00a0": "&#xa0;"}
    return escape(text, {"'": "&apos;", '"': "&quot;", **spaces})


def _ts_problems() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / TS_EN.name
        extract_english(fresh)
        if not TS_EN.is_file() or fresh.read_bytes() != TS_EN.read_bytes():
            yield f"{_name(TS_EN)}: out of date"
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / TS.name
        fresh.write_bytes(TS.read_bytes() if TS.is_file() else b"")
        extract_ts(fresh)
        if not TS.is_file() or fresh.read_bytes() != TS.read_bytes():
            yield f"{_name(TS)}: source strings or typography are out of date"
    for context in ET.parse(TS).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            yield from _message_problems(context.findtext("name", ""), message)


def _message_problems(context: str, message: ET.Element) -> Iterator[str]:
    source = message.findtext("source", "")
    where = f"{_name(TS)}: {context}: {source!r}"
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        yield f"{where}: unfinished"
        return
    forms = [form.text or "" for form in translation.findall("numerusform")]
    forms = forms or [translation.text or ""]
    if not all(form.strip() for form in forms):
        yield f"{where}: empty"
    yield from _other_placeholders(where, source, forms)


def _po_problems() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / PO.name
        if PO.is_file():
            fresh.write_bytes(PO.read_bytes())
        extract_po(fresh)
        if not PO.is_file() or fresh.read_bytes() != PO.read_bytes():
            yield f"{_name(PO)}: source strings are out of date"
    for message in _read_po(PO):
        if not message.id:
            continue
        sources = [message.id] if isinstance(message.id, str) else list(message.id)
        string = message.string or ""
        words = [string] if isinstance(string, str) else list(string)
        where = f"{_name(PO)}: {sources[0]!r}"
        if message.fuzzy or not all(words):
            yield f"{where}: unfinished"
            continue
        yield from _other_placeholders(where, sources[-1], words)


def _other_placeholders(where: str, source: str, forms: list[str]) -> Iterator[str]:
    """Say when a form has a placeholder too many, or the last one has one too few.

    A singular may leave its number out.
    """
    wanted = set(PLACEHOLDER.findall(source))
    for index, form in enumerate(forms):
        held = set(PLACEHOLDER.findall(form))
        if held - wanted or (index == len(forms) - 1 and wanted - held):
            yield f"{where}: other placeholders in {form!r}"


def _read_po(path: Path) -> Catalog:
    with path.open("rb") as file:
        catalog = read_po(file, locale="fr", domain=DOMAIN)
    # Babel dates what has no date: the same words must give the same bytes at any time.
    catalog.creation_date = catalog.revision_date = EPOCH
    return catalog


def _run(program: str, *arguments: str) -> None:
    """Run a program of the environment that runs this one.

    Raises:
        SystemExit: it failed; what it said is printed.
    """
    beside = Path(sys.executable).with_name(program)
    command = str(beside) if beside.exists() else program
    done = subprocess.run([command, *arguments], check=False, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{program}: {done.stdout}{done.stderr}")


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name


if __name__ == "__main__":
    sys.exit(main())
