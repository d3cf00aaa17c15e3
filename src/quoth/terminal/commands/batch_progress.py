"""How far a batch is, on a terminal: rate, answered and abstained so far, time left."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import NamedTuple, TypeAlias

from quoth.batch import Progress, Summary
from quoth.inputs.questions import count_questions
from quoth.terminal.opening import counted

Advance: TypeAlias = Callable[[Progress], None]
SETTLED = 2.0  # seconds until a rate tells how long the rest will take


def told(summary: Summary) -> str:
    """The summary in a line."""
    return (
        f"{counted(summary.rows, 'row')}: {summary.answered:,} answered, "
        f"{summary.abstained:,} abstained, {summary.chat:,} chat, {summary.failed:,} failed"
    )


class Pace(NamedTuple):
    """rows: done in this run. seconds: it took so far. left: rows still to do, None if nobody knows."""

    rows: int
    seconds: float
    left: int | None

    def __str__(self) -> str:
        if not self.rows or self.seconds <= 0:
            return ""
        rate = self.rows / self.seconds
        text = f", {rate:,.0f}/s" if rate >= 10 else f", {rate:.1f}/s"
        if self.left is None or self.seconds < SETTLED:
            return text
        return f"{text}, {_clock(round(self.left / rate))} left"


def _clock(seconds: int) -> str:
    """Minutes and seconds, hours where there are any."""
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour}:{minute:02}:{second:02}" if hour else f"{minute}:{second:02}"


@contextmanager
def progress(wanted: bool, file: str, begun: Summary, times: int = 1) -> Iterator[Advance | None]:
    """What to call after each row; None where standard error is no terminal to show it on.

    file: of the questions, which are counted. begun: what was done before. times: rows a question.
    """
    dumb = os.environ.get("TERM") == "dumb"
    if not wanted or dumb or sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, SpinnerColumn, TextColumn
    from rich.progress import Progress as Display

    questions = count_questions(file)
    total = None if questions is None else questions * times
    columns = (
        SpinnerColumn(),
        *((BarColumn(20),) if total else ()),
        TextColumn("{task.description}", markup=False),
    )
    console = Console(stderr=True, markup=False, highlight=False)
    started = monotonic()
    with Display(*columns, console=console, transient=True) as display:
        task = display.add_task(told(begun), total=total, completed=begun.rows)

        def advance(so_far: Progress) -> None:
            left = None if total is None else max(0, total - so_far.rows)
            pace = Pace(so_far.rows - begun.rows, monotonic() - started, left)
            display.update(task, description=f"{told(so_far)}{pace}", completed=so_far.rows)

        yield advance
