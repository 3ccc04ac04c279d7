"""What is on an X screen, looked at from outside: which colours a window shows, and when.

Linux only; Xvfb and libX11 are needed.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

POLL = 0.01
"""Seconds between two looks."""
VIEWABLE = 2
ALL_PLANES = ctypes.c_ulong(-1).value
Z_PIXMAP = 2


class _Attributes(ctypes.Structure):
    _fields_ = [
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")),
        ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("kind", "bit_gravity", "win_gravity", "backing")),
        ("planes", ctypes.c_ulong),
        ("pixel", ctypes.c_ulong),
        ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong),
        ("map_installed", ctypes.c_int),
        ("map_state", ctypes.c_int),
        *((name, ctypes.c_long) for name in ("all_events", "our_events", "not_propagated")),
        ("override", ctypes.c_int),
        ("screen", ctypes.c_void_p),
    ]


class _Image(ctypes.Structure):
    _fields_ = [
        *((name, ctypes.c_int) for name in ("width", "height", "xoffset", "format")),
        ("data", ctypes.POINTER(ctypes.c_ubyte)),
        *((name, ctypes.c_int) for name in ("byte_order", "unit", "bit_order", "pad", "depth")),
        ("bytes_per_line", ctypes.c_int),
        ("bits_per_pixel", ctypes.c_int),
    ]


class Screen:
    """A display, looked at."""

    def __init__(self, name: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.POINTER(_Image)
        self._handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(
            lambda _display, _error: 0  # a window may vanish between two calls
        )
        self._x.XSetErrorHandler(self._handler)
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(name.encode()))
        if self._display.value is None:
            raise OSError(f"no display {name}")
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def window(self) -> tuple[int, int, int] | None:
        """Give the id, width and height of the largest window that shows, if any."""
        found = [shown for child in self._children() if (shown := self._shown(child))]
        return max(found, key=lambda item: item[1] * item[2], default=None)

    def pixels(self, window: tuple[int, int, int]) -> bytes:
        """Give what a window shows, four bytes a pixel: blue, green, red, nothing."""
        number, width, height = window
        image = self._x.XGetImage(
            self._display,
            ctypes.c_ulong(number),
            *(0, 0, width, height),
            ctypes.c_ulong(ALL_PLANES),
            Z_PIXMAP,
        )
        if not image:
            return b""
        content = image.contents
        data = ctypes.string_at(content.data, content.bytes_per_line * content.height)
        self._x.XDestroyImage(image)
        return data

    def close(self) -> None:
        """Let the display go."""
        self._x.XCloseDisplay(self._display)

    def _children(self) -> list[int]:
        root, parent = ctypes.c_ulong(), ctypes.c_ulong()
        children, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        self._x.XQueryTree(
            self._display,
            self._root,
            *(ctypes.byref(v) for v in (root, parent, children, count)),
        )
        found = [children[index] for index in range(count.value)]
        if count.value:
            self._x.XFree(children)
        return found

    def _shown(self, window: int) -> tuple[int, int, int] | None:
        found = _Attributes()
        if not self._x.XGetWindowAttributes(
            self._display, ctypes.c_ulong(window), ctypes.byref(found)
        ):
            return None
        is_shown = found.map_state == VIEWABLE and min(found.width, found.height) > 50
        return (window, found.width, found.height) if is_shown else None


@dataclass(frozen=True, slots=True)
class Started:
    """Milliseconds from the start until each thing was seen, and megabytes once all were."""

    seen: tuple[float | None, ...]
    megabytes: float


@dataclass(frozen=True, slots=True)
class Stroke:
    """Something to wait for: ``length`` pixels of ``colour`` (``#RRGGBB``) side by side."""

    colour: str
    length: int = 4

    def is_in(self, pixels: bytes) -> bool:
        """Whether it shows."""
        one = bytes.fromhex(self.colour[1:])[::-1] + pixels[3:4]
        return one * self.length in pixels


class Anything:
    """Any picture at all."""

    def is_in(self, pixels: bytes) -> bool:
        """Whether something shows."""
        return any(pixels)


@contextmanager
def virtual_display(size: str = "1600x1000x24") -> Iterator[str]:
    """Give the name of a display of one's own."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"],  # noqa: S607
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        number = b""
        while not number.endswith(b"\n"):
            number += os.read(reading, 16)
        yield f":{number.decode().strip()}"
    finally:
        os.close(reading)
        os.close(writing)
        server.terminate()
        server.wait()


def start(
    command: Sequence[str],
    display: str,
    wanted: Sequence[Stroke | Anything],
    *,
    settle: float = 1.0,
) -> Started:
    """Start a program, watch for colours, end it.

    Args:
        command: What to start.
        display: Where.
        wanted: What to wait for, one after the other.
        settle: Seconds between the last of them and the look at the memory.
    """
    screen = Screen(display)
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    begun = time.perf_counter()
    program = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL)
    try:
        seen = tuple(_wait_for(screen, item, begun) for item in wanted)
        time.sleep(settle)
        return Started(seen, resident(program.pid))
    finally:
        program.terminate()
        program.wait()
        screen.close()


def resident(pid: int) -> float:
    """Give the megabytes of memory that a process holds.

    Raises:
        ProcessLookupError: It has ended.
    """
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    for line in status.splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    raise ProcessLookupError(pid)


def _wait_for(
    screen: Screen, wanted: Stroke | Anything, begun: float, patience: float = 20
) -> float | None:
    while (passed := time.perf_counter() - begun) < patience:
        window = screen.window()
        if window is not None and wanted.is_in(screen.pixels(window)):
            return passed * 1000
        time.sleep(POLL)
    return None
