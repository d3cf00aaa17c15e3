"""What quoth keeps to itself: it opens no connection, and writes nowhere but where it says it does."""

import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from processes import PATIENCE
from quoth.answering import answer
from quoth.indexing.build import build
from quoth.inputs import read_articles
from quoth.rows import answer_row, dumps
from quoth.terminal.cli import COMMANDS as BY_NAME
from terminals import Terminal, at_prompt

BRIDGE = "The bridge opened in May 1883. It cost 15 million dollars.\n\nEngineers from Trenton built it.\n"
# Put before everything else in the program's process, and not to be taken off: whoever asks for a
# connection fails. Unix sockets are how processes of one program talk, and how asyncio wakes itself.
NO_SOCKETS = """
import sys

def forbid(event, given):
    if event in FORBIDDEN and getattr(given[0], "family", None) != 1:
        sys.stderr.write("A SOCKET WAS ASKED FOR\\n")
        raise PermissionError("sockets are forbidden")

FORBIDDEN = {
    "socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo",
    "socket.gethostbyname", "urllib.Request",
}
sys.addaudithook(forbid)
"""


class Command(NamedTuple):
    """words: of the command line; `typed` is its standard input. makes: what it may write where it runs."""

    words: tuple[str, ...]
    typed: str = ""
    makes: frozenset[str] = frozenset()
    code: int = 0


COMMANDS = {
    "ask": Command(("ask", "-d", "bridge.txt", "When did the bridge open?")),
    "ask of the shipped article": Command(("ask", "How many troops were sent to Iraq in 2014?")),
    "ask JSON": Command(("ask", "-d", "bridge.txt", "--json", "Who painted it?"), code=1),
    "a question from a pipe": Command(("ask", "-d", "bridge.txt", "-"), "When did the bridge open?"),
    "a document from a pipe": Command(("ask", "-d", "-", "When did it open?"), BRIDGE),
    "a conversation from a pipe": Command(("-d", "bridge.txt"), "Hello\nWhen did the bridge open?\n"),
    "batch": Command(
        ("batch", "questions.txt", "-d", "bridge.txt", "-o", "rows.jsonl"), "", frozenset(("rows.jsonl",))
    ),
    "batch by processes": Command(("batch", "questions.txt", "-d", "bridge.txt", "--jobs", "2")),
    "index": Command(("index", "-d", "bridge.txt", "-o", "made"), "", frozenset(("made",))),
    "log": Command(("log",), code=1),
    "show": Command(("show", "-d", "bridge.txt")),
    "eval": Command(("eval", "gold.jsonl", "-d", "bridge.txt")),
    "verify": Command(("verify", "answers.jsonl")),
    "doctor": Command(("doctor",)),
    "doctor JSON": Command(("doctor", "--json")),
    "config": Command(("config",)),
    "schema": Command(("schema",)),
    "completion for bash": Command(("completion", "bash")),
    "completion for zsh": Command(("completion", "zsh")),
    "completion for fish": Command(("completion", "fish")),
    "mcp without a call": Command(("mcp", "-d", "bridge.txt")),
    "help": Command(("--help",)),
    "help on a topic": Command(("help", "keys")),
    "version": Command(("--version",)),
    "an error": Command(("ask", "-d", "none.txt", "Why?"), code=2),
}


def row_about(path: Path) -> str:
    """An answer row about a document, for `verify`."""
    index = build(read_articles([str(path)]).articles)
    return dumps(answer_row(answer("When did the bridge open?", index), "1", ()))


class Place(NamedTuple):
    """A HOME, a folder to run in and one with the sockets' ban."""

    home: Path
    here: Path
    ban: Path

    def environment(self, **changed: str) -> dict[str, str]:
        """No folder of quoth's is named: they are where the system has them."""
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("QUOTH_", "XDG_", "PYTHON")) and name not in ("FORCE_COLOR", "HOME")
        }
        own = {
            "HOME": str(self.home),
            "PYTHONPATH": str(self.ban),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONUTF8": "1",
        }
        return {**kept, **own, "TMPDIR": str(self.ban / "tmp"), **changed}


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return laid(tmp_path)


@pytest.fixture(scope="module")
def cached(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a first question about the document leaves in the cache."""
    before = laid(tmp_path_factory.mktemp("before"))
    assert run(before, COMMANDS["ask"]).returncode == 0
    return before.home / CACHE


def laid(where: Path) -> Place:
    """A place in a folder, with a document and files of all kinds about it."""
    found = Place(where / "home", where / "here", where / "ban")
    for folder in (*found, found.ban / "tmp"):
        folder.mkdir()
    (found.ban / "sitecustomize.py").write_text(NO_SOCKETS)
    (found.here / "bridge.txt").write_text(BRIDGE)
    (found.here / "answers.jsonl").write_text(f"{row_about(found.here / 'bridge.txt')}\n")
    (found.here / "questions.txt").write_text("When did the bridge open?\nWho painted it?\n")
    gold = {"id": "1", "question": "When did the bridge open?", "evidence": [{"start": 0, "end": 30}]}
    (found.here / "gold.jsonl").write_text(json.dumps(gold) + "\n")
    return found


def run(place: Place, command: Command, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "quoth", *command.words],
        input=command.typed,
        env={name: value for name, value in place.environment(**environment).items() if value != "unset"},
        cwd=place.here,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


CACHE = ".cache/quoth" if sys.platform == "linux" else "Library/Caches/quoth"


FIRST = ("ask", "index", "a document from a pipe")  # by which documents are indexed


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_connects_nowhere_and_writes_where_it_says(name: str, place: Place, cached: Path) -> None:
    command = COMMANDS[name]
    if name not in FIRST:
        shutil.copytree(cached, place.home / CACHE)
    before = files(place.here)
    done = run(place, command)
    assert done.returncode == command.code, done.stderr
    assert "SOCKET" not in done.stderr
    assert {path.partition("/")[0] for path in files(place.here) - before} == command.makes
    assert all(path.startswith(CACHE) or CACHE.startswith(path) for path in files(place.home))
    assert files(place.ban) == {"sitecustomize.py", "tmp"}  # no temporary file is left
    for path in place.home.rglob(f"{CACHE}/*"):
        assert not stat.S_IMODE(path.parent.stat().st_mode) & 0o077  # the documents' text is in there


def test_every_command_is_in_the_table() -> None:
    assert {words[0] for words, *_ in COMMANDS.values()} >= set(BY_NAME)


# What an assistant's client says: a greeting, and calls.
GREETING = {
    "protocolVersion": "2025-06-18",
    "capabilities": {},
    "clientInfo": {"name": "test", "version": "0"},
}
CALLS = (
    ("ask", {"question": "When did the bridge open?"}, "May 1883"),
    ("search", {"query": "bridge"}, "15 million"),
)


def test_an_assistant_s_server_connects_nowhere(place: Place, cached: Path) -> None:
    shutil.copytree(cached, place.home / CACHE)
    server = subprocess.Popen(
        [sys.executable, "-m", "quoth", "mcp", "-d", "bridge.txt"],
        env=place.environment(), cwd=place.here, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert server.stdin is not None
    assert server.stdout is not None

    def say(**message: object) -> None:
        assert server.stdin is not None
        server.stdin.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
        server.stdin.flush()

    before = files(place.here)
    with server:
        say(id=0, method="initialize", params=GREETING)
        assert "serverInfo" in server.stdout.readline()
        say(method="notifications/initialized")
        for number, (name, given, said) in enumerate(CALLS, start=1):
            say(id=number, method="tools/call", params={"name": name, "arguments": given})
            assert said in server.stdout.readline()
        _, told = server.communicate(timeout=PATIENCE)
    assert server.returncode == 0
    assert "SOCKET" not in told
    assert files(place.here) == before
    assert all(path.startswith(CACHE) or CACHE.startswith(path) for path in files(place.home))


def test_the_ban_holds(place: Place) -> None:
    # Else the tests above would pass for want of it.
    code = "import socket\ntry: socket.create_connection(('', 9))\nexcept PermissionError: print('refused')"
    done = subprocess.run(
        [sys.executable, "-c", code], env=place.environment(), capture_output=True, text=True, check=True
    )
    assert done.stdout == "refused\n"


def test_a_conversation_connects_nowhere_and_is_remembered_for_its_user_alone(
    place: Place, cached: Path
) -> None:
    shutil.copytree(cached, place.home / CACHE)
    own = {
        name: value for name, value in place.environment().items() if name in ("HOME", "PYTHONPATH", "TMPDIR")
    }
    unset = {f"QUOTH_{name}_DIR": "" for name in ("STATE", "CACHE", "CONFIG")}
    command = [sys.executable, "-m", "quoth", "-d", "bridge.txt"]
    with Terminal(command, place.ban, cwd=place.here, environment={**own, **unset}) as terminal:
        terminal.wait(at_prompt)
        terminal.send("When did the bridge open?\r")
        terminal.wait("May 1883", at_prompt)
        terminal.send("/save kept.md\r")
        terminal.wait("kept.md", at_prompt)
        terminal.send("Who built the br\t\t\x03\x04")
        assert terminal.end() == 0
    assert b"SOCKET" not in terminal.written
    assert "kept.md" in files(place.here)
    written = {path for path in files(place.home) if (place.home / path).is_file() and CACHE not in path}
    (history,) = (path for path in written if path.endswith("quoth/history"))
    (conversation,) = written - {history}
    assert Path(conversation).parent == Path(history).parent / "conversations"
    for path in written:
        assert stat.S_IMODE((place.home / path).stat().st_mode) == 0o600
        assert not stat.S_IMODE((place.home / path).parent.stat().st_mode) & 0o077


HOMES = {
    "none": "unset",
    "empty": "",
    "not there": "/nowhere/at/all",
    "a file": "bridge.txt",
    "not to be written": "/proc",
}


ASK = "ask of the shipped article"


@pytest.mark.parametrize(("name", "home"), [*((ASK, home) for home in HOMES), ("index", "a file")])
def test_without_a_home_it_works_all_the_same(home: str, name: str, place: Place) -> None:
    value = str(place.here / HOMES[home]) if home == "a file" else HOMES[home]
    cache = {"XDG_CACHE_HOME": str(place.ban / "cache")} if home in ("none", "empty") else {}
    done = run(place, COMMANDS[name], HOME=value, **cache)
    assert done.returncode == COMMANDS[name].code, done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")
def test_the_system_sees_no_connection_either(place: Place) -> None:
    log = place.ban / "log"
    command = ["strace", "-f", "-e", "trace=connect,sendto,bind", "-o", str(log)]
    words = COMMANDS["batch by processes"].words
    done = subprocess.run(
        [*command, sys.executable, "-m", "quoth", *words],
        env=place.environment(), cwd=place.here, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if "ptrace" in done.stderr:
        pytest.skip("strace isn't allowed here")
    assert done.returncode == 0
    assert [line for line in log.read_text().splitlines() if "AF_INET" in line] == []
