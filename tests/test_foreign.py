"""A text in another language than English: told from names, lists and programs, and said in one line."""

from pathlib import Path

import pytest

from calling import Call
from documents import index_of, seed
from quoth.language.foreign import FEW, foreign
from quoth.terminal.foreign import BY_FORMS, documents_line, question_line
from quoth.terminal.repl.documents import open_path
from quoth.terminal.repl.session import NOTHING_OPEN, Session, ask

OTHERS = """
    Wann wurde die Brücke gebaut?
    Wer war der Architekt?
    Quand le pont a-t-il été construit ?
    ¿Cuántas personas murieron en el accidente?
    Chi ha costruito il ponte?
    Kiedy zbudowano most?
    Кто построил мост?
    谁建了这座桥？
    Die Brücke wurde im Jahr 1954 gebaut. Sie verbindet die beiden Ufer und ist heute ein Denkmal.
    Bron byggdes 1954. Den förbinder älvens båda stränder och är numera ett minnesmärke.
"""
ENGLISH = """
    When was the Brücke built?
    Who wrote Les Misérables?
    who wrote por una cabeza
    gabriel garcia marquez novel
    la bohème premiere
    Leonardo da Vinci
    Die Zeit
    deadliest year
    drone srike bagdad airprt
    ls -la | grep und
    ???
"""


@pytest.mark.parametrize("text", [line.strip() for line in OTHERS.strip().splitlines()])
def test_another_language(text: str) -> None:
    assert foreign(text)


@pytest.mark.parametrize("text", ["", *(line.strip() for line in ENGLISH.strip().splitlines())])
def test_english_a_name_or_too_short_to_tell(text: str) -> None:
    assert not foreign(text)


def test_an_article_and_a_list_of_files_are_in_no_other_language() -> None:
    assert not foreign(seed().articles[0].text)
    assert not foreign(" ".join(f"src/quux{row}.c:frob_init(xyzzy)" for row in range(FEW)))


GERMAN = (
    "Die alte Brücke wurde im Mai eröffnet und führt seitdem über den Fluss. Sie kostete fünfzehn Millionen "
    "Mark, und niemand wusste damals, wie lange sie stehen würde."
)
ENGLISH = (
    "The old bridge was opened in May, and it has led over the river since then. It cost fifteen million "
    "marks, and nobody knew at that time how long it would stand."
)
ASKED = "Wann wurde die Brücke eröffnet und wer hat sie gebaut?"
TEXT, QUESTION = f"This text doesn't {BY_FORMS}", f"This question doesn't {BY_FORMS}"


@pytest.fixture
def texts(here: Path) -> None:
    for name, text in (("german", GERMAN), ("german2", GERMAN), ("english", ENGLISH)):
        Path(f"{name}.txt").write_text(text, encoding="utf-8")


# It is told once, in one line on standard error.
# What is asked of what, and the lines on standard error.
CALLS = (
    (("-d", "german.txt", ASKED), (TEXT,)),
    (("-d", "german.txt", "When was the bridge opened?"), (TEXT,)),
    (("-d", "english.txt", ASKED), (QUESTION,)),
    (("-d", "english.txt", "When was the bridge opened?"), ()),
    (("-d", "german.txt", "-d", "english.txt", "When?"), (f"german.txt doesn't {BY_FORMS}",)),
    (("-d", "german.txt", "-d", "german2.txt", "When?"), (f"german.txt and 1 more don't {BY_FORMS}",)),
    (("-q", "-d", "german.txt", ASKED), ()),
    (("-q", "-d", "english.txt", ASKED), ()),
    (("--json", "-d", "german.txt", ASKED), (TEXT,)),
)


@pytest.mark.parametrize(("words", "told"), CALLS)
@pytest.mark.usefixtures("texts")
def test_a_line_on_standard_error(words: tuple[str, ...], told: tuple[str, ...], call: Call) -> None:
    ran = call("ask", *words)
    assert tuple(ran.err.splitlines()) == told
    assert BY_FORMS not in ran.out


def test_a_conversation_tells_it_of_its_first_such_question() -> None:
    session = Session(index_of(ENGLISH))
    notes = []
    for typed in ("When was it opened?", ASKED, ASKED):
        turn = ask(session, typed)
        notes.append(turn.note)
        session = turn.session
    assert notes == ["", QUESTION, ""]


@pytest.mark.usefixtures("texts")
def test_a_document_that_is_opened_on_the_way_is_told_above_its_greeting() -> None:
    turn = open_path(Session(index_of(ENGLISH)), ["german.txt"])
    first, *others = [line.text for line in turn.lines]
    assert first == TEXT
    assert TEXT not in others
    assert ask(turn.session, ASKED).note == ""


def test_names_reach_the_screen_as_a_line_does() -> None:
    index = index_of(GERMAN)
    named = index.articles[0]._replace(source="a\nb.txt")
    assert "\n" not in documents_line(index._replace(articles=(named, named)))
    assert documents_line(NOTHING_OPEN) == question_line("", NOTHING_OPEN) == ""
