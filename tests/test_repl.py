from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Thread
from time import sleep
from typing import NamedTuple

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.history import History, InMemoryHistory
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput

import quoth.answering
from quoth.errors import UsageError
from quoth.model import Article, Chat, Conversation, Index, Reply, Settings
from quoth.terminal.commands import COMMANDS, run_command
from quoth.terminal.history import open_history
from quoth.terminal.repl import greeting, prompt_session, run_repl
from quoth.terminal.screen import Screen
from quoth.terminal.session import Session, ask
from replies import ABSTENTION, ANSWER, CHAT, INDEX, article, index, question

ENTER, CTRL_C, CTRL_D, TAB, RIGHT, UP = "\r", "\x03", "\x04", "\t", "\x1b[C", "\x1b[A"
PASTE = "\x1b[200~{}\x1b[201~"


def stand_in(typed: str, index: Index, conversation: Conversation, settings: Settings) -> Reply:
    """An answering of few words: what is tested here is the conversation around it."""
    if typed == "bug":
        raise RuntimeError("out of order")
    if typed == "stop":
        raise KeyboardInterrupt
    known = {"painted": ABSTENTION, "hello": CHAT}.get(typed, ANSWER)
    count = len(conversation.replies)
    asked = question(typed, f"{typed} after {count}" if count else "")
    return known._replace(question=asked) if isinstance(known, Chat) else replace(known, question=asked)


@dataclass
class Talk:
    """A finished conversation: its exit code and what stood on the two streams."""

    code: int
    out: str
    err: str


class Await(NamedTuple):
    """No key, but a wait until the line reads so; `key` is pressed again and again meanwhile."""

    line: str
    suggestion: str = ""
    key: str = ""


@dataclass
class Keyboard:
    """Types keys into a whole conversation, from the prompt to its end."""

    keys: PipeInput
    capture: pytest.CaptureFixture[str]
    history: History

    def type(self, *typed: str | Await) -> Talk:
        with create_app_session(input=self.keys, output=DummyOutput()):
            prompt = prompt_session(self.history)
            typist = Thread(target=self._type, args=(typed, prompt.default_buffer), daemon=True)
            typist.start()
            code = run_repl(Session(INDEX), Screen(), prompt)
            typist.join()
        streams = self.capture.readouterr()
        return Talk(code, streams.out, streams.err)

    def _type(self, typed: tuple[str | Await, ...], line: Buffer) -> None:
        for step in typed:
            if isinstance(step, str):
                self.keys.send_text(step)
                continue
            for _ in range(500):
                suggestion = line.suggestion.text if line.suggestion else ""
                if (line.text, suggestion) == (step.line, step.suggestion):
                    break
                self.keys.send_text(step.key)
                sleep(0.01)
            else:
                self.keys.send_text(f"\x01\x0b/quit never {step} but {line.text}\r\x04")


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
    ("Ctrl-D ends only at an empty line", ("how many?", "\x01", CTRL_D, "H", ENTER, CTRL_D),
     SAID, ""),
    ("/quit ends", ("/quit", ENTER, "how many?", ENTER), "", ""),
    ("two slashes start a question with one", ("//etc?", ENTER, CTRL_D), SAID, ""),
    ("Tab completes a command", ("/conte", TAB, Await("/context"), ENTER, CTRL_D), "",
     "Nothing was asked yet. Type a question first.\n"),
    ("a pasted paragraph is one question",
     (PASTE.format("how\nmany\r\n people?"), ENTER, "/why", ENTER, CTRL_D),
     f"{SAID}answer type  quantity\n", ""),
    ("the arrow takes the suggestion from history",
     ("painted", ENTER, "pai", Await("pai", "nted"), RIGHT, ENTER, CTRL_D), "≈ painted after 1\n", ""),
    ("the arrow up takes the line before",
     ("painted", Await("painted"), ENTER, Await(""), Await("painted", key=UP), ENTER, CTRL_D),
     "≈ painted after 1\n", ""),
    ("a wrong command names the near one", ("/hlep", ENTER, CTRL_D), "",
     "No such command: /hlep. Did you mean /help?\n"),
    ("a wrong command with none near", ("/xyzzy", ENTER, CTRL_D), "",
     "No such command: /xyzzy. Type /help for the list.\n"),
    ("too many arguments", ("/more 1", ENTER, CTRL_D), "",
     "/more takes no more than that. Use: /more\n"),
    ("a number that is none", ("/show two", ENTER, CTRL_D), "",
     "two is not a number. Give a whole number, such as 2.\n"),
    ("/show N", ("/show 1", ENTER, CTRL_D),
     "paragraph 1\n     1  The bridge opened in May 1883.\n     2  It cost 15 million dollars.\n",
     ""),
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


@pytest.mark.parametrize(("known", "said"), [
    (INDEX, "The bridge\n2 paragraphs, 4 sentences."),
    (replace(INDEX, articles=(Article(article().text, "", "a.txt", ""),)),
     "The bridge opened in May 1883.\n2 paragraphs, 4 sentences."),
    (replace(INDEX, articles=(article(), article("b.txt"))), "2 articles, 4 sentences."),
    (replace(index(), articles=(Article("", "\x1b[2Jcleared", "a.txt", ""),)),
     "\\x1b[2Jcleared\n2 paragraphs, 4 sentences."),
])  # fmt: skip
def test_the_greeting(known: Index, said: str) -> None:
    text = "\n".join(line.text for line in greeting(known))
    assert text == f"{said} Ask a question; /help lists the commands, Ctrl-D ends."


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


def test_history_is_the_users_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUOTH_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.delenv("QUOTH_NO_HISTORY", raising=False)
    open_history().store_string("who?\udcff")
    path = tmp_path / "state" / "history"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(open_history().load_history_strings()) == ["who??"]


@pytest.mark.parametrize("off", ["1", "true"])
def test_no_history_on_request(off: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUOTH_STATE_DIR", str(tmp_path))
    monkeypatch.setenv("QUOTH_NO_HISTORY", off)
    open_history().store_string("who?")
    assert list(tmp_path.iterdir()) == []


def test_a_state_folder_that_is_a_file_costs_the_history_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("QUOTH_STATE_DIR", str(tmp_path / "file"))
    assert isinstance(open_history(), InMemoryHistory)
