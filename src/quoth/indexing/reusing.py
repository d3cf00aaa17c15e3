"""Articles that an earlier index has too: their sentences and terms are taken from there."""

from typing import Any, TypeAlias

import numpy

from quoth.indexing import segmentation
from quoth.indexing.merging import ARTICLE
from quoth.indexing.shards import ROW, Known
from quoth.model import Article, Index
from quoth.store.views import Articles, Sentences

Array: TypeAlias = numpy.ndarray[Any, Any]

PARAGRAPH, START, FIRST_BYTE, LAST_BYTE = 1, 3, 5, 6  # columns of a sentence's row


class Earlier:
    """The articles of an earlier index by their content.

    An index of another segmentation knows none. (One of another analyser can't be opened.)
    """

    def __init__(self, index: Index) -> None:
        self._places: dict[str, int] = {}
        articles, sentences = index.articles, index.sentences
        if (
            index.segmenter != segmentation.fingerprint()
            or not isinstance(articles, Articles)
            or not isinstance(sentences, Sentences)
        ):
            return
        self._places = {
            article.sha256: place for place, article in reversed(list(enumerate(articles.stored)))
        }
        self._spans = [(article.start, article.stop) for article in articles.stored]
        self._sources = [article.source for article in articles.stored]
        self._text = articles.utf8
        self._rows = numpy.asarray(sentences.rows).reshape(-1, ROW)
        self._terms = index.terms
        postings, offsets = numpy.asarray(index.postings), numpy.asarray(index.offsets)
        order = numpy.argsort(postings, kind="stable")
        self._numbers = numpy.repeat(numpy.arange(len(self._terms), dtype=numpy.int32), numpy.diff(offsets))[
            order
        ]
        sizes = numpy.bincount(postings, minlength=len(self._rows))
        self._starts = numpy.concatenate(([0], numpy.cumsum(sizes)))

    def known(self, article: Article, number: int, byte: int) -> Known | None:
        """The sentences of `article` as row `number`, its text beginning at `byte`; None for a new one."""
        place = self._places.get(article.sha256)
        if place is None:
            return None
        start, stop = self._spans[place]
        # The same file by another name, or read by another release of a library, can have another text.
        if self._text[start:stop] != article.text.encode():
            return None
        first, last = numpy.searchsorted(self._rows[:, ARTICLE], [place, place + 1])
        rows = self._rows[first:last].copy()
        if (article.blocks or article.source != self._sources[place]) and not _same_paragraphs(rows, article):
            return None
        rows[:, ARTICLE] = number
        rows[:, [FIRST_BYTE, LAST_BYTE]] += byte - start
        starts = self._starts[first : last + 1]
        used, numbers = numpy.unique(self._numbers[starts[0] : starts[-1]], return_inverse=True)
        return Known(rows, [self._terms[term] for term in used.tolist()], numpy.diff(starts), numbers)


def _same_paragraphs(rows: Array, article: Article) -> bool:
    """Whether the sentences' paragraphs are the article's: as Markdown a text has others than as text."""
    spans = article.blocks or segmentation.paragraphs(article.text)
    _, firsts = numpy.unique(rows[:, PARAGRAPH], return_index=True)
    return bool(rows[firsts, START].tolist() == [span.start for span in spans])
