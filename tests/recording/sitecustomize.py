"""Python loads this at the start of every process that a test starts, and it writes down the rows made there.

The tests' own process takes `hold` alone. So whatever makes a row, wherever, gives it to the schema: see
`conftest.py`. A process that a test is to disturb stops here, at the row that the test has named: see
`processes.py`.
"""

import json
import os
import signal
import sys
from collections.abc import Callable, Sequence
from functools import wraps
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any

ROWS = "quoth.rows"  # the one module that makes rows, and that writes them
RECORD = "QUOTH_TEST_ROWS"  # of the environment: the file that they go to
HELD = "QUOTH_TEST_HELD"  # of the environment: a question, whoever has answered it stops
Seen = Callable[[dict[str, Any]], None]


def hold(rows: ModuleType, seen: Seen) -> None:
    """From now on `seen` is called with each row that `quoth.rows` makes or writes.

    A row that is the same as an earlier one but for its id is no news: some tests make many thousands.
    """
    seen = _new(seen)
    for name in ("answer_row", "error_row"):
        setattr(rows, name, _shown_result(getattr(rows, name), seen))
    rows.dumps = _shown_argument(rows.dumps, seen)  # type: ignore[attr-defined]


def _new(seen: Seen) -> Seen:
    known: set[int] = set()

    def look(row: dict[str, Any]) -> None:
        same = hash(repr({**row, "id": type(row.get("id"))}))
        if same not in known:
            seen(row)
            known.add(same)

    return look


def _shown_result(make: Callable[..., dict[str, Any]], seen: Seen) -> Callable[..., dict[str, Any]]:
    @wraps(make)
    def made(*args: Any) -> dict[str, Any]:
        row = make(*args)
        seen(row)
        return row

    return made


def _shown_argument(write: Callable[[dict[str, Any]], str], seen: Seen) -> Callable[[dict[str, Any]], str]:
    @wraps(write)
    def written(row: dict[str, Any]) -> str:
        if "explanation" in row:  # it was added to a row that was seen without it
            seen(row)
        return write(row)

    return written


def record(row: dict[str, Any]) -> None:
    """Append the row to the file; a process that may write no file has nothing to be held to."""
    line = f"{json.dumps(row)}\n".encode()
    try:
        descriptor = os.open(os.environ[RECORD], os.O_WRONLY | os.O_APPEND)
    except OSError:
        return
    try:
        os.write(descriptor, line)  # at once: other processes write there too
    except OSError:
        return
    finally:
        os.close(descriptor)


def stop_at(rows: ModuleType, question: str) -> None:
    """From now on this process stops, until it is told to go on, whenever it has made the question's row."""

    def stop(row: dict[str, Any]) -> None:
        if row["question"] == question:
            os.kill(os.getpid(), signal.SIGSTOP)

    rows.answer_row = _shown_result(rows.answer_row, stop)  # type: ignore[attr-defined]


class Finder:
    """Finds `quoth.rows` as ever, and holds it as soon as it is loaded."""

    @staticmethod
    def find_spec(
        name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        spec = PathFinder.find_spec(name, path, target) if name == ROWS else None
        if spec is not None and spec.loader is not None:
            load = spec.loader.exec_module

            def load_and_hold(module: ModuleType) -> None:
                load(module)
                hold(module, record)
                if HELD in os.environ:
                    stop_at(module, os.environ[HELD])

            spec.loader.exec_module = load_and_hold  # type: ignore[method-assign]
        return spec


if RECORD in os.environ:
    sys.meta_path.insert(0, Finder)
