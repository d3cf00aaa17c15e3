"""Articles to Index: segmentation and counting, shard by shard, then scikit-learn's TF-IDF weights."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from hashlib import sha256
from typing import Final, NamedTuple, TypeAlias

import numpy
from sklearn.feature_extraction.text import TfidfVectorizer

from quoth.errors import InputError
from quoth.indexing.counting import Pieces, distinct
from quoth.indexing.merging import PARAGRAPH, Array, Merger
from quoth.indexing.processes import CountAll, counting
from quoth.indexing.reusing import Earlier
from quoth.indexing.shards import CHARACTERS, ROW, Known, Paragraph, Shard, article_paragraphs
from quoth.language.terms import terms
from quoth.model import Article, Index

AT_ONCE: Final = 8_000  # sentences of which the terms are counted together


class BuildProgress(NamedTuple):
    """How far a build is: articles and bytes of their text read, sentences counted.

    reused: articles of which nothing had to be counted.
    """

    articles: int = 0
    bytes: int = 0
    sentences: int = 0
    reused: int = 0


OnProgress: TypeAlias = Callable[[BuildProgress], None]


def vectorizer() -> TfidfVectorizer:
    """The weighting of the whole program, as scikit-learn names it.

    binary and norm=None: a sentence is no better for being short or for repeating a word.
    smooth_idf: ln((1 + N) / (1 + df)) + 1, at least 1 even for a term in every sentence.
    """
    return TfidfVectorizer(analyzer=terms, binary=True, norm=None, smooth_idf=True, min_df=1)


def build(
    articles: Iterable[Article],
    jobs: int = 1,
    earlier: Index | None = None,
    on_progress: OnProgress | None = None,
    count_all: CountAll | None = None,
) -> Index:
    """Segment and weigh `articles`, read once; the same articles give the same Index.

    jobs: processes that segment and count. earlier: an index whose sentences are taken for articles
    that it has too. count_all: what segments and counts instead, on other machines. None of them
    changes the result. on_progress: called now and then, at the end too.

    Raises InputError when they hold no sentence with a term in it, and what `articles` raises.
    """
    merger = Merger()
    source = Earlier(earlier) if earlier is not None else None
    reused = 0
    with ExitStack() as stack:
        count_all = count_all or counting(jobs, stack)
        for done in count_all(_work(articles, merger, source)):
            if isinstance(done, Known):
                merger.add(*done)
                reused += 1
            else:
                merger.add_shard(done)
            if on_progress is not None:
                on_progress(BuildProgress(*merger.size, merger.sentences, reused))
    index = merger.index()
    if index is None:
        names = ", ".join(merger.sources) or "the input"
        raise InputError(f"{names} holds no sentence with a word in it.", "Name a document that has text.")
    return index


def build_sentences(sentences: Sequence[str], source: str = "sentences") -> Index:
    """The Index of sentences that stand alone: row n is `sentences[n]`, whatever it holds.

    They are one article, named `source`, with a line each; none is another's neighbour.

    Raises InputError when they hold no term.
    """
    text = "\n".join(sentences)
    merger = Merger()
    merger.add_article(Article(text, "", source, sha256(text.encode()).hexdigest()))
    rows = _lone(sentences)
    known = Pieces()
    for first in range(0, len(sentences), AT_ONCE):
        part = sentences[first : first + AT_ONCE]
        merger.add(rows[first : first + AT_ONCE], *distinct(part, known))
    index = merger.index()
    if index is None:
        raise InputError(f"{source} holds no sentence with a word in it.", "Give sentences that have text.")
    return index


def _lone(sentences: Sequence[str]) -> Array:
    """The rows of sentences that stand in a line each, as `shards.Counted` has them."""
    characters = numpy.fromiter(map(len, sentences), numpy.int64, len(sentences))
    encoded = (len(text) if text.isascii() else len(text.encode()) for text in sentences)
    rows = numpy.zeros((len(sentences), ROW), numpy.int64)
    rows[:, PARAGRAPH] = numpy.arange(1, len(sentences) + 1)
    for first, sizes in ((3, characters), (5, numpy.fromiter(encoded, numpy.int64, len(sentences)))):
        rows[:, first + 1] = numpy.cumsum(sizes + 1) - 1
        rows[:, first] = rows[:, first + 1] - sizes
    return rows


def _work(articles: Iterable[Article], merger: Merger, earlier: Earlier | None) -> Iterator[Known | Shard]:
    """What is known of the articles, and shards of what is not, in order. Adds the articles to `merger`."""
    part: list[Paragraph] = []
    size = 0
    for article in articles:
        number, byte = merger.size
        merger.add_article(article)
        known = earlier.known(article, number, byte) if earlier is not None else None
        if known is not None:
            if part:
                yield tuple(part)
                part, size = [], 0
            yield known
            continue
        for paragraph in article_paragraphs(article, number, byte):
            part.append(paragraph)
            size += len(paragraph.text)
            if size >= CHARACTERS:
                yield tuple(part)
                part, size = [], 0
    if part:
        yield tuple(part)
