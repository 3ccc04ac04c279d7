"""A client that knows nothing of pmediag but what a screen reader is told.

    client.py FOLDER PID

Keyboard only. Prints what it meets; the exit code is 0 when a diagnosis was made and its
report saved, 1 when something was silent, lost or wrong.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 20.0
FOCUSED = Atspi.StateType.FOCUSED
SHOWING = Atspi.StateType.SHOWING
FOCUSABLE = Atspi.StateType.FOCUSABLE
SILENT_ROLES = {"filler", "panel", "scroll pane", "viewport", "layered pane", "frame", "unknown"}


class FaultError(Exception):
    """What a person could not have got through."""


class Window:
    """The program as a screen reader sees it."""

    def __init__(self, pid: int) -> None:
        self.pid = pid

    def application(self) -> Atspi.Accessible | None:
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(index)
            if found is not None and found.get_process_id() == self.pid:
                return found
        return None

    def walk(self) -> Iterator[Atspi.Accessible]:
        root = self.application()
        waiting = []
        if root is not None:
            root.clear_cache()
            waiting.append(root)
        while waiting:
            node = waiting.pop()
            try:
                children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
            except gi.repository.GLib.Error:
                continue
            yield node
            waiting.extend(child for child in reversed(children) if child is not None)

    def showing(self) -> list[Atspi.Accessible]:
        return [node for node in self.walk() if has(node, SHOWING)]

    def focused(self) -> Atspi.Accessible | None:
        """Give what has the focus; a closed list also says that one of its items has it."""
        found = [
            node
            for node in self.showing()
            if has(node, FOCUSED) and role(node) != "frame" and not in_combo_box(node)
        ]
        return found[-1] if found else None


def has(node: Atspi.Accessible, state: Atspi.StateType) -> bool:
    try:
        return bool(node.get_state_set().contains(state))
    except gi.repository.GLib.Error:
        return False


def in_combo_box(node: Atspi.Accessible) -> bool:
    parent = node.get_parent()
    while parent is not None and role(parent) in {"list", "combo box", "filler"}:
        if role(parent) == "combo box":
            return True
        parent = parent.get_parent()
    return False


def name(node: Atspi.Accessible | None) -> str:
    if node is None:
        return ""
    try:
        return node.get_name() or ""
    except gi.repository.GLib.Error:
        return ""


def role(node: Atspi.Accessible | None) -> str:
    if node is None:
        return ""
    try:
        return node.get_role_name() or ""
    except gi.repository.GLib.Error:
        return ""


def press(*keys: str) -> None:
    for key in keys:
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)
        time.sleep(0.05)


def write(text: str) -> None:
    subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)
    time.sleep(0.1)


def until(what: str, is_so: Callable[[], object], patience: float = PATIENCE) -> object:
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if found := is_so():
            return found
        time.sleep(0.1)
    raise FaultError(f"waited in vain for: {what}")


class Person:
    """Goes by what is said, and by keys alone."""

    def __init__(self, window: Window) -> None:
        self.window = window

    def hear(self) -> tuple[str, str]:
        """Give role and name of what has the focus; it must say both."""
        node = until("something with the focus", self.window.focused)
        said = role(node), name(node)
        if not said[1].strip() or said[0] in SILENT_ROLES:
            raise FaultError(f"the focus is on something silent: {said}")
        return said

    def tab_to(self, words: str, roles: tuple[str, ...] = (), most: int = 120) -> None:
        """Press Tab until what has the focus is called so."""
        seen = []
        for _ in range(most):
            node = self.window.focused()
            if words in name(node) and (not roles or role(node) in roles):
                return
            seen.append(f"{role(node)} {name(node)!r}")
            press("Tab")
        raise FaultError(f"Tab never led to {words!r}; it led to: {' / '.join(seen[:40])}")

    def wait_for(self, words: str) -> None:
        """Wait until something that shows says so."""
        until(words, lambda: any(words in name(node) for node in self.window.showing()))


def diagnose(person: Person, folder: Path) -> None:
    person.wait_for("Diagnostiquer mon entreprise")
    print("first start:", person.hear())
    check_tree(person.window)
    person.tab_to("Diagnostiquer mon entreprise")
    press("Return")
    person.wait_for("D'abord, votre entreprise".replace("'", "\u2019"))
    person.tab_to("Comment", ("text", "entry"))
    write("Atelier du Test")
    person.tab_to("particuliers", ("radio button",))
    press("space")
    check_tree(person.window)
    person.tab_to("Continuer")
    press("Return")
    until("the two paths", lambda: "Express" in name(person.window.focused()))
    print("paths:", person.hear())
    press("Return")
    asked = answer_all(person)
    print(f"{asked} questions answered by keyboard")
    person.tab_to("Terminer le diagnostic")
    check_tree(person.window)
    press("Return")
    person.wait_for("Niveau")
    print("result:", next(name(n) for n in person.window.showing() if "Niveau" in name(n)))
    check_tree(person.window)
    save_report(person, folder)


def answer_all(person: Person) -> int:
    """Answer every question by "3", then Enter; skip what matters most; reach the end."""
    asked = 0
    heard = ""
    for _ in range(60):
        node = person.window.focused()
        if role(node) in {"radio button", "check box"} and name(node) != heard:
            if any("Terminer le diagnostic" in name(n) for n in person.window.showing()):
                break
            if question_of(person.window):
                asked += 1
                heard = name(node)
                check_tree(person.window)
                press("3")
                until("an answer kept", lambda: said(person.window, "Enregistré"), 5)
                press("Return")
                time.sleep(0.15)
                continue
        if any("Terminer le diagnostic" in name(n) for n in person.window.showing()):
            break
        person.tab_to("Suivant") if said(person.window, "Suivant") else person.tab_to("Continuer")
        press("Return")
        time.sleep(0.2)
    return asked


def question_of(window: Window) -> bool:
    """Whether a question of the wizard shows: its choices are grouped under its words."""
    return any(
        role(node) in {"grouping", "panel", "group box"} and name(node).endswith("?")
        for node in window.showing()
    )


def said(window: Window, words: str) -> bool:
    return any(words in name(node) for node in window.showing())


def save_report(person: Person, folder: Path) -> None:
    person.tab_to("Rapport PDF")
    press("Return")
    person.wait_for("Page 1")
    print("preview:", person.hear())
    check_tree(person.window)
    person.tab_to("Enregistrer en PDF")
    press("Return")
    until("a place to write the name", lambda: role(person.window.focused()) in {"text", "entry"})
    out = folder / "rapport.pdf"
    press("ctrl+a")
    write(str(out))
    press("Return")
    until("the report on disk", lambda: out.exists() and out.read_bytes()[:5] == b"%PDF-")
    print("report saved:", out.stat().st_size, "bytes")


def check_tree(window: Window) -> None:
    """Everything that can take the focus says what it is."""
    silent = [
        f"{role(node)} under {name(node.get_parent())!r}"
        for node in window.showing()
        if has(node, FOCUSABLE)
        and not name(node).strip()
        and role(node) not in {"scroll bar", *SILENT_ROLES}
    ]
    if silent:
        raise FaultError(f"silent: {silent}")


def windows_of(pid: int) -> list[str]:
    """Give the windows of the program that show, by their numbers."""
    command = ["xdotool", "search", "--onlyvisible", "--pid", str(pid)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.split()


def main() -> int:
    folder, pid = Path(sys.argv[1]), int(sys.argv[2])
    Atspi.init()
    window = Window(pid)
    try:
        until("the program in the tree", window.application)
        until("its window on the screen", lambda: windows_of(pid))
        subprocess.run(["xdotool", "windowfocus", windows_of(pid)[-1]], check=False)
        diagnose(Person(window), folder)
    except FaultError as fault:
        print("FAULT:", fault)
        for node in window.showing():
            print("   ", role(node), repr(name(node)))
        return 1
    print("done from outside, by keyboard alone")
    return 0


if __name__ == "__main__":
    sys.exit(main())
