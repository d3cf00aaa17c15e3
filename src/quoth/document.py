"""A document as it was read; `model` has these types too."""

from typing import Final

from quoth.named_tuple import NamedTuple


class _Span(NamedTuple):
    start: int
    stop: int


class Span(_Span):
    """A half-open range of code points, `0 <= start <= stop`."""

    __slots__ = ()

    def __new__(cls, start: int, stop: int) -> "Span":
        """Raises ValueError for another range."""
        if not 0 <= start <= stop:
            raise ValueError(f"not a range of characters: {start} to {stop}")
        return tuple.__new__(cls, (start, stop))


# What the heading of a part begins with that a mail quotes from an older one.
QUOTED: Final = "quoted: "


class Heading(NamedTuple):
    """A heading and where it stands in `Article.text`; it is over all text up to the next one.

    text: "" where what stood under the one before ends, and none follows.
    """

    start: int
    text: str


class Article(NamedTuple):
    """One document: its text decoded and otherwise untouched, or, of a format that is no text, extracted.

    text: all of it; every offset of the program counts its code points.
    title: as the format has it, else its first line where that reads like a heading, else "".
    source: the name that citations carry: the path as it was given, with forward slashes.
    sha256: hex digest of the source's bytes, not of the text.
    author, date: as the format has them in so many words, else "".
    pages: where each page begins, ascending, the first page first; () where there are none.
    headings: ascending.
    blocks: the paragraphs, ascending, where the format marks them; () where the text's blank lines and
        line breaks do. An index does not keep them: its sentences have their paragraphs.
    reader: the version of the readers that extracted the text; "" for plain text, which is as it stands.
    notes: what a person should know of how it was read, each a predicate: "has 2 deletions, left out".
    """

    text: str
    title: str
    source: str
    sha256: str
    author: str = ""
    date: str = ""
    pages: tuple[int, ...] = ()
    headings: tuple[Heading, ...] = ()
    blocks: tuple[Span, ...] = ()
    reader: str = ""
    notes: tuple[str, ...] = ()
