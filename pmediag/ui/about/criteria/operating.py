"""What can be operated: criteria 2."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def words() -> dict[str, tuple[str, str]]:
    """Give the title of each criterion and what holds, in the language of the window."""
    return {
        "2.1.1": (
            translate("Criteria", "Keyboard"),
            translate(
                "Criteria",
                "Everything works without a mouse: a whole diagnosis and its report were made with "
                "the keys alone.",
            ),
        ),
        "2.1.2": (
            translate("Criteria", "No keyboard trap"),
            translate(
                "Criteria",
                "Tab leads out of every place, notes and tables included; Esc closes what is open "
                "on top.",
            ),
        ),
        "2.1.4": (
            translate("Criteria", "Shortcuts of one character"),
            translate(
                "Criteria",
                "A digit, a letter or a sign without Ctrl acts only while the focus is on the "
                "answers of a question, on a choice or in the table: never while you type, and "
                "never from a button.",
            ),
        ),
        "2.2.1": (
            translate("Criteria", "Time limits"),
            translate(
                "Criteria",
                "There is none: each answer is saved as it is given, and you may take days.",
            ),
        ),
        "2.2.2": (
            translate("Criteria", "What moves"),
            translate(
                "Criteria",
                "Nothing moves, blinks or scrolls by itself, except progress while you wait.",
            ),
        ),
        "2.3.1": (
            translate("Criteria", "Flashes"),
            translate("Criteria", "Nothing flashes."),
        ),
        "2.4.3": (
            translate("Criteria", "Order of the focus"),
            translate("Criteria", "Tab goes in the order of reading."),
        ),
        "2.4.4": (
            translate("Criteria", "Purpose of links"),
            translate(
                "Criteria",
                "What a button or a row leads to is in its words, or in the sentence beside it.",
            ),
        ),
        "2.4.6": (
            translate("Criteria", "Headings and labels"),
            translate("Criteria", "Titles and labels say what follows."),
        ),
        "2.4.7": (
            translate("Criteria", "Visible focus"),
            translate("Criteria", "A ring of two pixels shows where the keys act."),
        ),
        "2.4.11": (
            translate("Criteria", "Focus not hidden"),
            translate(
                "Criteria",
                "The page scrolls to whatever takes the focus; nothing lies above it.",
            ),
        ),
        "2.5.1": (
            translate("Criteria", "Gestures"),
            translate(
                "Criteria",
                "One click is enough everywhere; no gesture with two fingers or along a path.",
            ),
        ),
        "2.5.2": (
            translate("Criteria", "Taking a click back"),
            translate(
                "Criteria",
                "A button acts when it is let go: slide off it first, and nothing happens.",
            ),
        ),
        "2.5.3": (
            translate("Criteria", "The words seen are in the name"),
            translate(
                "Criteria",
                "With voice control, the words of a button can be said as they stand.",
            ),
        ),
        "2.5.7": (
            translate("Criteria", "Dragging"),
            translate(
                "Criteria",
                "Files can be dropped on the window or opened from a menu: the result is the same.",
            ),
        ),
        "2.5.8": (
            translate("Criteria", "Size of targets"),
            translate(
                "Criteria",
                "Every target is 28 pixels high or more, where 24 are asked for.",
            ),
        ),
    }
