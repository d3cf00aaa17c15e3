"""Who segments and counts the shards: this process, or others beside it."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING, Final, TypeAlias

from quoth.errors import WorkerError
from quoth.indexing.shards import Counted, Known, Shard, count

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

AHEAD: Final = 2  # shards for each process that wait for it

# Counts the shards of a stream that must not be read far ahead: it holds the articles' texts. What is
# known comes out as it came in; everything stays in order.
CountAll: TypeAlias = Callable[[Iterable[Known | Shard]], Iterator[Known | Counted]]


def counting(jobs: int, stack: ExitStack) -> CountAll:
    """Counts with `jobs` processes, which `stack` ends.

    What it gives raises WorkerError where one of them is killed.
    """
    if jobs == 1:
        return _here
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # A new interpreter each: a copy of this one could hold a lock that nobody lets go of.
    pool = ProcessPoolExecutor(jobs, get_context("spawn"), initializer=_leave_interrupts_to_the_parent)
    stack.callback(pool.shutdown, cancel_futures=True)
    return partial(_there, pool, AHEAD * jobs)


def _here(work: Iterable[Known | Shard]) -> Iterator[Known | Counted]:
    return (each if isinstance(each, Known) else count(each) for each in work)


def _there(
    pool: "ProcessPoolExecutor", ahead: int, work: Iterable[Known | Shard]
) -> Iterator[Known | Counted]:
    from concurrent.futures.process import BrokenProcessPool

    waiting: deque[Known | Future[Counted]] = deque()
    try:
        for each in work:
            waiting.append(each if isinstance(each, Known) else pool.submit(count, each))
            if len(waiting) > ahead:
                yield _result(waiting.popleft())
        while waiting:
            yield _result(waiting.popleft())
    except BrokenProcessPool as error:
        raise WorkerError(
            "A process that counted sentences was killed.",
            "Try again, with fewer --jobs where memory is short.",
        ) from error


def _result(each: "Known | Future[Counted]") -> Known | Counted:
    return each if isinstance(each, Known) else each.result()


def _leave_interrupts_to_the_parent() -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
