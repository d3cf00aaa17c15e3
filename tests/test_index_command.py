"""`quoth index` at work: in one process or several, again and again, and what it shows meanwhile."""

import sys
from pathlib import Path

import pytest

from indexes import files
from quoth.errors import InputError
from quoth.indexing.build import BuildProgress
from quoth.inputs import Skipped, size_of, stream_articles
from quoth.terminal.cli import main
from quoth.terminal.commands.index_progress import progress, told


@pytest.fixture(autouse=True)
def _documents(here: Path) -> None:
    """A folder of three towns, in the current one."""
    Path("towns").mkdir()
    for name in "abc":
        Path("towns", f"{name}.txt").write_text(f"Town {name} opened a bridge. It’s long.\nIt cost $15.")


@pytest.mark.parametrize("options", [pytest.param(["--jobs", "2"], marks=pytest.mark.slow), ["-j1"]])
def test_the_index_is_the_same_by_any_number_of_processes(options: list[str]) -> None:
    assert main(["index", "-d", "towns", "-o", "one"]) == 0
    assert main(["index", "-d", "towns", "-o", "two", *options]) == 0
    assert files(Path("one")) == files(Path("two"))


def test_an_index_is_brought_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["index", "-d", "towns", "-o", "index"]) == 0
    Path("towns/b.txt").write_text("Town b closed its bridge.")
    Path("towns/d.txt").write_text("Town d has none.")
    assert main(["index", "-d", "towns", "-o", "index"]) == 0
    assert main(["index", "-d", "towns", "-o", "anew"]) == 0
    assert files(Path("index")) == files(Path("anew"))
    assert main(["index", "--check", "index"]) == 0
    assert "read     towns/b.txt: 1 paragraph, 1 sentence\n" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["meta.json", "postings.npy"])
def test_a_damaged_index_is_no_reason_not_to_build(name: str) -> None:
    assert main(["index", "-d", "towns", "-o", "index"]) == 0
    whole = files(Path("index"))
    Path("index", name).write_bytes(b"half")
    assert main(["index", "-d", "towns", "-o", "index"]) == 0
    assert files(Path("index")) == whole


def test_documents_are_read_one_by_one() -> None:
    skipped: list[Skipped] = []
    found = stream_articles(["towns/c.txt", "towns", "towns/none.txt"], skipped)
    assert next(found).source == "towns/c.txt"
    Path("towns/b.txt").unlink()
    Path("towns/d.txt").write_text("New.")
    assert [next(found).source, next(found).source] == ["towns/a.txt", "towns/d.txt"]
    assert skipped == [Skipped("towns/c.txt", "was read before")]
    with pytest.raises(InputError, match=r"towns/none\.txt does not exist"):
        next(found)


def test_the_size_of_documents() -> None:
    size = Path("towns/a.txt").stat().st_size
    Path("towns/notes.png").write_bytes(b"x" * 99)
    assert size_of(["towns"]) == size_of(["towns", "towns/a.txt"]) == 3 * size
    assert size_of(["towns/a.txt", "-"]) is None
    with pytest.raises(InputError, match="none does not exist"):
        size_of(["none"])


WORDS: dict[tuple[BuildProgress, float, int | None], str] = {
    (BuildProgress(), 0.0, 100): "0 articles, 0 sentences",
    (BuildProgress(1, 50, 1_000), 10.0, 100): "1 article, 1,000 sentences, 100/s, 0:10 left",
    (BuildProgress(1, 50, 1_000), 10.0, None): "1 article, 1,000 sentences, 100/s",
    (BuildProgress(3, 100, 200, 2), 1.0, 100): "3 articles, 2 known, 200 sentences, 200/s",
    (BuildProgress(2, 120, 200), 4.0, 100): "2 articles, 200 sentences, 50/s, 0:00 left",
}


def test_progress_in_words() -> None:
    assert {key: told(*key) for key in WORDS} == WORDS


class Terminal:
    """Standard error that is a terminal, or is none."""

    def __init__(self, is_terminal: bool) -> None:
        self.written = ""
        self.is_terminal = is_terminal

    def isatty(self) -> bool:
        return self.is_terminal

    def write(self, text: str) -> int:
        self.written += text
        return len(text)

    def flush(self) -> None:
        pass


def test_progress_is_for_terminals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    shown = Terminal(is_terminal=True)
    monkeypatch.setattr(sys, "stderr", shown)
    with progress(100) as advance:
        assert advance is not None
        advance(BuildProgress(1, 50, 1_000))
    assert "1 article, 1,000 sentences" in shown.written
    for is_terminal, term in ((False, "xterm"), (True, "dumb")):
        monkeypatch.setenv("TERM", term)
        monkeypatch.setattr(sys, "stderr", Terminal(is_terminal))
        with progress(100) as advance:
            assert advance is None
