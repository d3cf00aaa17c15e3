"""A batch: a row in, a row out, in order, each line whole, nothing lost."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

import replies
from quoth.batch import Summary, asking, conversations, output_file, run_batch
from quoth.errors import IndexFolderError, OutputError, UsageError
from quoth.model import Conversation, Index, QuestionRow, Reply, Settings

KINDS: dict[str, Reply] = {"answer": replies.ANSWER, "none": replies.ABSTENTION, "hello": replies.CHAT}


def asked(*questions: str, conversation: str | None = None) -> list[QuestionRow]:
    return [
        QuestionRow(number, f"q{number}", question, conversation)
        for number, question in enumerate(questions, start=1)
    ]


@pytest.fixture(autouse=True)
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """Each question that was asked, with how many replies its conversation had."""
    heard: list[tuple[str, int]] = []

    def answer(typed: str, index: Index, conversation: Conversation, settings: Settings) -> Reply:
        assert (index, settings) == (replies.INDEX, Settings(answers=3))
        heard.append((typed, len(conversation.replies)))
        if typed == "refused":
            raise UsageError("That is no question.", "Ask one.")
        if typed == "damaged":
            raise IndexFolderError("index/text.txt is damaged.", "Rebuild it.")
        if typed == "bug":
            raise ZeroDivisionError
        return KINDS[typed]

    monkeypatch.setattr(asking, "answer", answer)
    return heard


def run(rows: Iterable[QuestionRow]) -> tuple[Summary, list[dict[str, Any]]]:
    lines: list[str] = []
    summary = run_batch(rows, replies.INDEX, lines.append, Settings(answers=3))
    assert all(line.endswith("\n") and line.count("\n") == 1 for line in lines)
    return summary, [json.loads(line) for line in lines]


def test_every_row_becomes_a_row_in_order() -> None:
    bad = QuestionRow(5, "q5", "", problem="The question is empty.")
    summary, rows = run([*asked("answer", "none", "hello", "refused"), bad])
    assert summary == Summary(rows=5, answered=1, abstained=1, chat=1, failed=2)
    assert [(row["id"], row["status"]) for row in rows] == [
        ("q1", "answered"),
        ("q2", "abstained"),
        ("q3", "chat"),
        ("q4", "error"),
        ("q5", "error"),
    ]
    assert rows[3]["reason"]["text"] == "Row 4: That is no question. Ask one."
    assert rows[4]["reason"]["text"] == "Row 5: The question is empty."


def test_no_row_no_line() -> None:
    assert run([]) == (Summary(), [])


def test_a_row_is_written_before_the_next_is_read() -> None:
    events: list[str] = []

    def rows() -> Iterable[QuestionRow]:
        for row in asked("answer", "none"):
            events.append(f"read {row.id}")
            yield row

    run_batch(
        rows(),
        replies.INDEX,
        lambda line: events.append(f"write {json.loads(line)['id']}"),
        Settings(answers=3),
        lambda progress: events.append(f"{progress.rows} done, {progress.answered} answered"),
    )
    assert events == [
        "read q1",
        "write q1",
        "1 done, 1 answered",
        "read q2",
        "write q2",
        "2 done, 1 answered",
    ]


def test_a_bug_and_a_damaged_index_end_the_batch() -> None:
    for question, error in (("bug", ZeroDivisionError), ("damaged", IndexFolderError)):
        with pytest.raises(error):
            run(asked("answer", question, "answer"))


def test_rows_of_a_conversation_know_the_ones_before(heard: list[tuple[str, int]]) -> None:
    first, second = (asked("answer", "none", "refused", conversation=name) for name in ("a", "b"))
    alone = asked("hello", "hello")
    run([first[0], second[0], alone[0], first[1], first[2], alone[1], first[0], second[1]])
    assert [replies for _, replies in heard] == [0, 0, 0, 1, 2, 0, 2, 1]


def test_memory_of_conversations_is_bounded(
    heard: list[tuple[str, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conversations, "REPLIES", 2)
    monkeypatch.setattr(conversations, "CONVERSATIONS", 2)
    run([asked("hello", conversation=name)[0] for name in "aaaabacab"])
    assert [replies for _, replies in heard] == [0, 1, 2, 2, 0, 2, 0, 2, 0]


# The output file


def write_all(path: Path | str, *steps: str | Callable[[], object]) -> None:
    """Write each line, call each function, in turn."""
    with output_file(str(path)) as write:
        for step in steps:
            write(step) if isinstance(step, str) else step()


def fail() -> None:
    raise ZeroDivisionError


def test_lines_reach_the_file_at_once_and_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    with output_file(str(path)) as write:
        assert path.read_bytes() == b""
        write("first — 1\n")
        assert path.read_text() == "first — 1\n"
        write("second\n")
    assert path.read_text() == "first — 1\nsecond\n"


def test_an_existing_file_is_kept_until_there_is_a_line(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("old and long\n")
    with pytest.raises(ZeroDivisionError):
        write_all(path, fail)
    assert path.read_text() == "old and long\n"
    with output_file(str(path)) as write:
        assert path.read_text() == "old and long\n"
        write("new\n")
    assert path.read_text() == "new\n"
    with output_file(str(path)):
        pass
    assert path.read_text() == ""


def test_a_new_file_without_a_line_is_not_left_behind_by_a_failure(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    with pytest.raises(ZeroDivisionError):
        write_all(path, fail)
    assert not path.exists()
    with pytest.raises(ZeroDivisionError):
        write_all(path, "first\n", fail)
    assert path.read_text() == "first\n"


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("none/out.jsonl", r"none/out.jsonl can't be written \(No such file or directory\)"),
        ("folder", r"folder can't be written \(Is a directory\)"),
        ("file/out.jsonl", r"file/out.jsonl can't be written \(Not a directory\)"),
    ],
)
def test_a_path_that_can_not_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, problem: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    Path("file").touch()
    with pytest.raises(OutputError, match=problem), output_file(path):
        pass


def test_a_file_that_is_read_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("docs").mkdir()
    for name in ("q.txt", "docs/a.txt", "docs/answers.jsonl", "b.txt"):
        Path(name).write_text(name)
    Path("link.txt").symlink_to("q.txt")
    inputs = ["q.txt", "docs", "none.txt"]
    for path in ("q.txt", "./docs/../q.txt", "link.txt", "docs/a.txt"):
        with pytest.raises(OutputError, match="is read as well as written"):
            output_file(path, inputs).__enter__()
    for path in ("docs/answers.jsonl", "b.txt", "new.txt", "docs/new.txt"):
        with output_file(path, inputs) as write:
            write("line\n")
    assert [Path(name).read_text() for name in ("q.txt", "docs/a.txt")] == ["q.txt", "docs/a.txt"]


def test_standard_input_from_a_file_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "q.txt"
    path.write_text("Who?")
    program = "import sys; from quoth.batch import output_file; output_file(sys.argv[1], ['-']).__enter__()"
    with path.open() as questions:
        done = subprocess.run(
            [sys.executable, "-c", program, path], stdin=questions, capture_output=True, check=False
        )
    assert b"q.txt is read as well as written." in done.stderr
    assert path.read_text() == "Who?"


def test_an_interrupt_leaves_whole_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, write_some = tmp_path / "out.jsonl", os.write

    def interrupted(descriptor: int, data: bytes) -> int:
        write_some(descriptor, data[:3])
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_all(path, "line one\n", lambda: monkeypatch.setattr(os, "write", interrupted), "line 2\n")
    assert path.read_text() == "line one\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_a_device_can_be_full() -> None:
    with pytest.raises(OutputError, match="/dev/full can't be written"):
        write_all("/dev/full", "line\n")
    assert Path("/dev/full").is_char_device()


def test_a_reader_of_a_pipe_that_goes_is_no_output_error(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    with pytest.raises(BrokenPipeError):
        write_all(path, "line\n", lambda: os.close(reader), "line\n")
    assert path.is_fifo()


def test_what_was_kept_stays_and_the_lines_go_behind_it(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("first\nsecond\nhal")
    with output_file(str(path), kept=len("first\n")) as write:
        assert path.read_text() == "first\nsecond\nhal"
        write("2nd\n")
        assert path.read_text() == "first\n2nd\n"
    with output_file(str(path), kept=len("first\n")):
        pass
    assert path.read_text() == "first\n"
    with pytest.raises(OutputError, match="has become shorter"), output_file(str(path), kept=7):
        pass


def test_two_batches_do_not_write_one_file(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    with output_file(str(path)) as write:
        write("first\n")
        with pytest.raises(OutputError, match="is being written by another batch"), output_file(str(path)):
            pass
        write("second\n")
    assert path.read_text() == "first\nsecond\n"
    with output_file(str(path)) as write:
        write("new\n")
    assert path.read_text() == "new\n"
