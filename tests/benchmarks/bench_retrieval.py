"""quoth's candidates beside other people's search engines, on the same sentences, in the same run.

    python tests/benchmarks/bench_retrieval.py CORPUS [--sizes 10k,100k] [--rounds 5] [--systems A,B]

CORPUS is a folder that tests/benchmarks/corpus.py made. Each system that is installed indexes each
size once; then every round measures every system once, in turn, in a process of its own, so that
whatever else the machine does falls on all alike. Prints medians, ratios to tantivy (medians of the
rounds' ratios), and the exponent of growth of the median latency. `pip install tantivy bm25s` for all
of them; quoth splits its sentences itself (nltk's Punkt), the others get them ready.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from math import log
from pathlib import Path
from statistics import median

TOP = 10
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS")
ENVIRONMENT = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
ENVIRONMENT |= dict.fromkeys(THREADS, "1")
Search = Callable[[str], object]


class Quoth:
    """This program: `retrieve`, of a question's terms."""

    needs = "quoth"

    def build(self, text: Path, place: Path) -> None:
        from quoth.indexing.build import build
        from quoth.inputs import stream_articles
        from quoth.store import write_index

        write_index(build(stream_articles([str(text)], [])), place)

    def open(self, place: Path, many: bool) -> Search:
        from dataclasses import replace

        from quoth.answering.retrieval import retrieve
        from quoth.language.terms import terms
        from quoth.model import Question
        from quoth.store import open_index

        index = replace(open_index(place), bulk=many)

        def search(question: str) -> object:
            asked = Question(question, question, tuple(dict.fromkeys(terms(question))), "thing", (), ())
            return retrieve(asked, index, TOP)

        return search


class Tantivy:
    """The Rust library behind Quickwit; English stems, numbers from a fast field, no stored text."""

    needs = "tantivy"

    def build(self, text: Path, place: Path) -> None:
        import tantivy

        place.mkdir()
        fields = tantivy.SchemaBuilder().add_text_field(
            "text", stored=False, tokenizer_name="en_stem", index_option="freq"
        )
        index = tantivy.Index(fields.add_integer_field("row", stored=False, fast=True).build(), str(place))
        writer = index.writer(heap_size=1_000_000_000, num_threads=1)
        for row, sentence in enumerate(text.read_text(encoding="utf-8").splitlines()):
            writer.add_document(tantivy.Document(text=sentence, row=row))
        writer.commit()
        writer.wait_merging_threads()

    def open(self, place: Path, _many: bool) -> Search:
        import tantivy

        index = tantivy.Index.open(str(place))
        searcher = index.searcher()

        def search(question: str) -> object:
            hits = searcher.search(index.parse_query(words(question), ["text"]), TOP, count=False).hits
            return searcher.fast_field_values("row", [address for _, address in hits])

        return search


class Fts5:
    """SQLite's full-text search."""

    needs = "sqlite3"

    def build(self, text: Path, place: Path) -> None:
        import sqlite3

        place.mkdir()
        with sqlite3.connect(place / "fts.db") as database:
            database.execute("PRAGMA synchronous = OFF")
            database.execute("CREATE VIRTUAL TABLE s USING fts5(t, tokenize = 'porter unicode61')")
            rows = enumerate(text.read_text(encoding="utf-8").splitlines())
            database.executemany("INSERT INTO s(rowid, t) VALUES (?, ?)", rows)
            database.execute("INSERT INTO s(s) VALUES ('optimize')")

    def open(self, place: Path, _many: bool) -> Search:
        import sqlite3

        database = sqlite3.connect(f"file:{place}/fts.db?mode=ro", uri=True)
        select = f"SELECT rowid FROM s WHERE s MATCH ? ORDER BY rank LIMIT {TOP}"  # noqa: S608

        def search(question: str) -> object:
            match = " OR ".join(f'"{word}"' for word in words(question).split())
            return database.execute(select, (match,)).fetchall()

        return search


class Bm25s:
    """bm25s with its numpy scorer."""

    needs = "bm25s"

    def build(self, text: Path, place: Path) -> None:
        import bm25s

        model = bm25s.BM25()
        model.index(self._tokens(text.read_text(encoding="utf-8").splitlines()), show_progress=False)
        model.save(str(place), show_progress=False)

    def open(self, place: Path, _many: bool) -> Search:
        import bm25s

        model = bm25s.BM25.load(str(place), mmap=True, show_progress=False)
        return lambda question: model.retrieve(self._tokens([question]), k=TOP, show_progress=False)

    def _tokens(self, texts: list[str]) -> object:
        import bm25s
        from Stemmer import Stemmer

        return bm25s.tokenize(texts, stopwords="en", stemmer=Stemmer("english"), show_progress=False)


class Naive:
    """scikit-learn as people write it: a cosine with every sentence."""

    needs = "sklearn"

    def build(self, text: Path, place: Path) -> None:
        import joblib
        from sklearn.feature_extraction.text import TfidfVectorizer

        place.mkdir()
        model = TfidfVectorizer(stop_words="english")
        joblib.dump((model, model.fit_transform(text.read_text(encoding="utf-8").splitlines())), place / "m")

    def open(self, place: Path, _many: bool) -> Search:
        import joblib
        from sklearn.metrics.pairwise import linear_kernel

        model, matrix = joblib.load(place / "m")
        return lambda question: linear_kernel(model.transform([question]), matrix).argsort()[0, -TOP:]


SYSTEMS = {"quoth": Quoth, "tantivy": Tantivy, "fts5": Fts5, "bm25s": Bm25s, "scikit-learn": Naive}
REFERENCE = "tantivy"
SLICE = 2.0  # CPU seconds of questions a round
SLOW_BUILD = 100_000  # sentences above which the slow systems are left out
SLOW = ("scikit-learn",)


def words(question: str) -> str:
    """The question's words: what is left is no query syntax."""
    return " ".join("".join(sign if sign.isalnum() else " " for sign in question).split())


def measure(system: str, what: str, text: Path, place: Path, questions: Path) -> dict[str, float]:
    """One measurement, in this process."""
    adapter = SYSTEMS[system]()
    if what == "build":
        adapter.build(text, place)
        used = resource.getrusage(resource.RUSAGE_SELF)
        size = sum(path.stat().st_size for path in place.rglob("*") if path.is_file())
        return {"cpu": used.ru_utime + used.ru_stime, "rss": used.ru_maxrss / 1e3, "disk": size / 1e6}
    asked = questions.read_text(encoding="utf-8").splitlines()
    search = adapter.open(place, what == "query")
    if what == "cold":
        search(asked[0])
        return {}
    for question in asked[:20]:
        search(question)
    taken: list[float] = []
    started = time.process_time()
    for question in asked:
        before = time.perf_counter()
        search(question)
        taken.append(time.perf_counter() - before)
        if time.process_time() - started > SLICE:
            break
    rate = len(taken) / (time.process_time() - started)
    private = next(line for line in Path("/proc/self/status").read_text().splitlines() if "RssAnon" in line)
    p99 = sorted(taken)[int(0.99 * len(taken))]
    return {"rate": rate, "p50": median(taken), "p99": p99, "private": int(private.split()[1]) / 1e3}


def run(system: str, what: str, text: Path, place: Path, questions: Path) -> dict[str, float]:
    """One measurement, in a process of its own; `wall` is its life."""
    command = (sys.executable, __file__, "--measure", system, what, str(text), str(place), str(questions))
    started = time.perf_counter()
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=ENVIRONMENT)
    wall = time.perf_counter() - started
    return {"wall": wall, **json.loads(done.stdout.splitlines()[-1])}


def main(corpus: Path, sizes: list[str], rounds: int, systems: list[str]) -> None:
    """Build, run the rounds, print a table for every size and the exponents."""
    questions = corpus / "questions.txt"
    middle: dict[str, list[tuple[int, float]]] = {}
    for size in sizes:
        text = corpus / f"{size}.txt"
        count = sum(1 for _ in text.open(encoding="utf-8"))
        places = {}
        built = {}
        for system in systems:
            if count > SLOW_BUILD and system in SLOW:
                continue
            places[system] = corpus / "indexes" / f"{system}-{size}"
            facts = places[system].with_suffix(".json")
            if not facts.is_file():
                places[system].parent.mkdir(exist_ok=True)
                facts.write_text(json.dumps(run(system, "build", text, places[system], questions)))
            built[system] = json.loads(facts.read_text())
        found: dict[str, list[dict[str, float]]] = {system: [] for system in places}
        for _ in range(rounds):
            for system, place in places.items():
                cold = run(system, "cold", text, place, questions)["wall"]
                found[system].append(run(system, "query", text, place, questions) | {"cold": cold})
        print(f"\n{count:,} sentences, {rounds} rounds; ratios are to {REFERENCE}")
        print(
            f"{'system':14}{'build/CPU s':>12}{'peak MB':>9}{'disk MB':>9}{'cold ms':>9}{'ratio':>7}"
            f"{'per CPU s':>11}{'ratio':>7}{'p50 ms':>8}{'p99 ms':>8}{'private MB':>11}"
        )
        for system, rows in found.items():
            of = {key: median(row[key] for row in rows) for key in rows[0]}
            to = {
                key: median(a[key] / b[key] for a, b in zip(rows, found.get(REFERENCE, rows), strict=True))
                for key in ("cold", "rate")
            }
            middle.setdefault(system, []).append((count, of["p50"]))
            made = built[system]
            print(
                f"{system:14}{count / made['cpu']:12,.0f}{made['rss']:9,.0f}{made['disk']:9,.1f}"
                f"{of['cold'] * 1e3:9,.0f}{to['cold']:7.2f}{of['rate']:11,.0f}{to['rate']:7.2f}"
                f"{of['p50'] * 1e3:8.2f}{of['p99'] * 1e3:8.2f}{of['private']:11,.0f}"
            )
    for system, points in middle.items():
        if len(points) > 1:
            (few, fast), (many, slow) = points[0], points[-1]
            print(f"p50 of {system} grows as n^{log(slow / fast) / log(many / few):.2f}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        name, kind, *paths = sys.argv[2:]
        print(json.dumps(measure(name, kind, *map(Path, paths))))
        sys.exit()
    parser = argparse.ArgumentParser(description="quoth's candidates beside other search engines")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--sizes", default="10k,100k", help="of 10k, 100k and 1m")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--systems", default=",".join(SYSTEMS))
    options = parser.parse_args()
    there = [each for each in options.systems.split(",") if find_spec(SYSTEMS[each].needs)]
    for each in set(options.systems.split(",")) - set(there):
        print(f"{each} is left out: {SYSTEMS[each].needs} is not installed", file=sys.stderr)
    main(options.corpus, options.sizes.split(","), options.rounds, there)
