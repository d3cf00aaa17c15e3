"""The cluster: work goes out, what came of it comes back, and what is wrong there is one line here."""

import logging
import math
import signal
import warnings
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError
from contextlib import ExitStack, contextmanager, suppress
from time import monotonic
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from quoth import __version__
from quoth.cluster.there import Came, Facts, call_there, facts_there
from quoth.errors import UsageError, WorkerError

if TYPE_CHECKING:
    from distributed import Client, Future, LocalCluster

LOCAL: Final = "local"  # the address of a cluster that is made here and ends with the run
CONNECT_SECONDS: Final = 10  # until a scheduler that does not answer is one that is not there
WORKER_SECONDS: Final = 60.0  # until a cluster without any worker is given up
LEAST_OUT: Final = 2  # pieces of work, also where there is no worker yet: it may come for them
LOOK_SECONDS: Final = 1.0  # without news, until somebody looks what is the matter
CLOSE_SECONDS: Final = 10  # until what does not end by itself is left to end with this process
# Those to whom Dask gives handlers of their own, and who would tell what is one line of ours.
LOGGERS: Final = ("distributed", "distributed.client", "tornado", "tornado.application", "asyncio")
LARGE: Final = "1GB"  # Dask warns of work above that; a shard with an endless paragraph is below

Work: TypeAlias = "Future[Came]"


class ContentLostError(Exception):
    """What was scattered is gone with the workers that had it; it never leaves the program."""


@contextmanager
def connected(
    address: str, jobs: int, facts: Callable[[], Facts], told: Callable[[str], object]
) -> Iterator["Cluster"]:
    """The cluster at `address`, a scheduler's or "local": then one of `jobs` workers, for the block alone.

    facts: says what must be the same on every worker. told: is told what is waited for, a line each.

    Raises UsageError where Dask is missing or the address is none, WorkerError for a scheduler that
    does not answer in CONNECT_SECONDS and for a worker that is not the same.
    """
    try:
        import cloudpickle
        import dask
        import distributed  # noqa: F401
    except ImportError:
        raise UsageError("--cluster needs Dask.", "Install it: pip install 'quoth[cluster]'.") from None
    from quoth.cluster import there

    cloudpickle.register_pickle_by_value(there)
    for name in LOGGERS:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    with ExitStack() as stack:
        stack.enter_context(dask.config.set({"distributed.admin.large-graph-warning-threshold": LARGE}))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of other versions of packages that don't matter here
            at: str | LocalCluster = _local(jobs, stack) if address == LOCAL else address
            client = _client(at, address)
        stack.callback(_close, client.close)
        cluster = Cluster(client, address, facts, told)
        cluster.examine()
        yield cluster


def _client(at: "str | LocalCluster", address: str) -> "Client":
    """A client of the scheduler at `at`, which was given as `address`."""
    import gc

    from distributed import Client

    problem: UsageError | WorkerError
    try:
        return Client(at, timeout=CONNECT_SECONDS, set_as_default=False)
    except ValueError as error:
        problem = UsageError(
            f'"{address}" is no address of a scheduler ({error}).',
            'Give one like tcp://HOST:8786, or "local".',
        )
    except OSError:
        problem = WorkerError(
            f"No Dask scheduler answers at {address}.",
            'Start one there ("dask scheduler"), or see to its name, port and firewall.',
        )
    # Half a client is left, in a circle. Were it closed by the collector in the thread of the next one, that
    # thread and this one would wait for each other.
    gc.collect()
    raise problem


class Cluster:
    """A cluster that is connected. Not safe from threads, `submit` apart."""

    def __init__(
        self, client: "Client", address: str, facts: Callable[[], Facts], told: Callable[[str], object]
    ) -> None:
        from distributed.protocol.pickle import dumps

        self._client = client
        self._address = address
        self._told = told
        self._dumps: Callable[[object], bytes] = dumps
        self._expected = facts()
        self._facts = dumps(facts)
        self._call = _as_code(call_there)
        self._alone_since: float | None = None
        self._counted_at, self._slots = -math.inf, LEAST_OUT

    def submit(
        self, call: Callable[..., object], *arguments: object, content: "Future[Any] | None" = None
    ) -> Work:
        """Have the function called on a worker, which must have it under the same name.

        content: what was scattered, as the last argument.
        """
        given = () if content is None else (content,)
        sent = self._dumps((call, arguments))
        work: Work = self._client.submit(self._call, self._facts, self._expected, sent, *given, pure=False)
        return work

    def scatter(self, content: object) -> "Future[Any]":
        """Bring something to all workers, once to each; raises ContentLostError where there is none."""
        try:
            brought: Future[Any] = self._client.scatter(content, broadcast=True, hash=False)
        except TimeoutError:
            raise ContentLostError from None
        return brought

    def result(self, work: Work, what: str) -> Any:
        """What came of the work, waited for. what: it is, in an error.

        Raises WorkerError where the cluster is gone, or has no worker for WORKER_SECONDS, or loses
        worker after worker over it, or has one that is not the same; ContentLostError where what it
        was given is gone; and what the call raised.
        """
        from distributed import KilledWorker

        while True:
            try:
                address, found, came = work.result(timeout=LOOK_SECONDS)
            except TimeoutError:
                self.look()
            except KilledWorker:
                self.examine()  # it may be that they could not do it
                raise WorkerError(
                    f"Worker after worker of the cluster was killed at {what}.",
                    "Have they memory enough?",
                ) from None
            except CancelledError:
                if self._client.status == "running":
                    raise ContentLostError from None
                raise self._gone() from None
            else:
                self._compare(address, found)
                return came

    def look(self) -> None:
        """Say so where there is no worker; raises WorkerError where there was none for too long."""
        if self._threads():
            self._alone_since = None
            return
        now = monotonic()
        if self._alone_since is None:
            self._alone_since = now
            self._told(f"Waiting for a worker of {self._address} (up to {WORKER_SECONDS:.0f} seconds).")
        elif now - self._alone_since > WORKER_SECONDS:
            raise WorkerError(
                f"The Dask scheduler at {self._address} has no worker.",
                f'Start one: "dask worker {self._address}".',
            )

    def slots(self) -> int:
        """How much work may be out at once: for every thread of a worker, and one more to go on with.

        Workers that come later count soon: a cluster may grow when it sees work.
        """
        now = monotonic()
        if now - self._counted_at > LOOK_SECONDS:
            threads = self._threads()
            self._counted_at, self._slots = now, max(LEAST_OUT, sum(threads.values()) + len(threads))
        return self._slots

    def examine(self) -> None:
        """Ask every worker what it is; raises WorkerError for one that is not the same."""
        try:
            found = self._client.run(facts_there, self._facts, on_error="return")
        except OSError:
            raise self._gone() from None
        for address, facts in sorted(found.items()):
            if isinstance(facts, dict | None):  # else it is gone again
                self._compare(address, facts)

    def cancel(self, work: Iterable[Work]) -> None:
        """Nobody waits for it any more."""
        with suppress(OSError, CancelledError):
            self._client.cancel(list(work), force=True)

    def _threads(self) -> dict[str, int]:
        try:
            return dict(self._client.nthreads())
        except (OSError, CancelledError):
            raise self._gone() from None

    def _compare(self, address: str, found: Facts | None) -> None:
        remedy = f"Install quoth {__version__} there, just as it is here, and start the worker anew."
        if found is None:
            raise WorkerError(f"The worker {address} has no quoth {__version__}.", remedy)
        for name, value in self._expected.items():
            if found.get(name) != value:
                there = found.get(name, "none")
                raise WorkerError(f"The worker {address} has {name} {there}, not {value}.", remedy)

    def _gone(self) -> WorkerError:
        return WorkerError(
            f"The Dask scheduler at {self._address} does not answer any more.", "Start it, and begin again."
        )


def _as_code(function: Callable[..., Came]) -> FunctionType:
    """The same function as one of a script, whose code Dask sends: whoever gets it may lack its module."""
    copy = FunctionType(function.__code__, function.__globals__, function.__name__)
    copy.__module__ = "__main__"
    return copy


def _local(jobs: int, stack: ExitStack) -> "LocalCluster":
    """A cluster of processes of this machine; signals are left to this one."""
    from multiprocessing import resource_tracker

    from distributed import LocalCluster

    blocked = (signal.SIGINT, signal.SIGTERM) if hasattr(signal, "pthread_sigmask") else ()
    if blocked:
        resource_tracker.ensure_running()  # else the first start does it, and that unblocks them
        before = signal.pthread_sigmask(signal.SIG_BLOCK, blocked)  # for what is started, for good
    try:
        cluster = LocalCluster(
            n_workers=jobs,
            threads_per_worker=1,
            processes=True,
            host="127.0.0.1",
            dashboard_address=None,
            memory_limit=None,  # as the processes of --jobs have none
            silence_logs=logging.CRITICAL,
        )
    finally:
        if blocked:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
    stack.callback(_close, cluster.close)
    return cluster


def _close(close: Callable[[float], object]) -> None:
    with suppress(OSError, CancelledError):
        close(CLOSE_SECONDS)
