"""Index values made by hand or at random, and their comparison, for the tests of what stores them."""

import hashlib
from collections.abc import Sequence
from itertools import accumulate
from operator import eq
from pathlib import Path

from hypothesis import strategies as st

from quoth.model import Article, Index, Sentence, Span


def article(text: str, source: str = "bridge.txt", title: str = "") -> Article:
    return Article(text, title, source, hashlib.sha256(text.encode()).hexdigest())


def joined(sentences: Sequence[Sentence]) -> bytes:
    """What `Index.joined` is for these sentences."""
    places = [(sentence.article, sentence.paragraph) for sentence in sentences]
    return bytes(map(eq, places, [None, *places]))


def index(
    articles: list[Article], spans: list[tuple[int, int, int]], postings: dict[str, list[int]]
) -> Index:
    """spans: (article, start, stop), a sentence each."""
    sentences = tuple(
        Sentence(row, a, row // 2 + 1, row + 1, Span(start, stop), articles[a].text[start:stop])
        for row, (a, start, stop) in enumerate(spans)
    )
    return Index(
        tuple(articles),
        sentences,
        tuple(sorted(postings)),
        tuple(1.0 + len(postings[term]) / 7 for term in sorted(postings)),
        tuple(accumulate((len(postings[term]) for term in sorted(postings)), initial=0)),
        tuple(row for term in sorted(postings) for row in postings[term]),
        joined(sentences),
    )


BRIDGE = index(
    [article("The bridge opened — at last — in May.\nIt cost $15.", title="The “bridge”")],
    [(0, 0, 37), (0, 38, 50)],
    {"bridg": [0], "cost": [1], "élan": [0, 1]},
)
FERRY = index(
    [article("The ferry sank — it is said — in May.\nIt cost $19.", title="The “ferry”")],
    [(0, 0, 37), (0, 38, 50)],
    {"bridg": [1], "cost": [0], "élan": [0, 1]},
)


def content(index: Index) -> tuple[list[object], ...]:
    """Everything an index says, whatever kind of sequence says it."""
    return (
        list(index.articles),
        list(index.sentences),
        list(index.terms),
        list(index.idf),
        list(index.offsets),
        list(index.postings),
        list(index.questions),
        [index.questioner],
    )


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


TEXTS = st.text(max_size=60)
TERMS = st.text(max_size=8).filter(lambda term: "\n" not in term)


@st.composite
def indexes(draw: st.DrawFn) -> Index:
    """Any index the types allow: sentences in any order, also empty ones, several articles."""
    articles = [
        Article(text, draw(TEXTS), f"{row}.txt", hashlib.sha256(text.encode()).hexdigest())
        for row, text in enumerate(draw(st.lists(TEXTS, max_size=4)))
    ]
    spans = []
    for _ in range(draw(st.integers(0, 8)) if articles else 0):
        row = draw(st.integers(0, len(articles) - 1))
        ends = [draw(st.integers(0, len(articles[row].text))) for _ in "ab"]
        spans.append((row, min(ends), max(ends)))
    ids = st.sets(st.integers(0, len(spans) - 1), min_size=1).map(sorted)
    postings = draw(st.dictionaries(TERMS, ids, max_size=8)) if spans else {}
    return index(articles, spans, postings)._replace(
        questions=tuple(draw(st.lists(TEXTS, max_size=2))), questioner=draw(st.text(max_size=8))
    )
