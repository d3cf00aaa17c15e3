"""Index -> folder."""

import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain, pairwise
from pathlib import Path
from typing import TypeAlias

from quoth.errors import OutputError
from quoth.language import terms
from quoth.model import Index
from quoth.store import npy
from quoth.store.atomic import replacing
from quoth.store.blocks import Checksums
from quoth.store.meta import (
    ARRAYS,
    ARTICLES,
    BLOCKS,
    BLOCKS_DTYPE,
    FILES,
    META,
    TERMS,
    TEXT,
    Counts,
    FileFacts,
    Meta,
    render,
)
from quoth.store.views import Articles, Sentences, StoredArticle

Bytes: TypeAlias = bytes | memoryview


def write_index(index: Index, folder: Path) -> None:
    """Put `index` in the place of `folder`, whole or not at all.

    Raises OutputError where `folder` is something else than an index or an empty folder, or can't be
    written; ValueError where `index` is not what its type promises.
    """
    try:
        with replacing(folder, _keep_foreign) as new:
            articles = _stored_articles(index)
            written = {name: _write(new / name, data) for name, data in _encoded(index, articles)}
            blocks = chain.from_iterable(each.blocks for each in written.values())
            written[BLOCKS] = _write(new / BLOCKS, [npy.encode([*blocks], BLOCKS_DTYPE)])
            files = {name: FileFacts(each.size, each.crc32) for name, each in written.items()}
            counts = Counts(len(articles), len(index.sentences), len(index.terms), len(index.postings))
            meta = Meta(
                terms.fingerprint(),
                index.segmenter,
                counts,
                files,
                tuple(index.questions),
                tuple(articles),
                index.questioner,
            )
            _write(new / META, [render(meta)])
    except OSError as error:
        raise OutputError(
            f"{folder} can't be written ({error.strerror or error}).",
            "Choose a folder that you may write to, on a disk with room.",
        ) from error


def _keep_foreign(target: Path) -> None:
    try:
        names = {entry.name for entry in target.iterdir()}
    except FileNotFoundError:
        return
    except NotADirectoryError:
        if not target.exists():  # it is a part of the path above that is a file
            raise
        raise OutputError(f"{target} is a file.", "Choose a folder for the index.") from None
    foreign = names.difference(FILES, [META])
    if foreign or (names and not (META in names and names.intersection(ARRAYS))):
        held = min(foreign) if foreign else "something else than an index"
        raise OutputError(f"{target} holds {held}.", "Choose an empty folder or a new one.")


def _write(path: Path, chunks: Iterable[Bytes]) -> Checksums:
    written = Checksums()
    with path.open("xb") as file:
        for chunk in chunks:
            file.write(chunk)
            written.add(chunk)
        file.flush()
        os.fsync(file.fileno())
    return written


def _stored_articles(index: Index) -> Sequence[StoredArticle]:
    if isinstance(index.articles, Articles):
        return index.articles.stored
    sizes = [len(article.text.encode()) for article in index.articles]
    return tuple(
        StoredArticle.of(article, stop - size, stop)
        for article, size, stop in zip(index.articles, sizes, accumulate(sizes), strict=True)
    )


def _encoded(index: Index, articles: Sequence[StoredArticle]) -> Iterator[tuple[str, Iterable[Bytes]]]:
    words = [term.encode() for term in index.terms]
    if not all(a < b for a, b in pairwise(words)) or any(b"\n" in word for word in words):
        raise ValueError("terms are sorted, distinct, and lines")
    if not len(words) == len(index.idf) == len(index.offsets) - 1:
        raise ValueError("every term has an idf and a list of postings")
    if (index.offsets[0], index.offsets[-1]) != (0, len(index.postings)):
        raise ValueError("the offsets don't span the postings")
    rows: Iterable[int] = chain.from_iterable(_sentence_rows(index, articles))
    texts: Iterable[Bytes] = (article.text.encode() for article in index.articles)
    if isinstance(index.articles, Articles):
        texts = [index.articles.utf8[:]]
        if isinstance(index.sentences, Sentences) and index.sentences.utf8 is index.articles.utf8:
            rows = index.sentences.rows[:]  # slices of that text already
    starts = accumulate((len(word) + 1 for word in words), initial=0)
    yield TEXT, texts
    lines = [article.line() for article in articles]
    yield ARTICLES, lines
    yield TERMS, [b"\n".join(words)]
    places = accumulate(map(len, lines), initial=0)
    # The slice of a mapped array is verified, and copied as it is.
    numbers = (index.idf[:], index.offsets[:], index.postings[:])
    arrays = (rows, index.joined[:], places, starts, *numbers)
    for (name, form), values in zip(ARRAYS.items(), arrays, strict=True):
        yield name, [npy.encode(values, form.dtype, form.columns)]


def _sentence_rows(
    index: Index, articles: Sequence[StoredArticle]
) -> Iterator[tuple[int, int, int, int, int, int, int]]:
    at = byte = 0  # the same place of an article, in characters and in bytes of all texts
    before = -1
    for row, sentence in enumerate(index.sentences):
        start, stop = sentence.span.start, sentence.span.stop
        text = index.articles[sentence.article].text
        if sentence.article != before or start < at:
            at, byte, before = 0, articles[sentence.article].start, sentence.article
        if sentence.id != row or text[start:stop] != sentence.text:
            raise ValueError(f"sentence {sentence.id} is not row {row}, or no slice of its article")
        first = byte + len(text[at:start].encode())
        at, byte = stop, first + len(sentence.text.encode())
        yield sentence.article, sentence.paragraph, sentence.number, start, stop, first, byte
