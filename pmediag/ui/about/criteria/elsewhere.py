"""The criteria that ask nothing of this program, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def reasons() -> tuple[tuple[tuple[str, ...], str], ...]:
    """Give the criteria with one reason, and the reason, in the language of the window."""
    return (
        (
            ("1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.4.2"),
            translate("Criteria", "There is no sound and no video."),
        ),
        (
            ("1.3.5",),
            translate("Criteria", "What is asked is about the firm, not about the person."),
        ),
        (
            ("1.4.12",),
            translate("Criteria", "It is about pages whose spacing a browser can change."),
        ),
        (("2.5.4",), translate("Criteria", "Nothing is done by moving the computer.")),
        (("3.3.8",), translate("Criteria", "There is no account and no password.")),
        (
            ("2.4.1", "2.4.2", "2.4.5", "3.1.2", "3.2.3", "3.2.4"),
            translate("Criteria", "EN 301 549 asks for it on web sites, not in a program."),
        ),
    )
