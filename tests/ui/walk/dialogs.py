"""Every dialog, at each of its steps."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.contact_sheet import NEED_LIMIT, PartKind
from pmediag.services import data_place
from pmediag.services.contact import contact_material
from pmediag.services.licences import components
from pmediag.services.recovery import Proposal
from pmediag.services.reporting import material_of
from pmediag.services.samples import sample
from pmediag.typography import typeset
from pmediag.ui.about.licence_dialog import LicenceDialog
from pmediag.ui.commands import shortcut_rows
from pmediag.ui.error_dialog import BugDialog, ErrorDialog, LeaveDialog, report_of
from pmediag.ui.exchange.contact_dialog import ContactDialog
from pmediag.ui.exchange.contact_job import ContactJob
from pmediag.ui.exchange.contact_ticks import FoldedTicks
from pmediag.ui.exchange.everything_dialog import EverythingDialog, EverythingJob
from pmediag.ui.exchange.receive_dialog import ReceiveDialog
from pmediag.ui.exchange.send_dialog import SendDialog, SendJob
from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.help_dialog import HelpDialog
from pmediag.ui.organisations.bin_dialog import BinDialog, EmptyBinDialog
from pmediag.ui.organisations.erase_dialog import EraseDialog, EraseJob
from pmediag.ui.organisations.unsaved_dialog import UnsavedDialog
from pmediag.ui.recovery_dialog import RecoveryDialog
from pmediag.ui.report.job import ReportJob
from pmediag.ui.report.preview_window import ReportPreview
from pmediag.ui.resources.sheet_dialog import SheetDialog, SheetJob
from pmediag.ui.settings.dialogs import MissingFolderDialog, RestoreDialog, TakenFolderDialog
from pmediag.ui.shortcuts_dialog import ShortcutLine, ShortcutsDialog
from tests.builders import MORNING
from tests.ui.walk.data import FIRST, first_id
from tests.ui.walk.files import conflicting
from tests.ui.walk.stage import Shown, Stage, settle

FOLDER = Path("/home/quelqu-un/Documents/Données de mon entreprise/pmediag")
DAY = MORNING.date()
FIRM, DAMAGED = "Établissements Kervadec & Fils", "abîmé.pmediag"


def reading(stage: Stage) -> Iterator[Shown]:
    """What is read: help, shortcuts, a licence, errors."""
    stage.given = (FIRM, DAMAGED, str(FOLDER))
    stage.open()
    window, theme, language = stage.tools.window, stage.theme, stage.setting.language
    for topic in HelpTopic:
        help_dialog = HelpDialog(window, theme, language, topic)
        yield from _each(stage, f"help, {topic.value}", help_dialog)
    lines = tuple(ShortcutLine(*row) for row in shortcut_rows())
    yield from _each(stage, "shortcuts", ShortcutsDialog(window, theme, lines))
    name, text = components()[0].name, "Some words of a licence.\n" * 60
    yield from _each(stage, "licence", LicenceDialog(window, theme, name, text))
    for code in ErrorCode:
        error = UserFacingError(code, path=str(FOLDER), version="2027.1")
        retry = code is ErrorCode.DISK_FULL
        dialog = ErrorDialog(window, theme, error, language, can_retry=retry)
        yield from _each(stage, f"error, {code.value}", dialog)
    report = report_of(KeyError("x"))
    yield from _each(stage, "bug", BugDialog(theme, report, FOLDER))


def asking(stage: Stage, data: Path) -> Iterator[Shown]:
    """What asks before it does something."""
    stage.given = (FIRM, DAMAGED, str(FOLDER))
    stage.open(data)
    window, theme, language = stage.tools.window, stage.theme, stage.setting.language
    desk = stage.journey.desk
    yield from _each(stage, "leave", LeaveDialog(window, theme))
    for firm in (FIRM, ""):
        yield from _each(stage, f"unsaved, {firm}", UnsavedDialog(window, theme, firm))
    proposal = Proposal(FOLDER, MORNING, 3, 42)
    for proposed in (proposal, None):
        dialog = RecoveryDialog(theme, proposed, language, str(FOLDER))
        yield from _each(stage, f"recovery, {'a backup' if proposed else 'none'}", dialog)
    place = data_place.describe(desk.where)
    line = place.backups[0]
    yield from _each(stage, "restore", RestoreDialog(window, theme, language, line, place))
    yield from _each(stage, "missing folder", MissingFolderDialog(theme, FOLDER))
    yield from _each(stage, "taken folder", TakenFolderDialog(window, theme, FOLDER))
    yield from _erased(stage)
    for contents in (desk.bin.contents(), ()):
        binned = BinDialog(window, theme, language)
        binned.show_contents(contents)
        yield from _each(stage, f"bin, {len(contents)}", binned)
    yield from _each(stage, "bin, emptied", EmptyBinDialog(binned, theme, 2))


def papers(stage: Stage, data: Path) -> Iterator[Shown]:
    """What comes in and goes out: send, everything, receive, the report."""
    stage.given = (FIRM, DAMAGED, str(FOLDER))
    stage.open(data)
    yield from _sent(stage)
    yield from _contact(stage)
    yield from _printed(stage)
    yield from _everything(stage)
    yield from _received(stage)
    yield from _report(stage)


def _erased(stage: Stage) -> Iterator[Shown]:
    tools, organisations = stage.tools, stage.journey.desk.organisations
    firm = organisations.all()[0]
    job = EraseJob(firm, partial(organisations.erasure, firm.id), lambda: None, tools.language)
    dialog = EraseDialog(tools.window, tools.theme, tools.background, job)
    dialog.begin()
    stage.wait()
    yield stage.dialog("erase", dialog)
    dialog.box.click()
    dialog.erase_button.click()
    stage.wait()
    yield stage.dialog("erase, done", dialog)
    dialog.close()


def _sent(stage: Stage) -> Iterator[Shown]:
    tools, exchange = stage.tools, stage.journey.desk.exchange
    ids = (first_id(stage.setting.language),)
    leaving = exchange.what_leaves(ids, with_notes=True)
    job = SendJob(leaving, partial(exchange.send, ids), tools.language)
    dialog = SendDialog(tools.window, tools.theme, tools.background, job)
    dialog.choose = lambda _first: stage.folder / "sent.pmediag"
    yield stage.dialog("send", dialog)
    dialog.save_button.click()
    stage.wait()
    yield stage.dialog("send, done", dialog)
    dialog.fail(UserFacingError(ErrorCode.DISK_FULL, path=str(FOLDER)))
    yield stage.dialog("send, failed", dialog)
    dialog.close()


def _contact(stage: Stage) -> Iterator[Shown]:
    tools, desk = stage.tools, stage.journey.desk
    material = contact_material(
        desk.assessments,
        desk.catalogue,
        first_id(stage.setting.language),
        (FIRM,),
    )
    # English titles hold the official French name in brackets.
    official = (typeset(item.title, tools.language) for item in material.addressees)
    stage.given = (*stage.given, *official)
    dialog = ContactDialog(
        tools.window, tools.theme, tools.background, ContactJob(material, tools.language, DAY)
    )
    dialog.choose = lambda _first: stage.folder / "contact.pdf"
    dialog.begin()
    stage.wait()
    yield stage.dialog("contact sheet", dialog)
    dialog.save()
    yield stage.dialog("contact sheet, nobody can answer", dialog)
    dialog.form.card(PartKind.NAME).click()
    dialog.form.card(PartKind.CALL_BACK).click()
    for fold in dialog.findChildren(FoldedTicks):
        fold.row.click()
        fold.all_button.click()
    stage.wait()
    yield stage.dialog("contact sheet, all of it", dialog)
    if not dialog.is_wide:
        dialog.page_button.click()
        stage.wait()
        yield stage.dialog("contact sheet, its page", dialog)
        dialog.page_button.click()
    dialog.form.need.setPlainText("x" * (NEED_LIMIT + 1))
    yield stage.dialog("contact sheet, too long", dialog)
    dialog.reject()
    yield stage.dialog("contact sheet, left", dialog)
    dialog.form.need.setPlainText(FIRM)
    dialog.save()
    stage.wait()
    yield stage.dialog("contact sheet, saved", dialog)
    dialog.done(0)


def _printed(stage: Stage) -> Iterator[Shown]:
    tools, journey = stage.tools, stage.journey
    journey.resources.fill()
    view = journey.resources.resources.view
    assert view is not None
    ids = tuple(fit.resource.id for fit in view.proposed)
    dialog = SheetDialog(
        tools.window, tools.theme, tools.background, SheetJob(view, ids, tools.language)
    )
    dialog.choose = lambda _first: stage.folder / "resources.pdf"
    yield stage.dialog("sheet", dialog)
    dialog.save_button.click()
    stage.wait()
    yield stage.dialog("sheet, done", dialog)
    dialog.close()


def _everything(stage: Stage) -> Iterator[Shown]:
    tools, desk = stage.tools, stage.journey.desk
    firm = desk.organisations.all()[0]
    job = EverythingJob(firm, partial(desk.exchange.export_everything, firm.id), tools.language)
    dialog = EverythingDialog(tools.window, tools.theme, tools.background, job)
    dialog.choose = lambda _first: stage.folder / "everything.zip"
    yield stage.dialog("everything", dialog)
    dialog.save_button.click()
    stage.wait()
    yield stage.dialog("everything, done", dialog)
    dialog.close()


def _received(stage: Stage) -> Iterator[Shown]:
    tools, language = stage.tools, stage.setting.language
    bad = stage.folder / DAMAGED
    bad.write_bytes(b'{"format": "pmediag"')
    files = [
        sample("boulangerie", language),
        sample(FIRST, language),
        conflicting(sample("hotel", language), stage.folder / "autre.pmediag"),
        bad,
        stage.folder / "absent.pmediag",
    ]
    for name, paths in (("several", files), ("one", files[:1]), ("a bad one", [bad])):
        dialog = ReceiveDialog(
            tools.window, tools.theme, tools.background, tools.desk.exchange, language
        )
        dialog.look(paths)
        stage.wait()
        yield stage.dialog(f"receive, {name}", dialog)
        if dialog.take_button.isEnabled() and len(paths) > 1:
            dialog.take_button.click()
            stage.wait()
            yield stage.dialog(f"receive, {name}, taken in", dialog)
        dialog.close()


def _report(stage: Stage) -> Iterator[Shown]:
    tools, desk = stage.tools, stage.journey.desk
    material = material_of(desk, first_id(stage.setting.language))
    job = ReportJob(material, tools.language, MORNING.date())
    preview = ReportPreview(tools.window, tools.theme, tools.background, job)
    preview.has_printer = lambda: True
    preview.choose = lambda _first: stage.folder / "report.pdf"
    preview.making.show_making()
    yield stage.dialog("report, being made", preview)
    preview.begin()
    stage.wait()
    yield stage.dialog("report", preview)
    preview.save()
    stage.wait()
    yield stage.dialog("report, saved", preview)
    preview._show_failure(UserFacingError(ErrorCode.DISK_FULL, path=str(FOLDER)))
    settle()
    yield stage.dialog("report, failed", preview)
    preview.close()


def _each(stage: Stage, name: str, dialog: QDialog) -> Iterator[Shown]:
    yield stage.dialog(name, dialog)
    dialog.close()
