"""How the time of every regular expression grows with a text made to be hard for it.

    python tests/benchmarks/bench_patterns.py [LENGTH]

For each loop of a pattern's automaton: a text that leads to it, the loop's own text over and over, and what
the pattern does not go on with; at LENGTH, twice and four times as many characters. Prints the patterns
whose time grows fastest, and of those that have no bound the ones whose time does, each with the exponent
that fits its times best, and counts them all.
"""

import re
import sys
import time
from collections.abc import Iterable, Iterator
from math import log

from automata import Automaton
from expressions import expressions

MISMATCHES = ("", "\0", "a", "!")
LEAST_SECONDS = 0.0005  # what takes less is not measured, but the clock
SHOWN = 12


def texts(loops: Iterable[tuple[str, str]], length: int) -> Iterator[str]:
    """In the same order whatever the length."""
    for start, loop in loops:
        for mismatch in MISMATCHES:
            yield start + loop * (length // len(loop)) + mismatch


def seconds(compiled: re.Pattern[str], text: str) -> float:
    """The least of three, of finding every match."""
    taken = []
    for _ in range(3):
        started = time.process_time()
        for _ in compiled.finditer(text):
            pass
        taken.append(time.process_time() - started)
    return min(taken)


def main(length: int) -> None:
    """Measure, print the slowest by their exponents."""
    rows = []
    for expression in expressions():
        most = expression.most or length
        automaton = Automaton(expression.text, expression.flags, expression.searched)
        loops = list(dict.fromkeys(automaton.loops()))
        compiled = re.compile(expression.text, expression.flags)
        if not expression.searched:
            compiled = re.compile(rf"\A(?:{expression.text})", expression.flags)
        hardest = max(
            ((seconds(compiled, text), row) for row, text in enumerate(texts(loops, most))), default=None
        )
        if hardest is None:
            continue
        harder = [list(texts(loops, most * times))[hardest[1]] for times in (1, 2, 4)]
        grown = [seconds(compiled, text) for text in harder]
        exponent = log(max(grown[2], LEAST_SECONDS) / max(grown[0], LEAST_SECONDS), 4)
        rows.append((exponent, grown[0], expression))
    rows.sort(key=lambda row: row[:2], reverse=True)
    unbounded = [row for row in rows if not row[2].most]
    for exponent, taken, expression in (*rows[:SHOWN], *unbounded[:SHOWN]):
        most = expression.most or length
        print(f"{exponent:5.2f} {taken * 1000:8.2f} ms at {most:6} {expression.where}")
    faster = sum(row[0] > 1.25 for row in unbounded)
    print(f"{len(rows)} patterns with a loop; {faster} grow faster than n^1.25")


if __name__ == "__main__":
    sys.path.insert(0, "tests")
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
