"""`--cluster` on a real scheduler with real workers: the bytes of one process, whoever is killed."""

import gc
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from itertools import islice
from pathlib import Path

import pytest
from distributed import Client

import quoth
from answer_rows import holding
from calling import Call
from clusters import LACKING, OTHER_ANALYSER, OTHER_DATA, OTHER_VERSION, Dask, end
from indexes import article, files
from processes import PATIENCE, ended, finish, go_on, group_of, held, lines_in, start, until
from quoth.batch import cluster as batch_cluster
from quoth.batch import run_batch
from quoth.batch.cluster import MOST_ROWS, OPEN_ROWS, Given, content_of, run_cluster
from quoth.batch.formats import JSONL
from quoth.cluster import Cluster, connected, connecting
from quoth.cluster.facts import asking_facts
from quoth.errors import QuothError, UsageError, WorkerError
from quoth.indexing import shards
from quoth.indexing.build import BuildProgress, build
from quoth.indexing.cluster import counting_by, counting_facts
from quoth.model import Index, QuestionRow, Settings
from quoth.store import open_index, write_index
from quoth.terminal.cli import main

TOWN = (
    "Town {0} opened a bridge in May 18{0}. Ada Voss, an engineer from Leeds, built it. It’s long.\n"
    "It cost ${0},300. About {0}00 people of Town {0} crossed it on the first day.\n"
)
TOWNS = [article(TOWN.format(number), f"{number}.txt") for number in range(10, 70)]
ASKED = (
    ("When did Town 12 open its bridge?", "a"),
    ("How much did the bridge of Town 40 cost?", None),
    ("And Town 13?", "a"),
    ("hello", None),
    ("How many people of Town 33 crossed the bridge on the first day?", "b"),
    ("Who painted the ferry?", "b"),
    ("", None),
)

ROWS = 200
# A worker that is to be held stops amid this row: nothing behind it can be written, while the first rows,
# which nobody is sent together with it, are.
HOLDING_ROW, HOLDING = 150, "Who sold the bridge of Town 50?"


def rows(count: int) -> list[QuestionRow]:
    """Questions of single rows and of conversations, mixed, and some that are none."""
    found = []
    for number in range(1, count + 1):
        question, name = (HOLDING, None) if number == HOLDING_ROW else ASKED[number % len(ASKED)]
        conversation = name and f"{name}{number // 70}"
        problem = "" if question else "it has no question"
        found.append(QuestionRow(number, f"q{number}", question, conversation, problem))
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Documents, their index, and questions."""
    folder = tmp_path_factory.mktemp("cluster")
    (folder / "towns").mkdir()
    for town in TOWNS:
        (folder / "towns" / town.source).write_text(town.text, encoding="utf-8")
    write_index(build(TOWNS), folder / "index")
    with (folder / "q.jsonl").open("w", encoding="utf-8") as file:
        for row in rows(2 * ROWS):
            asked = {"id": row.id, "question": row.question, "conversation": row.conversation}
            file.write(json.dumps({key: value for key, value in asked.items() if value}) + "\n")
    assert main(["batch", str(folder / "q.jsonl"), "-x", str(folder / "index"), "-qo", whole(folder)]) == 1
    return folder


def whole(folder: Path) -> str:
    return str(folder / "whole.jsonl")


@pytest.fixture(scope="module")
def dask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dask]:
    dask = Dask(tmp_path_factory.mktemp("dask"))
    try:
        yield dask
    finally:
        dask.close()


@pytest.fixture(autouse=True)
def _few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that few rows are enough for many turns."""
    monkeypatch.setattr(batch_cluster, "MOST_ROWS", MOST_ROWS // 16)
    monkeypatch.setattr(batch_cluster, "OPEN_ROWS", OPEN_ROWS // 16)


@pytest.fixture(autouse=True)
def _no_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is there, is there in the end, however slow this machine is."""
    monkeypatch.setattr(connecting, "CONNECT_SECONDS", PATIENCE)
    monkeypatch.setattr(connecting, "WORKER_SECONDS", float(PATIENCE))


@pytest.fixture
def index(folder: Path) -> Index:
    return open_index(folder / "index")


def asking(dask: Dask, told: Callable[[str], object] = print) -> AbstractContextManager[Cluster]:
    return connected(dask.address, 1, asking_facts, told)


def batch_of(
    cluster: Cluster, folder: Path, count: int, write: Callable[[str], object] | None = None
) -> list[str]:
    """What the cluster makes of so many rows. write: called with every line, when it is there."""
    lines: list[str] = []

    def put(line: str) -> None:
        lines.append(line)
        if write is not None:
            write(line)

    summary = run_cluster(rows(count), folder / "index", cluster, put, Settings(), JSONL)
    assert summary.rows == count
    return lines


def by_one(index: Index, count: int) -> list[str]:
    lines: list[str] = []
    run_batch(rows(count), index, lines.append)
    return lines


# Batch


def test_a_worker_that_is_killed_in_a_batch_loses_nothing(dask: Dask, folder: Path, index: Index) -> None:
    dask.with_workers(2)
    seen: list[str] = []

    def kill_one(line: str) -> None:
        seen.append(line)
        if len(seen) == 100:
            end(next(worker for worker in dask.workers if worker.poll() is None))

    with asking(dask) as cluster:
        found = batch_of(cluster, folder, ROWS, kill_one)
    assert found == by_one(index, ROWS)
    assert sum(worker.poll() is None for worker in dask.workers) == 1


def test_rows_are_read_no_further_ahead_than_they_are_written(dask: Dask, folder: Path) -> None:
    dask.with_workers(2)
    read, written, ahead = 0, 0, 0

    def reading() -> Iterator[QuestionRow]:
        nonlocal read, ahead
        for row in rows(ROWS):
            read += 1
            ahead = max(ahead, read - written)
            yield row

    def write(_line: str) -> None:
        nonlocal written
        written += 1

    with asking(dask) as cluster:
        run_cluster(reading(), folder / "index", cluster, write, Settings(), JSONL)
        assert written == ROWS
        assert ahead <= OPEN_ROWS // 16 * cluster.slots() + 1


def test_the_index_is_brought_to_workers_that_do_not_find_it(
    dask: Dask, folder: Path, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    dask.with_workers(0)  # those have it open
    dask.with_workers(2)
    brought: list[Given] = []

    def hidden(_folder: str, *rest: object) -> Given:
        return Given("/nowhere", *rest)  # type: ignore[arg-type]

    def content(given: Given) -> object:
        brought.append(given)
        return content_of(given._replace(folder=str(folder / "index")))

    monkeypatch.setattr(batch_cluster, "Given", hidden)
    monkeypatch.setattr(batch_cluster, "content_of", content)
    seen: list[str] = []

    def kill_all(line: str) -> None:
        seen.append(line)
        if len(seen) == 50:  # with all that was brought to them
            dask.with_workers(0)
            dask.start_worker()

    with asking(dask) as cluster:
        assert batch_of(cluster, folder, ROWS, kill_all) == by_one(index, ROWS)
    assert len(brought) == 2


def test_an_index_that_was_replaced_is_not_brought(folder: Path) -> None:
    with pytest.raises(QuothError, match=r"index was replaced meanwhile\. Begin again"):
        content_of(Given(str(folder / "index"), "another", Settings(), "jsonl"))
    with pytest.raises(QuothError, match=r"nowhere/meta\.json can't be read"):
        content_of(Given("/nowhere", "another", Settings(), "jsonl"))


def test_ctrl_c_takes_back_what_is_queued(dask: Dask, folder: Path) -> None:
    dask.with_workers(1)

    def endless() -> Iterator[QuestionRow]:
        while True:
            yield from rows(500)
            if written:
                raise KeyboardInterrupt

    written: list[str] = []
    with Client(dask.address, set_as_default=False) as client:
        with pytest.raises(KeyboardInterrupt), asking(dask) as cluster:
            run_cluster(endless(), folder / "index", cluster, written.append, Settings(), JSONL)
        until(lambda: client.run_on_scheduler(lambda dask_scheduler: not dask_scheduler.tasks))
    assert all(line.endswith("}\n") for line in written)


def test_a_scheduler_needs_no_quoth_and_one_that_is_killed_is_one_line(tmp_path: Path, folder: Path) -> None:
    other = Dask(tmp_path, LACKING)
    seen: list[str] = []

    def kill(line: str) -> None:
        seen.append(line)
        if len(seen) == 10:
            end(other.scheduler)

    try:
        other.with_workers(1)
        problem = r"^The Dask scheduler at tcp://127\.0\.0\.1:\d+ does not answer"
        with pytest.raises(WorkerError, match=problem), asking(other) as cluster:
            batch_of(cluster, folder, ROWS, kill)
    finally:
        other.close()
    assert len(seen) < ROWS


# Index


@pytest.fixture
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quoth.indexing.build.CHARACTERS", shards.CHARACTERS // 2_000)


@pytest.mark.usefixtures("small_shards")
def test_a_worker_that_is_killed_in_a_build_loses_nothing(dask: Dask, folder: Path, tmp_path: Path) -> None:
    dask.with_workers(2)
    counted: list[int] = []

    def kill_one(so_far: BuildProgress) -> None:
        counted.append(so_far.sentences)
        if len(counted) == 5:
            end(next(worker for worker in dask.workers if worker.poll() is None))

    with connected(dask.address, 1, counting_facts, print) as cluster:
        index = build(TOWNS, on_progress=kill_one, count_all=counting_by(cluster))
    write_index(index, tmp_path / "index")
    assert files(tmp_path / "index") == files(folder / "index")
    assert len(counted) > 20
    assert sum(worker.poll() is None for worker in dask.workers) == 1


@pytest.mark.usefixtures("small_shards")
def test_articles_that_are_known_are_not_sent(dask: Dask, folder: Path, tmp_path: Path) -> None:
    dask.with_workers(1)
    earlier = build(TOWNS[5:50])
    write_index(earlier, tmp_path / "earlier")
    with connected(dask.address, 1, counting_facts, print) as cluster:
        again = build(TOWNS, earlier=open_index(tmp_path / "earlier"), count_all=counting_by(cluster))
    write_index(again, tmp_path / "index")
    assert files(tmp_path / "index") == files(folder / "index")


# What can be wrong with a cluster


DIFFERENT = {
    # what it is: its preload, what is told of it, and whether it comes when the work has begun
    "lacking": (LACKING, f"has no quoth {quoth.__version__}.", False),
    "lacking, late": (LACKING, f"has no quoth {quoth.__version__}.", True),
    "version": (OTHER_VERSION, f"has quoth 0.0.1, not {quoth.__version__}.", True),
    "analyser": (OTHER_ANALYSER, "has the analyser cafe0000, not ", False),
    "data": (OTHER_DATA, "has the learned data cafe0000, not ", False),
}


@pytest.mark.parametrize("what", DIFFERENT)
def test_a_worker_that_is_not_the_same_is_named(dask: Dask, folder: Path, what: str) -> None:
    preload, problem, comes_late = DIFFERENT[what]
    count = 1
    dask.with_workers(count)
    with Client(dask.address, set_as_default=False) as client:
        (good,) = client.nthreads()
        bad: list[subprocess.Popen[bytes]] = []

        def join(_line: str = "") -> None:
            if not bad:
                bad.append(dask.start_worker(preload))
                until(lambda: len(client.nthreads()) == count + 1)

        if not comes_late:
            join()
        try:
            with pytest.raises(WorkerError) as raised, asking(dask) as cluster:
                batch_of(cluster, folder, 10 * ROWS, join)
            addresses = set(client.nthreads()) - {good}
        finally:
            end(bad[0])
        until(lambda: len(client.nthreads()) == count)
    (address,) = addresses  # it runs on: it only was not of use
    assert raised.value.problem.startswith(f"The worker {address} {problem}")
    assert raised.value.remedy.startswith(f"Install quoth {quoth.__version__} there")


def test_a_cluster_without_workers_is_waited_for_and_given_up(
    dask: Dask, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "WORKER_SECONDS", 2.0)
    dask.with_workers(0)
    told: list[str] = []
    problem = rf"^The Dask scheduler at {dask.address} has no worker\. Start one"
    with pytest.raises(WorkerError, match=problem), asking(dask, told.append) as cluster:
        batch_of(cluster, folder, 10)
    assert told == [f"Waiting for a worker of {dask.address} (up to 2 seconds)."]


def test_workers_that_come_late_are_not_too_late(dask: Dask, folder: Path, index: Index) -> None:
    dask.with_workers(0)
    told: list[str] = []

    def tell(line: str) -> None:
        told.append(line)
        dask.start_worker()

    with asking(dask, tell) as cluster:
        assert batch_of(cluster, folder, 100) == by_one(index, 100)
    assert len(told) == 1


NOBODY = "tcp://127.0.0.1:1"


def test_nothing_is_left_of_a_client_that_could_not_connect(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connecting, "CONNECT_SECONDS", 1)
    gc.disable()
    try:
        with pytest.raises(WorkerError), connecting.connected(NOBODY, 1, dict, print):
            pass
        assert not any(isinstance(each, Client) for each in gc.get_objects())
    finally:
        gc.enable()


ADDRESSES = {
    NOBODY: f"No Dask scheduler answers at {NOBODY}.",
    "127.0.0.1:1": "No Dask scheduler answers at 127.0.0.1:1.",
    "gopher://hill": '"gopher://hill" is no address of a scheduler (',
    "": '"" is no address of a scheduler (',
}


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_where_nobody_is(
    folder: Path, monkeypatch: pytest.MonkeyPatch, call: Call, address: str
) -> None:
    monkeypatch.chdir(folder)
    monkeypatch.setattr(connecting, "CONNECT_SECONDS", 1)
    for words in (("index", "-d", "towns"), ("batch", "q.jsonl", "-x", "index")):
        code, out, err = call(*words, "-o", "new", "--cluster", address)
        assert (code, out, err.count("\n")) == (2, "", 1)
        assert err.startswith(ADDRESSES[address])
        assert not Path("new").exists()


def test_without_the_extra_its_install_command_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(UsageError, match=r"needs Dask\. Install it: pip install 'quoth\[cluster\]'\."):
        connected(NOBODY, 1, asking_facts, print).__enter__()


def test_jobs_are_not_for_a_cluster_that_is_there(call: Call) -> None:
    told = "The cluster's workers are not started here. Leave out --jobs, or --cluster.\n"
    assert call("batch", "q.jsonl", "--cluster", NOBODY, "--jobs", "2") == (2, "", told)


# The commands, as processes


@pytest.fixture
def holding_dask(dask: Dask, monkeypatch: pytest.MonkeyPatch) -> Iterator[Dask]:
    """A cluster whose workers stop amid HOLDING_ROW; they are for one test alone."""
    dask.with_workers(0)
    with monkeypatch.context() as patch:
        for name, value in holding(HOLDING).items():
            patch.setenv(name, value)
        dask.with_workers(2)
    try:
        yield dask
    finally:
        dask.with_workers(0)


@pytest.mark.parametrize(("cluster", "number"), [("local", signal.SIGINT), ("address", signal.SIGTERM)])
def test_stopped_by_a_signal_and_resumed(
    holding_dask: Dask, folder: Path, tmp_path: Path, cluster: str, number: signal.Signals
) -> None:
    dask, out = holding_dask, tmp_path / "out.jsonl"
    where = ("local", "--jobs", "2") if cluster == "local" else (dask.address,)
    words: tuple[str, ...] = ("-x", "index", "--cluster", *where, "-o", str(out))
    process = start(folder, "batch", "-", *words, stdin=subprocess.PIPE, environment=holding(HOLDING))

    def stopped() -> list[int]:
        return held(group_of(process.pid) if cluster == "local" else [each.pid for each in dask.workers])

    with ended(process):
        assert process.stdin is not None
        with (folder / "q.jsonl").open("rb") as file:
            process.stdin.writelines(islice(file, ROWS))
        process.stdin.flush()  # it waits for more, also when all of them are answered
        until(lambda: stopped() and lines_in(out), process)
        os.killpg(process.pid, number)  # as a terminal does: the workers of "local" get it too
        for pid in stopped():
            go_on(pid)  # a cluster waits for them to end
        code, err = finish(process)
    assert code == 128 + number, err
    assert err.startswith(b"Stopped. ")
    assert err.endswith(b" The same command with --resume goes on.\n")
    assert err.count(b"\n") == 1
    left = out.read_bytes()
    assert left.endswith(b"\n")
    assert Path(whole(folder)).read_bytes().startswith(left)
    dask.with_workers(0)
    dask.with_workers(2)
    if number == signal.SIGTERM:  # what a cluster has begun, one process ends as well
        words = ("-x", "index", "-o", str(out))
    code, err = finish(start(folder, "batch", "q.jsonl", *words, "--resume"))
    assert code == 1, err
    assert err.count(b"\n") == 1
    assert out.read_bytes() == Path(whole(folder)).read_bytes()


def test_documents_are_indexed_by_a_cluster_of_this_machine(folder: Path) -> None:
    assert finish(start(folder, "index", "-d", "towns", "-o", "one")) == (0, b"")
    assert finish(start(folder, "index", "-d", "towns", "-o", "two", "--cluster", "local")) == (0, b"")
    assert files(folder / "one") == files(folder / "two")


@pytest.mark.parametrize("words", [("-d", "towns"), ()], ids=["documents", "shipped"])
def test_documents_that_have_no_index_folder_are_asked_too(
    dask: Dask, folder: Path, words: tuple[str]
) -> None:
    dask.with_workers(1)
    for name, where in (("here", ()), ("there", ("--cluster", dask.address))):
        process = start(folder, "batch", "q.jsonl", *words, "-n", "2", "-q", "-f", "-o", name, *where)
        assert finish(process) == (1, b"")
    assert (folder / "here").read_bytes() == (folder / "there").read_bytes()
