"""The article with its paragraph and sentence numbers, as citations count them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from quoth.errors import UsageError
from quoth.model import Index, Sentence
from quoth.terminal.layout import Line, Piece, plain
from quoth.terminal.opening import counted
from quoth.terminal.sanitize import one_line, printable


def article_lines(index: Index, article: int) -> Iterator[Line]:
    """One article, whole, under its source and title.

    article: its row in `Index.articles`.
    """
    first, last = article_rows(index, article)
    known = index.articles[article]
    title = f": {one_line(known.title)}" if known.title else ""
    paragraphs = index.sentences[last - 1].paragraph if last > first else 0
    yield plain(f"{known.source}{title}", "headline")
    if told := ", ".join(part for part in (one_line(known.author), one_line(known.date)) if part):
        yield plain(told, "place")
    pages = f"{counted(len(known.pages), 'page')}, " if known.pages else ""
    yield plain(f"{pages}{counted(paragraphs, 'paragraph')}, {counted(last - first, 'sentence')}", "place")
    yield from _numbered(index, first, last)


def paragraph_lines(index: Index, article: int, number: int) -> Iterator[Line]:
    """One paragraph of an article. Raises UsageError if there is none of that number."""
    first, last = article_rows(index, article)
    start = bisect_left(index.sentences, number, first, last, key=lambda other: other.paragraph)
    stop = bisect_left(index.sentences, number + 1, first, last, key=lambda other: other.paragraph)
    if start == stop:
        highest = index.sentences[last - 1].paragraph if last > first else 0
        raise UsageError(
            f"{index.articles[article].source} has no paragraph {number}.",
            f"Its paragraphs are numbered 1 to {highest}.",
        )
    yield from _numbered(index, start, stop)


def article_rows(index: Index, article: int) -> tuple[int, int]:
    """The article's sentences, as a half-open range of rows."""
    return (
        bisect_left(index.sentences, article, key=lambda sentence: sentence.article),
        bisect_left(index.sentences, article + 1, key=lambda sentence: sentence.article),
    )


def _numbered(index: Index, start: int, stop: int) -> Iterator[Line]:
    paragraph = page = 0
    for row in range(start, stop):
        sentence: Sentence = index.sentences[row]
        on_page = bisect_right(index.articles[sentence.article].pages, sentence.span.start)
        if on_page != page:
            page = on_page
            yield plain(f"page {page}", "headline")
        if sentence.paragraph != paragraph:
            paragraph = sentence.paragraph
            yield plain(f"paragraph {paragraph}", "place")
        yield Line((Piece(printable(one_line(sentence.text))),), f"{sentence.number:6}  ")
