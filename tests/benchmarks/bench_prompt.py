"""From start to a usable prompt, beside a bare prompt_toolkit program; and how long a key takes.

    python tests/benchmarks/bench_prompt.py [ROUNDS]

Both programs run on a pseudo-terminal, in turn, so that whatever else the machine does falls on both
alike. A prompt is usable when a key that is pressed at it is echoed. The keys are pressed one by one in
a session about 2,000 sentences, some of them right after Tab has asked for a completion, each waiting
for the one before; a bare program gets the same keys.
"""

import os
import pty
import select
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

BARE = """
from prompt_toolkit import PromptSession
session = PromptSession()
while True:
    session.prompt("quoth> ")
"""
SENTENCES = 2_000
KEYS = 400
PROMPT = b"quoth>"
# Letters that no screen update has for other reasons: the echo of one is the letter itself.
ECHOED = b"~^|@"
BAR = 1.5


class Terminal:
    """A program on a pseudo-terminal of 100 columns."""

    def __init__(self, command: tuple[str, ...], environment: dict[str, str]) -> None:
        self.started = time.perf_counter()
        self.child, self.descriptor = pty.fork()
        if not self.child:
            os.execve(command[0], command, environment)  # noqa: S606

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

    def press(self, keys: bytes) -> None:
        """Type."""
        os.write(self.descriptor, keys)

    def close(self) -> None:
        """End the program."""
        os.close(self.descriptor)
        os.waitpid(self.child, 0)


def start(command: tuple[str, ...], environment: dict[str, str]) -> float:
    """Seconds until a key at the prompt is echoed."""
    terminal = Terminal(command, environment)
    terminal.until(PROMPT)
    terminal.press(ECHOED[:1])
    taken = terminal.until(ECHOED[:1]) - terminal.started
    terminal.close()
    return taken


def keys(command: tuple[str, ...], environment: dict[str, str]) -> list[float]:
    """Seconds from each key to its echo; before every tenth one, Tab starts a completion."""
    terminal = Terminal(command, environment)
    terminal.until(PROMPT)
    terminal.quiet()
    taken = []
    for place in range(KEYS):
        if place % 40 == 0:
            terminal.press(b"\x15")  # the line is empty again
            terminal.quiet()
        if place % 10 == 0:
            terminal.press(b"w\t")
        key = ECHOED[place % len(ECHOED) :][:1]
        pressed = time.perf_counter()
        terminal.press(key)
        taken.append(terminal.until(key) - pressed)
    terminal.close()
    return taken


def main(rounds: int) -> None:
    """Warm up, run the rounds, print both tables."""
    with tempfile.TemporaryDirectory() as folder:
        # An installed package has its bytecode beside it; without it every run would compile anew.
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        environment |= {"TERM": "xterm-256color", "PROMPT_TOOLKIT_NO_CPR": "1"}
        environment["HOME"] = folder
        programs = {
            "bare PromptSession": (sys.executable, "-c", BARE),
            "quoth": (sys.executable, "-m", "quoth"),
        }
        for command in programs.values():
            start(command, environment)
        taken: dict[str, list[float]] = {name: [] for name in programs}
        for _ in range(rounds):
            for name, command in programs.items():
                taken[name].append(start(command, environment))
        yardstick = median(taken["bare PromptSession"])
        print(
            f"{'to a usable prompt':26}{'median':>9}{'least':>9}{'ratio':>8}   ({rounds} rounds, bar {BAR})"
        )
        for name, times in taken.items():
            middle = median(times)
            print(f"{name:26}{middle * 1000:6.0f} ms{min(times) * 1000:6.0f} ms{middle / yardstick:8.2f}")

        document = Path(folder) / "long.txt"
        rows = (
            f"The mayor of Town{n} opened bridge {n} near Hill{n % 97} in {1800 + n % 200}."
            for n in range(SENTENCES)
        )
        document.write_text("\n".join(rows), encoding="utf-8")
        programs["quoth"] += ("-d", str(document))
        start(programs["quoth"], environment)  # builds its index
        print(f"{'a key':26}{'median':>9}{'p99':>9}{'most':>9}   ({KEYS} keys, {SENTENCES:,} sentences)")
        for name, command in programs.items():
            times = keys(command, environment)
            p99 = quantiles(times, n=100)[98]
            print(
                f"{name:26}" + "".join(f"{1000 * each:6.1f} ms" for each in (median(times), p99, max(times)))
            )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
