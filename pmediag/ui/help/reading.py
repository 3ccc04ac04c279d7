"""Help on the results, the report, and the files that go and come."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.help.topics import Help, Key, Write

translate = QCoreApplication.translate


def _results() -> Help:
    return Help(
        translate("Help", "Reading your results"),
        translate("Help", "Where your firm stands, why, and what to look at first."),
        (
            translate(
                "Help",
                "The score comes with an interval: whatever the missing answers turn out to be, "
                "the score will lie inside.",
            ),
            translate(
                "Help", "Alerts come first. They are shown whatever the score, and change none."
            ),
            translate("Help", "Choose an area to see every answer behind its score."),
            translate("Help", "“See the table” gives the figures of the radar."),
            translate(
                "Help",
                "“What would sharpen my result” lists the answers worth finding out, and whom to "
                "ask.",
            ),
            translate(
                "Help",
                "“Contact sheet” prepares a page for whoever may help you, with only what you "
                "tick.",
            ),
        ),
        (
            Key(translate("Help", "Make the report"), "Ctrl+P"),
            Key(translate("Help", "Send to my adviser"), "Ctrl+Shift+S"),
            Key(translate("Help", "Go back to all results"), "Esc / Alt+Left"),
        ),
    )


def _dimension() -> Help:
    return Help(
        translate("Help", "One area, answer by answer"),
        translate("Help", "The score of an area, and what each of its answers brings."),
        (
            translate(
                "Help", "Each question shows your answer, its points, and the next better one."
            ),
            translate(
                "Help", "While a diagnosis is in progress, an answer can be changed from here."
            ),
            translate("Help", "A question that does not concern you is left out of the score."),
        ),
        (Key(translate("Help", "Go back to all results"), "Esc / Alt+Left"),),
    )


def _method() -> Help:
    return Help(
        translate("Help", "How the score is calculated"),
        translate("Help", "Every step from the answers to the level, with your own figures."),
        (
            translate("Help", "From an answer to points, then to the areas, then to the score."),
            translate("Help", "Why there is an interval, and what it promises."),
            translate("Help", "Which dangers hold the level back, and whether they hold for you."),
        ),
        (Key(translate("Help", "Go back to all results"), "Esc / Alt+Left"),),
    )


def _report() -> Help:
    return Help(
        translate("Help", "The report"),
        translate("Help", "The result as a document of a few pages, to print or to give."),
        (
            translate("Help", "Look through it page by page before you save it."),
            translate("Help", "The first page is enough by itself; the answers stand at the end."),
            translate("Help", "Your notes are printed too: read them before you give the report."),
            translate("Help", "Save it as a PDF, print it, or see it in its folder."),
        ),
        (
            Key(translate("Help", "Next page, previous page"), "PgDown / PgUp"),
            Key(translate("Help", "Save as PDF"), "Ctrl+S"),
            Key(translate("Help", "Print"), "Ctrl+P"),
            Key(translate("Help", "Close"), "Esc"),
        ),
    )


def _send() -> Help:
    return Help(
        translate("Help", "Sending to your adviser"),
        translate(
            "Help",
            "A file that your adviser opens in PMEdiag. You see what leaves before it is made.",
        ),
        (
            translate("Help", "The file holds the firm, the answers and the result."),
            translate("Help", "Your notes go along only if you tick them."),
            translate(
                "Help",
                "PMEdiag sends nothing by itself: put the file on a stick, or into a message of "
                "yours.",
            ),
        ),
        (Key(translate("Help", "Close without making it"), "Esc"),),
    )


def _receive() -> Help:
    return Help(
        translate("Help", "Opening a file that you received"),
        translate("Help", "You see what the files hold, and decide, before anything is added."),
        (
            translate(
                "Help", "Choose files, or drop them on the window: several at a time will do."
            ),
            translate(
                "Help",
                "What is new is added; what is here already stays as it is. Where the answers "
                "differ you may keep both.",
            ),
            translate(
                "Help", "A file that cannot be read is named with its reason; the others go on."
            ),
            translate("Help", "A backup is made first."),
        ),
        (
            Key(translate("Help", "Open a file that you received"), "Ctrl+O"),
            Key(translate("Help", "Close and add nothing"), "Esc"),
        ),
    )


READING: dict[HelpTopic, Write] = {
    HelpTopic.RESULTS: _results,
    HelpTopic.DIMENSION: _dimension,
    HelpTopic.METHOD: _method,
    HelpTopic.REPORT: _report,
    HelpTopic.SEND: _send,
    HelpTopic.RECEIVE: _receive,
}
