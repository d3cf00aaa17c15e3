"""`quoth batch` as a process: several jobs, kills, signals, pipes; the bytes are always the same."""

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from answer_rows import holding
from processes import PATIENCE, at_rest, ended, finish, go_on, group_of, held, lines_in, runs, start, until
from quoth.batch.crew import ATTEMPTS
from quoth.batch.output import output_file
from quoth.errors import OutputError

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/stat").exists(), reason="looks for processes as Linux has them"
)

BRIDGE = (
    "The bridge opened in May 1883.\nAda Voss, an engineer from Leeds, built it.\n"
    "It cost 15 million dollars.\nAbout 5,300 people crossed it on the first day.\n"
)
ASKED = (
    ("When did the bridge open?", "a"),
    ("How much did the bridge cost?", None),
    ("Who built it?", "a"),
    ("How many people crossed the bridge on the first day?", "b"),
    ("hello", None),
    ("Where was she from?", "a"),
    ("Who painted the ferry?", "b"),
    ("And on the first day?", "b"),
)
ROWS = 160
# Whoever is to be disturbed stops amid this row: nothing behind it can be written, while the first rows,
# which nobody is sent together with it, are.
HOLDING_ROW, HOLDING = 80, "Who sold the bridge?"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a document, its index, many questions, and what an undisturbed run makes of them."""
    folder = tmp_path_factory.mktemp("batch")
    (folder / "bridge.txt").write_text(BRIDGE, encoding="utf-8")
    with (folder / "q.jsonl").open("w", encoding="utf-8") as file:
        for number in range(ROWS):
            question, name = ASKED[number % len(ASKED)]
            if number == HOLDING_ROW:
                question, name = HOLDING, None
            row = {"id": f"q{number}", "question": question}
            if name:
                row["conversation"] = f"{name}{number // 40}"
            file.write(json.dumps(row if number % 97 else {"id": f"q{number}"}) + "\n")
    assert finish(batch(folder, "-o", "whole.jsonl"))[0] == 1
    assert (folder / "whole.jsonl").read_bytes().count(b"\n") == ROWS
    return folder


def batch(
    folder: Path, *words: str, file: str = "q.jsonl", hold: bool = False, **more: int
) -> subprocess.Popen[bytes]:
    """hold: whether whoever is at HOLDING_ROW stops there."""
    environment = holding(HOLDING) if hold else {}
    return start(folder, "batch", file, "-d", "bridge.txt", *words, environment=environment, **more)


def held_one(process: subprocess.Popen[bytes]) -> int:
    """The process that stops amid HOLDING_ROW, as soon as it does."""
    until(lambda: held(group_of(process.pid)), process)
    (pid,) = held(group_of(process.pid))
    return pid


# What one process does when it is killed, stopped or has no reader any more is tried at every call by
# faults/batch_faults.py; here it has workers.


def test_several_processes_write_what_one_writes(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    assert finish(batch(folder, "--jobs", "3", "-n", "1", "-o", str(out)))[0] == 1
    assert out.read_bytes() == (folder / "whole.jsonl").read_bytes()


def test_several_processes_on_a_pipe(folder: Path) -> None:
    data = (folder / "q.jsonl").read_bytes()
    process = batch(folder, "--jobs", "2", "-q", file="-", stdin=subprocess.PIPE)
    out, err = process.communicate(data, timeout=PATIENCE)
    assert (out, err) == ((folder / "whole.jsonl").read_bytes(), b"")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_row_is_answered_before_the_next_is_there(folder: Path, jobs: str) -> None:
    process = batch(folder, "--jobs", jobs, "-q", file="-", stdin=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    for number in range(1, 4):
        process.stdin.write(b"When did the bridge open?\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == str(number)
    process.stdin.close()
    assert process.stdout.read() == b""
    assert process.wait(PATIENCE) == 0
    process.stdout.close()
    assert process.stderr is not None
    process.stderr.close()


def test_killed_in_the_middle_and_resumed(folder: Path, tmp_path: Path) -> None:
    whole, out = folder / "whole.jsonl", tmp_path / "out"
    words = ("--jobs", "2", "-o", str(out))
    with ended(batch(folder, *words, hold=True)) as process:
        pid = held_one(process)
        assert pid != process.pid
        until(lambda: lines_in(out), process)
        process.kill()
        go_on(pid)  # a worker, amid a row that nobody waits for any more
        assert finish(process)[0] == -signal.SIGKILL
        until(lambda: not any(map(runs, group_of(process.pid))))  # its workers don't go on without it
    assert 0 < lines_in(out) < lines_in(whole)
    with out.open("ab") as file:
        file.write(b'{"schema": "quoth.ans')
    assert finish(batch(folder, *words, "--resume"))[0] == 1
    assert out.read_bytes() == whole.read_bytes()


SIGNALS = {signal.SIGINT: 130, signal.SIGTERM: 143}


@pytest.mark.parametrize("number", SIGNALS, ids=str)
def test_stopped_by_a_signal_and_resumed(folder: Path, tmp_path: Path, number: signal.Signals) -> None:
    out = tmp_path / "out.jsonl"
    with ended(batch(folder, "--jobs", "2", "-o", str(out), hold=True)) as process:
        held_one(process)
        until(lambda: lines_in(out), process)
        os.killpg(process.pid, number)  # as a terminal does: the workers get it too, which ends them
        _, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == SIGNALS[number]
    assert err.startswith(b"Stopped. ")
    assert err.endswith(b" The same command with --resume goes on.\n")
    assert err.count(b"\n") == 1
    left = out.read_bytes()
    assert left.endswith(b"\n")
    assert left == (folder / "whole.jsonl").read_bytes()[: len(left)]
    assert finish(batch(folder, "--jobs", "2", "-o", str(out), "--resume"))[0] == 1
    assert out.read_bytes() == (folder / "whole.jsonl").read_bytes()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_while_it_waits_for_a_question(folder: Path, jobs: str) -> None:
    process = batch(folder, "--jobs", jobs, file="-", stdin=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(b"When did the bridge open?\n")
    process.stdin.flush()
    assert process.stdout.readline().endswith(b"}\n")
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out) == (130, b"")
    assert err.startswith(b"Stopped. ")
    assert b"--resume" not in err


def test_a_killed_worker_is_replaced_and_its_rows_are_done_again(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with ended(batch(folder, "--jobs", "2", "-o", str(out), hold=True)) as process:
        pids = []
        for _ in range(ATTEMPTS - 1):
            pids.append(held_one(process))
            os.kill(pids[-1], signal.SIGKILL)
        pids.append(held_one(process))
        go_on(pids[-1])
        _, err = process.communicate(timeout=PATIENCE)
    assert len(set(pids)) == ATTEMPTS
    assert process.pid not in pids
    assert process.returncode == 1
    assert err.count(b"\n") == 1
    assert out.read_bytes() == (folder / "whole.jsonl").read_bytes()


def test_workers_that_are_always_killed_are_one_clear_error(folder: Path, tmp_path: Path) -> None:
    with ended(batch(folder, "--jobs", "2", "-o", str(tmp_path / "out.jsonl"), hold=True)) as process:
        for _ in range(ATTEMPTS):
            os.kill(held_one(process), signal.SIGKILL)
        _, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == 2
    assert err.startswith(b"The process was killed 3 times at row ")
    assert err.count(b"\n") == 1


def test_a_reader_that_has_enough_is_no_error(folder: Path) -> None:
    # More is written than the pipe takes.
    process = batch(folder, "--jobs", "2", pipesize=4096)
    assert process.stdout is not None
    assert process.stdout.readline().endswith(b"}\n")
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    assert process.wait(PATIENCE) == 0
    process.stderr.close()


def test_nothing_is_written_behind_what_found_no_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, room = os.write, 10

    def filling(descriptor: int, data: bytes) -> int:
        left = room - os.fstat(descriptor).st_size
        if not left:
            raise OSError(28, "No space left on device")
        return write(descriptor, data[:left])

    path = tmp_path / "out.jsonl"
    with output_file(str(path)) as line:
        line("1 row\n")
        monkeypatch.setattr("quoth.batch.output.os.write", filling)
        for row in ("a longer row\n", "3\n"):
            with pytest.raises(OutputError):
                line(row)
    assert path.read_text() == "1 row\n"


POISON = (
    b'{"question": "' + b"x" * 10_000_000 + b'"}',
    b'{"question": "a\\u0000b"}',
    b'{"question": "a\\ud800b"}',
    b'{"question": ' + b"[" * 200_000,
    b'{"question": {"a": 1}}',
    b'["When?"]',
    b'{"question": "Who?", "id": 1' + b"0" * 5_000 + b"}",
    b'{"question": "Who?", "id": 1e999}',
    b'{"question": "Who?", "id": NaN}',
    b'{"question": "Who?", "question": "When?"}',
    b'{"question": "Who?", "more": {"a": 1, "a": 2}}',
    b'{"question": "Who?", "more": ' + b'{"a":' * 20_000 + b"1" + b"}" * 20_000 + b"}",
    b'{"question": true}',
    b'{"question": "Who?", "conversation": ["a"]}',
    b'{"question": "\\u0000\\ud800"}',
    b'\x00{"question": "Who?"}',
)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_poisoned_rows_are_error_rows_with_their_line(folder: Path, jobs: str) -> None:
    good = b'{"question": "When did the bridge open?"}'
    data = b"".join(line + b"\n" + good + b"\n" for line in POISON)
    process = batch(folder, "--jobs", jobs, "-q", file="-", stdin=subprocess.PIPE)
    out, err = process.communicate(data, timeout=PATIENCE)
    assert (process.returncode, err) == (1, b"")
    rows = [json.loads(line) for line in out.splitlines()]
    assert [row["status"] for row in rows] == ["error", "answered"] * len(POISON)
    assert [row["id"] for row in rows] == [str(n) for n in range(1, 2 * len(POISON) + 1)]
    for line, row in zip(range(1, 100, 2), rows[::2], strict=False):
        assert row["reason"]["text"].startswith(f"Row {line}: ")
        assert len(json.dumps(row)) < 5_000


def test_rows_are_read_no_further_ahead_than_they_are_written(folder: Path) -> None:
    words = ("--jobs", "2", "-q")
    with ended(batch(folder, *words, file="-", stdin=subprocess.PIPE, hold=True)) as process:
        assert process.stdin is not None
        os.set_blocking(process.stdin.fileno(), False)
        # The first is not answered, so that none is written: sooner or later no other is taken any more.
        os.write(process.stdin.fileno(), f"{HOLDING}\n".encode())
        rows, sent, quiet = b"When did the bridge open?\n" * 400, 0, 0
        while quiet < 20 and sent // 26 < 20_000:
            try:
                sent += os.write(process.stdin.fileno(), rows)
                quiet = 0
            except BlockingIOError:
                pids = group_of(process.pid)
                quiet = quiet + 1 if held(pids) and at_rest(pids) else 0
                time.sleep(0.01)
        assert sent // 26 < 20_000
