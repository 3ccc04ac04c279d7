"""The address of a resource: shown in full, copied, opened with its host said."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from pmediag.model.library import ResourceKind
from pmediag.services.resources import ResourcesView
from pmediag.ui.opening import link_host, open_link
from pmediag.ui.resources.address import Address
from pmediag.ui.resources.resources_page import ResourcesPage
from pmediag.ui.widgets.fold import FoldRow
from pmediag.ui.widgets.selectable import SelectableText
from tests.ui.conftest import focused
from tests.ui.persons import ENTER, TAB, press
from tests.ui.readings import shown
from tests.ui.resources.shelves import OPENED


def test_a_resource_is_understood_without_its_address(
    page: ResourcesPage, opened: list[str]
) -> None:
    page.show_resource("efact_reception")
    detail = page.detail
    assert detail is not None
    words = shown(detail)
    for part in (
        "plateforme agréée",
        "Information of 20\u00a0février 2026, to be verified again",
        "Since 1er\u00a0septembre 2026:",
        "Who can confirm it",
        "Votre expert-comptable\u202f; le service",
        "Your answers that it is about",
    ):
        assert part in words
    (address,) = detail.findChildren(Address)
    assert OPENED in {edit.toPlainText() for edit in _plain(address)}
    assert opened == []


def test_only_what_helps_is_said_to_help(page: ResourcesPage, view: ResourcesView) -> None:
    told = "It helps with these answers of yours"
    guide = next(
        fit.resource.id
        for fit in view.proposed
        if fit.gaps and fit.resource.kind is ResourceKind.GUIDE
    )
    for resource_id, helps in ((guide, True), ("efact_reception", False)):
        page.show_resource(resource_id)
        assert page.detail is not None
        assert (told in shown(page.detail)) is helps


def test_an_address_is_copied_and_opened_with_its_host_said(
    page: ResourcesPage, opened: list[str]
) -> None:
    page.show_resource("efact_reception")
    assert page.detail is not None
    address = page.detail.findChild(Address)
    assert address is not None
    address.copy_button.click()
    assert QGuiApplication.clipboard().text() == OPENED
    assert address.open_button is not None
    assert address.open_button.text() == "Open entreprendre.service-public.gouv.fr"
    address.open_button.click()
    assert opened == [OPENED]


def test_without_a_browser_it_says_what_to_do(
    page: ResourcesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    page.show_resource("efact_reception")
    assert page.detail is not None
    address = page.detail.findChild(Address)
    assert address is not None
    assert address.open_button is not None
    address.open_button.click()
    assert "No browser could be opened." in shown(address)


def test_the_sources_unfold_with_the_keys(page: ResourcesPage) -> None:
    page.show_resource("efact_reception")
    assert page.detail is not None
    row = page.detail.findChild(FoldRow)
    assert row is not None
    row.setFocus()
    press(ENTER)
    assert "Bpifrance Création" in shown(page.detail)
    assert len(page.detail.findChildren(Address)) == 3
    press(TAB)
    assert page.detail.isAncestorOf(focused())


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://www.francenum.gouv.fr/", "www.francenum.gouv.fr"),
        ("http://les-aides.fr/?q=1", "les-aides.fr"),
        ("mailto:contact@cma.fr", "contact@cma.fr"),
        ("https://économie.gouv.fr/", "xn--conomie-9xa.gouv.fr"),
        ("https://francenum.gouv.fr@evil.example/", None),
        ("file:///etc/passwd", None),
        ("javascript:alert(1)", None),
        ("C:\\Windows\\notepad.exe", None),
        ("/etc/passwd", None),
        ("francenum.gouv.fr", None),
        ("https://", None),
        ("mailto:", None),
        ("", None),
    ],
)
def test_only_links_are_opened_and_their_real_host_is_said(
    opened: list[str], address: str, host: str | None
) -> None:
    assert link_host(address) == host
    assert open_link(address) is (host is not None)
    assert len(opened) == (host is not None)


def test_every_address_of_the_library_may_be_opened(view: ResourcesView) -> None:
    for fit in view.fits:
        for address in (fit.resource.url, *(source.url for source in fit.resource.sources)):
            assert not address or link_host(address), (fit.resource.id, address)


def _plain(widget: QWidget) -> list[SelectableText]:
    return widget.findChildren(SelectableText)
