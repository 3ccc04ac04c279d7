"""What to do: the priorities one by one, when the plan is carried out, and the other actions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from pmediag.model.action_plan import EntryState
from pmediag.model.actions import Action
from pmediag.model.advice import Advice
from pmediag.model.fitting import is_old
from pmediag.model.library import Resource, ResourceKind, Standing
from pmediag.model.plan import Slot, WhyLeftOut, slot_days
from pmediag.reports.charts import month_strip
from pmediag.reports.pages import WIDTH
from pmediag.reports.paragraphs import Run
from pmediag.reports.plan_phrases import (
    cost_words,
    costs_line,
    gain_words,
    weeks_words,
    what_if,
)
from pmediag.reports.tagging import Picture
from pmediag.reports.writing import Writing, bare, lined
from pmediag.typography import month_of, person_days

START = 190
"""Room under which a chapter starts on the next page."""

HELP = frozenset({ResourceKind.GUIDE, ResourceKind.ORGANISATION, ResourceKind.TRAINING})
"""Kinds of resources that help; the others are aids, duties, and ways to go further."""

STRIP = 96
"""Width of the strip of months, in points."""

WHY = 124
"""Width of the column that says why an action is not in the plan, in points."""

SHOWN = 3
"""Resources of a kind that are named with an action."""


def has_plan(writing: Writing) -> bool:
    """Whether there is something to say of what to do."""
    advice = writing.request.advice
    return advice is not None and bool(advice.candidates)


def first_actions(writing: Writing) -> list[Flowable]:
    """Give the three things to do now, for the first page."""
    advice = writing.request.advice
    if advice is None or not advice.priorities.now:
        return []
    style = writing.styles
    title = writing.ngettext(
        "One thing to do now", "{count} things to do now", len(advice.priorities.now)
    ).format(count=_count(writing, len(advice.priorities.now)))
    rows = [
        _first_row(writing, place, advice.by_id[action_id])
        for place, action_id in enumerate(advice.priorities.now, start=1)
    ]
    table = bare(rows, [24, WIDTH - 24 - 110, 110])
    table.setStyle(
        [
            ("TOPPADDING", (0, 0), (-1, -1), 6),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
            ("LINEABOVE", (0, 0), (-1, -1), 0.6, HexColor(writing.palette.line)),
        ]
    )
    return [writing.para(title, style.block), table]


def plan_pages(writing: Writing) -> list[Flowable]:
    """Give the chapter of what to do; nothing where there is no advice."""
    advice = writing.request.advice
    if advice is None or not advice.candidates:
        return []
    _, style = writing.gettext, writing.styles
    now, later = advice.priorities.now, advice.priorities.next
    story: list[Flowable] = [
        CondPageBreak(START),
        writing.chapter("plan", _("Where to start")),
        writing.para(_("Where to start"), style.title),
        writing.para(
            _(
                "These actions answer today's alerts first, then raise the score most by your "
                "own priorities; at most one of the first three costs money. You decide: they "
                "can be kept out, put back or replaced in the application."
            ),
            style.body,
        ),
    ]
    if words := what_if(writing, advice.first, len(now)):
        story.append(writing.para([Run(words, bold=True)], style.body))
    for place, action_id in enumerate(now, start=1):
        story += _priority(writing, advice, action_id, place)
    above = [writing.para(_("Next"), style.heading)]
    for place, action_id in enumerate(later, start=len(now) + 1):
        story += _priority(writing, advice, action_id, place, above)
        above = []
    return [*story, *_timeline(writing, advice)]


def other_actions(writing: Writing) -> list[Flowable]:
    """Give the annex of the actions that are no priority, with why each is in the plan or not."""
    advice = writing.request.advice
    if advice is None:
        return []
    first = {*advice.priorities.now, *advice.priorities.next}
    others = [c for c in advice.candidates if c.action.id not in first]
    if not others:
        return []
    _, style = writing.gettext, writing.styles
    heads = [_("Action"), _("Brings"), _("First year"), _("Effort")]
    widths = [WIDTH - 54 - 86 - 54, 54, 86, 54]
    if advice.left_out:
        heads.append(_("In the plan"))
        widths = [widths[0] - WHY, *widths[1:], WHY]
    rows: list[list[Flowable]] = [
        [
            writing.para(text, style.cell_head_right if 1 <= place <= 3 else style.cell_head)
            for place, text in enumerate(heads)
        ]
    ]
    for candidate in others:
        action = candidate.action
        rows.append(
            [
                writing.para(writing.ours(action.title), style.cell_strong),
                writing.para(gain_words(writing, candidate.gain.plain), style.cell_figure),
                writing.para(cost_words(writing, action.first_year), style.cell_figure),
                writing.para(person_days(action.days, writing.language), style.cell_figure),
            ]
        )
        if advice.left_out:
            rows[-1].append(writing.para(_place_of(writing, advice, action.id), style.cell))
    return [
        CondPageBreak(START),
        writing.chapter("actions", _("The other actions")),
        writing.para(_("The other actions"), style.title),
        writing.para(
            _(
                "What each would bring alone. Together they bring less than the sum, since some "
                "raise the same answers. Costs are orders of magnitude excluding VAT."
            ),
            style.body,
        ),
        lined(rows, widths, heads=1, tall=True),
    ]


def _first_row(writing: Writing, place: int, action: Action) -> list[object]:
    _, style = writing.gettext, writing.styles
    colour = writing.palette.dimension(action.dimension_id)
    words = [
        writing.para([Run(writing.ours(action.title), bold=True)], style.strong),
        writing.para(
            [Run(_("First step: "), bold=True), Run(writing.ours(action.first_step))],
            style.quiet,
        ),
    ]
    right = [
        writing.para(cost_words(writing, action.first_year), style.points),
        writing.para(person_days(action.days, writing.language), style.figure_unit),
    ]
    return [writing.para([Run(str(place), bold=True, colour=colour)], style.lead), words, right]


def _priority(
    writing: Writing,
    advice: Advice,
    action_id: str,
    place: int,
    above: Sequence[Flowable] = (),
) -> list[Flowable]:
    """Give one priority: why, how, cost, effort, who helps, what may pay.

    ``above`` stays with it: reportlab keeps no heading with what is itself kept together.
    """
    _, style = writing.gettext, writing.styles
    action = advice.by_id[action_id]
    candidate = advice.candidate.get(action_id)
    colour = writing.palette.dimension(action.dimension_id)
    head = [
        Run(f"{place}. ", bold=True, colour=colour),
        Run(writing.ours(action.title), bold=True),
    ]
    kept: list[Flowable] = [
        *above,
        writing.para(head, style.question),
        writing.para(writing.ours(action.first_step), style.labelled, _("First step")),
    ]
    for label, text in (
        (_("For selling"), action.selling),
        (_("For safety"), action.safety),
    ):
        if text:
            kept.append(writing.para(writing.ours(text), style.labelled, label))
    lines: list[Flowable] = []
    steps = [f"{number}. {writing.ours(step)}" for number, step in enumerate(action.steps, 1)]
    lines += _listed(writing, _("How"), steps, style.step)
    lines.append(writing.para(costs_line(writing, action), style.labelled, _("Cost")))
    effort = _("{days} of your time; effect: {delay}").format(
        days=person_days(action.days, writing.language), delay=weeks_words(writing, action.weeks)
    )
    lines.append(writing.para(effort, style.labelled, _("Effort")))
    if candidate is not None and candidate.gain.plain > 0:
        gain = _("{points} on the score, alone").format(
            points=gain_words(writing, candidate.gain.plain)
        )
        lines.append(writing.para(gain, style.labelled, _("Brings")))
    if action.proof:
        lines.append(writing.para(writing.ours(action.proof), style.labelled, _("Done when")))
    lines += _help(writing, advice.resources.get(action_id, ()))
    return [KeepTogether(kept), *lines]


def _help(writing: Writing, resources: tuple[Resource, ...]) -> list[Flowable]:
    """Name who helps, what may pay, and the duties that go with an action."""
    _, style = writing.gettext, writing.styles
    groups = (
        (_("Who helps"), [r for r in resources if r.kind in HELP]),
        (_("Aids"), [r for r in resources if r.kind is ResourceKind.AID]),
        (_("Duties"), [r for r in resources if r.kind is ResourceKind.DUTY]),
    )
    lines: list[Flowable] = []
    for label, found in groups:
        named = [_resource_line(writing, resource) for resource in found[:SHOWN]]
        lines += _listed(writing, label, named, style.point)
    return lines


def _listed(
    writing: Writing, label: str, texts: Sequence[str], style: ParagraphStyle
) -> list[Flowable]:
    """Give the items of a list, each after its own mark, the first one beside the label."""
    return [
        writing.para(text, style, "" if place else label, tag="LI")
        for place, text in enumerate(texts)
    ]


def _resource_line(writing: Writing, resource: Resource) -> str:
    """Name a resource, whom to verify it with where it is needed, and how old its facts are."""
    _ = writing.gettext
    parts = [writing.ours(resource.title)]
    if resource.kind is ResourceKind.AID or resource.standing is Standing.TO_CHECK:
        whom = writing.ours(resource.verify_with)
        parts.append(_("to be verified with {whom}").format(whom=whom) if whom else _("a lead"))
    # The words of the window, on paper too where they are fresh: a page grows old unseen.
    old = is_old(resource, writing.request.printed_on)
    read = _("read in {month}, to be verified again") if old else _("read in {month}")
    parts.append(read.format(month=month_of(resource.as_of, writing.language)))
    line = "• " + ", ".join(parts)
    if resource.url:
        line += "," + writing.before(resource.url, writing.styles.point) + resource.url
    return line


def _timeline(writing: Writing, advice: Advice) -> list[Flowable]:
    """Give when each action of the plan is worked on, and when it shows."""
    slots = [slot for slot in advice.slots if slot.action_id in advice.by_id]
    if not slots:
        return []
    _, style = writing.gettext, writing.styles
    last = max(slot.end for slot in slots)
    heads = (_("Action"), _("Work"), "", _("Effect from"), _("State"))
    rows: list[list[object]] = [
        [writing.para(text, style.cell_head) if text else "" for text in heads],
    ]
    for slot in slots:
        action = advice.by_id[slot.action_id]
        entry = advice.entries.get(action.id)
        state = EntryState.TO_DO if entry is None else entry.state
        rows.append(
            [
                writing.para(_title(writing, action), style.cell_strong),
                writing.para(_worked(writing, advice.starts_on, slot), style.cell),
                _strip(writing, action, slot, last),
                writing.para(_effect(writing, advice.starts_on, slot), style.cell),
                writing.para(_state(writing, state), style.cell),
            ]
        )
    total = writing.ngettext(
        "{count} action, {points}: {cost} in the first year and {days}",
        "{count} actions, {points}: {cost} in the first year and {days}",
        len(advice.chosen),
    ).format(
        count=len(advice.chosen),
        points=gain_words(writing, advice.gain),
        cost=cost_words(writing, advice.cost),
        days=person_days(advice.days, writing.language),
    )
    story: list[Flowable] = [
        CondPageBreak(START),
        writing.chapter("timeline", _("The plan, month by month")),
        writing.para(_("The plan, month by month"), style.title),
        writing.para(total + ".", style.body),
    ]
    if words := what_if(writing, advice.all_done, len(advice.chosen)):
        story.append(writing.para(words, style.body))
    widths = [WIDTH - 96 - STRIP - 14 - 74 - 52, 96, STRIP + 14, 74, 52]
    table = lined(rows, widths, heads=1, without=2)
    table.setStyle([("RIGHTPADDING", (0, 0), (1, -1), 8)])
    return [*story, Spacer(1, 4), table]


def _strip(writing: Writing, action: Action, slot: Slot, last: int) -> Flowable:
    """Draw when an action is worked on within the months of the plan."""
    colour = writing.palette.dimension(action.dimension_id)
    return Picture(month_strip((slot.start, slot.end), last, STRIP, colour, writing.palette))


def _worked(writing: Writing, starts_on: date, slot: Slot) -> str:
    days = slot_days(slot, starts_on)
    first = month_of(days.starts_on, writing.language)
    last = month_of(days.ends_on, writing.language)
    if first == last:
        return first
    if days.starts_on.year == days.ends_on.year:
        first, _year = first.rsplit(maxsplit=1)
    return writing.gettext("{first} to {last}").format(first=first, last=last)


def _effect(writing: Writing, starts_on: date, slot: Slot) -> str:
    return month_of(slot_days(slot, starts_on).shows_on, writing.language)


def _state(writing: Writing, state: EntryState) -> str:
    _ = writing.gettext
    return {
        EntryState.TO_DO: _("to do"),
        EntryState.DOING: _("in progress"),
        EntryState.DONE: _("done"),
        EntryState.GIVEN_UP: _("given up"),
    }[state]


def _place_of(writing: Writing, advice: Advice, action_id: str) -> str:
    """Say whether an action is in the plan, else why not."""
    _ = writing.gettext
    if action_id in advice.chosen:
        return _("yes")
    reasons = {
        WhyLeftOut.REFUSED: _("no, refused"),
        WhyLeftOut.NEEDS_REFUSED: _("no, it needs a refused one"),
        WhyLeftOut.OVER_BUDGET: _("no, over the budget"),
        WhyLeftOut.OVER_DAYS: _("no, over the time"),
        WhyLeftOut.LESS_GAIN: _("no, others bring more"),
        WhyLeftOut.NO_GAIN: _("no, nothing more to gain"),
    }
    reason = advice.left_out.get(action_id)
    return reasons[reason] if reason is not None else _("no")


def _title(writing: Writing, action: Action) -> str:
    """Give the title of an action: a person's own is printed as it was typed."""
    return action.title if action.is_own else writing.ours(action.title)


def _count(writing: Writing, count: int) -> str:
    _ = writing.gettext
    return {2: _("Two"), 3: _("Three")}.get(count, str(count))
