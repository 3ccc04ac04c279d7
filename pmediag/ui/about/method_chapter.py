"""The method in a nutshell, and the way to the whole of it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from pmediag.ui.about.chapter import Chapter
from pmediag.ui.labels import TextStyle
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import secondary_button


class MethodChapter(Chapter):
    """Five lines, and a button where a diagnosis has figures to show the rest with."""

    method_requested = Signal()

    def __init__(self, theme: Theme, *, has_result: bool) -> None:
        self._has_result = has_result
        title = self.tr("The method in a nutshell")
        super().__init__(theme, title, self.tr("A guide to act by, not a certified measurement."))

    def fill(self) -> None:
        """Say it in five lines."""
        for lead, text in (
            (
                self.tr("Points."),
                self.tr(
                    "Each answer is worth 0 to 100 points, and each question weighs 1, 2 or 3."
                ),
            ),
            (
                self.tr("Score."),
                self.tr(
                    "The score of an area is the average of its known answers. The areas all weigh "
                    "the same in the overall score."
                ),
            ),
            (
                self.tr("Doubt."),
                self.tr(
                    "What is not known makes the interval wider and never lowers the score. "
                    "Whatever the missing answers turn out to be, the score will lie inside."
                ),
            ),
            (
                self.tr("Level."),
                self.tr(
                    "It follows from the score and its doubt. A few serious dangers hold it back, "
                    "whatever the score."
                ),
            ),
            (
                self.tr("Same answers, same result."),
                self.tr(
                    "Your trade, your size and your region decide what is asked, never how much "
                    "it weighs. Alerts are shown whatever the score."
                ),
            ),
        ):
            self.add_text(text, lead=lead)
        if self._has_result:
            button = secondary_button(self._theme, self.tr("How the score is calculated"))
            button.clicked.connect(self.method_requested)
            self.inside.addSpacing(4)
            self.add_button(button)
        else:
            self.add_text(
                self.tr(
                    "Once you have a result, the whole calculation is shown here with your own "
                    "figures."
                ),
                TextStyle.CAPTION,
            )
