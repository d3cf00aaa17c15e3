"""The part of building that is done shard by shard, in this process or in others: plain data in and out.

A shard is some paragraphs, of one article or of many. What comes of it does not depend on the others.
"""

from array import array
from collections.abc import Iterator
from typing import Any, Final, NamedTuple, TypeAlias

from quoth.indexing.counting import Pieces, distinct
from quoth.indexing.segmentation import paragraphs, sentences
from quoth.model import Article

CHARACTERS: Final = 400_000  # of text in a shard, or a little more; the last one has what is left
ROW: Final = 7  # numbers a sentence, as `store` has them; its own number in the article is left 0


class Paragraph(NamedTuple):
    """A paragraph.

    article: its row, from 0; number: its place in it, from 1.
    start, byte: where it begins, in the article's characters and in the bytes of all articles' text.
    """

    article: int
    number: int
    start: int
    byte: int
    text: str


Shard: TypeAlias = tuple[Paragraph, ...]


class Counted(NamedTuple):
    """What a shard's sentences are.

    rows: ROW numbers a sentence. terms: the shard's, each once. sizes: how many distinct terms each
    sentence has. numbers: their places in `terms`, sentence after sentence.
    """

    rows: "array[int]"
    terms: tuple[str, ...]
    sizes: "array[int]"
    numbers: "array[int]"


class Known(NamedTuple):
    """An article's sentences that need not be counted, as numpy arrays of what `Counted` has.

    rows: a row a sentence, numbered or not.
    """

    rows: Any
    terms: list[str]
    sizes: Any
    numbers: Any


PIECES = Pieces()


def article_paragraphs(article: Article, number: int, byte: int) -> Iterator[Paragraph]:
    """The paragraphs of the article in row `number`, whose text begins at `byte` of all texts."""
    at = 0
    for place, span in enumerate(article.blocks or paragraphs(article.text), start=1):
        start, stop = span
        text = article.text[start:stop]
        byte += _bytes(article.text[at:start])
        yield Paragraph(number, place, start, byte, text)
        byte += _bytes(text)
        at = stop


def count(shard: Shard) -> Counted:
    """Part the shard's paragraphs into sentences, and count their terms."""
    rows = array("q")
    texts = []
    for article, paragraph, start, first_byte, text in shard:
        at, byte = 0, first_byte
        for first, last in sentences(text):
            sentence = text[first:last]
            byte += _bytes(text[at:first])
            at = last
            after = byte + _bytes(sentence)
            rows.extend((article, paragraph, 0, start + first, start + last, byte, after))
            byte = after
            texts.append(sentence)
    return Counted(rows, *distinct(texts, PIECES))


def _bytes(text: str) -> int:
    """How many bytes the text has as UTF-8."""
    return len(text) if text.isascii() else len(text.encode())
