"""What an article calls what it names, and what then stands for what in a question."""

import pytest

from documents import ask, comparisons, index_of
from quoth.answering import answer
from quoth.answering.appositions import PUTTINGS, Putting, appositions, stand_ins
from quoth.language.terms import word_term
from quoth.model import Answer


def found(text: str) -> set[tuple[str, str]]:
    return {(each.name, each.noun) for each in appositions(text)}


@pytest.mark.parametrize("row", PUTTINGS, ids=lambda row: row.example[0])
def test_each_way_to_say_what_a_name_is(row: Putting) -> None:
    text, name, noun = row.example
    assert found(text) == {(word_term(name.lower()), word_term(noun))}
    assert found(row.near_miss) == set()


SAID = (
    ("They sued Elmira Works Inc. in May.", "elmira company, elmira firm"),
    ("The mayor met the poet Jane Roe.", "roe poet"),
    ("A gauge on board named Elmira sank.", ""),
    ("The firm sued Elmira.", ""),
    ("She saw the father of Elmira.", ""),
    ("It rained.", ""),
)


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_what_a_sentence_says_of_its_names(text: str, expected: str) -> None:
    pairs = {
        (word_term(a), word_term(b)) for a, b in map(str.split, expected.split(", ") if expected else [])
    }
    assert found(text) == pairs


ARTICLE = """A storm hit the old ferry Elmira in May. Elmira had left Leeds.
The tug Norna came from Leeds. The poet Jane Roe and the poet John Moe were on board.
Roe said that Elmira was lost. They saw the ferry Dunmore."""
# question, what stands for its words: "noun: name", and "name: nouns"
STANDING = (
    ("When did the ferry leave?", "ferry: elmira"),
    ("When did the mill leave?", ""),
    ("When did the boat leave?", "boat: elmira"),  # a ferry is one
    ("When did the ferry Elmira leave?", "elmira: ferry"),
    ("When did Elmira leave?", "elmira: ferry"),
    ("When did a ferry leave?", ""),
    ("Who was the poet?", ""),
    ("When did Dunmore leave?", ""),
)


@pytest.mark.parametrize(("question", "expected"), STANDING)
def test_what_stands_for_the_words_of_a_question(question: str, expected: str) -> None:
    stands = stand_ins(ask(question), index_of(ARTICLE))
    shown = [f"{noun}: {name}" for noun, name in stands.names.items()]
    shown += [f"{name}: {noun}" for name, nouns in stands.nouns.items() for noun in nouns]
    pairs = [" ".join(map(word_term, pair.split(": "))) for pair in expected.split(", ") if pair]
    assert [" ".join(pair.split(": ")) for pair in shown] == pairs


def test_a_noun_means_something_else_in_each_article() -> None:
    stands = stand_ins(ask("When did the ferry leave?"), index_of(ARTICLE, "It rained."))
    assert (stands.names, stands.nouns) == ({}, {})


def test_only_the_noun_with_its_article_stands_for_the_name() -> None:
    pairs = comparisons("Where was Elmira built?", index_of(f"{ARTICLE}\nThe ferry is lost. A ferry came."))
    assert [bool(pair.asked.stood_for(pair.reading)) for pair in pairs[-2:]] == [True, False]


def test_a_sentence_with_the_name_answers_what_is_asked_with_the_noun() -> None:
    text = """A European spaceship has found ice near Mars, miners said on Tuesday, and the king was glad.
The spaceship, called Elmira, has flown round Mars since May. It found a frozen sea in nine of ten valleys.
Nobody had looked for ice there. The king of Norway had hoped for tin, and so had the miners of Leeds.
Elmira was launched from Dunmore in June 2016. It will fly on for two years if the king pays."""
    reply = answer("Where was the spaceship launched?", index_of(text))
    assert isinstance(reply, Answer)
    assert reply.short_answer is not None
    assert reply.short_answer.text == "Dunmore"
