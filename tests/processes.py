"""Processes that a test starts, and holds where it is to disturb them, be the machine quick or slow."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import MappingProxyType

PATIENCE = 300  # seconds until what doesn't come counts as missing, on the slowest of machines


def until(holds: Callable[[], object], process: subprocess.Popen[bytes] | None = None) -> None:
    """Wait until it holds; fail where `process`, if there is one, ends without it."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert process is None or process.poll() is None, "it ended"
        assert time.monotonic() < end, "it never came"
        time.sleep(0.005)


def start(
    folder: Path,
    *words: str,
    stdin: int | None = None,
    environment: Mapping[str, str] = MappingProxyType({}),
    pipesize: int = -1,
) -> subprocess.Popen[bytes]:
    """`quoth` in a folder, in which its cache is too, as the leader of a group. pipesize: of its pipes."""
    known = {"PYTHONUTF8": "1", "QUOTH_CACHE_DIR": str(folder / "cache")}
    return subprocess.Popen(
        [sys.executable, "-m", "quoth", *words],
        cwd=folder,
        env={**os.environ, **known, **environment},
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        pipesize=pipesize,
    )


def finish(process: subprocess.Popen[bytes]) -> tuple[int, bytes]:
    """Its exit code, and what it has said on standard error."""
    _, err = process.communicate(timeout=PATIENCE)
    return process.returncode, err


def lines_in(path: Path) -> int:
    """The lines of a file, which need not be there yet."""
    return path.read_bytes().count(b"\n") if path.exists() else 0


def held(pids: Sequence[int]) -> list[int]:
    """Those of the processes that are stopped."""
    return [pid for pid in pids if _state(pid) == "T"]


def go_on(pid: int) -> None:
    """Let a process that is stopped go on."""
    os.kill(pid, signal.SIGCONT)


def at_rest(pids: Sequence[int]) -> bool:
    """Whether no thread of the processes has anything to do: all of them wait."""
    return all(set(_thread_states(pid)) <= {"S", "T"} for pid in pids)


def runs(pid: int) -> bool:
    """Whether it has not ended, be it that nobody has asked how."""
    return _state(pid) not in ("", "Z", "X")


def group_of(pid: int) -> list[int]:
    """The processes of the group that the process `pid` leads, itself among them."""
    return [each for each, fields in _processes() if fields[2] == str(pid)]


@contextmanager
def ended(process: subprocess.Popen[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    """The leader of a group, none of which is left behind, also where a test fails amid it."""
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def _processes() -> Iterator[tuple[int, list[str]]]:
    """Every process, and what /proc tells of it behind its name: state, parent, group, and more."""
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with suppress(OSError):  # it is no more
                yield int(entry.name), _stat(entry / "stat")


def _thread_states(pid: int) -> list[str]:
    found = []
    with suppress(OSError):
        for entry in Path(f"/proc/{pid}/task").iterdir():
            with suppress(OSError):
                found.append(_stat(entry / "stat")[0])
    return found


def _state(pid: int) -> str:
    """A letter of ps(1); "" for a process that is no more."""
    try:
        return _stat(Path(f"/proc/{pid}/stat"))[0]
    except OSError:
        return ""


def _stat(path: Path) -> list[str]:
    return path.read_text().rpartition(")")[2].split()
