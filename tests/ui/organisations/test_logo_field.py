"""The logo of a firm: chosen, refused in place."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from pmediag.ui.organisations.firm_page import FirmPage
from pmediag.ui.organisations.logo import shown as logo_image
from tests.ui.organisations.keeping import Keeper


def a_logo(path: object) -> None:
    image = QImage(40, 20, QImage.Format.Format_ARGB32)
    image.fill(QColor("#0B6477"))
    assert image.save(str(path), "PNG")  # type: ignore[call-overload]


def test_a_logo_is_chosen_seen_and_saved_with_the_rest(
    page: FirmPage, keeper: Keeper, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("logo") / "logo.png"
    a_logo(path)
    page.editor.form.logo.take(path)
    assert page.editor.form.logo.preview.isVisibleTo(page)
    assert keeper.logos == {}
    page.editor.save_button.click()
    png = keeper.logos["o1"]
    assert png is not None
    assert logo_image(png).width() == 40
    page.editor.form.logo.remove_button.click()
    assert page.editor.is_changed()
    page.editor.save_button.click()
    assert keeper.logos == {"o1": None}


def test_a_logo_is_chosen_in_the_dialog_of_the_system(
    page: FirmPage,
    keeper: Keeper,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path_factory.mktemp("logo") / "logo.png"
    a_logo(path)
    monkeypatch.setattr(
        "pmediag.ui.organisations.logo_field.QFileDialog.getOpenFileName",
        lambda *_: (str(path), ""),
    )
    page.editor.form.logo.choose_button.click()
    assert page.editor.form.logo.value() is not None


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"hello", "This is not an image that can be read. Choose a PNG or a JPEG."),
        (b"<svg/>", "An SVG drawing cannot be used."),
        (None, "This file could not be opened."),
    ],
)
def test_a_file_that_is_no_logo_is_told_in_place_and_changes_nothing(
    page: FirmPage,
    keeper: Keeper,
    tmp_path_factory: pytest.TempPathFactory,
    content: bytes | None,
    words: str,
) -> None:
    path = tmp_path_factory.mktemp("logo") / "logo.png"
    if content is not None:
        path.write_bytes(content)
    page.editor.form.logo.take(path)
    assert words in page.editor.form.logo.problem()
    assert not page.editor.is_changed()
