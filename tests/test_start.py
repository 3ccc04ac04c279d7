"""The script that sets pmediag up, and the locks that it installs."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

import pytest

import start

ROOT = Path(start.__file__).parent
PIN = re.compile(r"^([a-z0-9.-]+)==(\S+)", re.MULTILINE)


class Became(Exception):  # noqa: N818 - an outcome, no error
    """What `start.become` was asked to become."""

    def __init__(self, command: list[str], env: dict[str, str]) -> None:
        super().__init__(command)
        self.command = command
        self.env = env


@dataclass
class Machine:
    """A machine where nothing is installed for real: what was asked of it."""

    venv: Path
    version: str | None = "3.11"
    fails: bool = False
    qt_failure: str = ""
    made: list[str] = field(default_factory=list)

    def make_venv(self) -> None:
        self.made.append("venv")
        (self.venv / "bin").mkdir(parents=True, exist_ok=True)
        start.PYTHON.touch()
        start.UNFINISHED.touch()

    def install(self, lock: str) -> None:
        self.made.append(lock)
        if self.fails:
            raise start.SetUpError("no network")

    def apt(self, names: list[str]) -> None:
        self.made.append(f"apt {names[0]}")
        self.qt_failure = ""

    def check_qt(self, kind: str) -> str:
        self.made.append(f"qt {kind}")
        return self.qt_failure


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Machine]:
    venv = tmp_path / ".venv"
    it = Machine(venv)
    monkeypatch.setattr(start, "ROOT", tmp_path)
    monkeypatch.setattr(start, "VENV", venv)
    monkeypatch.setattr(start, "PYTHON", venv / "bin" / "python")
    monkeypatch.setattr(start, "STAMP", venv / "stamp.json")
    monkeypatch.setattr(start, "UNFINISHED", venv / "unfinished")
    monkeypatch.setattr(start, "version_of", lambda _: it.version)
    monkeypatch.setattr(start, "is_usable", lambda _: True)
    monkeypatch.setattr(start, "make_venv", it.make_venv)
    monkeypatch.setattr(start, "install", it.install)
    monkeypatch.setattr(start, "apt_install", it.apt)
    monkeypatch.setattr(start, "has_apt", lambda: True)
    monkeypatch.setattr(start, "qt_failure", it.check_qt)
    monkeypatch.setattr(start, "has_display", lambda: True)

    def become(command: list[str], env: dict[str, str]) -> NoReturn:
        raise Became(command, env)

    monkeypatch.setattr(start, "become", become)
    monkeypatch.chdir(tmp_path)
    for lock in (start.RUN_LOCK, start.TESTS_LOCK):
        (tmp_path / lock).write_text(lock, "utf-8")
    yield it
    start._ = start.translator().gettext


def became(*arguments: str) -> list[str]:
    with pytest.raises(Became) as caught:
        start.main(list(arguments))
    return caught.value.command[1:]


def test_it_installs_once_then_starts(machine: Machine) -> None:
    assert became() == ["-P", "-m", "pmediag"]
    assert machine.made == ["venv", start.RUN_LOCK, "qt window"]
    machine.made.clear()
    assert became("score", "file.pmediag", "--json")[3:] == ["score", "file.pmediag", "--json"]
    assert became("--data-dir", "x")[3:] == ["--data-dir", "x"]
    assert machine.made == []


def test_the_lock_for_tests_holds_the_other(machine: Machine) -> None:
    command = became("--tests", "-k", "one")
    assert command[:3] == ["-m", "pytest", "-n"]
    assert command[-2:] == ["-k", "one"]
    assert any(word.startswith("--cov") for word in command)
    assert machine.made == ["venv", start.TESTS_LOCK, "qt offscreen"]
    machine.made.clear()
    became("list")
    assert machine.made == []


def test_the_tests_run_without_a_screen(machine: Machine) -> None:
    with pytest.raises(Became) as caught:
        start.main(["--tests"])
    assert caught.value.env["QT_QPA_PLATFORM"] == "offscreen"


def test_a_changed_lock_is_installed_again(machine: Machine) -> None:
    became("list")
    (start.ROOT / start.RUN_LOCK).write_text("changed", "utf-8")
    became("list")
    assert machine.made == ["venv", start.RUN_LOCK, start.RUN_LOCK]


def test_another_python_or_none_is_installed_again(machine: Machine) -> None:
    became("list")
    machine.version = "3.12"
    became("list")
    assert machine.made == ["venv", start.RUN_LOCK, start.RUN_LOCK]
    machine.made.clear()
    start.PYTHON.unlink()
    became("list")
    assert machine.made == ["venv", start.RUN_LOCK]


def test_a_set_up_that_failed_is_made_anew(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.fails = True
    assert start.main(["list"]) == 1
    assert "no network" in capsys.readouterr().err
    machine.fails = False
    became("list")
    assert machine.made == ["venv", start.RUN_LOCK] * 2


def test_a_damaged_stamp_counts_for_nothing(machine: Machine) -> None:
    became("list")
    start.STAMP.write_text("{", "utf-8")
    became("list")
    assert machine.made.count(start.RUN_LOCK) == 2


def test_missing_libraries_are_installed_then_checked(machine: Machine) -> None:
    machine.qt_failure = "ImportError: libEGL.so.1"
    became()
    assert machine.made[2:] == ["qt window", "apt libglib2.0-0", "qt window"]


def test_without_apt_the_missing_library_is_named(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.qt_failure = "ImportError: libEGL.so.1"
    monkeypatch.setattr(start, "has_apt", lambda: False)
    assert start.main([]) == 1
    assert "libEGL.so.1" in capsys.readouterr().err


def test_without_a_screen_the_sample_firm_is_shown(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "has_display", lambda: False)
    assert became()[3:] == ["demo"]
    assert capsys.readouterr().out == ""
    assert became("list")[3:] == ["list"]
    assert became("--data-dir", "d")[3:] == ["--data-dir", "d", "demo"]
    assert not [made for made in machine.made if made.startswith("qt")]


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["--data-dir", "d"], True),
        (["--data-dir=d"], True),
        (["--data-dir", "d", "list"], False),
        (["--data-dir=d", "list"], False),
        (["--version"], False),
    ],
)
def test_qt_is_looked_at_for_a_window_alone(
    machine: Machine, arguments: list[str], window: bool
) -> None:
    assert became(*arguments)[3:] == arguments
    assert ("qt window" in machine.made) is window


def test_what_the_world_does_is_told_in_words(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full() -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(start, "make_venv", full)
    assert start.main([]) == 1
    assert "No space left on device" in capsys.readouterr().err

    def interrupt() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(start, "make_venv", interrupt)
    assert start.main([]) == 130


def test_a_plain_user_gets_the_line_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "is_root", lambda: False)
    monkeypatch.setattr(start, "known_to_apt", lambda name: name == "libglib2.0-0t64")
    with pytest.raises(start.SetUpError) as caught:
        start.apt_install(["libglib2.0-0", "libgl1"])
    line = "sudo apt-get update && sudo apt-get install -y libglib2.0-0t64 libgl1"
    assert f"\n  {line}\n" in str(caught.value)


@pytest.mark.parametrize(
    ("version", "fits"),
    [((3, 10), False), ((3, 11), True), ((3, 14), True), ((3, 15), False), ((2, 7), False)],
)
def test_the_versions_of_python_that_fit(version: tuple[int, int], fits: bool) -> None:
    assert start.supported(version) is fits


def test_an_old_python_is_refused_in_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "supported", lambda _: False)
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert start.main([]) == 1
    error = capsys.readouterr().err
    assert "3.11" in error
    assert sys.executable in error


def test_an_old_python_can_read_the_script() -> None:
    ast.parse((ROOT / "start.py").read_text("utf-8"), feature_version=(3, 7))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a habit of Linux")
@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"LANG": "C.UTF-8"}, {"LANG": "C.UTF-8"}),
        ({"LC_ALL": "C", "LANG": "fr_FR.UTF-8"}, {"LANG": "C", "LC_CTYPE": "C.UTF-8"}),
        ({"LC_ALL": "POSIX"}, {"LANG": "POSIX", "LC_CTYPE": "C.UTF-8"}),
        ({"LANG": "xx_XX.UTF-8"}, {"LANG": "xx_XX.UTF-8", "LC_CTYPE": "C.UTF-8"}),
    ],
)
def test_characters_are_utf8_and_python_may_compile(
    given: dict[str, str], expected: dict[str, str]
) -> None:
    code = "import json, start; print(json.dumps(start.environment()))"
    env = {**given, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "0", "PATH": os.environ["PATH"]}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, check=True
    )
    found = json.loads(done.stdout)
    assert {key: found[key] for key in found if key.startswith("L")} == expected
    assert "PYTHONDONTWRITEBYTECODE" not in found
    assert found["PYTHONPATH"] == str(ROOT)


def test_qt_starts_here() -> None:
    code = start.QT_CHECK
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", code, start.OFFSCREEN], env=env, check=True)


# The locks


def pins_of(lock: str) -> dict[str, str]:
    return dict(PIN.findall((ROOT / lock).read_text("utf-8")))


@pytest.mark.parametrize("lock", [start.RUN_LOCK, start.TESTS_LOCK])
def test_a_lock_names_no_address_and_hashes_everything(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    assert not re.search(r"://|file:|^-|\s@\s", text, re.MULTILINE)
    for entry in re.split(r"\n(?=[a-z])", text):
        assert PIN.match(entry), entry
        assert "--hash=sha256:" in entry, entry


def test_the_lock_for_tests_agrees_with_the_other() -> None:
    run, tests = pins_of(start.RUN_LOCK), pins_of(start.TESTS_LOCK)
    assert {name: tests.get(name) for name in run} == run


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

    def names(wanted: list[str]) -> set[str]:
        return {re.split(r"[><=~! ]", item)[0].lower() for item in wanted}

    assert names(project["dependencies"]) <= set(pins_of(start.RUN_LOCK))
    assert names(project["optional-dependencies"]["dev"]) <= set(pins_of(start.TESTS_LOCK))
