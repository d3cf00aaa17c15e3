"""Constructions that leave one answer, each with an example and a near miss."""

import pytest

from documents import comparisons, index_of
from quoth.answering import answer
from quoth.answering.spans.construction import Construction
from quoth.answering.spans.constructions import CONSTRUCTIONS
from quoth.answering.spans.scene import set_scene
from quoth.model import Answer


def found(row: Construction, question: str, sentence: str) -> str | None:
    (pair,) = comparisons(question, index_of(sentence))
    places = row.find(set_scene(pair.asked, pair.reading))
    if places is None:
        return None
    tokens = pair.reading.tokens
    return sentence[tokens[places[0]].start : tokens[places[1]].stop]


@pytest.mark.parametrize("row", CONSTRUCTIONS, ids=lambda row: row.name)
def test_each_construction_finds_its_example_and_not_its_near_miss(row: Construction) -> None:
    question, sentence, words = row.example
    assert found(row, question, sentence) == words
    assert found(row, *row.near_miss) is None


def row_named(word: str) -> Construction:
    return next(row for row in CONSTRUCTIONS if word in row.name)


NAMED = (
    ("Which guilds have left?", "Guilds like the Weavers of Elm have left.", "Weavers of Elm"),
    ("Which towns were sold?", "Two towns, including Elmton, were sold.", "Elmton"),
    ("Which towns were sold?", "Many towns, such as the Elm and Leith, were sold.", "Elm and Leith"),
    (
        "Which towns were sold?",
        "Towns such as Elmton, Dunmore, and Leith were sold.",
        "Elmton, Dunmore, and Leith",
    ),
    ("Who sold towns such as these?", "Towns such as Elmton were sold by Anna Roe.", None),
)


@pytest.mark.parametrize(("question", "sentence", "words"), NAMED)
def test_names_given_as_examples(question: str, sentence: str, words: str | None) -> None:
    assert found(row_named("examples"), question, sentence) == words


EXPLAINED = (
    ("What is Moe Hall?", "Moe Hall, a ruin by the sea, burned down.", "a ruin by the sea"),
    ("Who was Anna Roe?", "The town was sold by Anna Roe, the last mayor.", "the last mayor"),
    ("What is Moe Hall?", "Moe Hall, the miners said, burned down.", None),
    ("What is Moe Hall?", "They burned Moe Hall, and left.", None),
    ("What is Moe Hall made of?", "Moe Hall, a ruin by the sea, burned down.", None),
    ("What is Moe Hall?", "The ruin by the sea is Moe Hall.", None),
    ("What is Moe Hall?", "Anna Roe sold the town.", None),
)


@pytest.mark.parametrize(("question", "sentence", "words"), EXPLAINED)
def test_what_stands_in_apposition(question: str, sentence: str, words: str | None) -> None:
    assert found(row_named("apposition"), question, sentence) == words


CONDITIONS = (
    ("In which case may they leave?", "They may leave if the king dies; he is old.", "if the king dies"),
    ("On what terms did it end?", "It ended once the ships had left", "once the ships had left"),
    ("In which city may they stay?", "They may stay if the king dies.", None),
)


@pytest.mark.parametrize(("question", "sentence", "words"), CONDITIONS)
def test_the_clause_of_a_condition(question: str, sentence: str, words: str | None) -> None:
    assert found(row_named("condition"), question, sentence) == words


def test_no_manner_begins_with_a_name() -> None:
    reply = answer("How did the king travel?", index_of("The king travelled with Anna Roe by sledge."))
    assert isinstance(reply, Answer)
    assert reply.short_answer is not None
    assert not reply.short_answer.text.startswith(("Anna", "Roe"))
