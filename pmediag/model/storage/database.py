"""The database: one file, one writer, units of work, checks and backups.

Opening and closing a database of today's schema loads no SQLAlchemy, which takes as long
as the window itself: the first unit of work does.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

from filelock import FileLock

from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.storage import backups as backup_files
from pmediag.model.storage import erasing
from pmediag.model.storage import opening as at_opening
from pmediag.model.storage.connections import Opening
from pmediag.model.storage.disk import suspicion_of
from pmediag.model.storage.faults import BrokenSealError, DatabaseDamagedError, told
from pmediag.model.storage.verification import verify_file

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from pmediag.model.storage.repositories import UnitOfWork


def local_now() -> datetime:
    """Give the time with the offset of this computer."""
    return datetime.now().astimezone()


class Database:
    """An open database; made by `open`.

    A unit of work may run in any thread, one at a time: a second one waits. What is done
    is on the disk when it ends.
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
        self._turn = RLock()
        self._is_made = True
        self._is_verified = True
        self._is_open = True

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        backups: Path,
        read_only: bool = False,
        create_late: bool = False,
        verify_later: bool = False,
        now: Callable[[], datetime] = local_now,
    ) -> Database:
        """Open the database ``path``; a writer makes it if missing and migrates an older one.

        Args:
            path: The file.
            backups: The folder of its backups.
            read_only: Works beside a window that has it open; needs no lock, and changes
                nothing but what a kill left half done or an older version made.
            create_late: A missing file is made by the first unit of work; that its folder
                takes files is made sure of now.
            verify_later: What takes long in a large file is left to `verify_opening`.
            now: The clock, for the names of backups.

        Raises:
            DatabaseDamagedError: It must not be used; says how to go on.
            UserFacingError: DATABASE_IN_USE, DATABASE_NEWER, DATABASE_FOREIGN,
                MIGRATION_FAILED, FOLDER_UNWRITABLE, DISK_FULL, DATABASE_BUSY …;
                FILE_MISSING for a reader when there is none.
        """
        with told(path, backups=backups):
            path = Path(os.path.realpath(path))  # a loop of links is refused below, in words
            if read_only:
                return cls._open_reading(path, backups, now, later=verify_later)
            lock = _locked(path)
            try:
                database = cls(path, backups, lock, now)
                database._prepare(create_late=create_late, later=verify_later)
                database._go_on_erasing()
            except BaseException:
                lock.release()
                raise
            return database

    @classmethod
    def _open_reading(
        cls, path: Path, backups: Path, now: Callable[[], datetime], *, later: bool
    ) -> Database:
        if not path.exists():
            raise UserFacingError(ErrorCode.FILE_MISSING, path=path)
        if at_opening.needs_writer(path):
            cls.open(path, backups=backups, now=now).close(back_up=False)
        database = cls(path, backups, None, now)
        database._is_verified = at_opening.check(path, Opening.READ, later=later)
        return database

    def _prepare(self, *, create_late: bool, later: bool) -> None:
        self._is_made = self.path.exists()
        if self._is_made:
            at_opening.bring_forward(self.path, self.backups, self._now())
            self._is_verified = at_opening.check(self.path, Opening.WRITE, later=later)
            at_opening.check_whole_if_suspect(self.path, self.backups)
        elif create_late:
            at_opening.require_room(self.path)
        else:
            self._make()

    def _go_on_erasing(self) -> None:
        for organisation_id in erasing.begun(self.path):
            with suppress(UserFacingError):  # a file held by an antivirus goes next time
                self.erase(organisation_id)

    @property
    def read_only(self) -> bool:
        """Whether it can only be read."""
        return not self._opening.writes

    @property
    def is_verified(self) -> bool:
        """Whether nothing is left to `verify_opening`."""
        return self._is_verified

    @contextmanager
    def unit_of_work(self) -> Iterator[UnitOfWork]:
        """Give what one user action reads and changes.

        All of it is on the disk when the block ends; after an error nothing of it is, and
        the same may be tried again.

        Raises:
            UserFacingError: What the world did, with the cause chained.
        """
        assert self._is_open
        from pmediag.model.storage.repositories import unit_of
        from pmediag.model.storage.sessions import SealingSession

        with self._turn, self._watched():
            if not self._is_made:
                self._make()
            with SealingSession(self._engine) as session, session.begin():
                yield unit_of(session)

    def load(self) -> None:
        """Load now, in any thread, what the first unit of work would have to wait for."""
        from pmediag.model.storage import repositories  # noqa: F401

    def check(self) -> tuple[str, ...]:
        """Verify everything that is stored.

        Returns:
            Problems in developers' words, without a name or an answer; empty when sound.
        """
        if not self._is_made:
            return ()
        with self._turn, self._watched():
            problems = verify_file(self.path, Opening.READ).problems
        if problems:
            self._suspect()
        return problems or self._check_assessments()

    def verify_opening(self) -> None:
        """Verify what ``verify_later`` left; others may work in between, in any thread.

        Raises:
            DatabaseDamagedError: It must not be used; the next opening verifies it whole.
        """
        if self._is_verified:
            return
        with self._watched():
            pieces = at_opening.what_waited(self.path)
            is_done = False
            while not is_done:
                with self._turn:
                    is_done = next(pieces, self) is self
        self._is_verified = True

    def back_up(self) -> Path:
        """Make a verified backup now; see `backups.back_up`."""
        assert not self.read_only
        if not self._is_made:
            with self._turn, self._watched():
                self._make()
        return backup_files.back_up(self.path, self.backups, self._now(), turn=self._turn)

    def back_up_changes(self) -> None:
        """Make a verified backup if something changed since the last one.

        Raises:
            UserFacingError: it could not be made.
        """
        if not self._is_made or self.read_only:
            return
        with told(self.path, backups=self.backups):
            needless = backup_files.is_backed_up(self.path, self.backups)
        if not needless:
            self.back_up()

    def compact(self) -> None:
        """Write the file anew, after an erasing: nothing of it is left between the rows."""
        with self._turn, self._watched():
            erasing.compact(self.path)

    def holders(self, organisation_id: str) -> tuple[Path, ...]:
        """Give the backups and the files set aside that may hold an organisation."""
        with told(self.backups):
            return erasing.holders(self.path, self.backups, organisation_id)

    def erase(self, organisation_id: str) -> None:
        """Erase an organisation for good, and each file of `holders` once a backup is made.

        What a kill or an error cuts off is gone on with by the next opening, or by erasing
        again.

        Raises:
            UserFacingError: What the world did; in the database itself all is erased, or
                nothing, and then it is not gone on with.
        """
        with self._watched():
            erasing.begin(self.path, organisation_id)
        try:
            with self.unit_of_work() as unit:
                unit.bin.erase_organisation(organisation_id)
        except UserFacingError:
            with told(self.path):
                erasing.finish(self.path, organisation_id)
            raise
        self.compact()
        self.back_up()
        erasing.remove(self.holders(organisation_id))
        with told(self.path):
            erasing.finish(self.path, organisation_id)

    def close(self, *, back_up: bool = True) -> None:
        """Let the database go, after a backup if something changed since the last one.

        Raises:
            UserFacingError: The backup could not be made; everything saved is safe in the
                database, which is closed all the same.
        """
        if not self._is_open:
            return
        try:
            if back_up:
                self.back_up_changes()
        finally:
            self._let_go()

    @cached_property
    def _engine(self) -> Engine:
        from pmediag.model.storage.sessions import engine_for

        return engine_for(self.path, self._opening)

    def _make(self) -> None:
        from pmediag.model.storage.creation import create

        create(self.path)
        self._is_made = True

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

    def _check_assessments(self) -> tuple[str, ...]:
        problems = []
        with self.unit_of_work() as unit:
            for identifier in unit.assessments.ids():
                try:  # reading verifies; a result reads the answers it was computed from
                    if unit.assessments.frozen(identifier) is None:
                        unit.assessments.get(identifier)
                    unit.plans.get(identifier)
                except BrokenSealError as error:
                    problems.append(str(error))
        return tuple(problems)

    def _let_go(self) -> None:
        self._is_open = False
        if "_engine" in self.__dict__:
            self._engine.dispose()
        if self._lock is not None:
            self._lock.release()


def _locked(path: Path) -> FileLock:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    return backup_files.take_lock(path)
