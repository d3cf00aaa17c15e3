"""How fast the program is: a start, a prompt, a key, an answer, a batch, each beside what it can't beat.

    python tests/benchmarks/bench_program.py [start|prompt|keys|answer|batch]... [--rounds N] [--rows N]

Every round measures each thing once, in turn, so that whatever else the machine does falls on all alike;
medians are printed. What is measured stands with each function. An installed package has its bytecode
beside it: without it every process would compile quoth anew.
"""

import argparse
import json
import os
import pty
import resource
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median, quantiles

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import cosine_similarity

from quoth.answering import answer
from quoth.answering.question import analyze
from quoth.answering.retrieval import retrieve
from quoth.cache import open_shipped
from quoth.indexing.build import build
from quoth.model import Article, Index

ENVIRONMENT = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
QUOTH = (sys.executable, "-m", "quoth")
QUESTION = "How many troops were sent to Iraq in 2014?"
QUESTIONS = (
    "Who released a video of empty halls?",
    "When was the deadliest year for the military?",
    "How many people were injured in all?",
    "Where does the coalition go on fighting?",
    "Why was the missile attack launched?",
    "What would make the militias give up their weapons?",
    "Did the militias comment?",
    "How do I bake a cake?",
)
FOLLOW_UPS = ("Where?", "When was that?", "Who said so?")
COPIES = 8  # of the shipped article, one behind the other
BARE = """
from prompt_toolkit import PromptSession
session = PromptSession()
while True:
    session.prompt("quoth> ")
"""
SENTENCES, KEYS = 2_000, 400
# Letters that no screen update has for other reasons: the echo of one is the letter itself.
ECHOED = b"~^|@"


def in_turn(systems: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """What each took in each round; before them each runs once to warm up."""
    taken: dict[str, list[float]] = {name: [] for name in systems}
    for number in range(-1, rounds):
        for name, run in systems.items():
            seconds = run()
            if number >= 0:
                taken[name].append(seconds)
    return taken


def show(title: str, taken: Mapping[str, list[float]]) -> None:
    """A row for each: median, least, and the ratio to the first one's median."""
    print(f"\n{title:40}{'median':>11}{'least':>11}{'ratio':>8}")
    yardstick = median(next(iter(taken.values())))
    for name, times in taken.items():
        middle = median(times)
        print(f"{name:40}{middle * 1e3:8.2f} ms{min(times) * 1e3:8.2f} ms{middle / yardstick:8.2f}")


def start(rounds: int) -> None:
    """One `quoth ask`, start to end, by the clock, beside a bare `import typer`."""

    def process(*command: str) -> Callable[[], float]:
        def run() -> float:
            started = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True, env=ENVIRONMENT)
            return time.perf_counter() - started

        return run

    systems = {
        "import typer": process(sys.executable, "-c", "import typer"),
        "python -c pass": process(sys.executable, "-c", "pass"),
        "quoth ask": process(*QUOTH, "ask", QUESTION),
        "quoth ask --json": process(*QUOTH, "ask", "--json", QUESTION),
        "quoth ask --color always": process(*QUOTH, "ask", "--color", "always", QUESTION),
    }
    show("one question", in_turn(systems, rounds))


class Terminal:
    """A program on a pseudo-terminal."""

    def __init__(self, command: tuple[str, ...], home: str) -> None:
        self.started = time.perf_counter()
        self.child, self.descriptor = pty.fork()
        if not self.child:
            more = {"TERM": "xterm-256color", "PROMPT_TOOLKIT_NO_CPR": "1", "HOME": home}
            os.execve(command[0], command, ENVIRONMENT | more)  # noqa: S606

    def until(self, what: bytes) -> float:
        """Read until `what` is seen; the time then."""
        seen = b""
        while what not in seen:
            if not select.select([self.descriptor], [], [], 60)[0]:
                raise TimeoutError(seen)
            seen += os.read(self.descriptor, 65536)
        return time.perf_counter()

    def quiet(self) -> None:
        """Read until nothing comes any more."""
        while select.select([self.descriptor], [], [], 0.05)[0]:
            os.read(self.descriptor, 65536)

    def echo(self, key: bytes) -> float:
        """Type a key; the time when it is echoed."""
        os.write(self.descriptor, key)
        return self.until(key)

    def close(self) -> None:
        """End the program."""
        os.close(self.descriptor)
        os.waitpid(self.child, 0)


def prompt(rounds: int) -> None:
    """From start to a prompt at which a key is echoed, beside a bare prompt_toolkit program."""
    with tempfile.TemporaryDirectory() as home:

        def program(*command: str) -> Callable[[], float]:
            def run() -> float:
                terminal = Terminal(command, home)
                terminal.until(b"quoth>")
                taken = terminal.echo(ECHOED[:1]) - terminal.started
                terminal.close()
                return taken

            return run

        systems = {"bare PromptSession": program(sys.executable, "-c", BARE), "quoth": program(*QUOTH)}
        show("to a usable prompt", in_turn(systems, rounds))


def keys(_rounds: int) -> None:
    """From a key to its echo about many sentences; before every tenth one, Tab starts a completion."""
    with tempfile.TemporaryDirectory() as home:
        document = Path(home) / "long.txt"
        document.write_text(
            "\n".join(
                f"The mayor of Town{n} opened bridge {n} near Hill{n % 97} in {1800 + n % 200}."
                for n in range(SENTENCES)
            ),
            encoding="utf-8",
        )
        print(f"\n{f'a key, {SENTENCES:,} sentences':40}{'median':>11}{'p99':>11}{'most':>11}")
        for name, command in (
            ("bare PromptSession", (sys.executable, "-c", BARE)),
            ("quoth", (*QUOTH, "-d", str(document))),
        ):
            terminal = Terminal(command, home)
            terminal.until(b"quoth>")
            taken = []
            for place in range(KEYS):
                if place % 40 == 0:
                    os.write(terminal.descriptor, b"\x15")  # the line is empty again
                    terminal.quiet()
                if place % 10 == 0:
                    os.write(terminal.descriptor, b"w\t")
                pressed = time.perf_counter()
                taken.append(terminal.echo(ECHOED[place % len(ECHOED) :][:1]) - pressed)
            terminal.close()
            told = (median(taken), quantiles(taken, n=100)[98], max(taken))
            print(f"{name:40}" + "".join(f"{1e3 * each:8.2f} ms" for each in told))


def answering(rounds: int) -> None:
    """One question of a core, caches of sentences warm, beside scikit-learn as people write it."""
    shipped = open_shipped()
    once = shipped.articles[0]
    long = build([Article(once.text * COPIES, once.title, once.source, once.sha256)])

    def asking(system: Callable[[str], object]) -> Callable[[], float]:
        def run() -> float:
            started = time.process_time()
            for question in QUESTIONS:
                system(question)
            return (time.process_time() - started) / len(QUESTIONS)

        return run

    def naive(index: Index) -> Callable[[str], object]:
        model = TfidfVectorizer()
        matrix = model.fit_transform([sentence.text for sentence in index.sentences])
        return lambda question: cosine_similarity(model.transform([question]), matrix).argmax()

    for index in (shipped, long):
        systems = {
            "scikit-learn, naive": asking(naive(index)),
            "quoth, candidates": asking(lambda typed, index=index: retrieve(analyze(typed, typed), index)),
            "quoth, whole answer": asking(lambda typed, index=index: answer(typed, index)),
        }
        show(f"an answer of {len(index.sentences)} sentences, CPU", in_turn(systems, rounds))


def batch(rounds: int, rows: int) -> None:
    """Rows a second of `quoth batch` by 1 to 2 processes, by the clock and of one core, start taken off."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        asked = [*open_shipped().questions, *QUESTIONS]
        for count in (rows, 1):
            with (folder / str(count)).open("w", encoding="utf-8") as file:
                for number in range(count):  # of eight rows four are a conversation
                    turn, question = number % 8, asked[number % len(asked)]
                    row = {"question": FOLLOW_UPS[turn - 1] if 0 < turn < 4 else question}
                    file.write(
                        json.dumps(row | ({"conversation": f"c{number // 8}"} if turn < 4 else {})) + "\n"
                    )

        def seconds(count: int, jobs: int) -> tuple[float, float]:
            before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
            words = ("batch", str(folder / str(count)), "-o", str(folder / f"{jobs}.jsonl"), "-qf")
            subprocess.run((*QUOTH, *words, "--jobs", str(jobs)), check=True, env=ENVIRONMENT)
            after, taken = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter() - started
            return taken, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

        print(f"\n{f'{rows:,} rows of a batch':40}{'seconds':>11}{'rows/s':>11}{'rows/CPU s':>12}")
        measured: dict[int, list[tuple[float, float]]] = {1: [], 2: []}
        for _ in range(rounds):
            for jobs, found in measured.items():
                (wall, work), (start_wall, start_work) = seconds(rows, jobs), seconds(1, jobs)
                found.append((wall - start_wall, work - start_work))
        for jobs, found in measured.items():
            wall, work = (median(each) for each in zip(*found, strict=True))
            print(f"{f'--jobs {jobs}':40}{wall:11.2f}{rows / wall:11.0f}{rows / work:12.0f}")


PARTS: dict[str, Callable[..., None]] = {
    "start": start, "prompt": prompt, "keys": keys, "answer": answering, "batch": batch,
}  # fmt: skip

if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", metavar="part", help=f"of {', '.join(PARTS)}; all by default")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--rows", type=int, default=4_000, help="of the batch")
    options = parser.parse_args()
    for part in options.parts or PARTS:
        PARTS[part](options.rounds, *((options.rows,) if part == "batch" else ()))
