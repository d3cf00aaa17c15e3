"""An index of several articles -> an index of one of them, as if it had been built alone."""

from array import array
from bisect import bisect_left
from math import log

from quoth.model import Index, Sentence
from quoth.store.meta import IDF_DECIMALS


def alone(index: Index, article: int) -> Index:
    """The index of the sentences of one article.

    article: its row in `index.articles`, which stay as they are, so that a citation names the right one.
    The sentences are numbered from 0; the weights are those of the article alone.
    """
    import numpy

    first, stop = (bisect_left(index.sentences, row, key=_article) for row in (article, article + 1))
    postings, offsets = numpy.asarray(index.postings), numpy.asarray(index.offsets)
    here = numpy.flatnonzero((postings >= first) & (postings < stop))
    # A term's postings stand together, so that the terms come in their order.
    numbers = numpy.searchsorted(offsets, here, side="right") - 1
    used, counts = numpy.unique(numbers, return_counts=True)
    idf = [round(log((1 + stop - first) / (1 + count)) + 1, IDF_DECIMALS) for count in counts.tolist()]
    return index._replace(
        sentences=tuple(_moved(index.sentences[row], first) for row in range(first, stop)),
        terms=tuple(index.terms[term] for term in used.tolist()),
        idf=array("d", idf),
        offsets=array("q", [0, *numpy.cumsum(counts).tolist()]),
        postings=array("i", (postings[here] - first).tolist()),
        questions=(),
        joined=bytes(index.joined[first:stop]),
    )


def _article(sentence: Sentence) -> int:
    return sentence.article


def _moved(sentence: Sentence, first: int) -> Sentence:
    return sentence._replace(id=sentence.id - first)
