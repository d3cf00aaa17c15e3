"""Styled lines, and a citation as such: what is said, not yet how it is put on a screen.

Each line is one thought. On a pipe its pieces are joined and nothing else happens; on a terminal
they are styled and wrapped under `indent`. Meaning never hangs on a style alone.
All text from outside passes `printable` here, and only here.
"""

from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

from quoth.model import Citation, Index, Sentence, Span
from quoth.named_tuple import NamedTuple
from quoth.terminal.sanitize import one_line, printable

WIDEST = 100  # columns; longer rows are hard to read
Style: TypeAlias = Literal["", "answer", "headline", "place", "context", "gain", "loss", "match", "guess"]


class Piece(NamedTuple):
    """A stretch of one line, in one style."""

    text: str
    style: Style = ""


class Line(NamedTuple):
    """Pieces side by side.

    lead: what stands before the first row of the line (spaces, or a mark such as "> ").
    wrap: whether a terminal may break it; JSON, for one, has to stay whole.
    source: the file that it is a link to, where a terminal has links; "" for none.
    """

    pieces: tuple[Piece, ...]
    lead: str = ""
    wrap: bool = True
    source: str = ""

    @property
    def text(self) -> str:
        """The line as a pipe gets it."""
        return self.lead + "".join(piece.text for piece in self.pieces)


class View(NamedTuple):
    """What is needed to show a reply, beside the reply.

    indexed: the articles with their sentences, for what stands around a citation.
    context: sentences to show before and after each citation.
    explain: whether the reasons for the ranking are wanted too.
    id: of the reply as a row.
    """

    indexed: Index
    context: int = 0
    explain: bool = False
    id: str | None = None


GUTTER, INDENT = "  > ", "    "  # before a cited sentence among others, and before the others
HEADING_LIMIT = 60  # characters of a heading beside a citation


def plain(text: str, style: Style = "", lead: str = "") -> Line:
    """A line of one piece, its text made printable."""
    return Line((Piece(printable(text), style),), lead)


def citation_lines(
    citation: Citation,
    view: View,
    marks: Sequence[Span] = (),
    style: Style = "answer",
    rest: Style = "",
    lead: str = "  ",
    name: str = "",
    note: str = "",
) -> Iterator[Line]:
    """The cited sentence, `marks` styled inside it, where it stands right under it, and its neighbours.

    marks: in the article's text, ascending. rest: how what is not marked is styled. lead: what stands
    before the sentence where it has no neighbours to be told from. name: what the sentence is called.
    note: a line behind its place.
    """
    before, after = neighbours(citation.sentence, view.indexed, view.context)
    crowded = bool(before or after)
    for sentence in before:
        yield plain(one_line(sentence.text), "context", INDENT)
    named = (Piece(f"{name} ", rest),) if name else ()
    yield Line((*named, *marked(citation.sentence, marks, style, rest)), GUTTER if crowded else lead)
    below = INDENT if crowded else "  "
    yield plain(place(citation), "place", below)._replace(source=citation.article.source)
    if note:
        yield plain(note, lead=below)
    for sentence in after:
        yield plain(one_line(sentence.text), "context", INDENT)


def marked(
    sentence: Sentence, marks: Sequence[Span], style: Style = "answer", rest: Style = ""
) -> tuple[Piece, ...]:
    """The sentence on one line, in pieces: `marks` in their style, and the `rest` between them.

    marks: in the article's text, ascending; one that is outside the sentence, or reaches back into the one
    before it, marks nothing.
    """
    text, start = sentence.text, sentence.span.start
    pieces, done = [], 0
    for mark in marks:
        first, last = mark.start - start, mark.stop - start
        if not done <= first < last <= len(text):
            continue
        pieces += [(text[done:first], rest), (text[first:last], style)]
        done = last
    shown: list[tuple[str, Style]] = [*pieces, (text[done:], rest)]
    return tuple(Piece(printable(one_line(part)), each) for part, each in shown if part)


def place(citation: Citation) -> str:
    """Where a citation stands: label, source, page, heading, paragraph and sentence number."""
    sentence = citation.sentence
    parts = [f"[{citation.label}] {citation.article.source}"]
    if citation.page is not None:
        parts.append(f"page {citation.page}")
    if citation.heading is not None and citation.heading != one_line(sentence.text):
        parts.append(f"“{shortened(citation.heading, HEADING_LIMIT)}”")
    return ", ".join((*parts, f"paragraph {sentence.paragraph}", f"sentence {sentence.number}"))


def shortened(text: str, limit: int) -> str:
    """The text on one line, cut at a space where it has more characters than that."""
    text = one_line(text).strip()
    if len(text) <= limit:
        return text
    return f"{text[:limit].rsplit(maxsplit=1)[0]} …"


def neighbours(sentence: Sentence, index: Index, count: int) -> tuple[list[Sentence], list[Sentence]]:
    """Up to `count` sentences of the same article before `sentence`, and as many after it."""
    if count < 1:
        return [], []
    first, last = max(0, sentence.id - count), min(len(index.sentences), sentence.id + count + 1)
    before = [index.sentences[row] for row in range(first, sentence.id)]
    after = [index.sentences[row] for row in range(sentence.id + 1, last)]
    return (
        [other for other in before if other.article == sentence.article],
        [other for other in after if other.article == sentence.article],
    )
