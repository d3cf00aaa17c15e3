"""Sentences by the article and the place they stand in."""

from bisect import bisect_right

from quoth.model import Index, Sentence


def rows_of(article: int, index: Index) -> range:
    """The ids of an article's sentences; they are ordered by article."""
    ids = range(len(index.sentences))
    start = bisect_right(ids, article - 1, key=lambda row: index.sentences[row].article)
    stop = bisect_right(ids, article, start, key=lambda row: index.sentences[row].article)
    return range(start, stop)


def sentence_at(place: int, rows: range, index: Index) -> Sentence:
    """The sentence among `rows` that the character at `place` stands in, or the last one before it."""
    at = bisect_right(rows, place, key=lambda row: index.sentences[row].span.start)
    return index.sentences[rows[max(at - 1, 0)]]
