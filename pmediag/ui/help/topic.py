"""What there is help about."""

from __future__ import annotations

from enum import StrEnum


class HelpTopic(StrEnum):
    """The places and their views, one help each."""

    HOME = "home"
    FIRM = "firm"
    PROFILE = "profile"
    PATH = "path"
    QUESTION = "question"
    TABLE = "table"
    IMPORTANCE = "importance"
    REVIEW = "review"
    RESULTS = "results"
    DIMENSION = "dimension"
    METHOD = "method"
    REPORT = "report"
    SEND = "send"
    PLAN = "plan"
    ACTION = "action"
    TIMELINE = "timeline"
    HISTORY = "history"
    COMPARE = "compare"
    RESOURCES = "resources"
    RECEIVE = "receive"
    SETTINGS = "settings"
    ABOUT = "about"
