"""How many rows `quoth batch` answers a second, with one process and with several, on the shipped article.

    python tests/benchmarks/bench_batch.py [ROWS] [ROUNDS] [JOBS]

Every round runs each batch once, in turn, so that whatever else the machine does falls on all alike: a
batch of ROWS questions and one of a single question, which is what starting costs. Prints the medians of
the whole time, of rows per second of wall clock with and without the start, and of rows per second of one
core (user and system time of all processes), and whether the outputs are the same.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from statistics import median

from quoth.cache import open_shipped

# An installed package has its bytecode beside it; without it every process would compile quoth anew.
ENVIRONMENT = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
OTHERS = (
    "What would make the militias give up their weapons?",
    "Did the militias comment?",
    "How do I bake sourdough bread?",
    "Why was the missile attack launched?",
    "How many more died in one year than in another?",
    "Who painted the ceiling?",
)
FOLLOW_UPS = ("Where?", "When was that?", "Who said so?")


def write_questions(path: Path, rows: int) -> None:
    """The questions that the article suggests, others, and conversations of four turns, over and over."""
    asked = [*open_shipped().questions, *OTHERS]
    with path.open("w", encoding="utf-8") as file:
        for number in range(rows):
            turn, conversation = number % 8, number // 8
            row = {"id": f"q{number}", "question": asked[number % len(asked)]}
            if turn < 4:
                row["conversation"] = f"c{conversation}"
                if turn:
                    row["question"] = FOLLOW_UPS[turn - 1]
            file.write(json.dumps(row) + "\n")


def seconds(questions: Path, output: Path, jobs: int) -> tuple[float, float]:
    """Wall-clock and CPU seconds of one batch; raises CalledProcessError if it fails."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    command = (sys.executable, "-m", "quoth", "batch", questions, "-o", output, "--jobs", str(jobs), "-q")
    subprocess.run(command, check=True, env=ENVIRONMENT)
    after, taken = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter() - started
    return taken, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main(rows: int, rounds: int, most: int) -> None:
    """Warm up once, run the rounds, print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        many, one = folder / "many.jsonl", folder / "one.jsonl"
        write_questions(many, rows)
        write_questions(one, 1)
        jobs = (1, *range(2, most + 1))
        for each in jobs:
            seconds(one, folder / "start.jsonl", each)
        taken: dict[int, list[tuple[float, float, float, float]]] = defaultdict(list)
        for _ in range(rounds):
            for each in jobs:
                start = seconds(one, folder / "start.jsonl", each)
                taken[each].append((*seconds(many, folder / f"{each}.jsonl", each), *start))
        same = {(folder / f"{each}.jsonl").read_bytes() for each in jobs}
    print(f"{rows} rows, {rounds} rounds; outputs {'the same' if len(same) == 1 else 'DIFFER'}")
    print(f"{'jobs':>4}{'seconds':>9}{'rows/s':>8}{'without start':>15}{'rows/CPU s':>12}{'to one job':>12}")
    single = median(wall - start for wall, _, start, _ in taken[1])
    for each in jobs:
        wall = median(row[0] for row in taken[each])
        steady = median(row[0] - row[2] for row in taken[each])
        work = median(row[1] - row[3] for row in taken[each])
        print(
            f"{each:4}{wall:9.2f}{rows / wall:8.0f}{(rows - 1) / steady:15.0f}{(rows - 1) / work:12.0f}"
            f"{single / steady:12.2f}"
        )


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:]]
    main(*(given + [4_000, 5, 2][len(given) :]))
