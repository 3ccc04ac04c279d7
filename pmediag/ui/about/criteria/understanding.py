"""What can be understood and what works with other programs: criteria 3 and 4, and EN 301 549."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def words() -> dict[str, tuple[str, str]]:
    """Give the title of each criterion and what holds, in the language of the window."""
    return {
        "3.1.1": (
            translate("Criteria", "Language"),
            translate(
                "Criteria",
                "Each screen is in one language, which is told to the system on Linux. Whether "
                "Windows and macOS pass it on to a screen reader was not checked.",
            ),
        ),
        "3.2.1": (
            translate("Criteria", "On focus"),
            translate("Criteria", "Nothing changes because it takes the focus."),
        ),
        "3.2.2": (
            translate("Criteria", "On input"),
            translate(
                "Criteria",
                "Choosing an answer saves it and goes nowhere: you go on with Enter or with the "
                "button.",
            ),
        ),
        "3.2.6": (
            translate("Criteria", "Help in one place"),
            translate(
                "Criteria",
                "F1 opens the help of the screen, everywhere; it is always in the same menu.",
            ),
        ),
        "3.3.1": (
            translate("Criteria", "Errors are named"),
            translate(
                "Criteria",
                "What is wrong stands in words below its field, and is told to screen readers.",
            ),
        ),
        "3.3.2": (
            translate("Criteria", "Labels and instructions"),
            translate(
                "Criteria",
                "Every field has a label that stays, and a line of help where one is needed.",
            ),
        ),
        "3.3.3": (
            translate("Criteria", "How to mend an error"),
            translate("Criteria", "Every message says the cause and what to do next."),
        ),
        "3.3.4": (
            translate("Criteria", "Errors that cost"),
            translate(
                "Criteria",
                "What is deleted can be restored for 30 days. Erasing asks first, and names what "
                "it will remove.",
            ),
        ),
        "3.3.7": (
            translate("Criteria", "Nothing asked twice"),
            translate(
                "Criteria",
                "The firm and the answers already given are filled in, from one diagnosis or one "
                "year to the next.",
            ),
        ),
        "4.1.2": (
            translate("Criteria", "Name, role, value"),
            translate(
                "Criteria",
                "Every control has a name, a role and a state. But a row that unfolds is told as a "
                "button pressed or not, rather than as open or closed.",
            ),
        ),
        "4.1.3": (
            translate("Criteria", "Status messages"),
            translate(
                "Criteria",
                "“Saved”, errors and the end of a task are told to screen readers, and the focus "
                "stays where it is.",
            ),
        ),
        "EN 11.5": (
            translate("Criteria", "Assistive technologies"),
            translate(
                "Criteria",
                "What shows is given to the accessibility interface of the system. It was read "
                "through that of Linux (AT-SPI) only, not through those of Windows and macOS.",
            ),
        ),
        "EN 11.7": (
            translate("Criteria", "Preferences of the system"),
            translate(
                "Criteria",
                "Light or dark, high contrast and reduced motion are followed. The text size and "
                "the typeface of the system are not: choose the text size under Settings.",
            ),
        ),
        "EN 11.8": (
            translate("Criteria", "Accessible documents"),
            translate(
                "Criteria",
                "The report is a tagged PDF (PDF/UA-1): titles, lists, tables and links are told "
                "as such, in the order of reading, and charts in words. The program veraPDF finds "
                "nothing to object to; no screen reader was tried on it.",
            ),
        ),
        "EN 12.1": (
            translate("Criteria", "Documentation"),
            translate(
                "Criteria",
                "This declaration, the help under F1 and the list of shortcuts come with the "
                "program, and are read like the rest of it.",
            ),
        ),
    }
