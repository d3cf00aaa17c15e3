"""What may happen to a batch: each group of faults returns what came of them, counted.

After any of them the file has whole rows, the first ones of an undisturbed run, and the same command with
--resume makes it that run's file, byte for byte; else AssertionError is raised.
"""

import io
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import chdir, redirect_stderr
from functools import partial
from itertools import product
from pathlib import Path
from unittest.mock import patch

from injection import WRITES, Fault, Kind, Outcome, calls_of, run, sampled

from quoth.cache import CACHE_VARIABLE
from quoth.terminal.cli import main

TEXT = (
    "The bridge opened in May 1883.\nAda Voss, an engineer from Leeds, built it.\n"
    "It cost 15 million dollars.\nAbout 5,300 people crossed it on the first day.\n"
)
ASKED = (
    ("When did the bridge open?", "a"),
    ("How much did the bridge cost?", None),
    ("Who built it?", "a"),
    ("hello", None),
    ("", "a"),
    ("Where was she from?", "a"),
    ("Who painted the “ferry”?\t=1+1", "b"),
)
ROWS = 3 * len(ASKED)
FORMS = ("jsonl", "csv", "tsv")
OUT = "out"
ROOM = 400  # bytes that the error itself needs, in its file
KILLS: tuple[Kind, ...] = ("killed", "torn")
DISKS: tuple[Kind, ...] = ("full", "half full")
STOPS: dict[Kind, int] = {"interrupted": 130, "terminated": 143}
GO_ON = "The same command with --resume goes on."


def killed_batches(folder: Path, every: int) -> Counter[str]:
    """Killed before each call that changes the disk, and in the midst of each write."""
    return _disturbed(folder, every, KILLS, _is_killed)


def full_disks_of_batches(folder: Path, every: int) -> Counter[str]:
    """No space from each call on that needs some, at once or behind half of it."""
    return _disturbed(folder, every, DISKS, _is_full, WRITES)


def stopped_batches(folder: Path, every: int) -> Counter[str]:
    """SIGINT and SIGTERM at each call."""
    return _disturbed(folder, every, tuple(STOPS), _is_stopped)


def closed_pipes(folder: Path, every: int) -> Counter[str]:
    """A reader of standard output that goes after each number of bytes."""
    counts: Counter[str] = Counter()
    _prepare(folder)
    environment = {**os.environ, CACHE_VARIABLE: str(folder / "cache"), "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "quoth", "batch", "q.jsonl", "-d", "bridge.txt", "-q"]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
    whole = done.stdout
    for size in sampled(len(whole), 400 * every):
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.read(size) == whole[:size]
        process.stdout.close()
        said = process.stderr.read()
        code = process.wait()
        process.stderr.close()
        assert (code in (0, 1), said) == (True, b""), (size, code, said)
        counts["quiet"] += 1
    return counts


def small_files(folder: Path, every: int) -> Counter[str]:
    """A limit of the system on the size of a file, as a real disk would refuse, at each of many sizes."""
    counts: Counter[str] = Counter()
    whole = _prepare(folder)["jsonl"]
    for size in sampled(len(whole), 97 * every):
        if size < ROOM:
            continue
        with chdir(folder):
            Path(OUT).unlink(missing_ok=True)
            outcome = run(partial(_limited, size), folder / "said")
            _assert_whole_rows(whole)
            assert outcome.code == 2, outcome
            assert "can't be written (File too large)." in outcome.said
            assert outcome.said.count("\n") == 1, outcome
            assert _resumed(folder, "jsonl") == whole
        counts["resumed"] += 1
    return counts


GROUPS: tuple[Callable[[Path, int], Counter[str]], ...] = (
    killed_batches,
    full_disks_of_batches,
    stopped_batches,
    closed_pipes,
    small_files,
)


# What they have in common


def _prepare(folder: Path) -> dict[str, bytes]:
    """A document, questions, a cached index, and what an undisturbed run makes of them, by form."""
    (folder / "bridge.txt").write_text(TEXT, encoding="utf-8")
    with (folder / "q.jsonl").open("w", encoding="utf-8") as file:
        for number in range(ROWS):
            question, name = ASKED[number % len(ASKED)]
            row = {"id": f"q{number}", "question": question, "conversation": name}
            file.write(json.dumps(row) + "\n")
    found = {}
    with chdir(folder):
        for form in FORMS:
            Path(OUT).unlink(missing_ok=True)
            with (
                patch.dict(os.environ),
                redirect_stderr(io.StringIO()),
            ):  # in this process: its children need not load it all again
                assert _command(folder, form)() == 1  # its empty questions are error rows
            found[form] = Path(OUT).read_bytes()
    return found


def _command(folder: Path, form: str, *words: str) -> Callable[[], int]:
    def command() -> int:
        os.environ[CACHE_VARIABLE] = str(folder / "cache")
        return main(["batch", "q.jsonl", "-d", "bridge.txt", "-o", OUT, "--output-format", form, *words])

    return command


def _resumed(folder: Path, form: str) -> bytes:
    outcome = run(_command(folder, form, "--resume"), folder / "said")
    assert outcome.code == 1, outcome
    assert f"{ROWS} rows: " in outcome.said
    return Path(OUT).read_bytes()


def _limited(size: int) -> int:
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    return _command(Path.cwd(), "jsonl")()


def _disturbed(
    folder: Path,
    every: int,
    kinds: tuple[Kind, ...],
    verify: Callable[[Outcome, Kind, bytes], None],
    calling: frozenset[str] | None = None,
) -> Counter[str]:
    counts: Counter[str] = Counter()
    whole = _prepare(folder)
    counted = {} if calling is None else {"kinds": calling}
    with chdir(folder):
        cases = []
        for form in FORMS:
            Path(OUT).unlink(missing_ok=True)
            calls = calls_of(_quietly(_command(folder, form)), folder / "said", **counted)
            cases += [(form, Fault(kind, at)) for at, kind in product(range(len(calls)), kinds)]
        for place in sampled(len(cases), every):
            form, fault = cases[place]
            Path(OUT).unlink(missing_ok=True)
            outcome = run(_command(folder, form), folder / "said", fault, **counted)
            left = Path(OUT).read_bytes() if Path(OUT).exists() else b""
            assert not outcome.is_bug, outcome
            if fault.kind not in KILLS:
                _assert_whole_rows(whole[form])
            verify(outcome, fault.kind, left)
            counts[f"{fault.kind}, rows left" if left else f"{fault.kind}, nothing left"] += 1
            assert _resumed(folder, form) == whole[form], cases[place]
    shutil.rmtree(folder / "cache")
    return counts


def _quietly(command: Callable[[], int]) -> Callable[[], int]:
    """The same with exit code 0: rows that fail are no fault here."""
    return lambda: 0 * command()


def _assert_whole_rows(whole: bytes) -> None:
    left = Path(OUT).read_bytes() if Path(OUT).exists() else b""
    assert whole.startswith(left)
    assert not left or left.endswith(b"\n")


def _is_killed(outcome: Outcome, _kind: Kind, _left: bytes) -> None:
    assert outcome.code == -signal.SIGKILL, outcome


def _is_full(outcome: Outcome, _kind: Kind, left: bytes) -> None:
    """An attribute of the file that finds no room is done without; all else is one line."""
    assert outcome.code in (1, 2), outcome
    assert outcome.said.count("\n") == 1, outcome
    if outcome.code == 2:
        assert outcome.said.startswith(f"{OUT} can't be written (No space left on device). "), outcome
        assert outcome.said.endswith(f"{GO_ON}\n") == bool(left), outcome


def _is_stopped(outcome: Outcome, kind: Kind, _left: bytes) -> None:
    assert outcome.code == STOPS[kind], outcome
    assert outcome.said.startswith("Stopped. ")
    assert outcome.said.endswith(f"{GO_ON}\n")
    assert outcome.said.count("\n") == 1
