"""Dates of lives in brackets: whose they are, which is which, and what they tell."""

import pytest

from documents import ask, comparisons, index_of
from quoth.answering import answer
from quoth.answering.comparison import read
from quoth.answering.evidence import rank
from quoth.answering.lifespans import lifespans, told_by_lifespans
from quoth.answering.measures.birthplace import NAME, POINTS, birthplace
from quoth.answering.retrieval import retrieve
from quoth.language.terms import word_term
from quoth.model import Answer

# a sentence, then name, birth and death of each life in it, "-" for what is not said
LIVES = (
    ("Jane Roe (1850–1912) was a poet.", "Jane Roe 1850 1912"),
    ("Jane Roe (1850 - 1912) was a poet.", "Jane Roe 1850 1912"),
    ("Jane Roe (3 May 1850 – 7 June 1912) was a poet.", "Jane Roe 1850-05-03 1912-06-07"),
    ("Jane Roe (née Doe; 1850–1912) was a poet.", "Jane Roe 1850 1912"),
    ("Jane Roe (née Doe, 1850–1912) was a poet.", "Jane Roe 1850 1912"),
    ("Jane Roe (born 1850) was a poet.", "Jane Roe 1850 -"),
    ("Jane Roe (b. 1850; d. 1912) was a poet.", "Jane Roe 1850 - | Jane Roe - 1912"),
    ("He had sons, John Roe (1870–1890) and Max Roe (1871–1950).", "John Roe 1870 1890 | Max Roe 1871 1950"),
    ("Songs of the Mill (three volumes, 1850–1854) was a book.", ""),
    ("The poet (1850–1912) was old.", ""),
    ("Jane Roe (reigned 1850–1912) was a queen.", ""),
    ("Jane Roe came (1850–1912) to Leeds.", ""),
    ("Jane Roe (about 1850) was a poet.", ""),
    ("(1850–1912)", ""),
    ("Jane Roe (1850–1912", ""),
)


@pytest.mark.parametrize(("text", "expected"), LIVES)
def test_the_lives_in_brackets(text: str, expected: str) -> None:
    found = []
    for life in lifespans(read(text)):
        ends = (end.value if end is not None else "-" for end in (life.birth, life.death))
        found.append(" ".join((text[life.name.start : life.name.stop], *ends)))
    assert " | ".join(found) == expected


TOLD = (
    ("When was Jane Roe born?", "Jane Roe (1850–1912) was a poet.", "born"),
    ("When did Roe die?", "Jane Roe (1850–1912) was a poet.", "die"),
    ("When did Roe die?", "Jane Roe (born 1850) was a poet.", ""),
    ("When did Moe die?", "Jane Roe (1850–1912) was a poet.", ""),
    ("Where was Jane Roe born?", "Jane Roe (1850–1912) was a poet.", ""),
    ("When did Roe marry?", "Jane Roe (1850–1912) was a poet.", ""),
)


@pytest.mark.parametrize(("question", "text", "word"), TOLD)
def test_what_the_dates_tell(question: str, text: str, word: str) -> None:
    expected = {word_term(word)} if word else set()
    assert told_by_lifespans(ask(question), read(text)) == expected


VILLAGE = """The village of Elm lies on a hill above the river and has a church, a mill and two inns.
Jane Roe (née Doe; 3 May 1850 – 7 June 1912) was a Leeds-born painter of ships, who worked in Dunmore.
Roe was born in Elm, then a fishing village. Her father, a smith, taught her to draw.
She had two daughters, Ann Roe (1880–1905) and Ruth Roe (1883–1960)."""
ANSWERED = (
    ("When was Jane Roe born?", "3 May 1850"),
    ("When did Jane Roe die?", "7 June 1912"),
    ("When was Ann Roe born?", "1880"),
    ("When did Ruth Roe die?", "1960"),
    ("Where was Jane Roe born?", "Elm"),
    ("How old was Ann Roe when she died?", "24 or 25"),
)


@pytest.mark.parametrize(("question", "short"), ANSWERED)
def test_lives_are_asked_for(question: str, short: str) -> None:
    reply = answer(question, index_of(VILLAGE))
    assert isinstance(reply, Answer)
    assert reply.short_answer is not None
    assert reply.short_answer.text == short


def test_kinds_of_kin_are_counted() -> None:
    index = index_of("Elm lies on a hill.\nRoe lived in Elm with his wife. Roe had a son and two daughters.")
    reply = answer("How many kids did Roe have?", index)
    assert isinstance(reply, Answer)
    assert reply.short_answer is not None
    assert reply.short_answer.text == "a son and two daughters"


def test_only_the_birthplace_of_somebody_named_is_awarded() -> None:
    question = ask("Where was Jane Roe born?")
    award = birthplace(question)
    assert award is not None
    texts = (
        "Roe was born in Elm.",
        "Roe was an Elm-born painter.",
        "John Moe was born in Elm.",
        "Roe was born in May.",
    )
    values = [award(pair)[0].measure for pair in comparisons(question.text, index_of("\n".join(texts)))]
    assert values == [1.0, 0.0, 0.0, 0.0]
    assert birthplace(ask("When was Jane Roe born?")) is None


def test_the_award_is_one_of_the_explained_ones() -> None:
    index, question = index_of(VILLAGE), ask("Where was Jane Roe born?")
    best = rank(question, retrieve(question, index), index, birthplace(question))[0]
    assert best.sentence.text.startswith("Roe was born in Elm")
    assert best.awards[-1] == (NAME, 1.0, POINTS)
