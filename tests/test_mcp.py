"""`quoth mcp`: asked by the official SDK's own client, and by bytes that no client would send."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from itertools import count
from pathlib import Path
from threading import Event, Thread
from typing import Any, TypeAlias

import anyio
import pytest
from jsonschema import Draft202012Validator
from mcp import Client, MCPError, StdioServerParameters, stdio_client
from mcp.types import CallToolResult

import quoth
from answer_rows import SCHEMA, VALIDATOR, holding
from calling import Call
from processes import PATIENCE, at_rest, go_on, held, until
from quoth.errors import UsageError
from quoth.rows import dumps
from quoth.serving.arguments import REQUIRED, Argument, checked, schema_of
from quoth.serving.messages import Messages
from quoth.serving.tools import QUESTION_LIMIT, TOOLS, called
from quoth.terminal.cli import main
from quoth.terminal.topics.samples import SAMPLES

Use: TypeAlias = Callable[[Client], Awaitable[None]]
BRIDGE = "The bridge opened in May 1883.\nIt cost 15 million dollars.\nEngineers from Trenton built it.\n"
UNSERVED = "The vault opens to the word swordfish.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the document that is served, and one that is not."""
    monkeypatch.setenv("QUOTH_CACHE_DIR", str(cache))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bridge.txt").write_text(BRIDGE, encoding="utf-8")
    (tmp_path / "secret.txt").write_text(UNSERVED, encoding="utf-8")
    return tmp_path


def use(folder: Path, session: Use, *words: str, mode: str = "auto") -> None:
    """Run `session` with a client of `quoth mcp` in a process of its own."""
    parameters = StdioServerParameters(
        command=sys.executable,
        args=["-m", "quoth", "mcp", *(words or ("-d", "bridge.txt"))],
        env=dict(os.environ),
        cwd=folder,
    )

    async def run() -> None:
        with anyio.fail_after(120), (folder / "stderr").open("w") as errors:
            async with Client(stdio_client(parameters, errors), mode=mode) as client:
                await session(client)

    anyio.run(run)
    assert (folder / "stderr").read_text() == ""


def text_of(result: CallToolResult) -> str:
    (block,) = result.content
    assert block.type == "text"
    return block.text


# What a client is told


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_a_client_lists_the_tools(folder: Path, mode: str) -> None:
    async def session(client: Client) -> None:
        listed = (await client.list_tools()).tools
        assert [tool.name for tool in listed] == ["ask", "search", "read_context"]
        for tool in listed:
            Draft202012Validator.check_schema(tool.input_schema)
            assert tool.output_schema is not None
            Draft202012Validator.check_schema(tool.output_schema)
            # A client that knows an older draft refuses a schema that names this one.
            assert "$schema" not in tool.output_schema
            assert tool.annotations is not None
            assert tool.annotations.read_only_hint is True
            assert not any("path" in name or "file" in name for name in tool.input_schema["properties"])
        assert client.instructions is not None
        assert "never paraphrase" in client.instructions

    use(folder, session, mode=mode)


def test_the_schema_of_an_answer_is_the_one_that_ships() -> None:
    told = TOOLS[0].result()
    assert {**told, "$schema": SCHEMA["$schema"], "$id": SCHEMA["$id"]} == SCHEMA


# What the tools give


QUESTIONS = (
    "When did the bridge open?",
    "How much did the brigde cost?",
    "Who painted the ceiling?",
    "hello",
    "Did the bridge open in 1883?",
    "Summarize",
    "Who \x1b[31m was\x00 \u202eit \U0001f600?",
)


def test_an_answer_is_what_ask_json_prints(folder: Path, call: Call) -> None:
    asked = ("ask", "--json", "-d", "bridge.txt", "-n", "2")
    printed = {question: call(*asked, question).out for question in QUESTIONS}

    async def session(client: Client) -> None:
        for question, line in printed.items():
            result = await client.call_tool("ask", {"question": question, "answers": 2})
            assert not result.is_error
            assert VALIDATOR.is_valid(result.structured_content)
            assert dumps(result.structured_content) == text_of(result) == line.removesuffix("\n")

    use(folder, session)


def test_a_sentence_is_found_and_read_where_it_stands(folder: Path) -> None:
    async def session(client: Client) -> None:
        found = (await client.call_tool("search", {"query": "bridge opened", "n": 1})).structured_content
        (cited,) = found["citations"]
        answer = (await client.call_tool("ask", {"question": QUESTIONS[0]})).structured_content
        assert list(cited) == list(answer["citations"][0])
        assert {**cited, "score": 0} == {**answer["citations"][0], "score": 0}
        place = {"source": cited["source"], "sentence": cited["sentence"], "around": 1}
        read = (await client.call_tool("read_context", place)).structured_content["sentences"]
        assert [each["text"] for each in read] == BRIDGE.splitlines()[:2]
        assert list(read[0]) == [key for key in cited if key not in ("label", "score")]
        assert all(BRIDGE[each["start"] : each["end"]] == each["text"] for each in read)

    use(folder, session)


def test_an_index_and_the_shipped_article_are_served_too(folder: Path) -> None:
    assert main(["index", "-d", "bridge.txt", "-o", "bridge.index"]) == 0

    async def indexed(client: Client) -> None:
        result = await client.call_tool("ask", {"question": QUESTIONS[0]})
        assert result.structured_content["answer"] == "May 1883"

    async def shipped(client: Client) -> None:
        result = await client.call_tool("search", {"query": "troops"})
        assert result.structured_content["citations"][0]["source"].startswith("seeds/")

    use(folder, indexed, "-x", "bridge.index")
    use(folder, shipped, "-q")


def test_calls_at_once_are_each_answered(folder: Path) -> None:
    asked = [f"When did the bridge number {row} open?" for row in range(40)]
    answered: dict[str, Any] = {}

    async def session(client: Client) -> None:
        async def ask(question: str) -> None:
            result = await client.call_tool("ask", {"question": question})
            answered[question] = result.structured_content

        async with anyio.create_task_group() as group:
            for question in asked:
                group.start_soon(ask, question)

    use(folder, session)
    document = quoth.open("bridge.txt")
    assert answered == {question: document.ask(question).to_dict() for question in asked}


# What they refuse


REFUSED: dict[str, tuple[str, dict[str, Any], str]] = {
    "nothing": ("ask", {}, "question is missing."),
    "an empty question": ("ask", {"question": ""}, "question has 0 characters."),
    "a blank question": ("ask", {"question": " \n\t"}, "The question is empty."),
    "ten million characters": ("ask", {"question": "x" * 10_000_000}, "question has 10,000,000 characters."),
    "a number for a question": ("ask", {"question": 7}, "question is not text."),
    "a list": ("search", {"query": ["bridge"]}, "query is not text."),
    "no answers": ("ask", {"question": "Who?", "answers": 0}, "answers is out of range."),
    "many answers": ("ask", {"question": "Who?", "answers": 10**30}, "answers is out of range."),
    "half an answer": ("ask", {"question": "Who?", "answers": 1.5}, "answers is not a whole number."),
    "true answers": ("ask", {"question": "Who?", "answers": True}, "answers is not a whole number."),
    "a percentage": ("ask", {"question": "Who?", "min_confidence": 50}, "min_confidence is out of range."),
    "a path to read": ("ask", {"question": "Who?", "path": "secret.txt"}, "There is no argument path."),
    "a control in a name": ("ask", {"question": "Who?", "\x1b[2J\n": 1}, "There is no argument \\x1b[2J ."),
    "a file that is not open":
        ("read_context", {"source": "secret.txt", "sentence": 1},
         "No document secret.txt is open. Open: bridge.txt."),
    "a way out of the folder":
        ("read_context", {"source": "bridge.txt/../secret.txt", "sentence": 1},
         "No document bridge.txt/../secret.txt is open."),
    "the document by another path":
        ("read_context", {"source": "./bridge.txt", "sentence": 1}, "No document ./bridge.txt is open."),
    "a sentence too far":
        ("read_context", {"source": "bridge.txt", "sentence": 9},
         "bridge.txt has no sentence 9. Its sentences are numbered 1 to 3."),
}  # fmt: skip


def test_what_can_t_be_done_is_a_tool_error_of_one_line_and_the_next_call_is_answered(folder: Path) -> None:
    async def session(client: Client) -> None:
        for what, (tool, arguments, told) in REFUSED.items():
            result = await client.call_tool(tool, arguments)
            assert result.is_error, what
            assert text_of(result).startswith(told), what
            assert text_of(result).isprintable(), what
            assert len(text_of(result)) < 500, what
            assert "swordfish" not in text_of(result)
        with pytest.raises(MCPError, match="no such tool"):
            await client.call_tool("open", {"path": "secret.txt"})
        result = await client.call_tool("ask", {"question": QUESTIONS[0]})
        assert result.structured_content["answer"] == "May 1883"

    use(folder, session)


def test_a_tool_reads_what_is_open_and_nothing_else(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = quoth.open("bridge.txt")
    opened: list[str] = []
    watching = True  # a hook can't be taken out again

    def watch(event: str, given: tuple[object, ...]) -> None:
        if watching and event == "open":
            opened.append(str(given[0]))

    sys.addaudithook(watch)
    for given in ({"question": "What does secret.txt say?"}, {"question": "/etc/passwd"}):
        assert called(TOOLS[0], document, given)["status"] in {"answered", "abstained"}
    for source in ("secret.txt", str(folder / "secret.txt"), "/etc/passwd"):
        with pytest.raises(UsageError, match="is open"):
            called(TOOLS[2], document, {"source": source, "sentence": 1})
    watching = False
    assert not [path for path in opened if "secret" in path or "passwd" in path]


# A table of arguments: given, and what is taken for it (or why it is refused)
SAMPLE = (
    Argument("words", "string", "Some words.", 2, 4),
    Argument("many", "integer", "So many.", 1, 3, 2),
    Argument("share", "number", "A share.", 0, 1, None),
    Argument("loud", "boolean", "Whether.", default=False),
)
TAKEN: tuple[tuple[dict[str, object], Mapping[str, object] | str], ...] = (
    ({"words": "abc"}, {"words": "abc", "many": 2, "share": None, "loud": False}),
    ({"words": "abc", "many": None, "loud": True}, {"words": "abc", "many": 2, "share": None, "loud": True}),
    ({"words": "abc", "many": 3.0, "share": 1}, {"words": "abc", "many": 3, "share": 1, "loud": False}),
    ({"words": None}, "words is missing. Give text."),
    ({"words": "abcde"}, "words has 5 characters. Give at most 4."),
    ({"words": "abc", "many": float("inf")}, "many is not a whole number. So many."),
    ({"words": "abc", "share": float("nan")}, "share is out of range. Give at least 0."),
    ({"words": "abc", "share": True}, "share is not a number. A share."),
    ({"words": "abc", "loud": 1}, "loud is not true or false. Whether."),
    (
        {"words": "abc", "x" * 999: 1},
        f"There is no argument {'x' * 100}. There are: words, many, share, loud.",
    ),
)


@pytest.mark.parametrize(("given", "taken"), TAKEN)
def test_arguments_are_checked(given: dict[str, object], taken: Mapping[str, object] | str) -> None:
    if isinstance(taken, str):
        with pytest.raises(UsageError) as caught:
            checked(given, SAMPLE)
        assert str(caught.value) == taken
    else:
        assert checked(given, SAMPLE) == taken
        told = {name: value for name, value in given.items() if value is not None}
        Draft202012Validator(schema_of(SAMPLE)).validate(told)


def test_every_default_is_one_that_may_be_sent() -> None:
    for tool in TOOLS:
        for argument in tool.arguments:
            if argument.default is not REQUIRED and argument.default is not None:
                assert checked({argument.name: argument.default}, [argument])
    assert QUESTION_LIMIT == 10_000


# Bytes on standard input


def request(number: int, method: str, params: Mapping[str, object]) -> bytes:
    """A message, its line end included; what is no ASCII goes as JavaScript's escapes."""
    return json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": params}).encode() + b"\n"


def question(number: int, text: str) -> bytes:
    return request(number, "tools/call", {"name": "ask", "arguments": {"question": text}})


HELLO = request(
    0,
    "initialize",
    {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}},
)


class Server:
    """`quoth mcp` in a process of its own, spoken to in bytes."""

    def __init__(self, *words: str, hold: str = "") -> None:
        """hold: a question at whose answer the process stops."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "quoth", "mcp", *(words or ("-d", "bridge.txt"))],
            env={**os.environ, **(holding(hold) if hold else {})},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def __enter__(self) -> "Server":
        self.send(HELLO)
        assert self.receive()["result"]["serverInfo"]["name"] == "quoth"
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            with suppress(OSError):  # what was not sent yet
                assert stream is not None
                stream.close()

    def send(self, data: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def receive(self) -> Any:
        """The next line of standard output: the protocol's, or nothing else could read it."""
        assert self.process.stdout is not None
        return json.loads(self.process.stdout.readline())

    def ended(self) -> tuple[int, bytes, bytes]:
        """Exit code, and what was left on standard output and standard error."""
        out, errors = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, out, errors

    def quiet_end(self) -> int:
        """The exit code, while standard input stays open: nothing is said on standard error."""
        code = self.process.wait(timeout=PATIENCE)
        assert self.process.stderr is not None
        assert self.process.stderr.read() == b""
        return code


HOSTILE = {
    "half a surrogate pair": (question(1, "When did the bridge \ud800 open?"), "When did the bridge ? open?"),
    "the other half": (question(1, "When did it open \udfff"), "When did it open ?"),
    "a whole pair": (question(1, "When did it open \U0001f600?"), "When did it open \U0001f600?"),
    "controls": (question(1, "Who \x00\x1b]0;x\x07 built it?"), "Who \x00\x1b]0;x\x07 built it?"),
    "line ends": (question(1, "Who\nbuilt\r\nit?\u2028"), "Who built it?"),
    "no UTF-8": (b"\xff\xfe\n" + question(1, "Who?").replace(b"Who", b"Who \xff"), "Who \ufffd?"),
    "no JSON": (b"garbage\n{\n[]\n42\n" + question(1, "Who built it?"), "Who built it?"),
    "too deep": (b"[" * 200_000 + b'"\\ud800' + b"\n" + question(1, "Who built it?"), "Who built it?"),
    "nothing": (b"\n\n \n" + question(1, "Who built it?"), "Who built it?"),
}


def test_hostile_bytes_harm_nothing() -> None:
    with Server() as server:
        for what, (data, asked) in HOSTILE.items():
            server.send(data)
            result = server.receive()["result"]
            assert result["structuredContent"]["question"] == asked, what
            assert VALIDATOR.is_valid(result["structuredContent"]), what
        code, out, _ = server.ended()
    assert (code, out) == (0, b"")


def test_an_undecodable_name_is_told_and_found(folder: Path) -> None:
    name = os.fsdecode(b"br\xffdge.txt")
    try:
        (folder / name).write_text(BRIDGE)
    except OSError:
        pytest.skip("the file system takes no such name")
    with Server("-d", name) as server:
        server.send(question(1, "When did the bridge open?"))
        (cited,) = server.receive()["result"]["structuredContent"]["citations"]
        assert cited["source"] == "br?dge.txt"
        place = {"source": cited["source"], "sentence": 1}
        server.send(request(2, "tools/call", {"name": "read_context", "arguments": place}))
        assert len(server.receive()["result"]["structuredContent"]["sentences"]) == 3


def test_standard_input_that_ends_amid_calls_ends_it_quietly() -> None:
    with Server() as server:
        for number in range(20):
            server.send(question(number, "When did the bridge open?"))
        code, out, errors = server.ended()
    assert (code, errors) == (0, b"")
    # What is answered still, is answered in whole lines.
    assert all(json.loads(line)["jsonrpc"] == "2.0" for line in out.splitlines())


@pytest.mark.parametrize("at_once", [True, False])
def test_ctrl_c_ends_it_quietly(at_once: bool) -> None:
    with Server() as server:
        if not at_once:
            server.send(question(1, "When did the bridge open?"))
            server.receive()
            until(lambda: at_rest([server.process.pid]), server.process)
        server.process.send_signal(signal.SIGINT)
        assert server.quiet_end() == 130


def flood(server: Server) -> Event:
    """Ask and ask, and read what comes, until the server has had enough; set when much has come."""
    much = Event()

    def ask() -> None:
        with suppress(OSError, ValueError):
            for number in count():
                server.send(question(number, "When did the bridge open?"))

    def read() -> None:
        assert server.process.stdout is not None
        with suppress(OSError, ValueError):
            for number, _ in enumerate(server.process.stdout):
                if number == 50:
                    much.set()

    for work in (ask, read):
        Thread(target=work, daemon=True).start()
    return much


def test_ctrl_c_amid_calls_ends_it_quietly() -> None:
    for _ in range(3):
        with Server() as server:
            assert flood(server).wait(PATIENCE)
            server.process.send_signal(signal.SIGINT)
            assert server.quiet_end() == 130


def test_ctrl_c_amid_a_call_ends_it_quietly() -> None:
    with Server(hold="Who built it?") as server:
        server.send(question(1, "Who built it?"))
        until(lambda: held([server.process.pid]), server.process)
        server.process.send_signal(signal.SIGINT)
        go_on(server.process.pid)
        assert server.quiet_end() == 130


def test_a_client_that_is_gone_is_no_error() -> None:
    with Server() as server:
        assert server.process.stdout is not None
        server.process.stdout.close()
        server.send(question(1, "When did the bridge open?"))
        assert server.quiet_end() == 0


def test_without_a_client_it_ends() -> None:
    command = [sys.executable, "-m", "quoth", "mcp", "-d", "bridge.txt"]
    ran = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, b"", b"")


def test_a_message_without_end_is_not_kept() -> None:
    read, write = os.pipe()
    os.write(write, b"short\n" + b"x" * 900)

    async def lines() -> list[str]:
        return [line async for line in messages]

    messages = Messages(read, longest=500)
    assert anyio.run(lines) == ["short"]
    assert messages.problem == "A message on standard input has more than 500 bytes."
    os.close(read)
    os.close(write)


def test_lines_of_any_length_come_whole_and_in_order() -> None:
    sent = [b"x" * length for length in (0, 1, 65_535, 65_536, 65_537, 200_000, 3)]
    read, write = os.pipe()

    def feed() -> None:
        with os.fdopen(write, "wb") as pipe:
            pipe.write(b"\n".join(sent))

    async def lines() -> list[str]:
        return [line async for line in Messages(read)]

    Thread(target=feed).start()
    assert anyio.run(lines) == [line.decode() for line in sent]
    os.close(read)


def test_standard_input_that_can_t_be_read_is_told(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    messages = Messages(descriptor)

    async def lines() -> list[str]:
        return [line async for line in messages]

    assert anyio.run(lines) == []
    assert messages.problem == "Standard input can't be read: Is a directory."
    os.close(descriptor)


# Starting it


MISTAKES = {
    "-d missing.txt": "missing.txt does not exist.",
    "-d -": "Standard input carries the protocol.",
    "-x nowhere": "No index in nowhere/.",
    "-d bridge.txt -x bridge.index": "-d and -x both say what to read.",
}


@pytest.mark.parametrize("words", MISTAKES)
def test_a_mistake_at_the_start_is_one_line(words: str, call: Call) -> None:
    code, out, errors = call("mcp", *words.split())
    assert (code, out, errors.count("\n")) == (2, "", 1)
    assert errors.startswith(MISTAKES[words])


def test_the_missing_package_is_named_with_its_command(monkeypatch: pytest.MonkeyPatch, call: Call) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    told = "quoth mcp needs the package mcp. Install it: pip install 'quoth[mcp]'.\n"
    assert call("mcp") == (2, "", told)


def test_the_configuration_that_its_help_shows_starts_it(folder: Path) -> None:
    (server,) = json.loads(SAMPLES["mcp"])["mcpServers"].values()
    assert (server["command"], server["args"][:2]) == ("quoth", ["mcp", "-d"])

    async def session(client: Client) -> None:
        result = await client.call_tool("ask", {"question": QUESTIONS[0]})
        assert result.structured_content["answer"] == "May 1883"

    use(folder, session, *server["args"][1:-1], "bridge.txt")
