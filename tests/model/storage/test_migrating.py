from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from pmediag import __version__
from pmediag.errors import ErrorCode, UserFacingError
from pmediag.model.storage import connections, migrating, schema
from pmediag.model.storage.backups import good_backups
from pmediag.model.storage.connections import Opening, connect, pragma
from pmediag.model.storage.database import Database
from pmediag.model.storage.rows import Row
from pmediag.model.storage.sessions import engine_for
from pmediag.model.storage.verification import verify_file
from tests.model.storage.fillings import everything, fill
from tests.model.storage.test_sessions import change

STEP = """
from alembic import op

revision = "{revision:04}"
down_revision = "{down_revision:04}"


def upgrade():
    for statement in {statements!r}:
        op.execute(statement)
    {last}
"""
RENAMED = "UPDATE organisations SET name = name || ' (SARL)'"
REBUILT = (
    """
    CREATE TABLE made (id TEXT PRIMARY KEY, name TEXT, profile TEXT, number TEXT, naf TEXT,
    keep_until TEXT, deleted_at TEXT, sequence INTEGER, seal TEXT)
    """,
    "INSERT INTO made SELECT * FROM organisations",
    "DROP TABLE organisations",
    "ALTER TABLE made RENAME TO organisations",
)


@pytest.fixture
def step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let there be a next schema, reached by the given statements."""
    current = schema.SCHEMA_VERSION

    def step(*statements: str, last: str = "") -> None:
        folder = tmp_path / "steps à 100 %"
        shutil.copytree(migrating.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        (folder / "versions" / "step_next.py").write_text(
            STEP.format(
                statements=statements, last=last, revision=current + 1, down_revision=current
            )
        )
        monkeypatch.setattr(migrating, "MIGRATIONS", folder)
        monkeypatch.setattr(schema, "SCHEMA_VERSION", current + 1)
        monkeypatch.setattr(migrating, "__version__", "9.9.9")

    return step


@pytest.fixture
def older(place: Path, opened: Callable[..., Database]) -> bytes:
    """The content of a database of today's schema, in place."""
    database = opened()
    fill(database)
    database.close(back_up=False)
    return place.read_bytes()


def tables_of(path: Path) -> list[tuple[str, ...]]:
    with closing(connect(path, Opening.READ)) as connection:
        rows = connection.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
        ).fetchall()
    return [(kind, name, " ".join(sql.split())) for kind, name, sql in rows]


def test_the_steps_make_the_schema_of_the_rows(tmp_path: Path) -> None:
    for name in ("steps", "rows"):
        engine = engine_for(tmp_path / name, Opening.CREATE)
        with engine.begin() as connection:
            if name == "steps":
                migrating.upgrade(connection, 0, schema.SCHEMA_VERSION)
            else:
                Row.metadata.create_all(connection)
    assert tables_of(tmp_path / "steps") == tables_of(tmp_path / "rows")


def test_steps_never_import_the_rows_of_today() -> None:
    for step in (migrating.MIGRATIONS / "versions").glob("*.py"):
        assert "pmediag" not in step.read_text(encoding="utf-8")


@pytest.mark.usefixtures("older")
def test_an_older_database_is_backed_up_and_brought_forward(
    step: Callable[..., None],
    opened: Callable[..., Database],
    place: Path,
    backups: Path,
) -> None:
    step(RENAMED)
    database = opened()
    with database.unit_of_work() as unit:
        assert [firm.name[-7:] for firm in unit.organisations.all()] == [" (SARL)"] * 2
    assert len(everything(database)) == 11
    assert database.check() == ()
    with closing(connect(place, Opening.READ)) as connection:
        assert pragma(connection, "user_version") == schema.SCHEMA_VERSION
        assert connection.execute("SELECT made_by FROM about").fetchone() == ("9.9.9",)
        assert "alembic_version" not in str(tables_of(place))
    (backup,) = good_backups(backups)
    with closing(connect(backup.path, Opening.STILL)) as connection:
        assert pragma(connection, "user_version") == schema.SCHEMA_VERSION - 1
        assert connection.execute("SELECT made_by FROM about").fetchone() == (__version__,)


@pytest.mark.parametrize(
    "statements",
    [
        ("ALTER TABLE answers ADD COLUMN source TEXT NOT NULL DEFAULT 'typed'",),
        ("CREATE TABLE more (id TEXT PRIMARY KEY, seal TEXT)",),
        REBUILT,
    ],
)
@pytest.mark.usefixtures("older")
def test_new_columns_and_rebuilt_tables_are_sealed(
    step: Callable[..., None],
    opened: Callable[..., Database],
    place: Path,
    statements: tuple[str, ...],
) -> None:
    step(*statements)
    opened()
    findings = verify_file(place, Opening.READ)
    assert findings.problems == ()
    assert findings.counts["organisations"] == 2
    assert findings.counts["answers"] == 36


@pytest.mark.parametrize("last", ["raise RuntimeError", "op.execute('CREATE TABLE about (x)')"])
def test_a_failed_step_leaves_the_old_file_byte_for_byte(
    older: bytes,
    step: Callable[..., None],
    opened: Callable[..., Database],
    place: Path,
    backups: Path,
    last: str,
) -> None:
    step(RENAMED, "CREATE TABLE other (x)", last=last)
    with pytest.raises(UserFacingError) as raised:
        opened()
    assert raised.value.code is ErrorCode.MIGRATION_FAILED
    assert raised.value.__cause__ is not None
    (backup,) = good_backups(backups)
    assert raised.value.details == {"path": place, "backup": backup.path, "reason": None}
    assert place.read_bytes() == older


def test_a_step_that_loses_what_others_refer_to_fails(
    older: bytes, step: Callable[..., None], opened: Callable[..., Database], place: Path
) -> None:
    step("DELETE FROM organisations")
    with pytest.raises(UserFacingError) as raised:
        opened()
    assert raised.value.code is ErrorCode.MIGRATION_FAILED
    assert place.read_bytes() == older


def test_a_full_disk_is_the_reason(
    older: bytes,
    step: Callable[..., None],
    opened: Callable[..., Database],
    place: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    step(
        "CREATE TABLE large (x)",
        "INSERT INTO large VALUES (zeroblob(100000))",
    )
    pages = len(older) // 4096
    monkeypatch.setitem(connections.SAFETY, "max_page_count", str(pages + 1))
    with pytest.raises(UserFacingError) as raised:
        opened()
    assert raised.value.code is ErrorCode.MIGRATION_FAILED
    assert raised.value.details["reason"] == "disk_full"
    assert place.read_bytes() == older


@pytest.mark.usefixtures("older")
def test_a_damaged_older_database_is_never_migrated(
    step: Callable[..., None], opened: Callable[..., Database], place: Path
) -> None:
    change(place, "UPDATE answers SET note = 'not what was written'")
    before = place.read_bytes()
    step(RENAMED)
    with pytest.raises(UserFacingError) as raised:
        opened()
    assert raised.value.code is ErrorCode.DATABASE_DAMAGED
    assert place.read_bytes() == before


@pytest.mark.usefixtures("older")
def test_a_reader_migrates_unless_a_window_has_it_open(
    step: Callable[..., None], opened: Callable[..., Database]
) -> None:
    window = opened()
    step(RENAMED)
    with pytest.raises(UserFacingError) as raised:
        opened(read_only=True)
    assert raised.value.code is ErrorCode.DATABASE_IN_USE
    window.close(back_up=False)
    with opened(read_only=True).unit_of_work() as unit:
        assert unit.organisations.all()[0].name.endswith("(SARL)")


def test_alembic_is_not_imported_when_nothing_is_behind(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from pmediag.model.storage.database import Database
folder = Path(sys.argv[1])
Database.open(folder / "a.sqlite3", backups=folder / "b").close()
assert "alembic" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True, timeout=60)
