import asyncio
import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from select import select
from threading import Thread
from time import monotonic, sleep
from types import ModuleType
from typing import NamedTuple

import pytest
from prompt_toolkit import PromptSession
from prompt_toolkit.application import create_app_session
from prompt_toolkit.history import History, InMemoryHistory
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput

import quoth.answering
from processes import PATIENCE
from quoth.errors import UsageError
from quoth.model import Article, Conversation, Index, Reply, Settings
from quoth.suggesting import questioner
from quoth.terminal.repl.documents import greeting
from quoth.terminal.repl.editor import Editor
from quoth.terminal.repl.history import PrivateHistory, open_history
from quoth.terminal.repl.keys import in_use
from quoth.terminal.repl.loop import run_repl
from quoth.terminal.repl.plain_lines import PlainLines
from quoth.terminal.repl.session import Session, ask
from quoth.terminal.repl.slash_commands import COMMANDS, run_command
from quoth.terminal.repl.typed import Typed
from quoth.terminal.screen import Screen
from replies import ABSTENTION, ANSWER, CHAT, INDEX, article, index, question
from scripted import Scripted

ENTER, CTRL_C, CTRL_D, CTRL_R, TAB = "\r", "\x03", "\x04", "\x12", "\t"
RIGHT, UP, DOWN = "\x1b[C", "\x1b[A", "\x1b[B"
F1, F2, F4 = "\x1bOP", "\x1bOQ", "\x1bOS"
PASTE = "\x1b[200~{}\x1b[201~"


def stand_in(typed: str, index: Index, conversation: Conversation, settings: Settings) -> Reply:
    """An answering of few words: what is tested here is the conversation around it."""
    if typed == "bug":
        raise RuntimeError("out of order")
    if typed == "stop":
        raise KeyboardInterrupt
    of_words: dict[str, Reply] = {"painted": ABSTENTION, "hello": CHAT}
    known = of_words.get(typed, ANSWER)
    count = len(conversation.replies)
    asked = question(typed, f"{typed} after {count}" if count else "")
    if typed == "raw":
        asked = question(typed, f"resolve {settings.resolve}")
    return known._replace(question=asked)


@dataclass
class Talk:
    """A finished conversation: its exit code and what stood on the two streams."""

    code: int
    out: str
    err: str


class Await(NamedTuple):
    """No key, but a wait until the line reads so; `key` is pressed meanwhile, again and again."""

    line: str
    suggestion: str = ""
    key: str = ""
    mode: str = ""


@dataclass
class Keyboard:
    """Types keys into a whole conversation, from the prompt to its end."""

    keys: PipeInput
    capture: pytest.CaptureFixture[str]
    history: History
    session: Session = field(
        default_factory=lambda: Session(
            INDEX._replace(questions=("When did it open?",), questioner=questioner())
        )
    )
    screen: Screen = field(default_factory=Screen)
    missed: list[str] = field(default_factory=list)

    def type(self, *typed: str | Await) -> Talk:
        with create_app_session(input=self.keys, output=DummyOutput()):
            editor = Editor(self.history)
            typist = Thread(target=self._type, args=(typed, editor.prompt), daemon=True)
            typist.start()
            code = run_repl(self.session, editor, lambda _session: self.screen)
            typist.join()
        assert self.missed == []
        streams = self.capture.readouterr()
        return Talk(code, streams.out, streams.err)

    def _type(self, typed: tuple[str | Await, ...], prompt: PromptSession[str | Typed]) -> None:
        line = prompt.default_buffer
        for step in typed:
            if isinstance(step, str):
                self.keys.send_text(step)
                continue
            again, end = 0.0, monotonic() + PATIENCE  # when the key may be pressed once more
            while True:
                is_read = not select([self.keys.fileno()], [], [], 0)[0]
                suggestion = line.suggestion.text if line.suggestion else ""
                mode = in_use(prompt.app)
                is_there = (line.text, suggestion, mode) == (step.line, step.suggestion, step.mode or mode)
                if is_there and (is_read or not step.key):
                    break
                if monotonic() > end:
                    self.missed.append(f"{step}, but {line.text!r} {suggestion!r} {mode}")
                    self.keys.send_text("\x03\x03\x04")
                    return
                # A key that is read late must not be there twice, and what it does takes a moment.
                if step.key and is_read and monotonic() > again:
                    self.keys.send_text(step.key)
                    again = monotonic() + 0.5
                sleep(0.01)


@contextmanager
def answered_by_stand_in() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(quoth.answering, "answer", stand_in, raising=False)
        yield


@pytest.fixture
def keyboard(capsys: pytest.CaptureFixture[str]) -> Iterator[Keyboard]:
    with create_pipe_input() as keys, answered_by_stand_in():
        yield Keyboard(keys, capsys, InMemoryHistory())


PLACE = "[1] texts/bridge.txt, paragraph 2, sentence 4"
# A blank line ends what came of a line.
SAID = f"About 5,300 people\n  About 5,300 people crossed it on the first day.\n  {PLACE}\n\n"

TALKS = (
    ("a question is answered", ("how many?", ENTER, CTRL_D), SAID, ""),
    ("the conversation is remembered", ("hello", ENTER, "who?", ENTER, CTRL_D),
     f"Hello.\nAsk me about the article.\n\n≈ who? after 1\n{SAID}", ""),
    ("an empty line says nothing", (ENTER, "  ", ENTER, CTRL_D), "", ""),
    ("Ctrl-C clears the line, the conversation goes on",
     ("no, not this", CTRL_C, "how many?", ENTER, CTRL_D), SAID, ""),
    ("Ctrl-C stops an answer, the conversation goes on",
     ("stop", ENTER, "how many?", ENTER, CTRL_D), SAID, "Stopped.\n"),
    ("Ctrl-D ends only at an empty line", ("how many?", "\x01", CTRL_D, "H", ENTER, CTRL_D), SAID, ""),
    ("/quit ends", ("/quit", ENTER, "how many?", ENTER), "", ""),
    ("exit ends", ("how many?", ENTER, "exit", ENTER, "who?", ENTER), SAID,
     "/quit and Ctrl-D end a conversation, as exit does.\n"),
    (":q ends", (":q", ENTER, "how many?", ENTER), "", "/quit and Ctrl-D end a conversation, as :q does.\n"),
    ("Quit ends", (" Quit ", ENTER, "how many?", ENTER), "",
     "/quit and Ctrl-D end a conversation, as Quit does.\n"),
    ("a question with exit in it", ("exit?", ENTER, CTRL_D), SAID, ""),
    ("two slashes start a question with one", ("//etc?", ENTER, CTRL_D), SAID, ""),
    ("Tab completes a command", ("/conte", TAB, Await("/context "), ENTER, CTRL_D), "",
     "Nothing was asked yet. Type a question first.\n"),
    ("a pasted paragraph is one question after n",
     (PASTE.format("how\nmany\r\n people?"), "n", Await("how many people?"), ENTER, CTRL_D), SAID, ""),
    ("pasted lines are asked one after another after y", (PASTE.format("painted\n\n hello \n"), "y", CTRL_D),
     "quoth> painted\nThe article doesn't say.", ""),
    ("what stood in the line before a paste is kept",
     ("who? ", PASTE.format("how\nmany"), "n", Await("who? how many"), ENTER, CTRL_D), SAID, ""),
    ("a pasted line is typed in without its end",
     (PASTE.format("how many?\n"), Await("how many?"), ENTER, CTRL_D), SAID, ""),
    ("a pasted command is a question",
     (PASTE.format("/quit\nhello"), "y", "/undo", ENTER, CTRL_D), "Taken back: hello\n", ""),
    ("Ctrl-C leaves the rest of a paste",
     (PASTE.format("stop\nhow many?"), "y", CTRL_D), "quoth> stop\n", "Stopped.\n"),
    ("the arrow takes the suggestion from history",
     ("painted", ENTER, "pai", Await("pai", "nted"), RIGHT, ENTER, CTRL_D), "≈ painted after 1\n", ""),
    ("the arrow up takes the line before",
     ("painted", Await("painted"), ENTER, Await(""), Await("painted", key=UP), ENTER, CTRL_D),
     "≈ painted after 1\n", ""),
    ("a wrong command names the near one", ("/hlep", ENTER, CTRL_D), "",
     "No such command: /hlep. Did you mean /help?\n"),
    ("a wrong command with none near", ("/xyzzy", ENTER, CTRL_D), "",
     "No such command: /xyzzy. Type /help for the list.\n"),
    ("too many arguments", ("/more 1", ENTER, CTRL_D), "", "/more takes no more than that. Use: /more\n"),
    ("a number that is none", ("/show two", ENTER, CTRL_D), "",
     "two is not a number. Give a whole number, such as 2.\n"),
    ("/show N", ("/show 1", ENTER, CTRL_D),
     "paragraph 1\n     1  The bridge opened in May 1883.\n     2  It cost 15 million dollars.\n", ""),
    ("/show with no such paragraph", ("/show 3", ENTER, CTRL_D), "",
     "texts/bridge.txt has no paragraph 3. Its paragraphs are numbered 1 to 2.\n"),
    ("/context", ("how many?", ENTER, "/context 1 1", ENTER, CTRL_D),
     f"{SAID}    Engineers from Trenton built it.\n"
     f"  > About 5,300 people crossed it on the first day.\n    {PLACE}\n", ""),
    ("/context of what isn't there", ("how many?", ENTER, "/context 2", ENTER, CTRL_D), SAID,
     "There is no citation [2]. The last is [1].\n"),
    ("/context after small talk", ("hello", ENTER, "/context", ENTER, CTRL_D),
     "Hello.\nAsk me about the article.\n",
     "The last reply cites nothing. Ask something that the article says.\n"),
    ("/more, until there is no more", ("how many?", ENTER, "/more", ENTER, "/more", ENTER, CTRL_D),
     f"{SAID}  The bridge opened in May 1883.\n"
     "  [2] texts/bridge.txt, paragraph 1, sentence 1\n"
     "\nNothing more: no other sentence has anything to do with it.\n", ""),
    ("/why of what /more found", ("how many?", ENTER, "/more", ENTER, "/why 2", ENTER, CTRL_D),
     "candidate 2: texts/bridge.txt, paragraph 1, sentence 1\n", ""),
    ("/explain on, and off", ("/explain", ENTER, "hello", ENTER, "/explain off", ENTER, CTRL_D),
     "Small talk: nothing was looked up.\n\nAnswers come without the reasons", ""),
    ("/explain maybe", ("/explain maybe", ENTER, CTRL_D), "",
     "explain can't be 'maybe'. It takes on or off.\n"),
    ("/why opens with what matched", ("how many?", ENTER, "/why", ENTER, CTRL_D),
     f"{SAID}near         1: The bridge opened in May 1883.\n\nanswer type", ""),
    ("/find", ("/find it", ENTER, CTRL_D),
     "  2  It cost 15 million dollars.\n  3  Engineers from Trenton built it.\n"
     "  4  About 5,300 people crossed it on the first day.\n3 sentences with “it”.\n", ""),
    ("/find of a phrase and a word", ("/find first “FROM  Trenton”", ENTER, CTRL_D),
     "0 sentences with “from trenton” and “first”.\n", ""),
    ("/find of a part of a word", ("/find gineers", ENTER, CTRL_D), "0 sentences with “gineers”.\n", ""),
    ("/find of a line break", ('/find "engineers from"', ENTER, CTRL_D),
     "  3  Engineers from Trenton built it.\n1 sentence with “engineers from”.\n", ""),
    ("/find of nothing", ('/find ""', ENTER, CTRL_D), "",
     'There is nothing to find. Use: /find WORDS, or "several words" in quotes.\n'),
    ("/find with a quote left open", ('/find "it', ENTER, CTRL_D), "",
     "A quotation mark is left open. Close it, or leave it out.\n"),
    ("/sources", ("how many?", ENTER, "/sources", ENTER, CTRL_D),
     f"{SAID}[1] texts/bridge.txt, characters 93 to 140\n    sha256 {'0' * 64}\n", ""),
    ("/sources before a question", ("/sources", ENTER, CTRL_D), "",
     "Nothing was asked yet. Type a question first.\n"),
    ("/copy without a terminal", ("how many?", ENTER, "/copy", ENTER, CTRL_D), SAID,
     "A plain terminal has no clipboard to copy to. Save to a file: /save FILE.md\n"),
    ("/copy of no answer", ("painted", ENTER, "/copy", ENTER, CTRL_D), "The article doesn't say.",
     "The last reply is no answer. /copy K copies the sentence of citation K.\n"),
    ("/undo", ("hello", ENTER, "who?", ENTER, "/undo", ENTER, "why?", ENTER, CTRL_D),
     f"Taken back: who?\n\n≈ why? after 1\n{SAID}", ""),
    ("/undo of nothing", ("/undo", ENTER, CTRL_D), "", "Nothing was asked yet. Type a question first.\n"),
    ("/new", ("hello", ENTER, "/new", ENTER, "how many?", ENTER, CTRL_D),
     f"A new conversation: nothing was said yet.\n\n{SAID}", ""),
    ("/asis", ("raw", ENTER, "/asis", ENTER, "raw", ENTER, CTRL_D),
     f"≈ resolve True\n{SAID}≈ resolve False\n{SAID}≈ resolve True\n{SAID}", ""),
    ("/raw, twice", ("/raw", ENTER, "raw", ENTER, "/raw", ENTER, "raw", ENTER, CTRL_D),
     f"Every question is taken as it is typed.\n\n≈ resolve False\n{SAID}"
     f"A question may go on from what was said before.\n\n≈ resolve True\n{SAID}", ""),
    ("/read without a whole screen shows the article", ("/read", ENTER, CTRL_D),
     "texts/bridge.txt: The bridge\n2 paragraphs, 4 sentences\n", ""),
    ("/docs", ("/docs", ENTER, CTRL_D), "   1  texts/bridge.txt: The bridge (4 sentences)\n", ""),
    ("/open of nothing", ("/open", ENTER, CTRL_D), "", "/open needs more than that. Use: /open PATH\n"),
    ("/open of a file that isn't there", ("/open no such.txt", ENTER, CTRL_D), "",
     "no such.txt does not exist. Check the name.\n"),
    ("/save of nothing", ("/save a.md", ENTER, CTRL_D), "",
     "Nothing was asked yet. Type a question first.\n"),
    ("/set KEY VALUE", ("/set context 1", ENTER, "how many?", ENTER, CTRL_D),
     "context         1       sentences around each citation (a whole number)\n\nAbout 5,300 people\n"
     "    Engineers from Trenton built it.\n", ""),
    ("/set of what there isn't", ("/set contxt 1", ENTER, CTRL_D), "",
     "There is no setting 'contxt'. Did you mean context?\n"),
    ("/set to what can't be", ("/set answers many", ENTER, CTRL_D), "",
     "answers can't be 'many'. It takes a whole number from 1.\n"),
    ("/set of a key alone", ("/set answers", ENTER, CTRL_D), "",
     "/set needs a value for answers. Use: /set KEY VALUE; /set alone lists them.\n"),
    ("/vi",
     ("/vi", ENTER, Await("", mode="vi: insert"), "abc", Await("abc"), "\x1b", Await("abc",
     mode="vi: navigation"), "0Dihello", ENTER, CTRL_D), "Hello.\n", ""),
    ("F1 helps and keeps the line", ("how ma", F1, Await("how ma"), "ny?", ENTER, CTRL_D),
     "Ctrl-D                end the conversation\n", ""),
    ("F2 reads and keeps the line", ("how ma", F2, Await("how ma"), "ny?", ENTER, CTRL_D),
     f"crossed it on the first day.\n\n{SAID}", ""),
    ("F4 changes the keys and back", ("x", F4, Await("x", mode="vi: insert"), F4, Await("x", mode="emacs"),
     CTRL_C, CTRL_D), "", ""),
    ("Ctrl-R searches what was typed",
     ("painted", ENTER, "hello", ENTER, Await("painted", key=UP), Await("", key=DOWN),
      CTRL_R, "pain", ENTER, Await("painted"), ENTER, CTRL_D), "≈ painted after 2\n", ""),
    ("the arrow takes the suggestion of a question that is answered",
     ("when did it", Await("when did it", " open?"), RIGHT, Await("when did it open?"), ENTER, CTRL_D),
     SAID, ""),
    ("Tab completes a name", ("did tren", TAB, Await("did Trenton"), ENTER, CTRL_D), SAID, ""),
    ("Tab puts in nothing that does not begin as what is typed",
     ("did renton", TAB, Await("did renton"), "?", ENTER, CTRL_D), SAID, ""),
    ("Tab again chooses it", ("did renton", Await("did Trenton", key=TAB), ENTER, CTRL_D), SAID, ""),
    ("Tab leaves a question word alone", ("who", TAB, Await("who"), "?", ENTER, CTRL_D), SAID, ""),
    ("a mistyped command is not suggested", ("/hlep", ENTER, "/h", Await("/h"), "elp", ENTER, CTRL_D),
     "Ctrl-D                end the conversation\n", "No such command: /hlep. Did you mean /help?\n"),
    ("Tab completes an argument", ("/explain o", Await("/explain on", key=TAB), ENTER, CTRL_D),
     "Answers come with the reasons", ""),
    ("nothing pops up unasked", ("/co", Await("/co"), ENTER, CTRL_D), "",
     "No such command: /co. Did you mean /copy?\n"),
    ("/why after small talk", ("hello", ENTER, "/why", ENTER, CTRL_D),
     "Small talk: nothing was looked up.\n", ""),
)  # fmt: skip


@pytest.mark.parametrize(("keys", "out", "err"), [row[1:] for row in TALKS], ids=[row[0] for row in TALKS])
def test_keystrokes(keyboard: Keyboard, keys: tuple[str | Await, ...], out: str, err: str) -> None:
    talk = keyboard.type(*keys)
    assert talk.code == 0
    assert out in talk.out
    assert bool(out) == bool(talk.out)
    assert talk.err == err


def test_a_bug_in_one_answer_is_told_and_the_next_one_comes(keyboard: Keyboard) -> None:
    talk = keyboard.type("bug", ENTER, "how many?", ENTER, CTRL_D)
    assert (talk.code, talk.out) == (0, SAID)
    assert 'raise RuntimeError("out of order")' in talk.err
    assert talk.err.endswith("a bug in quoth (RuntimeError); the conversation goes on.\n")


def test_help_is_made_from_the_table(keyboard: Keyboard) -> None:
    talk = keyboard.type("/help", ENTER, CTRL_D)
    for command in COMMANDS:
        assert f"{command.name} {command.arguments}".rstrip() in talk.out
        assert command.help in talk.out


def test_show_prints_the_whole_article(keyboard: Keyboard) -> None:
    assert keyboard.type("/show", ENTER, CTRL_D).out == (
        "texts/bridge.txt: The bridge\n"
        "2 paragraphs, 4 sentences\n"
        "paragraph 1\n"
        "     1  The bridge opened in May 1883.\n"
        "     2  It cost 15 million dollars.\n"
        "paragraph 2\n"
        "     3  Engineers from Trenton built it.\n"
        "     4  About 5,300 people crossed it on the first day.\n\n"
    )


HELP = "Ask a question; /help lists the commands, Tab completes, Ctrl-D ends."
LONG = " ".join(["bridge"] * 40)


@pytest.mark.parametrize(("known", "said"), [
    (INDEX, ["The bridge", "2 paragraphs, 4 sentences."]),
    (INDEX._replace(questions=("When?", "Who\n\x1b?"), questioner=questioner()),
     ["The bridge", "2 paragraphs, 4 sentences.", "Try  When?", "     Who \\x1b?"]),
    (INDEX._replace(articles=(Article(article().text, "", "a.txt", ""),)),
     ["The bridge opened in May 1883.", "2 paragraphs, 4 sentences."]),
    (INDEX._replace(articles=(article(), article("b.txt"))), ["2 articles, 4 sentences."]),
    (index()._replace(articles=(Article("", "\x1b[2Jcleared", "a.txt", ""),)),
     ["\\x1b[2Jcleared", "2 paragraphs, 4 sentences."]),
    (index()._replace(articles=(Article("", LONG, "a.txt", ""),)),
     [" ".join(["bridge"] * 10) + " …", "2 paragraphs, 4 sentences."]),
])  # fmt: skip
def test_the_greeting(known: Index, said: list[str]) -> None:
    assert [line.text for line in greeting(known)] == [*said, HELP]


def test_a_line_leaves_the_session_it_was_given_alone() -> None:
    before = Session(INDEX)
    with answered_by_stand_in():
        turn = ask(before, "how many?")
    assert before == Session(INDEX)
    assert turn.session.conversation.replies == (turn.session.reply,)
    assert run_command(turn.session, "/MORE").session.further
    assert not turn.session.further


def test_an_empty_question_is_refused() -> None:
    with pytest.raises(UsageError, match="empty"):
        ask(Session(INDEX), " \n ")


@pytest.fixture
def history(here: Path) -> Path:
    """The file of what was typed."""
    return here / "state" / "history"


def test_history_is_the_users_own(history: Path) -> None:
    open_history().store_string("who?\udcff")
    assert history.stat().st_mode & 0o777 == 0o600
    assert list(open_history().load_history_strings()) == ["who??"]


@pytest.mark.parametrize("off", ["1", "true"])
def test_no_history_on_request(off: str, history: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUOTH_NO_HISTORY", off)
    open_history().store_string("who?")
    assert not history.parent.exists()


def test_a_state_folder_that_is_a_file_costs_the_history_only(history: Path) -> None:
    history.parent.write_text("")
    assert isinstance(open_history(), InMemoryHistory)


def test_two_sessions_keep_one_history(history: Path) -> None:
    one, other = open_history(), open_history()
    assert (loaded(one), loaded(other)) == ([], [])
    one.append_string("first")
    other.append_string("second\nline")
    assert loaded(one) == ["second\nline", "first"]
    assert loaded(other) == ["second\nline", "first"]
    one.append_string("third")
    assert loaded(other)[0] == "third"
    history.unlink()
    one.append_string("fourth")
    assert history.stat().st_mode & 0o777 == 0o600


def test_history_off_records_nothing(history: Path) -> None:
    opened = open_history()
    assert isinstance(opened, PrivateHistory)
    opened.recording = False
    opened.append_string("secret")
    assert history.read_text() == ""
    assert isinstance(open_history(wanted=False), InMemoryHistory)


def loaded(history: History) -> list[str]:
    async def load() -> list[str]:
        return [entry async for entry in history.load()]

    return asyncio.run(load())


class Terminal(io.BytesIO):
    """Standard input as a terminal of few lines."""

    @property
    def buffer(self) -> io.BytesIO:
        return self


PLAIN_TALKS = (
    ("questions and commands", b"how many?\n/help\n",
     f"quoth> {SAID}quoth> /help"),
    ("nothing is styled", b"how many?\n", f"quoth> {SAID}quoth> "),
    ("/read shows the article", b"/read\n", "quoth> texts/bridge.txt: The bridge\n"),
    ("bytes that are no UTF-8", b"how many\xff?\n", f"quoth> {SAID}"),
    ("a line without an end", b"how many?", f"quoth> {SAID}"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "out"), [row[1:] for row in PLAIN_TALKS], ids=[row[0] for row in PLAIN_TALKS]
)
def test_plain_lines(
    typed: bytes, out: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(typed))
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    with answered_by_stand_in():
        assert run_repl(Session(INDEX, plain=True), PlainLines()) == 0
    streams = capsys.readouterr()
    assert streams.out.startswith(out)
    assert "\x1b" not in streams.out
    assert streams.err == ""


def test_plain_lines_ask_before_a_batch(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for typed, meant in ((b"y\n", True), (b"Yes\n", True), (b"n\n", False), (b"\n", False), (b"", False)):
        monkeypatch.setattr("sys.stdin", Terminal(typed))
        assert PlainLines().confirm("Ask?") is meant
    assert "Ask? [y/n] " in capsys.readouterr().err


def test_plain_and_settings_hold_from_the_next_line_on(capsys: pytest.CaptureFixture[str]) -> None:
    reader = Scripted(Typed("/plain"), Typed("/plain"), Typed("/set plain on"))
    assert run_repl(Session(INDEX), reader, lambda _session: Screen()) == 0
    assert reader.plain == [False, True, False, True]


def test_the_reader_gets_the_citations(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[object] = []
    module = ModuleType("quoth.terminal.reader")
    module.read = lambda *given, **named: seen.append((given, named))  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "quoth.terminal.reader", module)
    session = Session(INDEX, said=(ANSWER,))
    assert (
        run_repl(session, Scripted(Typed("/read")), lambda _session: Screen(terminal=True, wrapped=True)) == 0
    )
    given = (INDEX, ANSWER.citations, ANSWER.short_answer and ANSWER.short_answer.span)
    assert seen == [(given, {"article": 0, "colored": False})]
