"""Documents, questions and file names that would take a terminal over, on every way out of the program."""

import json
import os
import socket
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from calling import Call
from quoth.errors import InputError
from quoth.inputs import read_articles, read_questions
from quoth.terminal.sanitize import printable
from terminals import Terminal, at_prompt

PAYLOADS = {
    # what it is called: what a document says, and what must never reach a terminal of it
    "a colour": ("\x1b[31mred", "\x1b[31m"),
    "a cleared screen": ("\x1b[2Jgone", "\x1b[2J"),
    "a window title": ("\x1b]0;pwned\x07", "\x1b]0;pwned"),
    "a hyperlink": ("\x1b]8;;http://pwned.example\x1b\\here\x1b]8;;\x1b\\", "\x1b]8;;http"),
    "the clipboard": ("\x1b]52;c;cHduZWQ=\x07", "\x1b]52;c;cHdu"),
    "a question to the terminal": ("\x1b[6n\x1bP$q q\x1b\\", "\x1bP$q"),
    "C1 controls": ("\x9b31mred \x9d0;pwned\x9c", "\x9b\x9d\x9c"),
    "control characters": ("bell\x07 back\x08\x08 so\x0e del\x7f", "\x7f\x0e"),
    "a bidi override": ("\u202eevil\u202c", "\u202e\u202c"),
    "bidi isolates": ("\u2066evil\u2069 \u2067evil\u2069", "\u2066\u2067\u2069"),
    "zero width": ("pay\u200bpal\u200dx\ufeff", "\u200b\u200d\ufeff"),
    "combining flood": ("a" + "\u0301" * 40, "\u0301" * 9),
    "tags": ("flag\U000e0041\U000e0042", "\U000e0041\U000e0042"),
    "variation selectors": ("plain\ufe00\ufe01\U000e0101", "\ufe00\ufe01\U000e0101"),
    "fillers": ("blank\u3164\u115f", "\u3164\u115f"),
    "private and unassigned": ("logo\ue000\U000f0000\u0378", "\ue000\U000f0000\u0378"),
}
WORDS = [
    f"The bridge number {row} opened {said} in 18{row:02}." for row, (said, _) in enumerate(PAYLOADS.values())
]
DOCUMENT = (
    "The \x1b]0;pwned\x07 \u202ebridges\u202c of " + "a" + "\u0301" * 40 + "\n\n" + "\n\n".join(WORDS) + "\n"
)
NAME = "b\x1b]0;pwned\x07\u202e\u200b\x9b31m\U000e0041a" + "\u0301" * 12 + ".txt"


PASTED = "Why " + "".join(said for said, _ in PAYLOADS.values()).replace("\x1b[201~", "") + "?"
OWN = {"a cleared screen", "control characters", "a colour"}  # what the program writes to draw with


def obeyed(written: str) -> list[str]:
    """The payloads of which something came through."""
    return [
        name
        for name, (_, never) in PAYLOADS.items()
        if (
            never in written
            if never[0] == "\x1b" or len(set(never)) == 1
            else not set(never).isdisjoint(written)
        )
    ]


@pytest.fixture
def hostile(here: Path, monkeypatch: pytest.MonkeyPatch, call: Call) -> Path:
    """A folder with a hostile document of a hostile name, gold questions and questions."""
    for name in ("CACHE", "STATE", "CONFIG"):
        monkeypatch.setenv(f"QUOTH_{name}_DIR", str(here / "own" / NAME / name))
    Path(NAME).write_text(DOCUMENT, encoding="utf-8")
    asked = [f"When did the bridge number 3 open, {said}?" for said, _ in PAYLOADS.values()]
    with Path("gold.jsonl").open("w", encoding="utf-8") as gold:
        for row, question in enumerate(asked):
            span = {"start": DOCUMENT.index(WORDS[5]), "end": DOCUMENT.index(WORDS[5]) + 9}
            gold.write(
                json.dumps({"id": f"{row}{asked[row]}", "question": question, "evidence": [span]}) + "\n"
            )
    Path("broken.jsonl").write_text("".join(f'{{"question": "{said}\n' for said in asked), encoding="utf-8")
    told = [{"id": f"{row}{said}", "status": "answered"} for row, (said, _) in enumerate(PAYLOADS.values())]
    Path("rows.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in told), encoding="utf-8")
    changed = call("ask", "-d", NAME, "--json", WORDS[3]).out.replace("1803", "1804")
    Path("changed.jsonl").write_text(changed, encoding="utf-8")
    return here


SURFACES: dict[str, tuple[str, ...]] = {
    "an answer": ("ask", "-d", NAME, "-n", "3", "-C", "20", "When did the bridge number 3 open?"),
    "an answer in Markdown": ("ask", "-d", NAME, "--format", "markdown", "-n", "3", "-C", "20", WORDS[3]),
    "an explained answer": ("ask", "-d", NAME, "--explain", "-n", "3", *PAYLOADS["tags"], WORDS[0]),
    "an abstention": ("ask", "-d", NAME, "Who \x1b]0;pwned\x07\u202e painted the bridge \x9b31m?"),
    "a corrected question": ("ask", "-d", NAME, "When did the brdige number 3 \x1b[2J\u202e open?"),
    "a coloured answer": ("ask", "-d", NAME, "--color", "always", "-C", "20", WORDS[4].replace("\x1b", "")),
    "show": ("show", "-d", NAME),
    "index": ("index", "-v", "-d", NAME, "-o", "out\x1b]0;pwned\x07"),
    "what was skipped": ("index", "-v", "-d", NAME, "-d", NAME, "-o", "out"),
    "eval": ("eval", "gold.jsonl", "-d", NAME, "--errors"),
    "a file that is not there": ("ask", "-d", "none" + NAME, "Why?"),
    "an index that is not there": ("ask", "-x", "none" + NAME, "Why?"),
    "a question file that is not there": ("batch", "none" + NAME),
    "an option that is none": ("ask", "--" + NAME, "Why?"),
    "a command that is none": (NAME,),
    "a value that is none": ("ask", "--format", NAME, "Why?"),
    "answer rows that are none": ("verify", "rows.jsonl"),
    "answer rows of another text": ("verify", "changed.jsonl"),
    "an answer file that is not there": ("verify", "none" + NAME),
    "doctor": ("doctor",),
    "a configuration": ("config",),
    "a document of a server": ("mcp", "-d", "none" + NAME),
    "a shell that is none": ("completion", NAME),
    "an output that can't be": ("batch", "gold.jsonl", "-d", NAME, "-o", f"no/{NAME}"),
}


@pytest.mark.parametrize("surface", SURFACES)
def test_nothing_reaches_a_reader_that_a_terminal_obeys(surface: str, hostile: Path, call: Call) -> None:
    _, *streams = call(*SURFACES[surface])
    written = "".join(streams)
    if surface == "a coloured answer":
        assert "\x1b[2m" in written
    assert written.strip()
    assert obeyed(written) == []
    assert any(escape in written for escape in ("\\x1b", "\\u202e", "\\x9b"))


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_s_script_holds_nothing_from_outside(shell: str, hostile: Path, call: Call) -> None:
    script = call("completion", shell).out
    assert printable(script, "\n\t") == script
    assert str(hostile) not in script


CONFIGURED = {
    "a value that is none": 'color = "\\u001b]0;pwned\\u0007\\u202e"',
    "a setting that is none": '"\\u001b]0;pwned\\u0007\\u202e" = 1',
    "no TOML": "color = \x1b]0;pwned\x07\u202e",
}


@pytest.mark.parametrize("what", CONFIGURED)
@pytest.mark.parametrize("command", ["config", "doctor"])
def test_a_configuration_is_told_safely(what: str, command: str, hostile: Path, call: Call) -> None:
    folder = hostile / "own" / NAME / "CONFIG"
    folder.mkdir(parents=True)
    (folder / "config.toml").write_text(CONFIGURED[what], encoding="utf-8")
    code, *streams = call(command)
    written = "".join(streams)
    assert (code in (1, 2), "config.toml" in written) == (True, True)
    assert obeyed(written) == []


PROGRESS: dict[str, tuple[str, ...]] = {
    "eval": ("eval", "gold.jsonl", "-d", NAME),
    "batch": ("batch", "gold.jsonl", "-d", NAME, "-o", f"made{NAME}.jsonl"),
    "index": ("index", "-d", NAME, "-o", f"made{NAME}"),
    "verify": ("verify", "changed.jsonl"),
    "where the configuration is": ("config", "--path"),
    "doctor": ("doctor",),
    "mcp": ("mcp", "-d", NAME),
}


@pytest.mark.parametrize("command", PROGRESS)
def test_a_terminal_is_shown_no_more_while_a_command_goes_on(command: str, hostile: Path) -> None:
    with Terminal([sys.executable, "-m", "quoth", *PROGRESS[command]], hostile, cwd=hostile) as terminal:
        if command == "mcp":
            terminal.wait("Ctrl-D ends")
            terminal.send("\x04")
        assert terminal.end() in (0, 1)
    written = terminal.written.decode(errors="replace")
    assert written.strip()
    assert set(obeyed(written)) <= OWN
    assert "pwned\x07" not in written


def test_questions_from_a_pipe_are_answered_safely(
    hostile: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    (hostile / "asked").write_text("\n".join(WORDS), encoding="utf-8")
    with (hostile / "asked").open() as asked:
        monkeypatch.setattr(sys, "stdin", asked)
        _, *streams = call("-d", NAME, "-C", "3")
    assert obeyed("".join(streams)) == []


def test_json_keeps_every_character(hostile: Path, call: Call) -> None:
    for number, words in enumerate(WORDS):
        row = json.loads(call("ask", "-d", NAME, "--json", f"When did the bridge number {number} open?").out)
        (citation,) = row["citations"]
        assert citation["text"] == words == DOCUMENT[citation["start"] : citation["end"]]
        assert citation["source"] == NAME


@pytest.fixture
def session(hostile: Path) -> Iterator[Terminal]:
    command = [sys.executable, "-m", "quoth", "-d", NAME]
    with Terminal(command, hostile, 100, 40, cwd=hostile, environment={"PAGER": "cat"}) as terminal:
        yield terminal


def test_a_session_shows_escapes_everywhere(session: Terminal, hostile: Path) -> None:
    def ready(there: Terminal) -> bool:
        """Whether what is typed comes to the prompt: between two prompts the terminal itself echoes it."""
        return at_prompt(there) and not there.child.getecho()

    session.wait(ready)
    opening = session.written.decode()
    keys: tuple[tuple[str, Callable[[Terminal], object]], ...] = (
        ("When did the bridge number 3 open?\r", lambda there: "1803" in there.text),
        ("/docs\r", lambda there: "/docs" in there.text),
        ("/show\r", lambda there: "1815" in there.text),
        ("/more\r", lambda there: "/more" in there.text),
        ("/sources\r", lambda there: "/sources" in there.text),
        ("/open none.txt\r", lambda there: "does not exist" in there.text),
        ("/open b\t\x03", ready),
        (f"\x1b[200~{PASTED}\x1b[201~", lambda there: r"\u202eevil" in there.text),
        ("\x03", ready),
        ("When did the br\t\t\x03", ready),
    )
    for typed, seen in keys:
        session.send(typed)
        session.wait(seen, ready)
    session.send("\x1bOQ")
    session.wait("citation 1 of", lambda there: there.screen.alternate)
    session.send("q")
    session.wait(ready)
    session.send("\x04")
    session.end()
    written = session.written.decode(errors="replace")
    assert "\\x1b" in opening
    assert set(obeyed(written)) <= OWN
    assert "\x1b[31mred" not in written
    assert "\x1b[2Jgone" not in written
    assert "pwned" not in session.screen.title


# Files that are none, or too much.


def fifo(path: Path) -> None:
    os.mkfifo(path)


def bound(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))


def linked(path: Path) -> None:
    path.symlink_to(path.name)


def sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(2 << 30)


def zeros(path: Path) -> None:
    path.symlink_to("/dev/zero")


NO_DOCUMENTS = {
    "is a pipe, not a file": fifo,
    "is a socket, not a file": bound,
    "can't be read (Too many levels of symbolic links)": linked,
    "has over 1 MB (--max-bytes)": sparse,
    "is a device, not a file": zeros,
}


@pytest.mark.parametrize("why", NO_DOCUMENTS)
def test_what_is_no_document_is_told_at_once(
    why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    NO_DOCUMENTS[why](Path("odd.txt"))
    with pytest.raises(InputError) as raised:
        read_articles(["odd.txt"], max_bytes=1 << 20)
    assert raised.value.problem == f"odd.txt {why}."
    Path("even.txt").write_text("It opened.")
    reading = read_articles(["."], max_bytes=1 << 20)
    assert [article.source for article in reading.articles] == ["./even.txt"]
    assert [(skipped.path, skipped.why) for skipped in reading.skipped] == [("./odd.txt", why)]


def test_nothing_is_read_of_what_is_too_long(tmp_path: Path) -> None:
    sparse(tmp_path / "odd.txt")
    tracemalloc.start()
    try:
        with pytest.raises(InputError, match="has over 512 MB"):
            read_articles([str(tmp_path / "odd.txt")])
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs a file of no size that has bytes")
def test_what_turns_out_to_be_too_long_is_refused() -> None:
    with pytest.raises(InputError, match="has over 10 bytes"):
        read_articles(["/proc/self/status"], max_bytes=10)


def test_a_line_of_any_length_is_one_bad_row(tmp_path: Path) -> None:
    path = tmp_path / "questions.txt"
    with path.open("wb") as file:
        file.write(b"Who built it?\n")
        file.truncate(64 << 20)
        file.seek(0, os.SEEK_END)
        file.write(b"\nWhen?\n")
    first, odd, last = read_questions(str(path))
    assert (first.question, last.question, last.number) == ("Who built it?", "When?", 3)
    assert odd.problem
    assert len(odd.question) < 2_000_000


@pytest.mark.parametrize("change", [b"", b"\xff\xff\n", b"Why?\nWhy?\n"], ids=["shrinks", "breaks", "grows"])
def test_a_question_file_that_changes_while_it_is_read(change: bytes, tmp_path: Path) -> None:
    path = tmp_path / "questions.txt"
    path.write_bytes(b"Who built it?\n" * 100_000)
    rows = read_questions(str(path))
    assert next(rows).question == "Who built it?"
    if change:
        with path.open("ab") as file:
            file.write(change)
    else:
        os.truncate(path, 20)
    try:
        last = [row.question for row in rows][-1]
    except InputError as error:
        assert "is not UTF-8 on line 100001" in str(error)  # noqa: PT017
        return
    assert last == ("Why?" if change else last)
    assert change != b"\xff\xff\n"
