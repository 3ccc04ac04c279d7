"""Sessions that seal every row they write and verify every row they read."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, NullPool, create_engine, event, select
from sqlalchemy.orm import Session

from pmediag.model.record import canonical
from pmediag.model.storage.connections import Opening, connect
from pmediag.model.storage.faults import BrokenSealError, unreadable_is_broken
from pmediag.model.storage.rows import (
    AboutRow,
    AnswerRow,
    AssessmentRow,
    FrozenResultRow,
    PlanRow,
    SealedRow,
)
from pmediag.model.storage.seals import NOTHING, combined

AnyRow = TypeVar("AnyRow", bound=SealedRow)

ROWS_AT_ONCE = 200
"""Rows of a table in memory at once; a result may be 30 kB."""


def engine_for(path: Path, opening: Opening) -> Engine:
    """Give the engine of one database file.

    A connection lives as long as one unit of work: so a file that is moved or unplugged
    in between is noticed instead of being written to unseen.
    """
    engine = create_engine(
        "sqlite+pysqlite://",
        creator=lambda: connect(path, opening),
        poolclass=NullPool,
        hide_parameters=True,
    )
    # The write lock is taken at once: two units never meet half-way.
    statement = "BEGIN IMMEDIATE" if opening.writes else "BEGIN"

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)

    return engine


class SealingSession(Session):
    """One unit of work's session.

    Rows change through it alone, never through bulk statements, which it could not seal.
    """

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine, autoflush=False, expire_on_commit=False)

    def next_number(self) -> int:
        """Give the next number of the sequence."""
        about = self.about()
        about.sequence += 1
        return about.sequence

    def about(self) -> AboutRow:
        """Give the row about the database itself."""
        about = self.get(AboutRow, 1)
        if about is None:
            raise BrokenSealError("about: no row")
        return about

    def every(self, kind: type[AnyRow]) -> Sequence[AnyRow]:
        """Give all rows of a table, none missing, in no order."""
        return list(self.each(kind))

    def each(self, kind: type[AnyRow]) -> Iterator[AnyRow]:
        """Give the rows of a table one after the other; that none is missing is told last."""
        total = NOTHING
        for row in self.scalars(select(kind).execution_options(yield_per=ROWS_AT_ONCE)):
            total = combined(total, row.seal)
            yield row
        if total != json.loads(self.about().roots).get(kind.__tablename__):
            raise BrokenSealError(f"{kind.__tablename__}: a row is missing or not the last")

    def find(self, kind: type[AnyRow], row_id: str) -> AnyRow | None:
        """Give one row; "none" is said only of a table where none is missing."""
        row = self.get(kind, row_id)
        if row is None:
            for _ in self.each(kind):
                pass
        return row

    def erase(self, *rows: SealedRow) -> None:
        """Take rows of one table away, for good when the unit of work ends."""
        for row in rows:
            self.delete(row)
        self.flush()


@event.listens_for(SealedRow, "load", propagate=True)
@event.listens_for(SealedRow, "refresh", propagate=True)
def _verify(row: SealedRow, *_: object) -> None:
    with unreadable_is_broken():
        if row.seal != row.computed_seal():
            raise BrokenSealError(f"{row.__tablename__}: wrong seal")


@event.listens_for(SealingSession, "before_flush")
def _seal(session: SealingSession, *_: object) -> None:
    changed = [
        row
        for row in (*session.new, *session.dirty, *session.deleted)
        if isinstance(row, SealedRow) and not isinstance(row, AboutRow)
    ]
    about = session.about()
    roots = json.loads(about.roots)
    # Answers, results and plans come first, as their assessment holds their seals.
    owners = [_seal_one(session, row, roots) for row in changed if not _owns(row)]
    for row in dict.fromkeys([*filter(_owns, changed), *filter(None, owners)]):
        _seal_one(session, row, roots)
    about.roots = canonical(roots)
    about.seal = about.computed_seal()


def _owns(row: SealedRow) -> bool:
    return isinstance(row, AssessmentRow)


def _seal_one(
    session: SealingSession, row: SealedRow, roots: dict[str, str]
) -> AssessmentRow | None:
    """Seal one row and give the assessment that holds its seal, if any."""
    gone = row in session.deleted
    old, new = row.seal or NOTHING, NOTHING if gone else row.computed_seal()
    if not gone:
        row.seal = new
    roots[row.__tablename__] = combined(roots[row.__tablename__], old, new)
    if not isinstance(row, AnswerRow | FrozenResultRow | PlanRow):
        return None
    owner = session.get_one(AssessmentRow, row.assessment_id)
    if isinstance(row, FrozenResultRow):
        owner.result_seal = new
    elif isinstance(row, PlanRow):
        owner.plan_seal = None if gone else new
    else:
        owner.answers_root = combined(owner.answers_root, old, new)
    return owner
