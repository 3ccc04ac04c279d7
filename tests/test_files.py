"""Files written whole, and names that every system accepts."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pmediag import files
from pmediag.files import safe_filename, write_whole, zip_of_day

RESERVED = ("con", "prn", "aux", "nul", *(f"{n}{d}" for n in ("com", "lpt") for d in range(10)))

posix = pytest.mark.skipif(os.name == "nt", reason="a habit of POSIX")


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.bin", b"one\r\n\x00")
    assert (tmp_path / "a.bin").read_bytes() == b"one\r\n\x00"
    assert names_in(tmp_path) == ["a.bin"]


def test_a_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"the old one, longer")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "none" / "a.bin", b"")


def test_a_folder_of_that_name_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "a.bin").mkdir()
    with pytest.raises(OSError, match=r"a\.bin"):
        write_whole(tmp_path / "a.bin", b"data")
    assert names_in(tmp_path) == ["a.bin"]


@posix
def test_a_device_or_a_pipe_is_never_replaced(tmp_path: Path) -> None:
    """An administrator may: ``-o /dev/null`` would leave a file in its place."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="pipe"):
        write_whole(pipe, b"data")
    assert pipe.is_fifo()
    assert names_in(tmp_path) == ["pipe"]


def test_the_top_of_the_disk_is_no_file() -> None:
    with pytest.raises(IsADirectoryError):
        write_whole(Path(Path.cwd().anchor), b"data")


def test_a_long_name_is_no_obstacle(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 250)
    write_whole(path, b"data")
    assert path.read_bytes() == b"data"


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_leaves_the_old_file_and_nothing_else(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"old")

    def fail(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    target = os if step == "fsync" else Path
    monkeypatch.setattr(target, step, fail)
    with pytest.raises(OSError, match="no space left"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert names_in(tmp_path) == ["a.bin"]


@posix
def test_a_disk_that_is_full_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"old")
    code = (
        "import pathlib, resource, signal, sys\n"
        "from pmediag.files import write_whole\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n    write_whole(pathlib.Path(sys.argv[1]), bytes(5000))\n"
        "except OSError:\n    sys.exit(7)\n"
    )
    root = Path(files.__file__).parents[1]
    done = subprocess.run([sys.executable, "-B", "-c", code, str(path)], cwd=root, check=False)
    assert done.returncode == 7
    assert path.read_bytes() == b"old"
    assert names_in(tmp_path) == ["a.bin"]


@posix
@pytest.mark.parametrize(("code", "told"), [(errno.EINVAL, False), (errno.EIO, True)])
def test_a_folder_that_cannot_be_synced(
    code: int, told: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync

    def fsync(handle: int) -> None:
        if Path(f"/proc/self/fd/{handle}").is_dir():
            raise OSError(code, "folder")
        sync(handle)

    if not Path("/proc/self/fd").is_dir():
        pytest.skip("needs /proc to tell a folder")
    monkeypatch.setattr(os, "fsync", fsync)
    if told:
        with pytest.raises(OSError, match="folder"):
            write_whole(tmp_path / "a.bin", b"data")
    else:
        write_whole(tmp_path / "a.bin", b"data")
    assert (tmp_path / "a.bin").read_bytes() == b"data"


@posix
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "link.json"
    link.symlink_to(tmp_path / "real" / "file.json")
    write_whole(link, b"data")
    assert link.is_symlink()
    assert (tmp_path / "real" / "file.json").read_bytes() == b"data"


@posix
def test_the_rights_are_those_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(b"")
    write_whole(tmp_path / "whole", b"")
    assert (tmp_path / "whole").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Menuiserie Le Goff", "Menuiserie Le Goff.pdf"),
        ("Dupont / Fils : bilan ?", "Dupont - Fils - bilan.pdf"),
        ("../../etc/passwd", "etc-passwd.pdf"),
        ("C:\\Users\\x", "C-Users-x.pdf"),
        ("con", "_con.pdf"),
        ("COM1.txt", "_COM1.txt.pdf"),
        ("aux .b", "_aux .b.pdf"),
        ("Lpt¹", "_Lpt¹.pdf"),
        ("concert", "concert.pdf"),
        ("bilan. . .", "bilan.pdf"),
        (".hidden", "hidden.pdf"),
        ("--output", "output.pdf"),
        ("a\tb\nc\x00d\x1b[31m", "a b cd[31m.pdf"),
        ("a\u202etxt.exe", "atxt.exe.pdf"),
        ("e\u0301te\u0301", "été.pdf"),
        ("a\u202f:\u00a0b", "a - b.pdf"),
        ("bilan.pdf", "bilan.pdf"),
        ("", "pmediag.pdf"),
        ("???", "pmediag.pdf"),
        ("\ud800", "pmediag.pdf"),
    ],
)
def test_a_safe_file_name(text: str, name: str) -> None:
    assert safe_filename(text, ".pdf") == name


@given(st.text(max_size=400) | st.text(alphabet='. -_conul1COM:/\\"é😀', max_size=400))
@example("nul" + "-" * 300 + "x")
@example("con." + "x" * 300)
@example("😀" * 300)
def test_every_text_gives_a_name_that_every_system_takes(text: str) -> None:
    name = safe_filename(text, ".pmediag")
    stem = name.removesuffix(".pmediag")
    assert name.endswith(".pmediag")
    assert stem
    assert len(name) <= 120
    assert len(name.encode()) <= 240
    assert not set(name) & set('<>:"/\\|?*')
    assert all(character.isprintable() or character.isspace() for character in name)
    assert not any(ord(character) < 32 for character in name)
    assert stem[0] not in " .-"
    assert stem[-1] not in " ."
    assert stem.split(".")[0].strip().lower() not in RESERVED


@given(st.text(max_size=200))
def test_a_safe_name_is_left_alone(text: str) -> None:
    name = safe_filename(text, ".pdf")
    assert safe_filename(name, ".pdf") == name


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(1970, 1, 1), 1980),
        (date(1980, 1, 1), 1980),
        (date(2107, 12, 31), 2107),
        (date(9000, 6, 1), 2107),
    ],
)
def test_a_clock_out_of_the_years_of_a_zip_file_takes_the_nearest(day: date, year: int) -> None:
    plain = BytesIO()
    with ZipFile(plain, "w") as archive:
        archive.writestr("a.txt", "a")
    with ZipFile(BytesIO(zip_of_day(plain.getvalue(), day))) as fixed:
        assert [(item.filename, item.date_time[0]) for item in fixed.infolist()] == [
            ("a.txt", year)
        ]
        assert fixed.read("a.txt") == b"a"
