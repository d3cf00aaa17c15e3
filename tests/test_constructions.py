"""Constructions that leave one answer, each with an example and a near miss."""

import pytest

from documents import comparisons, index_of
from quoth.answering import answer
from quoth.answering.spans.construction import Construction
from quoth.answering.spans.constructions import CONSTRUCTIONS
from quoth.answering.spans.reasons import ARGUMENTS, Argument
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
    ("What was Anna Roe's job?", "Anna Roe, a retired miner, came.", "a retired miner"),
    ("What did Anna Roe do for a living?", "Anna Roe, a retired miner, came.", "a retired miner"),
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


WHOLES = (
    ("How many ferries came in May?", "The king saw 12 of the 30 ferries that came in May.", "30"),
    ("How many ferries sank?", "In the storm 12 of its 30 ferries sank.", "12"),
    ("How many of the ferries sank?", "In the storm 12 of the 30 ferries sank.", "12"),
    ("How many ferries did the firm have?", "In the storm 12 of its 30 ferries sank.", "30"),
    ("How many ferries did it build?", "It sold five of the nine ferries it built.", "nine"),
    ("How many ferries sank?", "In the storm 12 ferries sank with 30 sailors.", None),
)


@pytest.mark.parametrize(("question", "sentence", "words"), WHOLES)
def test_a_number_and_the_whole_it_is_of(question: str, sentence: str, words: str | None) -> None:
    assert found(row_named("whole it is of"), question, sentence) == words


@pytest.mark.parametrize("reasoning", ARGUMENTS, ids=lambda row: row.lead.text)
def test_each_way_to_reason_gives_its_whole_clause(reasoning: Argument) -> None:
    row, question = row_named("gives the reason"), "Why did it go so?"
    assert found(row, question, reasoning.example[0]) == reasoning.example[1]
    assert found(row, question, reasoning.near_miss) is None


GIVEN = (
    ("The king left, since it rained, but came back.", "since it rained"),
    ("The king left, since May.", None),
    ("The king left.", None),
)


@pytest.mark.parametrize(("sentence", "words"), GIVEN)
def test_the_clause_of_a_reason(sentence: str, words: str | None) -> None:
    assert found(row_named("gives the reason"), "Why did the king leave?", sentence) == words


BECAUSE = (
    ("Because it rained, the king left.", "Because it rained"),
    ("The king left because it rained due to a storm.", "because it rained due to a storm"),
    ("The king left because it rained, and stayed because it snowed.", None),
    ("The king left because of the rain.", None),
)


@pytest.mark.parametrize(("sentence", "words"), BECAUSE)
def test_the_clause_behind_because(sentence: str, words: str | None) -> None:
    assert found(row_named("behind because"), "Why did the king leave?", sentence) == words


def test_no_manner_begins_with_a_name() -> None:
    reply = answer("How did the king travel?", index_of("The king travelled with Anna Roe by sledge."))
    assert isinstance(reply, Answer)
    assert reply.short_answer is not None
    assert not reply.short_answer.text.startswith(("Anna", "Roe"))
