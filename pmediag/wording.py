"""The words that windows, pages and commands share: those of errors and of a profile.

A `UserFacingError` says what happened, why, and what to do next.
"""

from __future__ import annotations

import errno
import re
from collections.abc import Callable
from dataclasses import dataclass
from unicodedata import category

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.typography import typeset
from pmediag.words import Language, gettext_of

ALONE = "alone"
"""The size of a firm of one person, which is no number of people."""

_SIZE = re.compile(r"(\d+)_(\d+)")
_COLON = re.compile(r"\s*:\s+")

LONGEST = 500
"""Characters of a detail that are shown: more than any path or reason of ours."""


@dataclass(frozen=True, slots=True)
class Explained:
    """An error in words: a title, the cause, and the next step."""

    title: str
    cause: str
    next_step: str


def explain(error: UserFacingError, language: Language) -> Explained:
    """Put ``error`` into words of ``language``."""
    details = _Details({key: _said(value, language) for key, value in error.details.items()})
    title, cause, step = _words(gettext_of(language))[error.code]
    return Explained(
        typeset(title, language).format_map(details),
        typeset(cause, language).format_map(details),
        typeset(step, language).format_map(details),
    )


def profile_words(field_id: str, option_id: str, text: str, language: Language) -> str:
    """Give an answer of the profile as others read it, in the middle of a sentence.

    ``text`` is what the questionnaire offers to the firm itself: "Just one: you" becomes "one
    person". Of the fields that the application does not know, it is given as it is.
    """
    text, gettext = typeset(text, language), gettext_of(language)
    if field_id == "size":
        if option_id == ALONE:
            return typeset(gettext("one person"), language)
        if found := _SIZE.fullmatch(option_id):
            low, high = found.groups()
            return typeset(gettext("{low} to {high} people"), language).format(low=low, high=high)
    if field_id == "activity":
        text = _COLON.sub(" – ", text)
        return text if text[1:2].isupper() else text[:1].lower() + text[1:]
    return text


def _said(value: object, language: Language) -> str:
    """Give a detail fit to be read: of a file, it may hold anything, at any length."""
    if isinstance(value, OSError):
        return typeset(_reason(value, gettext_of(language)), language)
    text = str(value)
    text = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
    return "".join(
        "\ufffd" if category(character).startswith("C") else character for character in text
    )


def _reason(error: OSError, _: Callable[[str], str]) -> str:
    """Say why the system refused; in its own words where it has a reason of its own."""
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return _("its folder does not exist")
    if error.errno in {errno.EACCES, errno.EPERM}:
        return _("you have no right to it")
    if error.errno == errno.EROFS:
        return _("the disk can only be read")
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return _("the disk is full")
    if error.errno == errno.EISDIR:
        return _("a folder has this name")
    if error.errno == errno.ENAMETOOLONG:
        return _("the name is too long")
    return error.strerror or _("the system gives no reason")


class _Details(dict[str, str]):
    """Details by name; one that was not known stays a dash."""

    def __missing__(self, key: str) -> str:
        return "–"


def _words(_: Callable[[str], str]) -> dict[ErrorCode, tuple[str, str, str]]:
    return _database_words(_) | _file_words(_) | _place_words(_) | _other_words(_)


def _database_words(_: Callable[[str], str]) -> dict[ErrorCode, tuple[str, str, str]]:
    return {
        ErrorCode.DATABASE_IN_USE: (
            _("PMEdiag is already open on this data."),
            _("Only one window at a time may write in {path}."),
            _("Go back to the open window, or close it and try again."),
        ),
        ErrorCode.DATABASE_NEWER: (
            _("This data was written by a newer PMEdiag."),
            _("It needs version {version} or later. Nothing was changed in it."),
            _("Install the newer version, or choose another data folder."),
        ),
        ErrorCode.DATABASE_DAMAGED: (
            _("The data file is damaged."),
            _("{path} does not read back as it was written. It is kept as it is."),
            _("Close PMEdiag if it is open, then open it: it proposes the newest good backup."),
        ),
        ErrorCode.DATABASE_FOREIGN: (
            _("This file is not PMEdiag's."),
            _("{path} holds something else. Nothing was changed in it."),
            _("Choose another data folder, or move this file away."),
        ),
        ErrorCode.DATABASE_BUSY: (
            _("The data is being used by another program."),
            _("{path} stayed locked, for instance by a backup tool or an antivirus."),
            _("Wait a moment and try again."),
        ),
        ErrorCode.BACKUP_DAMAGED: (
            _("This backup is damaged."),
            _("{path} does not read back as it was written."),
            _("Choose another backup."),
        ),
        ErrorCode.MIGRATION_FAILED: (
            _("The data could not be brought to this version."),
            _("{path} was left exactly as it was, and a backup of it was made."),
            _("Keep using the previous version, and tell us what the log says."),
        ),
        ErrorCode.FOLDER_UNWRITABLE: (
            _("The data folder cannot be written."),
            _("{path} is not a folder in which PMEdiag may write."),
            _("Check that it is a folder where you may write, or choose another one: --data-dir."),
        ),
        ErrorCode.DISK_FULL: (
            _("The disk is full."),
            _("There is no room left to write in {path}. What was saved before is intact."),
            _("Free some space, then try again."),
        ),
        ErrorCode.ASSESSMENT_UNKNOWN: (
            _("No such diagnosis."),
            _("There is no diagnosis “{id}” in this data."),
            _("Choose another one; the command “pmediag list” shows those that are here."),
        ),
        ErrorCode.ORGANISATION_UNKNOWN: (
            _("This firm is not here any more."),
            _("It was erased, or other data took the place of what was here."),
            _("Choose another firm, or describe it again."),
        ),
    }


def _file_words(_: Callable[[str], str]) -> dict[ErrorCode, tuple[str, str, str]]:
    return {
        ErrorCode.FILE_MISSING: (
            _("There is no such file."),
            _("{path} does not exist."),
            _("Check its name and folder."),
        ),
        ErrorCode.FILE_UNREADABLE: (
            _("The file cannot be read."),
            _("{path} could not be opened: {reason}."),
            _("Check that you may read it and that it is not open elsewhere."),
        ),
        ErrorCode.FILE_UNWRITABLE: (
            _("The file could not be written."),
            _("{path} could not be written: {reason}. Nothing was left half done."),
            _("Choose another name or folder, or free some space, and try again."),
        ),
        ErrorCode.FILE_TOO_LARGE: (
            _("The file is too large."),
            _("{path} has {size} bytes; PMEdiag reads up to {limit}."),
            _("Ask its sender for the diagnoses in several files."),
        ),
        ErrorCode.FILE_NOT_OURS: (
            _("This is not a PMEdiag file."),
            _("{path} does not hold a diagnosis."),
            _("Choose a file whose name ends in .pmediag."),
        ),
        ErrorCode.FILE_NEWER: (
            _("This file was made by a newer PMEdiag."),
            _("{path} is in version {version} of the format, which this version cannot read."),
            _("Install the newer version of PMEdiag, then open the file again."),
        ),
        ErrorCode.FILE_DAMAGED: (
            _("This file is damaged."),
            _("{path} is incomplete or was changed since it was written."),
            _("Ask its sender for it again."),
        ),
        ErrorCode.FILE_INVALID: (
            _("This file says something impossible."),
            _("{path} was refused whole: {reason}."),
            _("Ask its sender to export it again."),
        ),
        ErrorCode.FILE_CONFLICT: (
            _("This diagnosis is already here, with other answers or another plan."),
            _("{path} holds “{id}” otherwise than this data does. Nothing was changed."),
            _("Export the one you have first if you want to keep both."),
        ),
        ErrorCode.TEXT_TOO_LONG: (
            _("A text is too long."),
            _("It has {length} characters; {limit} fit."),
            _("Shorten it and try again."),
        ),
        ErrorCode.VIEWER_MISSING: (
            _("The file could not be opened."),
            _("The system has no program to show {path}."),
            _("Open it yourself from its folder."),
        ),
        ErrorCode.EXPORT_TOO_LARGE: (
            _("This is too much for one file."),
            _("It would have {size} bytes; PMEdiag reads up to {limit}. No file was written."),
            _("Send fewer diagnoses at a time."),
        ),
        ErrorCode.FILE_BINNED: (
            _("This diagnosis is in the bin here."),
            _("{path} holds “{id}”, which was deleted here. Nothing was changed."),
            _("Restore it from the bin, then import the file again if you still need to."),
        ),
        ErrorCode.REPORT_KIND_UNKNOWN: (
            _("A report is a PDF or a Word document."),
            _("{path} ends neither in .pdf nor in .docx. No file was written."),
            _("Give it a name that ends in .pdf, or in .docx for a report to be rewritten."),
        ),
    }


def _place_words(_: Callable[[str], str]) -> dict[ErrorCode, tuple[str, str, str]]:
    return {
        ErrorCode.PLACE_TAKEN: (
            _("This folder already holds diagnoses."),
            _("{path} holds other PMEdiag data. Nothing was moved or changed."),
            _("Use the data of this folder, or choose an empty folder."),
        ),
        ErrorCode.PLACE_INSIDE: (
            _("Your data is already there."),
            _("{path} is the folder of your data, or stands inside it. Nothing was moved."),
            _("Choose a folder elsewhere."),
        ),
        ErrorCode.PLACE_UNWRITABLE: (
            _("Nothing can be written in this folder."),
            _("{path} could not be used: {reason}. Your data stays where it was."),
            _("Choose another folder, or one in which you may make files."),
        ),
        ErrorCode.PLACE_TOO_SMALL: (
            _("There is not enough room in this folder."),
            _("{path} has {free} MB left, {needed} MB are needed. Your data stays where it was."),
            _("Free some space there, or choose a folder on another disk."),
        ),
        ErrorCode.PLACE_EMPTY: (
            _("There is no PMEdiag data in this folder."),
            _("{path} holds no diagnoses that can be read. Nothing was changed."),
            _("Choose the folder that holds your data."),
        ),
    }


def _other_words(_: Callable[[str], str]) -> dict[ErrorCode, tuple[str, str, str]]:
    return {
        ErrorCode.CONTENT_INVALID: (
            _("The questionnaire has errors."),
            _("{count} errors were found in {folder}; it is not used."),
            _("See them all with: pmediag check"),
        ),
        ErrorCode.QUESTIONNAIRE_UNKNOWN: (
            _("The questionnaire is not here."),
            _("This diagnosis was made with “{questionnaire}” {version}, which is missing."),
            _("Install the version of PMEdiag that has it."),
        ),
        ErrorCode.ACTION_UNKNOWN: (
            _("No such action to choose from."),
            _("This diagnosis offers no action named {ids}: unknown, done already, or of no use."),
            _("See the actions with their ids: pmediag plan FILE"),
        ),
        ErrorCode.ACTION_TWICE: (
            _("An action cannot both stay in the plan and stay out of it."),
            _("Asked for with --pin and with --refuse: {ids}."),
            _("Keep one of the two options for each action."),
        ),
    }
