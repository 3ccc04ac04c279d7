"""The services of one database in one language, each built when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from pmediag.paths import Places, assets
from pmediag.services.catalogue import Catalogue
from pmediag.words import Language

if TYPE_CHECKING:
    from pmediag.model.storage.database import Database
    from pmediag.services.assessments import Assessments
    from pmediag.services.bin import Bin
    from pmediag.services.exchange import Exchange
    from pmediag.services.history import History
    from pmediag.services.organisations import Organisations
    from pmediag.services.plans import Plans


class Desk:
    """What the window works with; building it loads nothing but the questionnaires."""

    def __init__(
        self, where: Places, database: Database, language: Language, now: Callable[[], datetime]
    ) -> None:
        self.where = where
        self.database = database
        self.now = now
        self.catalogue = Catalogue(assets() / "content", language.value)

    @cached_property
    def assessments(self) -> Assessments:
        """Diagnoses started, resumed, read again."""
        from pmediag.services.assessments import Assessments

        return Assessments(self.database, self.catalogue, self.now)

    @cached_property
    def organisations(self) -> Organisations:
        """The firms known here."""
        from pmediag.services.organisations import Organisations

        return Organisations(self.database, self.now)

    @cached_property
    def plans(self) -> Plans:
        """What was decided to do."""
        from pmediag.services.plans import Plans

        return Plans(self.database, self.catalogue, self.now)

    @cached_property
    def history(self) -> History:
        """The diagnoses of a firm, one after the other."""
        from pmediag.services.history import History

        return History(self.database)

    @cached_property
    def bin(self) -> Bin:
        """What was deleted and may come back."""
        from pmediag.services.bin import Bin

        return Bin(self.database, self.now)

    @cached_property
    def exchange(self) -> Exchange:
        """Files carried to and from others."""
        from pmediag.services.exchange import Exchange

        return Exchange(self.database, self.catalogue)

    def warm_up(self, _progress: object = None) -> None:
        """Load what takes a moment; end what an earlier run left half done or kept for long."""
        from pmediag.services.moving import finish_move

        finish_move(self.where)
        self.database.load()
        if self.where.database.exists():
            self.bin.purge_old()
