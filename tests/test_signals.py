"""Signals by the question's words: how high each is for one sentence of an article."""

import pytest

from documents import ask, comparisons, index_of
from quoth.answering.signals import SIGNALS, standing

MEASURES = {signal.name: signal.measure for signal in SIGNALS}
# The questions are put to the second sentence; the first one opens the article.
TEXT = "The ferry Linden sank in May. Jane Roe had built it for 7 miners of Birch.\nThe granary burned."

SHARED = "it has what is said of the names and numbers, or words like it"
NEAR = "it or what is near has the question's words, or words like them"
FAR = "a weighty word is nowhere near"
ONE_WORD = "it shares one word with the question at most"
FIRST = "it begins with the question's words"
NAMED = "it has all that is named"
MISSING = "a name of the question is nowhere near"
REPLACED = "another name is in its place"
KIND = "it has nothing of the kind asked for"
APART = "what it has of the kind asked for stands far from the rest"
DEFINED = "it says what the thing asked about is"
MANY = "the article lacks many words of the question"
UNKNOWN = "the article lacks a name or number of the question"
LONG = "the question has many words"
REASON = "it asks for a reason"
VERDICT = "it asks for yes or no"


def value(name: str, question: str, text: str = TEXT, row: int = 1) -> float:
    index = index_of(text)
    return MEASURES[name](standing(comparisons(question, index)[row], (0.0,), index))


HIGHER_AND_LOWER = (
    # signal, a question where it is high, one where it is lower
    (SHARED, "Who built it for miners?", "Who built it for clerks?"),
    (SHARED, "Who constructed it?", "Who painted it?"),  # built
    (NEAR, "Who built the ferry?", "Who built the granary?"),  # in the opening
    (FAR, "Who built the granary?", "Who built the ferry?"),
    (ONE_WORD, "Who built the granary?", "Who built it for miners?"),
    (FIRST, "What had Jane Roe built?", "Who built it for miners?"),
    (NAMED, "What did Jane Roe build?", "What did Jane Doe build?"),
    (MISSING, "What did John Doe build?", "What did Jane Roe build?"),
    (MISSING, "What did John Doe build?", "Who built the Linden?"),  # in the opening
    (REPLACED, "What did John Doe build?", "What did Jane Roe build?"),
    (REPLACED, "What did John Doe build?", "What did John build for Jane Roe of Birch?"),
    (KIND, "When was it built?", "Who built it?"),
    (APART, "When was it built?", "Who built it?"),
    (MANY, "Did a zeppelin explode?", "Did a zeppelin sink?"),
    (MANY, "Did a zeppelin sink?", "Did a granary sink?"),
    (UNKNOWN, "Who built Fort Moe?", "Who built the Linden?"),
    (LONG, "Who built the old ferry for seven miners?", "Who built it?"),
    (REASON, "Why was it built?", "Who built it?"),
    (VERDICT, "Was it built?", "Who built it?"),
)


@pytest.mark.parametrize(("name", "high", "low"), HIGHER_AND_LOWER)
def test_a_signal_is_higher_where_it_says_so(name: str, high: str, low: str) -> None:
    assert value(name, high) > value(name, low)


EXACT = (
    (SHARED, "Did Roe?", 0.5),  # nothing is said
    (NEAR, "Is it?", 0.0),
    (FAR, "Is it?", 0.0),
    (NAMED, "Who built it?", 0.0),
    (MISSING, "Who built it?", 0.0),
    (KIND, "What is it?", 0.0),
    (APART, "What is it?", 0.0),
    (MANY, "Did a zeppelin sink?", 1 / 2),
    (MANY, "Did a zeppelin explode?", 1.0),
    (MANY, "Is it?", 0.0),
)


@pytest.mark.parametrize(("name", "question", "expected"), EXACT)
def test_how_high_a_signal_is(name: str, question: str, expected: float) -> None:
    assert value(name, question) == pytest.approx(expected)


def test_what_excludes_a_word_does_not_say_it() -> None:
    text = "The plan was legal."
    assert value(SHARED, "Which plan was illegal?", text, 0) == pytest.approx(
        value(SHARED, "Which plan was purple?", text, 0), abs=0.1
    )


def test_a_definition_is_one() -> None:
    assert value(DEFINED, "What is tin?", "Tin is a metal.", 0) > 0
    assert value(DEFINED, "What is tin?", "He sold tin.", 0) == 0


@pytest.mark.parametrize("scores", [(5.0,), (5.0, 4.0), (50.0, -50.0), (-3.0, -4.0)])
def test_what_the_scores_say_is_between_0_and_1(scores: tuple[float, ...]) -> None:
    index = index_of(TEXT)
    pair = comparisons("Did the ferry sink?", index)[0]
    for name in ("the best sentence stands out", "its score is high"):
        measure = MEASURES[name]
        assert 0.0 <= measure(standing(pair, scores, index)) <= 1.0
        # A rival as good as the best never makes it surer.
        rivalled = standing(pair, (*scores, scores[0]), index)
        assert measure(rivalled) <= measure(standing(pair, scores, index))


def test_every_signal_of_the_tables_is_one() -> None:
    named = {name for name, *_ in (*HIGHER_AND_LOWER, *EXACT)}
    assert named <= MEASURES.keys()
    assert len(MEASURES) == len(SIGNALS)
    assert ask("Is it?").terms == ()
