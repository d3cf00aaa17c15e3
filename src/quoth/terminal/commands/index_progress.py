"""How far a build is, on a terminal: a bar by bytes read, sentences so far, rate, time left."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING

from quoth.terminal.commands.batch_progress import Pace
from quoth.terminal.opening import counted

if TYPE_CHECKING:
    from quoth.indexing.build import BuildProgress


def told(so_far: "BuildProgress", seconds: float, size: int | None) -> str:
    """The progress in a line. size: of all documents, in bytes, where it is known."""
    left = None
    if size and so_far.bytes and so_far.sentences:
        left = round(so_far.sentences * max(0, size - so_far.bytes) / so_far.bytes)
    reused = f", {so_far.reused:,} known" if so_far.reused else ""
    pace = Pace(so_far.sentences, seconds, left)
    return f"{counted(so_far.articles, 'article')}{reused}, {counted(so_far.sentences, 'sentence')}{pace}"


@contextmanager
def progress(size: int | None) -> Iterator["Callable[[BuildProgress], None] | None"]:
    """What to call as a build goes on; None where standard error is no terminal to show it on.

    size: of all documents, in bytes, where it is known.
    """
    if os.environ.get("TERM") == "dumb" or sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn

    bar = (BarColumn(20),) if size else ()
    columns = (SpinnerColumn(), *bar, TextColumn("{task.description}", markup=False))
    console = Console(stderr=True, markup=False, highlight=False)
    started = monotonic()
    with Progress(*columns, console=console, transient=True) as display:
        task = display.add_task("reading", total=size)

        def advance(so_far: "BuildProgress") -> None:
            text = told(so_far, monotonic() - started, size)
            display.update(task, description=text, completed=so_far.bytes)

        yield advance
