"""Counted shards, in order, and articles that did not change -> an Index over compact arrays.

The result does not depend on who counted which shard: terms are numbered anew at the end.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import numpy
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfTransformer

from quoth.errors import IndexFolderError
from quoth.indexing import segmentation
from quoth.indexing.shards import ROW, Counted
from quoth.model import Article, Index
from quoth.store.meta import IDF_DECIMALS
from quoth.store.views import Articles, Sentences, StoredArticle

if TYPE_CHECKING:
    from array import array

Array: TypeAlias = numpy.ndarray[Any, Any]

ARTICLE, PARAGRAPH, NUMBER = range(3)  # columns of a sentence's row


class Merger:
    """Articles and their sentences, added in order."""

    def __init__(self) -> None:
        self._articles: list[StoredArticle] = []
        self._text = bytearray()
        self._rows: list[Array] = []
        self._sizes: list[Array] = []
        self._numbers: list[Array] = []
        self._places: dict[str, int] = {}
        self.sentences = 0

    @property
    def size(self) -> tuple[int, int]:
        """How many articles there are, and how many bytes their texts have."""
        return len(self._articles), len(self._text)

    @property
    def sources(self) -> list[str]:
        """The articles' names."""
        return [article.source for article in self._articles]

    def add_article(self, article: Article) -> None:
        """The next article; its sentences come with a shard or with `add`."""
        start = len(self._text)
        self._text += article.text.encode()
        self._articles.append(StoredArticle.of(article, start, len(self._text)))

    def add_shard(self, counted: Counted) -> None:
        """The next sentences."""
        rows, terms, sizes, numbers = counted
        self.add(numpy.frombuffer(rows, numpy.int64).reshape(-1, ROW), terms, sizes, numbers)

    def add(
        self, rows: Array, terms: Iterable[str], sizes: "array[int] | Array", numbers: "array[int] | Array"
    ) -> None:
        """The next sentences, as `shards.Counted` has them."""
        places = [self._places.setdefault(term, len(self._places)) for term in terms]
        self._rows.append(rows)
        self._sizes.append(numpy.asarray(sizes, numpy.int32))
        self._numbers.append(numpy.asarray(places, numpy.int32)[numpy.asarray(numbers)])
        self.sentences += len(rows)

    def index(self) -> Index | None:
        """The Index of what was added; None where no sentence has a term. Nothing can be added then."""
        if not self._places:
            return None
        rows = _joined_up(self._rows)
        _number(rows)
        terms, rank = _sorted(self._places)
        sizes, numbers = _joined_up(self._sizes), rank[_joined_up(self._numbers)]
        starts = numpy.concatenate(([0], numpy.cumsum(sizes, dtype=numpy.int64)))
        counts = csr_matrix(
            (numpy.ones(len(numbers), numpy.float64), numbers, starts), shape=(len(rows), len(terms))
        )
        # smooth_idf: ln((1 + N) / (1 + df)) + 1, at least 1 even for a term in every sentence.
        idf = TfidfTransformer(norm=None, smooth_idf=True).fit(counts).idf_
        columns = counts.tocsc()
        del counts, numbers
        text = memoryview(bytes(self._text))
        self._text.clear()
        return Index(
            articles=Articles(self._articles, text, _impossible),
            sentences=Sentences(_view(rows.ravel(), "q"), len(self._articles), text, _impossible),
            terms=tuple(terms),
            idf=_view(numpy.round(idf, IDF_DECIMALS), "d"),
            offsets=_view(columns.indptr.astype(numpy.int64), "q"),
            postings=_view(columns.indices.astype(numpy.int32, copy=False), "i"),
            joined=_view(_goes_on(rows).astype(numpy.uint8), "B"),
            segmenter=segmentation.fingerprint(),
            bulk=True,  # numpy is loaded
        )


def _impossible(name: str, what: str) -> IndexFolderError:
    """Views of files have a way to say that those are damaged; these are views of what was just made."""
    return IndexFolderError(f"What was built for {name} is damaged: {what}.", "Build it again.")


def _joined_up(parts: list[Array]) -> Array:
    """The parts as one array; they are let go of."""
    whole: Array = numpy.concatenate(parts)
    parts.clear()
    return whole


def _number(rows: Array) -> None:
    """Give each sentence its number in its article, from 1."""
    places = numpy.arange(len(rows))
    first = numpy.searchsorted(rows[:, ARTICLE], rows[:, ARTICLE])
    rows[:, NUMBER] = places - first + 1


def _goes_on(rows: Array) -> Array:
    """Whether each sentence is in the paragraph of the one before it."""
    same = (rows[1:, [ARTICLE, PARAGRAPH]] == rows[:-1, [ARTICLE, PARAGRAPH]]).all(axis=1)
    goes_on: Array = numpy.concatenate(([False], same))
    return goes_on


def _sorted(places: dict[str, int]) -> tuple[Sequence[str], Array]:
    """The terms in order, and for each old place the new one."""
    terms = sorted(places)
    rank = numpy.empty(len(terms), numpy.int32)
    rank[[places[term] for term in terms]] = numpy.arange(len(terms), dtype=numpy.int32)
    return terms, rank


def _view(values: Array, code: Literal["B", "i", "q", "d"]) -> "memoryview[Any]":
    """The numbers as a sequence of Python's own, without a copy."""
    return values.data.cast("B").cast(code)
