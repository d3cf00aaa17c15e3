"""Signals by the question's words: how high each is for one sentence of an article."""

import pytest

from documents import ask, comparisons, index_of
from quoth.answering.evidence import EVIDENCE_RULES, LITERAL
from quoth.answering.signals import GATES, SIGNALS, standing
from quoth.model import Award, Evidence, Sentence

MEASURES = {signal.name: signal.measure for signal in SIGNALS}
# The questions are put to the second sentence; the first one opens the article.
TEXT = "The ferry Linden sank in May. Jane Roe had built it for 7 miners of Birch.\nThe granary burned."

SHARED = "it has what is said of the names and numbers, or words like it"
FAR = "a weighty word is nowhere near"
NAMED = "it has all that is named"
MISSING = "a name of the question is nowhere near"
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
    pair = comparisons(question, index)[row]
    return MEASURES[name](standing(pair, scored(pair.sentence, (0.0,)), index))


def scored(sentence: Sentence, scores: tuple[float, ...], measure: float = 0.0) -> tuple[Evidence, ...]:
    """A sentence as often as there are scores; by every rule it measures the same."""
    measured = tuple(Award(rule.name, measure, 0.0) for rule in EVIDENCE_RULES)
    return tuple(Evidence(sentence, 0.0, (*measured, Award("all", 1.0, score))) for score in scores)


HIGHER_AND_LOWER = (
    # signal, a question where it is high, one where it is lower
    (SHARED, "Who built it for miners?", "Who built it for clerks?"),
    (SHARED, "Who constructed it?", "Who painted it?"),  # built
    (FAR, "Who built the granary?", "Who built the ferry?"),
    (NAMED, "What did Jane Roe build?", "What did Jane Doe build?"),
    (MISSING, "What did John Doe build?", "What did Jane Roe build?"),
    (MISSING, "What did John Doe build?", "Who built the Linden?"),  # in the opening
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
    measure = MEASURES["the best sentence stands out"]
    alone = measure(standing(pair, scored(pair.sentence, scores), index))
    assert 0.0 <= alone <= 1.0
    # A rival as good as the best never makes it surer.
    assert measure(standing(pair, scored(pair.sentence, (*scores, scores[0])), index)) <= alone


def test_what_was_found_without_the_ranking_has_no_measures() -> None:
    index = index_of(TEXT)
    pair = comparisons("Did the ferry sink?", index)[0]
    found = Evidence(pair.sentence, 0.0, (Award("is a record", 1.0, 1.0),))
    it = standing(pair, (found, *scored(pair.sentence, (4.0,), 0.75)), index)
    assert {MEASURES[rule.name](it) for rule in EVIDENCE_RULES} == {0.0}
    assert SIGNALS[GATES[0]].measure(it) == 0.75


def test_what_the_rules_measure_are_signals_too_and_how_literal_any_sentence_is() -> None:
    index = index_of(TEXT)
    pair = comparisons("Did the ferry sink?", index)[0]
    best, other = scored(pair.sentence, (5.0,), 0.25), scored(pair.sentence, (4.0,), 0.75)
    it = standing(pair, (*best, *other), index)
    assert {MEASURES[rule.name](it) for rule in EVIDENCE_RULES} == {0.25}
    literal = [SIGNALS[GATES[0] + place] for place in range(len(LITERAL))]
    assert [signal.measure(it) for signal in literal] == [0.75] * len(LITERAL)
    assert [signal.name for signal in literal] == [
        f"some sentence {EVIDENCE_RULES[rule].name}" for rule in LITERAL
    ]


def test_every_signal_of_the_tables_is_one() -> None:
    named = {name for name, *_ in (*HIGHER_AND_LOWER, *EXACT)}
    assert named <= MEASURES.keys()
    assert len(MEASURES) == len(SIGNALS)
    assert ask("Is it?").terms == ()
