"""The own logo in the form: seen as it will be printed, chosen from a file, removed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from pmediag.look import LIGHT, RADIUS_SMALL
from pmediag.ui.icons import Icon
from pmediag.ui.labels import announce
from pmediag.ui.organisations.logo import LogoError, read_logo, shown
from pmediag.ui.organisations.words import logo_words
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import secondary_button
from pmediag.ui.widgets.fields import Field
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.ui.widgets.painting import rounded
from pmediag.words import Language

PREVIEW = QSize(240, 120)
"""Room for the logo, in pixels before scaling."""

PADDING = 10

translate = QCoreApplication.translate


class LogoField(Field):
    """A field whose value is a PNG or nothing; what is refused is told in place."""

    changed = Signal()
    """Another logo was chosen, or it was removed: see `value`."""

    def __init__(self, theme: Theme, language: Language) -> None:
        inside = QWidget()
        super().__init__(
            theme,
            translate("LogoField", "Your logo"),
            translate(
                "LogoField", "It appears on your reports. A PNG or a JPEG; 600 × 300 is enough."
            ),
            inside,
        )
        self._language = language
        self._png: bytes | None = None
        self.preview = LogoPreview(theme)
        self.choose_button = secondary_button(theme, "", icon=Icon.FOLDER)
        self.remove_button = secondary_button(theme, self.tr("Remove the logo"), icon=Icon.TRASH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignLeft)
        buttons = FlowLayout(spacing=8)
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.remove_button)
        column.addLayout(buttons)
        self.choose_button.clicked.connect(self._choose)
        self.remove_button.clicked.connect(self._remove)
        self.set_value(None)

    def value(self) -> bytes | None:
        """Give the logo as it is kept, None when there is none."""
        return self._png

    def set_value(self, png: bytes | None) -> None:
        """Show this logo."""
        self._png = png
        self.set_problem("")
        self.preview.show_logo(QImage() if png is None else shown(png))
        self.preview.setVisible(png is not None)
        self.remove_button.setVisible(png is not None)
        self.choose_button.set_text(
            self.tr("Choose an image…") if png is None else self.tr("Choose another image…")
        )

    def take(self, path: Path) -> None:
        """Take the image of a file, or say why not and keep the one there is."""
        try:
            png = read_logo(path)
        except LogoError as error:
            self.set_problem(logo_words(error, self._language))
            return
        self.set_value(png)
        announce(self.choose_button, self.tr("The logo shows. Save to keep it."))
        self.changed.emit()

    def focusable(self) -> tuple[QWidget, ...]:
        """Give what can take the focus, in the order it is read."""
        return (self.choose_button, self.remove_button)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose your logo"),
            "",
            self.tr("Images ({patterns})").format(patterns="*.png *.jpg *.jpeg *.gif *.bmp")
            + ";;"
            + self.tr("All files ({patterns})").format(patterns="*"),
        )
        if name:
            self.take(Path(name))

    def _remove(self) -> None:
        self.set_value(None)
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.choose_button, self.tr("The logo is gone once you save."))
        self.changed.emit()


class LogoPreview(QLabel):
    """A logo on white in every theme, as on the page of a report."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image = QImage()
        # A label with a picture is a graphic to a screen reader.
        self.setPixmap(QPixmap(1, 1))
        self.setFixedSize(theme.px(PREVIEW.width()), theme.px(PREVIEW.height()))
        self.setAccessibleName(self.tr("Your logo, as it will be printed"))

    def show_logo(self, image: QImage) -> None:
        """Show another logo."""
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page and the logo in its middle, never larger than it is."""
        painter = QPainter(self)
        rounded(
            painter, self.rect(), RADIUS_SMALL, fill=LIGHT.surface, edge=self._theme.colours.rule
        )
        if self._image.isNull():
            return
        room = self.size() - QSize(2 * PADDING, 2 * PADDING)
        size = self._image.size()
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        area = QRect(
            (self.width() - size.width()) // 2,
            (self.height() - size.height()) // 2,
            max(1, size.width()),
            max(1, size.height()),
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, self._image)
