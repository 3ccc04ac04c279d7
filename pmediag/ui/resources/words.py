"""The words of the place: kinds, marks of freshness, days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from pmediag.model.fitting import Due, Fit, binds, next_day
from pmediag.model.library import Doubt, Resource, ResourceKind
from pmediag.typography import long_date, month_of
from pmediag.words import Language

translate = QCoreApplication.translate


def kinds_name(kind: ResourceKind) -> str:
    """Give the name of a group of resources."""
    return {
        ResourceKind.GUIDE: translate("Resources", "Guides"),
        ResourceKind.AID: translate("Resources", "Aid"),
        ResourceKind.DUTY: translate("Resources", "Duties"),
        ResourceKind.TRAINING: translate("Resources", "Training"),
        ResourceKind.ORGANISATION: translate("Resources", "Whom to turn to"),
        ResourceKind.ABROAD: translate("Resources", "Selling abroad"),
        ResourceKind.SHARING: translate("Resources", "Between firms"),
    }[kind]


def kind_name(resource: Resource) -> str:
    """Give what one resource is; an aid that names none is whom to ask."""
    if resource.is_contact:
        return translate("Resources", "Whom to ask")
    return {
        ResourceKind.GUIDE: translate("Resources", "Guide"),
        ResourceKind.AID: translate("Resources", "Financial aid"),
        ResourceKind.DUTY: translate("Resources", "Duty"),
        ResourceKind.TRAINING: translate("Resources", "Training"),
        ResourceKind.ORGANISATION: translate("Resources", "Contact"),
        ResourceKind.ABROAD: translate("Resources", "Selling abroad"),
        ResourceKind.SHARING: translate("Resources", "Between firms"),
    }[resource.kind]


def facts(fit: Fit, today: date, language: Language) -> tuple[str, ...]:
    """Give what a resource is marked with above its title: its day, the region."""
    found = []
    if fit.resource.kind is ResourceKind.DUTY:
        found.append(duty_mark(fit, today, language))
    if fit.is_local:
        found.append(translate("Resources", "Your region"))
    return tuple(found)


def for_whom(fit: Fit, *, is_for_anyone: bool = False) -> tuple[str, ...]:
    """Give whether a resource is for the firm, where that is not sure.

    With ``is_for_anyone`` nobody answered anything yet, so that nothing depends on answers.
    """
    if fit.holds is False:
        return (translate("Resources", "not for your firm"),)
    if fit.holds is None and not is_for_anyone:
        return (translate("Resources", "depends on your answers"),)
    return ()


def doubts(fit: Fit, language: Language) -> tuple[str, ...]:
    """Give how sure a resource is before it is opened: what is to check, or read long ago.

    What is grave says why it stands in another colour than what is only old, or older.
    """
    found = [*doubt_mark(fit.resource)]
    if fit.is_old:
        if is_grave(fit):
            read = translate(
                "Resources", "read in {month}, to be verified again before you count on it"
            )
        else:
            read = translate("Resources", "read in {month}, to be verified again")
        found.append(read.format(month=month_of(fit.resource.as_of, language)))
    return tuple(found)


def doubt_mark(resource: Resource) -> tuple[str, ...]:
    """Give what is to be checked of a resource; nothing where it was found to be so."""
    if resource.doubt is None:
        return ()
    words = {
        Doubt.RULE: translate("Resources", "to be confirmed"),
        Doubt.VERSION: translate("Resources", "a newer version may exist"),
        Doubt.EXISTENCE: translate("Resources", "lead to verify"),
    }
    return (words[resource.doubt],)


def is_grave(fit: Fit) -> bool:
    """Whether a doubt about a resource may cost something: money or the law is at stake."""
    kinds = {ResourceKind.AID, ResourceKind.DUTY}
    return fit.resource.kind in kinds and not fit.resource.is_contact


def duty_mark(fit: Fit, today: date, language: Language) -> str:
    """Give when a duty binds."""
    coming = next_day(fit.resource, today)
    if binds(fit.resource, today):
        return translate("Resources", "In force")
    assert coming is not None  # or it would bind
    return translate("Resources", "From {day} on").format(day=long_date(coming.day, language))


def due_day(due: Due, language: Language) -> str:
    """Give the day of a duty, or that it has none."""
    if due.day is None:
        return translate("Resources", "In force")
    return long_date(due.day.day, language)
