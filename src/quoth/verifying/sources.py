"""The source that a row names -> its text, read once more as it was read then."""

import os
from collections import OrderedDict
from typing import Final, NamedTuple

from quoth.errors import InputError
from quoth.inputs import read_articles
from quoth.inputs.decoding import STDIN_NAME, TooLargeError, UnusableError, kind_of
from quoth.limits import DOCUMENT_LIMIT
from quoth.model import Article
from quoth.verifying.findings import State

KEPT: Final = 64_000_000  # characters of the sources that were read last; one at least is kept
ENTRY: Final = 1_000  # what a source costs however short it is
SHIPPED: Final = "the article that comes with quoth"


class Source(NamedTuple):
    """A source as it is now. name: of the file that was read.

    declared: its title, author and date, as far as its format or its first line has them.
    reader: the version that extracted the text, this one's; "" for plain text.
    """

    text: str
    sha256: str
    name: str
    declared: tuple[str, ...] = ()
    reader: str = ""


class Lost(NamedTuple):
    """A source that can't be held against a row, and why: a sentence."""

    state: State
    why: str


class Sources:
    """What is read, and the last of it kept.

    root: the folder that relative names count from. An absolute name, or one that leads out of the
    folder, is read too: a row names what was read, and nothing of a file is shown unless its sha256 is
    the one that the row gives. max_bytes: a file of more, or that unpacks to more, is not read.
    """

    def __init__(self, root: str = ".", max_bytes: int = DOCUMENT_LIMIT) -> None:
        self._root = root
        self._max_bytes = max_bytes
        self._kept: OrderedDict[str, Source | Lost] = OrderedDict()
        self._size = 0
        self._shipped: dict[str, Source] | None = None

    def find(self, name: str, sha256: str) -> Source | Lost:
        """The source of that name, its bytes the ones of that sha256; the shipped article's name will do."""
        found = self._read(name)
        if isinstance(found, Source) and found.sha256 == sha256:
            return found
        shipped = self._shipped_articles().get(name)
        if shipped is not None and (shipped.sha256 == sha256 or isinstance(found, Lost)):
            found = shipped
        if isinstance(found, Source) and found.sha256 != sha256:
            return Lost("source changed", f"{found.name} has the sha256 {found.sha256}.")
        return found

    def _read(self, name: str) -> Source | Lost:
        if name not in self._kept:
            self._kept[name] = self._read_anew(name)
            self._size += _size(name, self._kept[name])
        self._kept.move_to_end(name)
        while len(self._kept) > 1 and self._size > KEPT:
            self._size -= _size(*self._kept.popitem(last=False))
        return self._kept[name]

    def _read_anew(self, name: str) -> Source | Lost:
        path = os.path.join(self._root, name)  # noqa: PTH118  # a Path would read "" and "-" otherwise
        shown = os.path.normpath(path)
        try:
            kind = kind_of(path)
            if kind != "file":
                return Lost("source missing", f"{shown} is a {kind}, not a file.")
        except UnusableError as error:
            if name == STDIN_NAME:
                return Lost("source missing", "It was read from standard input.")
            return Lost("source missing", f"{shown} {error.why}.")
        try:
            (article,) = read_articles([path], max_bytes=self._max_bytes).articles
        except InputError as error:
            if isinstance(error.__cause__, TooLargeError):
                return Lost("source missing", f"{error.problem} Allow more.")
            is_readable = os.access(path, os.R_OK)
            return Lost("source changed" if is_readable else "source missing", error.problem)
        return _source(article, shown)

    def _shipped_articles(self) -> dict[str, Source]:
        if self._shipped is None:
            from quoth.cache import read_shipped

            try:
                articles = read_shipped().articles
            except InputError:  # an installation without it can verify other rows
                articles = ()
            self._shipped = {article.source: _source(article, SHIPPED) for article in articles}
        return self._shipped


def _source(article: Article, name: str) -> Source:
    told = (article.title, article.author, article.date)
    return Source(article.text, article.sha256, name, tuple(filter(None, told)), article.reader)


def _size(name: str, found: Source | Lost) -> int:
    return len(name) + ENTRY + (len(found.text) if isinstance(found, Source) else len(found.why))
