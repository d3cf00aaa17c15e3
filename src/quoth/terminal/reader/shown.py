"""An article as the reader shows it: blocks of clean text, each with the way back to its offsets.

A block is a paragraph, or what stands between two of them. White space is shown as one space, odd
characters as escapes, and each cited sentence under its label, so that what is shown is seldom a
slice of the article; `Block.offsets` says where each shown character comes from.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from quoth.model import Citation, Index, Sentence, Span
from quoth.sanitize import JOINER_CHARACTERS, MOST_MARKS, escape, printable

# What `one_line` shows as one space too; a single space already is one.
BREAKS = re.compile("[ \t\n\v\f\r\x85\u2028\u2029]{2,}|[\t\n\v\f\r\x85\u2028\u2029]")
NOT_ASCII = re.compile("[^ -~]")
EMOJI_PRESENTATION = "\ufe0f"


class Stretch(NamedTuple):
    """Shown characters of one block, half-open."""

    block: int
    start: int
    stop: int


class Block(NamedTuple):
    """A paragraph as it is shown.

    offsets: for each character of `text` where it stands in the article, and at last where the
        paragraph ends there; never falling. A label stands where its sentence starts.
    """

    text: str
    offsets: Sequence[int]

    def places(self, span: Span) -> tuple[int, int]:
        """The shown characters of a span of the article, labels in front of it included."""
        last = len(self.text)
        return min(bisect_left(self.offsets, span.start), last), min(
            bisect_left(self.offsets, span.stop), last
        )


class Cited(NamedTuple):
    """A citation in the article that is shown.

    place: of the citation in the list that the reader was given, from 0.
    shown: the sentence with its label; label: the label alone.
    """

    place: int
    shown: Stretch
    label: Stretch


class Document(NamedTuple):
    """One article, ready to be laid out.

    cited: the citations of this article, in the order they were given.
    answers: where the short answer stands, block by block; () where it stands elsewhere.
    """

    source: str
    blocks: tuple[Block, ...]
    cited: tuple[Cited, ...]
    answers: tuple[Stretch, ...]


def document(index: Index, article: int, citations: Sequence[Citation], answer: Span | None) -> Document:
    """The article in row `article` of the index, its cited sentences labelled.

    answer: in the article of the first citation, as in `ShortAnswer.span`.
    """
    text = index.articles[article].text
    here = [(place, cite) for place, cite in enumerate(citations) if cite.sentence.article == article]
    labels: dict[int, str] = {}
    for _, citation in here:
        start = citation.sentence.span.start
        labels[start] = labels.get(start, "") + _label(citation)
    spans = list(_paragraphs(text, _sentences(index, article)))
    blocks = tuple(_block(text, span, labels) for span in spans)
    starts = [span.start for span in spans]
    cited = tuple(_cited(place, citation, starts, blocks) for place, citation in here) if blocks else ()
    marked = answer is not None and bool(citations) and citations[0].sentence.article == article
    answers = tuple(_stretches(answer, spans, blocks)) if answer is not None and marked else ()
    return Document(index.articles[article].source, blocks, cited, answers)


def shown(text: str, start: int, stop: int) -> tuple[str, Sequence[int]]:
    """A slice as it is shown, and where each shown character stands in `text`."""
    characters: list[str] = []
    offsets: list[int] = []
    place = start
    for spaces in BREAKS.finditer(text, start, stop):
        _add(text, place, spaces.start(), characters, offsets)
        characters.append(" ")
        offsets.append(spaces.start())
        place = spaces.end()
    if place == start and _is_plain(text[start:stop]):
        return text[start:stop], range(start, stop)
    _add(text, place, stop, characters, offsets)
    return "".join(characters), offsets


def _add(text: str, start: int, stop: int, characters: list[str], offsets: list[int]) -> None:
    chunk = text[start:stop]
    if _is_plain(chunk):
        characters.append(chunk)
        offsets.extend(range(start, stop))
        return
    place = start
    for odd in NOT_ASCII.finditer(text, start, stop):
        at = odd.start()
        piece = _character(text, at)
        characters += (text[place:at], piece)
        offsets.extend(range(place, at))
        offsets.extend([at] * len(piece))
        place = at + 1
    characters.append(text[place:stop])
    offsets.extend(range(place, stop))


def _is_plain(text: str) -> bool:
    """Whether the text is shown as it is, and quickly known to be."""
    return text.isprintable() and EMOJI_PRESENTATION not in text and printable(text) == text


def _character(text: str, place: int) -> str:
    """One character as it is shown; "" for what only makes several emoji one.

    Terminals disagree how wide an emoji sequence is; its parts have one width everywhere.
    """
    character = text[place]
    if character in JOINER_CHARACTERS:
        around = text[max(0, place - 1) : place + 2]
        if character not in printable(around):
            return printable(character)
        return "" if unicodedata.category(around[-1]) == "So" else character
    return _last(text[max(0, place - MOST_MARKS) : place + 1])


@lru_cache(maxsize=1024)
def _last(text: str) -> str:
    """How the last character of `text` is shown behind the others."""
    character = text[-1]
    if not printable(text).endswith(character):
        return escape(character)
    return "" if character == EMOJI_PRESENTATION else character


def _label(citation: Citation) -> str:
    # A no-break space: the label stays with the sentence's first word.
    return f"[{citation.label}]\u00a0"


def _sentences(index: Index, article: int) -> Iterator[Sentence]:
    first = bisect_left(index.sentences, article, key=lambda sentence: sentence.article)
    for row in range(first, len(index.sentences)):
        sentence = index.sentences[row]
        if sentence.article != article:
            return
        yield sentence


def _paragraphs(text: str, sentences: Iterator[Sentence]) -> Iterator[Span]:
    """Where the paragraphs stand, and anything visible between them: the reader leaves nothing out."""
    start = stop = number = 0
    for sentence in sentences:
        if sentence.paragraph != number:
            yield from _visible(text, start, stop)
            yield from _visible(text, stop, max(stop, sentence.span.start))
            start = max(stop, sentence.span.start)
            number = sentence.paragraph
        stop = max(stop, sentence.span.stop)
    yield from _visible(text, start, stop)
    yield from _visible(text, stop, len(text))


def _visible(text: str, start: int, stop: int) -> Iterator[Span]:
    inside = text[start:stop]
    if inside and not inside.isspace():
        before = len(inside) - len(inside.lstrip())
        yield Span(start + before, start + len(inside.rstrip()))


def _block(text: str, span: Span, labels: dict[int, str]) -> Block:
    inside = sorted(offset for offset in labels if span.start <= offset < span.stop)
    if not inside:
        pieces, offsets = shown(text, span.start, span.stop)
        whole = isinstance(offsets, range)
        return Block(pieces, range(span.start, span.stop + 1) if whole else [*offsets, span.stop])
    parts: list[str] = []
    places: list[int] = []
    start = span.start
    for offset in [*inside, span.stop]:
        pieces, offsets = shown(text, start, offset)
        label = labels[offset] if offset < span.stop else ""
        parts += [pieces, label]
        places += [*offsets, *[offset] * len(label)]
        start = offset
    return Block("".join(parts), [*places, span.stop])


def _cited(place: int, citation: Citation, starts: list[int], blocks: tuple[Block, ...]) -> Cited:
    span = citation.sentence.span
    row = max(0, bisect_right(starts, span.start) - 1)
    first, last = blocks[row].places(span)
    # Two citations of one sentence stand side by side: "[1] [3] ".
    label = _label(citation)
    at = max(first, blocks[row].text.find(label, first, last))
    return Cited(place, Stretch(row, first, last), Stretch(row, at, min(last, at + len(label) - 1)))


def _stretches(span: Span, spans: list[Span], blocks: tuple[Block, ...]) -> Iterator[Stretch]:
    for row, (paragraph, block) in enumerate(zip(spans, blocks, strict=True)):
        if paragraph.start < span.stop and span.start < paragraph.stop:
            first, last = block.places(span)
            # A label in front of the answer is no part of it.
            while first < last and block.offsets[first + 1] == block.offsets[first] == span.start:
                first += 1
            yield Stretch(row, first, last)
