"""Conversations that are kept: what goes into the state folder, what `ask -c` makes of it, `quoth log`."""

import json
import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from calling import Call
from documents import index_of
from quoth.terminal import conversations
from quoth.terminal.cli import main
from quoth.terminal.conversations import Keeper, last, replayed
from quoth.terminal.opening import Opened
from quoth.terminal.repl.keeping import Keeping
from quoth.terminal.repl.loop import run_repl
from quoth.terminal.repl.session import Session
from quoth.terminal.repl.typed import Typed
from quoth.terminal.screen import Screen
from scripted import Scripted
from terminals import Terminal, at_prompt

TEXT = (
    "The bridge opened in May 1883. It cost 15 million dollars.\n"
    "About 5,300 people crossed the bridge in 1883.\nAbout 9,100 people crossed the bridge in 1890.\n"
)
ASKED, THEN, OTHER = (
    "How many people crossed the bridge in 1883?",
    "And in 1890?",
    "What did the bridge cost?",
)


@pytest.fixture(autouse=True)
def folder(here: Path) -> Path:
    """Where a document lies, and where the state goes."""
    Path("bridge.txt").write_text(TEXT)
    return here


def talk(*lines: str, session: Session | None = None, path: Path | None = None) -> None:
    about = session or Session(index_of(TEXT), opened=Opened(("bridge.txt",)))
    typed = (Typed(pasted=tuple(line.split("|"))) if "|" in line else Typed(line) for line in lines)
    assert run_repl(about, Scripted(*typed), lambda _session: Screen(), Keeping(about, path)) == 0


def kept() -> list[list[str]]:
    """The questions of each conversation, the last first."""
    return [[row["question"] for row in each.rows] for each in conversations.conversations()]


TALKS: tuple[tuple[str, tuple[str, ...], list[list[str]]], ...] = (
    ("questions", (ASKED, THEN), [[ASKED, THEN]]),
    ("small talk", ("hello",), [["hello"]]),
    ("no question", ("/help", "", "/undo"), []),
    ("/undo takes back", (ASKED, OTHER, "/undo", THEN), [[ASKED, THEN]]),
    ("/undo of all", (ASKED, "/undo"), []),
    ("/asis asks again", (ASKED, THEN, "/asis"), [[ASKED, THEN]]),
    ("/new begins another", (ASKED, THEN, "/new", OTHER), [[OTHER], [ASKED, THEN]]),
    ("/open begins another", (ASKED, "/open bridge.txt", OTHER), [[OTHER], [ASKED]]),
    ("a paste", (f"{ASKED}|{THEN}", OTHER), [[ASKED, THEN, OTHER]]),
    ("history off", (ASKED, "/set history off", THEN, "/set history on", OTHER), [[ASKED, OTHER]]),
    ("what was never kept is not taken back",
     ("/set history off", ASKED, "/set history on", OTHER, "/undo", "/undo", THEN), [[THEN]]),
)  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), [row[1:] for row in TALKS], ids=[row[0] for row in TALKS])
def test_what_is_kept(lines: tuple[str, ...], expected: list[list[str]]) -> None:
    talk(*lines)
    assert kept() == expected


def test_more_replies_than_are_remembered_are_kept_once_each() -> None:
    talk(*["hello"] * 70)
    assert kept() == [["hello"] * 70]


def test_it_is_the_user_s_alone(folder: Path) -> None:
    talk(ASKED)
    modes = {path: stat.S_IMODE(path.stat().st_mode) for path in (folder / "state").rglob("*")}
    assert {mode for path, mode in modes.items() if path.is_file()} == {0o600}
    assert {mode for path, mode in modes.items() if path.is_dir()} == {0o700}
    assert stat.S_IMODE((folder / "state").stat().st_mode) == 0o700


def test_nothing_is_kept_on_request(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUOTH_NO_HISTORY", "1")
    talk(ASKED)
    assert not (folder / "state").exists()


def test_a_folder_that_can_t_be_written_costs_no_answer(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "state").write_text("")
    talk(ASKED)
    assert capsys.readouterr().out.startswith("About 5,300\n")
    assert kept() == []


def test_a_full_disk_costs_no_answer_and_leaves_whole_rows(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    talk(ASKED)
    write = os.write
    monkeypatch.setattr(os, "write", lambda file, data: write(file, data[:10]))
    keeper, index = Keeper(conversations.conversations()[0].path), index_of(TEXT)
    after = replayed(conversations.conversations()[0], index)
    keeper.keep(after.replies, index, Opened(), Session(index).settings)
    monkeypatch.undo()
    monkeypatch.setenv("QUOTH_STATE_DIR", str(keeper._path and keeper._path.parent.parent))
    assert kept() == [[ASKED]]
    assert capsys.readouterr().out.startswith("About 5,300\n")


@pytest.mark.parametrize("written", ["", "{", "[]\n", '{"schema": 1}\n', "\x00", '{"documents": null}\n{}\n'])
def test_a_file_that_is_none_is_passed_over(written: str, folder: Path) -> None:
    talk(ASKED)
    (folder / "state" / "conversations" / "other.jsonl").write_text(written)
    assert kept() == [[ASKED]]


def test_rows_of_another_version_are_passed_over_and_their_settings_not_minded() -> None:
    talk(ASKED, OTHER)
    found = last()
    assert found is not None
    heading, first, second = found.path.read_text().splitlines()
    row = json.loads(second) | {"settings": {"haste": 1}}
    less = '{"schema": "quoth.answer/1", "question": "Why?"}'
    found.path.write_text("\n".join((heading, first, less, json.dumps(row), "")))
    assert kept() == [[ASKED, OTHER]]
    again = last()
    assert again is not None
    assert len(replayed(again, index_of(TEXT)).replies) == 2


def test_the_same_replies_come_of_what_is_kept() -> None:
    talk(ASKED, THEN, "/asis", OTHER)
    found = last()
    assert found is not None
    again = replayed(found, index_of(TEXT))
    assert [reply.question.resolved for reply in again.replies] == [row["resolved"] for row in found.rows]


def test_where_it_was_asked_is_no_matter(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    talk(ASKED)
    found = last()
    assert found is not None
    assert conversations.opened_then(found) == Opened(("bridge.txt",))
    (folder / "else").mkdir()
    monkeypatch.chdir(folder / "else")
    assert conversations.opened_then(found) == Opened((str(folder / "bridge.txt"),))


# The commands

COMMANDS: tuple[tuple[str, tuple[str, ...], int, str, str], ...] = (
    ("going on", ("ask", "-c", THEN), 0, "About 9,100\n", ""),
    ("the whole of one", ("log", "2"), 0, f"quoth> {ASKED}\nAbout 5,300\n  About 5,300 people", ""),
    ("what one was about", ("log", "2"), 0, "2: 0.txt, 20", ""),
    ("no answer", ("log", "1"), 0, "The article doesn't say.\n", ""),
    ("the list", ("log",), 0, f"  {OTHER} (and 1 more)  0.txt\n", ""),
    ("of the last", ("log", "-n", "1"), 0, "   1  ", ""),
    ("a search", ("log", "-s", "MILLION cost"), 0, f"quoth> {OTHER}\n15 million dollars\n", ""),
    ("a search of one", ("log", "1", "-s", "million"), 1, "", ""),
    ("a search for nothing", ("log", "-s", "zeppelin bridge"), 1, "", ""),
    ("none of the number", ("log", "9"), 2, "", "There is no conversation 9. See: quoth log -n 0.\n"),
    ("no number", ("log", "bridge"), 2, "",
     "bridge is no number of a conversation. To search: quoth log -s WORDS.\n"),
    ("-c and -d", ("ask", "-c", "-d", "bridge.txt", THEN), 2, "",
     "--continue asks what was asked before. Leave out -d, or --continue.\n"),
    ("-c and --per-document", ("ask", "-c", "--per-document", THEN), 2, "",
     "--continue asks what was asked before. Leave out --per-document, or --continue.\n"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("words", "code", "out", "err"), [row[1:] for row in COMMANDS], ids=[row[0] for row in COMMANDS]
)
def test_commands(words: tuple[str, ...], code: int, out: str, err: str, call: Call) -> None:
    session = Session(index_of(TEXT), opened=Opened(("bridge.txt",)))
    talk(OTHER, ASKED, session=session)
    talk("Who painted the zeppelin?", ASKED, session=session) if words[:1] == ("log",) else None
    ran = call(*words)
    assert (ran.code, bool(ran.out), ran.err) == (code, bool(out), err)
    assert out in ran.out


def test_a_conversation_is_gone_on_with() -> None:
    talk(ASKED, OTHER)
    found = last()
    assert found is not None
    index = index_of(TEXT)
    session = Session(index, opened=Opened(("bridge.txt",)), said=replayed(found, index).replies)
    talk("/undo", THEN, session=session, path=found.path)
    assert kept() == [[ASKED, THEN]]
    talk("/new", OTHER, session=session, path=found.path)
    assert kept() == [[OTHER], [ASKED, THEN]]


def test_nothing_to_go_on_with(call: Call) -> None:
    told = "There is no conversation to go on with. Ask without --continue first.\n"
    assert call("ask", "-c", THEN) == (2, "", told)
    assert (call("log").code, call("log", "--path").code) == (1, 0)


def test_the_rows_are_rows_that_verify_takes(folder: Path, call: Call) -> None:
    talk("/open bridge.txt", ASKED, OTHER)
    rows = call("log", "--json").out
    assert [json.loads(row)["id"] for row in rows.splitlines()] == ["1.1", "1.2"]
    (folder / "rows.jsonl").write_text(rows)
    assert call("verify", "rows.jsonl").code == 0


Run = Callable[..., Terminal]


@pytest.fixture
def on_terminal(folder: Path) -> Iterator[Run]:
    """A function that runs the program on a pseudo-terminal."""
    opened: list[Terminal] = []

    def start(*words: str, **environment: str) -> Terminal:
        command = [sys.executable, "-m", "quoth", *words]
        opened.append(Terminal(command, folder, cwd=folder, environment=environment))
        return opened[-1]

    yield start
    for terminal in opened:
        terminal.close()


@pytest.mark.slow
def test_on_a_terminal(on_terminal: Run, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(("ask", "-d", "bridge.txt", ASKED)) == 0
    assert not (folder / "state").exists()  # a script leaves nothing
    assert on_terminal(ASKED, "-d", "bridge.txt").end() == 0
    terminal = on_terminal("ask", "-c", THEN)
    assert terminal.end() == 0
    assert terminal.rows[:2] == ["≈ And in 1890? · about: people crossed the bridge", "About 9,100"]
    assert kept() == [[ASKED, THEN]]
    terminal = on_terminal("-c")
    terminal.wait(f"Going on after: {THEN}", at_prompt)
    terminal.send("And in 1883?\r")
    terminal.wait("About 5,300", at_prompt)
    terminal.send("\x04")
    assert terminal.end() == 0
    assert kept() == [[ASKED, THEN, "And in 1883?"]]
    assert on_terminal("-d", "bridge.txt", OTHER, QUOTH_NO_HISTORY="1").end() == 0
    (folder / "config").mkdir()
    (folder / "config" / "config.toml").write_text("history = false\n")
    assert on_terminal("-d", "bridge.txt", OTHER).end() == 0
    assert main(("ask", "-c", OTHER)) == 0  # nor does a script that goes on
    assert kept() == [[ASKED, THEN, "And in 1883?"]]
