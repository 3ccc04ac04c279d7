"""Help on the diagnosis, from the profile to the end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.help.topics import Help, Key, Write

translate = QCoreApplication.translate


def _profile() -> Help:
    return Help(
        translate("Help", "Your firm, in a few facts"),
        translate(
            "Help", "They choose the questions that concern you, and the words they are asked in."
        ),
        (
            translate(
                "Help",
                "Only a name and whom you sell to are needed; the rest may stay empty.",
            ),
            translate("Help", "None of these facts changes a score."),
            translate("Help", "You can correct them later: the answers already given are kept."),
        ),
        (
            Key(translate("Help", "Go to the next field"), "Tab"),
            Key(translate("Help", "Go through the answers"), "↑ / ↓"),
            Key(translate("Help", "Continue"), "Enter"),
        ),
    )


def _path() -> Help:
    return Help(
        translate("Help", "How much time do you have?"),
        translate("Help", "Choose how far to go today; you can go further later."),
        (
            translate(
                "Help",
                "Express: the most telling questions, in less than ten minutes, and a first level.",
            ),
            translate(
                "Help",
                "Complete: all that concerns you, in 20 to 25 minutes, in two sittings if you "
                "like.",
            ),
            translate("Help", "From express to complete, nothing is asked twice."),
        ),
        (
            Key(translate("Help", "Choose"), "1 / 2"),
            Key(translate("Help", "Start"), "Enter"),
            Key(translate("Help", "Go back"), "←"),
        ),
    )


def _question() -> Help:
    return Help(
        translate("Help", "Answering a question"),
        translate("Help", "One question at a time; each answer is saved as you give it."),
        (
            translate("Help", "Choose what is true today, not what is planned."),
            translate(
                "Help",
                "“I don't know” is an answer: the result gets wider, not lower, and says whom to "
                "ask.",
            ),
            translate(
                "Help",
                "“Not applicable”, where it is offered, takes the question out of the figures.",
            ),
            translate(
                "Help", "Flag an answer to find it again at the end; a note keeps what you saw."
            ),
            translate(
                "Help",
                "Beside the question: why it is asked, an example, how to check in two minutes.",
            ),
            translate("Help", "You may stop at any time: you come back to this question."),
        ),
        (
            Key(translate("Help", "Choose an answer"), "1 – 9"),
            Key(translate("Help", "Go from answer to answer"), "↑ / ↓"),
            Key(translate("Help", "Pick, then go on"), "Enter"),
            Key(translate("Help", "Go back"), "← / Backspace"),
            Key(translate("Help", "I don't know"), "?"),
            Key(translate("Help", "Not applicable"), "-"),
            Key(translate("Help", "Note"), "N"),
            Key(translate("Help", "To review"), "R"),
            Key(translate("Help", "Help on the question, and the steps"), "H"),
            Key(translate("Help", "Search the questions"), "Ctrl+F"),
            Key(translate("Help", "All questions as a table"), "Ctrl+T"),
        ),
    )


def _table() -> Help:
    return Help(
        translate("Help", "All questions as a table"),
        translate("Help", "The same questions and answers, a row each, for whoever types fast."),
        (
            translate("Help", "Each answer is saved at once, as on the page of the question."),
            translate("Help", "A row that no longer concerns you goes away; its answer is kept."),
            translate("Help", "From a row you can open the question itself, with its help."),
        ),
        (
            Key(translate("Help", "Go from row to row"), "↑ / ↓"),
            Key(translate("Help", "Choose an answer"), "1 – 9"),
            Key(translate("Help", "I don't know"), "?"),
            Key(translate("Help", "Not applicable"), "-"),
            Key(translate("Help", "Open the question"), "Enter"),
            Key(translate("Help", "Search the questions"), "Ctrl+F"),
            Key(translate("Help", "One question at a time"), "Ctrl+T"),
        ),
    )


def _importance() -> Help:
    return Help(
        translate("Help", "What matters most to you"),
        translate("Help", "Say how much each area matters to your firm this year."),
        (
            translate("Help", "It changes no score: it shows where to look first."),
            translate("Help", "You may skip it, or leave rows empty."),
            translate("Help", "The same value again takes it back."),
        ),
        (
            Key(translate("Help", "Choose"), "0 – 3"),
            Key(translate("Help", "Go from row to row"), "↑ / ↓"),
            Key(translate("Help", "Continue"), "Enter"),
            Key(translate("Help", "Go back"), "Backspace"),
        ),
    )


def _review() -> Help:
    return Help(
        translate("Help", "Before you finish"),
        translate("Help", "What has no answer, what you do not know, and what you flagged."),
        (
            translate("Help", "Choose a question to go back to it."),
            translate(
                "Help",
                "You may finish with answers missing: the result is less precise, and says so.",
            ),
            translate(
                "Help",
                "Finishing freezes the answers and the result. Later, another diagnosis shows "
                "what has changed.",
            ),
        ),
        (
            Key(translate("Help", "Open the question"), "Enter"),
            Key(translate("Help", "Go back"), "← / Backspace"),
        ),
    )


ANSWERING: dict[HelpTopic, Write] = {
    HelpTopic.PROFILE: _profile,
    HelpTopic.PATH: _path,
    HelpTopic.QUESTION: _question,
    HelpTopic.TABLE: _table,
    HelpTopic.IMPORTANCE: _importance,
    HelpTopic.REVIEW: _review,
}
