"""Files written whole, and names that every system accepts."""

from __future__ import annotations

import errno
import os
import re
import unicodedata
from datetime import date
from io import BytesIO
from pathlib import Path

MAX_NAME_CHARACTERS = 120
MAX_NAME_BYTES = 240
"""File systems stop at 255 bytes; some keep a part of it for themselves."""

_SEPARATORS = re.compile(r'[<>:"/\\|?*]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])[ .]*$", re.I)
_FALLBACK = "pmediag"


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` as the file ``path``: wholly, or not at all.

    The bytes go to a temporary file beside the target and reach the disk before they
    take its name, so a kill or a power cut leaves the old file or the new one. A link
    stays a link: the file it leads to is replaced.

    Args:
        path: The file to write; its folder must exist.
        data: Its whole content.

    Raises:
        OSError: The file could not be written, or a folder or a device has its name. The
            temporary file is removed and, unless only the last confirmation of the folder
            failed, the old file is untouched.
    """
    target = Path(os.path.realpath(path))
    _refuse_special(target)
    temporary = target.with_name(f".pmediag-{os.urandom(8).hex()}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    except BaseException:
        _remove(temporary)
        raise
    sync_folder(target.parent)


def zip_of_day(data: bytes, day: date) -> bytes:
    """Give a zip file with ``day`` as the date of all it holds: the same content, the same bytes.

    Args:
        data: A zip file, an office document for instance.
        day: Any; the nearest from 1980 to 2107, the years of the format, stands for another one.
    """
    from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo  # the window starts without it

    day = min(max(day, date(1980, 1, 1)), date(2107, 12, 31))
    fixed = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(fixed, "w", ZIP_DEFLATED) as target:
        for item in source.infolist():
            kept = ZipInfo(item.filename, (day.year, day.month, day.day, 0, 0, 0))
            kept.compress_type, kept.create_system = ZIP_DEFLATED, 0
            target.writestr(kept, source.read(item))
    return fixed.getvalue()


def safe_filename(text: str, suffix: str) -> str:
    """Turn any text into a file name that Windows, macOS and Linux all accept.

    Args:
        text: What the file is about, for instance the name of an organisation.
        suffix: The extension with its dot, ``".pdf"``; it is taken as it is.

    Returns:
        A name without folder, never empty or hidden, of 120 characters at most.
    """
    text = unicodedata.normalize("NFC", text).removesuffix(suffix)
    text = "".join(" " if character.isspace() else character for character in text)
    text = "".join(c for c in text if unicodedata.category(c)[0] != "C")
    stem = _trimmed(" ".join(_SEPARATORS.sub("-", text).split()))
    stem = stem[: MAX_NAME_CHARACTERS - len(suffix) - 1]  # one kept for the "_" below
    stem = stem.encode()[: MAX_NAME_BYTES - len(suffix.encode()) - 1].decode(errors="ignore")
    stem = _trimmed(stem) or _FALLBACK
    if _RESERVED.match(stem.split(".", maxsplit=1)[0]):
        stem = f"_{stem}"
    return stem + suffix


def _refuse_special(target: Path) -> None:
    """Refuse a folder, and a device or a pipe: an administrator would put a file in its place."""
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    if target.exists() and not target.is_file():
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(target))


def _trimmed(stem: str) -> str:
    """Drop what hides a file or what Windows drops by itself."""
    return stem.strip(" .-")


def _remove(temporary: Path) -> None:
    try:
        temporary.unlink(missing_ok=True)
    except OSError:
        pass  # the first failure is the one to tell


def sync_folder(folder: Path) -> None:
    """Wait until the names in ``folder`` are on the disk, where folders can be synced."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:  # not for folders here
            raise
    finally:
        os.close(handle)
