"""The database: one file, one writer, units of work, checks and backups."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from filelock import FileLock

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.storage import backups as backup_files
from pmediag.model.storage import schema
from pmediag.model.storage.connections import Opening, connect
from pmediag.model.storage.disk import suspicion_of
from pmediag.model.storage.faults import BrokenSealError, DatabaseDamagedError, told
from pmediag.model.storage.repositories import (
    AssessmentRepository,
    OrganisationRepository,
    UnitOfWork,
)
from pmediag.model.storage.sessions import SealingSession, engine_for
from pmediag.model.storage.verification import check_on_opening, verify_file


def local_now() -> datetime:
    """Give the time with the offset of this computer."""
    return datetime.now().astimezone()


class Database:
    """An open database; made by `open`.

    A unit of work may run in any thread, one at a time; what is done is on the disk when
    it ends.
    """

    def __init__(
        self,
        path: Path,
        backups: Path,
        lock: FileLock | None,
        now: Callable[[], datetime],
    ) -> None:
        self.path = path
        self.backups = backups
        self._lock = lock
        self._now = now
        self._opening = Opening.READ if lock is None else Opening.WRITE
        self._engine = engine_for(path, self._opening)
        self._is_open = True

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        backups: Path,
        read_only: bool = False,
        now: Callable[[], datetime] = local_now,
    ) -> Database:
        """Open the database ``path``; a writer makes it if missing and migrates an older one.

        Args:
            path: The file.
            backups: The folder of its backups.
            read_only: Works beside a window that has it open; needs no lock, and changes
                nothing but what a kill left half done or an older version made.
            now: The clock, for the names of backups.

        Raises:
            DatabaseDamagedError: It must not be used; says how to go on.
            UserFacingError: DATABASE_IN_USE, DATABASE_NEWER, DATABASE_FOREIGN,
                MIGRATION_FAILED, FOLDER_UNWRITABLE, DISK_FULL, DATABASE_BUSY …;
                FILE_MISSING for a reader when there is none.
        """
        with told(path, backups=backups):
            path = Path(os.path.realpath(path))  # a loop of links is refused below, in words
            return (cls._open_reading if read_only else cls._open_writing)(path, backups, now)

    @classmethod
    def _open_writing(cls, path: Path, backups: Path, now: Callable[[], datetime]) -> Database:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = backup_files.take_lock(path)
        try:
            if not path.exists():
                schema.create(path)
            version = schema.version_of(path, Opening.STILL)
            if version < schema.SCHEMA_VERSION:
                _migrate(path, version, backups, now())
            _check(path, Opening.WRITE)
            _check_whole_if_suspect(path, backups)
        except BaseException:
            lock.release()
            raise
        return cls(path, backups, lock, now)

    @classmethod
    def _open_reading(cls, path: Path, backups: Path, now: Callable[[], datetime]) -> Database:
        if not path.exists():
            raise UserFacingError(ErrorCode.FILE_MISSING, path=path)
        if _needs_writer(path):
            cls._open_writing(path, backups, now).close(back_up=False)
        _check(path, Opening.READ)
        return cls(path, backups, None, now)

    @property
    def read_only(self) -> bool:
        """Whether it can only be read."""
        return not self._opening.writes

    @contextmanager
    def unit_of_work(self) -> Iterator[UnitOfWork]:
        """Give what one user action reads and changes.

        All of it is on the disk when the block ends; after an error nothing of it is, and
        the same may be tried again.

        Raises:
            UserFacingError: What the world did, with the cause chained.
        """
        assert self._is_open
        with (
            self._watched(),
            SealingSession(self._engine) as session,
            session.begin(),
        ):
            yield UnitOfWork(OrganisationRepository(session), AssessmentRepository(session))

    def check(self) -> tuple[str, ...]:
        """Verify everything that is stored.

        Returns:
            Problems in developers' words, without a name or an answer; empty when sound.
        """
        with self._watched():
            problems = verify_file(self.path, Opening.READ).problems
        if problems:
            self._suspect()
        return problems or self._check_assessments()

    def back_up(self) -> Path:
        """Make a verified backup now; see `backups.back_up`."""
        assert not self.read_only
        return backup_files.back_up(self.path, self.backups, self._now())

    def close(self, *, back_up: bool = True) -> None:
        """Let the database go, after a backup if something changed since the last one.

        Raises:
            UserFacingError: The backup could not be made; everything saved is safe in the
                database, which is closed all the same.
        """
        if not self._is_open:
            return
        try:
            if back_up and not self.read_only:
                self._back_up_changes()
        finally:
            self._let_go()

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Tell what the world does, and remember damage for the next opening."""
        try:
            with told(self.path, backups=self.backups):
                yield
        except DatabaseDamagedError:
            self._suspect()
            raise

    def _suspect(self) -> None:
        """Have the next opening verify everything: answers are verified when read only."""
        with suppress(OSError):
            suspicion_of(self.path).touch()

    def _back_up_changes(self) -> None:
        with told(self.path, backups=self.backups):
            needless = backup_files.is_backed_up(self.path, self.backups)
        if not needless:
            self.back_up()

    def _check_assessments(self) -> tuple[str, ...]:
        problems = []
        with self.unit_of_work() as unit:
            for summary in unit.assessments.summaries():
                try:  # reading verifies; a result reads the answers it was computed from
                    if unit.assessments.frozen(summary.id) is None:
                        unit.assessments.get(summary.id)
                except BrokenSealError as error:
                    problems.append(str(error))
        return tuple(problems)

    def _let_go(self) -> None:
        self._is_open = False
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()


def _check(path: Path, opening: Opening) -> None:
    with closing(connect(path, opening)) as connection:
        check_on_opening(connection)


def _check_whole_if_suspect(path: Path, backups: Path) -> None:
    if not suspicion_of(path).exists():
        return
    problems = verify_file(path, Opening.READ).problems
    if problems:
        raise DatabaseDamagedError(path, problems, backups=backups)
    suspicion_of(path).unlink()  # another file has taken its place since


def _migrate(path: Path, version: int, backups: Path, at: datetime) -> None:
    # Loaded when a schema is behind: Alembic takes as long to import as all the rest.
    from pmediag.model.storage.migrating import migrate

    migrate(path, version, backup_files.back_up(path, backups, at))


def _needs_writer(path: Path) -> bool:
    """Whether a reader must first let a writer undo a cut-off change or migrate."""
    try:
        return schema.version_of(path, Opening.READ) < schema.SCHEMA_VERSION
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_READONLY_ROLLBACK:
            return True
        raise
