"""The library as a list: for the firm, all of it, the duties day by day, the words explained."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmediag.model.fitting import Due, Fit
from pmediag.model.library import ResourceKind, Term
from pmediag.services.resources import ResourceSearch, ResourcesView
from pmediag.typography import typeset
from pmediag.ui.icons import Icon
from pmediag.ui.labels import Text, TextStyle, announce
from pmediag.ui.resources.kind_filter import KindFilter
from pmediag.ui.resources.late_column import Group, LateColumn, MakeRow
from pmediag.ui.resources.resource_row import ResourceRow, RowWords
from pmediag.ui.resources.words import (
    doubts,
    due_day,
    facts,
    for_whom,
    is_grave,
    kind_name,
    kinds_name,
)
from pmediag.ui.theme import Theme
from pmediag.ui.widgets.buttons import plain_button, secondary_button
from pmediag.ui.widgets.choice_card import Choosable
from pmediag.ui.widgets.choice_group import ENTER
from pmediag.ui.widgets.flow import FlowLayout
from pmediag.ui.widgets.page import WIDE_PAGE, ScrollPage
from pmediag.ui.widgets.reflow import Reflow
from pmediag.ui.widgets.search_edit import SearchEdit
from pmediag.ui.widgets.segments import Segments
from pmediag.ui.widgets.tab_order import focusable, order_tabs
from pmediag.words import Language

AIR = 16
"""Pixels of the margin of the page that stay above the search where it scrolls to it."""

BESIDE = 480
"""Width from which what one can do stands beside the count, in pixels before scaling."""

SAID_AFTER = 400
"""Milliseconds without a key after which a screen reader hears how many there are."""


class Shelf(StrEnum):
    """What the list shows, in the order of its pills."""

    MINE = "mine"
    ALL = "all"
    CALENDAR = "calendar"
    WORDS = "words"


class LibraryPage(ScrollPage):
    """A search, what narrows it, and the list.

    Keys: Down goes from the search into the list, Up and Down through it; Enter in the search
    opens the first one found; Esc empties the search.
    """

    opened = Signal(str)
    """Show the resource of this id."""
    print_requested = Signal(tuple)
    """Print the resources of these ids."""
    describe_requested = Signal()
    """Describe the firm, of which nothing is known."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, width=WIDE_PAGE)
        self._language = language
        self._view: ResourcesView | None = None
        self._search: ResourceSearch | None = None
        self._kind: ResourceKind | None = None
        self.shelf = Shelf.MINE
        self._lead = Text(theme, "", TextStyle.LEAD)
        self.print_button = secondary_button(theme, self.tr("Print"), icon=Icon.DOCUMENT)
        self.print_button.setAccessibleDescription(self.tr("The resources proposed to you"))
        self.edit = SearchEdit(theme, self.tr("Search"), self.tr("Clear the search"))
        self.edit.setAccessibleName(self.tr("Search the resources"))
        self.shelves = Segments(
            theme,
            tuple(Choosable(shelf.value, self._shelf_name(shelf)) for shelf in Shelf),
            self.tr("What to show"),
            keeps_one=True,
        )
        self.kinds = KindFilter(theme)
        self.describe_button = plain_button(theme, self.tr("Describe my firm"))
        self.describe_button.set_padding(0)
        self._count, self._buttons = QWidget(), QWidget()
        self._state = Text(theme, "", TextStyle.CAPTION)
        self.column = LateColumn(theme)
        self._said = QTimer(self)
        self._said.setSingleShot(True)
        self._said.setInterval(SAID_AFTER)
        self._said.timeout.connect(lambda: announce(self.edit, self._state.shown_text()))
        self._lay_out()
        self.shelves.show_value(self.shelf.value)
        self.shelves.changed.connect(lambda value: self.show_shelf(Shelf(value)))
        self.kinds.changed.connect(self._choose_kind)
        self.edit.textChanged.connect(self._type)
        self.print_button.clicked.connect(self._print)
        self.describe_button.clicked.connect(self.describe_requested)
        self.column.grew.connect(self.order_tabs)

    def show_view(self, view: ResourcesView) -> None:
        """Show the library as it fits a firm."""
        self._view = view
        self._search = ResourceSearch(view)
        mine = self.tr("For every firm") if view.is_for_anyone else self._shelf_name(Shelf.MINE)
        self.shelves.rename(Shelf.MINE.value, mine)
        self._refresh()

    def show_shelf(self, shelf: Shelf) -> None:
        """Show another part of the library."""
        self.shelf = shelf
        self.shelves.show_value(shelf.value)
        self._refresh()
        self._said.start()

    def focus_search(self) -> None:
        """Put the focus on the search, ready to be typed over."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def row_of(self, resource_id: str) -> ResourceRow | None:
        """Give the row of a resource, ``None`` where it does not show."""
        return next((row for row in self._rows() if row.words.id == resource_id), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the search and the list, open the first one, empty the search."""
        key = Qt.Key(event.key())
        if self.edit.hasFocus() and key in ENTER and self.edit.text().strip():
            for row in self._rows()[:1]:
                self.opened.emit(row.words.id)
        elif self.edit.hasFocus() and key is Qt.Key.Key_Escape and self.edit.text():
            self.edit.clear()
        elif not self._step(key):
            event.ignore()

    def order_tabs(self) -> None:
        """Let Tab go down the page; the button in the search comes after the search."""
        stops: list[QWidget] = []
        for widget in focusable(self):
            stops.append(widget)
            if widget is self.edit:
                stops.append(self.edit.clear_button)
        order_tabs(stops)

    def _step(self, key: Qt.Key) -> bool:
        """Move through the list with the arrows; whether there was somewhere to go."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        stops: list[QWidget] = [self.edit, *self._rows()]
        here = next((place for place, stop in enumerate(stops) if stop.hasFocus()), None)
        if key not in steps or here is None or not 0 <= here + steps[key] < len(stops):
            return False
        stops[here + steps[key]].setFocus(Qt.FocusReason.TabFocusReason)
        self.area.ensureWidgetVisible(stops[here + steps[key]])
        return True

    @property
    def _is_for_anyone(self) -> bool:
        return self._view is None or self._view.is_for_anyone

    def _rows(self) -> list[ResourceRow]:
        return [row for row in self.column.rows if isinstance(row, ResourceRow)]

    def _lay_out(self) -> None:
        title = self.tr("What can help you")
        self.setAccessibleName(title)
        middle = QVBoxLayout(self._count)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(self._state)
        middle.addStretch(1)
        row = FlowLayout(spacing=12)
        self._buttons.setLayout(row)
        row.addWidget(self.describe_button)
        row.addWidget(self.print_button)
        self.body.addWidget(Text(self._theme, title, TextStyle.TITLE))
        self.body.addWidget(self._lead)
        self.body.addSpacing(8)
        self.body.addWidget(self.edit)
        self.body.addWidget(self.shelves)
        self.body.addWidget(self.kinds)
        self.body.addWidget(Reflow(self._count, self._buttons, least=self._theme.px(BESIDE)))
        self.body.addWidget(self.column)

    def _lead_words(self, view: ResourcesView) -> str:
        if self.shelf is Shelf.CALENDAR and view.is_for_anyone:
            return self.tr("What the law may ask of a firm, and from which day on.")
        if self.shelf is Shelf.CALENDAR:
            return self.tr("What the law asks of a firm like yours, and from which day on.")
        if self.shelf is Shelf.WORDS:
            return self.tr("Every technical word of the screen, in plain words.")
        granted = self.tr("Nothing here is granted in advance.")
        if self.shelf is Shelf.ALL:
            return f"{self._everything_words(view)} {granted}"
        if view.is_answered:
            said = self.tr("Chosen from your answers, the weakest points first.")
        elif view.organisation is not None:
            said = self.tr("Chosen from the profile of the firm. A diagnosis chooses better.")
        else:
            said = self.tr("For every firm. Describe yours, and what fits it comes first.")
        if view.organisation is not None and view.region is None:
            region = self.tr("Its region is not told: no regional aid is shown.")
            said = f"{said} {region}"
        return f"{said} {granted}"

    def _everything_words(self, view: ResourcesView) -> str:
        if view.is_for_anyone:
            return self.tr("All there is, kind by kind.")
        return self.tr(
            "All there is, kind by kind; what is not for your firm comes last and says so."
        )

    def _choose_kind(self, value: str | None) -> None:
        self._kind = None if value is None else ResourceKind(value)
        self._refresh()
        self._said.start()

    def _type(self) -> None:
        self._refresh()
        QTimer.singleShot(0, self, self._keep_found_in_sight)
        self._said.start()

    def _keep_found_in_sight(self) -> None:
        """With large text, what is found would stand below the window."""
        if 2 * self.column.y() > self.area.viewport().height():
            self.area.verticalScrollBar().setValue(self.edit.y() + AIR)

    def _refresh(self) -> None:
        if self._view is None or self._search is None:
            return
        view, words = self._view, self.edit.text()
        self._lead.set_text(self._lead_words(view))
        shows_resources = self.shelf in {Shelf.MINE, Shelf.ALL}
        self.kinds.setVisible(shows_resources)
        self.describe_button.setVisible(view.is_for_anyone and self.shelf is not Shelf.WORDS)
        self.print_button.setVisible(self.shelf is Shelf.MINE and bool(view.proposed))
        tallest = self.print_button.sizeHint().height()  # it comes and goes beside the count
        self._count.setMinimumHeight(tallest if shows_resources else 0)
        is_empty = self.describe_button.isHidden() and self.print_button.isHidden()
        self._buttons.setVisible(not is_empty)
        if self.shelf is Shelf.WORDS:
            self._show_terms(self._search.terms(words))
        elif self.shelf is Shelf.CALENDAR:
            self._show_calendar(view, self._found(view, self._search, words))
        else:
            self._show_fits(self._found(view, self._search, words), is_search=bool(words.strip()))

    def _found(self, view: ResourcesView, search: ResourceSearch, words: str) -> tuple[Fit, ...]:
        if self.shelf is Shelf.CALENDAR:
            return search.find(words, ResourceKind.DUTY, mine=True)
        mine = self.shelf is Shelf.MINE
        if mine and not words.strip() and self._kind is None:
            return view.proposed
        return search.find(words, self._kind, mine=mine)

    def _show_fits(self, fits: tuple[Fit, ...], *, is_search: bool) -> None:
        if self._kind is not None:
            makers = [self._maker(fit, shows_kind=is_search) for fit in fits]
            groups = [self._group(self._kind, makers)]
        elif is_search:
            groups = [Group(self.tr("Found"), [self._maker(fit, shows_kind=True) for fit in fits])]
        else:
            groups = [
                self._group(kind, [self._maker(fit) for fit in fits if _is(fit, kind)])
                for kind in ResourceKind
            ]
        self._show([group for group in groups if group.makers], len(fits))

    def _group(self, kind: ResourceKind, makers: Sequence[MakeRow]) -> Group:
        """Give a kind as a group; the aids say so where none of the region could be verified."""
        assert self._view is not None
        said = ""
        if kind is ResourceKind.AID and self._view.is_region_verified is False:
            said = self.tr(
                "In your region, no digital aid could be verified: ask, and have what you are told "
                "confirmed in writing before you count on it."
            )
        return Group(kinds_name(kind), makers, said)

    def _show_calendar(self, view: ResourcesView, found: tuple[Fit, ...]) -> None:
        wanted = {fit.resource.id for fit in found}
        coming, in_force = (
            [self._due_maker(view, due) for due in dues if due.resource.id in wanted]
            for dues in (view.calendar.coming, view.calendar.in_force)
        )
        groups = [
            Group(self.tr("What is coming"), coming, self.tr("The nearest day first.")),
            Group(self.tr("In force today"), in_force, self.tr("The newest first.")),
        ]
        count = len(wanted) if view.is_for_anyone else len(coming) + len(in_force)
        self._show([group for group in groups if group.makers], count)

    def _show_terms(self, terms: tuple[Term, ...]) -> None:
        makers = [partial(self._term, term) for term in terms]
        groups = [Group(self.tr("The words that PMEdiag uses"), makers, is_read=True)]
        self._show([group for group in groups if group.makers], len(terms))

    def _show(self, groups: Iterable[Group], count: int) -> None:
        self.column.show_groups(list(groups))
        self._state.set_text(self._count_words(count))

    def _count_words(self, count: int) -> str:
        if not count:
            return self.tr("Nothing has these words. Try another one, or a shorter one.")
        if self.shelf is Shelf.WORDS:
            return self.tr("%n word(s)", "", count)
        if self.shelf is Shelf.CALENDAR and self._is_for_anyone:
            possible = self.tr("%n possible (duty|duties).", "", count)
            keep = self.tr("Describe your firm to keep only yours.")
            return f"{possible} {keep}"
        if self.shelf is Shelf.CALENDAR:
            return self.tr(
                "%n date(s) that (concerns|concern) you, as far as your answers tell", "", count
            )
        return self.tr("%n resource(s)", "", count)

    def _maker(self, fit: Fit, *, shows_kind: bool = False) -> Callable[[], QWidget]:
        assert self._view is not None
        above = facts(fit, self._view.today, self._language)
        if shows_kind:
            above = (kind_name(fit.resource), *above)
        title, about = self._ours(fit.resource.title), self._ours(fit.resource.summary)
        return self._row_maker(fit, title, about, above)

    def _due_maker(self, view: ResourcesView, due: Due) -> Callable[[], QWidget]:
        fit = view.fit(due.resource.id)
        assert fit is not None  # the calendar is made of them
        about = due.resource.summary if due.day is None else due.day.text
        day = due_day(due, self._language)
        return self._row_maker(fit, self._ours(due.resource.title), self._ours(about), (day,))

    def _row_maker(
        self, fit: Fit, title: str, about: str, above: tuple[str, ...]
    ) -> Callable[[], QWidget]:
        above = (*above, *for_whom(fit, is_for_anyone=self._is_for_anyone))
        found = doubts(fit, self._language)
        grave, light = (found, ()) if is_grave(fit) else ((), found)
        return partial(self._row, RowWords(fit.resource.id, title, about, above, grave, light))

    def _row(self, words: RowWords) -> QWidget:
        row = ResourceRow(self._theme, words)
        row.clicked.connect(lambda: self.opened.emit(words.id))
        return row

    def _term(self, term: Term) -> QWidget:
        name = term.name if not term.also else f"{term.name} ({term.also})"
        return Text(self._theme, self._ours(term.meaning), lead=f"{self._ours(name)}.")

    def _ours(self, text: str) -> str:
        return typeset(text, self._language)

    def _print(self) -> None:
        if self._view is not None:
            self.print_requested.emit(tuple(fit.resource.id for fit in self._view.proposed))

    def _shelf_name(self, shelf: Shelf) -> str:
        return {
            Shelf.MINE: self.tr("For you"),
            Shelf.ALL: self.tr("Everything"),
            Shelf.CALENDAR: self.tr("Calendar of duties"),
            Shelf.WORDS: self.tr("Words explained"),
        }[shelf]


def _is(fit: Fit, kind: ResourceKind) -> bool:
    return fit.resource.kind is kind
