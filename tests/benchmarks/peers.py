"""The search engines that bench_retrieval.py compares, each behind the same three calls.

All get ready sentences. The peers get quoth's stop words, and Snowball's English stemmer where they can
stem, so that the engines do the same work. Everything is imported where it is used: a cold start is
measured too.
"""

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

TOP = 10
WORD = re.compile("[a-z0-9]+")
Search = Callable[[Sequence[str]], object]


class Peer(NamedTuple):
    """A search engine.

    build: indexes the sentences in a new folder. open: gives what finds the TOP sentences of each of
    some questions. needs: the modules it imports.
    index_of: the peer whose index it opens, where it makes none.
    """

    build: Callable[[list[str], "Path"], None]
    open: Callable[["Path"], Search]
    needs: tuple[str, ...]
    index_of: str = ""


def words(text: str) -> list[str]:
    """The text's words in lower case, without stop words."""
    from quoth.language.words import STOP_WORDS

    return [word for word in WORD.findall(text.lower()) if word not in STOP_WORDS]


def one_by_one(search: Callable[[str], object]) -> Search:
    """For an engine that takes a question at a time."""
    return lambda questions: [search(question) for question in questions]


def build_quoth(sentences: list[str], place: "Path") -> None:
    from quoth.indexing.build import build_sentences
    from quoth.store import write_index

    write_index(build_sentences(sentences), place)


def open_quoth(place: "Path") -> Search:
    from quoth.answering.retrieval import candidates_of
    from quoth.store import open_index

    index = open_index(place)

    def search(questions: Sequence[str]) -> object:
        nonlocal index
        found = candidates_of(questions, index, TOP)
        if not index.bulk:
            index = index._replace(bulk=True)  # more questions are to come
        return found

    return search


def open_answers(place: "Path") -> Search:
    from quoth.answering import answer
    from quoth.store import open_index

    index = open_index(place)._replace(bulk=True)
    return one_by_one(lambda question: answer(question, index))


def build_tantivy(sentences: list[str], place: "Path") -> None:
    import tantivy

    place.mkdir()
    fields = tantivy.SchemaBuilder().add_text_field(
        "text", stored=False, tokenizer_name="en_stem", index_option="freq"
    )
    index = tantivy.Index(fields.add_integer_field("row", stored=False, fast=True).build(), str(place))
    writer = index.writer(heap_size=1_000_000_000, num_threads=1)
    for row, sentence in enumerate(sentences):
        writer.add_document(tantivy.Document(text=sentence, row=row))
    writer.commit()
    writer.wait_merging_threads()


def open_tantivy(place: "Path") -> Search:
    import tantivy

    index = tantivy.Index.open(str(place))
    searcher = index.searcher()

    def search(question: str) -> object:
        hits = searcher.search(index.parse_query(" ".join(words(question)), ["text"]), TOP, count=False).hits
        return searcher.fast_field_values("row", [address for _, address in hits])

    return one_by_one(search)


def build_fts5(sentences: list[str], place: "Path") -> None:
    import sqlite3

    place.mkdir()
    with sqlite3.connect(place / "fts.db") as database:
        database.execute("PRAGMA synchronous = OFF")
        database.execute("CREATE VIRTUAL TABLE s USING fts5(t, tokenize = 'porter unicode61')")
        database.executemany("INSERT INTO s(rowid, t) VALUES (?, ?)", enumerate(sentences))
        database.execute("INSERT INTO s(s) VALUES ('optimize')")


def open_fts5(place: "Path") -> Search:
    import sqlite3

    database = sqlite3.connect(f"file:{place}/fts.db?mode=ro", uri=True)
    select = f"SELECT rowid FROM s WHERE s MATCH ? ORDER BY rank LIMIT {TOP}"  # noqa: S608

    def search(question: str) -> object:
        match = " OR ".join(f'"{word}"' for word in dict.fromkeys(words(question)))
        return database.execute(select, (match,)).fetchall() if match else []

    return one_by_one(search)


def bm25s_tokens(texts: Sequence[str], **options: bool) -> Any:
    import bm25s
    from Stemmer import Stemmer

    from quoth.language.words import STOP_WORDS

    return bm25s.tokenize(
        list(texts), stopwords=sorted(STOP_WORDS), stemmer=Stemmer("english"), show_progress=False, **options
    )


def build_bm25s(sentences: list[str], place: "Path") -> None:
    import bm25s

    model = bm25s.BM25()
    model.index(bm25s_tokens(sentences), show_progress=False)
    model.save(str(place), show_progress=False)


def open_bm25s(backend: str) -> Callable[["Path"], Search]:
    def opened(place: "Path") -> Search:
        import bm25s

        model = bm25s.BM25.load(str(place), show_progress=False)
        model.backend = backend
        return lambda questions: model.retrieve(
            bm25s_tokens(questions, return_ids=False), k=TOP, show_progress=False, n_threads=0
        )

    return opened


PEERS = {
    "quoth": Peer(build_quoth, open_quoth, ()),
    "quoth, full answers": Peer(build_quoth, open_answers, (), index_of="quoth"),
    "tantivy": Peer(build_tantivy, open_tantivy, ("tantivy",)),
    "bm25s, numpy": Peer(build_bm25s, open_bm25s("numpy"), ("bm25s",)),
    "bm25s, numba": Peer(build_bm25s, open_bm25s("numba"), ("bm25s", "numba"), index_of="bm25s, numpy"),
    "SQLite FTS5": Peer(build_fts5, open_fts5, ("sqlite3",)),
}
