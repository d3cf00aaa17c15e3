"""How long one `quoth ask` takes, start to end, beside what it can't be faster than.

    python tests/benchmarks/bench_startup.py [ROUNDS]

Every round runs each process once, in turn, so that whatever else the machine does falls on all
alike. Prints the median wall-clock time of each and its ratio to a bare `import typer`.
"""

import os
import subprocess
import sys
import time
from statistics import median

# An installed package has its bytecode beside it; without it every run would compile quoth anew.
ENVIRONMENT = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
QUESTION = "How many troops were sent to Iraq in 2014?"
YARDSTICK = "import typer"
PROCESSES = {
    "python -c pass": (sys.executable, "-c", "pass"),
    YARDSTICK: (sys.executable, "-c", "import typer"),
    "quoth ask": (sys.executable, "-m", "quoth", "ask", QUESTION),
    "quoth ask --json": (sys.executable, "-m", "quoth", "ask", "--json", QUESTION),
    "quoth ask --color always": (
        sys.executable, "-m", "quoth", "ask", "--color", "always", QUESTION,
    ),
}  # fmt: skip


def seconds(command: tuple[str, ...]) -> float:
    """Wall-clock seconds of one process; raises CalledProcessError if it fails."""
    started = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=ENVIRONMENT)
    return time.perf_counter() - started


def main(rounds: int) -> None:
    """Warm up once, run the rounds, print the table."""
    for command in PROCESSES.values():
        seconds(command)
    taken: dict[str, list[float]] = {name: [] for name in PROCESSES}
    for _ in range(rounds):
        for name, command in PROCESSES.items():
            taken[name].append(seconds(command))
    yardstick = median(taken[YARDSTICK])
    print(f"{'process':26}{'median':>9}{'least':>9}{'ratio':>8}   ({rounds} rounds)")
    for name, times in taken.items():
        middle = median(times)
        print(f"{name:26}{middle * 1000:6.0f} ms{min(times) * 1000:6.0f} ms{middle / yardstick:8.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 21)
