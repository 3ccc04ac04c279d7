"""What stands around the text: the head of the first page, the running line, the file's words."""

from __future__ import annotations

from collections.abc import Sequence

from pmediag.model.assessment import Assessment, PathKind
from pmediag.reports.pages import BETWEEN, SPACE, FileWords, PageWords
from pmediag.reports.writing import Writing
from pmediag.wording import profile_words
from pmediag.words import Language

HEAD_FIELDS = ("activity", "size", "region")
"""Profile fields that stand under the name of the organisation."""

SIREN = 9
"""Digits of the number of a firm; that of one of its places has five more."""


def page_words(writing: Writing) -> PageWords:
    """Give the words of the head, of the running line and of the foot."""
    _ = writing.gettext
    printable = writing.paragraphs.printable
    kicker = BETWEEN.join([_("Digital diagnosis"), day_of(writing, writing.assessment)])
    name = " ".join(writing.request.organisation.name.split())
    footer = _("PMEdiag, questionnaire {version}. A guide to act by, not a certified measurement.")
    page = _("Page {number} of {total}")
    details = [profile_line(writing), BETWEEN.join(registered(writing))]
    return PageWords(
        kicker=printable(kicker),
        name=printable(name),
        details=tuple(printable(line) for line in details if line),
        running=printable(kicker),
        footer=footer.format(version=writing.questionnaire.version),
        page=lambda number, total: page.format(number=number, total=total),
    )


def file_words(writing: Writing) -> FileWords:
    """Give what the file says of itself."""
    _ = writing.gettext
    printable = writing.paragraphs.printable
    name = printable(" ".join(writing.request.organisation.name.split()))[:200]
    path = writing.assessment.path.kind
    title = _("Digital diagnosis")
    subject = title if path is PathKind.COMPLETE else _("Digital diagnosis, in part")
    return FileWords(
        title=" – ".join([title, name]),
        subject=f"{subject}, {day_of(writing, writing.assessment)}",
        language="fr-FR" if writing.language is Language.FR else "en-GB",
        creator=f"pmediag {writing.request.version}",
        printed_on=writing.request.printed_on,
    )


def day_of(writing: Writing, assessment: Assessment) -> str:
    """Give the day of the answers; a diagnosis in progress says so."""
    if assessment.completed_at is not None:
        return writing.day(assessment.completed_at.date())
    words = writing.gettext("in progress on {day}")
    return words.format(day=writing.day(writing.request.printed_on))


def registered(writing: Writing) -> list[str]:
    """Give the number and the activity that the firm is registered under, where given."""
    firm = writing.request.organisation
    parts = []
    if firm.number:
        kind = "SIREN" if len(firm.number) == SIREN else "SIRET"
        parts.append(f"{kind}{SPACE}{grouped(firm.number)}")
    code = f"APE{SPACE}{firm.naf}" if firm.naf else ""
    activity = writing.ours(writing.request.activity)
    if activity and code:
        parts.append(f"{activity} ({code})")
    elif activity or code:
        parts.append(activity or code)
    return parts


def grouped(number: str) -> str:
    """Give the digits of a SIREN or SIRET as they are written: by three, then five."""
    siren = SPACE.join(number[start : start + 3] for start in range(0, SIREN, 3))
    return f"{siren}{SPACE}{number[SIREN:]}" if number[SIREN:] else siren


def profile_line(writing: Writing, wanted: Sequence[str] = HEAD_FIELDS) -> str:
    """Give what the profile says in the fields ``wanted``: whom it sells to, size, region."""
    parts = []
    fields = {field.id: field for field in writing.questionnaire.profile}
    for field_id in wanted:
        value = writing.assessment.profile.get(field_id, "")
        option = fields[field_id].option(value) if field_id in fields else None
        if option is None:
            continue
        text = profile_words(field_id, value, option.text, writing.language)
        if field_id == "activity":
            text = writing.gettext("Sales: {words}").format(words=text)
        parts.append(text)
    return BETWEEN.join(parts)
