"""The contact sheet: one page for an advisor or an institution, with only what is ticked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from pmediag.model.assessment import PathKind
from pmediag.model.contact_sheet import ContactSheet, PartKind, alerts_raised
from pmediag.model.scoring import CLOSE, DimensionScore, shown_high, shown_low, shown_score
from pmediag.reports.annex import missing_characters
from pmediag.reports.charts import dimension_bar, level_scale
from pmediag.reports.descriptions import levels_words
from pmediag.reports.drawing import ChartLook
from pmediag.reports.first_page import alert_runs, alike_in, halves, height_of, strength
from pmediag.reports.fonts import characters, width_of
from pmediag.reports.head import HEAD_FIELDS, profile_line, registered
from pmediag.reports.pages import BETWEEN, WIDTH, FileWords, PageWords, Printed, ReportPages
from pmediag.reports.paragraphs import Run
from pmediag.reports.phrases import between, level_names
from pmediag.reports.tagged_file import tagged
from pmediag.reports.tagging import Picture
from pmediag.reports.writing import ReportRequest, Writing, bare, lined
from pmediag.words import Language

GAP = 16.0
"""Room between two blocks, in points."""

LEFT = 236.0
"""Width of the result where the areas stand beside it, in points."""

BAR = 64
"""Width of the bar of an area, in points."""

FIGURES = (30.0, 52.0)
"""Widths of the columns of the score and of its interval, in points."""

PASSES = 2
"""The number of pages is known only once they are made."""


def build(request: ReportRequest, sheet: ContactSheet) -> bytes:
    """Give the sheet as a PDF file; the same request and sheet give the same bytes.

    What is not ticked is taken out before a word is written. It is one page, in smaller type
    and two columns where it would else be more; what a person ticks is never left out, so that
    very much of it goes on to a second page.
    """
    characters()
    request = _with_only(request, sheet)
    pages = 0
    for _ in range(PASSES):
        printed = _printed(request, sheet, pages)
        if printed.pages == pages:
            break
        pages = printed.pages
    return tagged(printed.content, printed.structure)


def _with_only(request: ReportRequest, sheet: ContactSheet) -> ReportRequest:
    """Give the request with nothing of the firm but what is ticked."""
    firm = request.organisation
    has_naf = sheet.has(PartKind.NAF)
    stripped = replace(
        firm,
        id="",
        name=firm.name if sheet.has(PartKind.NAME) else "",
        number=firm.number if sheet.has(PartKind.NUMBER) else "",
        naf=firm.naf if has_naf else "",
        keep_until=None,
    )
    activity = request.activity if has_naf else ""
    return replace(request, organisation=stripped, activity=activity, logo=None, previous=None)


def _printed(request: ReportRequest, sheet: ContactSheet, pages: int) -> Printed:
    for is_dense in (False, True):
        # Each try has a writing of its own: it counts the characters that cannot be printed.
        writing = Writing(request, {})
        layout = ReportPages(_page_words(writing, sheet), _file_words(writing), pages)
        story = _Sheet(writing, sheet, is_dense).story()
        if height_of(story) <= layout.first_height:
            break
    return layout.build(story, lambda _part: None)


def _page_words(writing: Writing, sheet: ContactSheet) -> PageWords:
    _, printable = writing.gettext, writing.paragraphs.printable
    title, day = _("Contact sheet"), writing.day(writing.request.printed_on)
    name = " ".join(writing.request.organisation.name.split())
    kicker = BETWEEN.join([title, day]) if name else day
    fields = [field for field in HEAD_FIELDS if sheet.has(PartKind.PROFILE, field)]
    details = [profile_line(writing, fields), BETWEEN.join(registered(writing))]
    page = _("Page {number} of {total}")
    footer = _("Sheet prepared by the firm with PMEdiag. A guide, not a certified measurement.")
    return PageWords(
        kicker=printable(kicker),
        name=printable(name or title),
        details=tuple(printable(line) for line in details if line),
        running=printable(kicker),
        footer=footer,
        page=lambda number, total: page.format(number=number, total=total),
    )


def _file_words(writing: Writing) -> FileWords:
    title = writing.gettext("Contact sheet")
    name = writing.paragraphs.printable(" ".join(writing.request.organisation.name.split()))
    return FileWords(
        title=" – ".join(part for part in (title, name[:200]) if part),
        subject=f"{title}, {writing.day(writing.request.printed_on)}",
        language="fr-FR" if writing.language is Language.FR else "en-GB",
        creator=f"pmediag {writing.request.version}",
        printed_on=writing.request.printed_on,
    )


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Writes the blocks of a sheet; ``is_dense`` to have more on a page."""

    writing: Writing
    sheet: ContactSheet
    is_dense: bool

    def story(self) -> list[Flowable]:
        """Give all of it, from the addressee down."""
        blocks = [
            self._addressee(),
            self._need(),
            self._call_back(),
            self._profile(),
            self._standing(),
            self._alerts(),
            *self._lists(),
        ]
        title = self.writing.gettext("Contact sheet")
        story: list[Flowable] = [self.writing.anchor("sheet", title)]
        for block in blocks:
            if block:
                story += [*block, Spacer(1, GAP / 2 if self.is_dense else GAP)]
        return [*story[:-1], *missing_characters(self.writing)]

    def _block(self, title: str) -> Flowable:
        return self.writing.para(title, self.writing.styles.block)

    def _addressee(self) -> list[Flowable]:
        if not self.sheet.addressee:
            return []
        label = self.writing.gettext("For: ")
        runs = [Run(label, bold=True), Run(self.sheet.addressee)]
        return [self.writing.para(runs, self.writing.styles.lead)]

    def _need(self) -> list[Flowable]:
        need = self.sheet.need.strip()
        if not self.sheet.has(PartKind.NEED) or not need:
            return []
        style = self.writing.styles
        look = style.body if self.is_dense else style.lead
        paragraphs = [line for line in need.split("\n") if line.strip()]
        words = [self.writing.para(line, look) for line in paragraphs]
        return [self._block(self.writing.gettext("Our need")), *words]

    def _call_back(self) -> list[Flowable]:
        back = self.sheet.call_back
        if not self.sheet.has(PartKind.CALL_BACK) or back.is_blank:
            return []
        _, writing = self.writing.gettext, self.writing
        lines = (
            (_("Person"), back.who),
            (_("Telephone"), back.phone),
            (_("E-mail"), back.email),
            (_("When"), back.when),
        )
        content: list[Flowable] = [self._block(_("Whom to call back"))]
        content += [
            writing.para(text, writing.styles.labelled, label) for label, text in lines if text
        ]
        return [_boxed(writing, content)]

    def _profile(self) -> list[Flowable]:
        """Give the lines of the profile that the head does not hold."""
        writing = self.writing
        _ = writing.gettext
        # A questionnaire asks; a page names. A field of another pack keeps its question.
        names = {"sector": _("Activity:"), "abroad": _("Sales outside France:")}
        profile = writing.assessment.profile
        lines = []
        for field in writing.questionnaire.profile:
            option = field.option(profile.get(field.id, ""))
            if option is None or field.id in HEAD_FIELDS:
                continue
            if self.sheet.has(PartKind.PROFILE, field.id):
                runs = [
                    Run(f"{names.get(field.id) or writing.ours(field.text)} ", bold=True),
                    Run(writing.ours(option.text)),
                ]
                lines.append(writing.para(runs, writing.styles.item, "–"))
        return [self._block(_("The firm")), *lines] if lines else []

    def _standing(self) -> list[Flowable]:
        """Give the result beside the areas, or whichever of them is ticked."""
        areas = self._areas()
        if not self.sheet.has(PartKind.RESULT):
            title = self._block(self.writing.gettext("Area by area, out of 100"))
            return [title, _areas_table(self.writing, areas, WIDTH)] if areas else []
        result = _result(self.writing)
        if not areas:
            return result
        room = WIDTH - LEFT - 20
        return [bare([[result, "", _areas_table(self.writing, areas, room)]], [LEFT, 20, room])]

    def _areas(self) -> list[DimensionScore]:
        return [
            figures
            for figures in self.writing.scoring.dimensions
            if self.sheet.has(PartKind.DIMENSION, figures.dimension.id)
        ]

    def _alerts(self) -> list[Flowable]:
        writing = self.writing
        raised = [
            state
            for state in alerts_raised(writing.result)
            if self.sheet.has(PartKind.ALERT, state.alert.id)
        ]
        if not raised:
            return []
        look = writing.styles.cell if self.is_dense else writing.styles.body
        lines = [writing.para(alert_runs(writing, state), look) for state in raised]
        return [writing.framed(list(lines), raised[0].alert.severity)]

    def _lists(self) -> list[list[Flowable]]:
        """Give what holds, what is under way and what is to be verified."""
        _, writing, sheet = self.writing.gettext, self.writing, self.sheet
        strengths = [
            c
            for c in writing.result.explanation.strengths
            if sheet.has(PartKind.STRENGTH, c.question.id)
        ]
        alike = alike_in(strengths)
        look = self._item_style()
        questions = [
            writing.question(question)
            for question in writing.questionnaire.questions
            if sheet.has(PartKind.TO_VERIFY, question.id)
        ]
        return [
            self._list(
                _("What holds up well"), (strength(writing, c, alike, look) for c in strengths)
            ),
            self._list(_("Already under way"), self._items(sheet.under_way, "→")),
            self._list(_("Answers still to be verified"), self._items(questions, "?")),
        ]

    def _items(self, texts: Iterable[str], label: str) -> list[Flowable]:
        return [self.writing.para(text, self._item_style(), label) for text in texts]

    def _item_style(self) -> ParagraphStyle:
        style = self.writing.styles
        return style.item_small if self.is_dense else style.item

    def _list(self, title: str, items: Iterable[Flowable]) -> list[Flowable]:
        items = list(items)
        if not items:
            return []
        if not self.is_dense or len(items) == 1:
            return [self._block(title), *items]
        middle = (len(items) + 1) // 2
        return [self._block(title), halves(items[:middle], items[middle:])]


def _result(writing: Writing) -> list[Flowable]:
    """Give the level and the score, and nothing of where they come from."""
    _, style, level = writing.gettext, writing.styles, writing.result.level
    above, name = level_names(writing)
    path = writing.assessment.path
    if path.kind is PathKind.DIMENSION:
        above, name = _("One area only, no level"), writing.ours(writing.dimensions[0].name)
    day = _("diagnosis of {day}").format(day=writing.day(writing.assessment.day))
    if path.kind is PathKind.EXPRESS:
        day = BETWEEN.join([day, _("indicative, express diagnosis")])
    story: list[Flowable] = [
        writing.para(above.upper(), style.small),
        *([writing.para(name, style.level_span)] if name else []),
        *_score(writing),
        Spacer(1, 4),
        writing.para(day, style.quiet),
    ]
    if level is not None:
        look = ChartLook(writing.palette, int(LEFT), 22, 8.5, writing.language)
        scale = level_scale(writing.questionnaire.levels, level, look)
        story += [Spacer(1, 8), Picture(scale, levels_words(writing))]
    return story


def _score(writing: Writing) -> list[Flowable]:
    """Give the score with its interval, or the interval alone where too little is known."""
    figures, style = writing.scoring.overall, writing.styles
    if figures.low is None or figures.high is None:
        return []
    if figures.is_shown and figures.score is not None:
        number = str(shown_score(figures.score))
        beside = between(writing, figures.low, figures.high)
    else:
        number = f"{shown_low(figures.low)}–{shown_high(figures.high)}"
        beside = writing.gettext("out of 100: less than half is known, so there is no score yet")
    width = width_of(number, style.score.fontName, style.score.fontSize) + 9
    row = bare(
        [[writing.para(number, style.score), writing.para(beside, style.quiet)]],
        [width, LEFT - width],
    )
    row.setStyle([("VALIGN", (1, 0), (1, 0), "MIDDLE"), ("TOPPADDING", (1, 0), (1, 0), 8)])
    row.hAlign = "LEFT"
    return [Spacer(1, 3), row]


def _areas_table(writing: Writing, areas: Sequence[DimensionScore], width: float) -> Flowable:
    """Give the areas as a table: name, bar, score, interval."""
    _, style = writing.gettext, writing.styles
    heads = [
        writing.para(_("Area"), style.cell_head),
        "",
        writing.para(_("Score"), style.cell_head_right),
        writing.para(_("Between"), style.cell_head_right),
    ]
    rows: list[list[object]] = [heads]
    for figures in areas:
        score = "–"
        if figures.is_shown and figures.score is not None:
            score = str(shown_score(figures.score))
        ends = ""
        if figures.high - figures.low > CLOSE:
            ends = f"{shown_low(figures.low)}–{shown_high(figures.high)}"
        rows.append(
            [
                writing.para(writing.ours(figures.dimension.name), style.cell_strong),
                Picture(dimension_bar(figures, writing.palette, BAR)),
                writing.para(score, style.cell_figure),
                writing.para(ends or "–", style.cell_figure),
            ]
        )
    name = width - BAR - 8 - sum(FIGURES)
    table = lined(rows, [name, BAR + 8, *FIGURES], heads=1, without=1)
    table.hAlign = "LEFT"
    return table


def _boxed(writing: Writing, content: list[Flowable]) -> Flowable:
    """Give a calm box, for what the reader will look for first."""
    table = bare([[content]], [WIDTH])
    table.setStyle(
        [
            ("BACKGROUND", (0, 0), (-1, -1), HexColor(writing.palette.primary_soft)),
            ("LEFTPADDING", (0, 0), (-1, -1), 12),
            ("RIGHTPADDING", (0, 0), (-1, -1), 12),
            ("TOPPADDING", (0, 0), (-1, -1), 8),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 9),
            ("ROUNDEDCORNERS", [7, 7, 7, 7]),
        ]
    )
    return table
