"""Plans to be written to a file, with all that their lines may say."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from pmediag.model.action_plan import EntryState
from pmediag.model.actions import Cost
from pmediag.model.plan_lines import PlanLine, PlanLines
from pmediag.model.text import NOTE_LIMIT, clean_text
from tests.builders import MORNING

MARCH = date(2027, 3, 1)
PLAN = PlanLines(
    assessment_id="a1",
    firm="Menuiserie « Kerouël » & fils",
    updated_at=MORNING,
    lines=(
        PlanLine(
            "seen.site",
            "Créer une page, simple ; lisible",
            EntryState.DOING,
            "Lister trois chantiers\nAppeler Zoé",
            "Zoé",
            date(2027, 1, 4),
            date(2027, 2, 28),
            Cost(0.0, 1250.0),
            1250.5,
            2.5,
            4.25,
            "France Num, CMA",
            "=1+1",
        ),
        PlanLine("sell.quote", "Faire ses devis en ligne", EntryState.TO_DO, days=1.0, gain=0.0),
        PlanLine("protect.copy", "Copier ailleurs", EntryState.TO_DO, starts_on=MARCH, gain=9.0),
        PlanLine("keep.mail", "Une lettre par mois", EntryState.DONE, due_on=date(2026, 12, 1)),
        PlanLine("own-1", "Repeindre l’enseigne", EntryState.GIVEN_UP, due_on=date(2027, 1, 1)),
    ),
    now=("protect.copy", "seen.site"),
    next=("sell.quote",),
)

ODD = (
    "=1+1",
    "+33 6",
    "-2",
    "@SUM(A1)",
    "_x0041_ et _x005F_x",
    "C:\\new; a, b\\\\n",
    "  deux  espaces ",
    "a\nb\n\nc",
    "👩🏽‍🔧 عربي 漢字",
    "&amp; <b>gras</b> & fin",
    "\ufffe\uffff",
    "#REF!",
    "1e5",
    "TRUE",
    "é" * NOTE_LIMIT,
)

TEXTS = (st.text(max_size=30) | st.sampled_from(ODD)).map(
    lambda text: clean_text(text, limit=NOTE_LIMIT)
)
NAMES = st.text(max_size=30).map(lambda text: clean_text(text, multi_line=False, limit=NOTE_LIMIT))
DAYS = st.none() | st.dates(date(1900, 1, 1), date(9998, 12, 31))
FIGURES = st.floats(0, 1e7)
PLANS = st.builds(
    lambda firm, lines: PlanLines(
        "a1", firm, MORNING, tuple(lines), tuple(line.action_id for line in lines)
    ),
    firm=TEXTS,
    lines=st.lists(
        st.builds(
            PlanLine,
            action_id=st.text("abc-.", min_size=1),
            title=TEXTS,
            state=st.sampled_from(EntryState),
            first_step=TEXTS,
            owner=NAMES,
            starts_on=DAYS,
            due_on=DAYS,
            cost=st.builds(Cost, FIGURES, FIGURES),
            real_cost=st.none() | FIGURES,
            days=FIGURES,
            gain=st.none() | st.floats(0, 100),
            help=TEXTS,
            note=TEXTS,
        ),
        max_size=3,
        unique_by=lambda line: line.action_id,
    ),
)
