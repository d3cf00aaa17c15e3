"""The full check of an index, and of the sources it was built from."""

from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from quoth.store.damage import Damage
from quoth.store.meta import TEXT
from quoth.store.reading import read
from quoth.store.sources import State, source_states


class IndexReport(NamedTuple):
    """A sound index.

    bytes: of all its files but meta.json.
    sources: each article's name, and whether it is there and the same or can't be found.
    """

    folder: Path
    bytes: int
    articles: int
    sentences: int
    terms: int
    postings: int
    sources: tuple[tuple[str, State], ...]


def check_index(folder: Path) -> IndexReport:
    """Verify every byte of an index of any size, what they mean, and each source that can be found.

    Raises IndexFolderError as `open_index` does.
    """
    meta, articles, index = read(folder, verify=True)
    damage = Damage(folder, articles)
    byte = 0
    for article in articles:
        if article.start != byte:
            raise damage("articles.jsonl", f"the text of {article.source} has no place")
        byte = article.stop
    if byte != meta.files[TEXT].bytes:
        raise damage("articles.jsonl", "the articles are not the text")
    before = None
    for sentence, goes_on in zip(index.sentences, index.joined, strict=True):
        paragraph = (sentence.article, sentence.paragraph)
        if goes_on != (paragraph == before):
            raise damage("joined.npy", f"sentence {sentence.id} is in another paragraph")
        before = paragraph
        text = index.articles[sentence.article].text
        if text[sentence.span.start : sentence.span.stop] != sentence.text:
            raise damage("sentences.npy", f"sentence {sentence.id} is no slice of its article")
    if not all(a < b for a, b in pairwise(index.terms)):
        raise damage("terms.txt", "the terms are not sorted")
    for start, stop in pairwise(index.offsets):
        ids = (-1, *index.postings[start:stop], len(index.sentences))
        if not 0 <= start <= stop or not all(a < b for a, b in pairwise(ids)):
            raise damage("postings.npy", "a term's sentences are not sorted")
    total = sum(facts.bytes for facts in meta.files.values())
    return IndexReport(folder, total, *meta.counts, source_states(articles, damage))
