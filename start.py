#!/usr/bin/env python3
"""Set pmediag up where needed, then start it: ``python3 start.py``.

    python3 start.py [ARGUMENT ...]          run pmediag with these arguments
    python3 start.py --tests [ARGUMENT ...]  run the tests; arguments go to pytest

It needs nothing but Python: it makes ``.venv`` in this folder, installs there the packages
of the hashed lock, checks that Qt can start, and remembers what it did, so that a second
start goes straight to the program. An interrupted set-up is resumed by running it again.
The words of the set-up go to standard error; standard output belongs to pmediag.

The syntax stays that of Python 3.7, so that an old one is refused in words.
"""

from __future__ import annotations

import gettext
import hashlib
import json
import locale
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "pmediag-start.json"
UNFINISHED = VENV / "pmediag-start.unfinished"

RUN_LOCK, TESTS_LOCK = "requirements.lock", "requirements-dev.lock"
OLDEST, NEWEST = (3, 11), (3, 14)
MAX_TEST_PROCESSES = 8

OFFSCREEN, WINDOW = "offscreen", "window"
GLIB = "libglib2.0-0"
DEBIAN_PACKAGES = {
    OFFSCREEN: [
        GLIB,
        "libgl1",
        "libegl1",
        "libxkbcommon0",
        "libfontconfig1",
        "libdbus-1-3",
        "libgssapi-krb5-2",  # and the next: QtNetwork, which brings a running window forward
        "libbrotli1",
    ],
    WINDOW: [
        "libxkbcommon-x11-0",
        "libxcb-cursor0",
        "libxcb-icccm4",
        "libxcb-keysyms1",
        "libxcb-shape0",
    ],
}
QT_CHECK = """
import ctypes, sys
from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QGuiApplication
import PySide6.QtNetwork, PySide6.QtSvg, PySide6.QtWidgets
QGuiApplication(["check"])
if sys.platform == "linux" and sys.argv[1] == "window":
    plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    ctypes.CDLL(plugins + "/platforms/libqxcb.so")
"""


class SetUpError(Exception):
    """The set-up cannot go on; the message says why and what to do next."""


def main(arguments: list[str]) -> int:
    """Set up what is missing, then become pmediag or its tests."""
    try:
        if not supported(sys.version_info[:2]):
            return with_another_python(arguments)
        tests = arguments[:1] == ["--tests"]
        packages(TESTS_LOCK if tests else RUN_LOCK)
        if tests:
            qt(OFFSCREEN)
            run_tests(arguments[1:])
        run(arguments)
    except SetUpError as error:
        say(str(error))
    except OSError as error:
        say(_("The set-up stopped: {error}").format(error=error))
        say(_("Free the cause (space, rights, an open program), then run the same command again."))
    except KeyboardInterrupt:
        say(_("Stopped. Run the same command again to go on."))
        return 130
    return 1


def run(arguments: list[str]) -> NoReturn:
    """Become pmediag."""
    if asks_for_window(arguments):
        if has_display():
            qt(WINDOW)
        else:
            say(_("No screen here: pmediag shows the diagnosis of a sample firm instead."))
            say(_("Every command works without a screen; see: python3 start.py --help"))
            arguments = [*arguments, "demo"]
    become([str(PYTHON), "-P", "-m", "pmediag", *arguments], environment())


def asks_for_window(arguments: list[str]) -> bool:
    """Say whether these arguments name no command: where the data is may stand alone."""
    rest = list(arguments)
    while rest and rest[0].startswith("--data-dir"):
        del rest[: 1 if "=" in rest[0] else 2]
    return not rest


def run_tests(arguments: list[str]) -> NoReturn:
    """Become pytest, without a screen, on several processors, with coverage."""
    os.chdir(ROOT)
    processes = min(MAX_TEST_PROCESSES, os.cpu_count() or 1)
    coverage = ["--cov", "--cov-report=term"]
    become(
        [str(PYTHON), "-m", "pytest", "-n", str(processes), *coverage, *arguments],
        dict(environment(), QT_QPA_PLATFORM="offscreen"),
    )


# Python


def supported(version: tuple[int, ...]) -> bool:
    """Say whether pmediag runs on this version of Python."""
    return OLDEST <= tuple(version[:2]) <= NEWEST


def with_another_python(arguments: list[str]) -> int:
    """Start again with a Python that fits, where this machine has one."""
    for minor in (13, 14, 12, 11):
        found = shutil.which(f"python3.{minor}")
        if found and version_of(found) == f"3.{minor}":
            become([found, str(Path(__file__).resolve()), *arguments], dict(os.environ))
        # Windows: the launcher knows the others.
        if os.name == "nt" and shutil.which("py") and succeeds(["py", f"-3.{minor}", "-V"]):
            script = str(Path(__file__).resolve())
            become(["py", f"-3.{minor}", script, *arguments], dict(os.environ))
    versions = {
        "oldest": "{}.{}".format(*OLDEST),
        "newest": "{}.{}".format(*NEWEST),
        "this": platform.python_version(),
        "where": sys.executable,
    }
    words = _("pmediag needs Python {oldest} to {newest}; this is Python {this} ({where}).")
    next_step = _("Install a Python that fits, then run the same command with it.")
    for minor in (13, 12, 11, 14):
        name = f"python3.{minor}"
        if known_to_apt(name):
            next_step = _("Run: {line}").format(
                line=apt_line([name, f"{name}-venv"]) + f" && {name} start.py"
            )
            break
    raise SetUpError(words.format(**versions) + "\n" + next_step)


def version_of(python: str) -> str | None:
    """Give the version of an interpreter as ``3.11``, None where it does not run."""
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    try:
        done = subprocess.run(
            [python, "-I", "-S", "-c", code], stdout=subprocess.PIPE, check=False, timeout=60
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode(errors="replace").strip() if done.returncode == 0 else None


# Packages


def packages(lock: str) -> None:
    """Make sure that ``.venv`` holds the packages of a lock, installing what is missing."""
    digest = digest_of(lock)
    python = version_of(str(PYTHON)) if PYTHON.exists() else None
    stamp = read_stamp()
    if python and stamp.get("python") == python and stamp.get(lock) == digest:
        return
    say(_("Setting pmediag up in {folder}; this takes a minute, once.").format(folder=VENV))
    if UNFINISHED.exists() or python is None or not is_usable(python):
        make_venv()
    UNFINISHED.touch()
    STAMP.unlink(missing_ok=True)
    install(lock)
    stamp = {"python": str(version_of(str(PYTHON))), lock: digest}
    if lock == TESTS_LOCK:  # it holds the other one whole
        stamp[RUN_LOCK] = digest_of(RUN_LOCK)
    write_stamp(stamp)
    UNFINISHED.unlink()


def is_usable(python: str) -> bool:
    """Say whether an environment that stands there can be completed: right Python, with pip."""
    major, minor = python.split(".")
    command = [str(PYTHON), "-m", "pip", "--version"]
    return supported((int(major), int(minor))) and succeeds(command)


def make_venv() -> None:
    """Make ``.venv`` anew with this Python."""
    if not has_venv():
        if not has_apt() or sys.base_prefix != "/usr":
            raise SetUpError(
                _(
                    "This Python has no venv module with pip ({where}); install a complete one."
                ).format(where=sys.executable)
            )
        apt_install(["python{}.{}-venv".format(*sys.version_info[:2])])
    if VENV.exists():
        shutil.rmtree(VENV)
    VENV.mkdir()
    UNFINISHED.touch()
    call([sys.executable, "-m", "venv", str(VENV)], _("The environment could not be made."))


def has_venv() -> bool:
    """Say whether this Python can make an environment that has pip."""
    code = "import venv; from ensurepip import bootstrap"
    return succeeds([sys.executable, "-c", code])


def install(lock: str) -> None:
    """Install a lock with pip, whose own configuration (proxy, index) is the user's."""
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--no-input"]
    if not sys.stderr.isatty():
        pip.append("--quiet")
    call(
        [*pip, "--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", str(ROOT / lock)],
        _(
            "The packages could not be installed; the reason stands above.\n"
            "Without a connection: connect, then run the same command again. Behind a proxy, set\n"
            "HTTPS_PROXY or pip's own configuration first."
        ),
    )


# Qt and the system's libraries


def qt(kind: str) -> None:
    """Make sure that Qt can start, installing Debian's libraries or naming them."""
    stamp = read_stamp()
    machine = platform.platform()
    if stamp.get(kind) == machine:
        return
    reason = qt_failure(kind)
    if reason:
        if not has_apt():
            raise SetUpError(_("Qt cannot start here: {reason}").format(reason=reason))
        say(_("Qt misses libraries of the system: {reason}").format(reason=reason))
        apt_install(DEBIAN_PACKAGES[OFFSCREEN] + (DEBIAN_PACKAGES[WINDOW] * (kind == WINDOW)))
        reason = qt_failure(kind)
        if reason:
            raise SetUpError(_("Qt still cannot start: {reason}").format(reason=reason))
    stamp[kind] = machine
    try:
        write_stamp(stamp)
    except OSError:
        pass  # the folder belongs to someone else: it is checked again next time


def qt_failure(kind: str) -> str:
    """Start Qt in another process; give the reason why it does not, or nothing."""
    done = subprocess.run(
        [str(PYTHON), "-c", QT_CHECK, kind],
        env=dict(environment(), QT_QPA_PLATFORM="offscreen"),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
    )
    if done.returncode == 0:
        return ""
    lines = done.stderr.decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else f"exit {done.returncode}"


def has_apt() -> bool:
    """Say whether this is a Debian, an Ubuntu or one of their children."""
    return shutil.which("apt-get") is not None


def known_to_apt(name: str) -> bool:
    """Say whether the lists of apt, which may be empty on a new machine, name a package."""
    command = ["apt-cache", "show", "--no-all-versions", name]
    return shutil.which("apt-cache") is not None and succeeds(command)


def apt_install(names: list[str]) -> None:
    """Install Debian packages as root; otherwise stop with the line to type."""
    if not is_root():
        raise SetUpError(
            _("Packages of the system are missing. Run:")
            + f"\n  {apt_line(names)}\n"
            + _("then the same command again.")
        )
    say(_("Installing {names} …").format(names=" ".join(names)))
    failed = _("apt-get could not install them; the reason stands above.")
    env = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    call(["apt-get", "update", "-qq"], failed, env)
    quiet = ["apt-get", "install", "-qq", "-y", "--no-install-recommends"]
    call(quiet + current_names(names), failed, env)


def apt_line(names: list[str]) -> str:
    """Give the line that installs Debian packages."""
    return "sudo apt-get update && sudo apt-get install -y " + " ".join(current_names(names))


def current_names(names: list[str]) -> list[str]:
    """Give packages the names that newer systems gave them."""
    newer = GLIB + "t64"
    return [newer if name == GLIB and known_to_apt(newer) else name for name in names]


def is_root() -> bool:
    """Say whether this process may install packages of the system."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


# Surroundings


def has_display() -> bool:
    """Say whether a window can be shown; only Linux runs without a screen."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def environment() -> dict[str, str]:
    """Give the environment for the program: this source tree, compiled files, UTF-8."""
    env = dict(os.environ, PYTHONPATH=str(ROOT))
    for name in ("PYTHONDONTWRITEBYTECODE", "PYTHONHOME"):  # without .pyc the start is 2 x slower
        env.pop(name, None)
    if sys.platform.startswith("linux") and not is_utf8():
        if "LC_ALL" in env:  # the language it names is kept, what it says of characters is not
            env["LANG"] = env.pop("LC_ALL")
        env["LC_CTYPE"] = "C.UTF-8"
    return env


def is_utf8() -> bool:
    """Say whether the locale of this process exists and speaks UTF-8; Qt warns otherwise."""
    try:
        locale.setlocale(locale.LC_CTYPE, "")
    except locale.Error:
        return False
    return locale.nl_langinfo(locale.CODESET).upper() == "UTF-8"


def become(command: list[str], env: dict[str, str]) -> NoReturn:
    """Replace this process by another; on Windows, wait for it and end as it ends."""
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name != "nt":
        os.execve(command[0], command, env)
    try:
        sys.exit(subprocess.call(command, env=env))
    except KeyboardInterrupt:
        sys.exit(130)


def call(command: list[str], failed: str, env: dict[str, str] | None = None) -> None:
    """Run a step of the set-up, its words on standard error."""
    if subprocess.call(command, stdout=sys.stderr, env=env or environment()) != 0:
        raise SetUpError(failed)


def succeeds(command: list[str]) -> bool:
    """Run a command in silence and say whether it went well."""
    silence = subprocess.DEVNULL
    return subprocess.call(command, stdout=silence, stderr=silence, env=environment()) == 0


def digest_of(lock: str) -> str:
    """Give the SHA-256 of a lock."""
    return hashlib.sha256((ROOT / lock).read_bytes()).hexdigest()


def read_stamp() -> dict[str, str]:
    """Read what was done before; nothing where it is unknown or unfinished."""
    try:
        stamp = {} if UNFINISHED.exists() else json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(stamp: dict[str, str]) -> None:
    """Remember what was done; whole, as a kill may come at any time."""
    temporary = STAMP.with_suffix(".tmp")
    temporary.write_text(json.dumps(stamp, indent=2), encoding="utf-8")
    temporary.replace(STAMP)


def say(words: str) -> None:
    """Tell the user something; standard output stays free for pmediag."""
    print(words, file=sys.stderr, flush=True)


def translator() -> gettext.NullTranslations:
    """Give the program's own catalog: English where the system says so, else French."""
    named = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    language = next((value for value in named if value), locale.getlocale()[0] or "")
    if language.lower().startswith("en"):
        return gettext.NullTranslations()
    return gettext.translation("pmediag", str(ROOT / "translations"), ["fr"], fallback=True)


_ = translator().gettext


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
