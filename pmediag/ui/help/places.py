"""Help on Home, Firm, Progress, Settings and About."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.help.topics import Help, Key, Write

translate = QCoreApplication.translate


def _home() -> Help:
    return Help(
        translate("Help", "Home: go on from where you were"),
        translate(
            "Help",
            "Home shows the diagnosis in progress, your latest result, and what to do and to check "
            "this week.",
        ),
        (
            translate("Help", "Resume takes you back to the question where you stopped."),
            translate(
                "Help", "The latest result opens with its button; all of them are under Progress."
            ),
            translate(
                "Help",
                "The steps of this week come from your action plan: what is overdue, what is in "
                "progress, what to start with.",
            ),
            translate(
                "Help",
                "What to check this week comes from your answers: what you did not know, and what "
                "you flagged.",
            ),
            translate(
                "Help",
                "Before the first diagnosis there are three ways in: diagnose your firm, open a "
                "file that you received, or look at an example.",
            ),
        ),
        (
            Key(translate("Help", "Start a diagnosis"), "Ctrl+N"),
            Key(translate("Help", "Open a file that you received"), "Ctrl+O"),
        ),
    )


def _firm() -> Help:
    return Help(
        translate("Help", "Firm: what PMEdiag knows of your firm"),
        translate(
            "Help",
            "The name, the activity and the size of your firm decide which questions are asked, "
            "and appear on your reports.",
        ),
        (
            translate("Help", "The name may be an alias, such as “Firm A”."),
            translate(
                "Help",
                "The SIREN or SIRET number may stay empty. If it holds a typing error, PMEdiag "
                "says so: it cannot know which digit is wrong.",
            ),
            translate(
                "Help",
                "To find your sector, type a word of your trade; accents do not matter.",
            ),
            translate("Help", "Your logo is printed on your reports."),
            translate(
                "Help",
                "Here you can also export everything about the firm to one file, say until when "
                "to keep it, or erase it for good.",
            ),
            translate(
                "Help", "A diagnosis that is finished does not change with what you write here."
            ),
        ),
        (
            Key(translate("Help", "Go to the next field"), "Tab"),
            Key(translate("Help", "Go through a list"), "↑ / ↓"),
        ),
    )


def _history() -> Help:
    return Help(
        translate("Help", "Progress: your diagnoses, one after the other"),
        translate(
            "Help",
            "Progress shows whether things have changed since the earlier diagnoses, and why.",
        ),
        (
            translate(
                "Help",
                "The curve shows the score; the band around it shows what the answers that were "
                "not known leave open.",
            ),
            translate("Help", "Any two diagnoses can be compared: area by area, answer by answer."),
            translate(
                "Help",
                "Renewing asks the same questions again, with your earlier answer beside each.",
            ),
            translate(
                "Help",
                "A deleted diagnosis goes to the bin, and can be restored for 30 days.",
            ),
        ),
        (
            Key(translate("Help", "Renew the latest diagnosis"), "Ctrl+Shift+N"),
            Key(translate("Help", "Undo a deletion"), "Ctrl+Z"),
        ),
    )


def _compare() -> Help:
    return Help(
        translate("Help", "Comparing two diagnoses"),
        translate(
            "Help", "What changed between two diagnoses of the same firm, and where it comes from."
        ),
        (
            translate(
                "Help",
                "The change has three parts: what really changed, what came from new or other "
                "questions, and what came from the questionnaire itself.",
            ),
            translate("Help", "Only questions answered in both count as a real change."),
            translate("Help", "The answers that changed are listed, the largest changes first."),
        ),
        (Key(translate("Help", "Go back to all diagnoses"), "Esc / Alt+Left"),),
    )


def _resources() -> Help:
    return Help(
        translate("Help", "Resources: who helps, who pays, what the law asks"),
        translate("Help", "What fits your firm comes first; it is read without the internet."),
        (
            translate(
                "Help",
                "“For you” is chosen from your answers and your region, ten at most. “Everything” "
                "holds the rest.",
            ),
            translate("Help", "The calendar puts the duties that concern you in order of days."),
            translate(
                "Help",
                "Nothing is granted here: a resource says whom to ask before you count on it, and "
                "when it was read.",
            ),
            translate(
                "Help",
                "An address is shown whole, and copied in one click. It opens in your browser "
                "only if you ask for it.",
            ),
        ),
        (
            Key(translate("Help", "Search the resources"), "Ctrl+F"),
            Key(translate("Help", "Go through the list"), "Up / Down"),
            Key(translate("Help", "Open the first one found"), "Enter"),
            Key(translate("Help", "Go back to the list"), "Esc / Alt+Left"),
        ),
    )


def _settings() -> Help:
    return Help(
        translate("Help", "Settings: how PMEdiag looks, and where it keeps your data"),
        translate("Help", "What you choose here applies at once, and next time too."),
        (
            translate("Help", "Language: French or English; nothing has to be started again."),
            translate("Help", "Text size: from 100 to 200%."),
            translate("Help", "Theme: light, dark, or that of the computer."),
            translate(
                "Help",
                "Your data: see the folder, open it, move it, back it up, or go back to a backup. "
                "Going back to a backup can be undone.",
            ),
        ),
        (
            Key(translate("Help", "Larger text"), "Ctrl++"),
            Key(translate("Help", "Smaller text"), "Ctrl+-"),
            Key(translate("Help", "Normal text"), "Ctrl+0"),
            Key(translate("Help", "Light or dark"), "Ctrl+Shift+D"),
        ),
    )


def _about() -> Help:
    return Help(
        translate("Help", "About: what PMEdiag is made of"),
        translate(
            "Help",
            "About says which version you have, what becomes of your data, how the score comes "
            "about, and what is accessible or not.",
        ),
        (
            translate("Help", "Each title unfolds with Enter or a click, and folds again."),
            translate("Help", "Copy for support gives the versions to whoever helps you."),
            translate("Help", "An address can be copied; nothing opens by itself."),
        ),
        (Key(translate("Help", "Unfold a title, or fold it"), "Enter / Space"),),
    )


PLACES: dict[HelpTopic, Write] = {
    HelpTopic.HOME: _home,
    HelpTopic.FIRM: _firm,
    HelpTopic.HISTORY: _history,
    HelpTopic.COMPARE: _compare,
    HelpTopic.RESOURCES: _resources,
    HelpTopic.SETTINGS: _settings,
    HelpTopic.ABOUT: _about,
}
