"""A sheet of resources: what to know, to prepare, whom to ask, where, and when it was read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from pmediag.look import LIGHT
from pmediag.model.fitting import Fit, fresh_until
from pmediag.model.library import Doubt, Resource, ResourceKind
from pmediag.reports.fonts import characters
from pmediag.reports.pages import Anchor, FileWords, PageWords, Printed, ReportPages
from pmediag.reports.paragraphs import Paragraphs, Run
from pmediag.reports.styles import styles
from pmediag.reports.tagged_file import tagged
from pmediag.typography import long_date, sentence, typeset
from pmediag.words import Language, gettext_of

START = 150
"""Room under which a resource starts on the next page, in points."""

PASSES = 2
"""The number of pages is known only once they are made."""


@dataclass(frozen=True, slots=True)
class SheetRequest:
    """What is printed; ``firm`` is the name of the firm, ``version`` the application's."""

    fits: tuple[Fit, ...]
    firm: str
    language: Language
    printed_on: date
    version: str


def build(request: SheetRequest) -> bytes:
    """Give the sheet as a PDF file; the same bytes for the same request."""
    characters()
    pages = 0
    for _ in range(PASSES):
        printed = _Sheet(request).printed(pages)
        if printed.pages == pages:
            break
        pages = printed.pages
    return tagged(printed.content, printed.structure)


class _Sheet:
    """Writes the resources one after the other."""

    def __init__(self, request: SheetRequest) -> None:
        self._request = request
        self._gettext = gettext_of(request.language)
        self._paragraphs = Paragraphs()

    def printed(self, pages: int) -> Printed:
        """Give the pages, told how many there are."""
        story: list[Flowable] = []
        for fit in self._request.fits:
            story += self._resource(fit)
        layout = ReportPages(self._page_words(), self._file_words(), pages)
        return layout.build(story, lambda _part: None)

    def gettext(self, source: str) -> str:
        """Give our words for a source string, typeset; they are formatted afterwards."""
        return typeset(self._gettext(source), self._request.language)

    def _ours(self, text: str) -> str:
        return typeset(text, self._request.language)

    def _day(self, day: date) -> str:
        return long_date(day, self._request.language)

    def _para(self, text: str | list[Run], style: ParagraphStyle, label: str = "") -> Flowable:
        return self._paragraphs.para(text, style, label)

    @property
    def _is_alone(self) -> bool:
        """Whether there is one resource, whose title is that of the document."""
        return len(self._request.fits) == 1

    def _heading(self, text: str) -> Flowable:
        """Give the title of a part; no level of titles is left out."""
        tag = "H2" if self._is_alone else "H3"
        return self._paragraphs.para(text, styles().heading, tag=tag)

    def _title(self) -> str:
        fits = self._request.fits
        if self._is_alone:
            return self._ours(fits[0].resource.title)
        return self.gettext("What can help you")

    def _page_words(self) -> PageWords:
        printable = self._paragraphs.printable
        firm = " ".join(self._request.firm.split())
        day = self.gettext("Printed on {day}").format(day=self._day(self._request.printed_on))
        kicker = " · ".join(part for part in (firm, day) if part)
        page = self.gettext("Page {number} of {total}")
        return PageWords(
            kicker=printable(kicker),
            name=printable(self._title()),
            details=(),
            running=printable(day),
            footer=self.gettext("PMEdiag. Nothing is granted: have it confirmed before you act."),
            page=lambda number, total: page.format(number=number, total=total),
        )

    def _file_words(self) -> FileWords:
        return FileWords(
            title=self._paragraphs.printable(self._title()),
            subject=self.gettext("Resources for a small firm"),
            language="fr-FR" if self._request.language is Language.FR else "en-GB",
            creator=f"pmediag {self._request.version}",
            printed_on=self._request.printed_on,
        )

    def _resource(self, fit: Fit) -> list[Flowable]:
        resource, look = fit.resource, styles()
        title = self._ours(resource.title)
        head: list[Flowable] = []
        if not self._is_alone:
            place = Anchor(resource.id, self._paragraphs.printable(title), 0, {})
            head = [CondPageBreak(START), place, self._para(title, look.title)]
        return [
            *head,
            self._para(self._ours(resource.summary), look.lead),
            Spacer(1, 4),
            *self._warnings(fit),
            *self._dates(resource),
            *self._list(self.gettext("Good to know"), resource.points, "–"),
            *self._list(self.gettext("To prepare"), resource.checklist, "□"),
            *self._verify(resource),
            *self._where(fit),
            Spacer(1, 20),
        ]

    def _warnings(self, fit: Fit) -> list[Flowable]:
        said = [*self._doubt(fit.resource)]
        if fit.is_old and fit.resource.kind is ResourceKind.GUIDE:
            said.append(self.gettext("Older information: it may have changed since."))
        elif fit.is_old:
            said.append(
                self.gettext("Older information: have amounts, dates and conditions confirmed.")
            )
        return [self._para(text, styles().strong) for text in said]

    def _doubt(self, resource: Resource) -> Iterator[str]:
        """Say what is to be checked of a resource."""
        if resource.doubt is Doubt.RULE:
            yield self.gettext("To be confirmed before you act: not all of it could be verified.")
        elif resource.doubt is Doubt.VERSION:
            yield self.gettext("A newer version may exist.")
        elif resource.is_contact and resource.doubt is not None:
            yield self.gettext("Ask what is open today, and have the answer in writing.")
        elif resource.doubt is Doubt.EXISTENCE:
            yield self.gettext("A lead to verify: nobody could confirm that it runs today.")

    def _dates(self, resource: Resource) -> list[Flowable]:
        lines = [
            f"{self._day(due.day)} – {due.text}"
            for due in sorted(resource.dates, key=lambda due: due.day)
        ]
        if resource.ends_on is not None:
            lines.append(self.gettext("Ends on {day}.").format(day=self._day(resource.ends_on)))
        return self._list(self.gettext("Dates"), tuple(lines), "–")

    def _list(self, title: str, items: tuple[str, ...], label: str) -> list[Flowable]:
        if not items:
            return []
        look = styles()
        return [
            self._heading(title),
            *(self._para(self._ours(item), look.item, label) for item in items),
        ]

    def _verify(self, resource: Resource) -> list[Flowable]:
        if not resource.verify_with:
            return []
        look = styles()
        return [
            self._heading(self.gettext("Who can confirm it")),
            self._para(sentence(self._ours(resource.verify_with)), look.body),
        ]

    def _where(self, fit: Fit) -> list[Flowable]:
        resource, look = fit.resource, styles()
        story = [self._heading(self.gettext("To go further"))]
        if resource.url:
            link = Run(resource.url, colour=LIGHT.primary, url=resource.url)
            story.append(self._para([link], look.body))
        for source in resource.sources:
            if source.url == resource.url:
                story.append(self._para(self._ours(source.title), look.small))
            else:
                runs = [Run(f"{self._ours(source.title)}. ")]
                if source.url:
                    runs.append(Run(source.url, colour=LIGHT.primary, url=source.url))
                story.append(self._para(runs, look.small))
        read = self.gettext("Information of {day}.").format(day=self._day(resource.as_of))
        if not fit.is_old:
            again = self.gettext("To be verified again after {day}.")
            read = f"{read} {again.format(day=self._day(fresh_until(resource)))}"
        return [*story, self._para(read, look.small)]
