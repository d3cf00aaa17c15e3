"""`/edit`: where a citation stands in its file, and how an editor is told of it."""

import sys
from pathlib import Path

import pytest

from documents import index_of
from quoth.errors import OutputError, UsageError
from quoth.model import Citation
from quoth.terminal.grepped import Place
from quoth.terminal.repl.editing import command_of, place_of, run_editor
from quoth.terminal.repl.session import Session
from quoth.terminal.repl.slash_commands import run_command
from replies import ABSTENTION, ANSWER, CHAT, INDEX
from terminals import Terminal, at_prompt

TEXT = "The bridge opened in May 1883. It cost\n15 million dollars.\n\nEngineers built it.\n"


pytestmark = pytest.mark.usefixtures("here")


def cited(text: str, sentence: str) -> Citation:
    """The sentence of the text that begins so."""
    index = index_of(text)
    (row,) = (row for row in index.sentences if row.text.startswith(sentence))
    return Citation(1, index.articles[0], row, 1.0)


PLACES: tuple[tuple[str, bytes, str, tuple[int, int]], ...] = (
    # what there is about the file, the file, how the sentence begins, and where it stands
    ("as it was read", TEXT.encode(), "Engineers", (4, 1)),
    ("in a line", TEXT.encode(), "It cost", (1, 32)),
    ("with a BOM", b"\xef\xbb\xbf" + TEXT.encode(), "Engineers", (4, 1)),
    ("lines added", b"New.\n" + TEXT.encode(), "Engineers", (5, 1)),
    ("its line end moved", TEXT.replace("cost\n15", "cost\r\n15").encode(), "It cost", (1, 32)),
    ("taken out", b"Another text.\n", "Engineers", (1, 1)),
    ("emptied", b"", "Engineers", (1, 1)),
)  # fmt: skip


@pytest.mark.parametrize(
    ("data", "sentence", "place"), [row[1:] for row in PLACES], ids=[r[0] for r in PLACES]
)
def test_where_a_sentence_stands(data: bytes, sentence: str, place: tuple[int, int]) -> None:
    Path("0.txt").write_bytes(data)
    assert place_of(cited(TEXT, sentence)) == Place("0.txt", *place)


def test_what_is_no_text_is_no_file_to_edit() -> None:
    with pytest.raises(OutputError, match=r"0\.txt is no file here\. F2 shows"):
        place_of(cited(TEXT, "Engineers"))
    Path("0.txt").write_bytes(b"%PDF-\xff")
    with pytest.raises(OutputError, match=r"0\.txt is no text\."):
        place_of(cited(TEXT, "Engineers"))


EDITORS: tuple[tuple[dict[str, str], list[str]], ...] = (
    ({}, ["vi", "+4", "a b.txt"]),
    ({"EDITOR": "nano -w"}, ["nano", "-w", "+4", "a b.txt"]),
    ({"EDITOR": "vim", "VISUAL": "/usr/bin/emacsclient -t"}, ["/usr/bin/emacsclient", "-t", "+4", "a b.txt"]),
    ({"EDITOR": "code --wait"}, ["code", "--wait", "--goto", "a b.txt:4:7"]),
    ({"EDITOR": "hx"}, ["hx", "a b.txt:4:7"]),
)


@pytest.mark.parametrize(("environment", "command"), EDITORS)
def test_how_an_editor_is_told(environment: dict[str, str], command: list[str]) -> None:
    assert command_of(Place("a b.txt", 4, 7), environment) == command


def test_a_name_is_never_an_option() -> None:
    assert command_of(Place("-c quit", 1, 1), {})[-1] == "./-c quit"
    assert command_of(Place("+:!x", 1, 1), {})[-1] == "./+:!x"
    with pytest.raises(UsageError, match="The editor can't be run"):
        command_of(Place("a", 1, 1), {"EDITOR": "'"})


def test_an_editor_that_there_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "no-such-editor")
    with pytest.raises(OutputError, match="no-such-editor can't be run"):
        run_editor(Place("a", 1, 1))


def test_nothing_to_edit() -> None:
    for said in (ABSTENTION, ANSWER):
        with pytest.raises(OutputError, match=r"texts/bridge\.txt is no file here"):
            run_command(Session(INDEX, said=(said,)), "/edit")
    with pytest.raises(UsageError, match="cites nothing"):
        run_command(Session(INDEX, said=(CHAT,)), "/edit")


@pytest.mark.slow
def test_on_a_terminal(here: Path) -> None:
    Path("bridge.txt").write_text(TEXT)
    editor = f"{sys.executable} -c 'import sys; print(sys.argv[1:]); input(); print(chr(42) * 3)'"
    command = [sys.executable, "-m", "quoth", "-d", "bridge.txt"]
    with Terminal(command, here, cwd=here, environment={"EDITOR": editor}) as terminal:
        terminal.wait(at_prompt)
        terminal.send("Who built it?\r")
        terminal.wait("[1] bridge.txt, paragraph 2", at_prompt)
        terminal.send("/edit\r")
        terminal.wait("['+4', 'bridge.txt']")
        terminal.send("\x03\r")  # Ctrl-C is the editor's
        terminal.wait(at_prompt)
        terminal.send("/set width 0\r")
        terminal.wait("width 0", at_prompt)
        terminal.send("\x04")
        assert terminal.end() == 0
