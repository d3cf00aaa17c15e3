"""Documents -> articles: files, folders of them, globs, standard input."""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

from quoth.inputs.decoding import (
    STDIN,
    TooLargeError,
    UnusableError,
    kind_of,
    readable,
    standard_input,
)
from quoth.inputs.formats import extract
from quoth.inputs.walking import Found, Skipped, found_at, nothing_to_read, source_of
from quoth.limits import DOCUMENT_LIMIT
from quoth.model import Article

CHUNK: Final = 1 << 20  # bytes
TITLE_LIMIT: Final = 100  # characters
TITLE_NEVER_ENDS_IN: Final = (".", "!", "?", "…", ":", ";", ",", '."', ".”", "!”", "?”", "|")

NAME_TEXT: Final = "Name a document that has text."
SPLIT_IT: Final = "split it into several files"


class Reading(NamedTuple):
    """What was read, in the order of the command line and of the paths in a folder."""

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...]


def read_articles(paths: Sequence[str], *, strict: bool = False, max_bytes: int = DOCUMENT_LIMIT) -> Reading:
    """The documents at `paths`: files, folders (recursive), globs, "-" for standard input.

    A file that is named must be readable, and have at most `max_bytes`, unpacked too; one that a folder
    or a glob holds is skipped else, unless `strict`. A file met twice is read once.

    Raises InputError.
    """
    skipped: list[Skipped] = []
    articles = tuple(stream_articles(paths, skipped, strict=strict, max_bytes=max_bytes))
    return Reading(articles, tuple(skipped))


def stream_articles(
    paths: Sequence[str],
    skipped: list[Skipped],
    *,
    strict: bool = False,
    max_bytes: int = DOCUMENT_LIMIT,
) -> Iterator[Article]:
    """The same one by one, each read when it is asked for; what is not read is added to `skipped`."""
    read = 0
    for found in found_at(paths, skipped):
        article = read_found(found, skipped, strict=strict, max_bytes=max_bytes)
        if article is not None:
            read += 1
            yield article
    if not read:
        raise nothing_to_read(paths[0], skipped)


def read_found(
    found: Found, skipped: list[Skipped], *, strict: bool = False, max_bytes: int = DOCUMENT_LIMIT
) -> Article | None:
    """The article in a file; None where it can't be read and was added to `skipped`.

    Raises InputError for such a file where it is named, or `strict`.
    """
    try:
        return _article(found.path, max_bytes)
    except UnusableError as error:
        if found.named or (strict and error.faulty):
            raise error.named(source_of(found.path)) from error
        skipped.append(Skipped(source_of(found.path), error.why, error.faulty))
        return None


def digest_of(found: Found, max_bytes: int = DOCUMENT_LIMIT) -> str | None:
    """The sha256 of a file, which is read for that and not kept.

    None where it can't be read, or has more than `max_bytes`.
    """
    import hashlib

    digest = hashlib.sha256()
    try:
        for chunk in _chunks(found.path, max_bytes):
            digest.update(chunk)
    except UnusableError:
        return None
    return digest.hexdigest()


def size_of(paths: Sequence[str]) -> int | None:
    """How many bytes `stream_articles` will read, about; None where nobody knows before.

    Raises InputError.
    """
    if STDIN in paths:
        return None
    sizes = 0
    for found in found_at(paths, []):
        with suppress(OSError):  # it is told when it is read
            sizes += os.stat(found.path).st_size  # noqa: PTH116
    return sizes


def title_of(text: str) -> str:
    """The first line that is not blank, where it reads like a heading of what follows, else ""."""
    first, _, rest = text.lstrip().partition("\n")
    title = first.strip()
    if title.startswith("#"):
        title = title.strip("#").strip()
    elif title.endswith(TITLE_NEVER_ENDS_IN) or not rest.strip():
        return ""
    return title if len(title) <= TITLE_LIMIT else ""


def _article(path: str, max_bytes: int) -> Article:
    import hashlib

    data = _bytes(path, max_bytes)
    if not data:
        raise UnusableError("is empty", NAME_TEXT)
    found = extract(path, data, max_bytes)
    if not found.text.strip():
        raise UnusableError("holds only white space" if data.isspace() else "has no text in it", NAME_TEXT)
    return Article(
        text=found.text,
        title=found.title or title_of(found.text),
        source=source_of(path),
        sha256=hashlib.sha256(data).hexdigest(),
        author=found.author,
        date=found.date,
        pages=found.pages,
        headings=found.headings,
        blocks=found.blocks,
        reader=found.reader,
        notes=found.notes,
    )


def _bytes(path: str, max_bytes: int) -> bytes:
    whole = BytesIO()  # that grows in place: pieces put together would take twice their size
    for chunk in _chunks(path, max_bytes):
        whole.write(chunk)
    return whole.getvalue()


def _chunks(path: str, max_bytes: int) -> Iterator[bytes]:
    """The bytes of a file or of standard input; raises UnusableError where there are over `max_bytes`."""
    with readable():
        if path == STDIN:
            yield from _within(standard_input(), max_bytes)
            return
        kind = kind_of(path)
        if kind != "file":
            raise UnusableError(f"is a {kind}, not a file", "Save its content to a file.")
        with Path(path).open("rb") as file:
            # Nothing is read of what is too long to be kept; what grows meanwhile is bounded too.
            if os.fstat(file.fileno()).st_size > max_bytes:
                raise TooLargeError("has", max_bytes, SPLIT_IT)
            yield from _within(file, max_bytes)


def _within(file: BinaryIO, max_bytes: int) -> Iterator[bytes]:
    read = 0
    while chunk := file.read(min(CHUNK, max_bytes - read + 1)):
        read += len(chunk)
        if read > max_bytes:
            raise TooLargeError("has", max_bytes, SPLIT_IT)
        yield chunk
