"""Rows in, rows out, one after another."""

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Final

from quoth.answering import DEFAULT_SETTINGS
from quoth.batch.asking import Asked, Asking, ask_row
from quoth.batch.formats import JSONL, RowFormat
from quoth.batch.resuming import Begun
from quoth.batch.summary import Progress, Summary
from quoth.model import Index, QuestionRow, Settings

# Objects made until the collector looks for cycles, of which an answer leaves none: 1 in 20 of the seconds
# went into looking.
COLLECTED_AT: Final = 50_000


class Written:
    """Rows as they are written, and counted. summary: of them all so far."""

    def __init__(
        self,
        write: Callable[[str], object],
        form: RowFormat,
        summary: Summary,
        on_progress: Callable[[Progress], None] | None,
    ) -> None:
        self._write = write
        self._form = form
        self._on_progress = on_progress
        self.summary = summary

    def add(self, asked: Asked) -> None:
        """Write the next row."""
        before = self._form.between if self.summary.rows else self._form.start
        if before or asked.text:
            self._write(before + asked.text)
        self.summary = self.summary.counting(asked.outcome)
        if self._on_progress is not None:
            self._on_progress(self.summary)

    def end(self) -> None:
        """Write what stands behind the last row."""
        text = self._form.end if self.summary.rows else self._form.start + self._form.end
        if text:
            self._write(text)


def run_batch(
    rows: Iterable[QuestionRow],
    index: Index,
    write: Callable[[str], object],
    settings: Settings = DEFAULT_SETTINGS,
    on_progress: Callable[[Progress], None] | None = None,
    form: RowFormat = JSONL,
    begun: Begun | None = None,
) -> Summary:
    """Answer each row as it comes; memory does not grow with their number.

    write: called once for each row, with its whole line; where the format has something to say before
    the first row or behind the last one, also for that. on_progress: called after each row.
    begun: what an earlier run has done of it; `rows` are the others.

    A row that can't be asked becomes a row of status "error" and the rest goes on. Raises what `rows`
    and `write` raise, and IndexFolderError, since every other row would meet it too.
    """
    begun = begun or Begun()
    asking = Asking(index, settings, form)
    written = Written(write, form, begun.summary, on_progress)
    with seldom_collected():
        for row in rows:
            asked, memory = ask_row(row, begun.conversations.memory_of(row), asking)
            begun.conversations.remember(row, memory)
            written.add(asked)
    written.end()
    return written.summary


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Rows are answered inside the block: cycles are looked for seldom, and not in what is there."""
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(COLLECTED_AT, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
