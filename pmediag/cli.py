"""The command line, thin over the services; works with no display and never imports Qt.

Exit codes: 0 done; 1 the world said no, with a message on standard error; 2 wrong usage.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from pmediag import __version__, logs, settings
from pmediag.errors import ErrorCode, UserFacingError
from pmediag.paths import Places, assets, places, with_data_folder
from pmediag.services.samples import sample
from pmediag.typography import typeset
from pmediag.words import Language, gettext_of, system_language

if TYPE_CHECKING:
    import argparse
    from datetime import datetime

    from pmediag.model.history import AssessmentSummary
    from pmediag.model.storage.database import Database
    from pmediag.services.catalogue import Catalogue
    from pmediag.services.reporting import ReportMaterial

DONE, REFUSED, INTERRUPTED = 0, 1, 130

ON_THE_DATA = frozenset({"report", "import", "export", "list", "check"})
"""Commands that would find nothing, or begin anew, where the folder of the data is gone."""

OpenWindow: TypeAlias = Callable[[Places, settings.Settings], int]
"""What opens the window, handed over so that the command line never imports Qt."""

_log = logging.getLogger(__name__)


class Commands:
    """The commands, on one data folder and in one language."""

    def __init__(self, where: Places, language: Language) -> None:
        self._where = where
        self._language = language
        self._ = gettext_of(language)

    def demo(self, arguments: argparse.Namespace) -> int:
        """Diagnose a sample firm: its scores on the terminal, its report on disk."""
        from pmediag.services.plan_in_file import sheets_in
        from pmediag.services.planning import Board
        from pmediag.services.reporting import materials_in
        from pmediag.terminal import priorities_text, result_text

        path = sample(arguments.sample, self._language)
        out = arguments.output or _demo_folder(self._where) / f"{path.stem}.pdf"
        catalogue, today = self._catalogue(), _now().date()
        (sheet,) = sheets_in(path, catalogue, today)
        (material,) = materials_in(path, catalogue, today)
        solved = Board(sheet, catalogue).solve(sheet.plan.wishes, with_frontier=False)
        print(result_text(material.organisation, material.result, self._language))
        print(priorities_text(sheet, solved, self._language))
        self._write_report(out, material)
        return DONE

    def score(self, arguments: argparse.Namespace) -> int:
        """Score the diagnoses of a file."""
        from pmediag.model.record import record_of
        from pmediag.services.exchange import read_results
        from pmediag.terminal import result_text

        results = read_results(arguments.file, self._catalogue())
        if not arguments.json:
            texts = [result_text(firm, result, self._language) for firm, result in results]
            print("\n\n".join(texts))
            return DONE
        records = [
            {
                "application": __version__,
                "assessment": result.assessment.id,
                **record_of(result),
            }
            for _, result in results
        ]
        _print_json(records[0] if len(records) == 1 else records)
        return DONE

    def plan(self, arguments: argparse.Namespace) -> int:
        """Say what to do first and what fits the means, for the diagnoses of a file."""
        from pmediag.services.plan_in_file import Asked, plan_record, sheets_in, wishes_of
        from pmediag.services.planning import Board
        from pmediag.terminal import plan_text

        asked = Asked(
            budget=arguments.budget,
            days=arguments.days,
            days_per_month=arguments.days_per_month,
            pins=frozenset(arguments.pin),
            refused=frozenset(arguments.refuse),
        )
        catalogue = self._catalogue()
        sheets = sheets_in(arguments.file, catalogue, _now().date())
        wishes = [wishes_of(sheet, asked) for sheet in sheets]
        found = [
            None if sheet.reason else Board(sheet, catalogue).solve(wish)
            for sheet, wish in zip(sheets, wishes, strict=True)
        ]
        plans = list(zip(sheets, found, strict=True))
        if arguments.json:
            records = [{"application": __version__, **plan_record(*plan)} for plan in plans]
            _print_json(records[0] if len(records) == 1 else records)
        else:
            print("\n\n".join(plan_text(*plan, self._language) for plan in plans))
        return DONE

    def report(self, arguments: argparse.Namespace) -> int:
        """Write the report of a file or of a stored diagnosis, as PDF or DOCX."""
        self._write_report(arguments.output, self._one_material(arguments.source))
        return DONE

    def import_(self, arguments: argparse.Namespace) -> int:
        """Take in a received file, whole or not at all."""
        from pmediag.services.exchange import Exchange
        from pmediag.terminal import imported_text

        with self._database() as database:
            imported = Exchange(database, self._catalogue()).import_file(arguments.file)
        print(imported_text(imported, self._language))
        return DONE

    def export(self, arguments: argparse.Namespace) -> int:
        """Write a stored diagnosis to a file."""
        from pmediag.services.exchange import Exchange

        with self._database(reading=arguments.id) as database:
            Exchange(database, self._catalogue()).export(arguments.id, arguments.output)
        self._say(self._("Written: {path}"), path=arguments.output)
        return DONE

    def list_(self, arguments: argparse.Namespace) -> int:
        """List the stored diagnoses."""
        from pmediag.services.assessments import Assessments
        from pmediag.terminal import summaries_text, summary_record

        summaries: tuple[AssessmentSummary, ...] = ()
        if self._where.database.exists():
            with self._database(reading="") as database:
                summaries = Assessments(database, self._catalogue(), _now).summaries()
        if arguments.json:
            _print_json([summary_record(summary) for summary in summaries])
        else:
            print(summaries_text(summaries, self._language))
        return DONE

    def check(self, arguments: argparse.Namespace) -> int:
        """Check the questionnaires, the database and its digests."""
        from pmediag.services.checking import check_content, check_database
        from pmediag.terminal import checked_text

        problems = check_content(arguments.packs or self._packs())
        if not arguments.packs and self._where.database.exists():
            with self._database(reading="") as database:
                problems += check_database(database)
        print(checked_text(problems, self._language))
        return REFUSED if problems else DONE

    def self_test(self, _arguments: argparse.Namespace) -> int:
        """Do the whole job once on sample firms, in a folder of its own."""
        import tempfile

        from pmediag.services.self_test import run

        with tempfile.TemporaryDirectory(prefix="pmediag-") as folder:
            for line in run(Path(folder), self._catalogue(), self._language):
                print(line)
        self._say(self._("Self-test passed."))
        return DONE

    def _catalogue(self) -> Catalogue:
        from pmediag.services.catalogue import Catalogue

        return Catalogue(assets() / "content", self._language.value)

    def _packs(self) -> list[Path]:
        return [place.folder for place in self._catalogue().packs()]

    @contextmanager
    def _database(self, reading: str | None = None) -> Iterator[Database]:
        """Open the database; ``reading`` is the diagnosis to read, or empty for any."""
        from pmediag.model.storage.database import Database

        path = self._where.database
        if reading is not None and not path.exists():
            raise UserFacingError(ErrorCode.ASSESSMENT_UNKNOWN, id=reading)
        database = Database.open(path, backups=self._where.backups, read_only=reading is not None)
        try:
            yield database
        finally:
            database.close()

    def _one_material(self, source: str) -> ReportMaterial:
        """Give what the first diagnosis of a file, or the stored one of that id, tells of."""
        from pmediag.services.desk import Desk
        from pmediag.services.reporting import material_of, materials_in

        if source.endswith(".pmediag") or Path(source).exists():
            materials = materials_in(Path(source), self._catalogue(), _now().date())
            if not materials:
                raise UserFacingError(ErrorCode.FILE_NOT_OURS, path=source)
            return materials[0]
        with self._database(reading=source) as database:
            return material_of(Desk(self._where, database, self._language, _now), source)

    def _write_report(self, path: Path, material: ReportMaterial) -> None:
        from pmediag.services.reporting import write_report

        write_report(path, material, language=self._language, printed_on=_now().date())
        self._say(self._("Report: {path}"), path=path)

    def _say(self, text: str, **details: object) -> None:
        print(typeset(text, self._language).format(**details))


def _demo_folder(where: Places) -> Path:
    folder = where.data / "demo"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise UserFacingError(ErrorCode.FOLDER_UNWRITABLE, path=str(folder)) from error
    return folder


def main(argv: Sequence[str] | None, open_window: OpenWindow) -> int:
    """Run one command, or open the window, and give the exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a character shows another; a command never stops on it.
        getattr(stream, "reconfigure", lambda **_: None)(errors="replace")
    language = system_language()
    words = sys.argv[1:] if argv is None else argv
    arguments = None
    if words:  # whoever only opens the window does not wait for what reads the command line
        from pmediag.arguments import joined, parser

        arguments = parser(language).parse_args(joined(words))
    where = places(getattr(arguments, "data_dir", None))
    logs.start(where)
    habits = settings.load(where.settings)
    language = habits.language or language
    if arguments is None or arguments.command is None:
        if has_display():
            return _guarded(lambda: open_window(where, habits), where, language)
        return _say_no_display(language)
    moved = with_data_folder(where, habits.data_folder)
    if arguments.command in ON_THE_DATA and moved != where and not moved.database.is_file():
        _tell(UserFacingError(ErrorCode.PLACE_EMPTY, path=moved.data), language)
        return REFUSED
    commands = Commands(moved, language)
    names: dict[str, Callable[[argparse.Namespace], int]] = {
        "demo": commands.demo,
        "score": commands.score,
        "plan": commands.plan,
        "report": commands.report,
        "import": commands.import_,
        "export": commands.export,
        "list": commands.list_,
        "check": commands.check,
        "self-test": commands.self_test,
    }
    return _guarded(lambda: names[arguments.command](arguments), moved, language)


def _say_no_display(language: Language) -> int:
    _ = gettext_of(language)
    text = _("There is no display for a window here. See what else it does: pmediag --help")
    print(typeset(text, language), file=sys.stderr)
    return REFUSED


def has_display() -> bool:
    """Whether Qt can show a window: always but in a Linux session without one."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _guarded(command: Callable[[], int], where: Places, language: Language) -> int:
    """Run ``command``; what the world does is told in words, a bug is logged and told too."""
    _ = gettext_of(language)
    try:
        code = command()
        print(end="", flush=True)  # what cannot be written is told here, not by Python at its end
    except UserFacingError as error:
        _tell(error, language)
    except BrokenPipeError:
        _silence_output()  # the reader has left (`pmediag list | head`): nothing more to say
    except OSError as error:
        _tell(_unforeseen(error), language)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception:  # noqa: BLE001  # the last resort: no traceback on a terminal
        _log.exception("unexpected error")
        text = _("Something went wrong in PMEdiag. The details are in {path}. Your data is intact.")
        print(typeset(text, language).format(path=where.logs), file=sys.stderr)
    else:
        return code
    return REFUSED


def _tell(error: UserFacingError, language: Language) -> None:
    from pmediag.wording import explain

    explained = explain(error, language)
    print(explained.title, explained.cause, explained.next_step, sep="\n", file=sys.stderr)
    for problem in getattr(error, "problems", ()):
        print(problem, file=sys.stderr)


def _unforeseen(error: OSError) -> UserFacingError:
    """Word what no service met: a place that cannot be looked at, or an output that is full."""
    # By its kind: the name of a file may be that of a firm.
    _log.warning("unforeseen: %s %s", type(error).__name__, error.errno)
    if error.filename is not None:
        path = os.fsdecode(error.filename) if isinstance(error.filename, bytes | str) else ""
        return UserFacingError(ErrorCode.FILE_UNREADABLE, path=path, reason=error)
    _silence_output()
    return UserFacingError(ErrorCode.FILE_UNWRITABLE, path="stdout", reason=error)


def _silence_output() -> None:
    """Let what is left in standard output go nowhere, or Python would complain at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _now() -> datetime:
    from datetime import datetime

    return datetime.now().astimezone()


def _print_json(value: object) -> None:
    import json

    print(json.dumps(value, ensure_ascii=False, allow_nan=False, indent=2))
