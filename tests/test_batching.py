"""What `quoth batch` tells of a run and what it refuses, in a line each; progress on a terminal alone."""

import csv
import io
import json
import os
import re
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from calling import Call
from quoth.batch import Summary
from quoth.cache import cache_folder
from quoth.errors import InputError
from quoth.inputs.questions import count_questions
from quoth.terminal.cli import main
from quoth.terminal.commands.batch_progress import Pace, told
from quoth.terminal.commands.sharing import shared
from quoth.terminal.commands.stopping import TerminatedError, exit_code, terminable
from quoth.terminal.opening import open_chosen
from terminals import Terminal

BRIDGE = "The bridge opened in May 1883.\nAda Voss built the bridge.\n"
QUESTIONS = "When did the bridge open?\nWho built the bridge?\nWho painted it?\n"


@pytest.fixture(autouse=True)
def texts(here: Path) -> None:
    """A document and three questions, the last without an answer."""
    (here / "bridge.txt").write_text(BRIDGE, encoding="utf-8")
    (here / "q.txt").write_text(QUESTIONS, encoding="utf-8")


TOLD = "3 rows: 2 answered, 1 abstained, 0 chat, 0 failed\n"


IDS: dict[str, Callable[[str], list[str]]] = {
    "jsonl": lambda text: [json.loads(line)["id"] for line in text.splitlines()],
    "csv": lambda text: [row["id"] for row in csv.DictReader(io.StringIO(text))],
    "tsv": lambda text: [row["id"] for row in csv.DictReader(io.StringIO(text), delimiter="\t")],
    "trec": lambda text: sorted({line.split()[0] for line in text.splitlines()}),
    "squad": lambda text: list(json.loads(text)),
}


@pytest.mark.parametrize("jobs", ["1", pytest.param("2", marks=pytest.mark.slow)])
def test_every_format_on_standard_output_and_in_a_file(call: Call, jobs: str) -> None:
    for form in IDS:
        words = ("q.txt", "-d", "bridge.txt", "--jobs", jobs, "--output-format", form)
        code, out, err = call("batch", *words)
        assert (code, err) == (0, TOLD)
        assert call("batch", *words, "-o", "out", "-q", "-f") == (0, "", "")
        assert Path("out").read_text(encoding="utf-8") == out
        ids = IDS[form](out)
        assert ids == (["1", "2"] if form == "trec" else ["1", "2", "3"]), form


def test_a_run_is_resumed_and_tells_of_all_its_rows(call: Call) -> None:
    words = ("q.txt", "-d", "bridge.txt", "-o", "out.jsonl", "--resume")
    assert call("batch", *words) == (0, "", TOLD)
    whole = Path("out.jsonl").read_bytes()
    Path("out.jsonl").write_bytes(whole[: len(whole) // 2])
    assert call("batch", *words) == (0, "", TOLD)
    assert Path("out.jsonl").read_bytes() == whole
    assert call("batch", *words) == (0, "", TOLD)
    assert Path("out.jsonl").read_bytes() == whole


def test_a_bad_row_of_the_run_before_still_counts(call: Call) -> None:
    Path("q.jsonl").write_text('{"question": ""}\n{"question": "Who built the bridge?"}\n')
    words = ("q.jsonl", "-d", "bridge.txt", "-o", "out.jsonl")
    assert call("batch", *words)[0] == 1
    assert call("batch", *words, "--resume")[0] == 1


def test_a_file_with_something_in_it_is_overwritten_on_request_alone(call: Call) -> None:
    words = ("q.txt", "-d", "bridge.txt", "-o", "out.jsonl")
    Path("out.jsonl").touch()
    assert call("batch", *words) == (0, "", TOLD)
    whole = Path("out.jsonl").read_bytes()
    Path("out.jsonl").write_text("years of work\n")
    assert call("batch", *words) == (
        2, "", "out.jsonl is there already. "
        "Overwrite it with -f, go on with it with --resume, or name another file for -o.\n",
    )  # fmt: skip
    assert Path("out.jsonl").read_text() == "years of work\n"
    assert call("batch", *words, "-f") == (0, "", TOLD)
    assert Path("out.jsonl").read_bytes() == whole
    assert call("batch", *words[:-1], "/dev/null") == (0, "", TOLD)


# The words behind `quoth batch q.txt`, and what the line names.
MISTAKES = (
    (("--resume",), "--resume has no file to go on with. Name the one of the run before: -o FILE."),
    (("--resume", "-o", "-"), "--resume has no file to go on with."),
    (("--resume", "-o", "new", "--output-format", "trec"), "--resume can't tell the rows of trec apart."),
    (("--resume", "-o", "bridge.txt"), "Row 1 of bridge.txt is no answer of jsonl."),
    (("--resume", "-o", "."), ". is no file"),
    (("--resume", "-o", "none/out"), ""),
    (("--jobs", "0"), "--jobs"),
    (("--jobs", "two"), "--jobs"),
    (("--output-format", "xml"), "--output-format"),
)


@pytest.mark.parametrize(("words", "named"), MISTAKES, ids=[" ".join(words) for words, _ in MISTAKES])
def test_a_mistake_is_one_line(call: Call, words: tuple[str, ...], named: str) -> None:
    code, out, err = call("batch", "q.txt", "-d", "bridge.txt", *words)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert named in err
    assert Path("bridge.txt").read_text(encoding="utf-8") == BRIDGE
    assert not Path("new").exists()


# What changes between a run and its resumption, and what the line says: of a file with its mark, of a copy.
CHANGES = {
    "options": (("--exact",), BRIDGE, "was begun with other options.", ""),
    "document": ((), BRIDGE.replace("1883", "1884"), "was begun with another index.", "come out different"),
}


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="no attributes of files here")
@pytest.mark.parametrize("what", CHANGES)
def test_a_resume_with_something_else_is_one_line(call: Call, what: str) -> None:
    options, text, marked, unmarked = CHANGES[what]
    assert call("batch", "q.txt", "-d", "bridge.txt", "-o", "out.jsonl")[0] == 0
    before = Path("out.jsonl").read_bytes()
    Path("copy.jsonl").write_bytes(before)
    Path("bridge.txt").write_text(text, encoding="utf-8")
    for name, problem in (("out.jsonl", marked), ("copy.jsonl", unmarked)):
        code, _, err = call("batch", "q.txt", "-d", "bridge.txt", "-o", name, "--resume", *options)
        assert (code, err.count("\n")) == (2 if problem else 0, 1)
        assert problem in err
        assert Path(name).read_bytes() == before


SUMMARY = Summary(rows=1_234, answered=1_000, abstained=200, chat=30, failed=4)
PACES: dict[Pace, str] = {
    # rows, seconds, left: what is shown behind the counts
    Pace(0, 1.0, 100): "",
    Pace(5, 0.0, 100): "",
    Pace(500, 1.0, 500): ", 500/s",
    Pace(1_500, 3.0, 30_000): ", 500/s, 1:00 left",
    Pace(1_500, 3.0, 4_000_000): ", 500/s, 2:13:20 left",
    Pace(1_500, 3.0, 0): ", 500/s, 0:00 left",
    Pace(1_500, 3.0, None): ", 500/s",
    Pace(6, 4.0, 3): ", 1.5/s, 0:02 left",
}


def test_how_far_a_run_is() -> None:
    assert {pace: str(pace) for pace in PACES} == PACES
    assert told(SUMMARY) == "1,234 rows: 1,000 answered, 200 abstained, 30 chat, 4 failed"


COUNTED = {
    "q.txt": ("Who?\n\n  \nWhen?", 2),
    "commented.txt": ("# Why?\nWho?\n", 1),
    "q.jsonl": ('{"question": "Who?"}\n\n[]\n', 2),
    "q.csv": ('question\n"Who,\nor when?"\nWhy?\n', 2),
    "q.json": ('{"data": [{"paragraphs": [{"qas": [{"id": "a", "question": "Who?"}]}]}]}', 1),
}


def test_questions_are_counted_before_they_are_asked_but_for_those_of_a_pipe() -> None:
    for name, (text, _) in COUNTED.items():
        Path(name).write_text(text)
    assert [count_questions(name) for name in COUNTED] == [count for _, count in COUNTED.values()]
    assert count_questions("-") is None
    Path("other.csv").write_text("id\n1\n")
    with pytest.raises(InputError, match=r"other\.csv has no column named question"):
        count_questions("other.csv")


@pytest.mark.slow
def test_progress_on_a_terminal_alone(tmp_path: Path) -> None:
    Path("many.txt").write_text(QUESTIONS * 400)
    words = (sys.executable, "-m", "quoth", "batch", "many.txt", "-d", "bridge.txt", "-o", "out.jsonl")
    terminal = Terminal(words, tmp_path, columns=120, cwd=tmp_path)
    told = "1,200 rows: 800 answered, 400 abstained, 0 chat, 0 failed"
    try:
        assert terminal.end() == 0
        # It stands there for a moment, which may be over before the screen is looked at.
        assert re.search(rf"{told}, [\d,.]+/s", terminal.written.decode())
        assert [row for row in terminal.rows if row] == [told]
    finally:
        terminal.close()
    with Terminal((*words, "-q", "-f"), tmp_path, columns=120, cwd=tmp_path) as silent:
        assert silent.end() == 0
        assert silent.written == b""


@pytest.mark.slow
def test_rows_on_a_terminal_hold_nothing_that_it_obeys(tmp_path: Path) -> None:
    Path("evil.txt").write_text("The red bridge \x1b[2J opened \u202ein 1921.\n", encoding="utf-8")
    Path("q.txt").write_text("When did the red bridge open?\n")
    for form, escaped in (("jsonl", "\\u202e"), ("csv", "\\u202e"), ("tsv", "\\u202e"), ("squad", "1921")):
        words = ("batch", "q.txt", "-d", "evil.txt", "-q", "--output-format", form)
        with Terminal((sys.executable, "-m", "quoth", *words), tmp_path, cwd=tmp_path) as terminal:
            assert terminal.end() == 0
            assert b"\x1b" not in terminal.written
            assert "\u202e".encode() not in terminal.written
            assert escaped.encode() in terminal.written


def test_other_processes_open_the_same_index(monkeypatch: pytest.MonkeyPatch) -> None:
    assert main(["index", "-d", "bridge.txt", "-o", "built"]) == 0
    for documents, folder in (((), None), (("bridge.txt",), None), ((), "built")):
        index = open_chosen(documents, folder)
        with shared(index, documents, folder) as opened:
            assert list(opened().articles) == list(index.articles)
    index = open_chosen(["bridge.txt"], None)
    monkeypatch.setenv("QUOTH_CACHE_DIR", "/dev/null/none")
    assert not cache_folder().exists()
    with shared(index, ["bridge.txt"], None) as opened:
        assert list(opened().sentences) == list(index.sentences)


def test_sigterm_is_as_ctrl_c_with_a_code_of_its_own() -> None:
    with pytest.raises(TerminatedError), terminable():
        signal.raise_signal(signal.SIGTERM)
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    assert (exit_code(TerminatedError()), exit_code(KeyboardInterrupt())) == (143, 130)


def test_whoever_ignores_sigterm_goes_on_ignoring_it() -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        with terminable():
            signal.raise_signal(signal.SIGTERM)
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
