"""The same in several processes: each opens the index, asks what it is sent, and says what came of it.

One thread of this process attends to each of them; the main thread reads the rows. A process that is
killed is replaced, and its rows are asked again.
"""

import multiprocessing
import signal
from collections.abc import Callable, Iterable
from contextlib import suppress
from multiprocessing import resource_tracker
from typing import TYPE_CHECKING, Final, TypeAlias

from quoth.batch.asking import Asking
from quoth.batch.crew import ATTEMPTS, Crew, Found, ask_all, place_of
from quoth.batch.formats import FORMATS, RowFormat
from quoth.batch.resuming import Begun
from quoth.batch.running import Written, seldom_collected
from quoth.batch.strands import Part, Strands, Taken
from quoth.batch.summary import Progress, Summary
from quoth.errors import QuothError, WorkerError
from quoth.model import Index, QuestionRow, Settings

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

MOST_ROWS: Final = 16  # that a process is sent at once
OPEN_ROWS: Final = 256  # for each process: read, and not yet written
LOST: Final = (EOFError, ConnectionResetError, BrokenPipeError)  # nobody at the other end

OpenIndex: TypeAlias = Callable[[], Index]


def run_workers(
    rows: Iterable[QuestionRow],
    open_index: OpenIndex,
    jobs: int,
    write: Callable[[str], object],
    settings: Settings,
    form: RowFormat,
    on_progress: Callable[[Progress], None] | None = None,
    begun: Begun | None = None,
) -> Summary:
    """Answer the rows in `jobs` processes: what is written is what `run_batch` would have written.

    open_index: called in each process, so that it can be pickled. The rest is as `run_batch` has it;
    `write` and `on_progress` are called in other threads, one at a time.

    Raises what `run_batch` does, and WorkerError for rows whose process was killed several times, or
    where none can be started.
    """
    begun = begun or Begun()
    written = Written(write, form, begun.summary, on_progress)
    crew = _Processes(Strands(begun.conversations), written, (open_index, settings, form.name), jobs)
    return crew.run(rows, jobs, crew.attend_one)


class _Processes(Crew):
    """The rows, the processes and the threads that bring them together."""

    def __init__(
        self, strands: Strands, written: Written, given: tuple[OpenIndex, Settings, str], jobs: int
    ) -> None:
        super().__init__(strands, written, OPEN_ROWS * jobs)
        self._given = given
        self._jobs = jobs
        self._workers: set[_Worker] = set()

    def stop(self) -> None:
        """End every process and thread, wherever it is."""
        self._is_stopped = True
        for worker in tuple(self._workers):  # at once: a thread may hold the lock while nobody reads
            worker.kill()
        super().stop()

    def attend_one(self) -> None:
        """In a thread of each process: bring it rows as long as there are any.

        It has the next rows before what came of the last ones is written, so that it need not wait for that.
        """
        worker: _Worker | None = None
        try:
            taken, is_sent = self._take(), False
            while taken is not None:
                found = None
                for _ in range(ATTEMPTS):
                    if worker is None:
                        worker, is_sent = self._start(), False
                    if not is_sent:
                        worker.send(taken.parts)
                    found, is_sent = worker.receive(), False
                    if found is not None or self._is_stopped:
                        break
                    lost, worker = worker, None
                    self._end(lost)
                if self._is_stopped:
                    break
                if found is None or worker is None:
                    raise WorkerError(
                        f"The process was killed {ATTEMPTS} times at {place_of(taken)}.",
                        "Is there memory enough for so many --jobs? --resume goes on.",
                    )
                following = self._take_ready()
                if following is not None:
                    worker.send(following.parts)
                    is_sent = True
                self._give_back(taken, found)
                taken = following or self._take()
        finally:
            if worker is not None:
                self._end(worker)

    def _take_ready(self) -> Taken | None:
        """The next rows to ask, if there are such now."""
        with self._changed:
            return None if self._is_stopped else self._take_now(MOST_ROWS, self._jobs)

    def _take(self) -> Taken | None:
        """The next rows to ask; None where there will be none."""
        with self._changed:
            while not self._is_stopped:
                taken = self._take_now(MOST_ROWS, self._jobs)
                if taken is not None:
                    return taken
                if self._is_over():
                    return None
                self._changed.wait()
            return None

    def _start(self) -> "_Worker":
        with self._changed:
            worker = _Worker(self._given)
            self._workers.add(worker)
            return worker

    def _end(self, worker: "_Worker") -> None:
        """Raises RuntimeError where it ended by itself: a bug, its traceback is on standard error."""
        with self._changed:
            self._workers.discard(worker)
            code = worker.end()
        if code:
            raise RuntimeError(f"a process of the batch ended with exit code {code}")


class _Worker:
    """A process that asks."""

    def __init__(self, given: tuple[OpenIndex, Settings, str]) -> None:
        """Start it; raises WorkerError where that can't be done."""
        _leave_signals()
        context = multiprocessing.get_context("spawn")  # a fork would copy this process's threads by half
        self._connection, other = context.Pipe()
        self._process = context.Process(target=work, args=(other, *given), daemon=True)
        try:
            self._process.start()
        except OSError as error:
            raise WorkerError(
                f"No process can be started ({error.strerror}).", "Use fewer --jobs."
            ) from error
        finally:
            other.close()

    def send(self, parts: tuple[Part, ...]) -> None:
        """Have the parts asked; where the process is no more, `receive` tells."""
        with suppress(*LOST):
            self._connection.send(parts)

    def receive(self) -> Found | None:
        """What came of the parts sent; None where the process is no more. Raises IndexFolderError."""
        try:
            found: Found | QuothError = self._connection.recv()
        except LOST:
            return None
        if isinstance(found, QuothError):
            raise found
        return found

    def kill(self) -> None:
        self._process.kill()

    def end(self) -> int:
        """Let it end, which it does where it has nothing to ask. Returns its exit code, 0 if killed."""
        self._connection.close()
        self._process.join()
        return max(0, self._process.exitcode or 0)


def work(
    connection: "Connection[object, tuple[Part, ...]]", open_index: OpenIndex, settings: Settings, form: str
) -> None:
    """What such a process does until the other end is closed: parts in, what came of them out."""
    asking: Asking | None = None
    with suppress(*LOST), connection, seldom_collected():
        while True:
            parts = connection.recv()
            try:
                asking = asking or Asking(open_index()._replace(bulk=True), settings, FORMATS[form])
                found: object = ask_all(parts, asking)
            except QuothError as error:
                found = error
            connection.send(found)


def _leave_signals() -> None:
    """Signals are the main thread's; the processes that this thread starts have them blocked for good."""
    if hasattr(signal, "pthread_sigmask"):
        resource_tracker.ensure_running()  # else the first start does it, and that unblocks them
        signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT, signal.SIGTERM))
