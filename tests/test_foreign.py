"""A text in another language than English is told from names, key words, lists and programs."""

import pytest

from documents import seed
from quoth.language.foreign import FEW, foreign

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
