"""A file that changes under a conversation: told in one line, and read again."""

import os
import sys
from pathlib import Path

import pytest

from quoth.terminal.opening import Opened, open_chosen
from quoth.terminal.repl.session import Session, ask
from quoth.terminal.repl.watching import refreshed, watched
from terminals import Terminal, at_prompt

OLD, NEW = "The bridge opened in May 1883.\n", "The bridge opened in June 1921.\n"
QUESTION = "When did the bridge open?"


@pytest.fixture(autouse=True)
def texts(here: Path) -> None:
    Path("bridge.txt").write_text(OLD)


def about(opened: Opened) -> Session:
    return watched(Session(open_chosen(*opened), opened=opened))


def test_what_has_changed_is_read_again() -> None:
    session = ask(about(Opened(("bridge.txt",))), QUESTION).session
    assert refreshed(session) == (session, "")
    Path("bridge.txt").write_text(NEW)
    after, told = refreshed(session)
    assert told == "bridge.txt has changed, and was read again. The conversation begins anew."
    assert (after.index.articles[0].text, after.said) == (NEW, ())
    assert refreshed(after) == (after, "")


def test_one_file_of_a_folder() -> None:
    Path("d").mkdir()
    for name in ("a", "b"):
        Path(f"d/{name}.txt").write_text(OLD)
    session = about(Opened(("d",)))
    Path("d/b.txt").write_text(NEW)
    after, told = refreshed(session)
    assert told == "d/b.txt has changed, and was read again."
    assert [article.text for article in after.index.articles] == [OLD, NEW]


def test_a_new_date_alone_is_no_change() -> None:
    session = ask(about(Opened(("bridge.txt",))), QUESTION).session
    os.utime("bridge.txt", (1, 1))
    after, told = refreshed(session)
    assert (told, after.said) == ("", session.said)


def test_what_can_t_be_read_again_stays_as_it_was() -> None:
    session = about(Opened(("bridge.txt",)))
    Path("bridge.txt").unlink()
    after, told = refreshed(session)
    assert told == "bridge.txt has changed: bridge.txt does not exist. What was read before is asked."
    assert after.index is session.index
    assert refreshed(after) == (after, "")  # it is told once
    Path("bridge.txt").write_text(NEW)
    assert refreshed(after)[0].index.articles[0].text == NEW


def test_an_index_that_was_built_again(capsys: pytest.CaptureFixture[str]) -> None:
    from quoth.terminal.cli import main

    assert main(["index", "-d", "bridge.txt", "-o", "made"]) == 0
    session = about(Opened((), "made"))
    Path("bridge.txt").write_text(NEW)
    assert main(["index", "-d", "bridge.txt", "-o", "made"]) == 0
    after, told = refreshed(session)
    assert told == "made/meta.json has changed, and was read again."
    assert after.index.articles[0].text == NEW
    assert capsys.readouterr().err.count("\n") < 9


def test_the_shipped_article_and_standard_input_are_not_watched() -> None:
    for opened in (Opened(), Opened(("-",))):
        session = Session(open_chosen(("bridge.txt",), None), opened=opened)
        assert refreshed(watched(session))[1] == ""


@pytest.mark.slow
def test_on_a_terminal(here: Path) -> None:
    with Terminal([sys.executable, "-m", "quoth", "-d", "bridge.txt"], here, cwd=here) as terminal:
        terminal.wait(at_prompt)
        terminal.send(f"{QUESTION}\r")
        terminal.wait("[1] bridge.txt", at_prompt)
        Path("bridge.txt").write_text(NEW)
        terminal.send(f"{QUESTION}\r")
        terminal.wait("bridge.txt has changed, and was read again. The conversation begins anew. June 1921")
        terminal.wait(at_prompt)
        terminal.send("\x04")
        assert terminal.end() == 0
