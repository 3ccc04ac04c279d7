"""A dialog that saves one file: asked where, written, told where it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.ui.background import Background, Progress
from pmediag.ui.opening import show_in_folder
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import Button, primary_button, secondary_button
from pmediag.ui.widgets.outcome import Choose, OutcomeDialog, ask_where
from pmediag.words import Language


@dataclass(frozen=True, slots=True)
class Saving:
    """How one file is saved.

    ``first`` gives the folder and name that are proposed, ``write`` what writes the file, whole or
    not at all, at the place that was chosen, and may raise `UserFacingError`; ``title`` and
    ``kind`` are of the window that asks where (`ask_where`).
    """

    first: Callable[[], Path]
    write: Callable[[Path], Callable[[], None]]
    title: str
    kind: str


class SavingDialog(OutcomeDialog):
    """Says what the file will hold, asks where, writes it and says where it is.

    A subclass fills ``column`` with what is asked, sets what it says or offers otherwise, and
    goes to `ask_to_save`. ``choose`` and ``show_folder`` may be replaced before the person asks
    for them.
    """

    def __init__(
        self, parent: QWidget | None, theme: Theme, background: Background, language: Language
    ) -> None:
        super().__init__(parent, theme, background, language)
        self.path: Path | None = None
        self.choose: Choose = self._ask_where
        self.show_folder: Callable[[Path], bool] = show_in_folder
        self.save_button = primary_button(theme, self.tr("Save the file…"))
        self.elsewhere_button = secondary_button(theme, self.tr("Save elsewhere"))
        self.folder_button = primary_button(theme, self.tr("Show in its folder"))
        self.writing_words = self.tr("The file is being written…")
        self.ready_words = self.tr("The file is ready.")
        self.column = QVBoxLayout(self.asked)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.save_button.clicked.connect(self._save)
        self.elsewhere_button.clicked.connect(self._save)
        self.folder_button.clicked.connect(self._show_folder)

    def ask_to_save(self, title: str, saving: Saving, *then: Button, spoken: str = "") -> None:
        """Ask; once the file is saved, offer the buttons ``then``, the first to be pressed next."""
        self._saving = saving
        self._then = then
        self.adopt(self.save_button, self.retry_button, self.elsewhere_button, *then)
        self.ask(title, self.save_button, spoken=spoken)

    def tell_saved(self, path: Path, *words: str) -> None:
        """Say where the file is; a subclass may say more."""
        here = self.tr("It is saved here and was read back:")
        self.tell(self.ready_words, here, str(path), *words, buttons=self._then)

    def tell_unshown(self, path: Path, *buttons: Button) -> None:
        """Say that the system has no program to show ``path``; a subclass may offer more."""
        self.refuse(UserFacingError(ErrorCode.VIEWER_MISSING, path=str(path)), *buttons)

    def fail(self, error: UserFacingError) -> None:
        """Say why the file could not be written; offer the same place again, or another."""
        self.refuse(error, self.retry_button, self.elsewhere_button)

    def _save(self) -> None:
        chosen = self.choose(self.path or self._saving.first())
        if chosen is not None:
            self.path = chosen
            work = partial(_write, self._saving.write(chosen), chosen)
            self.work(self.writing_words, work, self.tell_saved, str(chosen))

    def _show_folder(self) -> None:
        assert self.path is not None
        if not self.show_folder(self.path):
            self.tell_unshown(self.path.parent)

    def _ask_where(self, first: Path) -> Path | None:
        return ask_where(self, self._saving.title, self._saving.kind, first)


def _write(write: Callable[[], None], path: Path, progress: Progress) -> Path:
    progress(0, 1)  # given up before it has begun, nothing is written
    write()
    return path
