"""Habits of Windows and macOS, where they can be tested here: line ends, encodings, streams, names."""

import csv
import io
import json
import os
import unicodedata
from pathlib import Path

import pytest

from calling import Call, piped

TEXT = "The bridge opened in May 1883. It cost 15 million dollars.\n\nThe café “Zoë’s” opened in 1901.\n"
QUESTION = "When did the bridge open?"


@pytest.fixture
def folder(here: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in; the cache is shared by these tests."""
    monkeypatch.setenv("QUOTH_CACHE_DIR", str(cache))
    return here


# Documents

DOCUMENTS = (
    pytest.param(TEXT.replace("\n", "\r\n").encode(), id="CRLF"),
    pytest.param(TEXT.replace("\n", "\r").encode(), id="lone CR"),
    pytest.param(TEXT.encode("utf-8-sig"), id="UTF-8 with BOM"),
    pytest.param(b"\xff\xfe" + TEXT.encode("utf-16-le"), id="UTF-16, little end first"),
    pytest.param(b"\xfe\xff" + TEXT.encode("utf-16-be"), id="UTF-16, big end first"),
    pytest.param(TEXT.replace("\n", "\r\n").encode().rstrip() + b"\x1a", id="a Ctrl-Z at the end"),
)


@pytest.mark.parametrize("data", DOCUMENTS)
def test_documents(data: bytes, folder: Path, call: Call) -> None:
    (folder / "bridge.txt").write_bytes(data)
    ran = call("ask", "--json", "-d", "bridge.txt", QUESTION)
    assert (ran.code, ran.err) == (0, "")
    row = json.loads(ran.out)
    assert row["answer"] == "May 1883"
    assert row["citations"][0]["text"] == "The bridge opened in May 1883."
    assert (row["citations"][0]["paragraph"], row["citations"][0]["start"]) == (1, 0)
    cafe = json.loads(call("ask", "--json", "-d", "bridge.txt", "When did the café open?").out)
    assert cafe["citations"][0]["paragraph"] == 2


# Questions

QUESTIONS = f"{QUESTION}\nWhen did the café open?\n"
TABLE = f"id,question\nq1,{QUESTION}\nq2,When did the café open?\n"
ROWS = '{"question": "' + QUESTION + '"}\n{"question": "When did the café open?"}\n'
QUESTION_FILES = (
    pytest.param("q.txt", QUESTIONS.replace("\n", "\r\n").encode(), id="text, CRLF"),
    pytest.param("q.csv", TABLE.replace("\n", "\r\n").encode(), id="table, CRLF"),
    pytest.param("q.jsonl", ROWS.replace("\n", "\r\n").encode(), id="rows, CRLF"),
    pytest.param("Q.TXT", QUESTIONS.encode("utf-8-sig"), id="text, BOM, a suffix in capitals"),
    pytest.param("Q.Csv", TABLE.encode("utf-8-sig"), id="table, BOM, a suffix in capitals"),
    pytest.param("q.txt", QUESTIONS.replace("\n", "\r").encode(), id="text, lone CR"),
    pytest.param("q.csv", TABLE.replace("\n", "\r").encode(), id="table, lone CR"),
    pytest.param("q.jsonl", ROWS.replace("\n", "\r").encode(), id="rows, lone CR"),
    pytest.param("q.txt", QUESTIONS.encode("utf-16"), id="text, UTF-16"),
    pytest.param("q.csv", TABLE.encode("utf-16"), id="table, UTF-16"),
    pytest.param("q.tsv", TABLE.replace(",", "\t").encode("utf-16"), id="a spreadsheet's Unicode text"),
    pytest.param("q.jsonl", ROWS.encode("utf-16"), id="rows, UTF-16"),
)


@pytest.mark.parametrize(("name", "data"), QUESTION_FILES)
def test_question_files(name: str, data: bytes, folder: Path, call: Call) -> None:
    (folder / "bridge.txt").write_text(TEXT, encoding="utf-8")
    (folder / name).write_bytes(data)
    ran = call("batch", name, "-d", "bridge.txt", "-q")
    assert (ran.code, ran.err) == (0, "")
    assert [json.loads(line)["answer"] for line in ran.out.splitlines()] == ["May 1883", "1901"]


# Streams: what a console of another code page can't show is written as an escape.

ENCODINGS = ("cp1252", "ascii", "latin-1", "cp437", "utf-16", "utf-8")
CAFE = "When did the café open?"
SHOWN = (
    ("an answer", ("ask", "-d", "bridge.txt", CAFE), 0, "The café “Zoë’s” opened"),
    ("the article", ("show", "-d", "bridge.txt"), 0, "The café “Zoë’s” opened in 1901."),
    ("a question per line", ("-d", "bridge.txt"), 0, "“Zoë’s”"),
    ("an error", ("ask", "-d", "東京é.txt", "Who?"), 2, "東京é.txt does not exist."),
    ("bad usage", ("ask", "--日本"), 2, "--日本"),
)


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize(("words", "code", "text"), [row[1:] for row in SHOWN], ids=[row[0] for row in SHOWN])
def test_no_character_is_too_much_for_a_stream(
    words: tuple[str, ...], code: int, text: str, encoding: str, folder: Path
) -> None:
    (folder / "bridge.txt").write_text(TEXT, encoding="utf-8")
    ran = piped(
        *words, stdin=CAFE.encode(), encoding=encoding
    )  # questions are UTF-8, whatever the streams are
    assert ran.code == code
    shown = (ran.err if code else ran.out).decode(encoding)
    assert text.encode(encoding, "backslashreplace").decode(encoding) in shown


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-16"])
def test_data_is_utf8_whatever_the_stream(
    encoding: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "bridge.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.setenv("QUOTH_CONFIG_DIR", "東京")

    def read(*words: str) -> str:
        return piped(*words, stdin=CAFE.encode(), encoding=encoding).out.decode("utf-8")

    assert "The café “Zoë’s” opened in 1901." in read("ask", "--json", "-d", "bridge.txt", CAFE)
    asked = ("batch", "-", "-d", "bridge.txt", "-q", "--output-format")
    assert json.loads(read(*asked, "jsonl"))["question"] == CAFE
    (found,) = csv.DictReader(io.StringIO(read(*asked, "csv")))
    assert found["text"] == "The café “Zoë’s” opened in 1901."
    assert json.loads(read("config", "--json"))["file"] == "東京/config.toml"


# Names

NAMES = (
    ("spaces", "my documents/the bridge (1).txt"),
    ("an accent as one character", unicodedata.normalize("NFC", "café.txt")),
    ("an accent of its own, as macOS keeps it", unicodedata.normalize("NFD", "café.txt")),
    ("other scripts", "橋/мост.txt"),
    ("a suffix in capitals", "BRIDGE.TXT"),
    ("a suffix in both", "bridge.Md"),
    ("a drive", "C:"),
    ("a file of a drive's current folder", "C:bridge.txt"),
    ("a backslash", "docs\\bridge.txt"),
    ("a device of Windows", "nul"),
    ("... with a suffix", "CON.txt"),
    ("what a shell would run", "$(touch made) `x` %PATH%.txt"),
    ("an option's look", "./-d"),
    ("a deep folder", "/".join(["a" * 200] * 12) + "/bridge.txt"),
)


@pytest.mark.parametrize("name", [row[1] for row in NAMES], ids=[row[0] for row in NAMES])
def test_names(name: str, folder: Path, call: Call) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(TEXT, encoding="utf-8")
    source = name.replace(os.sep, "/")
    row = json.loads(call("ask", "--json", "-d", name, QUESTION).out)
    assert row["citations"][0]["source"] == source  # the very name, so that it can be opened
    built = call("index", "-d", name, "-o", "an index of it")
    assert (built.code, built.err) == (0, "")
    assert call("index", "--check", "an index of it").code == 0
    asked = call("ask", "-x", "an index of it", QUESTION)
    assert asked.code == 0
    assert f"[1] {source}, paragraph 1" in asked.out


def test_a_name_that_is_no_utf8(folder: Path) -> None:
    name = os.fsdecode(b"br\xfccke.txt")
    try:
        (folder / name).write_text(TEXT, encoding="utf-8")
    except OSError:
        pytest.skip("file names are Unicode here")
    ran = piped("ask", "-d", name, QUESTION)
    assert ran.code == 0
    assert b"[1] br\\udcfccke.txt, paragraph 1" in ran.out


TOO_LONG = "x" * 300
LONG = (
    ("a document", ("ask", "-d", TOO_LONG, "Who?")),
    ("an index to ask", ("ask", "-x", TOO_LONG, "Who?")),
    ("an index to check", ("index", "--check", TOO_LONG)),
    ("an index to make", ("index", "-d", "bridge.txt", "-o", TOO_LONG)),
    ("questions", ("batch", TOO_LONG, "-d", "bridge.txt")),
    ("answers", ("batch", "bridge.txt", "-d", "bridge.txt", "-o", TOO_LONG)),
    ("a path of too many folders", ("ask", "-x", "yyyyyyyy/" * 600, "Who?")),
)


@pytest.mark.parametrize("words", [row[1] for row in LONG], ids=[row[0] for row in LONG])
def test_a_name_that_is_too_long_is_one_line(words: tuple[str, ...], folder: Path, call: Call) -> None:
    (folder / "bridge.txt").write_text(TEXT, encoding="utf-8")
    ran = call(*words)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert "File name too long" in ran.err


def test_folders_that_nothing_can_be_put_in(
    folder: Path, monkeypatch: pytest.MonkeyPatch, call: Call
) -> None:
    # A file stands where the folders would be: so it is for root too, whom no permissions hold.
    (folder / "bridge.txt").write_text(TEXT, encoding="utf-8")
    (folder / "file").write_text("")
    for name in ("CACHE", "STATE", "CONFIG"):
        monkeypatch.setenv(f"QUOTH_{name}_DIR", str(folder / "file" / "below"))
    ran = call("ask", "-d", "bridge.txt", QUESTION)
    assert (ran.code, ran.err) == (0, "")
    for words in (("index", "-d", "bridge.txt", "-o", "file/x"), ("batch", "bridge.txt", "-o", "file/x")):
        ran = call(*words)
        assert (ran.code, ran.err.count("\n")) == (2, 1)


# Colours

COLORS: tuple[tuple[str, dict[str, str], tuple[str, ...], bool], ...] = (
    ("nothing said", {}, (), False),
    ("forced", {"FORCE_COLOR": "1"}, (), True),
    ("forced, but not", {"FORCE_COLOR": "0"}, (), False),
    ("forced without colours", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, (), True),  # bold is none
    ("no colours", {"NO_COLOR": "1"}, (), False),
    ("a flag before both", {"FORCE_COLOR": "1"}, ("--color", "never"), False),
    ("a flag on a pipe", {"NO_COLOR": "1"}, ("--color", "always"), True),
)


@pytest.mark.parametrize(
    ("environment", "flags", "styled"), [row[1:] for row in COLORS], ids=[row[0] for row in COLORS]
)
def test_colours(
    environment: dict[str, str],
    flags: tuple[str, ...],
    styled: bool,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    call: Call,
) -> None:
    (folder / "bridge.txt").write_text(TEXT, encoding="utf-8")
    for name, said in environment.items():
        monkeypatch.setenv(name, said)
    ran = call("ask", "-d", "bridge.txt", *flags, QUESTION)
    assert ("\x1b[1m" in ran.out) is styled
    if environment.get("NO_COLOR") and not flags:
        assert "\x1b[3" not in ran.out
