"""The questions of a firm's profile as fields: cards, lists, and the activity one searches."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.model.organisation import Profile
from pmediag.model.questionnaire import ProfileField, Questionnaire
from pmediag.typography import typeset
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.activity_field import ActivityField
from pmediag.ui.widgets.choice_card import CardShape, ChoiceCard, Choosable
from pmediag.ui.widgets.choice_group import ChoiceGroup
from pmediag.ui.widgets.fields import ChoiceBox, Field
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.words import Language

AS_CARDS = ("activity", "size")
"""The fields that are read at a glance as cards."""

AS_PILLS = ("size",)
"""Those of them whose words are short."""

SEARCHED = "sector"
"""The field that is searched: the activity picked gives its value. The others are lists."""


class ProfileFields(QWidget):
    """One field for each question; ``required`` ones are not marked as optional.

    With ``marks_optional`` False none is: what surrounds the fields says it once.
    """

    changed = Signal()
    """A person answered something."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        *,
        required: Sequence[str] = (),
        marks_optional: bool = True,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._required = tuple(required)
        self._marks_optional = marks_optional
        self.fields: dict[str, Field] = {}
        self.choices: dict[str, ChoiceGroup] = {}
        self.lists: dict[str, ChoiceBox] = {}
        self.activity: ActivityField | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(24)

    def show_form(self, questionnaire: Questionnaire) -> bool:
        """Build the fields once; another questionnaire may bring others.

        Returns:
            Whether they are new: who set the order of the Tab key must set it again.
        """
        if list(self.fields) == [field.id for field in questionnaire.profile]:
            return False
        for field in self.fields.values():
            field.hide()
            field.deleteLater()
        self.choices.clear()
        self.lists.clear()
        self.activity = None
        self.fields = {field.id: self._field(field) for field in questionnaire.profile}
        for field in self.fields.values():
            self._column.addWidget(field)
            field.show()  # at once: Tab passes over what waits for the next layout
        return True

    def fill(self, profile: Profile, naf: str) -> None:
        """Show these values, without problems."""
        for field_id, field in self.fields.items():
            field.set_problem("")
            value = profile.get(field_id)
            if isinstance(field, ActivityField):
                field.set_value(naf, value)
            elif field_id in self.choices:
                self.choices[field_id].show_picked(() if value is None else (value,))
            else:
                self.lists[field_id].set_value(value)

    def profile(self) -> dict[str, str]:
        """Give the values by field; a field left empty is absent."""
        values = {field_id: self._value(field_id) for field_id in self.fields}
        return {field_id: value for field_id, value in values.items() if value is not None}

    def naf(self) -> str:
        """Give the code of the activity, empty when none was picked."""
        return "" if self.activity is None else self.activity.naf()

    def missing(self) -> tuple[str, ...]:
        """Give the required fields without a value."""
        return tuple(f for f in self._required if f in self.fields and self._value(f) is None)

    def focus(self, field_id: str) -> None:
        """Put the focus on a field: on the choice picked in it, else on its first."""
        if field_id in self.choices:
            self.choices[field_id].focus_first(Qt.FocusReason.TabFocusReason)
        else:
            self.fields[field_id].editor.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_first(self) -> None:
        """Put the focus on the first field."""
        for field_id in list(self.fields)[:1]:
            self.focus(field_id)

    def focusable(self) -> list[QWidget]:
        """Give what can take the focus, in the order it is read."""
        chain: list[QWidget] = []
        for field_id, field in self.fields.items():
            if isinstance(field, ActivityField):
                chain.extend(field.focusable())
            elif field_id in self.choices:
                chain.extend(self.choices[field_id].cards)
            else:
                chain.append(field.editor)
        return chain

    def _value(self, field_id: str) -> str | None:
        field = self.fields[field_id]
        if isinstance(field, ActivityField):
            return field.sector()
        if field_id in self.choices:
            return self.choices[field_id].picked_id()
        return self.lists[field_id].value()

    def _field(self, field: ProfileField) -> Field:
        label = typeset(field.text, self._language)
        if self._marks_optional and field.id not in self._required:
            label = self.tr("{question} (optional)").format(question=label)
        help_text = typeset(field.help, self._language)
        options = tuple(
            (option.id, typeset(option.text, self._language)) for option in field.options
        )
        if field.id == SEARCHED:
            return self._searched(label, help_text, dict(options))
        if field.id in AS_CARDS:
            return self._cards(field.id, label, help_text, options)
        box = ChoiceBox(self._theme, self.tr("Not said"), options)
        box.activated.connect(lambda _: self.changed.emit())
        self.lists[field.id] = box
        return Field(self._theme, label, help_text, box)

    def _searched(self, label: str, help_text: str, sectors: dict[str, str]) -> ActivityField:
        field = ActivityField(self._theme, self._language, label, help_text)
        field.set_sectors(sectors)
        field.picked.connect(self.changed)
        field.edit.textEdited.connect(lambda _: self.changed.emit())
        self.activity = field
        return field

    def _cards(
        self, field_id: str, label: str, help_text: str, options: tuple[tuple[str, str], ...]
    ) -> Field:
        group = self._group(options, as_pills=field_id in AS_PILLS)
        self.choices[field_id] = group
        field = Field(self._theme, label, help_text, group)
        group.picked.connect(lambda _: field.set_problem(""))
        group.picked.connect(lambda _: self.changed.emit())
        return field

    def _group(self, options: tuple[tuple[str, str], ...], *, as_pills: bool) -> ChoiceGroup:
        group = ChoiceGroup()
        shape = CardShape.PILL if as_pills else CardShape.ROW
        outer = QVBoxLayout(group)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        flow = FlowLayout(spacing=8)
        if as_pills:
            outer.addLayout(flow)
        cards = [
            ChoiceCard(self._theme, Choosable(option_id, text), shape=shape, sideways=as_pills)
            for option_id, text in options
        ]
        for card in cards:
            (flow if as_pills else outer).addWidget(card)
        group.adopt(cards)
        group.show_picked(())
        return group
