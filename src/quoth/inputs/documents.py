"""Documents -> articles: text files, folders of them, standard input."""

import os
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path, PurePath
from typing import Final, NamedTuple

from quoth.errors import InputError
from quoth.inputs.decoding import (
    STDIN,
    STDIN_NAME,
    UnusableError,
    kind_of,
    not_utf8,
    readable,
    standard_input,
)
from quoth.model import Article

DOCUMENT_LIMIT: Final = 512 << 20  # bytes of one document
FOLDER_SUFFIXES: Final = ("", ".txt", ".md", ".rst")  # what is read from a folder
TITLE_LIMIT: Final = 100  # characters
TITLE_NEVER_ENDS_IN: Final = (".", "!", "?", "…", ":", ";", ",", '."', ".”", "!”", "?”")

NAME_TEXT: Final = "Name a document that has text."


class Skipped(NamedTuple):
    """A file of a folder, or a repetition, that was not read.

    why: follows the path in a sentence: "is hidden".
    """

    path: str
    why: str


class Reading(NamedTuple):
    """What was read, in the order of the command line and of the paths in a folder."""

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...]


def read_articles(paths: Sequence[str]) -> Reading:
    """The documents at `paths`: files, folders (recursive), "-" for standard input.

    A file that is named must be UTF-8 text of at most DOCUMENT_LIMIT bytes; in a folder, a file that
    is not is skipped. A file met twice is read once.

    Raises InputError.
    """
    skipped: list[Skipped] = []
    articles = tuple(stream_articles(paths, skipped))
    return Reading(articles, tuple(skipped))


def stream_articles(paths: Sequence[str], skipped: list[Skipped]) -> Iterator[Article]:
    """The same one by one, each read when it is asked for; what is not read is added to `skipped`."""
    met: set[str] = set()
    for path in paths:
        read, left_out = 0, len(skipped)
        in_folder = _is_folder(path)
        for name, why in _walk(path) if in_folder else ((path, ""),):
            same = STDIN if name == STDIN else os.path.realpath(name)
            if why or same in met:
                skipped.append(Skipped(_source(name), why or "was read before"))
                continue
            met.add(same)
            try:
                article = _article(name)
            except UnusableError as error:
                if not in_folder:
                    raise error.named(_source(name)) from error
                skipped.append(Skipped(_source(name), error.why))
                continue
            read += 1
            yield article
        if in_folder and not read and not _read_before(skipped[left_out:]):
            raise _no_text(path, skipped[left_out:])


def size_of(paths: Sequence[str]) -> int | None:
    """How many bytes `stream_articles` will read, about; None where nobody knows before.

    Raises InputError.
    """
    if STDIN in paths:
        return None
    names = (
        name
        for path in paths
        for name, why in (_walk(path) if _is_folder(path) else ((path, ""),))
        if not why
    )
    sizes = {}
    for name in names:
        with suppress(OSError):  # it is told when it is read
            sizes[os.path.realpath(name)] = os.stat(name).st_size  # noqa: PTH116
    return sum(sizes.values())


def _is_folder(path: str) -> bool:
    try:
        return path != STDIN and kind_of(path) == "folder"
    except UnusableError as error:
        raise error.named(path) from None


def title_of(text: str) -> str:
    """The first line that is not blank, where it reads like a heading of what follows, else ""."""
    first, _, rest = text.lstrip().partition("\n")
    title = first.strip()
    if title.startswith("#"):
        title = title.strip("#").strip()
    elif title.endswith(TITLE_NEVER_ENDS_IN) or not rest.strip():
        return ""
    return title if len(title) <= TITLE_LIMIT else ""


def _source(path: str) -> str:
    return STDIN_NAME if path == STDIN else path.replace(os.sep, "/")


def _walk(folder: str) -> Iterator[tuple[str, str]]:
    """Each file of the folder with the reason to skip it or "", sorted by path."""
    found: list[tuple[str, str]] = []

    def unreadable(error: OSError) -> None:
        found.append((str(error.filename), f"can't be read ({error.strerror})"))

    # Links to folders are not followed: they can lead in a circle.
    for where, folders, files in os.walk(folder, onerror=unreadable):
        start = where.rstrip(os.sep) + os.sep
        for name in folders:
            if name.startswith("."):
                found.append((start + name, "is hidden"))
            elif Path(start + name).is_symlink():
                found.append((start + name, "is a link to a folder"))
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            why = "is hidden" if name.startswith(".") else ""
            if not why and PurePath(name).suffix.lower() not in FOLDER_SUFFIXES:
                why = "is neither .txt, .md nor .rst"
            found.append((start + name, why))
    return iter(sorted((_source(path), why) for path, why in found))


def _read_before(skipped: Sequence[Skipped]) -> bool:
    return any(row.why == "was read before" for row in skipped)


def _no_text(folder: str, skipped: Sequence[Skipped]) -> InputError:
    rest = f": {skipped[0].path} {skipped[0].why}" if skipped else ""
    more = f", and {len(skipped) - 1} more are skipped" if len(skipped) > 1 else ""
    return InputError(
        f"{_source(folder)} holds no text to read{rest}{more}.",
        "Name a file, or a folder with .txt, .md or .rst files.",
    )


def _article(path: str) -> Article:
    import hashlib

    data = _bytes(path)
    text = _decoded(path, data)
    return Article(text, title_of(text), _source(path), hashlib.sha256(data).hexdigest())


def _bytes(path: str) -> bytes:
    with readable():
        if path == STDIN:
            data = standard_input().read(DOCUMENT_LIMIT + 1)
        else:
            kind = kind_of(path)
            if kind != "file":
                raise UnusableError(f"is a {kind}, not a file", "Save its content to a file.")
            with Path(path).open("rb") as file:
                data = file.read(DOCUMENT_LIMIT + 1)
    if len(data) > DOCUMENT_LIMIT:
        raise UnusableError(f"has over {DOCUMENT_LIMIT >> 20} MB", "Split it into several files.")
    return data


def _decoded(path: str, data: bytes) -> str:
    if not data:
        raise UnusableError("is empty", NAME_TEXT)
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        raise not_utf8(path, data[:2], 0)
    if b"\0" in data:
        why = f"is no text: byte {data.index(0)} is NUL"
        raise UnusableError(why, "Name a plain-text file (.txt, .md, .rst).")
    try:
        text = data.removeprefix(BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        skipped = len(BOM_UTF8) if data.startswith(BOM_UTF8) else 0
        raise not_utf8(path, data[:2], error.start + skipped) from None
    if not text.strip():
        raise UnusableError("holds only white space", NAME_TEXT)
    return text
