"""Which wish of which page leads where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pmediag.ui.places import WindowPlace

if TYPE_CHECKING:
    from pmediag.ui.journey import Journey


def connect(journey: Journey) -> None:
    """Connect every place with the journey; a page is connected once it is made."""
    firm, plan = journey.firm, journey.plan
    journey.home.built.connect(lambda: _connect_home(journey))
    journey.results.built.connect(lambda: _connect_results(journey))
    journey.history.built.connect(lambda: _connect_history(journey))
    plan.built.connect(lambda: _connect_plan(journey))
    plan.undo_offered.connect(journey.deleting.offer)
    plan.moved_on.connect(journey.deleting.undo_bar.forget)
    plan.asked_again.connect(journey.read_again)
    firm.chosen.connect(journey.look_after)
    firm.begin_requested.connect(journey.begin)
    firm.delete_requested.connect(journey.delete_firm)
    firm.erase_requested.connect(journey.papers.erase)
    firm.export_requested.connect(journey.papers.export_everything)
    firm.bin_requested.connect(journey.papers.open_bin)
    journey.settings.bin_requested.connect(journey.papers.open_bin)
    journey.about.method_requested.connect(journey.show_method)
    journey.wizard.completed.connect(journey.open_result)
    journey.wizard.resource_requested.connect(journey.open_resource)
    journey.resources.print_requested.connect(journey.papers.print_resources)
    journey.resources.contact_requested.connect(journey.contact)
    journey.resources.describe_requested.connect(lambda: journey.go_to(WindowPlace.FIRM))
    journey.papers.taken_in.connect(journey.open_received)
    journey.papers.erased.connect(journey.after_erasing)
    journey.papers.changed.connect(journey.refresh)
    journey.deleting.changed.connect(journey.refresh)


def _connect_home(journey: Journey) -> None:
    page = journey.home.home
    page.begin_requested.connect(journey.begin)
    page.resume_requested.connect(journey.resume)
    page.answer_requested.connect(journey.answer_again)
    page.results_requested.connect(journey.open_result)
    page.renew_requested.connect(journey.renew)
    page.receive_requested.connect(journey.papers.ask_for_files)
    page.example_requested.connect(journey.show_example)
    page.check_requested.connect(journey.check)
    page.firm_requested.connect(journey.look_after)
    page.resource_requested.connect(journey.open_resource)
    page.plan_requested.connect(lambda: journey.go_to(WindowPlace.PLAN))
    page.action_requested.connect(journey.open_action)


def _connect_results(journey: Journey) -> None:
    page = journey.results.results
    page.new_requested.connect(lambda: journey.go_to(WindowPlace.WIZARD))
    page.report_requested.connect(journey.report_at_hand)
    page.send_requested.connect(journey.papers.send)
    page.contact_requested.connect(journey.papers.make_contact_sheet)
    page.compare_requested.connect(journey.compare)
    page.resume_requested.connect(journey.resume)
    page.enlarge_requested.connect(journey.enlarge)
    page.question_requested.connect(journey.answer)
    page.resource_requested.connect(journey.open_resource)


def _connect_plan(journey: Journey) -> None:
    page = journey.plan.plan
    page.new_requested.connect(journey.begin)
    page.enlarge_requested.connect(journey.enlarge)
    page.check_requested.connect(journey.check)
    page.resource_requested.connect(journey.open_resource)
    page.answer_requested.connect(journey.answer_again)


def _connect_history(journey: Journey) -> None:
    page = journey.history.history
    page.open_requested.connect(journey.open_result)
    page.report_requested.connect(journey.papers.make_report)
    page.renew_requested.connect(journey.renew)
    page.compare_requested.connect(journey.compare)
    page.send_requested.connect(journey.papers.send)
    page.delete_requested.connect(journey.delete)
    page.resume_requested.connect(journey.resume)
    page.new_requested.connect(journey.begin)
