"""Shards that are counted by the workers of a Dask cluster; articles are read, and merged, here."""

from collections import deque
from collections.abc import Iterable, Iterator
from functools import cache, partial
from threading import Lock
from typing import TYPE_CHECKING, Final

from quoth.cluster.facts import asking_facts
from quoth.indexing import segmentation
from quoth.indexing.processes import CountAll
from quoth.indexing.shards import Counted, Known, Shard, count

if TYPE_CHECKING:
    from quoth.cluster import Cluster, Work
    from quoth.cluster.there import Facts

ONE_BY_ONE: Final = Lock()  # the interpreter would take turns between a worker's threads anyway


@cache
def counting_facts() -> "Facts":
    """What must be the same on a worker, so that it counts as this machine does."""
    return {**asking_facts(), "the segmenter": segmentation.fingerprint()}


def counting_by(cluster: "Cluster") -> CountAll:
    """Counts on `cluster`; what it gives raises WorkerError as `Cluster.result` does."""
    return partial(_there, cluster)


def count_there(shard: Shard) -> Counted:
    """On a worker: `count`, one shard at a time."""
    with ONE_BY_ONE:
        return count(shard)


def _there(cluster: "Cluster", work: Iterable[Known | Shard]) -> Iterator[Known | Counted]:
    waiting: deque[Known | Work] = deque()
    try:
        for each in work:
            waiting.append(each if isinstance(each, Known) else cluster.submit(count_there, each))
            if len(waiting) > cluster.slots():
                yield _result(cluster, waiting.popleft())
        while waiting:
            yield _result(cluster, waiting.popleft())
    finally:
        cluster.cancel(each for each in waiting if not isinstance(each, Known))


def _result(cluster: "Cluster", each: "Known | Work") -> Known | Counted:
    if isinstance(each, Known):
        return each
    counted: Counted = cluster.result(each, "the same sentences")
    return counted
