"""What Tab offers, as tables; that it is offered on Tab alone is tested by keystrokes."""

from dataclasses import replace
from pathlib import Path

import pytest

from documents import index_of
from quoth.terminal.repl.completion import Vocabulary, is_known, offers, vocabulary
from quoth.terminal.repl.session import Session
from replies import ANSWER, INDEX

TEXT = (
    "The mayor, Jane Roe, opened the Lowell aqueduct in 1911.\n"
    "Jane Roe lived in Lima.\nThe aqueduct carried water; the water was cold.\n"
    "Water is cold.\nThe water froze and the water thawed.\nWater again.\nEvil \u202ename and \x1b[2Jword."
)
WORDS = vocabulary(index_of(TEXT))
SESSION = Session(INDEX, said=(ANSWER,))
WHOLE = Vocabulary(("Jane Roe", "Lowell", "aqueduct", "mayor", "Roeburn"))

LINES: tuple[tuple[str, str, list[str]], ...] = (
    ("a command", "/conte", ["/context "]),
    ("a command with nothing behind it", "/und", ["/undo"]),
    ("commands by their letters", "/cy", ["/copy "]),
    ("a command in capitals", "/HEL", ["/help"]),
    ("a command begun, and none that only has the letters", "/op", ["/open "]),
    ("a command by its middle", "/elp", ["/help"]),
    ("no such command", "/xyzzy", []),
    ("a label", "/why ", ["1"]),
    ("a second argument", "/context 1 ", []),
    ("one argument too many", "/more ", []),
    ("on and off", "/explain of", ["off"]),
    ("a setting", "/set edit", ["editing-mode"]),
    ("its values", "/set editing-mode ", ["vi", "emacs"]),
    ("its value begun", "/set color ne", ["never"]),
    ("a setting that there isn't", "/set xyzzy ", []),
    ("a name", "Who is Ja", ["Jane Roe"]),
    ("a name half typed", "Who is jane r", ["Jane Roe"]),
    ("a part of a name, before what only begins so less", "roe", ["Roeburn", "Jane Roe"]),
    ("a rare word by its letters", "What aqdt", ["aqueduct"]),
    ("behind two slashes", "//may", ["mayor"]),
    ("behind a space", "Who is ", []),
    ("nothing", "", []),
)  # fmt: skip


@pytest.mark.parametrize(("before", "expected"), [row[1:] for row in LINES], ids=[row[0] for row in LINES])
def test_what_is_offered(before: str, expected: list[str]) -> None:
    assert [offer.text for offer in offers(before, SESSION, lambda: WHOLE)] == expected


LOOSE: tuple[tuple[str, list[bool]], ...] = (
    # What is typed, and whether each offer begins so
    ("Who is Ja", [True]),
    ("roe", [True, False]),
    ("What aqdt", [False]),
    ("/cy", [False]),
    ("/elp", [False]),
    ("/HEL", [True]),
    ("/set color ev", [False]),
    ("Who", []),
    ("the", []),
    ("Who is he", []),
)


@pytest.mark.parametrize(("before", "begin"), LOOSE)
def test_what_does_not_begin_as_it_was_typed_comes_last_and_says_so(before: str, begin: list[bool]) -> None:
    words = Vocabulary((*WHOLE.words, "Whorf", "Themistocles", "hero"))
    found = offers(before, SESSION, lambda: words)
    assert [not offer.loose for offer in found] == begin
    for offer in found:
        assert offer.note.startswith("≈") is offer.loose


def test_what_may_be_suggested() -> None:
    lines = ("Who came?", "/help", "/hlep", "/open a.txt", "//etc?", "/")
    assert [line for line in lines if not is_known(line)] == ["/hlep", "/"]


def test_what_is_replaced() -> None:
    for before, replaced in (("Who is jane r", 6), ("Who is Ja", 2), ("/why 1", 1), ("/he", 3)):
        assert {offer.instead_of for offer in offers(before, SESSION, lambda: WHOLE)} == {replaced}, before


def test_what_is_most_alike_comes_first() -> None:
    words = Vocabulary(("ropewalker", "heroes", "Jane Roe", "Roebucks", "Roebuck"))
    found = [offer.text for offer in offers("roe", SESSION, lambda: words)]
    assert found == ["Roebuck", "Roebucks", "Jane Roe", "heroes"]


def test_the_vocabulary_has_names_and_rare_words_that_can_be_shown() -> None:
    assert {"Jane Roe", "Lima", "aqueduct", "froze"} <= set(WORDS.words)
    assert "water" not in WORDS.words  # of most sentences
    assert "that" not in WORDS.words
    assert all(word.isprintable() for word in WORDS.words)
    assert WORDS.words.index("Jane Roe") < WORDS.words.index("aqueduct")


def test_the_vocabulary_lets_others_work() -> None:
    pauses: list[int] = []
    vocabulary(index_of("\n".join(f"Line {n} is here." for n in range(20))), lambda: pauses.append(1))
    assert len(pauses) > 1


def test_the_words_are_not_gathered_for_a_command() -> None:
    def never() -> Vocabulary:
        raise AssertionError

    assert offers("/help", SESSION, never)


def test_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("notes.txt", "my notes.md", ".hidden", "old.jsonl", "bad\x1b.txt"):
        Path(name).touch()
    Path("nested").mkdir()
    Path("nested/deep.txt").touch()

    def given(line: str) -> list[str]:
        return [offer.text for offer in offers(line, SESSION, lambda: WHOLE)]

    assert given("/open no") == ["notes.txt"]
    assert given("/open otes") == ["notes.txt", "my notes.md"]
    assert given("/open nest") == ["nested/"]
    assert given("/open nested/") == ["nested/deep.txt"]
    assert given("/open .h") == [".hidden"]
    assert given("/open bad") == []
    assert given("/open none/") == []
    assert sorted(given("/save ")) == ["my notes.md", "nested/", "old.jsonl"]
    assert given(f"/open {tmp_path}/nest") == [f"{tmp_path}/nested/"]


def test_labels_count_what_more_has_added() -> None:
    more = replace(SESSION, further=(ANSWER.citations[0]._replace(label=2),))
    assert [offer.text for offer in offers("/copy ", more, lambda: WHOLE)] == ["1", "2", "md", "all"]
