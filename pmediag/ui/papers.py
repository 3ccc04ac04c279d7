"""What comes in and goes out: reports, files for others, files received, the bin."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog

from pmediag.ui.keeper import Tools

if TYPE_CHECKING:
    from pmediag.model.bin import Binned
    from pmediag.services.reporting import ReportMaterial
    from pmediag.services.resources import ResourcesView
    from pmediag.ui.organisations.bin_dialog import BinDialog


class Papers(QObject):
    """Opens the dialog of each paper; what they do, the services do."""

    taken_in = Signal(str)
    """The diagnosis of this id was received, and is to be opened."""
    erased = Signal()
    """A firm was erased for good, or at least begun to be."""
    changed = Signal()
    """Something was received, came back from the bin, or left it for good."""

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._bin: BinDialog | None = None

    def make_report(self, assessment_id: str) -> None:
        """Show the report of a diagnosis, page by page, to be saved or printed."""
        from pmediag.services.reporting import material_of

        desk = self._tools.desk
        self._offer(self._tools.attempt(lambda: material_of(desk, assessment_id)))

    def make_example(self, path: Path) -> None:
        """Show the report of a sample firm."""
        from pmediag.services.reporting import materials_in

        desk = self._tools.desk
        found = self._tools.attempt(lambda: materials_in(path, desk.catalogue, desk.now().date()))
        self._offer(found[0] if found else None)

    def send(self, assessment_id: str) -> None:
        """Show what leaves, then write it to a file for an advisor."""
        from pmediag.ui.exchange.send_dialog import SendDialog, SendJob

        tools, ids = self._tools, (assessment_id,)
        exchange = tools.desk.exchange
        leaving = tools.attempt(lambda: exchange.what_leaves(ids, with_notes=True))
        if leaving is not None:
            job = SendJob(leaving, partial(exchange.send, ids), tools.language)
            self._open(SendDialog(tools.window, tools.theme, tools.background, job))

    def make_contact_sheet(
        self, assessment_id: str, organisation_resource_id: str | None = None
    ) -> None:
        """Prepare the contact sheet of a diagnosis, for an organisation of the library if given."""
        from pmediag.services.contact import contact_material
        from pmediag.ui.exchange.contact_dialog import ContactDialog
        from pmediag.ui.exchange.contact_job import ContactJob

        tools, desk, wanted = self._tools, self._tools.desk, organisation_resource_id
        material = tools.attempt(
            lambda: contact_material(
                desk.assessments,
                desk.catalogue,
                assessment_id,
                under_way=desk.plans.under_way(assessment_id),
                wanted=wanted,
            )
        )
        if material is None:
            return
        job = ContactJob(material, tools.language, desk.now().date(), wanted)
        dialog = ContactDialog(tools.window, tools.theme, tools.background, job)
        dialog.begin()
        self._open(dialog)

    def print_resources(self, view: ResourcesView, ids: tuple[str, ...]) -> None:
        """Ask where to save a sheet of these resources, to be printed from there."""
        from pmediag.ui.resources.sheet_dialog import SheetDialog, SheetJob

        tools = self._tools
        job = SheetJob(view, ids, tools.language)
        self._open(SheetDialog(tools.window, tools.theme, tools.background, job))

    def ask_for_files(self) -> None:
        """Ask which received files to look at."""
        from pmediag.ui.widgets.outcome import documents

        dialog = QFileDialog(self._tools.window, self.tr("Open received files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("PMEdiag files (*.pmediag)"))
        dialog.setDirectory(str(documents()))
        dialog.setViewMode(QFileDialog.ViewMode.List)
        dialog.setLabelText(QFileDialog.DialogLabel.LookIn, self.tr("Folder:"))
        dialog.setLabelText(QFileDialog.DialogLabel.FileType, self.tr("Type of file:"))
        if dialog.exec():
            self.receive([Path(chosen) for chosen in dialog.selectedFiles()])

    def receive(self, paths: Sequence[Path]) -> None:
        """Show what files bring, and take in what the person wants."""
        from pmediag.ui.exchange.receive_dialog import ReceiveDialog

        tools = self._tools
        dialog = ReceiveDialog(
            tools.window, tools.theme, tools.background, tools.desk.exchange, tools.language
        )
        dialog.taken_in.connect(self.taken_in)
        dialog.changed.connect(self.changed)
        dialog.look(paths)
        self._open(dialog)

    def export_everything(self, organisation_id: str) -> None:
        """Write all that is kept about a firm to a file."""
        from pmediag.ui.exchange.everything_dialog import EverythingDialog, EverythingJob

        tools = self._tools
        firm = tools.attempt(lambda: tools.desk.organisations.get(organisation_id))
        if firm is None:
            return
        export = partial(tools.desk.exchange.export_everything, organisation_id)
        job = EverythingJob(firm, export, tools.language)
        self._open(EverythingDialog(tools.window, tools.theme, tools.background, job))

    def erase(self, organisation_id: str) -> None:
        """Say what erasing a firm removes, then erase it."""
        from pmediag.ui.organisations.erase_dialog import EraseDialog, EraseJob

        tools, organisations = self._tools, self._tools.desk.organisations
        firm = tools.attempt(lambda: organisations.get(organisation_id))
        if firm is None:
            return
        look = partial(organisations.erasure, organisation_id)
        erase = partial(organisations.erase, organisation_id)
        job = EraseJob(firm, look, erase, tools.language)
        dialog = EraseDialog(tools.window, tools.theme, tools.background, job)
        dialog.erased.connect(self.erased)
        dialog.begin()
        self._open(dialog)

    def open_bin(self) -> None:
        """Show what was deleted."""
        from pmediag.ui.organisations.bin_dialog import BinDialog

        tools = self._tools
        contents = tools.attempt(tools.desk.bin.contents)
        if contents is None:
            return
        self._bin = dialog = BinDialog(tools.window, tools.theme, tools.language)
        dialog.show_contents(contents)
        dialog.restore_requested.connect(self._restore)
        dialog.empty_requested.connect(self._empty)
        dialog.finished.connect(self._forget_bin)
        self._open(dialog)

    def _restore(self, binned: Binned) -> None:
        from pmediag.model.bin import BinnedKind

        service = self._tools.desk.bin
        is_firm = binned.kind is BinnedKind.ORGANISATION
        restore = service.restore_organisation if is_firm else service.restore_assessment
        is_back = self._tools.has_done(lambda: restore(binned.id))
        self._show_bin()
        if is_back and self._bin is not None:
            self._bin.tell_restored(binned.name)

    def _empty(self) -> None:
        service = self._tools.desk.bin
        task = self._tools.background.start(lambda _progress: service.empty())
        task.failed.connect(self._tools.tell)
        task.ended.connect(self._show_bin)

    def _show_bin(self) -> None:
        contents = self._tools.attempt(self._tools.desk.bin.contents)
        if contents is not None and self._bin is not None:
            self._bin.show_contents(contents)
        self.changed.emit()

    def _forget_bin(self) -> None:
        self._bin = None

    def _offer(self, material: ReportMaterial | None) -> None:
        from pmediag.ui.report.job import ReportJob
        from pmediag.ui.report.preview_window import offer_report

        if material is not None:
            tools = self._tools
            job = ReportJob(material, tools.language, tools.desk.now().date())
            offer_report(tools.window, tools.theme, tools.background, job)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
