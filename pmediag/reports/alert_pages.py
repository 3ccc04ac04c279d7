"""Every alert: those that hold, those to check, and the ceilings of the level."""

from __future__ import annotations

from reportlab.platypus import Flowable, KeepTogether, Spacer

from pmediag.model.maturity import AlertState
from pmediag.reports.first_page import alert_runs, holding_alerts
from pmediag.reports.paragraphs import Run
from pmediag.reports.writing import Writing


def alert_pages(writing: Writing) -> list[Flowable]:
    """Give the chapter of the alerts."""
    _, style = writing.gettext, writing.styles
    holding = holding_alerts(writing)
    story: list[Flowable] = [
        writing.anchor("alerts", _("Alerts")),
        writing.para(_("Alerts"), style.title),
        writing.para(
            _(
                "Risks and legal duties that your answers bring to light. An alert never changes "
                "the score: it is raised whatever the average."
            ),
            style.body,
        ),
    ]
    if not holding:
        story.append(writing.para(_("There is no alert today."), style.strong))
    for state in holding:
        story += [KeepTogether([_alert(writing, state)]), Spacer(1, 8)]
    return [*story, *_ceilings(writing), *_to_check(writing)]


def _alert(writing: Writing, state: AlertState) -> Flowable:
    _, style, alert = writing.gettext, writing.styles, state.alert
    content: list[Flowable] = [
        writing.para(alert_runs(writing, state), style.strong, tag="H3"),
        writing.para(writing.ours(alert.text), style.body),
        writing.para(
            [Run(_("First step: "), bold=True), Run(writing.ours(alert.first_step))], style.body
        ),
    ]
    lines = []
    if alert.since is not None:
        past = alert.since <= writing.request.printed_on
        words = _("In force since {day}") if past else _("In force from {day}")
        lines.append(words.format(day=writing.day(alert.since)))
    sources = {source.id: source for source in writing.questionnaire.sources}
    titles = [writing.ours(sources[key].title) for key in alert.sources if key in sources]
    if titles:
        lines.append(_("Source: {titles}").format(titles=writing.listed(titles)))
    if lines:
        content.append(writing.para(". ".join(lines) + ".", style.small))
    return writing.framed(content, alert.severity)


def _ceilings(writing: Writing) -> list[Flowable]:
    """Say which conditions hold the level back, and which may."""
    _, style = writing.gettext, writing.styles
    lines = []
    for state in writing.result.ceilings:
        if state.holds:
            lines.append([Run(writing.ours(state.ceiling.reason))])
        elif state.is_to_check:
            words = _("To check. ")
            lines.append([Run(words, bold=True), Run(writing.ours(state.ceiling.reason))])
    if not lines or writing.result.level is None:
        return []
    heading = writing.para(_("What holds the level back"), style.heading)
    return [heading, *(writing.para(runs, style.item, "•") for runs in lines)]


def _to_check(writing: Writing) -> list[Flowable]:
    """List the alerts that an unknown answer leaves open, and those of other questions."""
    _, style = writing.gettext, writing.styles
    unknown = [state for state in writing.result.alerts if state.holds is None]
    here = [state for state in unknown if state.waits_for]
    outside = [state for state in unknown if not state.waits_for]
    story: list[Flowable] = []
    if here:
        story += [
            writing.para(_("To check"), style.heading),
            writing.para(
                _("Whether these alerts apply depends on answers that are not known yet."),
                style.body,
            ),
        ]
        for state in here:
            questions = [
                writing.question(writing.questionnaire.question(key)) for key in state.waits_for
            ]
            story.append(
                writing.para(
                    [
                        Run(writing.ours(state.alert.title) + ". ", bold=True),
                        Run(
                            _("Still to be answered: {questions}").format(
                                questions=" ".join(questions)
                            )
                        ),
                    ],
                    style.item,
                    "?",
                )
            )
    if outside:
        titles = writing.listed([writing.ours(state.alert.title) for state in outside])
        words = _("The complete questionnaire also looks at: {titles}.").format(titles=titles)
        story += [Spacer(1, 6), writing.para(words, style.quiet)]
    return story
