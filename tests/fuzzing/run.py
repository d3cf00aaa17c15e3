"""Fuzz the targets, guided by coverage (atheris: `pip install 'atheris>=3'`), and count what was run.

    python tests/fuzzing/run.py [--runs N] [--target NAME]... [--seconds S] [--keep FOLDER]

Each target runs in a process of its own, N times or S seconds long, whichever is over first. One input
that takes over a second of processor time counts as a hang. What crashed is written to FOLDER (the corpus
beside this file), where the tests find it; the exit code is 1 then.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
CORPUS = HERE / "corpus"
HANG = 1.0  # seconds of processor time
LONGEST = 4096  # bytes of an input


class HangError(Exception):
    """An input took too long."""


def fuzz(name: str, options: list[str]) -> None:
    """Fuzz one target in this process, which libFuzzer ends."""
    import atheris

    sys.path[:0] = [str(HERE), str(HERE.parent)]
    with atheris.instrument_imports(include=["quoth"]):
        from targets import TARGETS
    target = TARGETS[name]

    def once(data: bytes) -> None:
        started = time.process_time()
        target(data)
        if time.process_time() - started > HANG:
            raise HangError(f"{name}: {time.process_time() - started:.1f} s for {len(data)} bytes")

    # The first use of a target loads and builds what the later ones share.
    for _ in range(2):
        target(b"x")
    atheris.Setup([sys.argv[0], *options], once)
    atheris.Fuzz()


def run(name: str, runs: int, seconds: int, keep: Path) -> tuple[int, int]:
    """Fuzz one target in a process of its own; how often it ran, and the process's exit code."""
    from targets import PLAIN, SEEDS

    with tempfile.TemporaryDirectory() as folder:
        for number, seed in enumerate((*SEEDS.get(name, ()), *PLAIN)):
            (Path(folder) / f"seed{number}").write_bytes(seed)
        keep.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, __file__, "--one", name, f"-runs={runs}", f"-max_total_time={seconds}"]
        command += [f"-max_len={LONGEST}", "-timeout=60", f"-artifact_prefix={keep}/{name}-", folder]
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    counted = re.findall(r"Done (\d+) runs|^#(\d+)\s", done.stderr, re.MULTILINE)
    if done.returncode:
        print(done.stderr[-3000:], file=sys.stderr)
    return max((int(one or other) for one, other in counted), default=0), done.returncode


def main() -> int:
    """Run the targets asked for, all of them by default; print what was run."""
    if sys.argv[1:2] == ["--one"]:
        fuzz(sys.argv[2], sys.argv[3:])
        return 0
    from targets import TARGETS

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=10_000, help="of each target")
    parser.add_argument("--seconds", type=int, default=600, help="for each target at most")
    parser.add_argument("--target", action="append", choices=sorted(TARGETS))
    parser.add_argument("--keep", type=Path, default=CORPUS)
    asked = parser.parse_args()
    total = failed = 0
    for name in asked.target or TARGETS:
        runs, code = run(name, asked.runs, asked.seconds, asked.keep)
        print(f"{name:18} {runs:>10,} runs{'' if not code else '  FAILED'}", flush=True)
        total, failed = total + runs, failed + bool(code)
    print(f"{'all':18} {total:>10,} runs, {failed} targets failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.path[:0] = [str(HERE), str(HERE.parent)]
    sys.exit(main())
