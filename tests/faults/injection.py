"""Faults on purpose: a child process that meets one at its n-th call that changes the disk."""

import io
import os
import signal
import sys
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal, NamedTuple

from processes import PATIENCE
from quoth.errors import QuothError

# What happens at the call: the process is killed before it, or with half of a write done; the disk is
# full, at once or behind half of it; an error comes that nobody expects; the signals come.
Kind = Literal["killed", "torn", "full", "half full", "broken", "interrupted", "terminated"]

CHANGING = ("write", "fsync", "rename", "replace", "mkdir", "unlink", "rmdir", "ftruncate", "setxattr")
WRITES = frozenset(("write", "fsync", "rename", "replace", "mkdir", "setxattr"))  # what needs room
NO_SPACE = (28, "No space left on device")
REFUSED, BUG = 3, 70  # exit codes of a child: a QuothError, any other exception


class Fault(NamedTuple):
    """at: the number of the call, from 0; beyond the last one nothing happens."""

    kind: Kind
    at: int


class Outcome(NamedTuple):
    """code: the child's exit code, or minus the signal that ended it. said: its output, all of it."""

    code: int
    said: str

    @property
    def is_hang(self) -> bool:
        return self.code == -signal.SIGALRM

    @property
    def is_bug(self) -> bool:
        return self.code == BUG or "Traceback (most recent call last)" in self.said


NO_FAULT = Fault("killed", sys.maxsize)


class Child(NamedTuple):
    """A child that was started. said: the file that its output goes to."""

    pid: int
    said: Path

    def wait(self) -> Outcome:
        _, status = os.waitpid(self.pid, 0)
        code = os.waitstatus_to_exitcode(status)
        return Outcome(code, self.said.read_text(encoding="utf-8", errors="replace"))


def start(
    action: Callable[[], object],
    said: Path,
    fault: Fault = NO_FAULT,
    calls: list[str] | None = None,
    kinds: frozenset[str] = frozenset(CHANGING),
) -> Child:
    """A child of this process that does `action` and meets `fault`; kinds: of calls that count."""
    sys.stdout.flush()
    sys.stderr.flush()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # libraries have threads that nobody uses
        pid = os.fork()
    if pid:
        return Child(pid, said)
    code = BUG
    try:
        signal.alarm(PATIENCE)  # its default ends the process, wherever it is
        signal.signal(signal.SIGINT, signal.default_int_handler)
        code = _acted(action, said, fault, [] if calls is None else calls, kinds)
    finally:
        os._exit(code)


def run(
    action: Callable[[], object],
    said: Path,
    fault: Fault = NO_FAULT,
    kinds: frozenset[str] = frozenset(CHANGING),
) -> Outcome:
    """What becomes of such a child."""
    return start(action, said, fault, kinds=kinds).wait()


def calls_of(
    action: Callable[[], object], said: Path, kinds: frozenset[str] = frozenset(CHANGING)
) -> list[str]:
    """The calls that the action makes where nothing goes wrong, each by its name."""

    def counting() -> None:
        action()
        sys.stdout.write("".join(f"\0{call}" for call in calls))

    calls: list[str] = []
    outcome = start(counting, said, NO_FAULT, calls, kinds).wait()
    assert outcome.code == 0, outcome.said
    return outcome.said.split("\0")[1:]


def _acted(
    action: Callable[[], object], said: Path, fault: Fault, calls: list[str], kinds: frozenset[str]
) -> int:
    with said.open("w", encoding="utf-8", errors="backslashreplace") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
        sys.stdout = sys.stderr = file
        try:
            with suppress(SystemExit):
                _inject(fault, calls, kinds)
                result = action()
                return result if isinstance(result, int) else 0
        except QuothError as error:
            file.write(f"{error}\n")
            return REFUSED
        except BaseException:
            traceback.print_exc(file=file)
            return BUG
        finally:
            file.flush()
    return 0


def _inject(fault: Fault, calls: list[str], kinds: frozenset[str]) -> None:
    """Count the calls of this process for good, and let one of them fail."""

    def wrapped(name: str, do: Callable[..., Any], half: Callable[..., Any] | None = None) -> Any:
        def call(*args: Any, **named: Any) -> Any:
            if name not in kinds or args[:1] in ((1,), (2,)):
                return do(*args, **named)
            calls.append(name)
            if len(calls) - 1 == fault.at or (fault.kind.endswith("full") and len(calls) > fault.at):
                _strike(fault, half and (lambda: half(*args)) if len(calls) - 1 == fault.at else None)
            return do(*args, **named)

        return call

    class File(io.FileIO):
        def write(self, data: Any) -> int:
            whole = super().write
            written: int = wrapped("write", whole, lambda given: whole(given[: len(given) // 2]))(data)
            return written

    opened, write = io.open, os.write

    def opening(path: Any, mode: str = "r", *args: Any, **named: Any) -> Any:
        if mode == "xb":
            return io.BufferedWriter(File(path, mode))
        return opened(path, mode, *args, **named)

    io.open = opening  # type: ignore[assignment]
    for name in CHANGING:
        if hasattr(os, name):
            do = getattr(os, name)
            half = (lambda to, data: write(to, data[: len(data) // 2])) if name == "write" else None
            setattr(os, name, wrapped(name, do, half))


def _strike(fault: Fault, half: Callable[[], object] | None) -> None:
    if fault.kind in ("torn", "half full") and half is not None:
        half()
    match fault.kind:
        case "killed" | "torn":
            os.kill(os.getpid(), signal.SIGKILL)
        case "full" | "half full":
            raise OSError(*NO_SPACE)
        case "broken":
            raise ZeroDivisionError
        case "interrupted":
            signal.raise_signal(signal.SIGINT)
        case "terminated":
            signal.raise_signal(signal.SIGTERM)


def sampled(count: int, every: int) -> Iterator[int]:
    """Each number below `count`, or one in so many, the last one always."""
    yield from sorted({*range(0, count, every), *([count - 1] if count else [])})
