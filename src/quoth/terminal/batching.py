"""What `quoth batch` does and tells: rows out, progress meanwhile, a summary line at the end."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeAlias

from quoth.batch import Progress, Summary, output_file, run_batch
from quoth.inputs import read_questions
from quoth.model import Index, Settings
from quoth.terminal.opening import counted
from quoth.terminal.screen import ClosedPipeError, choose_screen, tell, write_utf8

STANDARD_OUTPUT = "-"

Advance: TypeAlias = Callable[[Progress], None]


def run(
    file: str, output: str, read: Sequence[str], index: Index, settings: Settings, quiet: bool = False
) -> int:
    """Answer the questions of `file` into `output`; "-" is standard input, or output.

    read: what else is open, so that `output` can't overwrite it.

    Returns the exit code: 0, or 1 where a row failed. Raises InputError for a file that can't be
    read, OutputError for one that can't be written, ClosedPipeError where nobody reads it.
    """
    rows = read_questions(file)
    if output == STANDARD_OUTPUT:
        write_utf8()
        screen = choose_screen("never", plain=True)
        with progress(not quiet and not screen.terminal) as advance:
            summary = run_batch(rows, index, screen.show_row, settings, advance)
    else:
        try:
            with output_file(output, (file, *read)) as write, progress(not quiet) as advance:
                summary = run_batch(rows, index, write, settings, advance)
        except BrokenPipeError:
            raise ClosedPipeError from None
    if not quiet:
        tell(told(summary))
    return 1 if summary.failed else 0


def told(summary: Summary) -> str:
    """The summary in a line."""
    return (
        f"{counted(summary.rows, 'row')}: {summary.answered:,} answered, "
        f"{summary.abstained:,} abstained, {summary.chat:,} chat, {summary.failed:,} failed"
    )


@contextmanager
def progress(wanted: bool) -> Iterator[Advance | None]:
    """What to call after each row; None where standard error is no terminal to show it on."""
    dumb = os.environ.get("TERM") == "dumb"
    if not wanted or dumb or sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Display
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
    console = Console(stderr=True, markup=False, highlight=False)
    with Display(*columns, console=console, transient=True) as display:
        task = display.add_task("0 rows")

        def advance(so_far: Progress) -> None:
            display.update(task, description=told(so_far))

        yield advance
