"""What can be perceived: criteria 1."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def words() -> dict[str, tuple[str, str]]:
    """Give the title of each criterion and what holds, in the language of the window."""
    return {
        "1.1.1": (
            translate("Criteria", "Non-text content"),
            translate(
                "Criteria",
                "Icons have a name, or stand beside the words that say the same. Charts have a "
                "name, and their figures in a table.",
            ),
        ),
        "1.3.1": (
            translate("Criteria", "Information and relationships"),
            translate(
                "Criteria",
                "Fields go with their labels, tables have headings, choices are told as such. The "
                "titles of the parts of a page look like titles, but a screen reader is not told "
                "that they are: it cannot jump from one to the next.",
            ),
        ),
        "1.3.2": (
            translate("Criteria", "Meaningful sequence"),
            translate(
                "Criteria",
                "What is read follows what is seen, from top to bottom, one column after the "
                "other.",
            ),
        ),
        "1.3.3": (
            translate("Criteria", "Sensory characteristics"),
            translate("Criteria", "No instruction rests on a shape, a place or a sound alone."),
        ),
        "1.3.4": (
            translate("Criteria", "Orientation"),
            translate("Criteria", "The window takes any shape, upright or across."),
        ),
        "1.4.1": (
            translate("Criteria", "Use of colour"),
            translate(
                "Criteria",
                "Whatever a colour says stands in words, a sign or a stroke too: alerts, levels, "
                "curves, what is chosen.",
            ),
        ),
        "1.4.3": (
            translate("Criteria", "Contrast"),
            translate(
                "Criteria",
                "Text has a contrast of 4.5 to 1 or more on its ground, in the light and in the "
                "dark theme: computed for every pair of colours.",
            ),
        ),
        "1.4.4": (
            translate("Criteria", "Text size"),
            translate("Criteria", "Text grows up to 200%, and no word is cut."),
        ),
        "1.4.5": (
            translate("Criteria", "Images of text"),
            translate("Criteria", "There are none: all words are text."),
        ),
        "1.4.10": (
            translate("Criteria", "Reflow"),
            translate(
                "Criteria",
                "Pages scroll downwards only. But the window cannot be narrower than 640 pixels, "
                "and 1,024 at 200%, where the criterion asks for 320 and 640.",
            ),
        ),
        "1.4.11": (
            translate("Criteria", "Contrast of what is not text"),
            translate(
                "Criteria",
                "Edges of controls, the ring of the focus, signs and curves have a contrast of 3 "
                "to 1 or more.",
            ),
        ),
        "1.4.13": (
            translate("Criteria", "What shows under the pointer"),
            translate(
                "Criteria",
                "Tool tips go away as soon as the pointer moves, and no key closes them. None of "
                "them is needed, except to read a very long name whole.",
            ),
        ),
    }
