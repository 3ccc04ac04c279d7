"""The words of a contact sheet on screen: what each tick lets go, and a need to begin with."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from pmediag.model.contact_sheet import Part, PartKind, alerts_raised, subjects
from pmediag.model.library import Resource
from pmediag.model.maturity import weakest
from pmediag.model.scoring import shown_score
from pmediag.ui.exchange.leaving_card import grouped
from pmediag.ui.results import words
from pmediag.ui.results.reading import Reading
from pmediag.wording import profile_words

translate = QCoreApplication.translate


def part_words(reading: Reading, part: Part) -> str:
    """Say what leaves with ``part``, as it stands on the sheet."""
    firm = reading.organisation
    match part.kind:
        case PartKind.NAME:
            return translate("Contact", "Name: {name}").format(name=firm.name)
        case PartKind.NUMBER:
            words_of = translate("Contact", "SIREN or SIRET: {number}")
            return words_of.format(number=grouped(firm.number))
        case PartKind.NAF:
            return translate("Contact", "NAF code: {code}").format(code=firm.naf)
        case PartKind.PROFILE:
            return _profile_words(reading, part.key)
        case PartKind.CALL_BACK:
            return translate("Contact", "Say whom to call back")
        case PartKind.NEED:
            return translate("Contact", "Say what we need")
        case PartKind.UNDER_WAY:
            return part.key
        case _:
            return _result_words(reading, part)


def first_needs(reading: Reading, addressee: Resource | None = None) -> tuple[tuple[str, str], ...]:
    """Give the sentences that a need may begin with, each after its short name.

    What ``addressee`` helps with and the firm lacks comes first, then the weakest area, then
    the alerts, the most pressing first, then the other areas.
    """
    weak = [found.dimension.id for found in weakest(reading.result.scoring, count=1)]
    areas = sorted(reading.dimensions, key=lambda found: found.dimension.id not in weak)
    on_area = translate("Contact", "We would like advice on this area: {area}.")
    on_alert = translate(
        "Contact", "A diagnosis raised this point, and we would like advice on it: “{alert}”."
    )
    names = [reading.ours(found.dimension.name) for found in areas]
    alerts = [reading.ours(state.alert.title) for state in alerts_raised(reading.result)]
    needs = [(name, on_area.format(area=name)) for name in names]
    raised = [(alert, on_alert.format(alert=alert)) for alert in alerts]
    return (*_needs_of(reading, addressee), *needs[:1], *raised, *needs[1:])


def _needs_of(reading: Reading, addressee: Resource | None) -> Iterator[tuple[str, str]]:
    if addressee is None:
        return
    names = [reading.ours(topic.name) for topic in subjects(addressee, reading.result)]
    if len(names) == 1:
        sentence = translate("Contact", "We would like advice on this subject: “{first}”.")
        yield names[0], sentence.format(first=names[0])
    elif names:
        first, second = names
        name = translate("Contact", "{first}; {second}")
        sentence = translate(
            "Contact", "We would like advice on these subjects: “{first}” and “{second}”."
        )
        both = {"first": first, "second": second}
        yield name.format(**both), sentence.format(**both)


def _profile_words(reading: Reading, field_id: str) -> str:
    field = next(field for field in reading.questionnaire.profile if field.id == field_id)
    option = field.option(reading.result.assessment.profile[field_id])
    assert option is not None
    labels = {
        "activity": translate("Contact", "Sales: {words}"),
        "size": translate("Contact", "Size: {words}"),
        "sector": translate("Contact", "Activity: {words}"),
        "region": translate("Contact", "Region: {words}"),
        "abroad": translate("Contact", "Sales outside France: {words}"),
    }
    answer = profile_words(field_id, option.id, option.text, reading.language)
    if field_id in labels:
        return labels[field_id].format(words=answer)
    return f"{reading.ours(field.text)} {answer}"


def _result_words(reading: Reading, part: Part) -> str:
    result = reading.result
    match part.kind:
        case PartKind.RESULT:
            return _standing_words(reading)
        case PartKind.DIMENSION:
            found = next(f for f in result.scoring.dimensions if f.dimension.id == part.key)
            figures = [words.dimension_figures(found), words.dimension_doubt(found)]
            name = reading.ours(found.dimension.name)
            return f"{name} – {', '.join(filter(None, figures))}"
        case PartKind.ALERT:
            raised = alerts_raised(result)
            return reading.ours(next(s.alert.title for s in raised if s.alert.id == part.key))
        case PartKind.STRENGTH:
            asked = result.scoring.questions[part.key]
            answer = reading.answer(asked).replace("\n", ", ")
            return f"{reading.question(asked.question)} {answer}"
        case _:
            return reading.question(result.scoring.questions[part.key].question)


def _standing_words(reading: Reading) -> str:
    overall = reading.overall
    if overall.is_shown and overall.score is not None:
        score = translate("Contact", "score {score}").format(score=shown_score(overall.score))
        parts = [words.title(reading), score]
        if not overall.is_exact:
            parts.append(words.interval(overall))
    else:
        parts = [words.title(reading), words.interval(overall)]
    return ", ".join(parts)
