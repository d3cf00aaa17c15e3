"""Where a reader stands in an article: one frozen value, and the moves that return the next one."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from quoth.model import Citation, Index, Span
from quoth.terminal.reader.finding import find
from quoth.terminal.reader.page import Drawn, Mark, Page, draw, lay_out
from quoth.terminal.reader.shown import Document, Stretch, document

Place: TypeAlias = tuple[int, int]  # a block, and a shown character of it
Entry: TypeAlias = Literal["/", "&"]  # a pattern is typed to be found, or to leave the rest out
ABOVE = 3  # what is scrolled to stands a third of the screen down, so that its context shows
PERCENT = 100


@dataclass(frozen=True, slots=True)
class Sources:
    """What a reader was opened for, the same from start to end.

    answer: where the short answer stands in the first citation's article, if anywhere.
    """

    index: Index
    citations: tuple[Citation, ...] = ()
    answer: Span | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What the screen shows of which article, and why.

    width, height: of the text, in columns and rows.
    top: the first row shown. anchor: the block and character there when it was last scrolled to.
    article: row in the index. citation: place in `sources.citations`; None where there are none.
    matches, match: all matches of `pattern`, in order, and which of them is the current one.
    only: a pattern; paragraphs without it are left out.
    focus: what was last scrolled into view; a resize keeps it there.
    before: the reading that a search started from, while its pattern is being typed, for `entry`.
    count: digits typed before a key. places: by their letters, what was marked; "'" is where one was before.
    message: said once, in the bottom line. done: the reader wants to go back.
    """

    sources: Sources
    document: Document
    page: Page
    article: int
    height: int
    top: int = 0
    anchor: Place = (0, 0)
    citation: int | None = None
    pattern: str = ""
    matches: tuple[Stretch, ...] = ()
    match: int | None = None
    only: str = ""
    focus: Stretch | None = None
    before: "Reading | None" = None
    entry: Entry = "/"
    count: str = ""
    places: tuple[tuple[str, int, Place], ...] = ()
    message: str = ""
    help: bool = False
    done: bool = False

    @property
    def typing(self) -> bool:
        """Whether keys go to the search pattern."""
        return self.before is not None

    @property
    def last(self) -> int:
        """The highest `top`: the end of the article stands at the bottom of the screen."""
        return max(0, len(self.page.rows) - self.height)

    def visible(self) -> Iterator[list[Drawn]]:
        """The rows on the screen, at most `height` of them."""
        marks = self._marks()
        for row in self.page.rows[self.top : self.top + self.height]:
            yield draw(self.document, row, marks)

    def _marks(self) -> list[Mark]:
        marks = [Mark("cited", cited.shown) for cited in self.document.cited]
        marks += [
            Mark("label current" if cited.place == self.citation else "label", cited.label)
            for cited in self.document.cited
        ]
        marks += [Mark("answer", stretch) for stretch in self.document.answers]
        shown = self.page.rows[self.top : self.top + self.height]
        if shown and self.matches:
            # One that starts above the first row may still end in it.
            first = max(0, bisect_left(self.matches, (shown[0].block, shown[0].start)) - 1)
            stop = bisect_left(self.matches, (shown[-1].block, shown[-1].stop))
            marks += [Mark("match", stretch) for stretch in self.matches[first:stop]]
            if self.match is not None:
                marks.append(Mark("found", self.matches[self.match]))
        return marks


def start(sources: Sources, article: int, width: int, height: int) -> Reading:
    """The first screen: the first citation, or the top of `article` where nothing is cited."""
    citation = 0 if sources.citations else None
    if sources.citations:
        article = sources.citations[0].sentence.article
    shown = document(sources.index, article, sources.citations, sources.answer)
    reading = Reading(sources, shown, lay_out(shown, width), article, height, citation=citation)
    if citation is None:
        return reading
    reading = show_citation(reading, citation)
    if reading.focus is None:
        return reading
    first, last = _rows(reading, reading.focus)
    third = min(reading.last, max(0, first - height // ABOVE))
    return _at(reading, third) if last < third + height else reading


def fit(reading: Reading, width: int, height: int) -> Reading:
    """The same reading on a screen of another size: what was in focus and in view stays in view."""
    width, height = max(1, width), max(1, height)
    if (width, height) == (reading.page.width, reading.height):
        return reading
    page = lay_out(reading.document, width, _blocks(reading))
    if (page.width, height) == (reading.page.width, reading.height):
        return reading
    in_view = reading.focus is not None and _in_view(reading, reading.focus)
    after = replace(reading, page=page, height=height)
    after = replace(after, top=min(after.last, page.row_at(*reading.anchor)))
    return reveal(after, reading.focus) if in_view and reading.focus is not None else after


def scroll(reading: Reading, rows: int) -> Reading:
    """So many rows on, or back, as far as there are any."""
    top = max(0, min(reading.last, reading.top + rows))
    return _at(reading, top)


def reveal(reading: Reading, stretch: Stretch) -> Reading:
    """Scroll until the stretch is in view; not at all where it is. It becomes the focus."""
    first, last = _rows(reading, stretch)
    if last - first >= reading.height:  # too tall: show the answer in it, or else its start
        inside = [answer for answer in reading.document.answers if _holds(stretch, answer)]
        if inside and inside[0] != stretch:
            return replace(reveal(reading, inside[0]), focus=stretch)
        last = first + reading.height - 1
    if not reading.top <= first <= last < reading.top + reading.height:
        above = min(reading.height // ABOVE, reading.height - (last - first + 1))
        reading = _at(reading, max(0, min(reading.last, first - above)))
    return replace(reading, focus=stretch)


def show_citation(reading: Reading, place: int) -> Reading:
    """Go to a citation, in its own article.

    place: in `sources.citations`.
    """
    article = reading.sources.citations[place].sentence.article
    reading = replace(open_article(reading, article), citation=place)
    for cited in reading.document.cited:
        if cited.place == place:
            return reveal(reading, cited.shown)
    return reading


def open_article(reading: Reading, article: int) -> Reading:
    """The article in this row of the index, from its top; the same reading where it is open."""
    if article == reading.article:
        return reading
    sources = reading.sources
    shown = document(sources.index, article, sources.citations, sources.answer)
    page = lay_out(shown, reading.page.width)
    after = replace(reading, document=shown, page=page, article=article, top=0, anchor=(0, 0), focus=None)
    return replace(after, only="", matches=tuple(find(shown, after.pattern)), match=None)


def step_citation(reading: Reading, by: int) -> Reading:
    """The next citation, or the one before, round and round; matches where nothing is cited."""
    if reading.citation is None:
        return replace(reading, message="nothing is cited here")
    return show_citation(reading, (reading.citation + by) % len(reading.sources.citations))


def step_article(reading: Reading, by: int) -> Reading:
    """The next article of the index, or the one before."""
    article = reading.article + by
    if not 0 <= article < len(reading.sources.index.articles):
        return replace(reading, message="no other article there")
    return open_article(reading, article)


def go_to(reading: Reading, letter: str) -> Reading:
    """Where the letter was put by `mark`; "'" is where one was before the last jump."""
    for name, article, place in reading.places:
        if name == letter:
            there = open_article(reading, article)
            return _at(there, min(there.last, there.page.row_at(*place)))
    return replace(reading, message=f"no mark {letter}" if letter.isprintable() else "no such mark")


def mark(reading: Reading, letter: str) -> Reading:
    """Remember the first row by a letter."""
    if not letter.isprintable() or len(letter) != 1:
        return replace(reading, message="a mark is a letter")
    others = tuple(row for row in reading.places if row[0] != letter)
    return replace(reading, places=(*others, (letter, reading.article, top_place(reading))))


def to_paragraph(reading: Reading, number: int) -> Reading:
    """The paragraph of that number, from 1, as it is shown; the last one for more."""
    if not reading.page.firsts:
        return reading
    block = min(len(reading.page.firsts), max(1, number)) - 1
    return _at(reading, min(reading.last, reading.page.row_at(block, 0)))


def to_percent(reading: Reading, percent: int) -> Reading:
    """So far from the top, in a hundredth of the article."""
    return _at(reading, min(reading.last, len(reading.page.rows) * min(percent, PERCENT) // PERCENT))


def top_place(reading: Reading) -> Place:
    """Where the first row shown starts."""
    if not reading.page.rows:
        return 0, 0
    row = reading.page.rows[reading.top]
    return row.block, row.start


def _at(reading: Reading, top: int) -> Reading:
    after = replace(reading, top=top)
    return replace(after, anchor=top_place(after))


def _rows(reading: Reading, stretch: Stretch) -> tuple[int, int]:
    """The first and the last row of a stretch."""
    first = reading.page.row_at(stretch.block, stretch.start)
    return first, reading.page.row_at(stretch.block, max(stretch.start, stretch.stop - 1))


def _blocks(reading: Reading) -> set[int] | None:
    """The paragraphs that are shown; None for all."""
    return {stretch.block for stretch in find(reading.document, reading.only)} or None


def _in_view(reading: Reading, stretch: Stretch) -> bool:
    """Whether any row of it is on the screen."""
    first, last = _rows(reading, stretch)
    return first < reading.top + reading.height and reading.top <= last


def _holds(outer: Stretch, inner: Stretch) -> bool:
    return outer.block == inner.block and outer.start <= inner.start and inner.stop <= outer.stop
