"""Rows between who reads them, who asks them and the file: what all ways to ask them elsewhere share.

The main thread reads, other threads bring rows to where they are asked.
"""

from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Condition, Lock
from typing import Final, TypeAlias

from quoth.batch.asking import Asking
from quoth.batch.running import Written
from quoth.batch.strands import Part, PartAsked, Strands, Taken, ask_part
from quoth.batch.summary import Summary
from quoth.model import QuestionRow

ATTEMPTS: Final = 3  # at rows whose process or worker was lost

Found: TypeAlias = tuple[PartAsked, ...]


class Crew:
    """The rows, and the threads that attend to them.

    most_open: rows that may have been read and not yet written. changed: guards the rest, and wakes
    who waits for it.
    """

    def __init__(self, strands: Strands, written: Written, most_open: int) -> None:
        self._strands = strands
        self._written = written
        self._most_open = most_open
        self._changed = Condition(Lock())
        self._is_stopped = False
        self._is_complete = False
        self._threads: list[Future[None]] = []

    # In the main thread

    def run(self, rows: Iterable[QuestionRow], threads: int, attend: Callable[[], None]) -> Summary:
        """Have every row asked and written by so many threads; what one raises is raised at the next row."""
        with ThreadPoolExecutor(threads, "quoth-batch") as pool:
            try:
                for _ in range(threads):
                    thread = pool.submit(attend)
                    thread.add_done_callback(lambda _thread: self._wake())
                    self._threads.append(thread)
                for row in rows:
                    self._add(row)
                self._finish()
            finally:
                self.stop()
        self._written.end()
        return self._written.summary

    def _add(self, row: QuestionRow) -> None:
        """Take a row as soon as there are not too many; raises what a thread has met."""
        with self._changed:
            while self._strands.open >= self._most_open and not self._failed():
                self._changed.wait()
            self._raise_failure()
            self._strands.add(row)
            self._changed.notify()

    def _finish(self) -> None:
        """Wait until all rows are written; raises what a thread has met."""
        with self._changed:
            self._is_complete = True
            self._changed.notify_all()
            while self._strands.open and not self._failed():
                self._changed.wait()
            self._raise_failure()

    def stop(self) -> None:
        """End every thread, wherever it is."""
        self._is_stopped = True
        self._wake()

    def _failed(self) -> bool:
        return any(thread.done() and thread.exception() is not None for thread in self._threads)

    def _raise_failure(self) -> None:
        for thread in self._threads:
            if thread.done():
                thread.result()

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()

    # In the other threads

    def _take_now(self, most: int, shares: int) -> Taken | None:
        """Rows to ask, if there are such now; the caller has the lock. most, shares: one of so many.

        Few rows for each while there are few: nobody is idle, and no row waits for others.
        """
        return self._strands.take(min(most, -(-self._strands.waiting // shares)))

    def _is_over(self) -> bool:
        """Whether nothing will have to be asked any more; the caller has the lock."""
        return self._is_complete and not self._strands.waiting

    def _give_back(self, taken: Taken, found: Found) -> None:
        with self._changed:
            self._strands.give_back(taken, found)
            if not self._is_stopped:
                for asked in self._strands.in_order():
                    self._written.add(asked)
            self._changed.notify_all()


def ask_all(parts: Iterable[Part], asking: Asking) -> Found:
    """What came of the parts, where they are asked."""
    return tuple(ask_part(part, asking) for part in parts)


def place_of(taken: Taken) -> str:
    """Where the rows stand, in an error."""
    return f"row {taken.parts[0].rows[0].number}, or just behind it"
