"""The command line, run as a person would: what is printed, exit codes, nothing lost."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import docx
import pytest

from pmediag import __version__
from pmediag.cli import main
from pmediag.model.storage.database import Database
from pmediag.paths import assets
from pmediag.services.organisations import Organisations
from pmediag.services.samples import sample
from pmediag.words import Language
from tests.reports.samples import a_logo, read, text_of

SAMPLE = assets() / "samples" / "menuiserie.pmediag"
FIRM = "Menuiserie du Copeau Imaginaire"


posix = pytest.mark.skipif(os.name == "nt", reason="a habit of POSIX")


class Outcome:
    """What a command did."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


class Shell:
    """Runs commands on a data folder of its own, in French."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.data = folder / "data"
        self._capsys = capsys

    def __call__(self, *words: str | Path) -> Outcome:
        arguments = ["--data-dir", str(self.data), *map(str, words)]
        try:
            code = main(arguments, lambda *_: pytest.fail("a window was opened"))
        except SystemExit as stop:
            code = int(stop.code or 0)
        return Outcome(code, *self._capsys.readouterr())


@pytest.fixture
def pmediag(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Shell:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    return Shell(tmp_path, capsys)


def refused(outcome: Outcome, words: str) -> None:
    """The world said no: a message with the cause and the next step, no traceback."""
    assert outcome.code == 1
    assert words in outcome.err
    assert len(outcome.err.strip().splitlines()) >= 3
    assert "Traceback" not in outcome.err
    assert outcome.out == ""


def test_the_demo_shows_scores_and_says_where_its_report_is(pmediag: Shell) -> None:
    done = pmediag("demo")
    assert done.code == 0
    assert FIRM in done.out
    assert "Niveau 2 sur 4\u202f: Construction" in done.out
    report = Path(done.out.strip().splitlines()[-1].split(": ")[1])
    assert report.read_bytes().startswith(b"%PDF-")


def test_each_sample_can_be_shown(pmediag: Shell, tmp_path: Path) -> None:
    done = pmediag("demo", "hotel", "-o", tmp_path / "hotel.pdf")
    assert done.code == 0
    assert (tmp_path / "hotel.pdf").exists()
    assert pmediag("demo", "gone").code == 2


def test_score_prints_the_record_in_full_precision(pmediag: Shell) -> None:
    done = pmediag("score", SAMPLE, "--json")
    record = json.loads(done.out)
    frozen = json.loads(SAMPLE.read_text(encoding="utf-8"))["assessments"][0]["result"]
    assert record["application"] == __version__
    assert {key: record[key] for key in frozen} == frozen


def test_score_of_several_diagnoses_is_a_list(pmediag: Shell, tmp_path: Path) -> None:
    content = json.loads(SAMPLE.read_text(encoding="utf-8"))
    del content["digest"]
    content["assessments"].append({**content["assessments"][0], "id": "second"})
    two = tmp_path / "two.pmediag"
    two.write_text(json.dumps(content), encoding="utf-8")
    assert [item["assessment"] for item in json.loads(pmediag("score", two, "--json").out)] == [
        "sample_menuiserie",
        "second",
    ]
    assert pmediag("score", two).out.count(FIRM) == 2


def test_import_list_report_export(pmediag: Shell, tmp_path: Path) -> None:
    assert pmediag("list").out.strip() == "Aucun diagnostic pour l’instant."
    assert pmediag("import", SAMPLE).code == 0
    assert FIRM in pmediag("list").out
    (line,) = json.loads(pmediag("list", "--json").out)
    identifier = line["id"]
    again = pmediag("import", SAMPLE)
    assert (again.code, "déjà là" in again.out) == (0, True)
    assert pmediag("report", identifier, "-o", tmp_path / "a.pdf").code == 0
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")
    out = tmp_path / "out.pmediag"
    assert pmediag("export", identifier, "-o", out).code == 0
    before = json.loads(SAMPLE.read_text(encoding="utf-8"))
    after = json.loads(out.read_text(encoding="utf-8"))
    # The samples are in version 1 of the format, which has neither renewals nor plans.
    more = {"renews": None, "plan": None}
    assert after["assessments"] == [{**one, **more} for one in before["assessments"]]
    assert pmediag("check").out.strip() == "Tout est sain."


def test_a_report_is_a_pdf_or_a_document_by_its_name(pmediag: Shell, tmp_path: Path) -> None:
    assert pmediag("report", SAMPLE, "-o", tmp_path / "a.DOCX").code == 0
    words = [paragraph.text for paragraph in docx.Document(str(tmp_path / "a.DOCX")).paragraphs]
    assert words[0].startswith(FIRM)
    for out in ("a.odt", "a", ".", "/"):
        refused(pmediag("report", SAMPLE, "-o", tmp_path / out), ".docx")
    assert [item.name for item in tmp_path.glob("a.*")] == ["a.DOCX"]


def two_years(path: Path) -> None:
    """Write a file of two diagnoses of one firm, the second a year older."""
    content = json.loads(SAMPLE.read_text(encoding="utf-8"))
    del content["digest"]
    (now,) = content["assessments"]
    before = {**now, "id": "before"}
    for moment in ("started_at", "completed_at"):
        before[moment] = now[moment].replace("2026", "2025")
    content["assessments"].append(before)
    path.write_text(json.dumps(content), encoding="utf-8")


def test_a_report_shows_the_logo_and_the_past_of_its_firm(pmediag: Shell, tmp_path: Path) -> None:
    source, out = tmp_path / "two.pmediag", tmp_path / "a.pdf"
    two_years(source)
    pmediag("import", source)
    database = Database.open(pmediag.data / "pmediag.sqlite3", backups=tmp_path / "backups")
    Organisations(database, datetime.now).set_logo("sample_menuiserie_firm", a_logo())
    database.close(back_up=False)
    assert pmediag("report", "sample_menuiserie", "-o", out).code == 0
    assert len(read(out.read_bytes()).pages[0].images) == 1
    assert "23 novembre 2025" in text_of(out.read_bytes(), 0)
    assert pmediag("report", "before", "-o", out).code == 0
    assert "23 novembre 2026" not in text_of(out.read_bytes(), 0)


def test_a_report_of_a_file_shows_the_past_that_it_carries(pmediag: Shell, tmp_path: Path) -> None:
    source, out = tmp_path / "two.pmediag", tmp_path / "a.pdf"
    two_years(source)
    assert pmediag("report", source, "-o", out).code == 0
    assert "23 novembre 2025" in text_of(out.read_bytes(), 0)


def test_a_report_of_a_file_needs_no_database(pmediag: Shell, tmp_path: Path) -> None:
    assert pmediag("report", SAMPLE, "-o", tmp_path / "a.pdf").code == 0
    assert not (pmediag.data / "pmediag.sqlite3").exists()


def test_reading_works_beside_an_open_window_and_writing_says_so(
    pmediag: Shell, tmp_path: Path
) -> None:
    pmediag("import", SAMPLE)
    window = Database.open(pmediag.data / "pmediag.sqlite3", backups=pmediag.data / "backups")
    try:
        assert FIRM in pmediag("list").out
        assert pmediag("export", "sample_menuiserie", "-o", tmp_path / "a.pmediag").code == 0
        assert pmediag("check").code == 0
        other = assets() / "samples" / "hotel.pmediag"
        refused(pmediag("import", other), "déjà ouvert")
    finally:
        window.close(back_up=False)


def test_the_self_test_passes(pmediag: Shell) -> None:
    done = pmediag("self-test")
    assert (done.code, done.err) == (0, "")
    assert not (pmediag.data / "pmediag.sqlite3").exists()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["score", "gone.pmediag"], "n’existe pas"),
        (["report", "gone.pmediag", "-o", "x.pdf"], "n’existe pas"),
        (["report", "gone", "-o", "x.pdf"], "diagnostic n’existe pas"),
        (["export", "gone", "-o", "x.pmediag"], "diagnostic n’existe pas"),
        (["import", "."], "fichier"),
    ],
)
def test_what_is_not_there_is_said(pmediag: Shell, words: list[str], message: str) -> None:
    refused(pmediag(*words), message)


@pytest.mark.parametrize("out", ["gone/a.pdf", "folder.pdf", f"{'n' * 300}.pdf"])
def test_a_report_that_cannot_be_written_is_said(pmediag: Shell, tmp_path: Path, out: str) -> None:
    (tmp_path / "folder.pdf").mkdir()
    refused(pmediag("report", SAMPLE, "-o", tmp_path / out), "n’a pas pu être écrit")


def test_an_id_too_long_for_a_file_name_is_said(pmediag: Shell, tmp_path: Path) -> None:
    refused(pmediag("report", "n" * 300, "-o", tmp_path / "a.pdf"), "ne peut pas être lu")


@posix
def test_a_data_folder_may_have_any_name(pmediag: Shell, tmp_path: Path) -> None:
    pmediag.data = tmp_path / os.fsdecode(b"caf\xe9 ?#%41 &c.")
    assert pmediag("import", SAMPLE).code == 0
    assert FIRM in pmediag("list").out


@posix
def test_a_data_folder_that_leads_nowhere_is_said(pmediag: Shell) -> None:
    pmediag.data.symlink_to(pmediag.data)
    refused(pmediag("import", SAMPLE), "dossier")


@posix
def test_a_place_that_is_gone_is_said(
    pmediag: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    here.rmdir()
    pmediag.data = Path("data")
    refused(pmediag("import", SAMPLE), "n’existe pas")


def test_a_data_folder_that_is_a_file_is_said(pmediag: Shell) -> None:
    pmediag.data.write_text("mine", encoding="utf-8")
    refused(pmediag("import", SAMPLE), "dossier")
    assert pmediag.data.read_text(encoding="utf-8") == "mine"


def test_a_damaged_database_is_said_and_left(pmediag: Shell) -> None:
    pmediag("import", SAMPLE)
    path = pmediag.data / "pmediag.sqlite3"
    data = bytearray(path.read_bytes())
    data[5000:9000] = bytes(4000)
    path.write_bytes(data)
    refused(pmediag("list"), "endommagé")
    assert path.read_bytes() == bytes(data)


def test_check_says_every_error_of_a_pack(pmediag: Shell, tmp_path: Path) -> None:
    pack = tmp_path / "pmediag" / "2026.1"
    shutil.copytree(assets() / "content" / "pmediag" / "2026.1", pack)
    assert pmediag("check", pack).code == 0
    path = pack / "dimensions" / "seen.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("weight: 3", "weight: 9"), encoding="utf-8")
    (pack / "sources.yaml").unlink()
    outcome = pmediag("check", pack)
    assert outcome.code == 1
    assert "sources.yaml" in outcome.out
    assert outcome.out.count("weight") >= 2


@pytest.mark.parametrize("words", [["dance"], ["score"], ["report", "x"], ["list", "--xml"]])
def test_wrong_usage_is_2(pmediag: Shell, words: list[str]) -> None:
    assert pmediag(*words).code == 2


def test_an_empty_folder_name_is_wrong_usage(pmediag: Shell) -> None:
    assert pmediag("--data-dir=", "list").code == 2


def test_the_version(pmediag: Shell) -> None:
    assert pmediag("--version").out.strip() == f"pmediag {__version__}"


def test_a_bug_is_told_without_a_traceback(pmediag: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pmediag.services.exchange.read_results", lambda *_: 1 / 0)
    outcome = pmediag("score", SAMPLE)
    assert outcome.code == 1
    assert "Traceback" not in outcome.err
    log = (pmediag.data / "logs" / "pmediag.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError" in log


def test_without_a_display_it_says_what_it_can_do(
    pmediag: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    outcome = pmediag()
    assert outcome.code == 1
    assert "pmediag --help" in outcome.err


def test_the_environment_names_the_data_folder(
    pmediag: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PMEDIAG_DATA_DIR", str(tmp_path / "elsewhere"))
    assert main(["import", str(SAMPLE)], lambda *_: 0) == 0
    assert (tmp_path / "elsewhere" / "pmediag.sqlite3").exists()


def test_it_runs_as_a_program_and_a_closed_pipe_is_no_error(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pmediag", "--data-dir", str(tmp_path), "score", str(SAMPLE)]
    env = {**os.environ, "PYTHONUNBUFFERED": ""}  # as for a person: Python writes at its end
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="Linux has a full disk at hand")
@pytest.mark.parametrize("buffered", [True, False])
def test_an_output_that_is_full_is_said(tmp_path: Path, *, buffered: bool) -> None:
    command = [sys.executable, "-m", "pmediag", "--data-dir", str(tmp_path), "list"]
    env = {**os.environ, "PYTHONUNBUFFERED": "" if buffered else "1", "LC_ALL": "fr_FR.UTF-8"}
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, env=env, encoding="utf-8", check=False
        )
    assert done.returncode == 1
    assert done.stderr.startswith("Le fichier n’a pas pu être écrit.")
    assert "Exception" not in done.stderr


def test_a_window_that_cannot_open_is_told_without_a_traceback(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_library(*_: object) -> int:
        raise ImportError("libEGL.so.1: cannot open shared object file")

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert main(["--data-dir", str(tmp_path)], no_library) == 1
    assert "Traceback" not in capsys.readouterr().err
    assert "ImportError" in (tmp_path / "logs" / "pmediag.log").read_text(encoding="utf-8")


def test_an_english_system_is_spoken_to_in_english(
    pmediag: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert pmediag("list").out.strip() == "No diagnosis yet."
    assert "Closing the sale" in pmediag("score", sample("hotel", Language.EN)).out
