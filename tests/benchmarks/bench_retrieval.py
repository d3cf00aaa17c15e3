"""quoth's candidates beside other people's search engines, on the same sentences, in the same run.

    python tests/benchmarks/bench_retrieval.py CORPUS [--sizes 33,10k,100k,1m] [--rounds 5]
                                               [--peers 'A;B'] [--build]

CORPUS is a folder that tests/benchmarks/corpus.py made; the 33 sentences are the shipped article's.
`pip install -e '.[bench]'` brings the peers; one that is not installed is left out, and said so. Each
peer indexes each size once; then every round measures every
peer once, in turn, in processes of their own with one thread, so that whatever else the machine does
falls on all alike. With --build every round indexes anew too, and has `quoth index` read the sentences
from a file in which it has to find them. Prints Markdown: medians, of CPU seconds (user and system) where
it says so; ratios to tantivy are medians of the rounds' ratios.

What it printed of Debian's documentation, 952,200 sentences: one thread, medians of three interleaved
rounds on a machine of two cores, so only the ratios carry over; x is the ratio to tantivy in the same run.
Questions are per second of CPU. "From text" is `quoth index` as a whole process, which finds the sentences.

                    sentences built 64 questions at a time, of so many sentences           one at a time of
                    a CPU second    33                10,000         100,000       952,200       952,200
quoth               61,118 x1.31    46,470 x2.18      20,010 x1.45   6,506 x1.11   1,467 x1.71   924 x1.19
quoth, from text    21,900 x0.47
tantivy             46,153          20,545            13,780         5,517         856           815
bm25s, numba        19,579 x0.42    54,184 x2.60      19,008 x1.38   4,863 x0.80   632 x0.74     450 x0.59
bm25s, numpy        19,579 x0.42    13,605 x0.69      1,920 x0.14    191 x0.03     15.0 x0.02    12.9 x0.02
SQLite FTS5         80,749 x1.70    9,778 x0.27       890 x0.06      100 x0.01     8.12 x0.01    9.50 x0.01
quoth, full answers                 351               173            126           102           106

A cold process takes quoth 82 ms of CPU (x1.39), tantivy 63, bm25s 10,648 (numba) or 1,116 (numpy), SQLite
140, a full answer of quoth 255. p50 grows as n^0.29 (quoth), n^0.59 (tantivy), n^0.47 and n^1.00 (bm25s),
n^1.05 (SQLite), n^0.02 (a full answer). The rows of SQLite and of full answers are from other runs of the
same day.

When that was measured quoth looked many questions up together; now it takes them one after the other, so that
of 64 at a time it has what it has of one.

Where quoth is behind: one question at a time of a small index (x0.25 at 10,000 sentences, x0.29 at
100,000), a cold start (Python's own modules, most of it), building a small index (scikit-learn and nltk
take two seconds to load), and the index's size: 204 MB with the text, where tantivy has 29 without.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from importlib.util import find_spec
from itertools import cycle, islice
from math import log
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from peers import PEERS

SIZES = {"33": 33, "10k": 10_000, "100k": 100_000, "1m": 1_000_000}
REFERENCE = "tantivy"
FROM_TEXT = "quoth, from text"
TOGETHER = 64
SLICE = 1.0  # CPU seconds of questions a round, one at a time, and as many together
THREADS = [f"{library}_NUM_THREADS" for library in ("OMP", "OPENBLAS", "MKL", "NUMBA", "RAYON")]
# An installed package has its bytecode beside it; without it every process would compile quoth anew.
ENVIRONMENT = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
ENVIRONMENT |= dict.fromkeys(THREADS, "1")
# What a program does that asks one question, and no more.
COLD = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from peers import PEERS
PEERS[sys.argv[2]].open(Path(sys.argv[3]))([sys.argv[4]])
"""
Figures = dict[str, float]


def lines(path: Path) -> list[str]:
    """The file's lines."""
    return path.read_text(encoding="utf-8").removesuffix("\n").split("\n")


def sentences_of(folder: Path, size: str) -> list[str]:
    """The sentences of that size."""
    if size != "33":
        return lines(folder / f"{size}.txt")
    from quoth.cache import open_shipped

    return [sentence.text for sentence in open_shipped().sentences]


def questions_of(folder: Path, size: str) -> list[str]:
    """The questions asked of them."""
    if size != "33":
        return lines(folder / "questions.txt")
    from quoth.cache import open_shipped

    return list(open_shipped().questions)


def build(peer: str, folder: Path, size: str, place: Path) -> Figures:
    """Build in this process. mb: what it has at the most, the sentences themselves with it."""
    sentences = sentences_of(folder, size)
    started = time.process_time()
    PEERS[peer].build(sentences, place)
    taken = time.process_time() - started
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    disk = sum(path.stat().st_size for path in place.rglob("*") if path.is_file())
    return {"rate": len(sentences) / taken, "mb": used / 1e3, "disk": disk / 1e6}


def build_from_text(folder: Path, size: str, place: Path) -> Figures:
    """What `quoth index` takes as a whole process, nltk's Punkt finding the sentences of a file."""
    file = folder / f"{size}.txt"
    command = (sys.executable, "-m", "quoth", "index", "-d", str(file), "-o", str(place))
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=ENVIRONMENT)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    disk = sum(path.stat().st_size for path in place.rglob("*") if path.is_file())
    rate = len(lines(file)) / (used.ru_utime + used.ru_stime)
    return {"rate": rate, "mb": used.ru_maxrss / 1e3, "disk": disk / 1e6}


def asked(peer: str, folder: Path, size: str, place: Path) -> Figures:
    """Ask in this process: one question at a time, then TOGETHER."""
    questions = questions_of(folder, size)
    search = PEERS[peer].open(place)
    search(questions[:1])
    search(questions[:TOGETHER])
    figures = {}
    for name, count in (("one", 1), ("many", TOGETHER)):
        upcoming = cycle(questions)
        taken: list[float] = []
        started = time.process_time()
        while not taken or time.process_time() - started < SLICE:
            some = list(islice(upcoming, count))
            before = time.process_time()
            search(some)
            taken.append(time.process_time() - before)
        figures[name] = count * len(taken) / sum(taken)
        if count == 1:
            figures |= {"p50": median(taken) * 1e3, "p99": sorted(taken)[int(0.99 * len(taken))] * 1e3}
    status = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    private = next(line for line in status if line.startswith("RssAnon"))
    return figures | {"private": int(private.split()[1]) / 1e3}


def run(*words: str | Path) -> Figures:
    """One measurement, in a process of its own."""
    command = (sys.executable, __file__, "--measure", *map(str, words))
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT)
    figures: Figures = json.loads(done.stdout.splitlines()[-1])
    return figures


def cold(peer: str, question: str, place: Path) -> Figures:
    """What a whole process takes that asks one question: milliseconds of CPU, and of the clock."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    words = (str(Path(__file__).parent), peer, str(place), question)
    subprocess.run((sys.executable, "-c", COLD, *words), check=True, capture_output=True, env=ENVIRONMENT)
    wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"cold": cpu * 1e3, "wall": wall * 1e3}


def built_anew(peer: str, folder: Path, size: str) -> Figures:
    """What another build of the peer takes; FROM_TEXT is one too."""
    with TemporaryDirectory(dir=folder) as temporary:
        place = Path(temporary, "index")
        if peer == FROM_TEXT:
            return run("text", folder, size, place)
        return run("build", peer, folder, size, place)


def measured(
    folder: Path, size: str, rounds: int, peers: list[str], build: bool
) -> tuple[dict[str, list[Figures]], dict[str, list[Figures]]]:
    """What each peer's builds took, and what each round took it."""
    questions = questions_of(folder, size)
    makers = {peer: PEERS[peer].index_of or peer for peer in peers}
    places = {peer: folder / "indexes" / f"{makers[peer].replace(', ', '-')}-{size}" for peer in makers}
    built: dict[str, list[Figures]] = {}
    for peer, place in places.items():
        facts = place.with_suffix(".json")
        if not facts.is_file():
            facts.parent.mkdir(exist_ok=True)
            facts.write_text(json.dumps(run("build", makers[peer], folder, size, place)), encoding="utf-8")
        built[makers[peer]] = [json.loads(facts.read_text(encoding="utf-8"))]
    anew: dict[str, list[Figures]] = {maker: [] for maker in built if build}
    if build and size != "33":
        anew[FROM_TEXT] = []
    found: dict[str, list[Figures]] = {peer: [] for peer in peers}
    for _ in range(rounds):
        for peer, place in places.items():
            figures = run("asked", peer, folder, size, place)
            found[peer].append(figures | cold(peer, questions[0], place))
        for maker, figures_of in anew.items():
            figures_of.append(built_anew(maker, folder, size))
    built |= anew
    return built | {peer: built[maker] for peer, maker in makers.items()}, found


COLUMNS = ("cold", "wall", "one", "many", "p50", "p99", "private")
HEADS = (
    "build, sentences per CPU s", "build MB", "disk MB", "cold, CPU ms", "cold, wall ms",
    "one at a time, per CPU s", f"{TOGETHER} at a time, per CPU s", "p50 ms", "p99 ms", "private MB",
)  # fmt: skip
RATIOS = {"rate", "cold", "wall", "one", "many"}


def number(value: float) -> str:
    """Three digits, or all of a large number."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def cell(key: str, rows: list[Figures], references: list[Figures]) -> str:
    """The median of a figure, and its ratio to the reference's."""
    shown = number(median(row[key] for row in rows))
    if key in RATIOS and len(rows) == len(references):
        shown += (
            f" (×{median(one[key] / other[key] for one, other in zip(rows, references, strict=True)):.2f})"
        )
    return shown


def table(built: dict[str, list[Figures]], found: dict[str, list[Figures]]) -> list[str]:
    """The lines of a size's table."""
    lines = [f"| | {' | '.join(HEADS)} |", "|---" * (len(HEADS) + 1) + "|"]
    for peer in [*found, *built.keys() & {FROM_TEXT}]:
        cells = [cell(key, built[peer], built.get(REFERENCE, [])) for key in ("rate", "mb", "disk")]
        cells += [cell(key, found[peer], found.get(REFERENCE, [])) for key in COLUMNS if peer in found]
        lines.append(f"| {peer} | {' | '.join(cells)} |")
    return lines


def main(folder: Path, sizes: list[str], rounds: int, peers: list[str], build: bool) -> None:
    """Measure, and print a table for every size and the exponents of growth from the second one."""
    latencies: dict[str, list[tuple[int, float]]] = {}
    for size in sizes:
        built, found = measured(folder, size, rounds, peers, build)
        count = len(sentences_of(folder, size))
        print(f"\n### {count:,} sentences\n\n" + "\n".join(table(built, found)), flush=True)
        for peer, rows in found.items():
            latencies.setdefault(peer, []).append((count, median(row["p50"] for row in rows)))
    print("\n| | p50 grows as |\n|---|---|")
    for peer, points in latencies.items():
        grown = [point for point in points if point[0] > SIZES["33"]]
        if len(grown) > 1:
            (few, fast), (many, slow) = grown[0], grown[-1]
            print(f"| {peer} | n^{log(slow / fast) / log(many / few):.2f} |")


MEASURES = {
    "build": lambda peer, folder, size, place: build(peer, Path(folder), size, Path(place)),
    "text": lambda folder, size, place: build_from_text(Path(folder), size, Path(place)),
    "asked": lambda peer, folder, size, place: asked(peer, Path(folder), size, Path(place)),
}

if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        print(json.dumps(MEASURES[sys.argv[2]](*sys.argv[3:])))
        sys.exit()
    parser = argparse.ArgumentParser(description="quoth's candidates beside other search engines")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--sizes", default=",".join(SIZES), help="of 33, 10k, 100k and 1m")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--peers", default=";".join(PEERS), help="names, parted by semicolons")
    parser.add_argument("--build", action="store_true", help="index anew in every round")
    options = parser.parse_args()
    there = []
    for name in options.peers.split(";"):
        missing = [module for module in PEERS[name].needs if find_spec(module) is None]
        if missing:
            print(f"{name} is left out: {', '.join(missing)} is not installed", file=sys.stderr)
        else:
            there.append(name)
    main(options.corpus, options.sizes.split(","), options.rounds, there, options.build)
