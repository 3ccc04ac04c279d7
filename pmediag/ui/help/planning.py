"""Help on the action plan: the board, an action, the calendar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pmediag.ui.help.topic import HelpTopic
from pmediag.ui.help.topics import Help, Key, Write

translate = QCoreApplication.translate


def _plan() -> Help:
    return Help(
        translate("Help", "Action plan: what to start with"),
        translate(
            "Help",
            "The plan chooses the actions that raise your score most within your budget and your "
            "time, and says which three come first.",
        ),
        (
            translate(
                "Help",
                "Move the budget or the days, or type them: the plan, the score and the radar "
                "follow at once.",
            ),
            translate(
                "Help",
                "A pin keeps an action in the plan whatever it costs; what answers an alert is "
                "pinned from the start.",
            ),
            translate(
                "Help",
                "A cross leaves an action out, with those that need it. You can take it back "
                "under “Why not the others”.",
            ),
            translate(
                "Help",
                "“+3 points” is what an action brings alone; together they may bring less, where "
                "two raise the same answer.",
            ),
            translate("Help", "Costs are orders of magnitude; what you really pay can be noted."),
            translate(
                "Help", "An action of your own counts in cost and days; the score ignores it."
            ),
        ),
        (
            Key(translate("Help", "Move a slider by one step"), "← / →"),
            Key(translate("Help", "Open an action, keep it, leave it out"), "Enter / Space"),
            Key(translate("Help", "Take back what was just left out"), "Ctrl+Z"),
        ),
    )


def _action() -> Help:
    return Help(
        translate("Help", "One action, from the first step to the last"),
        translate(
            "Help",
            "Why it is worth it, how to go about it, what it takes, who helps; and what you "
            "decide: who does it, when, how far it is.",
        ),
        (
            translate("Help", "Each change is saved as soon as you leave its field."),
            translate(
                "Help",
                "“Done” changes no answer by itself: the questions concerned are asked again in "
                "the renewal of your diagnosis.",
            ),
            translate("Help", "“Given up” asks for a reason, which helps with the next plan."),
            translate(
                "Help", "After the day it was to be done by, Home and the plan say it is overdue."
            ),
        ),
        (
            Key(translate("Help", "Choose how far it is"), "← / →"),
            Key(translate("Help", "Go back to the whole plan"), "Esc / Alt+Left"),
        ),
    )


def _timeline() -> Help:
    return Help(
        translate("Help", "The calendar of the plan"),
        translate(
            "Help",
            "When each action can be worked on at the pace you gave, and when its effect shows.",
        ),
        (
            translate("Help", "The table says the same with the days in words."),
            translate(
                "Help", "The file for your calendar holds the open actions, each on its day."
            ),
            translate("Help", "The spreadsheet holds every action with its figures."),
        ),
        (Key(translate("Help", "Go back to the whole plan"), "Esc / Alt+Left"),),
    )


PLANNING: dict[HelpTopic, Write] = {
    HelpTopic.PLAN: _plan,
    HelpTopic.ACTION: _action,
    HelpTopic.TIMELINE: _timeline,
}
