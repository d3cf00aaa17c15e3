"""Zip files: opened within limits, for the formats that are made of one."""

import zipfile
import zlib
from io import BytesIO
from typing import Final

from quoth.inputs.decoding import AS_TEXT, SAVE_TEXT, TooLargeError, UnusableError

FILES_LIMIT: Final = 20_000
ENCRYPTED: Final = 1  # a bit of a file's flags
METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # all that documents are packed by
# What `zipfile` raises for a file of a damaged archive.
DAMAGE: Final = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, LookupError, ValueError)


def opened(data: bytes, max_bytes: int) -> zipfile.ZipFile:
    """The archive; a file in it is never larger than it says, all together have at most `max_bytes`.

    Raises UnusableError where it is damaged, encrypted, or unpacks to more than is read.
    """
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except DAMAGE:
        raise UnusableError("is damaged: it can't be unpacked", "Get it anew.") from None
    files = archive.infolist()
    if len(files) > FILES_LIMIT:
        raise UnusableError(f"holds over {FILES_LIMIT:,} files", SAVE_TEXT)
    if sum(file.file_size for file in files) > max_bytes:  # pictures too
        raise TooLargeError("unpacks to", max_bytes, AS_TEXT)
    if any(file.compress_type not in METHODS for file in files):
        raise UnusableError("is packed in a way that is not read", SAVE_TEXT)
    if any(file.flag_bits & ENCRYPTED for file in files):
        raise UnusableError("is encrypted", "Save a copy without a password.")
    return archive


def content(archive: zipfile.ZipFile, name: str) -> bytes:
    """A file of the archive. Raises UnusableError where it is missing or damaged."""
    try:
        return archive.read(name)
    except DAMAGE:
        raise UnusableError(f"is damaged: {name!a} is not in it as it should be", "Get it anew.") from None
