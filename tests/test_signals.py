"""Signals by the question's words: how high each is for one sentence of an article."""

from functools import partial

import pytest

from documents import ask, comparisons, index_of
from quoth.answering.measures.needs import NEEDS, Need, unmet_need
from quoth.answering.signals import MOST_HITS, SIGNALS, Standing

MEASURES = {signal.name: signal.measure for signal in SIGNALS}
# The questions are put to the first sentence; the next one is beside it, the last in another paragraph.
TEXT = "The ferry sank near the old harbour. A mayor had built it for seven miners.\nThe granary burned."

UNCOMMON = "the article lacks uncommon words of the question"
AROUND = "it or a sentence beside it has the uncommon words"
SEVERAL = "it has several words of the question"
MANY = "the article lacks many words of the question"
COUNTED = "what is to be counted is not there"
NAMES_ALONE = "it shares nothing but names and numbers"
ONE_WORD = "it shares one word with the question at most"


def value(name: str, question: str, text: str = TEXT) -> float:
    pair = comparisons(question, index_of(text))[0]
    return MEASURES[name](Standing(pair, (0.0,)))


HIGHER_AND_LOWER = (
    # signal, a question where it is high, one where it is lower
    (UNCOMMON, "Did the zeppelin sink?", "Did the ferry sink?"),
    (UNCOMMON, "Did the zeppelin explode near the harbour?", "Did the zeppelin sink near the harbour?"),
    (UNCOMMON, "Did the zeppelin sink?", "Did the granary sink?"),  # the article has it elsewhere
    (UNCOMMON, "Did the zeppelin sink?", "Did the big one sink?"),  # common words count nothing
    (AROUND, "Did the ferry sink?", "Did the zeppelin sink?"),
    (AROUND, "Did the mayor sink?", "Did the zeppelin sink?"),  # in the sentence beside it
    (AROUND, "Did the mayor sink?", "Did the granary sink?"),  # in another paragraph
    (SEVERAL, "Did the ferry sink near the harbour?", "Did the ferry sink?"),
    (SEVERAL, "Did the ferry sink?", "Did the mayor sink?"),
    (MANY, "Did a zeppelin explode?", "Did a zeppelin sink?"),
    (MANY, "Did a zeppelin sink?", "Did a zeppelin sink near the harbour?"),
    (MANY, "Did a zeppelin sink?", "Did a granary sink?"),
    (ONE_WORD, "Did the mayor sink?", "Did the ferry sink?"),
    (COUNTED, "How many zeppelins sank?", "How many miners sank?"),
    (COUNTED, "How many miners sank?", "How many ferries sank?"),
    (NAMES_ALONE, "Did Zorb explode?", "Did Zorb sink?"),
)


@pytest.mark.parametrize(("name", "high", "low"), HIGHER_AND_LOWER)
def test_a_signal_is_higher_where_it_says_so(name: str, high: str, low: str) -> None:
    assert value(name, high) > value(name, low)


EXACT = (
    (UNCOMMON, "Did the zeppelin explode?", 1.0),
    (UNCOMMON, "Did the ferry sink?", 0.0),
    (UNCOMMON, "Did it open?", 0.0),  # lacking, and common
    (UNCOMMON, "Is it?", 0.0),
    (AROUND, "Did the mayor of the harbour sink a ferry?", 1.0),
    (AROUND, "Did the granary burn?", 0.0),
    (AROUND, "Was it old?", 0.0),  # there, and common
    (AROUND, "Is it?", 0.0),
    (SEVERAL, "Did the ferry sink?", 2 / MOST_HITS),
    (SEVERAL, "Did the old ferry sink near the harbour, ferry and all?", 1.0),
    (SEVERAL, "Is it?", 0.0),
    (MANY, "Did a zeppelin sink?", 1 / 2),
    (MANY, "Did a zeppelin explode?", 1.0),
    (MANY, "Did a zeppelin sink a ferry near the harbour?", 1 / 5),
    (MANY, "Is it?", 0.0),
    (COUNTED, "How many zeppelins sank?", 1.0),
    (COUNTED, "How many miners sank?", 0.5),  # the article has them, the sentence hasn't
    (COUNTED, "How many ferries sank?", 0.0),
    (COUNTED, "Which zeppelin sank?", 0.0),  # nothing is counted
    (NAMES_ALONE, "Did Zorb explode?", 1.0),
    (NAMES_ALONE, "Did Zorb burn?", 0.5),  # the article has it, the sentence hasn't
    (NAMES_ALONE, "Did Zorb sink?", 0.0),
    (NAMES_ALONE, "Did a zeppelin explode?", 0.0),  # no name, no number
    (NAMES_ALONE, "Zorb?", 0.0),  # and nothing said of it
)


@pytest.mark.parametrize(("name", "question", "expected"), EXACT)
def test_how_high_a_signal_is(name: str, question: str, expected: float) -> None:
    assert value(name, question) == pytest.approx(expected)


SYNONYM = "The troops left. The soldiers returned."


def test_a_word_that_means_the_same_is_as_good() -> None:
    assert value(COUNTED, "How many soldiers left?", SYNONYM) == 0.0
    assert value(COUNTED, "How many miners left?", SYNONYM) == 1.0


@pytest.mark.parametrize("scores", [(5.0,), (5.0, 4.0), (50.0, -50.0), (-3.0, -4.0)])
def test_what_the_scores_say_is_between_0_and_1(scores: tuple[float, ...]) -> None:
    standing = partial(Standing, comparisons("Did the ferry sink?", index_of(TEXT))[0])
    for name in ("the best sentence stands out", "it leads by a margin", "its score is high"):
        assert 0.0 <= MEASURES[name](standing(scores)) <= 1.0
        # A rival as good as the best never makes it surer.
        assert MEASURES[name](standing((*scores, scores[0]))) <= MEASURES[name](standing(scores))


def test_every_signal_of_the_tables_is_one() -> None:
    named = {name for name, *_ in (*HIGHER_AND_LOWER, *EXACT)}
    assert named <= MEASURES.keys()
    assert len(MEASURES) == len(SIGNALS)
    assert ask("Is it?").terms == ()


@pytest.mark.parametrize("need", NEEDS, ids=lambda need: need.example[0])
def test_a_need_is_met_or_not(need: Need) -> None:
    question, unmet = need.example
    for text, value in ((unmet, 1.0), (need.near_miss, 0.0)):
        assert unmet_need(comparisons(question, index_of(text))[0]) == value


AFFIRMED = "it does not deny what the question denies"
DENIALS = (
    # a sentence, and whether it denies, to a question that does
    ("The bridge was built in May.", 1.0),
    ("The bridge was never built.", 0.0),
    ("The bridge was delayed by a strike.", 0.0),
    ("The king blocked the plan for a bridge.", 0.0),
)


@pytest.mark.parametrize(("text", "affirmed"), DENIALS)
def test_what_is_delayed_or_blocked_is_denied(text: str, affirmed: float) -> None:
    assert value(AFFIRMED, "Why has the bridge not been built?", text) == affirmed
