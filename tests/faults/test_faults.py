"""A sample of every fault that `python tests/faults/run.py` tries at every place."""

import os
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

import batch_faults
import index_faults
import pytest
from injection import BUG, REFUSED, Fault, calls_of, run, sampled

from indexes import FERRY
from quoth.errors import OutputError
from quoth.store import write_index

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="children are forked")

# A group, one in how many of its cases, and what must be among that which comes of them.
SAMPLES: tuple[tuple[Callable[[Path, int], Counter[str]], int, set[str]], ...] = (
    (index_faults.killed_builds, 3, {"old", "new"}),
    (index_faults.full_disks, 5, {"old"}),
    (index_faults.broken_builds, 3, {"old", "new"}),
    (index_faults.killed_caches, 100, {"answered", "rebuilt"}),
    (index_faults.flipped_bytes, 11, {"error", "mapped: error"}),
    (index_faults.truncated_files, 7, {"error", "mapped: error"}),
    (index_faults.swapped_files, 41, {"old", "new", "error"}),
    (index_faults.changed_sources, 1, {"old", "error"}),
    (index_faults.crowds, 12, {"builds", "reads", "cached"}),
    (batch_faults.killed_batches, 31, {"killed, rows left", "torn, rows left"}),
    (batch_faults.full_disks_of_batches, 31, {"full, rows left", "half full, rows left"}),
    (batch_faults.stopped_batches, 31, {"interrupted, rows left", "terminated, rows left"}),
    (batch_faults.closed_pipes, 40, {"quiet"}),
    (batch_faults.small_files, 90, {"resumed"}),
)


@pytest.mark.parametrize(("group", "every", "expected"), SAMPLES, ids=[row[0].__name__ for row in SAMPLES])
def test_nothing_is_lost_or_wrong(
    group: Callable[[Path, int], Counter[str]], every: int, expected: set[str], tmp_path: Path
) -> None:
    assert expected <= set(group(tmp_path, every))


def test_every_group_is_sampled() -> None:
    assert [row[0] for row in SAMPLES] == [*index_faults.GROUPS, *batch_faults.GROUPS]


def test_a_file_lasts_before_it_is_put_in_place(tmp_path: Path) -> None:
    calls = calls_of(partial(write_index, FERRY, tmp_path / "index"), tmp_path / "said")
    before = calls[: calls.index("rename")]
    assert before.count("fsync") == len(index_faults.ALL) + 1  # of each file, and of their folder
    assert before[-1] == "fsync"
    assert "fsync" in calls[calls.index("rename") :]  # of the folder that holds the name


def test_a_fault_is_met_where_it_was_put(tmp_path: Path) -> None:
    def refused() -> None:
        raise OutputError("It is full.", "Empty it.")

    def wrong() -> None:
        raise ValueError("a bug")

    said = tmp_path / "said"

    def make() -> None:
        os.mkdir(tmp_path / "made")  # noqa: PTH102  # the call that is counted

    assert run(make, said, Fault("killed", 0)).code == -9
    assert run(make, said, Fault("full", 0)).code == BUG
    assert not (tmp_path / "made").exists()
    assert run(make, said, Fault("killed", 1)).code == 0
    assert (tmp_path / "made").exists()
    assert run(refused, said) == (REFUSED, "It is full. Empty it.\n")
    assert run(wrong, said).is_bug


def test_a_sample_has_the_first_and_the_last() -> None:
    assert [*sampled(10, 4)] == [0, 4, 8, 9]
    assert [*sampled(0, 4)] == []
