"""What a format's reader gives, and how paragraphs are put together to a text."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple, TypeAlias

from quoth.model import Heading, Span

SPACE: Final = re.compile(r"[ \t\r\f\v\x00]+")
GAP: Final = "\n\n"  # between paragraphs
LEAST_CELLS: Final = 2  # of a row
# What stands above or below a page and is no text.
PAGE_NUMBER: Final = re.compile(r"\W*(?:page\b)?\W*\d*\W*(?:of\b)?\W*\d*\W*", re.IGNORECASE)

# How a thing that is left out by choice is called: one, several; and how often each is.
Called: TypeAlias = tuple[str, str]
LeftOut: TypeAlias = Counter[Called]
DELETIONS: Final = ("deletion", "deletions")


class Extracted(NamedTuple):
    """A document's text and what its format tells of it: see `Article`.

    title: "" where the format has none. text: can be empty. left_out: all that is left out by choice, as the
    notes sum up. reader: set by `formats.extract`. quotations: what the format marks as quoted, ascending.
    """

    text: str
    title: str = ""
    author: str = ""
    date: str = ""
    pages: tuple[int, ...] = ()
    headings: tuple[Heading, ...] = ()
    blocks: tuple[Span, ...] = ()
    notes: tuple[str, ...] = ()
    left_out: tuple[Called, ...] = ()
    reader: str = ""
    quotations: tuple[Span, ...] = ()


class Gathering:
    """Paragraphs as they are met, to be parted by blank lines.

    White space is made single spaces, but for line breaks; nothing else is added, changed or left out.
    left_out: what the reader leaves out by choice, and a person is to know of.
    """

    def __init__(self) -> None:
        self.left_out: LeftOut = Counter()
        self._parts: list[str] = []
        self._size = 0
        self._pages: list[int] = []
        self._headings: list[Heading] = []
        self._in_table = False
        self._depth = 0
        self._quotations: list[Span] = []

    def add(self, text: str, *, heading: bool = False, apart: bool = False) -> None:
        """The next paragraph; one without a character is left out.

        heading: of what follows. apart: it and what follows stand under no heading.
        """
        text = clean(text)
        if not text:
            return
        self._in_table = False
        if self._parts:
            self._parts.append(GAP)
            self._size += len(GAP)
        if heading:
            text = one_line(text)
            self._headings.append(Heading(self._size, text))
        elif apart and self._headings:
            self._headings.append(Heading(self._size, ""))
        self._parts.append(text)
        self._size += len(text)

    def add_row(self, cells: Sequence[str], *, first: bool = False) -> None:
        """The next row of a table, "| 1883 | 15 |"; without a word it is left out. first: of its table.

        Rows follow each other line by line. A table of one column is paragraphs.
        """
        texts = [one_line(cell).replace("|", r"\|") for cell in cells]
        if len(texts) < LEAST_CELLS:
            self.add("".join(cells))
        elif any(texts):
            row = clean(f"| {' | '.join(texts)} |")
            if first or not self._in_table:
                self.add(row)
            else:
                self._parts.append(f"\n{row}")
                self._size += 1 + len(row)
            self._in_table = True

    def go_on(self, text: str) -> None:
        """More of the paragraph that was added last."""
        text = clean(text)
        self._parts.append(f" {text}")
        self._size += 1 + len(text)

    def quote(self, *, ends: bool) -> None:
        """What is added next is quoted; ends: no more. A quotation may stand in another one."""
        self._depth += -1 if ends else 1
        if not ends and self._depth == 1:
            self._quotations.append(Span(self._size, self._size))
        elif ends and not self._depth:
            self._quotations[-1] = Span(self._quotations[-1].start, self._size)

    def begin_page(self) -> None:
        """What is added next begins on the next page."""
        # Without the gap that comes first: a page begins behind the one before.
        self._pages.append(self._size)

    def extend(self, other: Extracted) -> None:
        """All paragraphs of another part of the document, with its headings."""
        self.left_out.update(other.left_out)
        if not other.text:
            return
        if self._parts:
            self._parts.append(GAP)
            self._size += len(GAP)
        self._headings += [Heading(self._size + start, text) for start, text in other.headings]
        self._parts.append(other.text)
        self._size += len(other.text)

    def extracted(self, title: str = "", author: str = "", date: str = "") -> Extracted:
        """All that was gathered."""
        return Extracted(
            "".join(self._parts),
            one_line(title),
            one_line(author),
            one_line(date),
            tuple(self._pages),
            tuple(self._headings),
            notes=self._notes(),
            left_out=tuple(self.left_out.elements()),
            quotations=tuple(self._quotations),
        )

    def _notes(self) -> tuple[str, ...]:
        parts = [f"{count:,} {names[count > 1]}" for names, count in self.left_out.items()]
        verb = "is" if self.left_out.total() == 1 else "are"
        return (f"has {' and '.join(parts)} that {verb} left out",) if parts else ()


def clean(text: str) -> str:
    """The text without white space around it and around its lines, nor half a surrogate pair."""
    lines = (SPACE.sub(" ", line).strip() for line in text.encode("utf-8", "replace").decode().split("\n"))
    return "\n".join(lines).strip()


def one_line(text: str) -> str:
    """The text's words, parted by single spaces."""
    return " ".join(clean(text).split())
