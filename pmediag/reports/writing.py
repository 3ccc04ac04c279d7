"""What every part of a report needs at hand: the result, the words, the paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from pmediag.look import LIGHT, Palette
from pmediag.model.advice import Advice
from pmediag.model.assessment import PathKind
from pmediag.model.comparison import Comparisons
from pmediag.model.organisation import Organisation
from pmediag.model.progress import comparability
from pmediag.model.questionnaire import Comparability, Dimension, Question, Severity
from pmediag.model.result import Result
from pmediag.model.wording import choice_text_for, words_for
from pmediag.reports.fonts import REGULAR, width_of
from pmediag.reports.pages import CHAPTER_SPACE, WIDTH, Anchor
from pmediag.reports.paragraphs import Paragraphs, Run
from pmediag.reports.styles import Styles, styles
from pmediag.reports.tagging import Grid, TaggedParagraph, TaggedTable
from pmediag.typography import NARROW, long_date, typeset
from pmediag.words import Language, gettext_of, ngettext_of


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """What a report is made of.

    ``version`` is the application's. ``logo`` is a PNG; one that cannot be read is left out.
    ``activity`` is the name of the firm's own activity, where its code is known. ``previous``
    is an earlier diagnosis of the same firm, ``comparisons`` the published figures beside this
    one, ``advice`` what to do, each where it is known. ``progress`` is called with the part that
    is done, 0 to 1, and may raise to stop.
    """

    result: Result
    organisation: Organisation
    language: Language
    printed_on: date
    version: str
    logo: bytes | None = None
    activity: str = ""
    previous: Result | None = None
    advice: Advice | None = None
    comparisons: Comparisons | None = None
    progress: Callable[[float], None] | None = None


class Writing:
    """One pass over a report: its request, and what was learnt of its pages so far.

    ``known`` holds the page of every anchor as the pass before found it; this pass writes
    its own into ``found``.
    """

    is_printed = True
    """Whether it is laid out here, so that its pages and its drawings may be spoken of."""

    def __init__(self, request: ReportRequest, known: Mapping[str, int]) -> None:
        self.request = request
        self.result = request.result
        self.questionnaire = request.result.questionnaire
        self.assessment = request.result.assessment
        self.scoring = request.result.scoring
        self.language = request.language
        self.palette: Palette = LIGHT
        self.styles: Styles = styles()
        self.paragraphs = Paragraphs()
        self.found: MutableMapping[str, int] = {}
        self._known = known
        self._gettext = gettext_of(request.language)
        self._ngettext = ngettext_of(request.language)

    # Words

    def gettext(self, source: str) -> str:
        """Give our words for a source string, typeset; they are formatted afterwards."""
        return typeset(self._gettext(source), self.language)

    def ngettext(self, one: str, many: str, count: int) -> str:
        """Give our words for a source string with a count."""
        return typeset(self._ngettext(one, many, count), self.language)

    def ours(self, text: str) -> str:
        """Give words of the questionnaire, typeset."""
        return typeset(text, self.language)

    def listed(self, texts: Sequence[str]) -> str:
        """Give texts one after the other, between semicolons."""
        return (f"{NARROW}; " if self.language is Language.FR else "; ").join(texts)

    def day(self, day: date) -> str:
        """Give a day in words."""
        return long_date(day, self.language)

    def question(self, question: Question) -> str:
        """Give the words of a question for this firm."""
        return self.ours(words_for(question, self.assessment.profile).text)

    def check(self, question: Question) -> tuple[str, str]:
        """Give whom to ask and how to check, for this firm."""
        words = words_for(question, self.assessment.profile)
        return self.ours(words.ask), self.ours(words.check)

    def choice(self, question: Question, choice_id: str) -> str:
        """Give the words of a choice for this firm."""
        return self.ours(choice_text_for(question, choice_id, self.assessment.profile))

    def topic(self, question: Question) -> str:
        """Give the name of the topic of a question."""
        topics = self.questionnaire.dimension(question.dimension_id).topics
        return self.ours(next((t.name for t in topics if t.id == question.topic_id), ""))

    # What the report is about

    @cached_property
    def earlier(self) -> Result | None:
        """The earlier diagnosis, where it speaks of the same areas as this one."""
        previous = self.request.previous
        if previous is None or previous.assessment.id == self.assessment.id:
            return None
        if previous.assessment.path.kind is PathKind.DIMENSION:
            return previous if previous.assessment.path == self.assessment.path else None
        return previous

    @property
    def is_comparable(self) -> bool:
        """Whether there is an earlier diagnosis whose scores mean the same as these."""
        if self.earlier is None:
            return False
        says = comparability(self.questionnaire, self.earlier.questionnaire)
        return says is not Comparability.BROKEN

    @property
    def earlier_day(self) -> str:
        """The day of the earlier diagnosis; empty where there is none."""
        if self.earlier is None:
            return ""
        return self.day(self.earlier.assessment.day)

    @property
    def dimensions(self) -> tuple[Dimension, ...]:
        """The dimensions that the report speaks of: all, or the one of the path."""
        path = self.assessment.path
        return tuple(
            dimension
            for dimension in self.questionnaire.dimensions
            if path.kind is not PathKind.DIMENSION or dimension.id == path.dimension_id
        )

    @property
    def share(self) -> int:
        """Times what a question brings overall, to have it in the figure that is shown.

        On the path of one dimension that figure is the dimension's own.
        """
        if self.assessment.path.kind is not PathKind.DIMENSION:
            return 1
        return sum(d.score is not None for d in self.scoring.dimensions)

    def covers(self, question: Question) -> bool:
        """Whether ``question`` belongs to a dimension that the report speaks of."""
        return any(question.dimension_id == dimension.id for dimension in self.dimensions)

    # Flowables

    def para(
        self, text: str | Sequence[Run], style: ParagraphStyle, label: str = "", tag: str = ""
    ) -> TaggedParagraph:
        """Give a paragraph of any text."""
        return self.paragraphs.para(text, style, label, tag)

    def before(self, address: str, style: ParagraphStyle) -> str:
        """Give what parts ``address`` from the words before it.

        One that is wider than a line begins one: else it would be cut where the line ends.
        """
        room = WIDTH - style.leftIndent
        is_wide = width_of(address, style.fontName, style.fontSize) > room
        return "\n" if self.is_printed and is_wide else " "

    def link(self, anchor: str, text: str) -> Run:
        """Give a run that leads to an anchor."""
        return Run(text, colour=self.palette.primary, anchor=anchor)

    def anchor(self, key: str, title: str, level: int = 0) -> Anchor:
        """Give a place for links and for the outline."""
        return Anchor(key, self.paragraphs.printable(title), level, self.found)

    def chapter(self, key: str, title: str, level: int = 0) -> Anchor:
        """Give the place where a chapter begins, with room above unless it starts its page."""
        anchor = self.anchor(key, title, level)
        anchor.spaceBefore = CHAPTER_SPACE
        return anchor

    def section(self, key: str, title: str) -> list[Flowable]:
        """Give the heading of a section, and its place after it.

        reportlab leaves what follows something without height out of its count of room.
        """
        return [self.para(title, self.styles.heading), self.anchor(key, title, level=1)]

    def page_of(self, key: str) -> int:
        """Give the page of an anchor, as far as it is known."""
        return self._known.get(key, 0)

    def alerting(self, severity: Severity) -> tuple[str, str]:
        """Give the colours of an alert: of its words and edge, and of its ground."""
        if severity is Severity.HIGH:
            return self.palette.alert, self.palette.alert_soft
        return self.palette.warn, self.palette.warn_soft

    def framed(self, content: list[Flowable], severity: Severity) -> TaggedTable:
        """Give a box around alerts, the most pressing of which has this severity."""
        edge, back = self.alerting(severity)
        table = bare([[content]], [WIDTH])
        table.setStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), HexColor(back)),
                ("BOX", (0, 0), (-1, -1), 0.8, HexColor(edge)),
                ("LEFTPADDING", (0, 0), (-1, -1), 12),
                ("RIGHTPADDING", (0, 0), (-1, -1), 12),
                ("TOPPADDING", (0, 0), (-1, -1), 8),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 9),
                ("ROUNDEDCORNERS", [7, 7, 7, 7]),
            ]
        )
        return table


def bare(
    rows: Sequence[Sequence[object]],
    widths: Sequence[float],
    heads: int = 0,
    *,
    tall: bool = True,
    grid: Grid | None = None,
) -> TaggedTable:
    """Give a table without lines or padding.

    Args:
        rows: Flowables, row by row.
        widths: Of the columns, in points.
        heads: Rows that are repeated on each page.
        tall: Whether a row may be higher than a page: rows are then split where a page ends.
        grid: What its heads are; without it, it only sets things side by side.
    """
    table = TaggedTable(
        [list(row) for row in rows],
        colWidths=list(widths),
        repeatRows=heads,
        splitInRow=1 if tall else 0,
        renderCB=grid,  # type: ignore[arg-type, unused-ignore]  # reportlab only calls it
    )
    table.setStyle(
        [
            # Else every table asks for Helvetica, which is not embedded.
            ("FONTNAME", (0, 0), (-1, -1), REGULAR),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ]
    )
    return table


def lined(
    rows: Sequence[Sequence[object]],
    widths: Sequence[float],
    heads: int = 0,
    *,
    tall: bool = False,
    named_by: int = 0,
    without: int | None = None,
) -> TaggedTable:
    """Give a table of words and figures, with a thin line under each row.

    Args:
        rows: As those of `bare`, like the other arguments.
        widths: Of the columns.
        heads: Rows that name the columns.
        tall: Whether rows may be split.
        named_by: The column that names the rows.
        without: A column of ornaments, which says nothing that the others do not.
    """
    grid = Grid(heads, named_by, without)
    table = bare(rows, widths, heads, tall=tall, grid=grid)
    table.setStyle(
        [
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor(LIGHT.line)),
        ]
    )
    return table
