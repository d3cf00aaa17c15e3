"""How much of a document is read: sizes as people write them, and --max-bytes of every command."""

import io
import json
import os
import re
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import quoth
from calling import Call
from indexes import files
from quoth.errors import InputError, UsageError
from quoth.inputs import digest_of, read_articles
from quoth.inputs.walking import Found
from quoth.limits import MOST, size_of, told, written
from quoth.terminal.cli import command_line
from quoth.terminal.command_tree import commands
from quoth.terminal.repl.session import NOTHING_OPEN, Session
from quoth.terminal.repl.slash_commands import run_command

QUESTION = "When did the bridge open?"
SMALL = "The bridge opened in May 1883. It cost $15."
LARGE = "The mill burned down in 1901. " * 100
LIMIT = 1 << 20
TOO_LARGE = "{} has over 1 KB (--max-bytes). Allow more, or split it into several files.\n"


@pytest.fixture(autouse=True)
def texts(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUOTH_CONFIG_DIR", str(here))
    Path("d").mkdir()
    Path("d/large.txt").write_text(LARGE)
    Path("d/small.txt").write_text(SMALL)
    Path("q.txt").write_text(f"{QUESTION}\n")
    Path("gold.jsonl").write_text(json.dumps({"question": QUESTION, "answers": ["May 1883"]}))


# Sizes

SIZES = {
    "1": 1,
    "1000": 1000,
    "64M": 64 << 20,
    "64m": 64 << 20,
    "64MB": 64 << 20,
    "64 MiB": 64 << 20,
    "10b": 10,
    "2k": 2048,
    "1.5G": 3 << 29,
    "0.5K": 512,
    "3T": 3 << 40,
    "0.001K": 1,
    str(MOST): MOST,
}
NO_SIZES = (
    *("", " ", "0", "0M", "0.0001K", "-1", "-64M", "+1", "1.5", "1.5B", "1.M", ".5M", "1,5M", "1_000", "1e6"),
    *("M", "64X", "64MM", "64M B", "sixty", "nan", "inf", "0x10", "64M\n1", "٣", str(MOST + 1), "8388608T",
        "9" * 99),
)  # fmt: skip


def test_what_is_a_size() -> None:
    assert {text: size_of(text) for text in SIZES} == SIZES


@pytest.mark.parametrize("text", NO_SIZES)
def test_what_is_no_size(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(text)}$"):
        size_of(text)


@given(st.integers(1, MOST))
def test_a_size_is_written_as_it_can_be_read(size: int) -> None:
    assert size_of(written(size)) == size
    assert size_of(told(size).replace(",", "").replace("bytes", "").replace("byte", "")) == size


TOLD = {1: "1 byte", 1000: "1,000 bytes", 1536: "1,536 bytes", 1 << 11: "2 KB", 3 << 29: "1,536 MB"}


def test_how_a_size_is_told() -> None:
    assert {size: told(size) for size in TOLD} == TOLD


# Files


def test_a_file_that_grows_while_it_is_read_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = os.fstat

    def before(descriptor: int) -> os.stat_result:
        """As the file was when nothing was in it yet."""
        found = list(whole(descriptor))
        found[6] = 0
        return os.stat_result(found)

    monkeypatch.setattr(os, "fstat", before)
    with pytest.raises(InputError, match="has over 1 KB"):
        read_articles(["d/large.txt"], max_bytes=1024)
    assert digest_of(Found("d/large.txt", named=True), 1024) is None
    assert digest_of(Found("d/large.txt", named=True), len(LARGE)) is not None


class Endless(io.RawIOBase):
    """Standard input that never ends. taken: bytes so far."""

    taken = 0

    def readable(self) -> bool:
        return True

    def readinto(self, room: object) -> int:
        size = len(memoryview(room))  # type: ignore[arg-type]
        self.taken += size
        return size


def test_standard_input_that_never_ends_is_left(monkeypatch: pytest.MonkeyPatch, call: Call) -> None:
    endless = Endless()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(endless)))
    told = TOO_LARGE.format("<stdin>").replace("1 KB", "1 MB")
    assert call("ask", "-d", "-", "--max-bytes", "1M", QUESTION) == (2, "", told)
    assert endless.taken < 2 * LIMIT


@pytest.mark.parametrize("size", [len(SMALL), MOST], ids=["as large as may be", "more than there is memory"])
def test_a_limit_takes_no_memory(size: int) -> None:
    (article,) = read_articles(["d/small.txt"], max_bytes=size).articles
    assert article.text == SMALL


# Commands


ASKING = ["ask", QUESTION]
READING = {
    "ask": ASKING,
    "show": ["show"],
    "index": ["index"],
    "index of processes": ["index", "--jobs", "2"],
    "batch": ["batch", "q.txt"],
    "batch of processes": ["batch", "q.txt", "--jobs", "2"],
    "batch per document": ["batch", "q.txt", "--per-document"],
    "eval": ["eval", "gold.jsonl"],
    "mcp": ["mcp"],
    "conversation": [],
}


def test_every_command_that_names_documents_is_in_the_table() -> None:
    rows = commands(command_line())
    named = {row.name for row in rows if any("--document" in each.flags for each in row.options)}
    limited = {row.name for row in rows if any("--max-bytes" in each.flags for each in row.options)}
    assert {words[0] if words else "" for words in READING.values()} == named
    assert limited == {*named, "verify", "config"}


@pytest.mark.parametrize("what", READING)
def test_a_document_that_is_too_large_is_told_before_anything_is_done(
    what: str, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = [*READING[what], "-d", "d/large.txt"]
    assert call(*words, "--max-bytes", "1K") == (2, "", TOO_LARGE.format("d/large.txt"))
    monkeypatch.setenv("QUOTH_MAX_BYTES", "1024")
    assert call(*words) == (2, "", TOO_LARGE.format("d/large.txt"))
    assert not Path("index").exists()
    assert not Path("cache").exists()


@pytest.mark.parametrize("text", ["0", "-1", "1.5", "lots", "", "\x1b[31m", "1M 2M"])
@pytest.mark.parametrize(
    "words", [ASKING, ["verify", "a.jsonl"], ["config"], []], ids=lambda words: words[:1]
)
def test_what_is_no_size_is_told_in_a_line(
    words: list[str], text: str, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, out, err = call(*words, f"--max-bytes={text}")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "'--max-bytes'" in err
    assert "such as 64M or 1.5G" in err
    assert "\x1b" not in err
    if text:  # an empty variable says nothing
        monkeypatch.setenv("QUOTH_MAX_BYTES", text)
        assert "QUOTH_MAX_BYTES" in call(*words).err


def test_in_a_folder_only_what_is_too_large_is_left_out(call: Call) -> None:
    words = ["ask", "-d", "d", "--max-bytes", "1K", QUESTION]
    for _ in range(2):  # built, and from the cache
        ran = call(*words)
        assert (ran.code, ran.out[:9]) == (0, "May 1883\n")
        assert ran.err == "Skipped d/large.txt: it has over 1 KB (--max-bytes).\n"
    assert call(*words, "--strict") == (2, "", TOO_LARGE.format("d/large.txt"))


@pytest.mark.slow
def test_the_limit_decides_whatever_the_cache_has(call: Call) -> None:
    for limit, there in (("1K", False), ("1M", True), ("1K", False), ("1M", True)):
        ran = call("show", "-d", "d", "--max-bytes", limit)
        assert (ran.code, "mill" in ran.out) == (0, there)
    assert call("show", "-d", "d/large.txt").code == 0
    assert call("show", "-d", "d/large.txt", "--max-bytes", "1K").code == 2


def test_an_index_has_what_the_limit_let_in_and_needs_none_itself(call: Call) -> None:
    told = call("index", "-d", "d", "--max-bytes", "1K").out
    assert "skipped  d/large.txt has over 1 KB (--max-bytes)\n" in told
    assert call("ask", "-x", "index", "--max-bytes", "1", QUESTION).code == 0
    assert call("index", "-d", "d").code == call("index", "-d", "d", "-o", "o", "--max-bytes", "1M").code == 0
    assert files(Path("o")) == files(Path("index"))


def test_verify_reads_no_source_that_is_too_large(call: Call) -> None:
    Path("a.jsonl").write_text(call("ask", "--json", "-d", "d/small.txt", QUESTION).out)
    assert call("verify", "a.jsonl", "--max-bytes", str(len(SMALL))).code == 0
    told = "citation 1: d/small.txt: ./d/small.txt has over 10 bytes (--max-bytes). Allow more."
    ran = call("verify", "a.jsonl", "--max-bytes", "10")
    assert (ran.code, ran.out) == (1, f"line 1: source missing: {told}\n")


def test_a_library_takes_bytes() -> None:
    assert quoth.open("d/small.txt", max_bytes=100).sources == ("d/small.txt",)
    with pytest.raises(InputError, match="has over 10 bytes"):
        quoth.open("d/small.txt", max_bytes=10)
    with pytest.raises(UsageError, match="No document has at most 0 bytes"):
        quoth.open("d/small.txt", max_bytes=0)


# A conversation


def test_a_conversation_opens_within_its_limit() -> None:
    session = Session(NOTHING_OPEN, max_bytes=1024)
    with pytest.raises(InputError, match=r"d/large.txt has over 1 KB"):
        run_command(session, "/open d/large.txt")
    session = run_command(session, "/set max-bytes 1M").session
    opened = run_command(session, "/open d/large.txt").session
    assert [article.source for article in opened.index.articles] == ["d/large.txt"]
    assert opened.max_bytes == 1 << 20
    with pytest.raises(UsageError, match="max-bytes can't be 'none'"):
        run_command(session, "/set max-bytes none")


def test_the_file_says_what_a_conversation_opens(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("config.toml").write_text('max-bytes = "1K"')
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    assert call("-d", "d/large.txt") == (2, "", TOO_LARGE.format("d/large.txt"))
    settings = json.loads(call("config", "--json").out)["settings"]
    (row,) = [row for row in settings if row["name"] == "max-bytes"]
    assert (row["value"], row["default"], row["source"]) == ("1K", "512M", "file")
    Path("config.toml").write_text("max-bytes = 0")
    ran = call("-d", "d/small.txt")
    assert ran.code == 2
    assert "line 1: max-bytes can't be '0'. It takes a number of bytes" in ran.err
