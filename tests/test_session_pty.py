"""The conversation on a real pseudo-terminal: keys in, a screen out."""

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from terminals import Terminal, at_prompt

BRIDGE = """\
The bridge opened in May 1883. It cost 15 million dollars.
Engineers from Trenton built it. About 5,300 people crossed the bridge in 1883.
The ferry sank in 1921. About 9,100 people crossed the bridge in 1890.
"""
# Wide characters, combining marks, an emoji sequence, and what a terminal would obey.
ODD = """\
東京の橋は一九八三年五月に開通した。市の技術者は「とても長い橋だ」と説明した。

The cafe\u0301 opened in June 1990. \U0001f469\u200d\U0001f680 An astronaut came.

The red bridge opened in 1921 \u202eegdirb\u202c and\x07 closed \x1b[2Jfor good.
"""
TAB, ENTER, CTRL_C, CTRL_D, F2 = "\t", "\r", "\x03", "\x04", "\x1bOQ"
ASKED = "How many people crossed the bridge in 1883?"
Open = Callable[..., Terminal]


@pytest.fixture
def open_terminal(tmp_path: Path, cache: Path) -> Iterator[Open]:
    """A function that starts a session about a text, and waits for its prompt."""
    opened: list[Terminal] = []

    def start(
        *options: str, text: str = BRIDGE, columns: int = 80, rows: int = 24, **environment: str
    ) -> Terminal:
        (tmp_path / "bridge.txt").write_bytes(text.encode())
        environment.setdefault("QUOTH_CACHE_DIR", str(cache))
        command = [sys.executable, "-m", "quoth", "-d", "bridge.txt", *options]
        terminal = Terminal(command, tmp_path, columns, rows, cwd=tmp_path, environment=environment)
        opened.append(terminal)
        terminal.wait(at_prompt)
        return terminal

    yield start
    for terminal in opened:
        terminal.close()


def in_reader(terminal: Terminal) -> bool:
    return terminal.screen.alternate and terminal.rows[-1].endswith("? help")


def ask(terminal: Terminal, line: str) -> list[str]:
    """Type a line; what stands on the screen from there to the next prompt."""
    columns = terminal.screen.columns
    typed = f"quoth> {line}"
    terminal.send(line + ENTER)
    rows = terminal.wait(lambda there: typed[:columns].rstrip() in there.rows, at_prompt)
    start = max(number for number, row in enumerate(rows) if row == typed[:columns].rstrip())
    return rows[start + -(-len(typed) // columns) : terminal.screen.cursor.y - 1]


def test_start_ask_follow_up_quit(open_terminal: Open, tmp_path: Path) -> None:
    terminal = open_terminal()
    assert terminal.rows[:2] == ["The bridge opened in May 1883.", "3 paragraphs, 6 sentences."]
    assert ask(terminal, ASKED) == [
        "About 5,300",
        "  About 5,300 people crossed the bridge in 1883.",
        "  [1] bridge.txt, paragraph 2, sentence 4",
    ]
    assert ask(terminal, "And in 1890?") == [
        "≈ And in 1890? · about: people crossed the bridge",
        "About 9,100",
        "  About 9,100 people crossed the bridge in 1890.",
        "  [1] bridge.txt, paragraph 3, sentence 6",
    ]
    terminal.send(CTRL_D)
    assert terminal.end() == 0
    typed = (tmp_path / "state" / "history").read_text(encoding="utf-8")
    assert ASKED in typed


def test_what_is_taller_than_the_screen_goes_through_the_pager(open_terminal: Open) -> None:
    terminal = open_terminal(rows=12, PAGER="sed -n -e 1p -e $=")
    ask(terminal, ASKED)
    terminal.send("/show 1" + ENTER)
    terminal.wait("2 It cost", at_prompt)
    terminal.send("/why" + ENTER)
    rows = terminal.wait(lambda there: "quoth> /why" in there.rows, at_prompt)
    said = rows[rows.index("quoth> /why") + 1 : terminal.screen.cursor.y]
    assert said[0] == "matched      people, crossed, bridge, 1883"
    assert int(said[1]) > 12  # rows, as the pager has counted them


def test_what_is_exact_what_is_like_it_and_the_end(open_terminal: Open) -> None:
    terminal = open_terminal()
    assert ask(terminal, '/find "crossed the bridge" 1890') == [
        "  6  About 9,100 people crossed the bridge in 1890.",
        "1 sentence with “crossed the bridge” and “1890”.",
    ]
    terminal.send("Who came from renton" + TAB)
    terminal.wait("quoth> Who came from renton", "Trenton ≈", "renton as typed")
    terminal.send(TAB)
    terminal.wait("quoth> Who came from Trenton")
    terminal.send(CTRL_C)
    terminal.wait(at_prompt)
    terminal.send("exit" + ENTER)
    assert terminal.end() == 0
    assert "/quit and Ctrl-D end a conversation, as exit does." in terminal.rows


def test_a_weight_tells_what_is_sure(open_terminal: Open) -> None:
    terminal = open_terminal()
    ask(terminal, ASKED)
    assert styled(terminal, "bold").endswith("About 5,300About 5,300")
    terminal.send("Who painted the zeppelin?" + ENTER)
    terminal.wait("The article doesn't say.", at_prompt)
    row = terminal.rows.index("The article doesn't say.")
    assert {cell.fg for cell in terminal.screen.buffer[row].values() if cell.data.strip()} == {"dim"}
    terminal.send(CTRL_D)
    assert terminal.end() == 0


def test_control_c_clears_the_line_and_ends_nothing(open_terminal: Open, tmp_path: Path) -> None:
    terminal = open_terminal()
    terminal.send("never mind" + CTRL_C)
    terminal.wait("never mind", at_prompt)
    terminal.send(CTRL_C + CTRL_C)
    assert ask(terminal, "When did the ferry sink?")[0] == "1921"
    terminal.send("/quit" + ENTER)
    assert terminal.end() == 0
    assert "never mind" not in (tmp_path / "state" / "history").read_text(encoding="utf-8")


def test_a_citation_is_a_link_where_the_terminal_has_them(open_terminal: Open) -> None:
    terminal = open_terminal(FORCE_HYPERLINK="1")
    assert ask(terminal, ASKED)[-1] == "  [1] bridge.txt, paragraph 2, sentence 4"
    assert re.search(rb"  \x1b\]8;;file://[!-~]+/bridge\.txt\x1b\\", terminal.written)
    terminal = open_terminal("--color", "never", FORCE_HYPERLINK="1")
    ask(terminal, ASKED)
    assert b"\x1b]8;" not in terminal.written


def test_an_answer_is_wrapped_to_the_new_width(open_terminal: Open) -> None:
    terminal = open_terminal()
    terminal.resize(40, 12)
    assert ask(terminal, ASKED) == [
        "About 5,300",
        "  About 5,300 people crossed the bridge",
        "  in 1883.",
        "  [1] bridge.txt, paragraph 2, sentence",
        "  4",
    ]


READER = [
    "| [3] The bridge opened in May 1883. It cost 15 million dollars.",
    "",
    "> Engineers from Trenton built it. [1] About 5,300 people crossed the bridge in",
    "| 1883.",
    "",
    "| The ferry sank in 1921. [2] About 9,100 people crossed the bridge in 1890.",
    "",
    "",
    "",
    "",
    "",
    " bridge.txt                                        citation 1 of 3  all  ? help",
]
NARROW_READER = [
    "| [3] The bridge opened in May 1883. It",
    "  cost 15 million dollars.",
    "",
    "  Engineers from Trenton built it.",
    "> [1] About 5,300 people crossed the",
    "| bridge in 1883.",
    "",
    " …dge.txt  citation 1 of 3  70%  ? help",
]


def styled(terminal: Terminal, *styles: str) -> str:
    """What stands on the screen in all of these styles, above the bottom line."""
    return "".join(
        cell.data
        for row in range(terminal.screen.lines - 1)
        for cell in terminal.screen.buffer[row].values()
        if all(getattr(cell, style) for style in styles)
    )


def test_the_reader(open_terminal: Open) -> None:
    terminal = open_terminal("-n3", rows=12)
    ask(terminal, ASKED)
    before = terminal.rows
    terminal.send(F2)
    assert terminal.wait(in_reader) == READER
    assert styled(terminal, "bold", "reverse") == "[1]About 5,300"
    terminal.send("n")
    terminal.wait("citation 2 of 3")
    terminal.wait(lambda there: styled(there, "bold", "reverse") == "About 5,300[2]")
    terminal.send("pp")
    terminal.wait("citation 3 of 3")
    terminal.send("n")
    terminal.wait(lambda there: there.rows == READER)

    terminal.send("/ferry")
    terminal.wait("/ferry", lambda there: styled(there, "underscore", "reverse") == "ferry")
    terminal.send("zebra")
    terminal.wait("not found: ferryzebra")
    terminal.send(CTRL_C)
    terminal.wait(lambda there: there.rows == READER)
    assert styled(terminal, "underscore") == ""

    terminal.send("q")
    terminal.wait(at_prompt)
    assert terminal.rows == before  # the screen is given back as it was
    terminal.send("And in 1890?" + ENTER)
    terminal.wait("≈ And in 1890? · about: people crossed the bridge About 9,100", at_prompt)


def test_the_reader_has_the_habits_of_less(open_terminal: Open) -> None:
    terminal = open_terminal("-n3", rows=12)
    ask(terminal, "When did the ferry sink?")
    terminal.send(F2)
    terminal.wait(in_reader)
    terminal.send("/18(83|90)" + ENTER)
    terminal.wait("match 1 of 3", lambda there: styled(there, "underscore", "reverse") == "1883")
    terminal.send("NN")
    terminal.wait("match 2 of 3")
    terminal.send("nn")
    terminal.wait("wrapped", "match 1 of 3")
    terminal.send("]c")
    terminal.wait("citation 2 of 2")
    terminal.send("\x1b")
    terminal.wait(lambda there: "match" not in there.rows[-1])
    terminal.send("n")
    terminal.wait("citation 1 of 2")
    terminal.send("&ferry" + ENTER)
    terminal.wait("& ferry", lambda there: not any("Trenton" in row for row in there.rows))
    terminal.send("\x1b")
    terminal.wait("Engineers from Trenton")
    terminal.send("maG'aq")
    terminal.wait(at_prompt)
    terminal.send(CTRL_D)
    assert terminal.end() == 0


def test_the_reader_keeps_the_citation_in_view_on_other_screens(open_terminal: Open) -> None:
    terminal = open_terminal("-n3", rows=12)
    ask(terminal, ASKED)
    terminal.send("/read" + ENTER)
    terminal.wait(in_reader)
    terminal.resize(40, 8)
    terminal.wait("citation 1 of 3", lambda there: there.rows == NARROW_READER)
    terminal.resize(10, 3)
    terminal.wait(lambda there: there.rows[:2] == ["> [1] Abou", "> t 5,300"])
    terminal.resize(80, 12)
    terminal.wait(lambda there: there.rows == READER)
    terminal.send("q")
    terminal.wait(at_prompt)
    terminal.send(CTRL_D)
    assert terminal.end() == 0


def test_the_reader_keeps_columns_and_obeys_no_document(open_terminal: Open) -> None:
    terminal = open_terminal(text=ODD, columns=40, rows=14)
    ask(terminal, "When did the red bridge open?")
    terminal.send(F2)
    rows = terminal.wait(in_reader)
    assert rows == [
        "  東京の橋は一九八三年五月に開通した。市",
        "  の技術者は「とても長い橋だ」と説明し",
        "  た。",
        "",
        "  The caf\u00e9 opened in June 1990. \U0001f469\U0001f680 An",
        "  astronaut came.",
        "",
        "> [1] The red bridge opened in 1921",
        "| \\u202eegdirb\\u202c and\\x07 closed",
        "| \\x1b[2Jfor good.",
        "",
        "",
        "",
        " …dge.txt  citation 1 of 1  all  ? help",
    ]
    terminal.send("/1990")
    terminal.wait("/1990", lambda there: styled(there, "underscore", "reverse") == "1990")


@pytest.mark.parametrize(("environment", "colored"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_the_reader_has_colours_only_where_they_are_wanted(
    open_terminal: Open, environment: dict[str, str], colored: bool
) -> None:
    terminal = open_terminal(**environment)
    ask(terminal, ASKED)
    terminal.send(F2)
    terminal.wait(in_reader)
    cells = [cell for row in terminal.screen.buffer.values() for cell in row.values()]
    assert {cell.fg for cell in cells} == ({"default", "magenta"} if colored else {"default"})
    assert {cell.bg for cell in cells} == {"default"}
    assert styled(terminal, "bold", "reverse")


@pytest.mark.parametrize("environment", [{"QUOTH_PLAIN": "1"}, {"TERM": "dumb"}])
def test_plain_mode_only_ever_appends(open_terminal: Open, environment: dict[str, str]) -> None:
    terminal = open_terminal(**environment)
    assert ask(terminal, ASKED)[0] == "About 5,300"
    terminal.send("/read" + ENTER)
    terminal.wait("5 The ferry sank in 1921.", at_prompt)
    terminal.send("/quit" + ENTER)
    assert terminal.end() == 0
    assert b"\x1b" not in terminal.written
    assert b"\b" not in terminal.written
