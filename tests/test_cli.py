import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

import quoth
from calling import Call, Ran, piped
from processes import PATIENCE
from quoth.terminal.cli import command_line, main
from quoth.terminal.screen import ColorMode, Screen, choose_screen

QUESTION = "How many troops were sent to Iraq in 2014?"
OFF_TOPIC = "How do I bake sourdough bread?"
PLACE = "paragraph 6, sentence 11"
BRIDGE = "The bridge opened in May 1883.\nIt cost 15 million dollars.\n"


pytestmark = pytest.mark.usefixtures("here")


@pytest.fixture
def bridge(here: Path) -> Path:
    """A folder to work in, with a document and two questions on it."""
    (here / "bridge.txt").write_text(BRIDGE, encoding="utf-8")
    (here / "questions.txt").write_text("When did the bridge open?\nWho painted it?\n")
    return here


def run(*words: str, stdout: int = subprocess.PIPE) -> Ran:
    """`python -m quoth` in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "quoth", *words],
        input=b"",
        stdout=stdout,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONUTF8": "1"},
        timeout=PATIENCE,
        check=False,
    )
    out = (done.stdout or b"").decode(errors="backslashreplace")
    return Ran(done.returncode, out, done.stderr.decode())


# ask


def test_ask_in_a_process_of_its_own() -> None:
    ran = run("ask", QUESTION)
    first, *_, sentence, place = ran.out.splitlines()
    assert "5,000" in first
    assert sentence.strip().startswith("Approximately 5,000 troops were sent to Iraq in 2014")
    assert place.endswith(PLACE)
    assert (ran.code, ran.err) == (0, "")


def test_words_need_no_quotes(call: Call) -> None:
    assert call("ask", *QUESTION.split()) == call("ask", QUESTION)


LEFT_OUT = '2 lines left out: "# " begins them.\n'
COMMENTED = b"# about the bridge\nWhen did the bridge open?\n# Who?\n"
NO_WIDTH = "Invalid value for '--width': '{}' is neither 0 nor a number from 10. See \"quoth ask -h\".\n"
# The words, standard input, the exit code, what is printed among other things, and what is told.
ASKED = {
    "a dash reads the question":
        (("ask", "-"), b"\xef\xbb\xbfHow many troops\nwere sent to Iraq\r\nin 2014?\n", 0, PLACE, ""),
    "off topic": (("ask", OFF_TOPIC), b"", 1, "The article doesn't say.\n", ""),
    "what many sentences answer": (("ask", "How many troops were in Iraq?"), b"", 0, "[1]", ""),
    "anything, if need be": (("ask", "--min-confidence", "0", "What was said of Mars?"), b"", 0, "[1]", ""),
    "nothing, if need be": (("ask", "--min-confidence", "1", QUESTION), b"", 1, "", ""),
    "a document": (("ask", "-d", "-", "When did the bridge open?"), BRIDGE.encode(), 0, "May 1883", ""),

    "a bad line, and the rest":
        ((), b"caf\xe9?\n" + QUESTION.encode(), 2, PLACE,
         "Line 1 of standard input is not UTF-8 (byte 3 of the line). "
         "Convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8\n"),
    "comments": (("-d", "bridge.txt"), COMMENTED, 0, "May 1883", LEFT_OUT),
    "comments, quietly": (("-d", "bridge.txt", "-q"), COMMENTED, 0, "May 1883", ""),
    "no width": (("ask", "--width", "0", QUESTION), b"", 0, PLACE, ""),
    "a width": (("ask", "--width", "10", QUESTION), b"", 0, PLACE, ""),
    **{text: (("ask", "--width", text, QUESTION), b"", 2, "", NO_WIDTH.format(text)) for text in
       ("9", "-1", "wide")},
    "version": (("-V",), b"", 0, f"quoth {quoth.__version__}\n", ""),
    "the same": (("--version",), b"", 0, f"quoth {quoth.__version__}\n", ""),
}  # fmt: skip


@pytest.mark.parametrize("what", ASKED)
@pytest.mark.usefixtures("bridge")
def test_what_is_asked(what: str) -> None:
    words, stdin, code, out, err = ASKED[what]
    ran = piped(*words, stdin=stdin)
    assert (ran.code, ran.err.decode()) == (code, err)
    assert out in ran.out.decode()


def test_options_may_stand_among_the_words(call: Call) -> None:
    ran = call("ask", "How", "many", "troops", "--json", "in", "2014?")
    assert json.loads(ran.out)["question"] == "How many troops in 2014?"


@pytest.mark.parametrize("words", [
    (QUESTION,), ("-n", "2", QUESTION), (QUESTION, "--json"), ("--format", "markdown", QUESTION),
    ("-C1", QUESTION),
])  # fmt: skip
def test_a_question_alone_is_asked(words: Sequence[str], call: Call) -> None:
    ran = call(*words)
    assert ran.code == 0
    assert ran == call("ask", *words)


@pytest.mark.parametrize(("words", "told"), [
    (("Who?",), "No such command 'Who?'."),
    (("Who came", "and went?"), "No such command 'Who came'."),
    (("-d", "no such file", "Who?"), "No such command 'Who?'."),
    (("--colour", "Who came?"), "No such option: --colour"),
])  # fmt: skip
def test_what_is_no_question_alone(words: Sequence[str], told: str, call: Call) -> None:
    ran = call(*words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(told)


def test_json_is_one_row(call: Call) -> None:
    ran = call("ask", "--json", QUESTION)
    row = json.loads(ran.out)
    assert ran.out.count("\n") == 1
    assert row["schema"] == "quoth.answer/1"
    assert (row["citations"][0]["paragraph"], row["citations"][0]["sentence"]) == (6, 11)
    assert call("ask", "--format", "json", QUESTION) == ran


def test_answers_and_context(call: Call) -> None:
    ran = call("ask", "-n", "3", "-C", "1", "--min-confidence", "0", "How many troops were in Iraq?")
    assert ran.out.count("  > ") == ran.out.count(", paragraph ") == 3


def test_explain_shows_rules_that_sum_up(call: Call) -> None:
    ran = call("ask", "--explain", "--json", QUESTION)
    for candidate in json.loads(ran.out)["explanation"]["candidates"]:
        total = sum(award["points"] for award in candidate["awards"])
        assert candidate["score"] == pytest.approx(total, abs=0.01)
    assert "x" in call("ask", "--explain", QUESTION).out.partition("candidate 1")[2]


def test_document_index_and_cache_agree(bridge: Path, call: Call) -> None:
    asked = ("ask", "When did the bridge open?")
    built = call(*asked, "-d", "bridge.txt")
    assert built.code == 0
    assert "[1] bridge.txt, paragraph 1, sentence 1" in built.out
    assert call(*asked, "-d", "bridge.txt") == built
    assert call("index", "-d", "bridge.txt", "-o", "built").code == 0
    assert call(*asked, "-x", "built") == built


def test_verbose_tells_what_and_how_long(call: Call) -> None:
    quiet, told = call("ask", QUESTION), call("ask", "-v", QUESTION)
    assert quiet.out == told.out
    assert quiet.err == ""
    assert "33 sentences" in told.err
    assert "ms" in told.err


# the conversation without a terminal


def test_a_question_per_line() -> None:
    code, out, err = piped(stdin=f"hello\n\n{QUESTION}\n{OFF_TOPIC}".encode())
    greeting, answer, abstention = out.decode().split("\n\n")
    assert (code, err) == (0, b"")
    assert greeting.startswith("Hello")
    assert PLACE in answer
    assert abstention.startswith("The article doesn't say.")


def test_comments_of_a_file_are_left_out_of_a_batch(bridge: Path, call: Call) -> None:
    (bridge / "commented.txt").write_bytes(COMMENTED)
    ran = call("batch", "commented.txt", "-d", "bridge.txt")
    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == ["2"]
    assert ran.err.endswith(LEFT_OUT)


def test_an_answer_comes_before_the_next_question_is_typed() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "quoth"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write("hello\n")
        child.stdin.flush()
        assert child.stdout.readline().startswith("Hello")
        child.stdin.close()


# batch, index, show


def test_index_tells_what_was_read_and_skipped(bridge: Path, call: Call) -> None:
    (bridge / "docs").mkdir()
    (bridge / "docs" / "a.txt").write_text("One sentence. Two sentences.")
    (bridge / "docs" / "b.txt").write_bytes(b"\x00\x01")
    ran = call("index", "-d", "docs", "-o", "built")
    assert ran.code == 0
    assert "read     docs/a.txt: 1 paragraph, 2 sentences\n" in ran.out
    assert "skipped  docs/b.txt" in ran.out
    assert "wrote    built: 1 article, 2 sentences" in ran.out
    checked = call("index", "--check", "built")
    assert checked.code == 0
    assert checked.out.startswith("same     docs/a.txt\nsound    built: 1 article, 2 sentences")


def test_index_names_only_some_of_many_files(bridge: Path, call: Call) -> None:
    (bridge / "docs").mkdir()
    for number in range(25):
        (bridge / "docs" / f"{number:02}.txt").write_text(f"Sentence {number}.")
    few, all_of_them = (call("index", "-d", "docs", "-o", "built", *more).out for more in ((), ("-v",)))
    assert few.count("read ") == 20
    assert "and 5 more" in few
    assert all_of_them.count("read ") == 25


def test_show_numbers_what_citations_name(call: Call) -> None:
    ran = call("show")
    paragraph = ran.out.partition("paragraph 6\n")[2].partition("paragraph 7\n")[0]
    numbers = [int(row.split()[0]) for row in paragraph.splitlines()]
    assert numbers == [8, 9, 10, 11]
    assert ran.out.count("\nparagraph ") == 21


# what can go wrong: one line that names the thing and the remedy, exit code 2


def binary(folder: Path) -> None:
    (folder / "binary.txt").write_bytes(b"text\x00\x01")


def latin(folder: Path) -> None:
    (folder / "latin.txt").write_bytes("Die Brücke ist schön".encode() + b"\xf6")


def empty_folder(folder: Path) -> None:
    (folder / "nothing").mkdir()


def damaged_index(folder: Path) -> None:
    assert main(["index", "-d", "bridge.txt", "-o", "damaged"]) == 0
    (folder / "damaged" / "terms.txt").write_text("x")


def nothing(folder: Path) -> None:
    pass


MISTAKES = (
    # what is prepared, the words, what the line must name
    (nothing, ("ask",), "question is empty", "quoth ask"),
    (nothing, ("ask", " ", "\n"), "question is empty", "quoth ask"),
    (nothing, ("ask", "-d", "missing.txt", "who?"), "missing.txt", ""),
    (binary, ("ask", "-d", "binary.txt", "who?"), "binary.txt", ""),
    (latin, ("ask", "-d", "latin.txt", "who?"), "latin.txt", "iconv"),
    (empty_folder, ("ask", "-d", "nothing", "who?"), "nothing", ""),
    (nothing, ("ask", "-x", "missing", "who?"), "missing", "quoth index"),
    (damaged_index, ("ask", "-x", "damaged", "who?"), "terms.txt", "quoth index"),
    (nothing, ("ask", "-d", "bridge.txt", "-x", "index", "who?"), "-d and -x", "not both"),
    (nothing, ("ask", "--json", "-C", "1", "who?"), "--context", "--format"),
    (nothing, ("ask", "--json", "--format", "markdown", "who?"), "--json", "one of them"),
    (nothing, ("ask", "-d", "-", "-"), "Standard input", "quoth ask"),
    (nothing, ("ask", "-n", "0", "who?"), "-n", "quoth ask -h"),
    (nothing, ("ask", "--min-confidence", "1.5", "who?"), "--min-confidence", "quoth ask -h"),
    (nothing, ("ask", "--jsn", "who?"), "--jsn", "--json"),
    (nothing, ("aks", "who?"), "'aks'", "'ask'"),
    (nothing, ("Who", "left?"), "'Who'", "quoth ask QUESTION"),
    (nothing, ("-n", "2", "ask", "who?"), "before \"ask\"", "quoth ask"),
    (nothing, ("batch",), "FILE", "quoth batch -h"),
    (nothing, ("batch", "missing.txt"), "missing.txt", ""),
    (nothing, ("batch", "questions.txt", "-o", "no/such/folder"), "no/such/folder", ""),
    (nothing, ("batch", "questions.txt", "-o", "questions.txt"), "questions.txt", "-o"),
    (nothing, ("batch", "-", "-d", "-"), "Standard input", "file"),
    (nothing, ("index", "-d", "bridge.txt", "-o", "bridge.txt"), "bridge.txt", ""),
    (nothing, ("index", "--check", "missing"), "missing", "quoth index"),
    (damaged_index, ("index", "--check", "damaged"), "terms.txt", "quoth index"),
    (nothing, ("index", "--check", "a", "-o", "b"), "--check", "Leave out"),
    (nothing, ("show", "-d", "missing\x1b[2J.txt"), "missing\\x1b[2J.txt", ""),
)  # fmt: skip


@pytest.mark.parametrize(
    ("prepare", "words", "named", "remedy"), MISTAKES, ids=[" ".join(row[1]) for row in MISTAKES]
)
def test_mistakes(
    prepare: object, words: Sequence[str], named: str, remedy: str, bridge: Path, call: Call
) -> None:
    assert callable(prepare)
    prepare(bridge)
    before = {path: path.read_bytes() for path in bridge.glob("*.txt")}
    ran = call(*words)
    assert (ran.code, ran.out) == (2, "")
    assert named in ran.err
    assert remedy in ran.err
    assert ran.err.count("\n") == 1
    assert ran.err.isascii() or ran.err.rstrip("\n").isprintable()
    assert before == {path: path.read_bytes() for path in bridge.glob("*.txt")}


def test_a_mistake_has_no_traceback() -> None:
    ran = run("ask", "-x", "nowhere", "who?")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1


def test_a_bug_keeps_its_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("out of order")

    monkeypatch.setattr(quoth.answering, "answer", broken)
    with pytest.raises(RuntimeError, match="out of order"):
        main(["ask", QUESTION])


# streams


def test_a_closed_pipe_is_no_error() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    ran = run("ask", QUESTION, stdout=writer)
    os.close(writer)
    assert (ran.code, ran.err) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_told() -> None:
    full = os.open("/dev/full", os.O_WRONLY)
    ran = run("ask", QUESTION, stdout=full)
    os.close(full)
    assert ran.code == 2
    assert ran.err.startswith("Can't write to standard output: No space left on device.")
    assert ran.err.count("\n") == 1


def test_interrupt_is_130() -> None:
    code = (
        "from quoth.terminal import cli\nfrom quoth.terminal.commands import ask\n"
        "def interrupted(*_, **__): raise KeyboardInterrupt\n"
        "ask.open_chosen = interrupted\n"
        "raise SystemExit(cli.main(['ask', 'who?']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


# A pipe: never wrapped, styled only if told to. A terminal: as the environment says.
SCREENS: tuple[tuple[bool, ColorMode, bool, Mapping[str, str], Screen], ...] = (
    (False, "auto", False, {}, Screen()),
    (False, "auto", False, {"FORCE_COLOR": "1"}, Screen(styled=True, colored=True)),
    (False, "auto", False, {"FORCE_COLOR": "0"}, Screen()),
    (False, "always", False, {"NO_COLOR": "1"}, Screen(styled=True, colored=True)),
    (False, "always", False, {"TERM": "dumb"}, Screen(styled=True, colored=True)),
    (False, "always", True, {}, Screen()),
    (True, "auto", False, {}, Screen(True, True, True, True)),
    (True, "auto", False, {"NO_COLOR": "1"}, Screen(True, False, True, True)),
    (True, "auto", False, {"NO_COLOR": ""}, Screen(True, True, True, True)),
    (True, "never", False, {"FORCE_COLOR": "1"}, Screen(False, False, True, True)),
    (True, "auto", True, {}, Screen(terminal=True)),
    (True, "auto", False, {"TERM": "dumb"}, Screen(terminal=True)),
)


@pytest.mark.parametrize(("terminal", "color", "plain", "environment", "screen"), SCREENS)
def test_the_screen_that_is_chosen(
    terminal: bool,
    color: ColorMode,
    plain: bool,
    environment: Mapping[str, str],
    screen: Screen,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
    assert choose_screen(color, plain, environment) == screen


@pytest.mark.parametrize(("color", "plain", "linked"), [
    ("auto", False, True), ("always", False, True), ("never", False, False), ("auto", True, False),
])  # fmt: skip
def test_links_come_with_styles(
    color: ColorMode, plain: bool, linked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert choose_screen(color, plain, {"TERM": "xterm-kitty"}).linked is linked


def test_grep_is_a_line_or_nothing(bridge: Path, call: Call) -> None:
    asked = ("--format", "grep", "-d", "bridge.txt")
    ran = call("ask", *asked, "What did it cost?")
    assert ran == Ran(0, "bridge.txt:2:1: It cost 15 million dollars.\n", "")
    assert call("ask", *asked, OFF_TOPIC) == Ran(1, "", "")
    (bridge / "again.txt").write_text(BRIDGE)
    ran = call("ask", *asked, "-d", "again.txt", "--per-document", "What did it cost?")
    assert ran.out.splitlines()[1] == "again.txt:2:1: It cost 15 million dollars."
    assert call("ask", "--json", *asked, "What?").code == 2


# help, version, and what is loaded


@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help_lists_every_command(flag: str, call: Call) -> None:
    ran = call(flag)
    assert ran.code == 0
    for command in command_line().registered_commands:
        assert command.callback is not None
        name = command.name or command.callback.__name__
        assert f"\n  {name} " in ran.out
        assert call(name, flag).code == 0
