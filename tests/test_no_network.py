"""Nothing leaves the computer: no test connects, and no module could.

`tests/conftest.py` refuses every connection but local ones, in the whole suite.
"""

from __future__ import annotations

import ast
import socket
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "pmediag"

NETWORK = frozenset(
    "aiohttp asyncio ftplib http httpx imaplib poplib requests smtplib socket socketserver ssl"
    " urllib.request urllib3 webbrowser xmlrpc".split()
)
LOCAL_ONLY = frozenset({"QLocalServer", "QLocalSocket"})


def imported(tree: ast.AST) -> set[str]:
    """Give what is imported, as ``module`` and ``module.name``."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def reaching(names: set[str]) -> set[str]:
    """Give those of them that could reach another computer."""
    qt = "PySide6.QtNetwork"
    allowed = {qt, *(f"{qt}.{name}" for name in LOCAL_ONLY)}
    return {
        name
        for name in names
        if any(name == module or name.startswith(f"{module}.") for module in NETWORK)
        or (name.startswith(qt) and name not in allowed)
    }


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=str)
def test_no_module_can_reach_the_network(path: Path) -> None:
    assert not reaching(imported(ast.parse(path.read_bytes())))


@pytest.mark.parametrize(
    "line",
    [
        "import socket",
        "from urllib.request import urlopen",
        "from urllib import request",
        "from PySide6.QtNetwork import QNetworkAccessManager",
    ],
)
def test_a_module_that_could_is_found(line: str) -> None:
    assert reaching(imported(ast.parse(line)))


def test_a_connection_fails_its_test() -> None:
    with pytest.raises(RuntimeError, match="network"):
        socket.create_connection(("127.0.0.1", 9), timeout=1)
    with pytest.raises(RuntimeError, match="network"):
        socket.getaddrinfo("localhost", 80)
