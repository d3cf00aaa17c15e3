"""The slash commands that reach outside: files, documents, the clipboard, the pager; and their table."""

import base64
import json
import os
import sys
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from documents import index_of
from quoth.errors import OutputError, QuothError, UsageError
from quoth.model import Answer, Reply
from quoth.suggesting import questioner
from quoth.terminal import unwrapped
from quoth.terminal.layout import Line, Piece, Style
from quoth.terminal.repl.completion import VALUES
from quoth.terminal.repl.documents import greeting
from quoth.terminal.repl.paging import present
from quoth.terminal.repl.session import REMEMBERED, Session, ask
from quoth.terminal.repl.slash_commands import COMMANDS, Command, run_command
from quoth.terminal.repl.toolbar import toolbar
from quoth.terminal.screen import Screen
from quoth.terminal.styling import STYLES, styled_text
from replies import ABSTENTION, ANSWER, CHAT, INDEX, SENTENCE_ONLY, article

SESSION = Session(INDEX, said=(CHAT, ABSTENTION, ANSWER))


def said(session: Session, line: str) -> str:
    return "\n".join(each.text for each in run_command(session, line).lines)


# The table

ISSUED = """/help /open /docs /show /context /more /why /explain /sources /copy /save /undo /new /raw /read
    /set /vi /plain /asis /quit /edit /find""".split()


def test_the_table_is_whole() -> None:
    assert {row.name for row in COMMANDS} == set(ISSUED)


@pytest.mark.parametrize("row", COMMANDS, ids=lambda row: row.name)
def test_a_row_agrees_with_itself(row: Command) -> None:
    assert len(row.takes) == len(row.arguments.split())
    assert all(kind in VALUES or kind in ("document", "file", "words") for kind in row.takes)


def test_the_old_session_is_left_alone() -> None:
    before = replace(SESSION)
    for line in ("/new", "/undo", "/raw", "/vi", "/plain", "/explain on", "/set answers 3", "/more"):
        assert run_command(SESSION, line).session != SESSION
    assert before == SESSION


def test_undo_takes_back_turn_by_turn() -> None:
    once = run_command(SESSION, "/undo").session
    twice = run_command(once, "/undo").session
    assert (once.reply, twice.reply) == (ABSTENTION, CHAT)


def test_only_the_last_replies_keep_their_evidence() -> None:
    session = Session(index_of("The ferry sank in 1911."))
    for _ in range(REMEMBERED + 2):
        session = ask(session, "When did the ferry sink?").session
    kept = [bool(reply.evidence) for reply in session.said if isinstance(reply, Answer)]
    assert kept == [False] * 2 + [True] * REMEMBERED
    assert len(session.conversation.replies) == REMEMBERED


# /save


def test_save_as_markdown(tmp_path: Path) -> None:
    path = tmp_path / "talk.md"
    assert said(SESSION, f"/save {path}") == f"Saved 3 replies to {path}."
    text = path.read_text(encoding="utf-8")
    assert text.startswith("### hello\n")
    assert "\n### Who painted it?\n" in text
    assert "\n### How many people crossed it?\n\n**About 5,300 people**\n" in text


def test_save_as_rows(tmp_path: Path) -> None:
    path = tmp_path / "my talk.jsonl"
    run_command(SESSION, f'/save "{path}"')
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [row["id"] for row in rows] == ["1", "2", "3"]
    assert [row["status"] for row in rows] == ["chat", "abstained", "answered"]


def test_save_overwrites_only_its_own_or_when_told(tmp_path: Path) -> None:
    path = tmp_path / "talk.md"
    path.write_text("precious")
    with pytest.raises(OutputError, match=r"talk\.md is there already\. To overwrite it: /save -f "):
        run_command(SESSION, f"/save {path}")
    assert path.read_text() == "precious"
    path.chmod(0o640)
    after = run_command(SESSION, f"/save -f {path}").session
    assert path.read_text().startswith("###")
    assert path.stat().st_mode & 0o777 == 0o640
    longer = replace(after, said=(*after.said, CHAT))
    assert said(longer, f"/save {path}") == f"Saved 4 replies to {path}."
    assert [each.name for each in tmp_path.iterdir()] == ["talk.md"]


@pytest.mark.parametrize(("argument", "problem"), [
    ("talk.txt", "talk.txt has no suffix that says in what form to save. Use .md or .jsonl."),
    ("none/talk.md", "none/talk.md can't be written (No such file or directory)."),
    ("-f", "/save needs a file. Use: /save -f FILE.md|.jsonl"),
    ("folder.md", "folder.md is there already."),
    ("-f folder.md", "folder.md is no file."),
    ("", "/save needs more than that. Use: /save FILE.md|.jsonl"),
])  # fmt: skip
def test_what_cannot_be_saved(
    argument: str, problem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("folder.md").mkdir()
    with pytest.raises(QuothError) as raised:
        run_command(SESSION, f"/save {argument}")
    assert str(raised.value).startswith(problem)
    assert [each.name for each in tmp_path.iterdir()] == ["folder.md"]


# /open and /docs


def test_open_begins_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUOTH_CACHE_DIR", str(tmp_path / "cache"))
    path = tmp_path / "the ferry.txt"
    path.write_text("The old ferry sank in May 1911.\nNobody knows why.\n", encoding="utf-8")
    turn = run_command(replace(SESSION, explain=True), f"/open {path}")
    assert (turn.session.said, turn.session.explain) == ((), True)
    lines = [line.text for line in turn.lines]
    assert lines[:3] == [
        "The old ferry sank in May 1911.", "2 paragraphs, 2 sentences.", "Try  When did the old ferry sink?",
    ]  # fmt: skip
    assert said(turn.session, "/docs") == f"   1  {path} (2 sentences)"


def test_open_an_index(tmp_path: Path) -> None:
    from quoth.store import write_index

    write_index(INDEX, tmp_path / "index")
    assert len(run_command(SESSION, f"/open {tmp_path / 'index'}").session.index.sentences) == 4


# /copy

TERMINAL = Screen(terminal=True, wrapped=True)


FOURTH = "[1] texts/bridge.txt, paragraph 2, sentence 4"


@pytest.mark.parametrize(("reply", "line", "copied"), [
    (ANSWER, "/copy", f"About 5,300 people crossed it on the first day.\n{FOURTH}"),
    (ANSWER, "/copy 1", f"About 5,300 people crossed it on the first day.\n{FOURTH}"),
    (ANSWER, "/copy [1]", f"About 5,300 people crossed it on the first day.\n{FOURTH}"),
    (SENTENCE_ONLY, "/copy", "It cost 15 million dollars.\n[1] texts/bridge.txt, paragraph 1, sentence 2"),
    (ABSTENTION, "/copy 1",
     "Engineers\nfrom Trenton built it.\n[1] texts/bridge.txt, paragraph 2, sentence 3"),
    (ANSWER, "/copy all",
     f"About 5,300 people\n  About 5,300 people crossed it on the first day.\n  {FOURTH}"),
    (CHAT, "/copy all", "Hello.\nAsk me about the article."),
    (ANSWER, "/copy MD",
     "### How many people crossed it?\n\n**About 5,300 people**\n\n"
     "> **About 5,300 people** crossed it on the first day.\n>\n"
     "> — \\[1\\] texts/bridge.txt, paragraph 2, sentence 4"),
])  # fmt: skip
def test_copy(reply: Reply, line: str, copied: str, capsys: pytest.CaptureFixture[str]) -> None:
    turn = run_command(Session(INDEX, said=(reply,)), line)
    assert turn.copied == copied
    TERMINAL.copy(turn.copied)
    out = capsys.readouterr().out
    assert out.startswith("\x1b]52;c;")
    assert out.endswith("\a")
    assert base64.b64decode(out[7:-1]).decode() == copied


# The pager

TALL = "row\n" * 30


@pytest.fixture
def pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the pager puts what it gets; the terminal has 24 rows."""
    monkeypatch.setattr("shutil.get_terminal_size", lambda *_, **__: os.terminal_size((80, 24)))
    return tmp_path / "paged"


KEEP = "import sys, pathlib; pathlib.Path('PAGED').write_bytes(sys.stdin.buffer.read())"
PAGER = f'{sys.executable} -c "{KEEP}"'

SHOWN = (
    ("taller than the screen", TALL, TERMINAL, False, PAGER, True),
    ("as tall as the screen", "row\n" * 23, TERMINAL, False, PAGER, False),
    ("plain", TALL, TERMINAL, True, PAGER, False),
    ("no terminal", TALL, Screen(), False, PAGER, False),
    ("no pager", TALL, TERMINAL, False, "", False),
    ("a pager that can't be run", TALL, TERMINAL, False, "/no/such/pager", False),
    ("a pager that can't be read", TALL, TERMINAL, False, "less '", False),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "screen", "plain", "pager", "is_paged"),
    [row[1:] for row in SHOWN],
    ids=[row[0] for row in SHOWN],
)
def test_the_pager(
    text: str, screen: Screen, plain: bool, pager: str, is_paged: bool, pages: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    environment = {**os.environ, "PAGER": pager.replace("PAGED", str(pages))}
    present(text, screen, paged=not plain, environment=environment)
    streams = capsys.readouterr()
    assert pages.exists() == is_paged
    assert streams.out == ("" if is_paged else text)
    assert bool(streams.err) == ("can't" in pager or "such" in pager or "'" in pager[-1:])
    if is_paged:
        assert pages.read_text() == text


def test_a_pager_that_is_left_early_is_no_error(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    environment = {**os.environ, "PAGER": f"{sys.executable} -c pass"}
    present("row\n" * 100_000, TERMINAL, environment=environment)
    assert capsys.readouterr().out == ""


# The toolbar


@pytest.mark.parametrize(("session", "columns", "row"), [
    (SESSION, 90, " texts/bridge.txt  4 sentences  emacs  F1 help  F2 read  F4 vi/emacs"),
    (SESSION, 60, " texts/bridge.txt  4 sentences  emacs  F1 help  F2 read"),
    (SESSION, 50, " texts/bridge.txt  4 sentences  F1 help  F2 read"),
    (SESSION, 40, " texts/bridge.txt  F1 help  F2 read"),
    (SESSION, 34, " …ts/bridge.txt  F1 help  F2 read"),
    (SESSION, 24, " F1 help  F2 read"),
    (SESSION, 10, " F1 F2"),
    (SESSION, 4, "F1 F"),
    (replace(SESSION, explain=True), 42, " …s/bridge.txt  explain  F1 help  F2 read"),
    (replace(SESSION, explain=True, settings=SESSION.settings._replace(resolve=False, exact=True)), 80,
     " texts/bridge.txt  4 sentences  emacs  raw  exact  explain  F1 help  F2 read"),
    (replace(SESSION, index=INDEX._replace(articles=(article(), article("b")))), 34,
     " 2 articles  F1 help  F2 read"),
    (replace(SESSION, index=INDEX._replace(articles=(article("\x1b[2J\u202e.txt"),))), 50,
     " \\x1b[2J\\u202e.txt  4 sentences  F1 help  F2 read"),
])  # fmt: skip
def test_the_toolbar(session: Session, columns: int, row: str) -> None:
    shown = toolbar(session, "emacs", columns)
    assert len(shown) <= columns
    assert shown == row


def test_the_toolbar_always_has_help_and_the_reader() -> None:
    busy = replace(SESSION, explain=True, history=False, settings=SESSION.settings._replace(exact=True))
    for columns, session, mode in product(range(17, 120), (SESSION, busy), ("emacs", "vi: insert")):
        shown = toolbar(session, mode, columns)
        assert (len(shown) <= columns, "F1" in shown, "F2" in shown) == (True, True, True), shown


# Lines that fit, with and without rich


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(("styled", "colored"), [(False, False), (True, False), (True, True)])
def test_what_fits_reads_as_rich_writes_it(
    style: Style, styled: bool, colored: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm")
    lines = (Line((Piece("before "), Piece("“told” …", style), Piece("")), "  "), Line(()))
    text = unwrapped.unwrapped_text(lines, styled, colored, 100)
    assert text == styled_text(lines, styled, colored, wrapped=True)


@pytest.mark.parametrize("text", ["x" * 80, "\u4e2d", "e\u0301", "ends in a space ", "\U0001f600"])
def test_what_may_not_fit_is_left_to_rich(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert unwrapped.unwrapped_text((Line((Piece(text),)),), True, True, 100) is None


def test_a_session_opens_without_rich(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    lines = tuple(greeting(INDEX._replace(questions=("When did it open?",), questioner=questioner())))
    assert unwrapped.unwrapped_text(lines, True, True, 100) is not None


def test_a_wrong_number_of_arguments() -> None:
    for line, usage in (("/open", "/open PATH"), ("/vi 1", "/vi"), ("/context 1 2 3", "/context [K] [N]")):
        with pytest.raises(UsageError, match="than that") as raised:
            run_command(SESSION, line)
        assert raised.value.remedy == f"Use: {usage}"
